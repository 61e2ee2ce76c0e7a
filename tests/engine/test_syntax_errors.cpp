#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/syntax/parser.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"

using namespace loopscope;

namespace {

std::vector<std::string> read_lines(const std::string& name) {
    std::ifstream file(tests::source_folder() + "/tests/golden/syntax/" + name);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

std::string with_line_breaks(std::string text) {
    for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at + 1))
        text.replace(at, 2, "\n");
    return text;
}

/// The same form as record_early_errors.js writes.
std::string outcome(const std::string& code, syntax::Edition edition = syntax::Edition::Latest) {
    const base::SourceText source = base::SourceText::from_utf8("x", code);
    const syntax::ParseResult result = syntax::parse(source, syntax::Goal::Script, edition);
    if (result.ok()) return "ok";
    const base::Diagnostic& diagnostic = result.diagnostics.at(0);
    const base::SourcePosition position = source.position(diagnostic.range.begin);
    const std::string shown = base::render_as_node(diagnostic, source);
    const auto carets =
        std::count(shown.begin(), shown.begin() + static_cast<long>(shown.find("\n\nS")), '^') -
        std::count(code.begin(), code.end(), '^');
    return diagnostic.message + "\t" + std::to_string(position.line) + ":" + std::to_string(position.column) +
           "+" + std::to_string(carets);
}

syntax::ParseResult parse(const std::string& code, syntax::Goal goal = syntax::Goal::CommonJs) {
    return syntax::parse(base::SourceText::from_utf8("test.js", code), goal);
}

std::string repeated(const std::string& text, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += text;
    return out;
}

}  // namespace

TEST_CASE("Early errors have the words and the place that Node gives them", "[syntax]") {
    const std::vector<std::string> programs = read_lines("early_errors.txt");
    const std::vector<std::string> expected = read_lines("early_errors.expected");
    REQUIRE(programs.size() > 400);
    REQUIRE(expected.size() == programs.size() + 1);
    for (std::size_t i = 0; i < programs.size(); ++i) {
        INFO(programs[i]);
        CHECK(outcome(with_line_breaks(programs[i])) == expected[i + 1]);
    }
}

TEST_CASE("Early errors have the words and the place that Node 10 gives them", "[syntax]") {
    const std::vector<std::string> programs = read_lines("early_errors_old.txt");
    const std::vector<std::string> expected = read_lines("early_errors_old.expected");
    REQUIRE(expected.size() == programs.size() + 1);
    for (std::size_t i = 0; i < programs.size(); ++i) {
        INFO(programs[i]);
        CHECK(outcome(with_line_breaks(programs[i]), syntax::Edition::V8_6_8) == expected[i + 1]);
    }
}

TEST_CASE("What the engine does not run is refused with a hint", "[syntax]") {
    const base::SourceText source = base::SourceText::from_utf8("x", "import('./other')");
    const syntax::ParseResult result = syntax::parse(source, syntax::Goal::CommonJs, syntax::Edition::V8_6_8);
    REQUIRE_FALSE(result.ok());
    CHECK(result.diagnostics[0].kind == base::DiagnosticKind::Unsupported);
    CHECK_FALSE(result.diagnostics[0].hint.empty());
}

TEST_CASE("A program is the body of a function with five parameters", "[syntax]") {
    CHECK(parse("return exports").ok());
    CHECK_FALSE(parse("return 1", syntax::Goal::Script).ok());
    const syntax::ParseResult result = parse("let exports = 1");
    REQUIRE_FALSE(result.ok());
    CHECK(result.diagnostics[0].message == "Identifier 'exports' has already been declared");
}

TEST_CASE("Only the library may write intrinsic calls", "[syntax]") {
    CHECK(parse("const x = %call(1, ...[2]);", syntax::Goal::Library).ok());
    CHECK_FALSE(parse("const x = %call(1);").ok());
    CHECK_FALSE(parse("var x = 010;", syntax::Goal::Library).ok());
}

TEST_CASE("Deep nesting is a diagnostic and no crash", "[syntax]") {
    const int deep = 100000;
    for (const std::string code : {"(", "[", "{", "a=>", "!", "`${", "new ", "function f(){", "a**",
                                   "if(1){}else ", "class A{x=", "a?b:", "x=[", "-"}) {
        INFO(code);
        const syntax::ParseResult result = parse(repeated(code, deep) + "1");
        REQUIRE_FALSE(result.ok());
        CHECK(result.diagnostics[0].message == "nested too deeply");
    }
    CHECK_FALSE(parse("let " + repeated("{a:", deep)).ok());
    CHECK_FALSE(parse("async () => " + repeated("await ", deep)).ok());
    CHECK_FALSE(parse("a" + repeated("+a", deep)).ok());
    CHECK_FALSE(parse("a" + repeated(".b", deep)).ok());
    CHECK_FALSE(parse("a" + repeated("()", deep)).ok());
    CHECK(parse(repeated("(", 900) + "1" + repeated(")", 900)).ok());
    CHECK(parse("a" + repeated("+a", 3000)).ok());
}

TEST_CASE("Files that are no programs are refused politely", "[syntax]") {
    CHECK(parse("").ok());
    CHECK(parse("\xEF\xBB\xBF#!/usr/bin/env node\n'use strict'").ok());
    CHECK_FALSE(parse(std::string(100000, '\0')).ok());
    const syntax::ParseResult binary =
        parse(std::string("\x7f"
                          "ELF\x00\xff\xfe",
                          7));
    REQUIRE_FALSE(binary.ok());
    CHECK(binary.diagnostics[0].hint.find("binary") != std::string::npos);
    CHECK(parse("x = '" + std::string(5000000, 'a') + "'").ok());
}

TEST_CASE("A diagnostic shows its line, a caret and the hint", "[base]") {
    const base::SourceText source = base::SourceText::from_utf8("test.js", "let a = 1;\n\tlet b = ;\n");
    const syntax::ParseResult result = syntax::parse(source, syntax::Goal::CommonJs);
    REQUIRE_FALSE(result.ok());
    CHECK(base::render(result.diagnostics[0], source) ==
          "test.js:2:10: SyntaxError: Unexpected token ';'\n  \tlet b = ;\n  \t        ^\n");
    CHECK(base::render_as_node(result.diagnostics[0], source) ==
          "test.js:2\n\tlet b = ;\n\t        ^\n\nSyntaxError: Unexpected token ';'\n");
}

TEST_CASE("UTF-8 is decoded as TextDecoder decodes it", "[base]") {
    CHECK(base::utf8_to_utf16("a\xC3\xA9\xF0\x9F\x98\x80") == u"a\u00e9\U0001F600");
    CHECK(base::utf8_to_utf16("\xED\xA0\x80") == u"\uFFFD\uFFFD\uFFFD");
    CHECK(base::utf8_to_utf16("\xF0\x9F\x98z") == u"\uFFFDz");
    CHECK(base::utf8_to_utf16("\xC0\x80") == u"\uFFFD\uFFFD");
    const std::u16string lone = {u'a', static_cast<char16_t>(0xD800), u'b'};
    CHECK(base::utf16_to_utf8(lone) ==
          "a\xEF\xBF\xBD"
          "b");
    CHECK(base::utf16_to_wtf8(lone) ==
          "a\xED\xA0\x80"
          "b");
}

TEST_CASE("Lines end at every line terminator of the specification", "[base]") {
    const base::SourceText source("x", u"a\r\nb\u2028c\rd\n");
    CHECK(source.line_count() == 5);
    CHECK(source.line(2) == u"b");
    CHECK(source.position(5).line == 3);
    CHECK(source.position(5).column == 1);
    CHECK(source.position(8) == base::SourcePosition{4, 2});
}
