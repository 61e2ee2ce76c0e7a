#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

#include "engine/loop/loop_agent.h"
#include "engine/timeline/spans.h"
#include "engine/vm/trace_event.h"

namespace loopscope::timeline {

inline constexpr std::uint32_t kNone = UINT32_MAX;
inline constexpr std::size_t kActivities = static_cast<std::size_t>(loop::Activity::IdleCallback) + 1;

/// What the main thread does.
enum class MainState : std::uint8_t {
    Loop,     // the event loop itself is at work
    Running,  // program code runs
    Blocked,  // it waits in a synchronous operation
    Idle,     // the loop sleeps in poll: nothing is due
};
inline constexpr std::size_t kMainStates = 4;

/// How much of a stretch was spent in each state: ns or ticks.
using StateTotals = std::array<std::uint64_t, kMainStates>;

/// Something that was scheduled: a callback in a queue, a timer, a request to the thread pool.
struct Origin {
    loop::Activity activity = loop::Activity::None;  // what it will be when it runs
    Moment moment;                                   // when it was scheduled
    Moment over{UINT64_MAX, Span::kOpen};            // when it began to run, or was cleared
    std::uint64_t id = 0;                            // within its activity: timer #3
    std::uint64_t due = 0;                           // timers: ns
    std::uint32_t site = 0;
    std::uint32_t item = 0;
    std::uint32_t promise = 0;   // microtasks: whose settling queued it
    std::uint32_t turn = kNone;  // what it led to
    std::uint32_t worker = 0;    // requests: which worker does it, and where in its lane
    std::uint32_t place = kNone;
    std::uint32_t previous = kNone;  // an interval's wait before, a refreshed timer's
    bool cleared = false;
};

/// A callback at work, from when the loop took it up until it was done: a task or a job.
struct Turn {
    loop::Activity activity = loop::Activity::None;
    Moment begin;
    Moment end{UINT64_MAX, Span::kOpen};
    std::uint64_t id = 0;
    std::uint64_t late = 0;  // timers: ns after it was due
    std::uint32_t item = 0;  // its first function that can be seen
    std::uint32_t origin = kNone;
};

struct PromiseLife {
    std::uint32_t created_tick = 0;  // positions: after the tick in which it happened; 0 never
    std::uint32_t settled_tick = 0;
    std::uint32_t created_site = 0;
    std::uint32_t settled_site = 0;
    bool rejected = false;
};

struct ConsoleMark {
    Moment moment;
    std::uint32_t chunk = 0;  // of the host's output
    bool is_error = false;
};

/// The largest value that something had, and when.
struct Peak {
    std::uint64_t value = 0;
    Moment moment;
    void offer(std::uint64_t candidate, const Moment& when) {
        if (candidate > value) *this = {candidate, when};
    }
};

struct RunStatistics {
    /// The longest time in which the loop could not go on: a task with the jobs that were drained after it.
    Peak longest_blockage;  // ns, at its end
    Moment blockage_begin;
    std::uint32_t blockage_turn = kNone;
    Peak most_microtasks, most_next_ticks, most_immediates, most_timers, most_waiting_requests;
    Peak timer_lateness;  // ns
    std::uint32_t latest_timer_turn = kNone;
    std::uint64_t timers_fired = 0;
    std::uint64_t lateness_sum = 0;  // ns
    /// Starvation: jobs that ran one after another before the loop got on.
    Peak most_jobs_in_a_row;
    std::uint64_t tasks = 0;
    std::uint64_t jobs = 0;
    std::uint64_t calls = 0;
    std::uint64_t collections = 0;
};

/// The whole run as spans, made from the logged events while it is recorded: what the timeline draws and what
/// tells who scheduled what. It only grows. Cost: constant for each event on average; memory: about 32 bytes
/// a call and 200 a callback. Positions are those of the Timeline: a span begins where it has just begun.
class RunIndex {
  public:
    static constexpr std::size_t kMostTracks = 64;

    void add(const vm::LoggedEvent& event);
    /// The recording has come so far.
    void grow_to(const Moment& front);

    const Moment& front() const { return front_; }

    // Rows.
    const std::vector<Lane>& calls() const { return calls_; }      // by depth
    const Lane& tasks() const { return tasks_; }                   // link: turn
    const Lane& jobs() const { return jobs_; }                     // link: turn
    const Lane& phases() const { return phases_; }                 // item: loop::Phase
    const std::vector<Lane>& workers() const { return workers_; }  // link: origin
    const std::vector<Lane>& timers() const { return timers_; }    // waiting timers, link: origin
    const std::vector<Lane>& network() const { return network_; }  // what is on its way, link: origin
    const std::vector<ConsoleMark>& console() const { return console_; }
    const std::vector<std::uint32_t>& iterations() const { return iterations_; }  // positions
    std::optional<std::uint32_t> failure() const { return failure_; }             // of an uncaught error

    // Who scheduled what.
    const std::vector<Turn>& turns() const { return turns_; }
    const std::vector<Origin>& origins() const { return origins_; }
    /// The turn under way at a position, kNone for none. Cost: a binary search.
    std::uint32_t turn_at(std::uint64_t tick) const;
    /// What was scheduled at the positions from first up to, not including, last: numbers of origins.
    std::pair<std::uint32_t, std::uint32_t> scheduled_in(std::uint64_t first, std::uint64_t last) const;
    /// The latest origin of an id that was scheduled at or before a position; kNone for none. Cost: linear in
    /// the times that the id was scheduled.
    std::uint32_t find_origin(loop::Activity activity, std::uint64_t id, std::uint64_t tick) const;
    /// By serial, which counts from 1; empty for one that is not known.
    PromiseLife promise(std::uint64_t serial) const;

    /// Time or ticks spent in each state from one place of the axis to another. Cost: two binary searches.
    StateTotals totals(Axis axis, double from, double to) const;
    /// Cost: a binary search. Exact where something began or ended, else between two such moments in
    /// proportion.
    double tick_at(double clock) const;
    double clock_at(double tick) const;
    const RunStatistics& statistics() const { return statistics_; }
    /// An estimate.
    std::size_t bytes() const;

  private:
    struct Change {
        Moment moment;
        MainState state = MainState::Loop;
    };
    static constexpr std::size_t kBlock = 32;  // changes that share one sum

    void add_call(vm::EventKind kind, const vm::LoggedEvent& event, const Moment& after);
    void add_loop(vm::EventKind kind, const vm::LoggedEvent& event, const Moment& after);
    void add_queue(vm::EventKind kind, const vm::LoggedEvent& event, const Moment& after);
    void add_request(vm::EventKind kind, const vm::LoggedEvent& event, const Moment& after);
    struct Place {
        std::size_t row = 0;  // of latest_
        std::uint64_t id = 0;
    };
    static Place place_of(loop::Activity activity, std::uint64_t id);
    /// kNone when nothing of that id was scheduled.
    std::uint32_t latest_of(loop::Activity activity, std::uint64_t id) const;
    Origin& schedule(loop::Activity activity, const vm::LoggedEvent& event, const Moment& after);
    void end_waiting(loop::Activity activity, std::uint64_t id, const Moment& when, bool cleared);
    void start_timer(const vm::LoggedEvent& event, const Moment& after, std::uint64_t due);
    void start_io(const vm::LoggedEvent& event, const Moment& after);
    void begin_turn(loop::Activity activity, const vm::LoggedEvent& event, const Moment& after);
    void end_turn(const Moment& after);
    void end_busy(const Moment& after);
    void enter_state(MainState state, const Moment& when);
    void note_moment(Moment moment);
    StateTotals totals_until(Axis axis, double place) const;

    Moment front_;
    std::vector<Lane> calls_;
    Lane tasks_, jobs_, phases_;
    std::vector<Lane> workers_, timers_, network_;
    std::vector<ConsoleMark> console_;
    std::vector<std::uint32_t> iterations_;
    std::optional<std::uint32_t> failure_;
    std::vector<Turn> turns_;
    std::vector<Origin> origins_;
    std::vector<PromiseLife> promises_;
    /// Origins by id. A page's own steps of a frame count in numbers of their own, from loop::kFrameStepIds
    /// on, and stand behind the activities.
    std::array<std::vector<std::uint32_t>, kActivities + 1> latest_;
    std::vector<Change> changes_{Change{}};
    struct Sums {
        StateTotals time{}, ticks{};
    };
    std::vector<Sums> sums_{Sums{}};  // before each block of changes
    std::vector<Moment> moments_{Moment{}};
    RunStatistics statistics_;

    // While recording.
    bool in_turn_ = false;
    std::optional<Moment> busy_since_;
    Moment busy_until_;
    std::uint32_t busy_turn_ = kNone;
    std::uint64_t jobs_in_a_row_ = 0;
    std::uint64_t microtasks_ = 0, next_ticks_ = 0, immediates_ = 0, waiting_timers_ = 0;
    std::deque<std::uint64_t> request_starts_;
};

}  // namespace loopscope::timeline
