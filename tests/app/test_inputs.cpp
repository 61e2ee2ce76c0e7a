#include <set>

#include "app/present/build_inputs.h"
#include "app/present/input_rows.h"
#include "app/session/possible_inputs.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

using session::PossibleInput;
using session::Session;

constexpr const char* kServer =
    "require('http').createServer((request, response) => {\n"
    "  console.log(request.method, request.url);\n"
    "  response.end('hello');\n"
    "}).listen(3000);\n";

void settle(Session& session) {
    for (int frame = 0; frame < 100'000 && session.activity() != session::Activity::Still; ++frame)
        session.advance(0.016);
}

const PossibleInput* find(const std::vector<PossibleInput>& inputs, std::string_view title) {
    for (const PossibleInput& it : inputs) {
        if (it.title == title) return &it;
    }
    return nullptr;
}

std::string output_of(Session& session) {
    session.apply_run_to_end();
    settle(session);
    std::string text;
    for (std::size_t i = 0; i < session.machine().host.output.size(); ++i)
        text += session.machine().host.output[i].text;
    return text;
}

}  // namespace

TEST_CASE("a request that a viewer sends begins a new future, and the old one stays") {
    Session session;
    REQUIRE(session.load_text("/tmp/a.js", kServer));
    session.apply_run_to_end();
    settle(session);
    const std::uint64_t end = session.tick();
    const std::vector<PossibleInput> possible = session::possible_inputs(session, "POST /orders a=1");
    const PossibleInput* own = find(possible, "POST /orders to port 3000");
    REQUIRE(own != nullptr);
    REQUIRE(find(possible, "GET / to port 3000") != nullptr);
    session.apply_input(own->input);
    settle(session);
    CHECK(session.tick() == end);
    CHECK(output_of(session) == "POST /orders\n");
    REQUIRE(session.futures().all().size() == 2);
    CHECK(session.futures().current() == 1);

    session.apply_future(0);
    CHECK(session.tick() == end);
    CHECK(output_of(session).empty());
    session.apply_next_future(-1);
    settle(session);
    CHECK(session.futures().current() == 1);
    CHECK(output_of(session) == "POST /orders\n");
    const present::InputsModel model = present::build_inputs(session);
    REQUIRE(model.inputs.size() == 1);
    CHECK(model.inputs[0].tick == end);
    CHECK(model.inputs[0].is_past);
    CHECK(model.inputs[0].can_be_saved);
    REQUIRE(model.futures.size() == 2);
    CHECK(model.futures[1].is_current);
}

TEST_CASE("an input is described as an item of the front matter, if it comes from outside") {
    Session session;
    REQUIRE(session.load_text("/tmp/a.js", kServer));
    session.apply_run_to_end();
    settle(session);
    const std::vector<PossibleInput> possible = session::possible_inputs(session, "hello");
    const session::InputItem request =
        session::describe_as_item(find(possible, "GET / to port 3000")->input, 12'000'000);
    CHECK(request.list == "requests");
    CHECK(request.text == "{at: 12ms, port: 3000, path: \"/\"}");
    const session::InputItem typed =
        session::describe_as_item(find(possible, "type \"hello\" and Enter")->input, 1'500'000);
    CHECK(typed.list == "inputs");
    CHECK(typed.text == "{at: 1500us, stdin: \"hello\\n\"}");
    machine::Input job;
    job.kind = machine::InputKind::DelayRequest;
    CHECK(session::describe_as_item(job, 0).list.empty());
}

TEST_CASE("a viewer presses the mouse, and lets go of it at a later moment") {
    Session session;
    REQUIRE(session.load_text(
        "/tmp/a.js",
        "/*---\nruntimes: [browser]\n---*/\n"
        "document.body.innerHTML = '<button id=\"go\">Go</button>';\n"
        "const go = document.querySelector('#go');\n"
        "go.onmousedown = () => setTimeout(() => console.log('held'), 100);\n"
        "go.onmouseup = () => console.log('let go');\ngo.onclick = () => console.log('click');\n"));
    session.apply_run_to_end();
    settle(session);
    const std::vector<PossibleInput> possible = session::possible_inputs(session, "");
    const PossibleInput* press = find(possible, "press <button> \"Go\" and hold it");
    REQUIRE(press != nullptr);
    CHECK(find(possible, "release <button> \"Go\"") == nullptr);
    CHECK(session::describe_as_item(press->input, 1'000'000).text == "{at: 1ms, press: \"#go\"}");
    session.apply_input(press->input);
    CHECK(output_of(session) == "held\n");
    const std::vector<PossibleInput> held = session::possible_inputs(session, "");
    const PossibleInput* release = find(held, "release <button> \"Go\"");
    REQUIRE(release != nullptr);
    CHECK(find(held, "click <button> \"Go\"") == nullptr);
    session.apply_input(release->input);
    CHECK(output_of(session) == "held\nlet go\nclick\n");
    CHECK(find(session::possible_inputs(session, ""), "click <button> \"Go\"") != nullptr);
}

TEST_CASE("a viewer clicks, types and posts messages in a page, and each is a future of its own") {
    Session session;
    REQUIRE(session.load_text(
        "/tmp/a.js",
        "/*---\nruntimes: [browser]\n---*/\n"
        "document.body.innerHTML = '<p><button id=\"go\">Go</button><button>Stop</button></p>';\n"
        "for (const type of ['click', 'keydown', 'message']) {\n"
        "  addEventListener(type, (event) => console.log(type, event.target.textContent, event.key,\n"
        "    event.data, event.isTrusted));\n}\n"));
    session.apply_run_to_end();
    settle(session);
    const std::uint64_t end = session.tick();
    CHECK(machine::has_ended(session.machine()));
    const std::vector<PossibleInput> possible = session::possible_inputs(session, "");
    const PossibleInput* go = find(possible, "click <button> \"Go\"");
    const PossibleInput* stop = find(possible, "click <button> \"Stop\"");
    REQUIRE(go != nullptr);
    REQUIRE(stop != nullptr);
    CHECK(go->detail == "#go");
    CHECK(stop->detail == "body > p:nth-child(1) > button:nth-child(2)");
    session.apply_input(stop->input);
    CHECK(output_of(session) == "click Stop undefined undefined true\n");
    session.apply_future(0);
    REQUIRE(session.tick() == end);
    const std::vector<PossibleInput> with_key = session::possible_inputs(session, "q");
    const PossibleInput* key = find(with_key, "press q");
    REQUIRE(key != nullptr);
    session.apply_input(key->input);
    CHECK(output_of(session).find("keydown GoStop q undefined true\n") == 0);
    session.apply_future(0);
    const std::vector<PossibleInput> with_data = session::possible_inputs(session, "[1, 2]");
    const PossibleInput* message = find(with_data, "post [1,2] to the window");
    REQUIRE(message != nullptr);
    session.apply_input(message->input);
    CHECK(output_of(session) == "message undefined undefined (2) [1, 2] true\n");
    CHECK(session.futures().all().size() == 4);
    CHECK(session::describe_as_item(message->input, 1'000'000).text == "{at: 1ms, message: [1,2]}");
    CHECK(session::describe_as_item(stop->input, 1'000'000).list == "inputs");
}

TEST_CASE("what a page waits for can come later or fail") {
    Session session;
    REQUIRE(session.load_text("/tmp/a.js",
                              "/*---\nruntimes: [browser]\n---*/\n"
                              "fetch(URL.createObjectURL(new Blob(['hello']))).then((it) => "
                              "it.text()).then(console.log, (error) => "
                              "console.log(error.message));\nsetTimeout(() => console.log('later'), 50);\n"));
    session.apply_run_to_end();
    settle(session);
    while (session.machine().loop.html.waiting.empty() ||
           find(session::possible_inputs(session, ""), "answer #1 comes 100 ms later") == nullptr) {
        REQUIRE(session.tick() > 0);
        session.apply_seek(session.tick() - 1);
        settle(session);
    }
    const std::uint64_t tick = session.tick();
    const std::vector<PossibleInput> possible = session::possible_inputs(session, "");
    session.apply_input(find(possible, "answer #1 comes 100 ms later")->input);
    CHECK(output_of(session) == "later\nhello\n");
    session.apply_future(0);
    session.apply_seek(tick);
    settle(session);
    session.apply_input(find(possible, "answer #1 never comes: the network fails")->input);
    CHECK(output_of(session) == "Failed to fetch\nlater\n");
}

TEST_CASE("a connection that is being made can come later or fail") {
    Session session;
    REQUIRE(session.load_text(
        "/tmp/a.js",
        "/*---\nhosts: {api.example: {connect: 20ms, routes: {/: hello}}}\n---*/\n"
        "const start = Date.now();\n"
        "require('http').get('http://api.example/', (response) => {\n"
        "  console.log(response.statusCode, Date.now() - start > 100);\n  response.resume();\n"
        "}).on('error', (error) => console.log(error.code, Date.now() - start > 100));\n"));
    session.apply_run_to_end();
    settle(session);
    CHECK(output_of(session) == "200 false\n");
    const std::string later = "connected to api.example comes 100 ms later";
    std::uint64_t tick = 0;
    for (; find(session::possible_inputs(session, ""), later) == nullptr; ++tick) {
        REQUIRE(tick < session.length());
        session.apply_seek(tick);
        settle(session);
    }
    const std::vector<PossibleInput> possible = session::possible_inputs(session, "");
    const std::uint64_t here = session.tick();
    session.apply_input(find(possible, later)->input);
    CHECK(output_of(session) == "200 true\n");
    session.apply_future(0);
    session.apply_seek(here);
    settle(session);
    session.apply_input(find(possible, "connected to api.example never comes: the connection breaks")->input);
    CHECK(output_of(session) == "ECONNRESET false\n");
}

TEST_CASE("what was done is undone by going back before it, and stays in its own future") {
    Session session;
    REQUIRE(session.load_text("/tmp/a.js", kServer));
    session.apply_run_to_end();
    settle(session);
    const std::uint64_t end = session.tick();
    for (const char* path : {"/one", "/two"}) {
        session.apply_input(
            find(session::possible_inputs(session, path), "GET " + std::string(path) + " to port 3000")
                ->input);
        settle(session);
        session.apply_run_to_end();
        settle(session);
    }
    CHECK(output_of(session) == "GET /one\nGET /two\n");
    REQUIRE(session.futures().all().size() == 3);
    // The last one first: the future in which only the first was done.
    session.apply_undo_input(SIZE_MAX);
    settle(session);
    CHECK(session.futures().current() == 1);
    CHECK(session.tick() > end);
    CHECK(output_of(session) == "GET /one\n");
    session.apply_future(2);
    session.apply_undo_input(0);
    settle(session);
    CHECK(session.futures().current() == 0);
    CHECK(session.tick() == end);
    CHECK(output_of(session).empty());
    session.apply_undo_input(0);
    CHECK(session.futures().all().size() == 3);
}

TEST_CASE("the list of what can be done stands in groups, says what happens and leads back") {
    Session session;
    REQUIRE(session.load_text("/tmp/a.js", kServer));
    session.apply_run_to_end();
    settle(session);
    session.apply_input(find(session::possible_inputs(session, ""), "GET / to port 3000")->input);
    settle(session);
    const std::vector<present::ListRow> rows = present::input_rows(session, "");
    std::vector<std::string> groups;
    for (const present::ListRow& row : rows) {
        CHECK_FALSE(row.detail.empty());
        if (groups.empty() || groups.back() != row.section) groups.push_back(row.section);
    }
    // Each group once.
    CHECK(std::set<std::string>(groups.begin(), groups.end()).size() == groups.size());
    CHECK(groups.front() == "Requests from outside");
    CHECK(groups[groups.size() - 2] == "Done in this future");
    CHECK(groups.back() == "Futures");
}

TEST_CASE("nothing can be done to a program that is over") {
    Session session;
    REQUIRE(session.load_text("/tmp/a.js", "console.log(1);\n"));
    session.apply_run_to_end();
    settle(session);
    CHECK(session::possible_inputs(session, "").empty());
}

}  // namespace loopscope::tests
