#include <string>

#include "tests/engine/catch.h"
#include "tests/engine/program_runner.h"

using loopscope::tests::printed;

// What is expected here was printed by Node 20.20.2.

TEST_CASE("Numbers are written in any radix and precision as V8 writes them", "[builtins]") {
    CHECK(printed("print((1e21).toString(7), (0.1).toString(3));") ==
          "5135235413265003022600000 0.0022002200220022002200220022002201\n");
    CHECK(printed("print((2.5).toFixed(0), (-2.5).toFixed(0), (1.005).toFixed(2));") == "3 -3 1.00\n");
    CHECK(printed("print(Math.cbrt(27), Math.cbrt(0.37 * 8));") == "3 1.4358108704136638\n");
}

TEST_CASE("JSON says what is wrong with a text in V8's words", "[builtins]") {
    CHECK(printed("try { JSON.parse('{') } catch (e) { print(e.message) }") ==
          "Expected property name or '}' in JSON at position 1\n");
    CHECK(printed("const a = {}; a.self = a; try { JSON.stringify(a) } catch (e) { print(e.message) }") ==
          "Converting circular structure to JSON\n    --> starting at object with constructor 'Object'\n"
          "    --- property 'self' closes the circle\n");
}

TEST_CASE("Regular expressions match, replace and split", "[builtins]") {
    CHECK(printed("print('2020-01'.replace(/(?<y>\\d+)-(?<m>\\d+)/, '$<m>/$<y>'), "
                  "'a1b2'.split(/(\\d)/).length);") == "01/2020 5\n");
    CHECK(printed("const r = /o/g; r.exec('foo'); print(r.lastIndex, /(.)\\1/.test('hello'));") ==
          "2 true\n");
    CHECK(printed("try { RegExp('(') } catch (e) { print(e.message) }") ==
          "Invalid regular expression: /(/: Unterminated group\n");
}

TEST_CASE("A repeated group begins every time with its captures unset", "[builtins]") {
    CHECK(printed("print(/(?:(a)|b)*/.exec('ab')[1], /(a*)*/.exec('b')[1], "
                  "/(?<=(\\d+)(\\d+))$/.exec('1053')[1]);") == "undefined undefined 1\n");
}

TEST_CASE("A match that would take for ever is refused", "[builtins]") {
    for (const char* pattern : {"/^(a+)+$/", "/^(?:(a+)|(x))+$/"}) {
        const loopscope::tests::ProgramRun run = loopscope::tests::run_program(
            "print(" + std::string(pattern) + ".test('a'.repeat(5000) + 'b'));");
        INFO(pattern << " " << run.output);
        CHECK((run.output == "false\n" || run.agent.fatal == loopscope::vm::Fatal::Refused));
    }
    const loopscope::tests::ProgramRun run =
        loopscope::tests::run_program("print(/^(?:(a+)|(x))+$/.test('a'.repeat(40) + 'b'));");
    CHECK(run.agent.fatal == loopscope::vm::Fatal::Refused);
}

TEST_CASE("URIs are encoded and decoded", "[builtins]") {
    CHECK(
        printed("print(encodeURIComponent('a b&\\u00fc'), decodeURIComponent('%20'), escape('\\u20ac'));") ==
        "a%20b%26%C3%BC   %u20AC\n");
}
