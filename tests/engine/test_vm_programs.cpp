#include "tests/engine/catch.h"
#include "tests/engine/program_runner.h"

using loopscope::tests::printed;
using loopscope::tests::ProgramRun;
using loopscope::tests::run_program;
using loopscope::tests::RunOptions;

namespace {

/// Uses calls, closures, exceptions, generators, async functions and classes.
constexpr const char* kManyThings = R"js(
function* count(to) { for (let i = 0; i < to; i++) { try { yield i; } finally { print("left", i); } } }
class Base { constructor(x) { this.x = x; } get twice() { return this.x * 2; } }
class Derived extends Base { #y = 3; constructor() { super(4); } sum() { return this.twice + this.#y; } }
async function work(n) { for (const i of count(n)) print("step", await i); throw new Error("end"); }
work(3).catch((e) => print("caught", e.message));
print(new Derived().sum(), [3, 1, 2].map((v) => v * 2).join("-"));
(async () => { for await (const v of (async function* () { yield 1; yield 2; })()) print("got", v); })();
function deep(n) { if (n === 0) throw new TypeError("deep"); return deep(n - 1); }
try { deep(20); } catch (e) { print(e instanceof TypeError, e.message); }
)js";

}  // namespace

TEST_CASE("A program's statements run in order and its microtasks after it", "[vm]") {
    CHECK(printed(kManyThings) ==
          "11 6-2-4\ntrue deep\nstep 0\nleft 0\nstep 1\nleft 1\ngot 1\nstep 2\nleft 2\ncaught end\ngot 2\n");
}

TEST_CASE("Where a run is cut makes no difference to what the agent becomes", "[vm]") {
    const ProgramRun whole = run_program(kManyThings);
    REQUIRE(whole.diagnostics.empty());
    RunOptions one_tick;
    one_tick.ticks_per_run = 1;
    RunOptions few_instructions;
    few_instructions.instructions_per_run = 7;
    const ProgramRun by_tick = run_program(kManyThings, one_tick);
    const ProgramRun by_instructions = run_program(kManyThings, few_instructions);
    CHECK(by_tick.output == whole.output);
    CHECK((by_tick.agent == whole.agent));
    CHECK(by_instructions.output == whole.output);
    CHECK((by_instructions.agent == whole.agent));
}

TEST_CASE("Watching a run changes nothing and gives one record for each tick", "[vm]") {
    const ProgramRun alone = run_program(kManyThings);
    RunOptions watched;
    watched.watch = true;
    const ProgramRun seen = run_program(kManyThings, watched);
    CHECK((seen.agent == alone.agent));
    CHECK(seen.records.size() == seen.agent.tick);
    CHECK(seen.events.size() >= seen.records.size());
}

TEST_CASE("Errors of the machine say what V8 says", "[vm]") {
    const auto message = [](const std::string& code) {
        return printed("let u, o = {}; try { " + code + " } catch (e) { print(`${e.name}: ${e.message}`); }");
    };
    CHECK(message("null.x") == "TypeError: Cannot read properties of null (reading 'x')\n");
    CHECK(message("u.x = 1") == "TypeError: Cannot set properties of undefined (setting 'x')\n");
    CHECK(message("o.x()") == "TypeError: o.x is not a function\n");
    CHECK(message("new o.x()") == "TypeError: o.x is not a constructor\n");
    CHECK(message("for (const x of o);") == "TypeError: o is not iterable\n");
    CHECK(message("missing") == "ReferenceError: missing is not defined\n");
    CHECK(message("late; let late") == "ReferenceError: Cannot access 'late' before initialization\n");
    CHECK(message("const c = 1; c = 2") == "TypeError: Assignment to constant variable.\n");
    CHECK(message("class A {} A()") == "TypeError: Class constructor A cannot be invoked without 'new'\n");
    CHECK(message("1n + 1") == "TypeError: Cannot mix BigInt and other types, use explicit conversions\n");
    CHECK(message("(function f() { f(); })()") == "RangeError: Maximum call stack size exceeded\n");
    CHECK(message("'use strict'; class P { constructor() { Object.freeze(this); this.x = 1; } } new P()") ==
          "TypeError: Cannot add property x, object is not extensible\n");
}

TEST_CASE("An uncaught error carries the frames it was made in", "[vm]") {
    CHECK(run_program("class A { m() { throw new Error('x'); } }\nfunction f() { new A().m(); }\nf();")
              .uncaught ==
          "Error: x\n    at A.m (/test.js:1:23)\n    at f (/test.js:2:24)\n    at Object.<anonymous> "
          "(/test.js:3:1)");
}

TEST_CASE("The asynchronous callers of a function stand below it in its error's stack", "[vm]") {
    CHECK(printed("async function a() { await 1; throw new Error('x'); }\nasync function b() { await a(); }\n"
                  "b().catch((e) => print(e.stack));") ==
          "Error: x\n    at a (/test.js:1:37)\n    at async b (/test.js:2:22)\n");
}
