#pragma once
// What the call stack panel shows: frames with their locals, the running one first.

#include <cstdint>
#include <string>
#include <vector>

namespace loopscope::present {

struct LocalModel {
    std::string name;
    std::string value;
    bool changed = false;  // since the state that was on screen before
};

// Hidden stands for `hidden_frames` frames of a very deep stack.
enum class FrameKind : std::uint8_t { Script, Function, Async, Generator, BuiltIn, Hidden };

struct FrameModel {
    std::uint64_t id = 0;  // unique in the stack
    std::string name;
    FrameKind kind = FrameKind::Function;
    std::string place;  // "line 12", empty for a built-in
    std::uint32_t line = 0;
    std::uint32_t source = 0;  // the file of the line, in Program::sources
    std::vector<LocalModel> locals;
    std::uint64_t hidden_frames = 0;
    bool fresh = false;         // was not there before
    std::uint64_t promise = 0;  // of an async function: the one that it will settle, where it is known
};

// An async function at an await. It has left the stack; the heap keeps it with its locals.
struct SuspendedModel {
    std::uint64_t id = 0;  // the tick at which it was suspended
    std::string name;
    std::string place;  // "line 38"
    std::uint32_t line = 0;
    std::string code;           // the await, shortened to one line
    std::uint64_t awaited = 0;  // the promise that it waits for; 0 where nobody has seen it
    std::uint64_t promise = 0;  // the one that it will settle; 0 for an async generator
    bool is_ready = false;      // its continuation stands in the microtask queue
    bool fresh = false;         // was not there before
};

struct StackModel {
    std::vector<FrameModel> frames;         // top of the stack first
    std::uint64_t depth = 0;                // frames in the machine, shown or not
    std::vector<SuspendedModel> suspended;  // the last to be suspended first
    std::uint64_t suspended_count = 0;      // shown or not
    std::string thread;                     // whose it is; empty where there is one thread only
};

}  // namespace loopscope::present
