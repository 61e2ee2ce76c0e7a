// Every possible output, in the window.

#include <algorithm>
#include <set>

#include "app/present/build_window.h"
#include "app/session/output_search.h"
#include "app/session/workspace.h"
#include "app/shell/session_content.h"
#include "tests/app/stage.h"
#include "tests/app/temporary_folder.h"
#include "tests/engine/catch.h"

namespace loopscope::session {

namespace {

using present::CommandKind;

constexpr const char* kRace =
    "setTimeout(() => console.log('timeout'), 0);\nsetImmediate(() => console.log('immediate'));\n";
// Three pairs that may change places, one after the other.
constexpr const char* kManyRaces =
    "let left = 3;\n"
    "function race() {\n"
    "  let waiting = 2;\n"
    "  const done = (what) => {\n"
    "    console.log(what);\n"
    "    if (--waiting === 0 && --left > 0) setTimeout(race, 20);\n"
    "  };\n"
    "  require('fs').readFile(__filename, () => done('read ' + left));\n"
    "  require('fs').stat(__filename, () => done('stat ' + left));\n"
    "}\n"
    "race();\n";

shell::SessionContent content_of(SettingsStore& settings) {
    return shell::SessionContent({}, settings);
}

void press(shell::SessionContent& content, present::Key key, bool shift = false) {
    const auto command = present::find_command({key, shift, false}, content.focus());
    REQUIRE(command.has_value());
    content.apply(*command);
}

void finish(Workspace& workspace) {
    while (workspace.outputs() != nullptr && workspace.outputs()->is_searching()) workspace.advance(0);
}

/// What the run that is looked at prints to its end.
std::string printed(Workspace& workspace) {
    workspace.session().apply_run_to_end();
    while (workspace.session().activity() != Activity::Still) workspace.advance(0);
    std::string text;
    for (const PrintedLine& line : printed_lines(workspace.session().machine(), 100))
        text += line.text + "\n";
    return text;
}

}  // namespace

TEST_CASE("All outputs are looked for in slices and told with a verdict", "[possible_outputs]") {
    SettingsStore settings("", "");
    shell::SessionContent content = content_of(settings);
    content.session().load_text("race.js", kRace);
    content.workspace().apply_focus(TextFocus::None);
    press(content, present::Key::Y, true);
    REQUIRE(content.workspace().outputs() != nullptr);
    CHECK(content.focus() == present::KeyFocus::Outputs);
    CHECK(content.model().outputs.searching);
    CHECK(content.seconds_until_advance() == 0);
    finish(content.workspace());
    const present::OutputsModel& model = content.model().outputs;
    REQUIRE(model.columns.size() == 2);
    CHECK(model.complete);
    CHECK(model.verdict.find("Complete: these 2 outputs are all within the marks") == 0);
    CHECK(model.columns[0].is_here);
    CHECK_FALSE(model.columns[1].is_here);
    // The first that is another one than usual is looked at, where it differs.
    CHECK(model.selected == 1);
    CHECK(model.position == "2 of 2");
    // What is printed by both stands in one row, whatever comes before it.
    REQUIRE(model.numbers == std::vector<std::string>{"1", "2", ""});
    CHECK(model.row == 0);
    CHECK(model.columns[0].lines[0].text == "immediate");
    CHECK_FALSE(model.columns[1].lines[0].printed);
    CHECK(model.columns[1].lines[0].text == "comes later");
    CHECK(model.columns[1].lines[0].differs);
    CHECK(model.columns[1].lines[1].text == "timeout");
    CHECK_FALSE(model.columns[1].lines[1].differs);
    CHECK(model.columns[1].lines[2].text == "immediate");
    CHECK(model.columns[1].lines[2].differs);
    CHECK_FALSE(model.columns[0].lines[0].differs);
    CHECK(model.chosen.find(", line 1, timer #1 comes before immediate #1: the loop begins ") !=
          std::string::npos);
    press(content, present::Key::Right);
    CHECK(content.model().outputs.selected == 0);
    CHECK(content.model().outputs.chosen.find("The usual run") == 0);
    press(content, present::Key::Escape);
    CHECK(content.workspace().outputs() == nullptr);
    CHECK(content.focus() == present::KeyFocus::Window);
}

TEST_CASE("A witness is gone into as a future that prints its output, and the old one is kept",
          "[possible_outputs]") {
    SettingsStore settings("", "");
    shell::SessionContent content = content_of(settings);
    Workspace& workspace = content.workspace();
    workspace.session().load_text("races.js", kManyRaces);
    workspace.session().apply_seek(9);
    workspace.apply_outputs();
    finish(workspace);
    const std::size_t count = workspace.outputs()->found().outputs().size();
    REQUIRE(count > 2);
    std::set<std::string> all;
    for (std::size_t output = 0; output < count; ++output) {
        if (workspace.outputs() == nullptr) workspace.apply_outputs();
        const std::string console = workspace.outputs()->found().outputs()[output].console;
        const std::uint64_t parts = workspace.outputs()->found().outputs()[output].parts_at();
        workspace.outputs()->apply_select(output);
        press(content, present::Key::Enter);
        CHECK(workspace.outputs() == nullptr);
        if (output > 0) {
            while (workspace.session().activity() != Activity::Still) workspace.advance(0);
            CHECK(workspace.session().tick() == parts);
        }
        CHECK(printed(workspace) == console);
        all.insert(console);
    }
    CHECK(all.size() == count);
    const std::size_t futures = workspace.session().futures().all().size();
    CHECK(futures == std::min(count, Futures::kMost));
    // Again: the future is there already.
    workspace.apply_outputs();
    CHECK_FALSE(workspace.outputs()->is_searching());
    workspace.apply_visit_output(count - 1);
    CHECK(workspace.session().futures().all().size() == futures);
    CHECK_FALSE(workspace.notice().empty());
    workspace.session().apply_future(0);
    CHECK(workspace.session().timeline().inputs().empty());
}

TEST_CASE("Looking for outputs can be stopped and gone on with, and an edit looks anew",
          "[possible_outputs]") {
    const tests::TemporaryFolder folder;
    folder.write("a.js", kManyRaces);
    SettingsStore settings("", "");
    shell::SessionContent content = content_of(settings);
    Workspace& workspace = content.workspace();
    workspace.apply_open(folder.path("a.js"));
    workspace.apply_outputs();
    press(content, present::Key::Space);
    CHECK(workspace.outputs()->is_stopped());
    const std::uint64_t runs = workspace.outputs()->found().runs();
    workspace.advance(0);
    CHECK(workspace.outputs()->found().runs() == runs);
    CHECK(content.model().outputs.verdict.find("You have stopped it: at least ") == 0);
    press(content, present::Key::Space);
    finish(workspace);
    CHECK(content.model().outputs.complete);
    const std::size_t many = workspace.outputs()->found().outputs().size();
    workspace.apply_focus(TextFocus::Editor);
    CHECK(content.focus() == present::KeyFocus::Editor);
    workspace.editor()->apply_replace_all(kRace);
    workspace.notice_edit();
    workspace.apply_run_text();
    workspace.advance(0);
    finish(workspace);
    CHECK(workspace.outputs()->found().outputs().size() == 2);
    CHECK(many > 2);
    // A command that looks at the run leaves the sheet.
    content.apply(present::step_command(present::StepKind::Tick, present::Direction::Forward));
    CHECK(workspace.outputs() == nullptr);
}

TEST_CASE("Lines that only one of two outputs has differ, and so does another ending", "[possible_outputs]") {
    SettingsStore settings("", "");
    shell::SessionContent content = content_of(settings);
    content.session().load_text("end.js",
                                "setTimeout(() => { console.log('timeout'); process.exit(3); }, 0);\n"
                                "setImmediate(() => console.log('immediate'));\n");
    content.apply(present::plain_command(CommandKind::PossibleOutputs));
    finish(content.workspace());
    const present::OutputsModel& model = content.model().outputs;
    REQUIRE(model.columns.size() == 2);
    CHECK(model.columns[1].lines.size() == 2);
    CHECK(model.columns[1].lines[0].differs);
    CHECK(model.columns[1].lines[0].text == "not printed");
    CHECK_FALSE(model.columns[1].lines[1].differs);
    CHECK(model.columns[1].ending == "exit code 3");
    content.session().load_text("none.js", "1 + 1;");
    content.advance(0);
    finish(content.workspace());
    CHECK(content.model().outputs.columns.size() == 1);
    CHECK(content.model().outputs.numbers.empty());
    CHECK(content.model().outputs.verdict.find("Complete: one output.") == 0);
}

TEST_CASE("The sheet of outputs fits at every size, with few and many", "[possible_outputs]") {
    SettingsStore settings("", "");
    shell::SessionContent content = content_of(settings);
    const char* const one = "1 + 1;";
    for (const char* program : {one, kRace, kManyRaces}) {
        content.session().load_text("a.js", program);
        content.workspace().apply_end_outputs();
        content.apply(present::plain_command(CommandKind::PossibleOutputs));
        for (int stage_of_search = 0; stage_of_search < 2; ++stage_of_search) {
            for (const panels::WindowSize size :
                 {panels::WindowSize{1280, 720, 1.0F}, panels::WindowSize{800, 600, 0.75F},
                  panels::WindowSize{1920, 1080, 1.4F}, panels::WindowSize{2560, 1440, 2.0F}}) {
                INFO(program << " at " << size.width << " x " << size.height);
                panels::Stage stage(size);
                stage.settle(content.model());
                CHECK(stage.audit.texts.size() > 5);
                if (program != one && stage_of_search == 1) panels::check_frame(stage.audit);
            }
            finish(content.workspace());
        }
    }
    panels::Stage stage({1280, 720, 1.0F});
    stage.settle(content.model());
    const auto title = std::find_if(stage.audit.texts.begin(), stage.audit.texts.end(),
                                    [](const widgets::TextRecord& text) { return text.text == "Output 1"; });
    REQUIRE(title != stage.audit.texts.end());
    const present::Commands commands = stage.click(content.model(), title->ink.centre(), title->ink.middle());
    CHECK(commands == present::Commands{present::row_command(CommandKind::SelectOutput, 0)});
}

}  // namespace loopscope::session
