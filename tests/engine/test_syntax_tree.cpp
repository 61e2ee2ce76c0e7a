#include <cmath>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

#include "engine/syntax/call_printer.h"
#include "engine/syntax/describe.h"
#include "engine/syntax/parser.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"

using namespace loopscope;
using namespace loopscope::syntax;

namespace {

std::string read_file(const std::string& name) {
    std::ifstream file(tests::source_folder() + "/tests/golden/syntax/" + name, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

Ast parse_program(const std::string& code) {
    const base::SourceText source = base::SourceText::from_utf8("test.js", code);
    ParseResult result = parse(source, Goal::CommonJs);
    if (!result.ok()) throw std::runtime_error(base::render(result.diagnostics.at(0), source));
    return std::move(*result.ast);
}

std::size_t statements(const std::string& code) {
    return parse_program(code).root->body.size();
}

const Expression* last_expression(const Ast& ast) {
    return as<ExpressionStatement>(static_cast<const Node*>(ast.root->body.back()))->expression;
}

double number(const std::string& code) {
    const Ast ast = parse_program(code);
    return as<NumberLiteral>(last_expression(ast))->value;
}

std::u16string string(const std::string& code) {
    const Ast ast = parse_program("(" + code + ")");
    return std::u16string(as<StringLiteral>(last_expression(ast))->value);
}

}  // namespace

TEST_CASE("Numeric literals have the nearest value", "[syntax]") {
    CHECK(number("0x1F") == 31);
    CHECK(number("0b101") == 5);
    CHECK(number("0o17") == 15);
    CHECK(number("017") == 15);
    CHECK(number("018") == 18);
    CHECK(number("1_000.5e-1") == 100.05);
    CHECK(number(".5") == 0.5);
    CHECK(number("5.") == 5);
    CHECK(number("1e400") == INFINITY);
    CHECK(number("1e-400") == 0);
    CHECK(number("0.1") == 0.1);
    CHECK(number("9007199254740993") == 9007199254740992.0);
    CHECK(number("0x20000000000001") == 9007199254740992.0);
    CHECK(number("0x20000000000003") == 9007199254740996.0);
    CHECK(number("0x80000000000000010000000000") == std::ldexp(1, 103));
}

TEST_CASE("String escapes are cooked", "[syntax]") {
    CHECK(string(R"('a\n\t\x41\u0042\u{43}\
b')") == u"a\n\tABCb");
    CHECK(string(R"('\0\101\8\v')") == std::u16string(u"\0A8\v", 4));
    CHECK(string("'\xE2\x80\xA8'") == u"\u2028");
    CHECK(string(R"('\u{1F600}')") == u"\U0001F600");
}

TEST_CASE("Templates keep both the cooked and the raw text", "[syntax]") {
    const Ast ast = parse_program("tag`a\\u\r\n${1}\\n`");
    const auto* tagged = as<TaggedTemplate>(last_expression(ast));
    REQUIRE(tagged->quasi->texts.size() == 2);
    CHECK_FALSE(tagged->quasi->texts[0]->has_cooked);
    CHECK(tagged->quasi->texts[0]->raw == u"a\\u\n");
    CHECK(tagged->quasi->texts[1]->cooked == u"\n");
    CHECK(tagged->quasi->texts[1]->raw == u"\\n");
}

TEST_CASE("Semicolons are inserted as the specification says", "[syntax]") {
    CHECK(statements("a\nb") == 2);
    CHECK(statements("a\n++b") == 2);
    CHECK(statements("a\n(b)") == 1);
    CHECK(statements("return\na") == 2);
    CHECK(statements("do x; while (y) z") == 2);
    CHECK(statements("var a = 1\nlet b = a\n/x/g.test(b)") == 2);
    CHECK(statements("let\nx") == 1);
    CHECK(statements("async\nfunction f() {}") == 2);
    CHECK(statements("x\n--> a comment\ny") == 2);
    CHECK(statements("x <!-- a comment\ny") == 2);
    CHECK(statements("/* \n */ --> a comment\ny") == 1);
    CHECK(statements("yield\nawait\nlet\nof\nstatic") == 4);
}

TEST_CASE("A slash is a division or a regular expression by its place", "[syntax]") {
    CHECK(statements("a / b / c") == 1);
    const Ast ast = parse_program("x = a ? /[/]\\//g : b");
    const auto* conditional =
        as<ConditionalExpression>(as<AssignmentExpression>(last_expression(ast))->value);
    const auto* literal = as<RegularExpressionLiteral>(conditional->consequent);
    CHECK(literal->pattern == u"[/]\\/");
    CHECK(literal->flags == u"g");
}

TEST_CASE("Anonymous functions are named by what they are assigned to", "[syntax]") {
    const Ast ast = parse_program("let f = () => 1; o = {m() {}, get g() {}, 1e3: function () {}}");
    const std::string text = describe(ast);
    CHECK(text.find("arrow function \"f\"") != std::string::npos);
    CHECK(text.find("method \"m\"") != std::string::npos);
    CHECK(text.find("getter \"get g\"") != std::string::npos);
    CHECK(text.find("function \"1000\"") != std::string::npos);
}

TEST_CASE("Trees and scopes are described as recorded", "[syntax][golden]") {
    for (const std::string name : {"tour", "scopes"}) {
        const Ast ast = parse_program(read_file(name + ".js"));
        CHECK(describe(ast) == read_file(name + ".tree.txt"));
        CHECK(describe_scopes(ast) == read_file(name + ".scopes.txt"));
    }
}

TEST_CASE("Uses before the declaration are checked at run time and others are not", "[syntax]") {
    const auto checks = [](const std::string& code) {
        const std::string text = describe(parse_program(code));
        int count = 0;
        for (std::size_t at = text.find("may be un"); at != std::string::npos;
             at = text.find("may be un", at + 1))
            ++count;
        return count;
    };
    CHECK(checks("let a = 1; a; () => a") == 0);
    CHECK(checks("a; let a") == 1);
    CHECK(checks("let a = a") == 1);
    CHECK(checks("function f() { a } let a") == 1);
    CHECK(checks("let a; { function f() { a } }") == 0);
    CHECK(checks("let a; function f() { a }") == 1);
    CHECK(checks("for (let i = 0; i < 1; i++) () => i") == 0);
    CHECK(checks("for (let x of x) {}") == 1);
    CHECK(checks("switch (1) { case 0: let a; case 1: a }") == 1);
    CHECK(checks("function f(a = b, b) {}") == 1);
    CHECK(checks("class A extends A {}") == 1);
}

TEST_CASE("Callees are printed for error messages as V8 prints them", "[syntax]") {
    // Recorded with Node v20.20.2: the part before "is not a function".
    const std::pair<std::string, std::string> table[] = {
        {"obj.foo()", "obj.foo"},
        {"f()()", "f(...)"},
        {"fn().then()", "fn(...).then"},
        {"(1)()", "1"},
        {"'s'()", "\"s\""},
        {"[1,,x]()", "[1,(intermediate value),x]"},
        {"({})()", "{}"},
        {"({a: x})()", "{(intermediate value)}"},
        {"(function () {})()()", "(intermediate value)(...)"},
        {"new Date().x()", "(intermediate value).x"},
        {"o['foo']()", "o.foo"},
        {"o[k]()", "o[k]"},
        {"o[1 + 2]()", "o[3]"},
        {"o?.a()", "o?.a"},
        {"o?.[1]()", "o?.[1]"},
        {"(a, a)()", "(a , a)"},
        {"(a + 1 + 2)()", "(a + 1 + 2)"},
        {"(a + a * a)()", "(a + (a * a))"},
        {"(a != 2)()", "(!(a == 2))"},
        {"(typeof a)()", "(typeof a)"},
        {"(a ? 1 : 2)()", "(intermediate value)(intermediate value)(intermediate value)"},
        {"(a ?? a ?? 1)()", "(a ?? a ?? 1)"},
        {"(a.b = 1)()", "a.b"},
        {"(o.x++)()", "(o.x++)"},
        {"`a${a}b${a}`()", "aa"},
        {"this.x()", "this.x"},
        {"/x/g.foo()", "/x/g.foo"},
        {"(o?.x)()", "(intermediate value)"},
        {"(!0)()", "true"},
        {"[...x]()", "[(...x)]"},
        {"o.t`a`.z()", "o.t(...).z"},
        {"1n()", "(intermediate value)"},
    };
    for (const auto& [code, expected] : table) {
        INFO(code);
        const Ast ast = parse_program(code);
        const Expression* expression = last_expression(ast);
        if (const auto* chain = as_if<OptionalChain>(expression)) expression = chain->expression;
        CHECK(base::utf16_to_utf8(print_callee(ast, as<CallExpression>(expression)->callee)) == expected);
    }
}
