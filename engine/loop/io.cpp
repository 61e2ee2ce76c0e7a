#include "engine/loop/io.h"

#include <algorithm>

#include "engine/loop/internal.h"
#include "engine/loop/pool.h"

namespace loopscope::loop {

namespace {

/// Handles that were started since the last look are added to epoll: what is ready on one takes its place
/// now.
void watch_new_handles(IoState& io, std::uint64_t now) {
    for (const std::uint64_t handle : io.unwatched) {
        for (IoEvent& event : io.events) {
            if (event.handle != handle || event.sequence != 0) continue;
            event.sequence = io.next_sequence++;
            event.ready_since = std::max(event.due_at, now);
        }
    }
    io.unwatched.clear();
}

/// Ready things in the order of epoll's queue.
struct Ready {
    std::uint64_t since;
    std::uint64_t sequence;
    Delivery delivery;
    bool operator<(const Ready& other) const {
        return since != other.since ? since < other.since : sequence < other.sequence;
    }
};

using EventPlace = std::deque<IoEvent>::iterator;

EventPlace find_event(IoState& io, std::uint64_t id) {
    return std::find_if(io.events.begin(), io.events.end(), [&](const IoEvent& it) { return it.id == id; });
}

/// The world's next move that is due.
EventPlace next_outside(IoState& io, std::uint64_t now) {
    EventPlace next = io.events.end();
    for (EventPlace it = io.events.begin(); it != io.events.end(); ++it) {
        if (!it->outside || it->due_at > now) continue;
        if (next == io.events.end() || it->due_at < next->due_at) next = it;
    }
    return next;
}

void stage_event(LoopAgent& agent, Context& context, const IoEvent& event) {
    agent.running_job = event.id;
    stage_call(agent, Activity::Io, event.id, event.callback, Value(), std::span(&event.argument, 1),
               event.context);
    tick_with_mark(agent, context, vm::EventKind::IoStarted, Value(), event.callback, event.id, event.handle,
                   timing_of_event(agent, event));
}

}  // namespace

void give_place(IoState& io, IoEvent& event) {
    if (const auto place = io.places.find(event.handle); place != io.places.end()) {
        event.sequence = place->second;
        event.ready_since = io.looked_at;
    } else if (std::find(io.unwatched.begin(), io.unwatched.end(), event.handle) == io.unwatched.end()) {
        event.sequence = io.next_sequence++;
        event.ready_since = event.due_at;
    }
}

void queue_io(LoopAgent& agent, IoEvent event) {
    event.id = agent.loop.pool.next_id++;
    event.queued_at_tick = agent.tick;
    event.queued_by = agent.running_job;
    give_place(agent.loop.io, event);
    if (event.ready_since == event.due_at && event.due_at > 0) --event.ready_since;
    agent.loop.io.events.push_back(std::move(event));
}

std::uint64_t next_io_moment(const LoopAgent& agent) {
    std::uint64_t moment = UINT64_MAX;
    for (const IoEvent& event : agent.loop.io.events) moment = std::min(moment, event.due_at);
    return moment;
}

void start_outside(LoopAgent& agent, std::uint64_t startup) {
    for (IoEvent& event : agent.loop.io.events) event.due_at += startup;
}

bool advance_outside(LoopAgent& agent, Context& context) {
    IoState& io = agent.loop.io;
    const EventPlace next = next_outside(io, agent.clock);
    if (next == io.events.end()) return false;
    const IoEvent event = std::move(*next);
    io.events.erase(next);
    agent.running_job = event.id;
    const Value arguments[] = {event.argument, Value::number(static_cast<double>(event.due_at))};
    stage_call(agent, Activity::Outside, event.id, event.callback, Value(), arguments, Value());
    tick(agent, context, vm::EventKind::OutsideHappened, Value(), agent.heap.make_string(event.label),
         event.id, event.due_at);
    return true;
}

void collect_ready(LoopAgent& agent) {
    LoopState& loop = agent.loop;
    IoState& io = loop.io;
    watch_new_handles(io, agent.clock);
    ++io.looks;
    std::vector<Ready> ready;
    for (IoEvent& event : io.events) {
        if (event.outside) continue;
        if (event.due_at <= agent.clock) {
            ready.push_back({event.ready_since, event.sequence, {true, event.id}});
        } else if (event.ready_since < event.due_at) {
            event.ready_since = event.due_at;  // it lost the place that its handle had in the queue
            event.sequence = io.next_sequence++;
        }
    }
    if (!loop.pool.finished.empty()) {
        // The pool wakes the loop through one descriptor, ready since its first worker finished.
        std::uint64_t since = UINT64_MAX;
        for (const PoolRequest& request : loop.pool.requests) {
            if (request.id == loop.pool.finished.front()) since = request.finishes_at;
        }
        for (const std::uint64_t id : loop.pool.finished) ready.push_back({since, 0, {false, id}});
        loop.pool.finished.clear();
    }
    std::stable_sort(ready.begin(), ready.end());
    io.places.clear();
    for (const Ready& it : ready) {
        loop.deliveries.push_back(it.delivery);
        if (!it.delivery.is_io) continue;
        io.places[find_event(io, it.delivery.id)->handle] = io.next_sequence++;
    }
    io.looked_at = agent.clock;
    io.looked_at_tick = agent.tick;
}

bool start_io_event(LoopAgent& agent, Context& context, std::uint64_t id) {
    IoState& io = agent.loop.io;
    const EventPlace found = find_event(io, id);
    if (found == io.events.end()) return false;
    const IoEvent event = std::move(*found);
    io.events.erase(found);
    io.running_handle = event.handle;
    io.running_argument = event.argument;
    io.running_context = event.context;
    stage_event(agent, context, event);
    return true;
}

void start_continuation(LoopAgent& agent, Context& context) {
    IoState& io = agent.loop.io;
    const IoEvent event = std::move(io.continuations.front());
    io.continuations.pop_front();
    stage_event(agent, context, event);
}

void start_pending(LoopAgent& agent, Context& context) {
    IoState& io = agent.loop.io;
    const PendingCallback pending = std::move(io.pending.front());
    io.pending.pop_front();
    agent.running_job = pending.id;
    stage_call(agent, Activity::Pending, pending.id, pending.callback, Value(), {}, pending.context);
    tick(agent, context, vm::EventKind::PendingStarted, Value(), pending.callback, pending.id);
}

void wait_for_input(LoopAgent& agent, Context& context) {
    agent.loop.io.waits_for_input = true;
    tick(agent, context, vm::EventKind::WaitsForInput);
}

}  // namespace loopscope::loop
