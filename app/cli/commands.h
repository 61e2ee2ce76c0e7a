#pragma once
// The commands that need no window. Each returns the exit code.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/machine/load.h"

namespace loopscope::cli {

// About ten seconds of a loop that does nothing.
inline constexpr std::uint64_t kRunMaxTicks = 1'000'000'000;
inline constexpr std::uint64_t kTraceMaxTicks = 1'000'000;
inline constexpr std::size_t kMaxMemory = std::size_t{1} << 30;

enum class TraceFormat : std::uint8_t { Text, JsonLines };

struct RunOptions {
    std::string file;
    std::uint64_t max_ticks = kRunMaxTicks;
    machine::LoadOptions load;
    bool process_ends = false;    // right after: what the run leaves behind stays where it is
    bool expects = false;         // the run has to print what the front matter says
    std::string expected_output;  // or what this file contains; empty for none
};

struct TraceOptions {
    std::string file;
    TraceFormat format = TraceFormat::Text;
    std::uint64_t max_ticks = kTraceMaxTicks;
    machine::LoadOptions load;
    std::string until;  // a condition (engine/timeline/condition.h) that ends the trace; empty for none
};

// What a microsecond of the exported file stands for.
enum class ExportAxis : std::uint8_t { Time, Ticks };

struct ExportOptions {
    std::string file;
    ExportAxis axis = ExportAxis::Time;
    std::string out;  // empty: standard output
    std::uint64_t max_ticks = kTraceMaxTicks;
    machine::LoadOptions load;
};

struct CompareOptions {
    std::string file;
    std::vector<std::string> runtimes;  // two or more names of loop::runtimes()
    TraceFormat format = TraceFormat::Text;
    std::uint64_t max_ticks = kTraceMaxTicks;
    machine::LoadOptions load;
};

struct OutputsOptions {
    std::string file;
    TraceFormat format = TraceFormat::Text;
    std::uint64_t max_runs = 2'000;
    std::uint64_t max_ticks = kTraceMaxTicks;
    std::string save;                   // a folder for a recording of each; empty for none
    std::vector<std::string> expected;  // files with what it may print; empty: nobody says
    machine::LoadOptions load;
};

// Behaves as `node FILE`: what the program writes goes to standard output and standard error as it is
// written.
[[nodiscard]] int run(const RunOptions& options);

// Prints one line for each tick.
[[nodiscard]] int trace(const TraceOptions& options);

// Writes the whole run in Chrome's trace-event format.
[[nodiscard]] int export_run(const ExportOptions& options);

// Runs a program in several runtimes line by line, to where they first print or end differently, and says
// why.
[[nodiscard]] int compare(const CompareOptions& options);

// Prints every output that is possible where the runtime promises no order, each with what leads to it.
[[nodiscard]] int outputs(const OutputsOptions& options);

// Checks front matter and syntax of each file, and runs those that say what they are expected to print.
[[nodiscard]] int check(const std::vector<std::string>& files);

// Loads, or prints what is wrong to standard error. Warnings are printed beside a program.
[[nodiscard]] std::optional<machine::LoadedProgram> load_or_complain(const std::string& file,
                                                                     const machine::LoadOptions& options);

// What a run has to print; nothing, with a complaint, when nobody says it.
[[nodiscard]] std::optional<scenario::ExpectedRun> what_is_expected(const RunOptions& options,
                                                                    const machine::LoadedProgram& program);

// Says on standard error whether a run that has ended was as expected; returns kExitGood or kExitDiverged.
[[nodiscard]] int report_expectation(const machine::LoadedProgram& program, const machine::Machine& machine,
                                     const scenario::ExpectedRun& expected);

// Runs a program in each runtime that its front matter expects something of; says only what differs.
[[nodiscard]] int check_expected(const std::string& file, const scenario::Scenario& scenario);

// Prints what is wrong with what was loaded to standard error.
void complain(const machine::LoadResult& loaded);

// Says that a limit ended the run; returns the exit code.
[[nodiscard]] int report_limit(std::uint64_t max_ticks);

}  // namespace loopscope::cli
