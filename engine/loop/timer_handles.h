#pragma once

#include "engine/loop/timers.h"

// Timers as Node 10 and older keep them, TimerKeeping::HandlePerList. RUNTIME: Node 10 lib/timers.js and
// src/timer_wrap.cc.

namespace loopscope::loop {

/// `insert`: into the list of its duration, made with a libuv timer started now when there is none; or starts
/// the timer's own handle.
void insert_with_handle(Timers& timers, Timer& timer, std::int64_t start, std::int64_t loop_time);
/// `unenroll` or the end of its own handle; an emptied list goes with its libuv timer.
void leave_handle(Timers& timers, Timer& timer);
/// Takes it out of its list, which stays.
void unlink_from_handle(Timers& timers, Timer& timer);
/// Timeout.unref: a handle of its own from now on.
void move_to_own_handle(Timers& timers, Timer& timer, std::int64_t now);
/// uv_timer_start: due `after` ms after the loop's time.
void start_handle(Timers& timers, TimerHandle& handle, std::int64_t loop_time, std::int64_t after);
/// The libuv timer that is due first; nothing when none is active.
std::optional<std::uint64_t> first_handle(const Timers& timers);
/// The number of the libuv timer that it waits for; 0 without one.
std::uint64_t number_of_handle(const Timers& timers, const Timer& timer);
/// Ends a list and its libuv timer.
void close_handle(Timers& timers, std::uint64_t id);

}  // namespace loopscope::loop
