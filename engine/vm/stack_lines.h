#pragma once

#include <string>
#include <vector>

#include "engine/vm/agent.h"

// What the two sources of an error's stack share: stack_text.cpp for the frames, stack_waiting.cpp for what
// waits.

namespace loopscope::vm {

/// One frame of a stack.
struct Line {
    Value function;
    Value receiver;
    bool constructing = false;
    bool async = false;
    std::u16string location;  // empty: <anonymous>
};

/// A line of the text.
struct StackLine {
    std::u16string text;
    Value function;  // undefined for the lines of Node's own
    Value receiver;
};

/// The place of an instruction, as file:line:column.
std::u16string location_of(const bytecode::Program& program, const bytecode::FunctionTemplate& function,
                           std::uint32_t pc);

/// SerializeJSStackFrame.
std::u16string render_line(heap::Heap& heap, const bytecode::Program& program, const Realm& realm,
                           const Line& line);

/// The promise that an async function or generator settles when it goes on.
Value promise_of_activation(const heap::Heap& heap, Value activation);

/// Adds the lines of the async functions that wait for a promise, found along derived promises
/// (CaptureAsyncStackTrace).
void add_waiting(Agent& agent, const bytecode::Program& program, Value promise, std::size_t limit,
                 std::vector<StackLine>& lines);

}  // namespace loopscope::vm
