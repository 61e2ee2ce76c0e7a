#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/bytecode/compiler.h"
#include "engine/vm/interpreter.h"

namespace loopscope::tests {

/// What a program did: the lines that it gave to `print`, and how it ended.
struct ProgramRun {
    std::string output;       // every print(...) call: its arguments joined by blanks, and a newline
    std::string uncaught;     // "stack" of the error that reached the top, or the thrown primitive
    std::string diagnostics;  // why it was not compiled
    std::vector<vm::TraceEvent> events;
    vm::TickRecords records;
    vm::Agent agent;  // as it ended
};

/// How a run is cut into calls of vm::run, and whether it is watched.
struct RunOptions {
    std::uint64_t ticks_per_run = 1'000'000;
    std::uint64_t instructions_per_run = 10'000'000;
    bool watch = false;
    std::uint32_t max_frames = 10'000;
};

/// The natives of the language core, and print(...values), a global function that takes primitives.
const vm::NativeRegistry& test_registry();

/// Compiles the text as a program's module over the library and runs it and its microtasks to their end.
ProgramRun run_program(std::string_view source, const RunOptions& options = {});

/// Only what was printed, with "uncaught: …" or the diagnostics behind it when there are any.
std::string printed(std::string_view source);

/// A new agent with the realm of a program, for tests that drive the interpreter themselves.
struct PreparedProgram {
    std::shared_ptr<const bytecode::Program> program;  // nothing when it does not compile
    std::string diagnostics;
    vm::Agent agent;
};
PreparedProgram prepare_program(std::string_view source);

/// Pushes the call of the program's main function.
void start_main(vm::Agent& agent, const bytecode::Program& program, vm::Recorder& recorder);

}  // namespace loopscope::tests
