// Bookmarks: where they stand, where an edit leads them, and how they are kept.

#include "app/session/bookmarks.h"

#include <algorithm>

#include "app/present/build_window.h"
#include "app/session/line_map.h"
#include "app/session/possible_inputs.h"
#include "app/session/recording.h"
#include "app/session/workspace.h"
#include "app/shell/session_content.h"
#include "tests/app/stage.h"
#include "tests/app/temporary_folder.h"
#include "tests/engine/catch.h"

namespace loopscope::session {

namespace {

using present::CommandKind;
using present::Key;

constexpr const char* kProgram =
    "let sum = 0;\n"
    "for (let i = 1; i <= 3; i++) {\n"
    "  sum += i;\n"
    "}\n"
    "console.log(sum);\n"
    "setTimeout(() => console.log('late'), 5);\n";

struct Desk {
    Desk() : content({}, settings) { content.workspace().apply_open(path()); }
    std::string path() {
        folder.write("a.js", kProgram);
        return folder.path("a.js");
    }
    Workspace& workspace() { return content.workspace(); }
    Session& session() { return content.session(); }
    void press(Key key, bool shift = false) {
        const auto command = present::find_command({key, shift, true}, content.focus());
        REQUIRE(command.has_value());
        content.apply(*command);
    }
    void go_to(std::string_view condition) {
        session().apply_run_to(condition, Direction::Forward);
        while (session().activity() != Activity::Still) session().advance(0);
        REQUIRE(session().run_to_problem().empty());
    }
    void replace(const std::string& before, const std::string& after) {
        std::string text = workspace().file().editor().document().bytes();
        text.replace(text.find(before), before.size(), after);
        workspace().apply_edit_file("");
        workspace().apply_focus(TextFocus::Editor);
        // As one types: line by line, so that it is known which have changed.
        TextEditor& editor = *workspace().editor();
        const std::vector<TextMatch> matches = editor.find(before, 1);
        REQUIRE(matches.size() == 1);
        editor.apply_replace(matches[0], after);
        CHECK(editor.document().bytes() == text);
        workspace().notice_edit();
        workspace().apply_run_text();
        REQUIRE(workspace().freshness() == Freshness::Current);
        workspace().apply_focus(TextFocus::None);
    }
    std::vector<std::uint64_t> ticks() {
        std::vector<std::uint64_t> found;
        for (const Bookmark& bookmark : session().bookmarks()) found.push_back(bookmark.tick);
        return found;
    }

    tests::TemporaryFolder folder;
    SettingsStore settings{"", ""};
    shell::SessionContent content;
};

}  // namespace

TEST_CASE("A key sets a bookmark at the cursor and clears it, others go from one to the next",
          "[bookmarks]") {
    Desk desk;
    desk.session().apply_seek(5);
    desk.press(Key::B);
    desk.session().apply_seek(12);
    desk.press(Key::B);
    desk.session().apply_seek(3);
    CHECK(desk.ticks() == std::vector<std::uint64_t>{5, 12});
    CHECK_FALSE(desk.content.model().bookmarks.here);
    desk.press(Key::Period);
    CHECK(desk.session().tick() == 5);
    CHECK(desk.content.model().bookmarks.here);
    desk.press(Key::Period);
    CHECK(desk.session().tick() == 12);
    desk.press(Key::Period);
    CHECK(desk.session().tick() == 12);
    CHECK(desk.workspace().notice() == "There is no bookmark after this tick");
    desk.press(Key::Comma);
    CHECK(desk.session().tick() == 5);
    const auto& marks = desk.content.model().timeline.marks;
    CHECK(std::count_if(marks.begin(), marks.end(), [](const present::TimelineMark& mark) {
              return mark.kind == present::TimelineMarkKind::Bookmark;
          }) == 2);
    desk.press(Key::B);
    CHECK(desk.ticks() == std::vector<std::uint64_t>{12});
    desk.workspace().apply_open(desk.folder.path("a.js"));
    CHECK(desk.ticks().empty());
}

TEST_CASE("The list of bookmarks tells line and sentence, goes there and clears them", "[bookmarks]") {
    Desk desk;
    desk.go_to("line 3");
    const std::uint64_t first = desk.session().tick();
    const std::string sentence = desk.session().sentence();
    desk.press(Key::B);
    desk.go_to("line 5");
    desk.press(Key::B);
    desk.session().apply_seek(0);
    desk.press(Key::B, true);
    const present::ListModel& list = desk.content.model().list;
    REQUIRE(list.kind == present::ListKind::Bookmarks);
    REQUIRE(list.rows->size() == 2);
    CHECK(list.rows->front().title == "Line 3");
    CHECK(list.rows->front().note == "tick " + std::to_string(first));
    std::string plain = sentence;
    std::erase(plain, '`');
    CHECK(list.rows->front().detail == plain);
    CHECK(desk.session().tick() == 0);
    desk.content.apply(present::plain_command(CommandKind::Accept));
    CHECK(desk.session().tick() == first);
    CHECK(desk.workspace().layer() == Layer::None);
    desk.press(Key::B, true);
    desk.press(Key::B);
    CHECK(desk.content.model().list.rows->size() == 1);
    CHECK(desk.ticks().size() == 1);
    desk.press(Key::B);
    CHECK(desk.content.model().list.rows->empty());
}

TEST_CASE("Bookmarks go along with their lines when the program is edited", "[bookmarks]") {
    Desk desk;
    desk.go_to("line 3");
    desk.session().apply_step(StepKind::Statement, Direction::Forward);
    desk.go_to("line 3");
    desk.press(Key::B);
    const std::string second_pass = desk.session().sentence();
    desk.session().apply_run_to_end();
    const std::uint64_t end = desk.session().tick();
    desk.press(Key::B);
    // Lines above it, in a program that does more before.
    desk.replace("let sum = 0;", "let sum = 0;\nconst name = 'x';\nconsole.log(name);");
    REQUIRE(desk.ticks().size() == 2);
    desk.session().apply_seek(desk.ticks()[0]);
    CHECK(desk.session().sentence() == second_pass);
    CHECK(desk.content.model().source.current_line == 5);
    CHECK(desk.ticks()[1] > end);
    CHECK(desk.ticks()[1] == desk.session().length());
    CHECK(desk.workspace().notice().find("gone") == std::string::npos);
    // The line itself, in place.
    desk.replace("sum += i;", "sum += i * 2;");
    CHECK(desk.ticks().size() == 2);
    // Only one pass is left.
    desk.session().apply_note(desk.ticks()[0], "twice");
    desk.replace("i <= 3", "i <= 1");
    CHECK(desk.ticks().size() == 1);
    CHECK(desk.workspace().notice() ==
          "A bookmark is gone: its place is no longer there; noted was \u201Ctwice\u201D");
}

TEST_CASE("A bookmark far behind is found again in a run that goes on", "[bookmarks]") {
    Desk desk;
    desk.replace("console.log(sum);",
                 "async function far() { for (let i = 0; ; i++) { await null; if (i === 20000) mark(); } }\n"
                 "function mark() {}\nfar();");
    desk.go_to("function mark is called");
    CHECK(desk.session().tick() > 50'000);
    desk.press(Key::B);
    const std::string sentence = desk.session().sentence();
    desk.replace("let sum = 0;", "let sum = 0;\nlet more = 1;");
    REQUIRE(desk.ticks().size() == 1);
    desk.session().apply_seek(desk.ticks()[0]);
    CHECK(desk.session().sentence() == sentence);
}

TEST_CASE("Each future has the bookmarks of what led to it", "[bookmarks]") {
    Desk desk;
    desk.session().load_text("server.js",
                             "require('http').createServer((request, response) => {\n"
                             "  response.end();\n"
                             "}).listen(3000);\n");
    desk.session().apply_seek(4);
    desk.session().apply_toggle_bookmark(4);
    desk.session().apply_run_to_end();
    while (desk.session().activity() != Activity::Still) desk.session().advance(0);
    const std::uint64_t end = desk.session().tick();
    desk.session().apply_toggle_bookmark(end - 1);
    desk.session().apply_seek(end - 3);
    const auto inputs = possible_inputs(desk.session(), "/");
    REQUIRE_FALSE(inputs.empty());
    desk.session().apply_input(inputs.front().input);
    CHECK(desk.ticks() == std::vector<std::uint64_t>{4});
    desk.session().apply_toggle_bookmark(end + 2);
    CHECK(desk.ticks() == std::vector<std::uint64_t>{4, end + 2});
    desk.session().apply_note(4, "in both");
    desk.session().apply_future(0);
    CHECK(desk.ticks() == std::vector<std::uint64_t>{4, end - 1});
    CHECK(desk.session().bookmarks()[0].note == "in both");
}

TEST_CASE("Lines are kept through edits as long as something is left of them", "[bookmarks]") {
    const std::vector<LineChange> changes{{0, 0, 2}, {4, 1, 0}, {6, 2, 2}};
    CHECK(kept_line(1, changes) == 3U);
    CHECK(kept_line(3, changes) == std::nullopt);
    CHECK(kept_line(4, changes) == 5U);
    CHECK(kept_line(6, changes) == 7U);
    CHECK(kept_line(9, changes) == 10U);
}

TEST_CASE("A saved run brings bookmarks and notes along", "[bookmarks]") {
    Desk desk;
    desk.session().apply_toggle_bookmark(3);
    desk.session().apply_note(8, "Here it \"waits\" \u00e9");
    desk.session().apply_seek(6);
    desk.workspace().apply_save_recording(desk.folder.path("run.loopscope"));
    SettingsStore settings("", "");
    Workspace second({}, settings);
    second.apply_open(desk.folder.path("run.loopscope"));
    CHECK(second.session().tick() == 6);
    CHECK(second.session().bookmarks() == desk.session().bookmarks());
    Recording recording{"a.js", "text", "node", 5, 0.5, 12, {3, 4}, {}, {}, {{7, "a"}, {9, ""}}};
    std::string problem;
    CHECK(read_recording(describe(recording), problem) == recording);
    std::string text = describe(recording);
    text.replace(text.find("\"note\": \"a\""), 11, "\"note\": 7  ");
    CHECK_FALSE(read_recording(text, problem).has_value());
}

}  // namespace loopscope::session
