#include <algorithm>

#include "engine/timeline/describe.h"
#include "engine/timeline/timeline.h"
#include "engine/timeline/variables.h"
#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

/// What every tick of a program says.
std::vector<std::string> told(const char* text) {
    timeline::Timeline run(load_program(text));
    while (!run.is_complete()) run.extend({});
    std::vector<std::string> sentences;
    for (std::uint64_t tick = 1; tick <= run.length(); ++tick) {
        run.seek(tick);
        sentences.push_back(timeline::describe_position(run, tick));
    }
    return sentences;
}

bool says(const std::vector<std::string>& sentences, const char* wanted) {
    return std::find(sentences.begin(), sentences.end(), wanted) != sentences.end();
}

}  // namespace

TEST_CASE("a condition says how it was decided, wherever the program goes on") {
    const auto sentences = told(
        "let i = 0;\nif (i === 1) i = 5;\nwhile (i < 2) i++;\nfor (let k = 0; k < 1; k++) i += k;\n"
        "const t = i > 3 ? 'big' : 'small';\nconst u = i && t, v = i ?? 4, w = 0 || t;\n"
        "switch (i) { case 1: break; case 2: i = 5; }\n");
    for (const char* wanted : {"The condition `i === 1` does not hold.", "The condition `i < 2` holds.",
                               "The condition `i < 2` does not hold.", "The condition `k < 1` holds.",
                               "The condition `k < 1` does not hold.", "The condition `i > 3` does not hold.",
                               "The left side of `i && t` is truthy: the right side decides.",
                               "The left side of `i ?? 4` is neither null nor undefined: it is the result.",
                               "The left side of `0 || t` is falsy: the right side decides.",
                               "`case 1` is another value.", "`case 2` is the one."}) {
        INFO(wanted);
        CHECK(says(sentences, wanted));
    }
    for (const std::string& sentence : sentences) {
        INFO(sentence);
        CHECK(sentence.find("is decided") == std::string::npos);
    }
}

TEST_CASE("an expression and a binding are told with their own text and value") {
    const auto sentences = told(
        "const o = { a: 1, b: 2 };\nconst { c = 5 } = o;\nconst list = [...'ab'];\n"
        "class A { x = 1; y = { z: 2 }; }\nnew A();\nfor (const k in { one: 1 }) k;\n"
        "function* g() { yield 1; }\nconst made = g();\nmade.next();\n");
    for (const char* wanted :
         {"`{ a: 1, b: 2 }` is {a: 1, b: 2}.", "`c` is undefined.", "`c` becomes 5.",
          "`[...'ab']` is ['a', 'b'].", "`A` becomes \u0192 A.", "`x = 1;` defines a field of A {x: 1}.",
          "`{ z: 2 }` is {z: 2}.", "`k` becomes 'one'.", "`made` becomes Generator (not begun)."}) {
        INFO(wanted);
        CHECK(says(sentences, wanted));
    }
}

TEST_CASE("a function that settles a promise is told by that promise") {
    const auto sentences = told("new Promise((done) => setTimeout(done, 1));\n");
    CHECK(std::any_of(sentences.begin(), sentences.end(), [](const std::string& sentence) {
        return sentence.starts_with("Timer #1 is started: `resolver of promise #1` will be due");
    }));
}

TEST_CASE("a variable has no value before its declaration has run, in each round of a loop") {
    timeline::Timeline run(
        load_program("function f() {\n  for (let i = 0; i < 2; i++) {\n    const a = i + 1;\n    let b = a * "
                     "2;\n    b;\n  }\n}\nf();\n"));
    while (!run.is_complete()) run.extend({});
    const auto value_at = [&](const std::string& sentence, std::size_t which, std::u16string_view name) {
        for (std::uint64_t tick = 1; tick <= run.length(); ++tick) {
            const machine::Machine& machine = run.seek(tick);
            if (timeline::describe_position(run, tick) != sentence || which-- > 0) continue;
            const auto found = timeline::find_variable(machine, *run.program().setup.program, name);
            REQUIRE(found.has_value());
            return found->value;
        }
        FAIL("no tick says " << sentence);
        return heap::Value();
    };
    CHECK(value_at("`i + 1` is 1.", 0, u"a").is_uninitialized());
    CHECK(value_at("`a` becomes 1.", 0, u"a").as_number() == 1);
    CHECK(value_at("`a` becomes 1.", 0, u"b").is_uninitialized());
    CHECK(value_at("`i + 1` is 2.", 0, u"a").is_uninitialized());
    CHECK(value_at("`b` becomes 4.", 0, u"b").as_number() == 4);
}

}  // namespace loopscope::tests
