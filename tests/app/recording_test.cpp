#include "app/session/recording.h"

#include "app/session/possible_inputs.h"
#include "app/session/workspace.h"
#include "tests/app/temporary_folder.h"
#include "tests/engine/catch.h"

namespace loopscope::session {

namespace {

constexpr const char* kProgram = "setTimeout(() => console.log('late'), 5);\nconsole.log('early');\n";

std::string end_of(Workspace& workspace) {
    workspace.session().apply_run_to_end();
    while (workspace.session().activity() != Activity::Still) workspace.advance(0);
    return std::to_string(workspace.session().machine().clock);
}

}  // namespace

TEST_CASE("A recording leads back to the tick, the runtime and the breakpoints", "[recording]") {
    const tests::TemporaryFolder folder;
    folder.write("a.js", kProgram);
    SettingsStore settings("", "");
    Workspace first({}, settings);
    first.apply_open(folder.path("a.js"));
    first.apply_runtime("node10");
    first.apply_toggle_breakpoint("", 2);
    first.session().apply_seek(7);
    first.apply_save_recording(folder.path("run"));
    Workspace second({}, settings);
    second.apply_open(folder.path("run.loopscope"));
    CHECK(second.file().path() == folder.path("a.js"));
    CHECK(second.session().tick() == 7);
    CHECK(second.session().program().setup.runtime.name == "node10");
    CHECK(second.session().breakpoints() == std::vector<std::uint32_t>{2});
    CHECK(second.session().machine() == first.session().machine());
    CHECK(end_of(first) == end_of(second));
}

TEST_CASE("A recording whose program has changed since brings the text that ran", "[recording]") {
    const tests::TemporaryFolder folder;
    folder.write("a.js", kProgram);
    SettingsStore settings("", "");
    Workspace first({}, settings);
    first.apply_open(folder.path("a.js"));
    first.session().apply_seek(9);
    first.apply_save_recording(folder.path("run.loopscope"));
    folder.write("a.js", "console.log('something else');\n");
    Workspace second({}, settings);
    second.apply_open(folder.path("run.loopscope"));
    CHECK(second.file().path().empty());
    CHECK(second.file().is_modified());
    CHECK(second.editor()->document().bytes() == kProgram);
    CHECK(second.session().tick() == 9);
    // Another program begins as it says itself.
    second.apply_open(folder.path("a.js"));
    second.apply_answer(1);
    CHECK(second.file().path() == folder.path("a.js"));
    CHECK(second.session().tick() == 0);
}

TEST_CASE("What is no recording is told, changes nothing and is never overwritten", "[recording]") {
    const tests::TemporaryFolder folder;
    SettingsStore settings("", "");
    Workspace workspace({}, settings);
    for (const char* bytes :
         {"", "{}", "[1]", "{\"loopscope\": 1}", "{\"loopscope\": 7, \"text\": \"\"}",
          "{\"loopscope\": 1, \"program\": 3, \"text\": \"\", \"runtime\": \"node\", "
          "\"tick\": 0, \"breakpoints\": []}",
          "{\"loopscope\": 1, \"program\": \"a.js\", \"text\": \"\", \"runtime\": \"node\", "
          "\"tick\": 0, \"breakpoints\": [\"x\"]}"}) {
        INFO(bytes);
        folder.write("bad.loopscope", bytes);
        workspace.apply_open(folder.path("bad.loopscope"));
        CHECK(workspace.file().path().empty());
        CHECK_FALSE(workspace.notice().empty());
        workspace.apply_save_recording(folder.path("bad.loopscope"));
        CHECK(folder.read("bad.loopscope") == bytes);
    }
    Recording recording{"a.js", "text \u00e9", "node", 5, 0.5, 12, {3, 4}, {}, {}};
    std::string problem;
    CHECK(read_recording(describe(recording), problem) == recording);
    recording.file_breakpoints["/b.js"] = {1, 9};
    recording.inputs = {{3, machine::InputKind::Outside, "{}", 0, 0, "something comes"},
                        {8, machine::InputKind::DelayRequest, "", 2, 100, "later"}};
    CHECK(read_recording(describe(recording), problem) == recording);
    std::string text = describe(recording);
    text.replace(text.find("\"delay\""), 7, "\"other\"");
    CHECK_FALSE(read_recording(text, problem).has_value());
    CHECK_FALSE(problem.empty());
}

TEST_CASE("A recording of a future leads back to it, with what was done to the program", "[recording]") {
    const tests::TemporaryFolder folder;
    folder.write("a.js",
                 "require('http').createServer((request, response) => {\n"
                 "  console.log(request.method, request.url);\n"
                 "  response.end();\n"
                 "}).listen(3000);\n");
    SettingsStore settings("", "");
    Workspace first({}, settings);
    first.apply_open(folder.path("a.js"));
    (void)end_of(first);
    const auto inputs = possible_inputs(first.session(), "/hello");
    REQUIRE_FALSE(inputs.empty());
    CHECK(inputs.front().input.label == "GET /hello arrives");
    first.session().apply_input(inputs.front().input);
    const std::string end = end_of(first);
    const std::vector<PrintedLine> lines = printed_lines(first.session().machine(), 10);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].text == "GET /hello");
    first.session().apply_seek(lines[0].tick);
    first.apply_save_recording(folder.path("run.loopscope"));
    Workspace second({}, settings);
    second.apply_open(folder.path("run.loopscope"));
    CHECK(second.session().tick() == lines[0].tick);
    CHECK(second.session().timeline().inputs() == first.session().timeline().inputs());
    CHECK(second.session().machine() == first.session().machine());
    CHECK(second.session().futures().all().size() == 2);
    CHECK(end_of(second) == end);
}

}  // namespace loopscope::session
