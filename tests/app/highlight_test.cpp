#include "app/present/highlight.h"

#include "tests/engine/catch.h"

namespace loopscope::present {

namespace {

// The text of the tokens of one kind in one line, joined with a bar.
std::string tokens_of(const SourceText& text, std::size_t line, TokenKind kind) {
    std::string found;
    for (const TokenSpan& token : text.lines.at(line).tokens) {
        if (token.kind != kind) continue;
        if (!found.empty()) found += '|';
        found += text.lines[line].text.substr(token.begin, token.end - token.begin);
    }
    return found;
}

void check_covers(const SourceText& text) {
    for (const SourceLine& line : text.lines) {
        std::uint32_t at = 0;
        for (const TokenSpan& token : line.tokens) {
            CHECK(token.begin == at);
            CHECK(token.end > token.begin);
            at = token.end;
        }
        CHECK(at == line.text.size());
    }
}

}  // namespace

TEST_CASE("The tokens of a line cover it without gaps", "[highlight]") {
    const char* program =
        "const a = 'x'; // end\n\n/* two\nlines */ f(`a ${b + `c`} d`, 1e-5, /[/]\\//g);\r\n\tx = a / b / c;";
    check_covers(*build_source_text("a.js", program));
}

TEST_CASE("Keywords, calls, strings, numbers and comments are told apart", "[highlight]") {
    const auto text = build_source_text("a.js", "const a = f('x', 1.5e3, true); // end");
    CHECK(tokens_of(*text, 0, TokenKind::Keyword) == "const");
    CHECK(tokens_of(*text, 0, TokenKind::Call) == "f");
    CHECK(tokens_of(*text, 0, TokenKind::String) == "'x'");
    CHECK(tokens_of(*text, 0, TokenKind::Number) == "1.5e3");
    CHECK(tokens_of(*text, 0, TokenKind::Literal) == "true");
    CHECK(tokens_of(*text, 0, TokenKind::Comment) == "// end");
}

TEST_CASE("A comment and a template go on over lines", "[highlight]") {
    const auto text = build_source_text("a.js", "/* a\nb */ c\n`d\n${e} f`");
    CHECK(tokens_of(*text, 1, TokenKind::Comment) == "b */");
    CHECK(tokens_of(*text, 1, TokenKind::Name) == "c");
    CHECK(tokens_of(*text, 2, TokenKind::String) == "`d");
    CHECK(tokens_of(*text, 3, TokenKind::Name) == "e");
    CHECK(tokens_of(*text, 3, TokenKind::String) == "${|} f`");
}

TEST_CASE("A name after a dot is no keyword", "[highlight]") {
    const auto text = build_source_text("a.js", "p.catch(e).default");
    CHECK(tokens_of(*text, 0, TokenKind::Call) == "catch");
    CHECK(tokens_of(*text, 0, TokenKind::Keyword).empty());
}

TEST_CASE("A division is no regular expression", "[highlight]") {
    const auto text = build_source_text("a.js", "a / b / c; x = /d'/.test(e)");
    CHECK(tokens_of(*text, 0, TokenKind::String) == "/d'/");
}

TEST_CASE("Texts that are no program are coloured too", "[highlight]") {
    for (const char* program :
         {"", "\n", "'open", "`open ${", "/* open", "/[open", "\\", "${}}}}`", "'a\\"}) {
        INFO(program);
        const auto text = build_source_text("a.js", program);
        CHECK(!text->lines.empty());
        check_covers(*text);
    }
    check_covers(*build_source_text("a.js", std::string("\0\x01\xff\xfe binary \x80", 16)));
}

TEST_CASE("A string goes on behind a backslash", "[highlight]") {
    const auto text = build_source_text("a.js", "a = 'b\\\nc' + d");
    CHECK(tokens_of(*text, 1, TokenKind::String) == "c'");
    CHECK(tokens_of(*text, 1, TokenKind::Name) == "d");
}

TEST_CASE("The first line of code is found behind a front matter", "[highlight]") {
    CHECK(build_source_text("a.js", "a")->first_code_line == 1);
    CHECK(build_source_text("a.js", "/*---\ntitle: t\n---*/\n\na")->first_code_line == 5);
    CHECK(build_source_text("a.js", "/*---\ntitle: t")->first_code_line == 1);
    CHECK(build_source_text("a.js", "/*--- ---*/")->first_code_line == 1);
}

TEST_CASE("A line without an end keeps its columns", "[highlight]") {
    const auto text = build_source_text("a.js", std::string(100000, 'a') + "\nb");
    CHECK(text->lines.size() == 2);
    CHECK(text->lines[0].text.size() == 100000);
    CHECK(text->lines[1].text == "b");
    CHECK(text->longest_line == 100000);
    check_covers(*text);
}

}  // namespace loopscope::present
