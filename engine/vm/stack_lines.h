#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/vm/agent.h"

// The lines of an error's stack, first as data and then as text. stack_capture.cpp takes them from the frames
// and stack_waiting.cpp from what waits, when the error is made; stack_text.cpp makes text of them when
// somebody reads it, as V8 does: what functions are called then is what stands there.

namespace loopscope::vm {

/// What a heap::StackLine stands for, and what its fields mean then. In the low bits of its flags.
enum class StackLineKind : std::uint8_t {
    Code,         // a frame of the program: function_template and pc are its place
    Place,        // a frame of the library: function_template is a program string, its place in Node, or 0
    WholeLines,   // the first `pc` lines of a program string (function_template), divided by '|'
    OfMicrotask,  // the first `pc` of microtask_lines
    OfNode,  // the first `pc` of node_lines: function_template is a TaskKind and, above 8 bits, a DrainPlace
    Next,    // next() of a generator (function) that the library goes on with
    Trampoline,  // below a callback of Node's own, whose lines are a program string (function_template; 0: an
                 // immediate)
    Combinator,  // Promise.all and its kin: function is the text of the name, pc the index
};
constexpr std::uint8_t kStackLineKinds = 0x0F;
constexpr std::uint8_t kConstructingLine = 0x10;  // called with new
constexpr std::uint8_t kAsyncLine = 0x20;         // waits

inline heap::StackLine line_of(StackLineKind kind, std::uint32_t number, std::uint32_t pc) {
    heap::StackLine line;
    line.function_template = number;
    line.pc = pc;
    line.flags = static_cast<std::uint8_t>(kind);
    return line;
}
inline StackLineKind kind_of(const heap::StackLine& line) {
    return static_cast<StackLineKind>(line.flags & kStackLineKinds);
}

/// Whether the value is an iterator helper, or what Iterator.from makes of an iterator: V8 calls its type
/// Iterator.
bool is_iterator_helper(const heap::Heap& heap, Value value);

/// The lines of the agent's frames and of what waits for them, `limit` lines of text at most. `skip` frames
/// from the top are left out. Cost: the frames; no text is made.
std::vector<heap::StackLine> capture_lines(Agent& agent, const bytecode::Program& program, std::size_t skip,
                                           std::size_t limit);

/// The promise that an async function or generator settles when it goes on.
Value promise_of_activation(const heap::Heap& heap, Value activation);

/// Adds the lines of the async functions that wait for a promise, found along derived promises
/// (CaptureAsyncStackTrace), `most` at most.
void add_waiting(Agent& agent, const bytecode::Program& program, Value promise, std::size_t most,
                 std::vector<heap::StackLine>& lines);

enum class LineDetail : std::uint8_t { Text, CallSite };

/// A line of the text, with what V8's CallSite objects say of its frame.
struct LineText {
    std::u16string text;
    Value function;  // undefined for the lines of Node's own, and those have nothing of what follows
    Value receiver;
    std::u16string name;
    std::u16string type;    // GetTypeName, for a CallSite; empty when there is none
    std::u16string method;  // GetMethodName; empty when there is none
    bool is_strict = true;
    bool is_toplevel = false;
    std::optional<base::SourcePosition> beginning;  // of a function of the program, for a CallSite
    std::optional<std::uint32_t> index;             // of what a combinator waits for
};
std::vector<LineText> text_of_lines(Agent& agent, const bytecode::Program& program,
                                    const std::vector<heap::StackLine>& lines, LineDetail detail);

/// The texts joined, each beginning with "\n    at ".
std::u16string joined_lines(Agent& agent, const bytecode::Program& program,
                            const std::vector<heap::StackLine>& lines);

}  // namespace loopscope::vm
