#pragma once

#include <cstdint>
#include <string_view>

namespace loopscope::loop {

/// When nextTick callbacks and microtasks are run between the callbacks of a phase.
enum class DrainPolicy : std::uint8_t {
    AfterEachCallback,  // Node 11 and newer
    AfterPhase,         // Node 10 and older
};

/// Where libuv runs due timers within an iteration.
enum class TimerPlacement : std::uint8_t {
    AfterPoll,   // libuv 1.45 and newer: once before the first iteration, then at the end of each
    BeforePoll,  // older: at the start of each iteration
};

/// A runtime of the libuv family as data: the loop's code never asks which one it is.
struct Runtime {
    std::string_view name;
    std::string_view version;  // the real one whose behaviour it has
    DrainPolicy drain = DrainPolicy::AfterEachCallback;
    TimerPlacement timers = TimerPlacement::AfterPoll;
    std::uint32_t minimum_timeout_ms = 1;
    std::uint32_t thread_pool_size = 4;
    // Virtual time, ns.
    std::uint64_t startup = 25'000'000;        // process start to the first line of the program
    std::uint64_t after_main = 1'000'000;      // from the last line of the main script to the loop
    std::uint64_t callback_overhead = 1'000;   // entering any callback from the loop
    std::uint64_t iteration_overhead = 2'000;  // one trip round the loop
};

/// Node 20 with libuv 1.46.
const Runtime& node_runtime();

}  // namespace loopscope::loop
