#include <cstdint>

#include "app/session/text_editor.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

using session::Lines;
using session::Motion;
using session::Selecting;
using session::TextDocument;
using session::TextEditor;
using session::TextMatch;
using session::TextPosition;
using session::TextSelection;

void move(TextEditor& editor, Motion motion, int times = 1) {
    for (; times > 0; --times) editor.apply_move(motion, Selecting::No);
}

TextEditor editor_at(const char* text, TextPosition place) {
    TextEditor editor(text);
    editor.apply_place(place, Selecting::No);
    return editor;
}

}  // namespace

TEST_CASE("a text that was not edited is saved byte for byte", "[session][editor]") {
    for (const std::string text : {"", "\n", "a", "a\r\nb\r\n", "a\rb\nc\r\n\r\n",
                                   "\xEF\xBB\xBF"
                                   "a\n",
                                   "a\u2028b\u2029\u2027c"}) {
        CHECK(TextDocument(text).bytes() == text);
    }
    CHECK(TextDocument("a\r\nb\rc\nd\u2028e\u2029f").line_count() == 6);
}

TEST_CASE("new lines are those of the text, and lines that stay keep theirs", "[session][editor]") {
    TextEditor editor("a\r\nb\r\n");
    move(editor, Motion::LineEnd);
    editor.apply_new_line();
    editor.apply_paste("x\ny");
    CHECK(editor.document().bytes() == "a\r\nx\r\ny\r\nb\r\n");
    editor.apply_undo();
    editor.apply_undo();
    CHECK(editor.document().bytes() == "a\r\nb\r\n");
}

TEST_CASE("the caret steps over whole characters", "[session][editor]") {
    TextEditor editor("a\u00e9\u20ac\U0001F600e\u0301z");
    std::vector<std::uint32_t> columns;
    for (int step = 0; step < 7; ++step) {
        columns.push_back(editor.selection().caret.column);
        move(editor, Motion::Right);
    }
    CHECK(columns == std::vector<std::uint32_t>{0, 1, 3, 6, 10, 13, 14});
    move(editor, Motion::Left, 2);
    CHECK(editor.selection().caret.column == 10);
    editor.apply_delete(Motion::Left);
    CHECK(editor.document().bytes() == "a\u00e9\u20ace\u0301z");
    editor.apply_place({0, 2}, Selecting::No);
    CHECK(editor.selection().caret.column == 1);
}

TEST_CASE("words are skipped and deleted whole", "[session][editor]") {
    TextEditor editor = editor_at("  foo.bar(baz1)\nnext", {0, 0});
    std::vector<std::uint32_t> columns;
    for (int step = 0; step < 7; ++step) {
        move(editor, Motion::WordRight);
        columns.push_back(editor.selection().caret.column);
    }
    CHECK(columns == std::vector<std::uint32_t>{5, 6, 9, 10, 14, 15, 0});
    CHECK(editor.selection().caret.line == 1);
    move(editor, Motion::WordLeft, 2);
    CHECK(editor.selection().caret == TextPosition{0, 14});
    editor.apply_delete(Motion::WordLeft);
    CHECK(editor.document().line(0) == "  foo.bar()");
    editor.apply_select_word({0, 3});
    CHECK(editor.selected_text() == "foo");
    editor.apply_select_word({0, 5});
    CHECK(editor.selected_text() == "foo");
    editor.apply_select_line(0);
    CHECK(editor.selected_text() == "  foo.bar()\n");
}

TEST_CASE("up and down remember the column they want", "[session][editor]") {
    TextEditor editor = editor_at("long line\nab\n\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9", {0, 5});
    move(editor, Motion::Down);
    CHECK(editor.selection().caret == TextPosition{1, 2});
    move(editor, Motion::Down);
    CHECK(editor.selection().caret == TextPosition{2, 10});
    move(editor, Motion::Down);
    CHECK(editor.selection().caret == TextPosition{2, 12});
    move(editor, Motion::Up, 2);
    CHECK(editor.selection().caret == TextPosition{0, 5});
    move(editor, Motion::Up);
    CHECK(editor.selection().caret == TextPosition{0, 0});
}

TEST_CASE("typing is undone word by word, and a selection comes back", "[session][editor]") {
    TextEditor editor("");
    for (const char* letter : {"o", "n", "e", " ", "t", "w", "o"}) editor.apply_type(letter);
    editor.apply_undo();
    CHECK(editor.document().bytes() == "one ");
    editor.apply_undo();
    CHECK(editor.document().bytes().empty());
    editor.apply_redo();
    editor.apply_redo();
    CHECK(editor.document().bytes() == "one two");
    editor.apply_select({{0, 0}, {0, 3}});
    editor.apply_type("x");
    CHECK(editor.document().bytes() == "x two");
    editor.apply_undo();
    CHECK(editor.selected_text() == "one");
    editor.apply_select({{0, 7}, {0, 7}});
    editor.apply_delete(Motion::Left);
    editor.apply_delete(Motion::Left);
    CHECK(editor.document().bytes() == "one t");
    editor.apply_undo();
    CHECK(editor.document().bytes() == "one two");
    editor.apply_type("!");
    CHECK_FALSE(editor.document().can_redo());
}

TEST_CASE("a text is the saved one again when its edits are undone", "[session][editor]") {
    TextEditor editor("a");
    const std::uint64_t saved = editor.document().state();
    editor.apply_type("x");
    editor.apply_type("y");
    CHECK(editor.document().state() != saved);
    editor.apply_undo();
    CHECK(editor.document().state() == saved);
    editor.apply_redo();
    const std::uint64_t after = editor.document().state();
    CHECK(after != saved);
    editor.apply_undo();
    editor.apply_type("z");
    CHECK(editor.document().state() != after);
}

TEST_CASE("a new line is as far in as the code asks for", "[session][editor]") {
    TextEditor editor = editor_at("  if (a) {", {0, 10});
    editor.apply_new_line();
    CHECK(editor.document().line(1) == "    ");
    editor.apply_type("}");
    CHECK(editor.document().line(1) == "  }");
    editor.apply_new_line();
    CHECK(editor.document().line(2) == "  ");
    TextEditor between = editor_at("f({})", {0, 3});
    between.apply_new_line();
    CHECK(between.document().bytes() == "f({\n  \n})");
    CHECK(between.selection().caret == TextPosition{1, 2});
    between.apply_undo();
    CHECK(between.document().bytes() == "f({})");
}

TEST_CASE("lines are indented, dedented and made comments together", "[session][editor]") {
    TextEditor editor("a\n\n  b\nc");
    editor.apply_select({{0, 0}, {2, 3}});
    editor.apply_indent();
    CHECK(editor.document().bytes() == "  a\n\n    b\nc");
    CHECK(editor.selected_text() == "  a\n\n    b");
    editor.apply_dedent();
    editor.apply_dedent();
    CHECK(editor.document().bytes() == "a\n\nb\nc");
    editor.apply_undo();
    CHECK(editor.document().bytes() == "a\n\n  b\nc");
    editor.apply_toggle_comment();
    CHECK(editor.document().bytes() == "// a\n\n//   b\nc");
    editor.apply_toggle_comment();
    CHECK(editor.document().bytes() == "a\n\n  b\nc");
    editor.apply_place({2, 3}, Selecting::No);
    editor.apply_indent();
    CHECK(editor.document().line(2) == "  b ");
    editor.apply_dedent();
    CHECK(editor.document().line(2) == "b ");
    CHECK(editor.selection().caret == TextPosition{2, 2});
}

TEST_CASE("text is found in every line, capitals only when asked for", "[session][editor]") {
    const TextEditor editor("Then then\nthenable\nTHEN");
    CHECK(editor.find("then", 10).size() == 4);
    CHECK(editor.find("Then", 10) == std::vector<TextMatch>{{0, 0, 4}});
    CHECK(editor.find("then", 2).size() == 2);
    CHECK(editor.find("", 10).empty());
    CHECK(editor.find("n\nt", 10).empty());
}

TEST_CASE("a field holds one line", "[session][editor]") {
    TextEditor field("", Lines::One);
    field.apply_type("a\nb\tc");
    field.apply_new_line();
    CHECK(field.document().bytes() == "abc");
}

TEST_CASE("what has changed since a revision is known line by line", "[session][editor]") {
    TextEditor editor("a\nb\nc\nd");
    const std::uint64_t revision = editor.document().revision();
    editor.apply_select({{1, 0}, {2, 1}});
    editor.apply_paste("x\ny\nz");
    editor.apply_undo();
    const auto changes = editor.document().changes_since(revision);
    REQUIRE(changes.has_value());
    REQUIRE(changes->size() == 2);
    CHECK((*changes)[0].first == 1);
    CHECK((*changes)[0].removed == 2);
    CHECK((*changes)[0].inserted == 3);
    CHECK((*changes)[1].removed == 3);
    for (int key = 0; key < 70'000; ++key) editor.apply_type("k");
    CHECK_FALSE(editor.document().changes_since(revision).has_value());
    CHECK(editor.document().changes_since(editor.document().revision())->empty());
}

TEST_CASE("any sequence of edits is undone to the start and redone to the end", "[session][editor]") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        std::uint32_t random = seed;
        const auto roll = [&random](std::uint32_t sides) {
            random = random * 1664525U + 1013904223U;
            return (random >> 8U) % sides;
        };
        const std::string start = "function f() {\r\n\treturn 'h\u00e9llo';\n}\n\nf();";
        TextEditor editor(start);
        for (int step = 0; step < 300; ++step) {
            const TextPosition place{roll(editor.document().line_count() + 1), roll(20)};
            if (roll(3) == 0) editor.apply_place(place, roll(2) == 0 ? Selecting::No : Selecting::Yes);
            switch (roll(9)) {
                case 0: editor.apply_type("\u00e9"); break;
                case 1: editor.apply_type(" "); break;
                case 2: editor.apply_new_line(); break;
                case 3: editor.apply_delete(Motion::Left); break;
                case 4: editor.apply_delete(Motion::WordRight); break;
                case 5: editor.apply_indent(); break;
                case 6: editor.apply_dedent(); break;
                case 7: editor.apply_toggle_comment(); break;
                case 8: editor.apply_paste("a {\nb\n}"); break;
            }
        }
        const std::string last = editor.document().bytes();
        while (editor.document().can_undo()) editor.apply_undo();
        CHECK(editor.document().bytes() == start);
        while (editor.document().can_redo()) editor.apply_redo();
        CHECK(editor.document().bytes() == last);
    }
}

}  // namespace loopscope::tests
