#pragma once

#include <cstdint>

namespace loopscope::vm {

/// Which of a runtime's ways the language machine and the library follow: data of the runtime's row
/// (engine/loop/runtime.h), copied into the Agent when it is made.
struct Edition {
    std::uint8_t runtime = 0;  // the row itself
    std::uint16_t node = 20;   // major version of Node; 0 when it is no Node
    /// RUNTIME: V8 before 7.2 wraps every awaited value in a new promise: awaiting a native promise costs
    /// three turns of the microtask queue, not one.
    bool await_wraps_promises = false;
    /// RUNTIME: V8 shows no frames of its embedder's functions, those of a page: built-in functions that
    /// stand in the library's text from here on are left out of the stacks of errors.
    std::uint32_t embedder_from = UINT32_MAX;
    /// RUNTIME: the stacks of a worker thread of Node name some functions otherwise.
    bool in_worker = false;
    bool operator==(const Edition&) const = default;
};

}  // namespace loopscope::vm
