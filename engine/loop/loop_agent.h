#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "engine/loop/html_state.h"
#include "engine/loop/io.h"
#include "engine/loop/timers.h"
#include "engine/vm/agent.h"

namespace loopscope::loop {

/// The phases of libuv's uv_run, in its order, with names as in the Node documentation.
enum class Phase : std::uint8_t {
    None,
    Timers,
    PendingCallbacks,
    IdlePrepare,
    Poll,
    Check,
    ClosingCallbacks,
    // Of a page: HTML section 8.1.7.3.
    Task,
    Rendering,
    Idle,
};
const char* name_of(Phase phase);

/// Where the loop stands between two callbacks: the program counter of uv_run and what surrounds it.
enum class LoopPoint : std::uint8_t {
    BeforeMain,
    AfterMain,
    RunStart,  // uv_run: alive?
    IterationStart,
    TimersBeforeLoop,  // the timers phase before the first iteration
    TimersBeforePoll,
    Timers,
    PendingCallbacks,
    IdlePrepare,
    Poll,
    PollCompletions,
    PendingAfterPoll,
    Check,
    ClosingCallbacks,
    IterationEnd,
    RunEnd,  // uv_run has returned: beforeExit
    AfterBeforeExit,
    Exit,
    AfterExit,
    Ended,
};

/// What the frames on the stack are running for. None while the loop itself moves.
enum class Activity : std::uint8_t {
    None,
    Main,
    NextTick,
    Microtask,
    Timer,
    Immediate,
    Completion,
    Io,
    Pending,
    Outside,
    Close,
    UncaughtHook,
    UnhandledRejectionHook,
    RejectionHandledHook,
    FormatUncaught,
    BeforeExit,
    Exit,
    Task,
    AnimationFrame,
    IdleCallback,
};

/// What runs between two callbacks of the loop. RUNTIME: Node 20 lib/internal/process/task_queues.js,
/// processTicksAndRejections: all nextTick callbacks, then all microtasks, again until both queues are empty,
/// then rejections nobody handled, and all of it again if that ran anything.
enum class DrainStage : std::uint8_t { Idle, NextTicks, Microtasks, Rejections, Immediates, TimerList };

/// A callback that is about to get the stack.
struct StagedCall {
    bool staged = false;
    Value callee;
    Value this_value;
    std::vector<Value> arguments;
    Value context;  // vm::Agent::async_context that it runs in
    bool operator==(const StagedCall&) const = default;
};

/// What a nextTick callback is: the program's, or one with which an older Node goes on behind an error.
enum class TickKind : std::uint8_t { Callback, Immediates, TimerList };

struct NextTick {
    std::uint64_t id = 0;
    TickKind kind = TickKind::Callback;
    std::uint64_t handle = 0;  // of a TimerList
    Value callback;
    std::vector<Value> arguments;
    std::uint64_t queued_at_tick = 0;
    std::uint32_t queued_at_site = 0;
    std::uint64_t queued_by = 0;
    Value context;
    bool operator==(const NextTick&) const = default;
};

struct Immediate {
    /// The slots of its properties, in the order of StartImmediate (host/js/scheduling/30-timers.js).
    enum class Slot : std::uint8_t { IdleNext, IdlePrev, OnImmediate, Argv, Destroyed, Refed };

    std::uint64_t id = 0;
    Value object;    // the Immediate the program holds
    Value callback;  // undefined for the empty one that Node queues after a handled uncaught error
    std::vector<Value> arguments;
    bool referenced = true;
    bool destroyed = false;
    std::uint64_t queued_at_tick = 0;
    std::uint32_t queued_at_site = 0;
    std::uint64_t queued_by = 0;
    Value context;
    bool operator==(const Immediate&) const = default;
};

/// A unit of work for the thread pool (uv_work_t). Workers are simulated: which worker takes it and when
/// follows from the queue and the durations as soon as it is submitted.
struct PoolRequest {
    std::uint64_t id = 0;
    std::string kind;   // "fs.read", say: what the host performs
    std::string label;  // for people: "read poem.txt"
    Value input;        // what the host performs it on
    Value callback;     // called with (failure, result) in the poll phase
    Value failure;      // set when performed: undefined or what went wrong
    Value result;
    std::uint64_t duration = 0;  // ns
    std::uint64_t submitted_at = 0;
    std::uint64_t starts_at = 0;
    std::uint64_t finishes_at = 0;
    std::uint32_t worker = 0;
    bool start_noted = false;  // its start has been a tick
    bool finish_noted = false;
    bool performed = false;      // carried out by the host: failure and result are set
    bool is_followed = false;    // what the program asked for needs another one behind it
    std::string forced_failure;  // a viewer has it fail with this code; empty: it does what it does
    std::uint64_t submitted_at_tick = 0;
    std::uint32_t submitted_at_site = 0;
    std::uint64_t submitted_by = 0;
    Value context;
    bool operator==(const PoolRequest&) const = default;
};

/// The thread pool of libuv: a queue and a fixed number of workers.
struct ThreadPool {
    std::vector<std::uint64_t> free_at;  // per worker: when it has done all it was given, ns
    std::deque<PoolRequest> requests;    // submitted and not yet delivered, in the order of submission
    std::deque<std::uint64_t> finished;  // ids in the order they finished, for the poll phase to deliver
    std::uint64_t next_id = 1;
    bool operator==(const ThreadPool&) const = default;
};

/// Handles whose close callback is due in the closing phase.
struct ClosingHandle {
    std::uint64_t id = 0;
    Value callback;
    Value context;
    bool operator==(const ClosingHandle&) const = default;
};

/// A rejected promise nobody has handled so far. RUNTIME: Node 20 lib/internal/process/promises.js.
struct UnhandledRejection {
    Value promise;
    Value reason;
    bool warned = false;
    std::uint64_t number = 0;  // of all rejections that had no handler
    bool operator==(const UnhandledRejection&) const = default;
};

/// An error that reached the top.
struct UncaughtError {
    Value value;
    bool from_promise = false;
    std::uint32_t site = 0;   // where the program threw it
    bool by_library = false;  // a function of the library did, called there
    bool operator==(const UncaughtError&) const = default;
};

/// When the loop has last looked which timers are due.
struct TimersLook {
    std::uint64_t count = 0;
    std::uint64_t tick = 0;  // of the agent
    std::int64_t time = 0;   // ms, of the loop
    bool operator==(const TimersLook&) const = default;
};

/// What takes longer in a process when it runs for the first time: what Node has around it is not compiled
/// yet.
enum class FirstRun : std::uint8_t { NextTick, Microtask, Timer, Immediate };
inline constexpr std::size_t kFirstRuns = 4;

struct LoopState {
    LoopPoint point = LoopPoint::BeforeMain;
    Phase phase = Phase::None;
    Activity activity = Activity::None;
    std::uint64_t activity_id = 0;
    std::uint64_t iteration = 0;
    std::int64_t time = 0;         // uv_now, ms: cached
    std::uint64_t started_at = 0;  // when the loop began, in ns; 0 before
    std::uint64_t idle = 0;        // how long it has waited since, in ns

    DrainStage drain = DrainStage::Idle;
    bool microtasks_ran = false;  // since the microtasks stage was entered
    bool ticks_processed =
        false;  // this drain is processTicksAndRejections, no longer the checkpoint before it
    std::size_t rejections_left = 0;  // of the pending ones, how many this round looks at
    /// RUNTIME: Node 8 lib/internal/process/next_tick.js, scheduleMicrotasks: a rejection that nobody handles
    /// yet puts the microtasks on the nextTick queue. How many callbacks there still come before them.
    std::optional<std::uint64_t> microtasks_after;
    bool microtasks_asked = false;  // the microtasks stage is that entry of the nextTick queue
    StagedCall staged;
    std::optional<vm::Job> staged_job;  // a microtask about to get the stack

    std::deque<NextTick> next_ticks;
    std::uint64_t next_tick_id = 1;

    Timers timers;
    TimersLook timers_look;
    bool timers_running = false;           // inside processTimers
    std::int64_t timers_now = 0;           // its `now`
    std::int64_t running_list = -1;        // duration of the list being worked off, -1 none
    bool ran_a_timer = false;              // since processTimers was (re)entered: drain before the next
    bool list_ran_a_timer = false;         // since listOnTimeout was (re)entered
    std::int64_t running_timer_start = 0;  // when the running interval's callback began

    std::deque<Immediate> immediates;              // queued for the next check phase
    std::deque<Immediate> outstanding_immediates;  // of the running check phase
    bool ran_an_immediate = false;
    std::size_t taken_up_immediates = 0;  // the first outstanding ones, which a nextTick callback runs
    Value running_immediate;              // what the program holds of the one whose callback runs
    std::uint32_t immediate_shape = 0;    // of an Immediate as it was made; 0 before the first
    std::uint64_t next_immediate_id = 1;

    ThreadPool pool;
    IoState io;
    std::deque<Delivery> deliveries;  // what this poll phase delivers
    std::deque<ClosingHandle> closing;
    std::size_t closing_left = 0;       // of them, how many the running closing phase works off
    std::uint64_t callbacks_begun = 0;  // those of libuv, not ticks and microtasks
    std::uint64_t next_handle_id = 1;
    std::uint32_t active_handles = 0;  // other handles that keep the loop alive

    std::deque<UnhandledRejection> unhandled;  // in the order they were rejected
    std::deque<Value> pending_rejections;      // promises to look at when the queues are empty
    std::deque<UnhandledRejection> handled_late;
    std::uint64_t next_rejection = 1;
    bool rejections_touched = false;  // this round ran program code

    std::deque<UncaughtError> uncaught_queue;  // thrown out of a callback, not yet dealt with (one at most)
    UncaughtError uncaught;                    // the one that process's listeners are asked about

    /// By FirstRun: how much longer, in ns at the usual speed; 0 once it has run.
    std::array<std::uint64_t, kFirstRuns> first_runs = {};

    /// A standard stream was opened by its first write, which schedules a tick of Node's own.
    bool stream_tick = false;

    int exit_code = 0;     // process.exitCode, and what the process ends with
    bool exiting = false;  // the exit event has been emitted or is being

    HtmlState html;  // of the Html family only
    bool operator==(const LoopState&) const = default;
};

struct LoopAgent : vm::Agent {
    LoopState loop;
    bool operator==(const LoopAgent&) const = default;
};

/// uv_loop_alive: what keeps the process from ending (pending promises do not).
bool is_alive(const LoopState& loop);

}  // namespace loopscope::loop
