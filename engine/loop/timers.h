#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <vector>

#include "engine/heap/value.h"

namespace loopscope::loop {

using heap::Value;

/// The slots of the properties with which a Timeout is made, in the order of TimerModel
/// (host/js/scheduling/30-timers.js).
enum class TimeoutSlot : std::uint8_t {
    IdleTimeout,
    IdlePrev,
    IdleNext,
    IdleStart,
    OnTimeout,
    TimerArgs,
    Repeat,
    Destroyed,
    Refed,
    HasPrimitive,
    AsyncId,
    TriggerId,
};

/// A timer as Node keeps it. RUNTIME: Node 20 lib/internal/timers.js, class Timeout.
struct Timer {
    std::uint64_t id = 0;
    Value object;  // the Timeout the program holds
    Value callback;
    std::vector<Value> arguments;
    double after = 1;        // _idleTimeout in ms, as given (at least the runtime's minimum)
    std::int64_t start = 0;  // _idleStart: loop time in ms when it was (re)started
    bool repeat = false;
    bool referenced = true;  // keeps the process alive
    bool active = false;     // linked into its list
    bool destroyed = false;
    std::uint64_t started_at_tick = 0;
    std::uint32_t started_at_site = 0;
    std::uint64_t started_by = 0;  // job that was running
    std::uint64_t fired = 0;       // how many times
    Value context;                 // vm::Agent::async_context that it runs in
    std::uint64_t own_handle = 0;  // of an older Node: left its list when it was unref'd
    std::int64_t list_duration() const { return static_cast<std::int64_t>(after); }
    std::int64_t due() const { return start + list_duration(); }
    // In a page a timer has its own due time; `nesting` is the level of HTML section 8.7.
    std::uint64_t due_at = 0;  // ns
    std::uint32_t nesting = 0;
    /// When it is due in virtual time, ns.
    std::uint64_t due_moment() const {
        return due_at != 0 ? due_at : static_cast<std::uint64_t>(due() < 0 ? 0 : due()) * 1'000'000;
    }
    bool operator==(const Timer&) const = default;
};

/// All timers of one duration, in the order they were started. RUNTIME: Node 20 lib/internal/timers.js,
/// TimersList.
struct TimerList {
    std::int64_t expiry = 0;  // ms; may be stale (early) after its first timer was cleared, as in Node
    std::uint64_t id = 0;     // breaks ties between lists of equal expiry
    std::deque<std::uint64_t> timers;
    bool operator==(const TimerList&) const = default;
};

/// How a Node keeps its timers.
enum class TimerKeeping : std::uint8_t {
    OneHandle,      // a queue of lists over one libuv timer: Node 11 and newer
    HandlePerList,  // each list has a libuv timer of its own: Node 10 and older
};

/// A libuv timer of an older Node with the timers that it is for. RUNTIME: Node 10 lib/timers.js, TimersList,
/// or the handle of one Timeout that was unref'd.
struct TimerHandle {
    std::int64_t duration = 0;  // ms
    bool own = false;           // of a single timer, and not found by its duration
    bool active = false;
    bool is_postponed = false;  // its timers run as a nextTick callback: one of a shorter list has thrown
    std::int64_t due = 0;       // ms
    std::uint64_t order = 0;    // which was started first: breaks ties, as in libuv
    std::deque<std::uint64_t> timers;
    Value context;  // vm::Agent::async_context that it was made in
    bool operator==(const TimerHandle&) const = default;
};

/// One list per duration and a queue of lists ordered by (expiry, id), as Node has them, over the single
/// libuv timer that wakes the loop. Times are loop times in whole milliseconds.
struct Timers {
    std::map<std::uint64_t, Timer> all;       // by id; destroyed ones leave when nothing needs them
    std::map<std::int64_t, TimerList> lists;  // by duration
    std::uint64_t next_id = 1;
    std::uint64_t next_list_id = 1;
    std::uint32_t referenced_count = 0;    // timerInfo: active timers that keep the loop alive
    bool handle_active = false;            // the libuv timer
    std::int64_t handle_due = 0;           // ms
    std::int64_t next_expiry = INT64_MAX;  // what the libuv timer is set for, as Node remembers it

    // Of HandlePerList, in place of `lists` and the one handle.
    TimerKeeping keeping = TimerKeeping::OneHandle;
    std::map<std::uint64_t, TimerHandle> handles;
    std::map<std::int64_t, std::uint64_t> handle_of_duration;
    std::uint64_t next_handle_order = 1;

    std::uint32_t object_shape = 0;  // of a Timeout as it was made; 0 before the first
    /// RUNTIME: a Timeout of Node 10 and older begins with `_called`, before the slots of TimeoutSlot.
    std::uint32_t first_slot = 0;
    std::uint32_t slot_of(TimeoutSlot slot) const { return first_slot + static_cast<std::uint32_t>(slot); }
    Value list_object;  // what a Timeout that waits shows as its neighbours

    bool operator==(const Timers&) const = default;
};

/// Links a timer into the list of its duration from `start` on and sets the libuv timer if it is now the
/// earliest.
void insert_timer(Timers& timers, Timer& timer, std::int64_t start, std::int64_t loop_time);
/// clearTimeout and Timeout.close: forgets the timer. Harmless when it is not active.
void clear_timer(Timers& timers, Timer& timer);
/// Timeout.refresh: starts it again from now, keeping its place among the timers of the program.
void refresh_timer(Timers& timers, Timer& timer, std::int64_t now);
void set_timer_referenced(Timers& timers, Timer& timer, bool referenced, std::int64_t now);
Timer* find_timer(Timers& timers, std::uint64_t id);
/// The duration whose list is due first; nothing when there are none.
std::optional<std::int64_t> first_list(const Timers& timers);
/// When a libuv timer wakes the loop next, ms; nothing when none is set.
std::optional<std::int64_t> next_wake(const Timers& timers);

}  // namespace loopscope::loop
