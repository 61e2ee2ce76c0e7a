// Every output that is possible where the runtime promises no order.

#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/timeline/possible_outputs.h"
#include "engine/timeline/timeline.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

using timeline::OutputVerdict;
using timeline::PossibleOutput;
using timeline::PossibleOutputs;

PossibleOutputs explore(std::shared_ptr<const machine::LoadedProgram> program,
                        timeline::OutputBounds bounds = {}) {
    PossibleOutputs found(std::move(program), bounds);
    found.run_to_end();
    return found;
}

PossibleOutputs explore(std::string_view text, std::string_view runtime = "node") {
    return explore(load_program(text, runtime));
}

std::set<std::string> texts(const PossibleOutputs& found) {
    std::set<std::string> outputs;
    for (const PossibleOutput& output : found.outputs()) outputs.insert(output.output);
    return outputs;
}

/// What the real runtime was seen to print.
std::set<std::string> recorded(const std::string& name) {
    const nlohmann::ordered_json recording = read_recording(scenario_recording(name));
    std::set<std::string> outputs = {recording.at("stdout").get<std::string>()};
    for (const nlohmann::ordered_json& variant : recording.value("variants", nlohmann::ordered_json::array()))
        outputs.insert(variant.at("stdout").get<std::string>());
    return outputs;
}

/// Whether the inputs of an output lead a recorded run to it, at the tick where it says that it parts.
void check_witness(const PossibleOutputs& found, const PossibleOutput& output) {
    const auto program = std::make_shared<const machine::LoadedProgram>(found.program());
    timeline::Timeline run(program, timeline::Timeline::kMaxTicks, output.inputs());
    timeline::Timeline plain(program);
    while (!run.is_complete()) run.extend({});
    while (!plain.is_complete()) plain.extend({});
    CHECK(written(run.front(), host::Stream::Output) == output.output);
    CHECK(run.length() == output.length);
    if (output.choices.empty()) return;
    REQUIRE(output.parts_at() <= plain.length());
    if (output.parts_at() > 0) CHECK(run.seek(output.parts_at() - 1) == plain.seek(output.parts_at() - 1));
}

}  // namespace

TEST_CASE("every output that a real Node was recorded to give is found, with a witness that gives it",
          "[scenarios]") {
    const std::pair<const char*, const char*> racing[] = {
        {"c2-interval-timeouts-promises", "node10"}, {"c2-interval-timeouts-promises", "node8"},
        {"c3-the-same-with-next-tick", "node8"},     {"c5-immediate-versus-timeout", "node"},
        {"c5-immediate-versus-timeout", "node10"},
    };
    for (const auto& [name, runtime] : racing) {
        INFO(name << " in " << runtime);
        const std::string folder = std::string(runtime) == "node" ? "" : std::string(runtime) + "/";
        const PossibleOutputs found =
            explore(load_scenario(source_folder() + "/scenarios/" + name + ".js", runtime));
        const std::set<std::string> outputs = texts(found);
        for (const std::string& output : recorded(folder + name)) {
            INFO(output);
            CHECK(outputs.contains(output));
        }
        CHECK(found.verdict() == OutputVerdict::Complete);
        for (const PossibleOutput& output : found.outputs()) check_witness(found, output);
    }
}

TEST_CASE("a program without marks has one output, and that is complete") {
    const PossibleOutputs found = explore(
        "setTimeout(() => console.log('timeout'), 5);\nPromise.resolve().then(() => "
        "console.log('micro'));\n");
    CHECK(found.verdict() == OutputVerdict::Complete);
    CHECK(found.marks() == 0);
    CHECK(found.runs() == 1);
    CHECK(texts(found) == std::set<std::string>{"micro\ntimeout\n"});
    CHECK(found.outputs()[0].choices.empty());
    CHECK(found.outputs()[0].parts_at() == 0);
}

TEST_CASE("the first frame of a page comes before or behind each timer of its script") {
    const PossibleOutputs found = explore(
        "setTimeout(() => console.log('timer 0'), 0);\nrequestAnimationFrame(() => console.log('frame'));\n"
        "setTimeout(() => console.log('timer 4'), 4);\n",
        "browser");
    CHECK(found.verdict() == OutputVerdict::Complete);
    CHECK(texts(found) == std::set<std::string>{"timer 0\ntimer 4\nframe\n", "timer 0\nframe\ntimer 4\n",
                                                "frame\ntimer 0\ntimer 4\n"});
    for (const PossibleOutput& output : found.outputs()) check_witness(found, output);
}

TEST_CASE("in a running row of frames only a timer that is due with the next one has no order") {
    const auto with_timer = [](std::string_view ms) {
        return explore(
            "requestAnimationFrame(() => requestAnimationFrame(() => {\n"
            "    setTimeout(() => console.log('timer'), " +
                std::string(ms) + ");\n    requestAnimationFrame(() => console.log('frame'));\n}));\n",
            "browser");
    };
    CHECK(texts(with_timer("0")) == std::set<std::string>{"timer\nframe\n"});
    CHECK(texts(with_timer("12")) == std::set<std::string>{"timer\nframe\n"});
    CHECK(texts(with_timer("25")) == std::set<std::string>{"frame\ntimer\n"});
    const PossibleOutputs close = with_timer("16");
    CHECK(texts(close) == std::set<std::string>{"timer\nframe\n", "frame\ntimer\n"});
    for (const PossibleOutput& output : close.outputs()) check_witness(close, output);
}

TEST_CASE("a page begins anywhere between two frames of the screen; one at rest has a frame at once") {
    const auto with_timer = [](std::string_view ms) {
        return explore("requestAnimationFrame(() => {\n    setTimeout(() => console.log('timer'), " +
                           std::string(ms) +
                           ");\n    requestAnimationFrame(() => console.log('frame'));\n});\n",
                       "browser");
    };
    const std::set<std::string> both{"timer\nframe\n", "frame\ntimer\n"};
    CHECK(texts(with_timer("0")) == std::set<std::string>{"timer\nframe\n"});
    CHECK(texts(with_timer("12")) == both);
    CHECK(texts(with_timer("20")) == std::set<std::string>{"frame\ntimer\n"});
    const auto when_quiet = [](std::string_view pause) {
        return explore(
            "setTimeout(() => {\n    setTimeout(() => console.log('timer'), 6);\n"
            "    requestAnimationFrame(() => console.log('frame'));\n}, " +
                std::string(pause) + ");\n",
            "browser");
    };
    CHECK(texts(when_quiet("120")) == std::set<std::string>{"frame\ntimer\n"});
    CHECK(texts(when_quiet("35")) == both);
}

TEST_CASE("tasks of a page that are queued at once keep their order, timers of one duration too") {
    const PossibleOutputs found = explore(
        "setTimeout(() => console.log('a'), 0);\nsetTimeout(() => console.log('b'), 0);\n"
        "const { port1, port2 } = new MessageChannel();\nport1.onmessage = () => console.log('message');\n"
        "port2.postMessage(0);\nsetTimeout(() => console.log('c'), 50);\nsetTimeout(() => console.log('d'), "
        "50);\n",
        "browser");
    CHECK(found.verdict() == OutputVerdict::Complete);
    CHECK(found.marks() == 0);
    CHECK(texts(found) == std::set<std::string>{"a\nb\nmessage\nc\nd\n"});
}

TEST_CASE("timers of a page that are due together, an answer and an idle callback come in either order") {
    const PossibleOutputs timers = explore(
        "setTimeout(() => console.log('three'), 3);\n"
        "setTimeout(() => setTimeout(() => console.log('one'), 1), 2);\n",
        "browser");
    CHECK(texts(timers) == std::set<std::string>{"three\none\n", "one\nthree\n"});
    const PossibleOutputs answer = explore(
        "setTimeout(() => {\n    new Blob(['x']).text().then(() => console.log('blob'));\n"
        "    setTimeout(() => console.log('timer'), 2);\n}, 100);\n",
        "browser");
    CHECK(texts(answer) == std::set<std::string>{"blob\ntimer\n", "timer\nblob\n"});
    const PossibleOutputs idle = explore(
        "setTimeout(() => {\n    requestIdleCallback(() => console.log('idle'));\n"
        "    setTimeout(() => console.log('timer'), 1);\n}, 100);\n",
        "browser");
    CHECK(texts(idle) == std::set<std::string>{"idle\ntimer\n", "timer\nidle\n"});
    for (const PossibleOutputs* found : {&timers, &answer, &idle}) {
        for (const PossibleOutput& output : found->outputs()) check_witness(*found, output);
    }
}

TEST_CASE("what could go on without end is tried once: each task and each frame keeps within its slack") {
    const PossibleOutputs found = explore(
        "setTimeout(() => console.log('three'), 3);\n"
        "setTimeout(() => setTimeout(() => console.log('one'), 1), 2);\n"
        "const bc = new BroadcastChannel('x'), other = new BroadcastChannel('x');\n"
        "other.onmessage = () => console.log('broadcast');\nbc.postMessage(1);\n"
        "addEventListener('load', () => console.log('load'));\n",
        "browser");
    CHECK(found.verdict() == OutputVerdict::Complete);
    CHECK(texts(found).contains("three\nload\nbroadcast\none\n"));
    CHECK(texts(found).contains("load\none\nthree\nbroadcast\n"));
    const PossibleOutputs rest = explore(
        "setTimeout(() => {\n    requestIdleCallback(() => console.log('idle'));\n"
        "    setTimeout(() => console.log('timer'), 1);\n"
        "    requestAnimationFrame(() => console.log('frame'));\n}, 100);\n",
        "browser");
    CHECK(rest.verdict() == OutputVerdict::Complete);
    // Chromium: an idle callback that is asked for together with a frame waits for that.
    CHECK(texts(rest) == std::set<std::string>{"timer\nframe\nidle\n", "frame\ntimer\nidle\n"});
    for (const PossibleOutput& output : rest.outputs()) check_witness(rest, output);
}

TEST_CASE("a timeout of 0 and an immediate of the main script come in either order") {
    for (const char* runtime : {"node", "node24", "node10", "node8", "node6", "node4"}) {
        INFO(runtime);
        const PossibleOutputs found = explore(
            "setTimeout(() => console.log('timeout'), 0);\nsetImmediate(() => console.log('immediate'));\n",
            runtime);
        CHECK(found.verdict() == OutputVerdict::Complete);
        CHECK(texts(found) == std::set<std::string>{"timeout\nimmediate\n", "immediate\ntimeout\n"});
        REQUIRE(found.outputs().size() == 2);
        CHECK(found.outputs()[0].choices.empty());
        REQUIRE(found.outputs()[1].choices.size() == 1);
        CHECK(found.outputs()[1].choices[0].text.find(" comes before ") != std::string::npos);
        check_witness(found, found.outputs()[1]);
    }
}

TEST_CASE("a long main script leaves no doubt that a timeout of 0 is due") {
    const PossibleOutputs found = explore(
        "setTimeout(() => console.log('timeout'), 0);\nsetImmediate(() => console.log('immediate'));\n"
        "const start = Date.now();\nwhile (Date.now() - start < 20) {}\n");
    CHECK(found.verdict() == OutputVerdict::Complete);
    CHECK(texts(found) == std::set<std::string>{"timeout\nimmediate\n"});
    CHECK(found.marks() == 1);
}

TEST_CASE("a timer that is due within a millisecond of a look comes before or behind an immediate") {
    for (const char* runtime : {"node", "node10", "node6"}) {
        INFO(runtime);
        const PossibleOutputs later = explore(
            "setImmediate(() => {\n"
            "  setTimeout(() => console.log('timeout'), 1);\n"
            "  setImmediate(() => console.log('immediate'));\n"
            "});\n",
            runtime);
        CHECK(later.verdict() == OutputVerdict::Complete);
        CHECK(texts(later) == std::set<std::string>{"timeout\nimmediate\n", "immediate\ntimeout\n"});
        for (const PossibleOutput& output : later.outputs()) check_witness(later, output);
        // The first look may come two milliseconds later.
        const PossibleOutputs first = explore(
            "setTimeout(() => console.log('timeout'), 2);\nsetImmediate(() => console.log('immediate'));\n",
            runtime);
        CHECK(texts(first) == std::set<std::string>{"timeout\nimmediate\n", "immediate\ntimeout\n"});
        const PossibleOutputs never = explore(
            "setTimeout(() => console.log('timeout'), 20);\nsetImmediate(() => "
            "console.log('immediate'));\n",
            runtime);
        CHECK(never.marks() == 0);
    }
}

TEST_CASE("the end of an operation comes before or behind an immediate, but not that of a file's read") {
    for (const char* runtime : {"node", "node10"}) {
        INFO(runtime);
        const PossibleOutputs found = explore(
            "require('fs').stat('a', () => console.log('stat'));\nsetImmediate(() => "
            "console.log('immediate'));\n",
            runtime);
        CHECK(found.verdict() == OutputVerdict::Complete);
        CHECK(texts(found) == std::set<std::string>{"stat\nimmediate\n", "immediate\nstat\n"});
        for (const PossibleOutput& output : found.outputs()) check_witness(found, output);
        const PossibleOutputs read = explore(
            "/*---\nfiles: {a.txt: {text: A}}\n---*/\n"
            "require('fs').readFile('a.txt', () => console.log('read'));\nsetImmediate(() => "
            "console.log('immediate'));\n",
            runtime);
        CHECK(read.marks() == 0);
    }
}

TEST_CASE("operations that are under way together finish in every order") {
    const PossibleOutputs found = explore(
        "const fs = require('fs');\n"
        "for (const name of ['a', 'b', 'c']) fs.stat(name, () => console.log(name));\n");
    CHECK(found.verdict() == OutputVerdict::Complete);
    CHECK(texts(found) == std::set<std::string>{"a\nb\nc\n", "a\nc\nb\n", "b\na\nc\n", "b\nc\na\n",
                                                "c\na\nb\n", "c\nb\na\n"});
    for (const PossibleOutput& output : found.outputs()) check_witness(found, output);
}

TEST_CASE("operations of which one begins when the other has finished keep their order") {
    const PossibleOutputs found = explore(
        "const fs = require('fs');\n"
        "fs.stat('a', () => { console.log('a'); fs.stat('b', () => console.log('b')); });\n");
    CHECK(found.verdict() == OutputVerdict::Complete);
    CHECK(texts(found) == std::set<std::string>{"a\nb\n"});
}

TEST_CASE("steps of several reads that the program does not see are no choices of their own") {
    const PossibleOutputs found = explore(
        "/*---\nfiles: {a.txt: {text: A}, b.txt: {text: B}, c.txt: {text: C}}\n---*/\n"
        "const fs = require('fs');\n"
        "for (const name of ['a', 'b', 'c']) fs.readFile(name + '.txt', 'utf8', (_, text) => "
        "console.log(text));\n");
    CHECK(found.verdict() == OutputVerdict::Complete);
    CHECK(found.outputs().size() == 6);
    CHECK(found.runs() < 100);
}

TEST_CASE("timers that are due within a millisecond come in either order where their starts allow it") {
    const PossibleOutputs found =
        explore("setTimeout(() => console.log('two'), 2);\nsetTimeout(() => console.log('one'), 1);\n");
    CHECK(found.verdict() == OutputVerdict::Complete);
    CHECK(texts(found) == std::set<std::string>{"one\ntwo\n", "two\none\n"});
    // The one that is started first and is shorter is never late enough.
    const PossibleOutputs never =
        explore("setTimeout(() => console.log('one'), 1);\nsetTimeout(() => console.log('two'), 2);\n");
    CHECK(never.verdict() == OutputVerdict::Complete);
    CHECK(texts(never) == std::set<std::string>{"one\ntwo\n"});
}

TEST_CASE("an exploration says at which bound it has stopped") {
    const auto many = load_program(
        "const fs = require('fs');\n"
        "for (const name of 'abcdefgh') fs.stat(name, () => console.log(name));\n");
    timeline::OutputBounds few;
    few.max_runs = 20;
    const PossibleOutputs found = explore(many, few);
    CHECK(found.verdict() == OutputVerdict::Runs);
    CHECK(found.runs() == 20);
    CHECK(found.outputs().size() > 5);
    timeline::OutputBounds short_runs;
    short_runs.max_ticks = 2'000;
    const PossibleOutputs endless =
        explore(load_program("setInterval(() => console.log('again'), 5);\n"), short_runs);
    CHECK(endless.verdict() == OutputVerdict::Endless);
    timeline::OutputBounds in_all;
    in_all.max_total_ticks = 300;
    CHECK(explore(many, in_all).verdict() == OutputVerdict::Ticks);
}

TEST_CASE("an exploration says that what another thread does was not tried in another order") {
    const PossibleOutputs found = explore(R"(
const url = URL.createObjectURL(new Blob(['postMessage(1)']));
for (const name of ['a', 'b']) new Worker(url).onmessage = () => console.log(name);
)",
                                          "browser");
    CHECK(found.verdict() == OutputVerdict::Untried);
    CHECK(found.marks() > 0);
    CHECK(describe_verdict(found).find("another thread") != std::string::npos);
}

TEST_CASE("an exploration in slices finds what one at a stretch finds") {
    const auto program = load_program(
        "setTimeout(() => console.log('timeout'), 0);\nsetImmediate(() => console.log('immediate'));\n");
    const PossibleOutputs whole = explore(program);
    PossibleOutputs sliced(program);
    while (sliced.advance(7)) continue;
    CHECK(texts(sliced) == texts(whole));
    CHECK(sliced.runs() == whole.runs());
}

TEST_CASE("an error that ends only some of the runs is an output of its own") {
    const PossibleOutputs found = explore(
        "let ready = false;\nsetTimeout(() => { ready = true; }, 0);\n"
        "setImmediate(() => { if (!ready) throw new Error('too soon'); console.log('ready'); });\n");
    CHECK(found.verdict() == OutputVerdict::Complete);
    REQUIRE(found.outputs().size() == 2);
    int uncaught = 0;
    for (const PossibleOutput& output : found.outputs()) {
        CHECK(output.exit_code == (output.uncaught ? 1 : 0));
        if (output.uncaught) ++uncaught;
    }
    CHECK(uncaught == 1);
}

}  // namespace loopscope::tests
