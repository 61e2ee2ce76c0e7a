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

}  // namespace

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
