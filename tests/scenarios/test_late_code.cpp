// Code that a program makes of strings while it runs is part of the machine as everything else is.

#include <vector>

#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

constexpr const char* kProgram = R"(
    const makers = ['+', '-', '*'].map((sign) => new Function('left', 'right', `return left ${sign} right`));
    for (const make of makers) console.log(make(6, 3), String(make).split('\n')[0]);
    setTimeout(() => {
        const late = new Function('record', 'record.unusualPropertyName = 7; return record;');
        console.log(late({}), late === new Function('record', 'return 1'));
        const generator = Object.getPrototypeOf(function* () {}).constructor('yield 1; yield* [2, 3];');
        console.log([...generator()]);
    }, 5);
    try {
        new Function('a, b', '}); (function () {');
    } catch (error) {
        console.log(error.name);
    }
)";

std::vector<std::uint64_t> digests(const machine::LoadedProgram& program, machine::Machine& machine) {
    std::vector<std::uint64_t> result;
    vm::Recorder nobody;
    while (!machine::has_ended(machine)) {
        machine::step(machine, program.setup, nobody, 1);
        result.push_back(machine::digest(machine));
    }
    return result;
}

}  // namespace

TEST_CASE("functions made of strings print what the real runtime prints", "[scenarios][late-code]") {
    const auto program = load_program(kProgram);
    const machine::Machine machine = run_to_end(*program, 1000);
    CHECK(written(machine, host::Stream::Output) ==
          "9 function anonymous(left,right\n3 function anonymous(left,right\n18 function "
          "anonymous(left,right\nSyntaxError\n{ unusualPropertyName: 7 } false\n[ 1, 2, 3 ]\n");
    CHECK(written(machine, host::Stream::Error).empty());
}

TEST_CASE("functions made of strings are the same in another run and from every copy",
          "[scenarios][late-code]") {
    const auto program = load_program(kProgram);
    machine::Machine first = start(*program);
    const std::vector<std::uint64_t> expected = digests(*program, first);
    const auto other = load_program(kProgram);
    machine::Machine second = start(*other);
    CHECK(digests(*other, second) == expected);
    // From the middle, with a Program that already knows what is yet to come.
    machine::Machine again = start(*program);
    vm::Recorder nobody;
    for (std::size_t done = 0; done < expected.size();) {
        done += machine::step(again, program->setup, nobody, 1);
        if (done % 40 != 0) continue;
        machine::Machine copy = again;
        std::vector<std::uint64_t> rest = digests(*program, copy);
        CHECK(std::equal(rest.begin(), rest.end(), expected.begin() + static_cast<std::ptrdiff_t>(done)));
    }
    CHECK(machine::digest(again) == expected.back());
}

TEST_CASE("another future that makes other functions finds its own", "[scenarios][late-code]") {
    const auto program = load_program(
        "const make = (text) => new Function(text);\n"
        "console.log(make(`return ${Math.random() < 2 ? 'Math.random()' : 0}`)() < 1);\n"
        "console.log(make('return 1')());");
    machine::Machine left = start(*program);
    machine::Machine right = left;
    right.random = 77;
    vm::Recorder nobody;
    while (!machine::has_ended(left) || !machine::has_ended(right)) {
        machine::step(left, program->setup, nobody, 1);
        machine::step(right, program->setup, nobody, 1);
    }
    CHECK(written(left, host::Stream::Output) == "true\n1\n");
    CHECK(written(right, host::Stream::Output) == "true\n1\n");
}

}  // namespace loopscope::tests
