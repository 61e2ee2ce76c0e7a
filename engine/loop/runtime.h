#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/loop/timers.h"
#include "engine/syntax/edition.h"
#include "engine/vm/edition.h"
#include "engine/vm/speed.h"

namespace loopscope::loop {

/// Whose event loop it is.
enum class Family : std::uint8_t {
    Libuv,  // phases, as in Node
    Html,   // task queues and rendering, as in a browser
};

/// When nextTick callbacks and microtasks are run between the callbacks of a phase.
enum class DrainPolicy : std::uint8_t {
    AfterEachCallback,  // Node 11 and newer
    AfterPhase,         // after all immediates, and after each list of timers: Node 10 and older
};

/// Where libuv runs due timers within an iteration.
enum class TimerPlacement : std::uint8_t {
    AfterPoll,   // libuv 1.45 and newer: once before the first iteration, then at the end of each
    BeforePoll,  // older: at the start of each iteration
};

/// What becomes of a rejection that nobody handles and no listener hears of.
enum class RejectionPolicy : std::uint8_t {
    Throw,   // an uncaught error: Node 15 and newer
    Warn,    // a warning on standard error, and the program goes on: Node 6.6 to 14
    Ignore,  // nothing at all: Node 4
};

/// Where rejections wait until somebody looks whether they were handled.
enum class RejectionQueue : std::uint8_t {
    OwnList,    // looked at when the nextTick queue is empty: Node 10 and newer
    NextTicks,  // they put the microtasks on the nextTick queue: up to Node 8
};

/// What becomes of the immediates behind one that threw, when the error is handled.
enum class BrokenImmediates : std::uint8_t {
    RunOn,     // they run at once: Node 10 and newer
    GoBehind,  // they go back to the queue, with a nextTick callback that takes them up: up to Node 8
};

/// What a handled error leaves in the queue of immediates, so that what it broke off is taken up again.
enum class ErrorImmediate : std::uint8_t {
    Empty,     // one that does nothing, and what is queued runs behind it: Node 10 and newer
    Draining,  // one that runs what is queued, and nothing comes behind it: up to Node 8
};

/// What libuv's timer of a list does when a callback, or what was drained behind it, has thrown.
enum class BrokenTimerList : std::uint8_t {
    CalledAgain,  // it is called until it returns, so that the rest and the queues follow at once: Node 10
    GoesBehind,   // a nextTick callback takes up the rest, and others all longer lists: Node 6 and 8
    GoesAlone,    // a nextTick callback takes up the rest: Node 4
};

/// Which rejections of a round are looked at when a listener has thrown.
enum class BrokenRejections : std::uint8_t {
    Lost,  // none any more: Node 11 and newer
    Kept,  // the others, later
};

/// When what the callbacks of poll have fed to libuv (uv__io_feed) runs.
enum class FedCallbacks : std::uint8_t {
    AfterPoll,      // right behind them, and in the pending phase
    NextIteration,  // in the next pending phase: libuv before 1.45
};

/// Who drains the queues behind the main script.
enum class MainScriptEnd : std::uint8_t {
    AsACallback,     // as behind any callback: nextTick callbacks are looked at when one is scheduled
    ProcessesTicks,  // runMain calls _tickCallback itself: Node 10 and older
                     // lib/internal/modules/cjs/loader.js
};

/// Which async context a timer runs in after AsyncLocalStorage.enterWith in its callback.
enum class TimerContext : std::uint8_t {
    Entered,  // what the callback left behind: up to Node 22
    Own,      // what it was started in
};

std::string_view name_of(RejectionPolicy policy);

/// A runtime as data: the loop's code never asks which one it is.
struct Runtime {
    std::string_view name;
    std::string_view version;  // the real one whose behaviour it has
    std::string_view title;    // for people
    Family family = Family::Libuv;
    syntax::Edition syntax = syntax::Edition::Latest;
    vm::Edition edition;
    DrainPolicy drain = DrainPolicy::AfterEachCallback;
    TimerPlacement timers = TimerPlacement::AfterPoll;
    TimerKeeping timer_keeping = TimerKeeping::OneHandle;
    RejectionPolicy rejections = RejectionPolicy::Throw;
    RejectionQueue rejection_queue = RejectionQueue::OwnList;
    BrokenRejections broken_rejections = BrokenRejections::Lost;
    BrokenImmediates broken_immediates = BrokenImmediates::RunOn;
    ErrorImmediate error_immediate = ErrorImmediate::Empty;
    BrokenTimerList broken_timer_list = BrokenTimerList::CalledAgain;  // of HandlePerList
    TimerContext timer_context = TimerContext::Entered;
    FedCallbacks fed_callbacks = FedCallbacks::AfterPoll;
    MainScriptEnd main_script_end = MainScriptEnd::AsACallback;
    bool next_tick_queue = true;
    std::uint32_t minimum_timeout_ms = 1;
    std::uint32_t clamp_after_nesting = 0;  // timers nested deeper than this get the clamp; 0: never
    std::uint32_t clamp_ms = 0;
    std::uint32_t thread_pool_size = 4;
    // Virtual time, ns.
    std::uint64_t startup = 25'000'000;         // process start to the first line of the program
    std::uint64_t after_main = 1'000'000;       // from the last line of the main script to the loop
    std::uint64_t after_silent_main = 125'000;  // the same when nothing was written: no stream starts
    std::uint64_t callback_overhead = 1'000;    // entering any callback from the loop
    std::uint64_t iteration_overhead = 2'000;   // one trip round the loop
    vm::Speed speed;
};

/// Every runtime there is. A row's place is its Edition::runtime.
std::span<const Runtime> runtimes();

/// The row that an Agent of this edition follows, at its usual speed.
const Runtime& row_of(const vm::Edition& edition);

/// The runtime with this name; null when there is none.
const Runtime* find_runtime(std::string_view name);

std::vector<std::string_view> runtime_names();

/// The one that a program runs in when nothing is said: Node 20 with libuv 1.46.
const Runtime& node_runtime();

/// The same runtime on a main thread that is `speed` times as fast.
Runtime at_speed(Runtime runtime, double speed);

/// The same runtime on another occasion; 1 is the usual one. Others begin at another moment of a millisecond,
/// even ones with the loop sooner after the main script: on that may depend which timers are due together.
Runtime at_seed(Runtime runtime, std::uint64_t seed);

}  // namespace loopscope::loop
