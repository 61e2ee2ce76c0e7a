#pragma once
// What the event loop's side of the window shows: phases, queues, timers, thread pool, promises.

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace loopscope::present {

enum class QueueRole : std::uint8_t {
    NextTick,
    Microtask,
    Pool,
    Poll,
    Check,
    Closing,
    // Of a page: its tasks, animation frame callbacks and idle callbacks.
    Task,
    Frame,
    Idle,
};

// One callback that waits. The first of a queue runs first.
struct QueueEntry {
    std::uint64_t id = 0;  // unique in its queue
    std::string name;      // "tick", "reaction of #4"
    std::string detail;    // what it is: "then", "await", "queueMicrotask"
    std::string place;     // "line 12", empty if it has none
    std::uint32_t line = 0;
    std::string why;            // who put it there, and when
    bool fresh = false;         // was not there before
    std::uint64_t promise = 0;  // a microtask: the promise whose settling queued it
    bool is_io = false;         // poll: a socket brought it, no worker
};

struct QueueModel {
    QueueRole role = QueueRole::Microtask;
    std::vector<QueueEntry> entries;  // the head first; at most what a person can look at
    std::uint64_t length = 0;         // in the machine, shown or not
    bool draining = false;            // the loop is taking from this queue now
    std::string title = {};           // what it is called, where its role does not say
};

enum class TimerKind : std::uint8_t { Timeout, Interval };

struct TimerModel {
    std::uint64_t id = 0;
    TimerKind kind = TimerKind::Timeout;
    std::string name;       // its callback
    std::string delay;      // "every 10 ms", "after 1 ms"
    std::string due;        // "due at 14 ms"
    std::string remaining;  // "3.2 ms left", "due now", "4 ms late"
    float progress = 0.0F;  // 0 started, 1 due
    bool is_due = false;
    bool referenced = true;  // keeps the program alive
    std::string place;
    std::uint32_t line = 0;
    std::string why;  // who started it, and when
    bool fresh = false;
};

// What a phase runs, for its icon and colour. A phase that runs nothing of the program's is Quiet.
enum class PhaseRole : std::uint8_t { Quiet, Timers, Poll, Check, Closing, Tasks, Rendering };

struct PhaseModel {
    PhaseRole role = PhaseRole::Quiet;
    std::string name;
    std::string purpose;  // one sentence for the tooltip
    std::uint64_t waiting = 0;
    bool active = false;
};

// A queue that is emptied between callbacks, in the middle of the wheel.
struct DrainModel {
    QueueRole role = QueueRole::Microtask;
    std::string name;
    std::uint64_t length = 0;
    bool active = false;
};

struct LoopModel {
    std::vector<PhaseModel> phases;  // in the order in which a loop iteration goes through them
    std::vector<DrainModel> drained;
    std::string drain_rule;        // "after each callback"
    std::string short_drain_rule;  // "each callback"
    std::string drain_note;        // what a batch is; empty after each callback
    std::string iteration;         // "3", empty before the loop has started
    std::string now;               // what happens between or in the phases: "main script", "microtasks"
    std::string brief_now;         // the same in a word or two
};

struct WorkerModel {
    std::string request;    // empty: this worker is free
    std::string detail;     // the file
    std::string remaining;  // "2 ms left"
    float progress = 0.0F;  // 0 started, 1 done
    std::uint64_t id = 0;   // of the request
};

struct PoolModel {
    std::vector<WorkerModel> workers;
    QueueModel waiting;  // requests in front of the pool
};

// Something that is on its way to or from the network, or that a socket has brought.
struct TransferModel {
    std::uint64_t id = 0;
    std::string name;       // "response of weather.example"
    std::string callback;   // who hears of it; empty for what the world does on its own
    std::string remaining;  // "12 ms left", "has arrived"
    bool arrived = false;
    bool outside = false;  // the world's own doing
    bool fresh = false;
    std::string why;  // who caused it, and when
};

struct NetworkModel {
    std::vector<TransferModel> transfers;  // the next to arrive first
    std::uint64_t count = 0;               // shown or not
    bool in_use = false;                   // something was on its way in this run
};

enum class PromiseState : std::uint8_t { Pending, Fulfilled, Rejected };

// What waits for a promise.
struct ReactionModel {
    std::string text;      // "then report", "await in load"
    std::string place;     // "line 12"
    std::uint64_t to = 0;  // the promise that it will settle; 0 for none
};

// How a promise hangs together with the one above it in the graph.
enum class PromiseLink : std::uint8_t { None, Then, Follows, Await };

struct PromiseModel {
    std::uint64_t id = 0;
    PromiseState state = PromiseState::Pending;
    std::string value;         // empty while pending
    std::string origin;        // the code that made it
    std::string made_by = {};  // "async load": what it is the result of, empty if nothing special
    std::vector<ReactionModel> reactions = {};  // what waits for it
    bool unhandled = false;                     // rejected and nobody listens
    bool fresh = false;                         // new or newly settled
    // The graph: the promise that settles this one, if it is shown, and where it is drawn.
    std::uint64_t parent = 0;
    PromiseLink link = PromiseLink::None;
    std::uint32_t depth = 0;  // steps from a promise without a parent
    std::uint32_t line = 0;   // promises in one line follow one another
};

// Up to kMostInGraph promises are ordered as a graph: every promise stands behind its parent. More are a
// list, the newest first.
struct PromiseListModel {
    std::vector<PromiseModel> promises;
    bool is_graph = true;
    bool has_more = false;  // older ones that are not in the model
    std::uint32_t lines = 0;
    std::uint32_t deepest = 0;
};
inline constexpr std::size_t kMostInGraph = 30;

}  // namespace loopscope::present
