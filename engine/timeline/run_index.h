#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

#include "engine/loop/loop_agent.h"
#include "engine/timeline/spans.h"
#include "engine/timeline/state_history.h"
#include "engine/vm/trace_event.h"

namespace loopscope::timeline {

inline constexpr std::uint32_t kNone = UINT32_MAX;
inline constexpr std::size_t kActivities = static_cast<std::size_t>(loop::Activity::IdleCallback) + 1;

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
    std::uint32_t agent = 0;         // that scheduled it
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
    std::uint32_t agent = 0;
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

/// What one agent of the program did (ECMA-262 section 9.7): number 0 is the main thread, the others are
/// workers. Agents run side by side, each on a clock of its own: its moments are in order on both axes, but
/// not those of two agents.
struct AgentRun {
    std::vector<Lane> calls;  // by depth
    Lane tasks;               // link: turn
    Lane jobs;                // link: turn
    Lane phases;              // item: loop::Phase
    StateHistory states;
    std::vector<Moment> moments{Moment{}};  // for reading its clock between them
    Moment begin;                           // where it was started
    std::optional<Moment> end;              // it is over since then

    // While recording.
    ThreadState state = ThreadState::Loop;
    std::uint32_t turn = kNone;  // the one under way
    std::optional<Moment> busy_since;
    Moment busy_until;
    std::uint32_t busy_turn = kNone;
    std::uint64_t jobs_in_a_row = 0;
    std::uint64_t microtasks = 0, next_ticks = 0, immediates = 0;
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
    const std::vector<AgentRun>& agents() const { return agents_; }  // by number
    const AgentRun& main() const { return agents_.front(); }
    /// The agent whose tick led to a position. Cost: a binary search.
    std::uint32_t agent_at(std::uint64_t tick) const;
    const std::vector<Lane>& workers() const { return workers_; }  // of thread pools, link: origin
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
    bool has_promises() const { return has_promises_; }

    /// Time or ticks that an agent spent in each state from one place of the axis to another. Cost: two
    /// binary searches.
    StateTotals totals(std::uint32_t agent, Axis axis, double from, double to) const;
    /// Cost: a binary search. Exact where something began or ended, else between two such moments in
    /// proportion. The clock is that of the agent at work; a moment is where the agent has come to it.
    double tick_at(double clock, std::uint32_t agent = 0) const;
    double clock_at(double tick) const;
    const RunStatistics& statistics() const { return statistics_; }
    /// An estimate.
    std::size_t bytes() const;

  private:
    struct Switch {
        std::uint32_t tick = 0;  // the first position
        std::uint32_t agent = 0;
    };

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
    void enter_state(ThreadState state, const Moment& when);
    void note_moment(Moment moment);
    AgentRun& start_agent(std::uint32_t number, const Moment& when);
    void resume_agent(std::uint32_t number, const Moment& when);
    void end_agent(std::uint32_t number, const Moment& when);
    AgentRun& at_work() { return agents_[agent_]; }

    Moment front_;
    std::vector<AgentRun> agents_{AgentRun{}};
    std::vector<Switch> switches_;
    std::vector<Lane> workers_, timers_, network_;
    std::vector<ConsoleMark> console_;
    std::vector<std::uint32_t> iterations_;
    std::optional<std::uint32_t> failure_;
    std::vector<Turn> turns_;
    std::vector<Origin> origins_;
    std::vector<PromiseLife> promises_;
    bool has_promises_ = false;
    /// Origins by id. A page's own steps of a frame count in numbers of their own, from loop::kFrameStepIds
    /// on, and stand behind the activities.
    std::array<std::vector<std::uint32_t>, kActivities + 1> latest_;
    RunStatistics statistics_;

    // While recording.
    std::uint32_t agent_ = 0;  // the one at work
    std::uint64_t waiting_timers_ = 0;
    std::deque<std::uint64_t> request_starts_;
};

}  // namespace loopscope::timeline
