#include "engine/machine/expectation.h"

#include "engine/machine/step.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

using machine::Expectation;
using machine::ExpectationResult;

machine::LoadedProgram load_expecting(std::string_view expected, std::string_view text) {
    const std::string all =
        "/*---\nexpected: {node: " + std::string(expected) + "}\n---*/\n" + std::string(text);
    machine::LoadResult result = machine::load_text("/tmp/a.js", all, {});
    INFO(machine::render(result));
    REQUIRE(result.program.has_value());
    return std::move(*result.program);
}

/// After so many ticks, or at the end.
ExpectationResult result_of(const machine::LoadedProgram& program, std::uint64_t ticks = UINT64_MAX) {
    machine::Machine machine = machine::initial_machine(program.setup, program.scenario);
    vm::Recorder nobody;
    while (!machine::has_ended(machine) && machine.tick < ticks)
        machine::step(machine, program.setup, nobody, 1);
    const scenario::ExpectedRun* expected = machine::expected_run(program);
    REQUIRE(expected != nullptr);
    return machine::check_expectation(program, machine, *expected);
}

constexpr std::string_view kTwoLines = "console.log('a');\nsetTimeout(() => console.log('b'));\n";

}  // namespace

TEST_CASE("a run that prints what is expected meets it at its end, not before", "[expectation]") {
    const machine::LoadedProgram program = load_expecting("\"a\\nb\\n\"", kTwoLines);
    CHECK(result_of(program).state == Expectation::Met);
    CHECK(result_of(program, 0).state == Expectation::SoFar);
    CHECK(result_of(program, 5).state == Expectation::SoFar);
}

TEST_CASE("the first line that differs is told with the place that printed it", "[expectation]") {
    const machine::LoadedProgram program = load_expecting("\"a\\nc\\n\"", kTwoLines);
    const ExpectationResult result = result_of(program);
    CHECK(result.state == Expectation::Differs);
    CHECK(result.line == 2);
    CHECK(result.message == "line 2 of the output is \"b\", expected was \"c\"");
    CHECK(result.tick > 0);
    const base::SourceText& source = *program.scenario.source;
    CHECK(source.position(result.range.begin).line == 5);
}

TEST_CASE("what is missing, too much, or ends otherwise differs", "[expectation]") {
    CHECK(result_of(load_expecting("\"a\\nb\\nc\\n\"", kTwoLines)).message ==
          "line 3 of the output is missing: expected was \"c\"");
    CHECK(result_of(load_expecting("\"a\\n\"", kTwoLines)).message ==
          "line 2 of the output is \"b\", and no more was expected");
    CHECK(result_of(load_expecting("\"a\\nb\"", kTwoLines)).message ==
          "line 2 of the output ends with a line end, which was not expected");
    CHECK(result_of(load_expecting("{exit: 3}", kTwoLines)).message == "the exit code is 0, expected was 3");
    CHECK(result_of(load_expecting("{errors: \"x\\n\"}", kTwoLines)).message ==
          "line 1 of the error output is missing: expected was \"x\"");
    CHECK(result_of(load_expecting("{output: \"a\\nb\\n\", errors: \"\", exit: 0}", kTwoLines)).state ==
          Expectation::Met);
}

TEST_CASE("a run that asks for what is not supported meets no expectation", "[expectation]") {
    const ExpectationResult result =
        result_of(load_expecting("\"a\\n\"", "console.log('a');\nrequire('cluster').fork();\n"));
    CHECK(result.state == Expectation::Differs);
}

}  // namespace loopscope::tests
