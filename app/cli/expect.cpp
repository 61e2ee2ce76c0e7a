#include <fmt/core.h>

#include <cstdio>
#include <fstream>
#include <iterator>

#include "app/cli/commands.h"
#include "app/cli/hooks.h"
#include "engine/machine/expectation.h"

namespace loopscope::cli {

namespace {

constexpr std::uint64_t kSlice = 100'000;

std::string_view runtime_of(const machine::LoadedProgram& program) {
    return program.setup.runtime.name;
}

void tell_difference(const machine::LoadedProgram& program, const machine::ExpectationResult& result) {
    base::Diagnostic problem{base::Severity::Error, base::DiagnosticKind::FrontMatter, "", result.range, ""};
    problem.message = fmt::format("under {}: {}", runtime_of(program), result.message);
    if (result.tick > 0)
        problem.hint =
            fmt::format("it was printed at tick {}: open the program there to see why", result.tick);
    const std::string text = base::render(problem, *program.scenario.source);
    std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace

std::optional<scenario::ExpectedRun> what_is_expected(const RunOptions& options,
                                                      const machine::LoadedProgram& program) {
    if (options.expected_output.empty()) {
        if (const scenario::ExpectedRun* expected = machine::expected_run(program)) return *expected;
        fmt::print(stderr,
                   "loopscope: the front matter of {} does not say what {} is expected to print.\n"
                   "Write expected: {{{}: \"...\"}}, or name a file with --expect-output.\n",
                   options.file, runtime_of(program), runtime_of(program));
        return std::nullopt;
    }
    std::ifstream file(options.expected_output, std::ios::binary);
    if (!file.is_open()) {
        fmt::print(stderr, "loopscope: {} cannot be read\n", options.expected_output);
        return std::nullopt;
    }
    scenario::ExpectedRun expected;
    expected.runtime = runtime_of(program);
    expected.output.emplace(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    return expected;
}

int report_expectation(const machine::LoadedProgram& program, const machine::Machine& machine,
                       const scenario::ExpectedRun& expected) {
    const machine::ExpectationResult result = machine::check_expectation(program, machine, expected);
    if (result.state == machine::Expectation::Differs) {
        tell_difference(program, result);
        return kExitDiverged;
    }
    fmt::print(stderr, "loopscope: all is as expected under {}\n", runtime_of(program));
    return kExitGood;
}

int check_expected(const std::string& file, const scenario::Scenario& scenario) {
    int exit_code = kExitGood;
    for (const scenario::ExpectedRun& expected : scenario.expected) {
        machine::LoadOptions options;
        options.runtime = expected.runtime;
        const std::optional<machine::LoadedProgram> program = load_or_complain(file, options);
        if (!program) return kExitBadProgram;
        machine::Machine machine = machine::initial_machine(program->setup, program->scenario);
        vm::Recorder nobody;
        while (!machine::has_ended(machine) && machine.tick < kRunMaxTicks)
            machine::step(machine, program->setup, nobody, kSlice);
        const machine::ExpectationResult result = machine::check_expectation(*program, machine, expected);
        if (result.state == machine::Expectation::Differs) {
            tell_difference(*program, result);
            exit_code = kExitDiverged;
        } else if (!machine::has_ended(machine)) {
            return report_limit(kRunMaxTicks);
        }
    }
    return exit_code;
}

}  // namespace loopscope::cli
