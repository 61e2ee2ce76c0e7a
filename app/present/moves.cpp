#include "app/present/moves.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "app/present/window_model.h"

namespace loopscope::present {

namespace {

// Everything with a place of its own, its name, and in which list it stands.
enum class Where : std::uint8_t { Queue, Pool, Worker, Network, Tasks, Timers };
struct Named {
    std::string name;
    Where where = Where::Queue;
};
using Things = std::map<std::pair<ThingKind, std::uint64_t>, Named>;

ThingKind kind_of(QueueRole role) {
    switch (role) {
        case QueueRole::NextTick: return ThingKind::NextTick;
        case QueueRole::Microtask: return ThingKind::Microtask;
        case QueueRole::Pool:
        case QueueRole::Poll: return ThingKind::Request;
        case QueueRole::Check: return ThingKind::Immediate;
        case QueueRole::Closing: return ThingKind::Close;
        case QueueRole::Task: return ThingKind::Task;
        case QueueRole::Frame: return ThingKind::AnimationFrame;
        case QueueRole::Idle: return ThingKind::IdleCallback;
    }
    return ThingKind::None;
}

Thing thing_of(const FrameModel& frame) {
    return {ThingKind::Frame, (frame.id >> 20U) + 1};
}

void add_queue(const QueueModel& queue, Where where, Things& things) {
    for (const QueueEntry& entry : queue.entries) {
        things[{entry.is_io ? ThingKind::Io : kind_of(queue.role), entry.id}] = {entry.name, where};
    }
}

// What waits: it can be taken from where it is to the stack.
Things waiting_things(const WindowModel& model) {
    Things things;
    for (const TransferModel& transfer : model.network.transfers) {
        if (!transfer.outside) things[{ThingKind::Io, transfer.id}] = {transfer.name, Where::Network};
    }
    add_queue(model.next_ticks, Where::Queue, things);
    add_queue(model.microtasks, Where::Queue, things);
    for (const QueueModel& queue : model.tasks) add_queue(queue, Where::Tasks, things);
    for (const TimerModel& timer : model.timers)
        things[{ThingKind::Timer, timer.id}] = {timer.name, Where::Timers};
    add_queue(model.pool.waiting, Where::Pool, things);
    for (const WorkerModel& worker : model.pool.workers) {
        if (!worker.request.empty()) {
            things[{ThingKind::Request, worker.id}] = {worker.request, Where::Worker};
        }
    }
    return things;
}

const FrameModel* bottom_frame(const WindowModel& model) {
    return model.stack.frames.empty() ? nullptr : &model.stack.frames.back();
}

bool has_frame(const WindowModel& model, std::uint64_t id) {
    return std::any_of(model.stack.frames.begin(), model.stack.frames.end(),
                       [id](const FrameModel& frame) { return frame.id == id; });
}

// Where on the shown stack code runs: where things that it starts come from.
std::optional<Thing> top_of_stack(const WindowModel& model) {
    for (const FrameModel& frame : model.stack.frames) {
        if (frame.kind != FrameKind::Hidden) return thing_of(frame);
    }
    return std::nullopt;
}

class MoveFinder {
  public:
    MoveFinder(const WindowModel& before, const WindowModel& now) : before_(before), now_(now) {}

    std::vector<Move> run() {
        old_ = waiting_things(before_);
        new_ = waiting_things(now_);
        find_arrivals();
        find_departures();
        find_suspensions();
        find_lines();
        if (moves_.size() > kMostMoves) moves_.clear();
        return std::move(moves_);
    }

  private:
    // From the code that queued or started it, or from the promise whose reaction it is.
    void find_arrivals() {
        const std::optional<Thing> code = top_of_stack(now_) ? top_of_stack(now_) : top_of_stack(before_);
        for (const auto& [key, named] : new_) {
            const Thing thing{key.first, key.second};
            const auto old = old_.find(key);
            if (old != old_.end()) {
                // From the queue of the pool to a worker, and from there to the tasks.
                if (old->second.where != named.where) moves_.push_back({named.name, thing, thing});
                continue;
            }
            if (thing.kind == ThingKind::Microtask) {
                if (const std::optional<Thing> promise = promise_of(thing.id)) {
                    moves_.push_back({named.name, *promise, thing});
                    continue;
                }
            }
            if (code) moves_.push_back({named.name, *code, thing});
        }
    }

    // What was waiting and runs now goes to the stack.
    void find_departures() {
        const FrameModel* bottom = bottom_frame(now_);
        // Between the tick that takes it and the one that pushes its frame the stack is empty.
        const bool is_taken = bottom == nullptr || !has_frame(before_, bottom->id);
        if (!is_taken) return;
        const Thing stack = bottom == nullptr ? Thing{ThingKind::Frame, kStackItself} : thing_of(*bottom);
        for (const auto& [key, named] : old_) {
            if (!new_.contains(key)) moves_.push_back({named.name, {key.first, key.second}, stack});
        }
    }

    // A frame that waits at an await leaves the stack for the heap, and comes back.
    void find_suspensions() {
        const auto has = [](const WindowModel& model, std::uint64_t id) {
            return std::any_of(model.stack.suspended.begin(), model.stack.suspended.end(),
                               [id](const SuspendedModel& other) { return other.id == id; });
        };
        for (const SuspendedModel& function : now_.stack.suspended) {
            if (has(before_, function.id)) continue;
            const auto frame = std::find_if(
                before_.stack.frames.begin(), before_.stack.frames.end(),
                [&](const FrameModel& each) { return !has_frame(now_, each.id) && is_of(function, each); });
            if (frame == before_.stack.frames.end()) continue;
            moves_.push_back({function.name, thing_of(*frame), {ThingKind::Suspended, function.id}});
        }
        const FrameModel* bottom = bottom_frame(now_);
        const Thing stack = bottom == nullptr ? Thing{ThingKind::Frame, kStackItself} : thing_of(*bottom);
        for (const SuspendedModel& function : before_.stack.suspended) {
            if (has(now_, function.id)) continue;
            moves_.push_back({function.name, {ThingKind::Suspended, function.id}, stack});
        }
    }

    // Several calls of one function may be suspended; a frame that has never been knows no promise yet.
    static bool is_of(const SuspendedModel& function, const FrameModel& frame) {
        if (frame.promise != 0) return function.promise == frame.promise;
        return function.name == frame.name;
    }

    void find_lines() {
        const std::optional<Thing> code = top_of_stack(now_);
        if (!code || now_.console.total <= before_.console.total) return;
        const ConsoleLine* line = now_.console.lines.empty() ? nullptr : &now_.console.lines.back();
        if (line == nullptr || line->tick <= before_.transport.tick) return;
        moves_.push_back({line->text, *code, {ThingKind::ConsoleLine, line->tick}});
    }

    // "reaction of #4": the promise is shown, and the reaction waited there.
    std::optional<Thing> promise_of(std::uint64_t microtask) const {
        for (const QueueEntry& entry : now_.microtasks.entries) {
            if (entry.id != microtask || entry.promise == 0) continue;
            for (const PromiseModel& promise : now_.promises.promises) {
                if (promise.id == entry.promise) return Thing{ThingKind::Promise, promise.id};
            }
        }
        return std::nullopt;
    }

    const WindowModel& before_;
    const WindowModel& now_;
    Things old_;
    Things new_;
    std::vector<Move> moves_;
};

}  // namespace

std::vector<Move> compute_moves(const WindowModel& before, const WindowModel& now) {
    if (before.transport.tick <= now.transport.tick) return MoveFinder(before, now).run();
    std::vector<Move> moves = MoveFinder(now, before).run();
    for (Move& move : moves) std::swap(move.from, move.to);
    return moves;
}

}  // namespace loopscope::present
