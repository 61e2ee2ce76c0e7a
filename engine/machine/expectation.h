#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "engine/base/diagnostic.h"
#include "engine/machine/load.h"
#include "engine/machine/machine.h"

// Does a run print what its front matter says that the runtime prints?
namespace loopscope::machine {

/// What the front matter expects of the runtime that the program runs in; null when it says nothing.
const scenario::ExpectedRun* expected_run(const LoadedProgram& program);

enum class Expectation : std::uint8_t {
    Nothing,  // the front matter says nothing about this runtime
    SoFar,    // the program has not ended, and all that it has printed is expected
    Met,
    Differs,
};

/// The first thing that is not as expected, or not yet.
struct ExpectationResult {
    Expectation state = Expectation::Nothing;
    std::size_t line = 0;     // of the stream, from 1; 0 when it is no line that differs
    std::uint64_t tick = 0;   // when the line was printed, 0 when it never was
    std::string message;      // "line 3 of the output is \"b\", expected was \"c\""
    base::SourceRange range;  // where the main file printed it, otherwise the front matter's words
};

/// Compares what the program has written so far. Cost: the length of the output.
ExpectationResult check_expectation(const LoadedProgram& program, const Machine& machine,
                                    const scenario::ExpectedRun& expected);

}  // namespace loopscope::machine
