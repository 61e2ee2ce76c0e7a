// Code that a program makes of strings while it runs is part of the machine as everything else is.

#include <nlohmann/json.hpp>
#include <vector>

#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

constexpr const char* kProgram = "language/functions-of-strings-late";
constexpr const char* kRandomProgram = "language/functions-of-random-strings";

std::vector<std::uint64_t> digests(const machine::LoadedProgram& program, machine::Machine& machine) {
    std::vector<std::uint64_t> result;
    vm::Recorder nobody;
    while (!machine::has_ended(machine)) {
        machine::step(machine, program.setup, nobody, 1);
        result.push_back(machine::digest(machine));
    }
    return result;
}

/// Many texts of every kind, some of them again, with names that nothing else has.
constexpr const char* kManyTexts = R"(
let sum = 0;
for (let i = 0; i < 400; i++) sum += new Function('a', `const named${i % 50} = a + ${i}; return named${i % 50};`)(1);
console.log(sum);
setTimeout(() => {
    function inside(base) {
        let total = 0;
        for (let i = 0; i < 300; i++) total += eval(`let other${i} = base + ${i}; eval('other${i} + base')`);
        return total + (0, eval)('var late = 3; late');
    }
    console.log(inside(2), inside(2), late);
}, 1);
)";

}  // namespace

TEST_CASE("as many functions made of strings as there are come again on every replay",
          "[scenarios][late-code]") {
    const auto program = load_program(kManyTexts);
    vm::Recorder nobody;
    machine::Machine machine = start(*program);
    std::vector<machine::Machine> copies;
    while (!machine::has_ended(machine)) {
        copies.push_back(machine);
        machine::step(machine, program->setup, nobody, 600);
    }
    REQUIRE(copies.size() > 8);
    CHECK(written(machine, host::Stream::Output) == "80200\n46053 46053 3\n");
    // Backward with a Program that knows them all, forward with one that has to make them.
    for (std::size_t i = copies.size(); i-- > 1;) {
        machine::Machine again = copies[i - 1];
        machine::step(again, program->setup, nobody, 600);
        CHECK(again == copies[i]);
    }
    const auto other = load_program(kManyTexts);
    for (std::size_t i = 1; i < copies.size(); ++i) {
        machine::Machine again = copies[i - 1];
        machine::step(again, other->setup, nobody, 600);
        CHECK(machine::digest(again) == machine::digest(copies[i]));
    }
}

TEST_CASE("functions made of strings print what the real runtime prints", "[scenarios][late-code]") {
    const auto program = load_conformance_program(kProgram);
    const machine::Machine machine = run_to_end(*program, 1000);
    const nlohmann::ordered_json recorded = read_recording(conformance_recording(kProgram));
    CHECK(written(machine, host::Stream::Output) == recorded.at("stdout").get<std::string>());
    CHECK(written(machine, host::Stream::Error) == recorded.at("stderr").get<std::string>());
}

TEST_CASE("functions made of strings are the same in another run and from every copy",
          "[scenarios][late-code]") {
    const auto program = load_conformance_program(kProgram);
    machine::Machine first = start(*program);
    const std::vector<std::uint64_t> expected = digests(*program, first);
    const auto other = load_conformance_program(kProgram);
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
    const auto program = load_conformance_program(kRandomProgram);
    machine::Machine left = start(*program);
    machine::Machine right = left;
    right.random = 77;
    vm::Recorder nobody;
    while (!machine::has_ended(left) || !machine::has_ended(right)) {
        machine::step(left, program->setup, nobody, 1);
        machine::step(right, program->setup, nobody, 1);
    }
    const std::string recorded =
        read_recording(conformance_recording(kRandomProgram)).at("stdout").get<std::string>();
    CHECK(written(left, host::Stream::Output) == recorded);
    CHECK(written(right, host::Stream::Output) == recorded);
}

}  // namespace loopscope::tests
