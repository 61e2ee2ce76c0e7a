#include "app/present/build_expectation.h"

#include "engine/machine/expectation.h"

namespace loopscope::present {

namespace {

std::string first_words(const machine::ExpectationResult& result) {
    return result.line == 0 ? "not as expected" : "line " + std::to_string(result.line) + " differs";
}

}  // namespace

void build_expectation(const machine::LoadedProgram& program, const machine::Machine& machine,
                       ConsoleModel& console) {
    const scenario::ExpectedRun* expected = machine::expected_run(program);
    if (expected == nullptr) return;
    const machine::ExpectationResult result = machine::check_expectation(program, machine, *expected);
    console.expectation_tick = result.tick;
    switch (result.state) {
        case machine::Expectation::Nothing: break;
        case machine::Expectation::SoFar:
            console.expectation = ExpectationMark::SoFar;
            console.expectation_text = "as expected so far";
            console.expectation_tip = "Up to this tick the program has printed what is expected.";
            break;
        case machine::Expectation::Met:
            console.expectation = ExpectationMark::Met;
            console.expectation_text = "as expected";
            console.expectation_tip = "The program has ended and printed all that is expected.";
            break;
        case machine::Expectation::Differs:
            console.expectation = ExpectationMark::Differs;
            console.expectation_text = first_words(result);
            console.expectation_tip = result.message;
            break;
    }
}

}  // namespace loopscope::present
