#include "engine/timeline/run_index.h"

#include <algorithm>

#include "engine/timeline/item_name.h"

namespace loopscope::timeline {

using loop::Activity;
using vm::EventKind;
using vm::LoggedEvent;

namespace {

/// Moments nearer than this to the last one are not noted for reading the clock between them.
constexpr std::uint32_t kMomentSpacing = 16;

/// Calls of the runtime that no event ends: they last until something else begins, since one listener may
/// follow another.
bool is_hook(Activity activity) {
    switch (activity) {
        case Activity::UncaughtHook:
        case Activity::UnhandledRejectionHook:
        case Activity::RejectionHandledHook:
        case Activity::FormatUncaught:
        case Activity::BeforeExit:
        case Activity::Exit: return true;
        case Activity::None:
        case Activity::Main:
        case Activity::NextTick:
        case Activity::Microtask:
        case Activity::Timer:
        case Activity::Immediate:
        case Activity::Completion:
        case Activity::Io:
        case Activity::Pending:
        case Activity::Outside:
        case Activity::Close:
        case Activity::Task:
        case Activity::AnimationFrame:
        case Activity::IdleCallback: return false;
    }
    return false;
}

void close_last(Lane& lane, const Moment& when) {
    if (!lane.empty() && lane.back().is_open()) lane.back().end = when;
}

void open_span(Lane& lane, const Moment& when, std::uint32_t item, std::uint32_t link) {
    close_last(lane, when);
    lane.push_back({when, {UINT64_MAX, Span::kOpen}, item, link});
}

}  // namespace

void RunIndex::note_moment(Moment moment) {
    std::vector<Moment>& moments = at_work().moments;
    Moment& last = moments.back();
    moment.clock = std::max(moment.clock, last.clock);
    moment.tick = std::max(moment.tick, last.tick);
    if (moment.tick == last.tick) {
        last.clock = moment.clock;
        return;
    }
    moments.push_back(moment);
}

void RunIndex::enter_state(ThreadState state, const Moment& when) {
    note_moment(when);
    at_work().state = state;
    at_work().states.enter(state, when);
}

AgentRun& RunIndex::start_agent(std::uint32_t number, const Moment& when) {
    while (agents_.size() <= number) {
        AgentRun& run = agents_.emplace_back();
        run.begin = when;
        run.moments.back() = when;
        run.states.enter(ThreadState::Idle, {});
    }
    return agents_[number];
}

void RunIndex::resume_agent(std::uint32_t number, const Moment& when) {
    AgentRun& run = start_agent(number, when);
    // Its clock stands still meanwhile; the ticks are the other's, from the one that leads here on.
    const auto stand_at = [&](const AgentRun& it) { return Moment{it.moments.back().clock, when.tick - 1}; };
    at_work().states.enter(ThreadState::Idle, stand_at(at_work()));
    agent_ = number;
    run.states.enter(run.state, stand_at(run));
    if (switches_.empty() || switches_.back().tick != when.tick) switches_.push_back({when.tick, number});
    switches_.back().agent = number;
}

void RunIndex::end_agent(std::uint32_t number, const Moment& when) {
    AgentRun& run = start_agent(number, when);
    if (run.end) return;
    run.end = when;
    for (Lane& lane : run.calls) close_last(lane, when);
    for (Lane* const lane : {&run.phases, &run.tasks, &run.jobs}) close_last(*lane, when);
    if (run.turn != kNone) turns_[run.turn].end = when;
    run.turn = kNone;
}

void RunIndex::grow_to(const Moment& front) {
    front_ = {std::max(front.clock, front_.clock), front.tick};
    note_moment(front);
}

void RunIndex::add(const LoggedEvent& event) {
    const auto kind = static_cast<EventKind>(event.kind);
    const Moment after{event.clock, event.tick + 1};
    if (kind == EventKind::AgentResumed) resume_agent(static_cast<std::uint32_t>(event.number), after);
    if (after.tick >= at_work().moments.back().tick + kMomentSpacing) note_moment({event.clock, event.tick});
    // What agents share is in order: one that goes on where another stood comes behind it.
    front_ = {std::max(event.clock, front_.clock), after.tick};
    add_call(kind, event, after);
    add_queue(kind, event, after);
    add_request(kind, event, after);
    add_loop(kind, event, after);
}

void RunIndex::add_call(EventKind kind, const LoggedEvent& event, const Moment& after) {
    const std::uint32_t marks = vm::marks_of(kind);
    AgentRun& run = at_work();
    if ((marks & vm::kMarkFramePushed) != 0 && event.depth > 0) {
        ++statistics_.calls;
        if (run.calls.size() < event.depth) run.calls.resize(event.depth);
        if (run.turn != kNone && event.depth == 1) turns_[run.turn].item = event.item;
        open_span(run.calls[event.depth - 1], after, event.item, event.site);
    }
    if ((marks & vm::kMarkFramePopped) != 0 && event.depth < run.calls.size())
        close_last(run.calls[event.depth], after);
}

RunIndex::Place RunIndex::place_of(Activity activity, std::uint64_t id) {
    if (activity == Activity::AnimationFrame && id >= loop::kFrameStepIds)
        return {kActivities, id - loop::kFrameStepIds};
    return {static_cast<std::size_t>(activity), id};
}

std::uint32_t RunIndex::latest_of(Activity activity, std::uint64_t id) const {
    const Place place = place_of(activity, id);
    const std::vector<std::uint32_t>& latest = latest_[place.row];
    return place.id < latest.size() ? latest[place.id] : kNone;
}

Origin& RunIndex::schedule(Activity activity, const LoggedEvent& event, const Moment& after) {
    Origin origin;
    origin.activity = activity;
    origin.moment = after;
    origin.id = event.number;
    origin.site = event.site;
    origin.item = event.item;
    origin.promise = event.promise;
    origin.agent = agent_;
    const Place place = place_of(activity, event.number);
    std::vector<std::uint32_t>& latest = latest_[place.row];
    if (latest.size() <= place.id) latest.resize(place.id + 1, kNone);
    origin.previous = latest[place.id];
    latest[place.id] = static_cast<std::uint32_t>(origins_.size());
    return origins_.emplace_back(origin);
}

void RunIndex::end_waiting(Activity activity, std::uint64_t id, const Moment& when, bool cleared) {
    const std::uint32_t latest = latest_of(activity, id);
    if (latest == kNone) return;
    Origin& origin = origins_[latest];
    if (origin.over.tick != Span::kOpen) return;
    origin.over = when;
    origin.cleared = cleared;
    if (!cleared) origin.turn = static_cast<std::uint32_t>(turns_.size());
    if (activity == Activity::Io && origin.place != kNone) close_last(network_[origin.place], front_);
    if (activity != Activity::Timer) return;
    --waiting_timers_;
    if (origin.place != kNone) close_last(timers_[origin.place], front_);
}

void RunIndex::start_timer(const LoggedEvent& event, const Moment& after, std::uint64_t due) {
    end_waiting(Activity::Timer, event.number, after, true);  // refreshed while it waited
    Origin& origin = schedule(Activity::Timer, event, after);
    origin.due = due;
    if (origin.previous != kNone && origin.item == 0) {
        origin.item = origins_[origin.previous].item;
        origin.site = origins_[origin.previous].site;
    }
    statistics_.most_timers.offer(++waiting_timers_, after);
    std::size_t track = 0;
    while (track < timers_.size() && !timers_[track].empty() && timers_[track].back().is_open()) ++track;
    if (track == kMostTracks) return;
    if (track == timers_.size()) timers_.emplace_back();
    origin.place = static_cast<std::uint32_t>(track);
    open_span(timers_[track], front_, origin.item, static_cast<std::uint32_t>(origins_.size() - 1));
}

/// What is on its way to a socket: a span from when it was sent until the program heard of it.
void RunIndex::start_io(const LoggedEvent& event, const Moment& after) {
    Origin& origin = schedule(Activity::Io, event, after);
    origin.due = event.other;
    std::size_t track = 0;
    while (track < network_.size() && !network_[track].empty() && network_[track].back().is_open()) ++track;
    if (track == kMostTracks) return;
    if (track == network_.size()) network_.emplace_back();
    origin.place = static_cast<std::uint32_t>(track);
    open_span(network_[track], front_, origin.item, static_cast<std::uint32_t>(origins_.size() - 1));
}

void RunIndex::add_queue(EventKind kind, const LoggedEvent& event, const Moment& after) {
    switch (kind) {
        case EventKind::PromiseCreated:
            if (promises_.size() <= event.promise) promises_.resize(event.promise + 1);
            promises_[event.promise].created_tick = after.tick;
            has_promises_ = true;
            promises_[event.promise].created_site = event.site;
            return;
        case EventKind::PromiseSettled:
            if (promises_.size() <= event.promise) promises_.resize(event.promise + 1);
            promises_[event.promise].settled_tick = after.tick;
            promises_[event.promise].settled_site = event.site;
            promises_[event.promise].rejected = event.number == 2;
            return;
        case EventKind::MicrotaskQueued:
            schedule(Activity::Microtask, event, after);
            return statistics_.most_microtasks.offer(++at_work().microtasks, after);
        case EventKind::NextTickQueued:
            schedule(Activity::NextTick, event, after);
            return statistics_.most_next_ticks.offer(++at_work().next_ticks, after);
        case EventKind::ImmediateQueued:
            schedule(Activity::Immediate, event, after);
            return statistics_.most_immediates.offer(++at_work().immediates, after);
        case EventKind::ImmediateCleared:
            --at_work().immediates;
            return end_waiting(Activity::Immediate, event.number, after, true);
        case EventKind::TaskQueued: schedule(Activity::Task, event, after); return;
        case EventKind::TaskRemoved: return end_waiting(Activity::Task, event.number, after, true);
        case EventKind::FrameCallbackRequested: schedule(Activity::AnimationFrame, event, after); return;
        case EventKind::IdleCallbackRequested: schedule(Activity::IdleCallback, event, after); return;
        case EventKind::IoQueued: return start_io(event, after);
        case EventKind::IoCancelled: return end_waiting(Activity::Io, event.number, after, true);
        case EventKind::TimerStarted: return start_timer(event, after, event.other);
        case EventKind::TimerCleared: return end_waiting(Activity::Timer, event.number, after, true);
        default: return;  // NOTE: the other kinds concern no queue
    }
}

void RunIndex::add_request(EventKind kind, const LoggedEvent& event, const Moment& after) {
    const auto span_of = [&]() -> Span* {
        const std::uint32_t number = find_origin(Activity::Completion, event.number, UINT64_MAX);
        if (number == kNone) return nullptr;
        const Origin& origin = origins_[number];
        return &workers_[origin.worker][origin.place];
    };
    if (kind == EventKind::RequestSubmitted) {
        Origin& origin = schedule(Activity::Completion, event, after);
        origin.worker = static_cast<std::uint32_t>(event.other);
        if (workers_.size() <= origin.worker) workers_.resize(origin.worker + 1);
        Lane& lane = workers_[origin.worker];
        origin.place = static_cast<std::uint32_t>(lane.size());
        const bool waits = event.moment > event.clock;
        lane.push_back({{event.moment, waits ? Span::kOpen - 1 : after.tick},
                        {UINT64_MAX, Span::kOpen},
                        origin.item,
                        static_cast<std::uint32_t>(origins_.size() - 1)});
        while (!request_starts_.empty() && request_starts_.front() <= event.clock)
            request_starts_.pop_front();
        if (waits) request_starts_.push_back(event.moment);
        return statistics_.most_waiting_requests.offer(request_starts_.size(), after);
    }
    if (kind != EventKind::RequestStarted && kind != EventKind::RequestFinished) return;
    Span* span = span_of();
    if (span == nullptr) return;
    note_moment({event.clock, event.tick});
    if (kind == EventKind::RequestStarted && span->begin.tick >= Span::kOpen - 1)
        span->begin.tick =
            static_cast<std::uint32_t>(tick_at(static_cast<double>(span->begin.clock), agent_));
    if (kind == EventKind::RequestFinished) {
        const auto tick = static_cast<std::uint32_t>(tick_at(static_cast<double>(event.moment), agent_));
        span->end = {event.moment, std::max(tick, span->begin.tick + 1)};
    }
}

void RunIndex::begin_turn(Activity activity, const LoggedEvent& event, const Moment& after) {
    end_turn(after);
    AgentRun& run = at_work();
    const auto number = static_cast<std::uint32_t>(turns_.size());
    if (is_job(activity)) {
        ++statistics_.jobs;
        statistics_.most_jobs_in_a_row.offer(++run.jobs_in_a_row, after);
    } else {
        ++statistics_.tasks;
        end_busy(run.busy_until);
        run.jobs_in_a_row = 0;
    }
    if (!run.busy_since) {
        run.busy_since = after;
        run.busy_turn = number;
    }
    Turn turn{activity, after, {UINT64_MAX, Span::kOpen}, event.number, 0, event.item, kNone, agent_};
    if (activity != Activity::None && !is_hook(activity) && activity != Activity::Main) {
        turn.origin = find_origin(activity, event.number, after.tick);
        end_waiting(activity, event.number, after, false);
        if (turn.origin != kNone && turn.item == 0) turn.item = origins_[turn.origin].item;
    }
    open_span(is_job(activity) ? run.jobs : run.tasks, after, turn.item, number);
    turns_.push_back(turn);
    run.turn = number;
    enter_state(ThreadState::Running, after);
}

void RunIndex::end_turn(const Moment& after) {
    AgentRun& run = at_work();
    if (run.turn == kNone) return;
    Turn& turn = turns_[run.turn];
    turn.end = after;
    close_last(is_job(turn.activity) ? run.jobs : run.tasks, after);
    run.turn = kNone;
    run.busy_until = after;
    enter_state(ThreadState::Loop, after);
}

void RunIndex::end_busy(const Moment& after) {
    AgentRun& run = at_work();
    if (!run.busy_since) return;
    const std::uint64_t lasted = after.clock - std::min(after.clock, run.busy_since->clock);
    if (lasted > statistics_.longest_blockage.value) {
        statistics_.longest_blockage = {lasted, after};
        statistics_.blockage_begin = *run.busy_since;
        statistics_.blockage_turn = run.busy_turn;
    }
    run.busy_since.reset();
}

void RunIndex::add_loop(EventKind kind, const LoggedEvent& event, const Moment& after) {
    AgentRun& run = at_work();
    const auto waited = [&](ThreadState state) {
        const ThreadState before = run.turn != kNone ? ThreadState::Running : ThreadState::Loop;
        enter_state(state, {event.clock - std::min(event.clock, event.number), event.tick});
        enter_state(before, after);
    };
    const auto leave_hook = [&] {
        if (run.turn != kNone && is_hook(turns_[run.turn].activity)) end_turn(after);
    };
    switch (kind) {
        case EventKind::MainStarted: return begin_turn(Activity::Main, event, after);
        case EventKind::MicrotaskStarted:
            --at_work().microtasks;
            return begin_turn(Activity::Microtask, event, after);
        case EventKind::NextTickStarted:
            --at_work().next_ticks;
            return begin_turn(Activity::NextTick, event, after);
        case EventKind::ImmediateStarted:
            --at_work().immediates;
            return begin_turn(Activity::Immediate, event, after);
        case EventKind::CompletionStarted: return begin_turn(Activity::Completion, event, after);
        case EventKind::IoStarted: return begin_turn(Activity::Io, event, after);
        case EventKind::PendingStarted: return begin_turn(Activity::Pending, event, after);
        case EventKind::OutsideHappened: return begin_turn(Activity::Outside, event, after);
        case EventKind::OutsideEnded: return end_turn(after);
        case EventKind::CloseStarted: return begin_turn(Activity::Close, event, after);
        case EventKind::TaskStarted:
        case EventKind::TaskContinued: return begin_turn(Activity::Task, event, after);
        case EventKind::FrameCallbackStarted: return begin_turn(Activity::AnimationFrame, event, after);
        case EventKind::IdleCallbackStarted: return begin_turn(Activity::IdleCallback, event, after);
        case EventKind::TimerFired:
            begin_turn(Activity::Timer, event, after);
            turns_.back().late = event.other;
            ++statistics_.timers_fired;
            statistics_.lateness_sum += event.other;
            if (event.other > statistics_.timer_lateness.value) {
                statistics_.timer_lateness = {event.other, after};
                statistics_.latest_timer_turn = static_cast<std::uint32_t>(turns_.size() - 1);
            }
            return;
        case EventKind::ProcessEvent: return begin_turn(Activity::Exit, event, after);
        case EventKind::UncaughtError:
            failure_ = after.tick;
            return begin_turn(Activity::UncaughtHook, event, after);
        case EventKind::RejectionUnhandled:
            if (event.depth == 0 && run.turn == kNone)
                begin_turn(Activity::UnhandledRejectionHook, event, after);
            return;
        case EventKind::TimerEnded:
            end_turn(after);
            if (event.other != 0) {
                const std::uint32_t last = find_origin(Activity::Timer, event.number, UINT64_MAX);
                if (last == kNone || origins_[last].over.tick != Span::kOpen)
                    start_timer(event, after, event.other);
            }
            return;
        case EventKind::MainEnded:
        case EventKind::MicrotaskEnded:
        case EventKind::NextTickEnded:
        case EventKind::ImmediateEnded:
        case EventKind::CompletionEnded:
        case EventKind::IoEnded:
        case EventKind::PendingEnded:
        case EventKind::CloseEnded:
        case EventKind::TaskEnded:
        case EventKind::FrameCallbackEnded:
        case EventKind::IdleCallbackEnded: return end_turn(after);
        case EventKind::IterationStarted:
            leave_hook();
            if (agent_ == 0) iterations_.push_back(after.tick);
            close_last(run.phases, after);
            return end_busy(run.busy_until);
        case EventKind::PhaseEntered:
            leave_hook();
            open_span(run.phases, after, static_cast<std::uint32_t>(event.number), kNone);
            return end_busy(run.busy_until);
        case EventKind::Blocked: return waited(ThreadState::Blocked);
        case EventKind::Waited: return waited(ThreadState::Idle);
        case EventKind::OutputWritten:
            return console_.push_back({front_, static_cast<std::uint32_t>(event.other), event.number == 2});
        case EventKind::GarbageCollected: ++statistics_.collections; return;
        case EventKind::AgentStarted: start_agent(static_cast<std::uint32_t>(event.number), after); return;
        case EventKind::AgentEnded:
            return end_agent(static_cast<std::uint32_t>(event.number), {event.moment, after.tick});
        case EventKind::Ended:
            end_turn(after);
            end_busy(run.busy_until);
            return end_agent(agent_, after);
        default: return;  // NOTE: the other kinds are calls and queues, or change nothing that lasts
    }
}

}  // namespace loopscope::timeline
