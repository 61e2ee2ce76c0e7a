// Programs of several files: tabs, breakpoints, run to a line, values beside lines, in each of them.

#include <algorithm>

#include "app/present/build_window.h"
#include "app/session/workspace.h"
#include "app/shell/session_content.h"
#include "tests/app/stage.h"
#include "tests/app/temporary_folder.h"
#include "tests/engine/catch.h"

namespace loopscope {

namespace {

constexpr const char* kMain =
    "const {add} = require('./lib/add');\nlet total = 0;\n"
    "for (let i = 1; i <= 3; i++) total = add(total, i);\nconsole.log(total);\n";
constexpr const char* kAdd =
    "const {note} = require('./note');\nexports.add = (one, other) => {\n"
    "  const sum = one + other;\n  note(sum);\n  return sum;\n};\n";
constexpr const char* kNote = "const sums = [];\nexports.note = (sum) => {\n  sums.push(sum);\n};\n";

class Program {
  public:
    Program() : settings_("", ""), content(session::WorkspaceOptions(), settings_) {
        folder.write("main.js", kMain);
        folder.write("lib/add.js", kAdd);
        folder.write("lib/note.js", kNote);
        folder.write("main.mjs",
                     "import {count as total, add} from './b.mjs';\nimport * as all from './b.mjs';\n"
                     "add(1);\nconsole.log(total, all);\n");
        folder.write("b.mjs", "export let count = 40;\nexport const add = (n) => {\n  count += n;\n};\n");
    }

    void open(const char* name) {
        content.open(folder.path(name));
        REQUIRE(content.session().has_program());
    }
    std::string file() { return content.model().source.text->name; }
    void show(const std::string& name) {
        for (const present::FileTab& tab : content.model().source.files) {
            if (tab.name != name) continue;
            return content.apply(present::row_command(present::CommandKind::ShowFile, tab.source));
        }
        FAIL("there is no tab " << name);
    }
    std::uint32_t line() { return content.model().source.current_line; }
    std::uint64_t run(present::CommandKind kind, present::Direction direction) {
        content.apply({kind, present::StepKind::Tick, direction, 0, 0});
        while (content.session().activity() != session::Activity::Still) content.advance(0);
        return content.session().tick();
    }

  private:
    session::SettingsStore settings_;

  public:
    tests::TemporaryFolder folder;
    shell::SessionContent content;
};

using present::CommandKind;
using present::Direction;

}  // namespace

TEST_CASE("Every file of a program has a tab, and the source follows the file that runs", "[files]") {
    Program program;
    program.open("main.js");
    const auto& files = program.content.model().source.files;
    REQUIRE(files.size() == 3);
    CHECK(files[0].name == "main.js");
    CHECK(files[1].name == "add.js");
    CHECK(files[2].name == "note.js");
    CHECK(files[0].is_shown);
    program.content.session().apply_run_to("line 3 of note.js", session::Direction::Forward);
    CHECK(program.file().ends_with("note.js"));
    CHECK(program.line() == 3);
    CHECK(program.content.model().source.files[2].is_running);
    // Another tab shows where its frame waits, until the run goes on.
    program.show("add.js");
    CHECK(program.file().ends_with("add.js"));
    CHECK(program.line() == 0);
    CHECK(program.content.model().source.caller_lines == std::vector<std::uint32_t>{4});
    const auto& hints = program.content.model().source.editor.hints;
    CHECK(std::any_of(hints.begin(), hints.end(), [](const present::LineHint& hint) {
        return hint.line == 4 && hint.text.find("sum = 1") != std::string::npos;
    }));
    program.show("main.js");
    CHECK_FALSE(program.content.model().source.other_file);
    CHECK(program.content.model().source.caller_lines == std::vector<std::uint32_t>{3});
    program.content.apply(present::step_command(present::StepKind::Statement, Direction::Forward));
    CHECK(program.content.model().source.other_file);
}

TEST_CASE("Breakpoints and run to a line work in every file, in both directions", "[files]") {
    Program program;
    program.open("main.js");
    program.show("add.js");
    program.content.apply(present::breakpoint_command(3));
    CHECK(program.content.session().breakpoints().empty());
    CHECK(program.content.model().source.breakpoints == std::vector<std::uint32_t>{3});
    CHECK(program.content.model().source.files[1].has_breakpoints);
    const std::uint64_t first = program.run(CommandKind::RunToBreakpoint, Direction::Forward);
    CHECK(program.file().ends_with("add.js"));
    CHECK(program.line() == 3);
    const std::uint64_t second = program.run(CommandKind::RunToBreakpoint, Direction::Forward);
    CHECK(second > first);
    CHECK(program.run(CommandKind::RunToBreakpoint, Direction::Backward) == first);
    // A line that was clicked in another file.
    program.show("note.js");
    program.content.apply(present::place_command(CommandKind::PlaceCaret, 3, 0));
    CHECK(program.content.focus() == present::KeyFocus::Editor);
    CHECK(program.content.model().source.editor.caret_line == 3);
    const std::uint64_t there = program.run(CommandKind::RunToCursor, Direction::Forward);
    CHECK(there > first);
    CHECK(there < second);
    CHECK(program.file().ends_with("note.js"));
    program.content.apply(present::place_command(CommandKind::PlaceCaret, 3, 0));
    CHECK(program.run(CommandKind::RunToCursor, Direction::Forward) > second);
    program.content.apply(present::place_command(CommandKind::PlaceCaret, 3, 0));
    CHECK(program.run(CommandKind::RunToCursor, Direction::Backward) == there);
    program.content.apply(present::plain_command(CommandKind::ToggleBreakpointHere));
    CHECK(program.content.session().file_breakpoints().size() == 2);
    // They outlive an edit of the main file and a recording.
    program.content.workspace().apply_save_recording(program.folder.path("run.loopscope"));
    const session::FileBreakpoints kept = program.content.session().file_breakpoints();
    program.open("main.mjs");
    CHECK(program.content.session().file_breakpoints().empty());
    program.open("run.loopscope");
    CHECK(program.content.session().file_breakpoints() == kept);
    CHECK(program.content.session().tick() == there);
}

TEST_CASE("A condition names the line of another file, and a file that there is not is told", "[files]") {
    Program program;
    program.open("main.js");
    session::Session& session = program.content.session();
    session.apply_run_to("line 5 of lib/add.js", session::Direction::Forward);
    CHECK(session.run_to_problem().empty());
    CHECK(program.line() == 5);
    session.apply_run_to("line 5 of ad.js", session::Direction::Forward);
    CHECK(session.run_to_problem() == "The program has no file `ad.js`. Did you mean add.js?");
    session.apply_run_to("line 6 of note.js", session::Direction::Forward);
    CHECK(session.run_to_problem() == "No statement begins on line 6 of note.js.");
}

TEST_CASE("Tabs of files fit the source at every size", "[files]") {
    Program program;
    program.open("main.js");
    program.content.session().apply_run_to("line 3 of note.js", session::Direction::Forward);
    for (const panels::WindowSize size :
         {panels::WindowSize{1280, 720, 1.0F}, panels::WindowSize{800, 600, 0.75F},
          panels::WindowSize{1280, 720, 1.375F}, panels::WindowSize{2560, 1440, 2.0F}}) {
        panels::Stage stage(size);
        for (const char* name : {"main.js", "add.js", "note.js"}) {
            program.show(name);
            stage.settle(program.content.model());
            panels::check_frame(stage.audit);
        }
    }
}

TEST_CASE("Bindings that a module imports stand among its variables, with what they are now", "[files]") {
    Program program;
    program.open("main.mjs");
    session::Session& session = program.content.session();
    const auto value_of = [&](const std::string& name) -> std::string {
        for (const present::FrameModel& frame : program.content.model().stack.frames) {
            for (const present::LocalModel& local : frame.locals) {
                if (local.name == name) return local.value;
            }
        }
        return "";
    };
    session.apply_run_to("line 3", session::Direction::Forward);
    CHECK(value_of("total") == "40");
    CHECK(value_of("add").find("add") != std::string::npos);
    CHECK_FALSE(value_of("all").empty());
    session.apply_run_to("line 4", session::Direction::Forward);
    CHECK(value_of("total") == "41");
    session.apply_go_to_start();
    session.apply_run_to("variable total is 41", session::Direction::Forward);
    CHECK(session.run_to_problem().empty());
    CHECK(session.tick() > 0);
}

}  // namespace loopscope
