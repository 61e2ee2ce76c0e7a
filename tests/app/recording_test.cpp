#include "app/session/recording.h"

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
    first.apply_toggle_breakpoint(2);
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
    Recording recording{"a.js", "text \u00e9", "node", 5, 0.5, 12, {3, 4}};
    std::string problem;
    CHECK(read_recording(describe(recording), problem) == recording);
}

}  // namespace loopscope::session
