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

struct StackModel {
    std::vector<FrameModel> frames;  // top of the stack first
    std::uint64_t depth = 0;         // frames in the machine, shown or not
};

}  // namespace loopscope::present
