#include <chrono>
#include <filesystem>
#include <thread>

#include "app/present/build_window.h"
#include "app/session/file_list.h"
#include "app/session/workspace.h"
#include "tests/app/temporary_folder.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

using session::Freshness;
using session::Layer;
using session::Motion;
using session::QuestionKind;
using session::Selecting;
using session::SettingsStore;
using session::TextFocus;
using session::Workspace;

constexpr const char* kProgram = "let a = 1;\nconsole.log(a);\nsetTimeout(() => console.log('late'), 5);\n";

session::WorkspaceOptions with_gallery() {
    session::WorkspaceOptions options;
    options.gallery_folder = LOOPSCOPE_SCENARIO_FOLDER;
    return options;
}

/// A workspace on a file in a folder of its own.
struct Desk {
    TemporaryFolder folder;
    SettingsStore settings{"", ""};
    Workspace workspace;

    Desk() : workspace(with_gallery(), settings) {
        folder.write("a.js", kProgram);
        workspace.apply_open(folder.path("a.js"));
    }
    void type_at(std::uint32_t line, std::uint32_t column, const char* text) {
        workspace.apply_focus(TextFocus::Editor);
        workspace.editor()->apply_place({line, column}, Selecting::No);
        workspace.editor()->apply_type(text);
        workspace.notice_edit();
    }
    void wait(double seconds) {
        for (double waited = 0; waited < seconds; waited += 0.05) workspace.advance(0.05);
    }
    std::string console() {
        std::string all;
        workspace.session().apply_run_to_end();
        while (workspace.session().activity() != session::Activity::Still) workspace.session().advance(0.1);
        for (const auto& line : builder.build(workspace).console.lines) all += line.text + "|";
        return all;
    }
    present::WindowBuilder builder;
};

}  // namespace

TEST_CASE("the run follows the text after a pause", "[session][workspace]") {
    Desk desk;
    CHECK(desk.workspace.freshness() == Freshness::Current);
    CHECK(desk.workspace.notice().empty());
    desk.type_at(1, 12, "'x', ");
    CHECK(desk.workspace.freshness() == Freshness::Waiting);
    CHECK(desk.workspace.file().is_modified());
    desk.workspace.advance(10);  // the time before the key does not count
    CHECK(desk.workspace.freshness() == Freshness::Waiting);
    CHECK(desk.workspace.seconds_until_advance() <= 0.3);
    desk.wait(0.4);
    CHECK(desk.workspace.freshness() == Freshness::Current);
    CHECK(desk.console() == "x 1|late|");
    CHECK(desk.folder.read("a.js") == kProgram);
}

TEST_CASE("the last good run stays while the text is broken, with the mistakes at their places",
          "[session][workspace]") {
    Desk desk;
    desk.workspace.session().apply_seek(6);
    desk.type_at(0, 10, "\nlet (");
    desk.wait(0.5);
    CHECK(desk.workspace.freshness() == Freshness::Broken);
    REQUIRE(desk.workspace.session().has_program());
    CHECK(desk.workspace.session().tick() == 6);
    const present::WindowModel& model = desk.builder.build(desk.workspace);
    CHECK(model.warning == "Not the text you see");
    CHECK(model.source.text->lines[1].text == "let (");
    REQUIRE_FALSE(model.source.editor.mistakes.empty());
    CHECK(model.source.editor.behind);
    desk.workspace.editor()->apply_undo();
    desk.workspace.notice_edit();
    desk.wait(0.5);
    CHECK(desk.workspace.freshness() == Freshness::Current);
    CHECK(desk.workspace.session().tick() == 6);
    CHECK(desk.builder.build(desk.workspace).warning.empty());
    CHECK_FALSE(desk.workspace.file().is_modified());
}

TEST_CASE("breakpoints and the place in the run follow their lines", "[session][workspace]") {
    Desk desk;
    session::Session& session = desk.workspace.session();
    desk.workspace.apply_toggle_breakpoint("", 3);
    session.apply_run_to_breakpoint(session::Direction::Forward);
    while (session.activity() != session::Activity::Still) session.advance(0.1);
    const std::uint32_t line = desk.builder.build(desk.workspace).source.current_line;
    CHECK(line == 3);
    desk.type_at(0, 0, "// one\n// two\n");
    CHECK(desk.builder.build(desk.workspace).source.current_line == 5);
    CHECK(desk.builder.build(desk.workspace).source.breakpoints == std::vector<std::uint32_t>{5});
    desk.wait(0.5);
    CHECK(session.breakpoints() == std::vector<std::uint32_t>{5});
    CHECK(desk.builder.build(desk.workspace).source.current_line == 5);
}

TEST_CASE("what would lose text asks first", "[session][workspace]") {
    Desk desk;
    desk.folder.write("b.js", "console.log('b');\n");
    desk.type_at(0, 0, "// mine\n");
    desk.workspace.apply_open(desk.folder.path("b.js"));
    REQUIRE(desk.workspace.question().has_value());
    CHECK(desk.workspace.question()->kind == QuestionKind::Unsaved);
    CHECK(desk.workspace.focused_text() == nullptr);
    SECTION("cancel keeps everything") {
        CHECK(desk.workspace.apply_dismiss());
        CHECK_FALSE(desk.workspace.question().has_value());
        CHECK(desk.workspace.file().name() == "a.js");
        CHECK(desk.workspace.file().is_modified());
    }
    SECTION("save writes the file and goes on") {
        desk.workspace.apply_answer(0);
        CHECK(desk.workspace.file().name() == "b.js");
        CHECK(desk.folder.read("a.js") == std::string("// mine\n") + kProgram);
    }
    SECTION("discard leaves the file and goes on") {
        desk.workspace.apply_answer(1);
        CHECK(desk.workspace.file().name() == "b.js");
        CHECK(desk.folder.read("a.js") == kProgram);
    }
    SECTION("closing asks too") {
        desk.workspace.apply_answer(2);
        CHECK_FALSE(desk.workspace.apply_close());
        CHECK_FALSE(desk.workspace.wants_to_close());
        desk.workspace.apply_answer(1);
        CHECK(desk.workspace.wants_to_close());
    }
}

TEST_CASE("a file that changes on the disk is read again, never over unsaved text", "[session][workspace]") {
    Desk desk;
    desk.folder.write("a.js", "console.log('theirs');\n");
    desk.workspace.apply_reload();
    CHECK(desk.console() == "theirs|");
    desk.type_at(0, 0, "// mine\n");
    desk.folder.write("a.js", "console.log('again');\n");
    desk.workspace.apply_save();
    REQUIRE(desk.workspace.question().has_value());
    CHECK(desk.workspace.question()->kind == QuestionKind::ChangedOnDisk);
    CHECK(desk.folder.read("a.js") == "console.log('again');\n");
    SECTION("keep mine") {
        desk.workspace.apply_answer(0);
        desk.workspace.apply_save();
        CHECK(desk.folder.read("a.js") == "// mine\nconsole.log('theirs');\n");
        CHECK_FALSE(desk.workspace.file().is_modified());
    }
    SECTION("take theirs, which can be undone") {
        desk.workspace.apply_answer(1);
        CHECK(desk.workspace.editor()->document().bytes() == "console.log('again');\n");
        CHECK_FALSE(desk.workspace.file().is_modified());
        desk.workspace.editor()->apply_undo();
        CHECK(desk.workspace.editor()->document().bytes() == "// mine\nconsole.log('theirs');\n");
        CHECK(desk.workspace.file().is_modified());
    }
}

TEST_CASE("the watch tells of changes that another program makes", "[session][workspace]") {
    Desk desk;
    std::filesystem::rename(desk.folder.path("a.js"), desk.folder.path("old.js"));
    desk.folder.write("new.js", "console.log('replaced');\n");
    std::filesystem::rename(desk.folder.path("new.js"), desk.folder.path("a.js"));
    for (int tries = 0; tries < 500 && desk.workspace.editor()->document().line(0).size() < 15; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        desk.workspace.advance(0.01);
    }
    CHECK(desk.workspace.editor()->document().bytes() == "console.log('replaced');\n");
    CHECK(desk.workspace.freshness() == Freshness::Current);
}

TEST_CASE("the run follows a file that the scenario's files are filled from", "[session][workspace]") {
    Desk desk;
    desk.folder.write("poem.txt", "first words");
    desk.folder.write(
        "b.js",
        "/*---\nfiles: {poem.txt: {from: poem.txt}}\nexpected: {node: \"other words\\n\"}\n---*/\n"
        "console.log(require('fs').readFileSync('poem.txt', 'utf8'));\n");
    desk.workspace.apply_open(desk.folder.path("b.js"));
    CHECK(desk.console() == "first words|");
    CHECK(desk.builder.build(desk.workspace).console.expectation == present::ExpectationMark::Differs);
    CHECK(desk.builder.build(desk.workspace).console.expectation_tick > 0);
    desk.workspace.advance(0.01);
    std::this_thread::sleep_for(std::chrono::milliseconds(300));  // until the watch has begun
    desk.folder.write("poem.txt", "other words");
    for (int tries = 0; tries < 500 && desk.console() != "other words|"; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        desk.workspace.advance(0.01);
    }
    CHECK(desk.console() == "other words|");
    const present::ConsoleModel& console = desk.builder.build(desk.workspace).console;
    CHECK(console.expectation == present::ExpectationMark::Met);
    CHECK(console.expectation_text == "as expected");
}

TEST_CASE("a new text is saved under a name, and never over another file unasked", "[session][workspace]") {
    Desk desk;
    desk.workspace.apply_new();
    CHECK(desk.workspace.focus() == TextFocus::Editor);
    desk.workspace.editor()->apply_type("console.log(__filename.length > 0);");
    desk.workspace.notice_edit();
    desk.workspace.apply_save();
    CHECK(desk.workspace.layer() == Layer::SaveFile);
    desk.workspace.apply_save_as(desk.folder.path("a.js"));
    REQUIRE(desk.workspace.question().has_value());
    desk.workspace.apply_dismiss();
    CHECK(desk.folder.read("a.js") == kProgram);
    desk.workspace.apply_save_as(desk.folder.path("c.js"));
    CHECK(desk.folder.read("c.js") == "console.log(__filename.length > 0);");
    CHECK(desk.workspace.file().name() == "c.js");
    CHECK(desk.settings.settings().recent_files.front() == desk.folder.path("c.js"));
    CHECK(desk.console() == "true|");
}

TEST_CASE("matches are replaced one by one or all at once, and undone in one step", "[session][workspace]") {
    Desk desk;
    const std::string before = desk.workspace.editor()->document().bytes();
    desk.workspace.apply_open_replace();
    CHECK(desk.workspace.focus() == TextFocus::Find);
    desk.workspace.focused_text()->apply_type("console");
    desk.workspace.notice_edit();
    desk.workspace.apply_open_replace();
    REQUIRE(desk.workspace.focus() == TextFocus::Replace);
    desk.workspace.focused_text()->apply_type("terminal");
    desk.workspace.notice_edit();
    CHECK(desk.builder.build(desk.workspace).source.editor.replace.text == "terminal");
    desk.workspace.apply_replace_one();
    CHECK(desk.workspace.matches().size() == 1);
    CHECK(desk.workspace.editor()->selected_text() == "console");
    CHECK(desk.workspace.freshness() == Freshness::Waiting);
    desk.workspace.apply_focus(TextFocus::Editor);
    desk.workspace.editor()->apply_undo();
    CHECK(desk.workspace.editor()->document().bytes() == before);
    desk.workspace.notice_edit();
    CHECK(desk.workspace.matches().size() == 2);
    desk.workspace.apply_replace_all();
    CHECK(desk.workspace.editor()->document().bytes().find("console") == std::string::npos);
    desk.workspace.editor()->apply_undo();
    CHECK(desk.workspace.editor()->document().bytes() == before);
    CHECK(desk.workspace.apply_dismiss());
    CHECK_FALSE(desk.workspace.replace_is_open());
}

TEST_CASE("a search selects match after match and leads around", "[session][workspace]") {
    Desk desk;
    desk.workspace.apply_find();
    CHECK(desk.workspace.focus() == TextFocus::Find);
    desk.workspace.focused_text()->apply_type("console");
    desk.workspace.notice_edit();
    CHECK(desk.workspace.matches().size() == 2);
    CHECK(desk.workspace.editor()->selected_text() == "console");
    CHECK(desk.builder.build(desk.workspace).source.editor.find_count == "1 of 2");
    desk.workspace.apply_find_next(1);
    CHECK(desk.builder.build(desk.workspace).source.editor.find_count == "2 of 2");
    desk.workspace.apply_find_next(1);
    CHECK(desk.workspace.editor()->selection().caret.line == 1);
    desk.workspace.apply_find_next(-1);
    CHECK(desk.workspace.editor()->selection().caret.line == 2);
    CHECK(desk.workspace.apply_dismiss());
    CHECK(desk.workspace.focus() == TextFocus::Editor);
    CHECK(desk.workspace.apply_dismiss());
    CHECK(desk.workspace.focus() == TextFocus::None);
    CHECK_FALSE(desk.workspace.apply_dismiss());
}

TEST_CASE("files that cannot be opened are shown with what is wrong", "[session][workspace]") {
    Desk desk;
    desk.folder.write("binary.js", std::string("a\0b\xff", 4));
    for (const char* name : {"missing.js", "", "binary.js"}) {
        desk.workspace.apply_open(desk.folder.path(name));
        INFO(name);
        CHECK_FALSE(desk.workspace.file().is_editable());
        CHECK_FALSE(desk.workspace.session().has_program());
        CHECK(desk.builder.build(desk.workspace).source.problem.any());
        CHECK(desk.workspace.editor() == nullptr);
        desk.workspace.apply_save();
    }
    CHECK(desk.folder.read("binary.js") == std::string("a\0b\xff", 4));
    desk.workspace.apply_open(desk.folder.path("a.js"));
    CHECK(desk.console() == "1|late|");
}

TEST_CASE("paths are completed as far as they are certain", "[session][workspace]") {
    const TemporaryFolder folder;
    folder.write("scenes/first.js", "");
    folder.write("scenes/first-steps.js", "");
    folder.write("scenes/notes.txt", "");
    folder.write("scenes/.hidden.js", "");
    const std::string root = folder.path("");
    CHECK(session::complete_path("sc", root) == "scenes/");
    CHECK(session::complete_path("scenes/f", root) == "scenes/first");
    CHECK(session::complete_path("scenes/z", root) == "scenes/z");
    const auto files = session::list_files("scenes/", root);
    REQUIRE(files.size() == 2);
    CHECK(files[0].name == "first-steps.js");
    CHECK(session::list_files("scenes/.", root).size() == 1);
}

TEST_CASE("the gallery shows the scenarios, and the palette every command", "[session][workspace]") {
    Desk desk;
    desk.workspace.apply_layer(Layer::Gallery);
    const present::WindowModel& model = desk.builder.build(desk.workspace);
    CHECK(model.focus == present::KeyFocus::List);
    REQUIRE(model.list.rows != nullptr);
    CHECK(model.list.rows->size() >= 13);
    CHECK((*model.list.rows)[0].badge == "A1");
    CHECK((*model.list.rows)[0].section == "A  The call stack");
    const auto server = std::find_if(model.list.rows->begin(), model.list.rows->end(),
                                     [](const present::ListRow& row) { return row.badge == "D1"; });
    REQUIRE(server != model.list.rows->end());
    CHECK(server->note == "intermediate");
    desk.workspace.focused_text()->apply_type("overflow");
    desk.workspace.notice_edit();
    REQUIRE(desk.builder.build(desk.workspace).list.rows->size() >= 1);
    desk.workspace.apply_layer(Layer::Palette);
    desk.workspace.focused_text()->apply_type("save");
    desk.workspace.notice_edit();
    const auto rows = desk.builder.build(desk.workspace).list.rows;
    REQUIRE_FALSE(rows->empty());
    CHECK((*rows)[0].title == "Save");
    CHECK((*rows)[0].note == "Ctrl S");
}

TEST_CASE("values of variables stand behind the lines that name them", "[session][workspace]") {
    Desk desk;
    desk.workspace.apply_toggle_breakpoint("", 2);
    session::Session& session = desk.workspace.session();
    session.apply_run_to_breakpoint(session::Direction::Forward);
    while (session.activity() != session::Activity::Still) session.advance(0.1);
    const auto& hints = desk.builder.build(desk.workspace).source.editor.hints;
    REQUIRE_FALSE(hints.empty());
    CHECK(hints.back().line == 2);
    CHECK(hints.back().text == "a = 1");
}

TEST_CASE("the colours of a text that is edited are those of the whole text", "[session][workspace]") {
    Desk desk;
    std::uint32_t random = 7;
    const auto roll = [&random](std::uint32_t sides) {
        random = random * 1664525U + 1013904223U;
        return (random >> 8U) % sides;
    };
    const char* texts[] = {"/*", "*/", "`", "${", "}", "\n", "'", "a", "\\", " "};
    for (int step = 0; step < 400; ++step) {
        session::TextEditor& editor = *desk.workspace.editor();
        editor.apply_place({roll(editor.document().line_count()), roll(30)}, Selecting::No);
        if (roll(3) == 0) editor.apply_move(Motion::Down, Selecting::Yes);
        if (roll(5) == 0) {
            editor.apply_undo();
        } else {
            editor.apply_type(texts[roll(10)]);
        }
        if (roll(3) != 0) continue;
        const auto shown = desk.builder.build(desk.workspace).source.text;
        const auto whole = present::build_source_text("a.js", editor.document().bytes());
        REQUIRE(shown->lines.size() == whole->lines.size());
        for (std::size_t line = 0; line < whole->lines.size(); ++line) {
            INFO("line " << line << " of\n" << editor.document().bytes());
            REQUIRE(shown->lines[line].text == whole->lines[line].text);
            REQUIRE(shown->lines[line].tokens == whole->lines[line].tokens);
        }
    }
}

}  // namespace loopscope::tests
