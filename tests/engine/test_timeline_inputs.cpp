#include "engine/machine/load.h"
#include "engine/scenario/write_item.h"
#include "engine/timeline/timeline.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

using machine::Input;
using machine::InputKind;
using timeline::Timeline;

constexpr const char* kServer =
    "require('http').createServer((request, response) => {\n"
    "  console.log(request.method, request.url);\n"
    "  response.end('hello');\n"
    "}).listen(3000, () => console.log('listening'));\n";

constexpr const char* kRequest =
    R"({"kind":"request","value":{"port":3000,"method":"GET","path":"/a","headers":[],"body":""}})";

std::shared_ptr<const machine::LoadedProgram> load(std::string_view text) {
    machine::LoadResult result = machine::load_text("/tmp/a.js", text, {});
    INFO(machine::render(result));
    REQUIRE(result.program);
    return std::make_shared<const machine::LoadedProgram>(std::move(*result.program));
}

void record_all(Timeline& run) {
    while (!run.is_complete()) run.extend({});
}

std::string output_of(const machine::Machine& machine) {
    std::string text;
    for (std::size_t i = 0; i < machine.host.output.size(); ++i) text += machine.host.output[i].text;
    return text;
}

Input outside(std::uint64_t tick, std::string text) {
    Input input;
    input.tick = tick;
    input.text = std::move(text);
    return input;
}

}  // namespace

TEST_CASE("a server that nobody calls waits, and its run is complete") {
    Timeline run(load(kServer));
    record_all(run);
    CHECK(output_of(run.front()) == "listening\n");
    CHECK(run.front().loop.io.waits_for_input);
    CHECK(run.front().loop.io.listening.size() == 1);
}

TEST_CASE("an input at the end of a run that waits lets it go on") {
    const auto program = load(kServer);
    Timeline before(program);
    record_all(before);
    Timeline run(program, Timeline::kMaxTicks, {outside(before.length(), kRequest)});
    record_all(run);
    CHECK(output_of(run.front()) == "listening\nGET /a\n");
    CHECK(run.length() > before.length());
    CHECK(run.seek(before.length() - 1) == before.seek(before.length() - 1));
}

TEST_CASE("a run with inputs is the same from wherever one comes to a position") {
    const auto program = load(kServer);
    Timeline before(program);
    record_all(before);
    const std::uint64_t end = before.length();
    const std::vector<Input> inputs = {outside(end / 2, kRequest), outside(end, kRequest)};
    Timeline first(program, Timeline::kMaxTicks, inputs);
    Timeline second(program, Timeline::kMaxTicks, inputs);
    record_all(first);
    record_all(second);
    REQUIRE(first.length() == second.length());
    CHECK(output_of(first.front()) == "listening\nGET /a\nGET /a\n");
    for (std::uint64_t tick : {end / 2, end / 2 + 1, end, end + 3, first.length()}) {
        INFO(tick);
        const machine::Machine from_start = first.seek(tick);
        second.seek(second.length());
        CHECK(second.seek(tick) == from_start);
        CHECK(first.seek(0).tick == 0);
    }
}

TEST_CASE("a viewer can have a job of the pool take longer or fail") {
    const auto program = load(
        "/*---\nfiles: {a.txt: {text: x, latency: 5ms}}\n---*/\n"
        "const start = Date.now();\n"
        "require('fs').stat('a.txt', (error) => console.log(error ? error.code : 'fine', Date.now() - start "
        "> 60));\n");
    Timeline plain(program);
    record_all(plain);
    CHECK(output_of(plain.front()) == "fine false\n");
    std::uint64_t tick = 0;
    while (plain.seek(tick).loop.pool.requests.empty()) ++tick;
    const std::uint64_t id = plain.current().loop.pool.requests.front().id;
    Input later{tick, InputKind::DelayRequest, "", id, 100'000'000, ""};
    Timeline slow(program, Timeline::kMaxTicks, {later});
    record_all(slow);
    CHECK(output_of(slow.front()) == "fine true\n");
    Input fails{tick, InputKind::FailRequest, "EIO", id, 0, ""};
    Timeline failing(program, Timeline::kMaxTicks, {fails});
    record_all(failing);
    CHECK(output_of(failing.front()) == "EIO false\n");
}

TEST_CASE("hosts of the world answer at their times, and the seed decides within a range") {
    const std::string program =
        "hosts:\n  api.example:\n    latency: 10ms..90ms\n    routes:\n      /a: \"yes\"\n      /b: "
        "{failure: ECONNRESET}\n---*/\n"
        "const http = require('http');\nconst start = Date.now();\n"
        "for (const path of ['/a', '/b', '/c']) {\n"
        "  http.get('http://api.example' + path, { agent: false }, (response) => {\n"
        "    response.setEncoding('utf8');\n"
        "    response.on('data', (text) => console.log(path, response.statusCode, text));\n"
        "  }).on('error', (error) => console.log(path, error.code));\n}\n"
        "process.on('exit', () => console.log(Date.now() - start));\n";
    std::vector<std::string> outputs;
    for (const char* seed : {"1", "1", "2"}) {
        Timeline run(load("/*---\nseed: " + std::string(seed) + "\n" + program));
        record_all(run);
        outputs.push_back(output_of(run.front()));
        CHECK(outputs.back().find("/a 200 yes\n") != std::string::npos);
        CHECK(outputs.back().find("/b ECONNRESET\n") != std::string::npos);
        CHECK(outputs.back().find("/c 404 Not Found\n") != std::string::npos);
    }
    CHECK(outputs[0] == outputs[1]);
    CHECK(outputs[0] != outputs[2]);
}

TEST_CASE("an item is written into the front matter and read again") {
    const auto requests_of = [](const std::string& text) { return load(text)->scenario.world; };
    const std::string item = "{at: 12ms, path: \"/x\"}";
    for (const char* text :
         {"let a;\n", "#!/usr/bin/env node\nlet a;\n", "/*---\ntitle: t\n---*/\nlet a;\n",
          "/*---\nrequests:\n  - at: 1ms\n    path: /first\ntitle: t\n---*/\n",
          "/*---\nrequests:\n- {at: 1ms}\n---*/\n", "/*---\nrequests: [{at: 1ms}]\ntitle: t\n---*/\n",
          "/*---\nrequests: []\n---*/\n"}) {
        INFO(text);
        const std::string written = scenario::add_item(text, "requests", item);
        INFO(written);
        const std::string world = requests_of(written);
        CHECK(world.find("\"at\":12000000") != std::string::npos);
        CHECK(world.find("\"path\":\"/x\"") != std::string::npos);
        const std::string twice = scenario::add_item(written, "inputs", "{at: 1s, stdin: \"q\"}");
        CHECK(requests_of(twice).find("\"kind\":\"stdin\"") != std::string::npos);
    }
}

}  // namespace loopscope::tests
