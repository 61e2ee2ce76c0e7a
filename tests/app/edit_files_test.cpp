// Files that the program asks for are edited as the main one is: the run follows, nothing is lost.

#include <algorithm>

#include "app/session/workspace.h"
#include "app/shell/session_content.h"
#include "tests/app/temporary_folder.h"
#include "tests/engine/catch.h"

namespace loopscope {

namespace {

using present::CommandKind;
using session::Freshness;

constexpr const char* kMain =
    "/*---\nfiles:\n  given.js: \"exports.word = 'given';\\n\"\n---*/\n"
    "const {double} = require('./lib/double');\nconst {word} = require('./given');\n"
    "setTimeout(() => console.log(word, double(2)), 5);\n";
constexpr const char* kDouble = "exports.double = (n) => {\n  const twice = n * 2;\n  return twice;\n};\n";

/// A window on a program of three files, of which one stands in its front matter.
struct Desk {
    tests::TemporaryFolder folder;
    session::SettingsStore settings;
    shell::SessionContent content;

    Desk() : settings("", ""), content(session::WorkspaceOptions(), settings) {
        folder.write("main.js", kMain);
        folder.write("lib/double.js", kDouble);
        content.open(folder.path("main.js"));
        REQUIRE(content.session().has_program());
    }
    session::Workspace& workspace() { return content.workspace(); }
    void show(const std::string& name) {
        for (const present::FileTab& tab : content.model().source.files) {
            if (tab.name == name)
                return content.apply(present::row_command(CommandKind::ShowFile, tab.source));
        }
        FAIL("there is no tab " << name);
    }
    const present::FileTab& tab(const std::string& name) {
        const auto& files = content.model().source.files;
        const auto found = std::find_if(files.begin(), files.end(),
                                        [&](const present::FileTab& tab) { return tab.name == name; });
        REQUIRE(found != files.end());
        return *found;
    }
    void type_at(const char* file, std::uint32_t line, std::uint32_t column, const char* text) {
        show(file);
        content.apply(present::place_command(CommandKind::PlaceCaret, line, column));
        content.type(text);
    }
    void wait() {
        for (int slice = 0; slice < 10; ++slice) content.advance(0.05);
    }
    std::string console() {
        content.session().apply_run_to_end();
        while (content.session().activity() != session::Activity::Still) content.advance(0);
        std::string all;
        for (const auto& line : content.model().console.lines) all += line.text + "|";
        return all;
    }
    std::string shown() { return content.model().source.text->name; }
    void apply(CommandKind kind) { content.apply(present::plain_command(kind)); }
};

}  // namespace

TEST_CASE("The run follows an edit of a file that the program asks for", "[files][editor]") {
    Desk desk;
    CHECK(desk.console() == "given 4|");
    desk.type_at("double.js", 2, 21, " + 1");
    CHECK(desk.content.focus() == present::KeyFocus::Editor);
    CHECK(desk.shown() == "double.js");
    CHECK(desk.content.model().source.text->lines[1].text == "  const twice = n * 2 + 1;");
    CHECK(desk.tab("double.js").modified);
    CHECK_FALSE(desk.tab("main.js").modified);
    CHECK(desk.content.model().modified);
    desk.wait();
    CHECK(desk.workspace().freshness() == Freshness::Current);
    CHECK(desk.console() == "given 5|");
    CHECK(desk.folder.read("lib/double.js") == kDouble);
    // While one types, the file stays in sight, whatever runs.
    desk.content.session().apply_go_to_start();
    CHECK(desk.shown() == "double.js");
    desk.apply(CommandKind::Dismiss);
    CHECK(desk.shown() == "double.js");
    desk.content.apply(present::step_command(present::StepKind::Tick, present::Direction::Forward));
    CHECK(desk.shown() == "main.js");
    desk.show("double.js");
    desk.apply(CommandKind::ToggleEditor);
    desk.content.apply(present::edit_command(present::EditAction::Undo));
    desk.wait();
    CHECK(desk.console() == "given 4|");
    CHECK_FALSE(desk.content.model().modified);
    // An edit of the main file keeps what is not saved in the other one.
    desk.type_at("double.js", 2, 21, "0");
    desk.type_at("main.js", 7, 0, "console.log('first');\n");
    desk.wait();
    CHECK(desk.console() == "first|given 40|");
}

TEST_CASE("A mistake in a file that is edited is underlined there, and the last good run stays",
          "[files][editor]") {
    Desk desk;
    desk.content.session().apply_seek(5);
    desk.type_at("double.js", 2, 18, "(");
    desk.wait();
    CHECK(desk.workspace().freshness() == Freshness::Broken);
    CHECK(desk.content.session().tick() == 5);
    const present::SourceModel& source = desk.content.model().source;
    REQUIRE(source.editor.mistakes.size() == 1);
    CHECK(source.editor.mistakes[0].place.first_line == 2);
    CHECK(source.editor.behind);
    CHECK(desk.content.model().warning == "Not the text you see");
    CHECK(desk.tab("double.js").has_mistake);
    desk.show("main.js");
    const present::SourceModel& main = desk.content.model().source;
    CHECK(main.editor.mistakes.empty());
    CHECK(main.problem.title == "SyntaxError on line 2 of double.js");
    CHECK(main.problem.place.empty());
    CHECK_FALSE(desk.tab("main.js").has_mistake);
    // The main file's edits wait for it as well, and both run when it is mended.
    desk.type_at("main.js", 7, 0, "console.log('first');\n");
    desk.wait();
    CHECK(desk.workspace().freshness() == Freshness::Broken);
    desk.show("double.js");
    desk.apply(CommandKind::ToggleEditor);
    desk.content.apply(present::edit_command(present::EditAction::Undo));
    desk.wait();
    CHECK(desk.workspace().freshness() == Freshness::Current);
    CHECK(desk.console() == "first|given 4|");
}

TEST_CASE("A file that is broken on the disk is run as it is, with its mistake in sight", "[files][editor]") {
    Desk desk;
    desk.folder.write("broken.js", "try { require('./bad'); } catch (error) { console.log(error.name); }\n");
    desk.folder.write("bad.js", "let one = 1;\nlet one = 2;\n");
    desk.content.open(desk.folder.path("broken.js"));
    CHECK(desk.console() == "SyntaxError|");
    desk.show("bad.js");
    REQUIRE(desk.content.model().source.editor.mistakes.size() == 1);
    CHECK(desk.content.model().source.editor.mistakes[0].place.first_line == 2);
    CHECK_FALSE(desk.content.model().source.problem.any());
}

TEST_CASE("Saving writes every file that has changes, and nothing unsaved is lost unasked",
          "[files][editor]") {
    Desk desk;
    desk.type_at("double.js", 1, 0, "// mine\n");
    const std::string mine = std::string("// mine\n") + kDouble;
    SECTION("save writes the file that has changes") {
        desk.apply(CommandKind::SaveFile);
        CHECK(desk.folder.read("lib/double.js") == mine);
        CHECK_FALSE(desk.content.model().modified);
        CHECK(desk.workspace().notice() == "Saved " + desk.folder.path("lib/double.js"));
    }
    SECTION("all of them") {
        desk.type_at("main.js", 7, 0, "// too\n");
        desk.apply(CommandKind::SaveFile);
        CHECK(desk.folder.read("lib/double.js") == mine);
        CHECK(desk.folder.read("main.js").find("// too\n") != std::string::npos);
        CHECK(desk.workspace().notice() == "Saved 2 files");
    }
    SECTION("to open another program asks") {
        desk.folder.write("other.js", "console.log('other');\n");
        desk.content.open(desk.folder.path("other.js"));
        REQUIRE(desk.workspace().question().has_value());
        CHECK(desk.workspace().question()->text == "Save the changes in double.js?");
        desk.workspace().apply_answer(0);
        CHECK(desk.folder.read("lib/double.js") == mine);
        CHECK(desk.workspace().file().name() == "other.js");
    }
    SECTION("to close asks") {
        CHECK_FALSE(desk.content.ask_to_close());
        desk.workspace().apply_answer(1);
        CHECK(desk.content.wants_to_close());
        CHECK(desk.folder.read("lib/double.js") == kDouble);
    }
    SECTION("save as makes a copy, for the program goes on to use its file") {
        desk.apply(CommandKind::SaveFileAs);
        CHECK(desk.workspace().field().document().line(0) == desk.folder.path("lib/double.js"));
        desk.workspace().apply_save_as(desk.folder.path("lib/copy.js"));
        CHECK(desk.folder.read("lib/copy.js") == mine);
        CHECK(desk.folder.read("lib/double.js") == kDouble);
        CHECK(desk.tab("double.js").modified);
    }
    SECTION("a recording would lose it") {
        desk.workspace().apply_save_recording(desk.folder.path("run.loopscope"));
        CHECK(desk.workspace().notice().find("save double.js first") != std::string::npos);
    }
    SECTION("a program that no longer asks for it keeps it") {
        desk.type_at("main.js", 5, 0, "const double = (n) => n;\n//");
        desk.wait();
        CHECK(desk.console() == "given 2|");
        CHECK(desk.content.model().source.files.size() == 2);
        CHECK(desk.content.model().modified);
        desk.apply(CommandKind::SaveFile);
        CHECK(desk.folder.read("lib/double.js") == mine);
    }
}

TEST_CASE("A file of the program that another program changes is read again, never over unsaved text",
          "[files][editor]") {
    Desk desk;
    desk.show("double.js");
    desk.apply(CommandKind::ToggleEditor);
    desk.folder.write("lib/double.js", "exports.double = (n) => n * 20;\n");
    desk.apply(CommandKind::Reload);
    CHECK(desk.console() == "given 40|");
    desk.content.type("// mine\n");
    desk.folder.write("lib/double.js", kDouble);
    desk.apply(CommandKind::SaveFile);
    REQUIRE(desk.workspace().question().has_value());
    CHECK(desk.workspace().question()->text == "double.js was changed by another program");
    CHECK(desk.folder.read("lib/double.js") == kDouble);
    SECTION("keep mine") {
        desk.workspace().apply_answer(0);
        desk.apply(CommandKind::SaveFile);
        CHECK(desk.folder.read("lib/double.js") == "// mine\nexports.double = (n) => n * 20;\n");
    }
    SECTION("take theirs, which can be undone") {
        desk.workspace().apply_answer(1);
        CHECK(desk.console() == "given 4|");
        desk.content.apply(present::edit_command(present::EditAction::Undo));
        desk.wait();
        CHECK(desk.console() == "given 40|");
    }
}

TEST_CASE("A file that stands in the front matter is only read, and says why", "[files][editor]") {
    Desk desk;
    desk.show("given.js");
    const std::string why = "Read only: it stands in the front matter of main.js, under files";
    CHECK_FALSE(desk.content.model().source.editor.editable);
    CHECK(desk.content.model().source.editor.mode_keys == why);
    desk.apply(CommandKind::ToggleEditor);
    CHECK(desk.content.focus() == present::KeyFocus::Window);
    CHECK(desk.workspace().notice() == why);
    desk.content.apply(present::place_command(CommandKind::PlaceCaret, 1, 0));
    CHECK(desk.content.focus() == present::KeyFocus::Window);
    CHECK(desk.content.model().source.editor.caret_line == 1);
    // It is edited where it stands.
    desk.type_at("main.js", 3, 29, "GIVEN ");
    desk.wait();
    CHECK(desk.console() == "GIVEN given 4|");
}

TEST_CASE("One does not type into a file that the program has lost", "[files][editor]") {
    Desk desk;
    desk.type_at("double.js", 1, 0, "// mine\n");
    // A page asks for no files.
    desk.workspace().apply_runtime("browser");
    REQUIRE(desk.content.session().program().setup.runtime.name == "browser");
    CHECK(desk.content.focus() == present::KeyFocus::Window);
    CHECK(desk.shown() == "main.js");
    CHECK(desk.workspace().files().edited_path().empty());
    CHECK(desk.content.model().modified);
}

TEST_CASE("Finding, breakpoints and the place in the run follow the edits of each file", "[files][editor]") {
    Desk desk;
    desk.show("double.js");
    desk.content.apply(present::breakpoint_command(3));
    desk.content.apply(
        {CommandKind::RunToBreakpoint, present::StepKind::Tick, present::Direction::Forward, 0, 0});
    while (desk.content.session().activity() != session::Activity::Still) desk.content.advance(0);
    CHECK(desk.content.model().source.current_line == 3);
    desk.apply(CommandKind::Find);
    desk.content.type("twice");
    CHECK(desk.content.model().source.editor.find_count == "1 of 2");
    CHECK(desk.workspace().editor()->selection().caret.line == 1);
    desk.apply(CommandKind::Dismiss);
    desk.content.apply(present::place_command(CommandKind::PlaceCaret, 1, 0));
    desk.content.type("// one\n// two\n");
    CHECK(desk.content.model().source.current_line == 5);
    CHECK(desk.content.model().source.breakpoints == std::vector<std::uint32_t>{5});
    desk.wait();
    CHECK(desk.content.model().source.current_line == 5);
    CHECK(desk.content.session().file_breakpoints().begin()->second == std::vector<std::uint32_t>{5});
}

TEST_CASE("A JSON file that the program asks for has a tab, and the run follows what is typed there",
          "[files]") {
    Desk desk;
    desk.folder.write("package.json", "{}\n");
    desk.folder.write("data.json", "{\"word\": \"one\"}\n");
    desk.folder.write("reads.js", "console.log(require('./data').word);\nrequire('./lib/double');\n");
    desk.content.open(desk.folder.path("reads.js"));
    REQUIRE(desk.content.session().has_program());
    CHECK(desk.content.model().source.files.size() == 3);
    desk.show("data.json");
    CHECK(desk.content.model().source.path == desk.folder.path("data.json"));
    CHECK(desk.content.model().source.text->lines[0].text == "{\"word\": \"one\"}");
    desk.content.apply(present::place_command(CommandKind::PlaceCaret, 1, 10));
    CHECK(desk.content.focus() == present::KeyFocus::Editor);
    desk.content.type("once ");
    CHECK(desk.tab("data.json").modified);
    desk.workspace().apply_run_text();
    CHECK(desk.workspace().freshness() == Freshness::Current);
    CHECK(desk.content.model().source.path == desk.folder.path("data.json"));
    desk.content.apply(present::plain_command(CommandKind::GoToEnd));
    while (desk.content.advance(0)) {
    }
    CHECK(desk.content.model().console.lines.at(0).text == "once one");
    // Its lines are no code.
    desk.content.apply(present::breakpoint_command(1));
    desk.content.apply(present::plain_command(CommandKind::OpenGallery));
    desk.content.apply(present::plain_command(CommandKind::Dismiss));
    CHECK(desk.content.model().source.files.size() == 3);
}

}  // namespace loopscope
