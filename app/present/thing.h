#pragma once
// What can be pointed at and asked about, by name: it stays the same while the cursor moves.

#include <cstdint>

namespace loopscope::present {

enum class ThingKind : std::uint8_t {
    None,
    NextTick,     // id
    Microtask,    // id
    Timer,        // id
    Immediate,    // id
    Request,      // id: to the thread pool
    Io,           // id: what a socket brings
    Close,        // id
    Promise,      // id: its serial
    Frame,        // id: tick at which it was pushed
    Suspended,    // id: tick at which the function was suspended
    ConsoleLine,  // id: tick at which it was printed
    Turn,         // id: number of the callback that ran, in the order in which they did
    Call,         // id: tick at which the function was called
    // Of a page.
    Task,            // id
    AnimationFrame,  // id: of the callback
    IdleCallback,    // id
};

struct Thing {
    ThingKind kind = ThingKind::None;
    std::uint64_t id = 0;
    bool operator==(const Thing&) const = default;
};

}  // namespace loopscope::present
