// Timers and the thread pool: what goes on while no JavaScript runs.

#include <algorithm>
#include <cmath>

#include "app/present/machine_builders.h"
#include "engine/vm/conversions.h"

namespace loopscope::present {

namespace {

constexpr std::uint64_t kMillisecond = 1'000'000;
constexpr std::size_t kMostTimers = 60;
constexpr std::size_t kMostWaiting = 60;

std::string started_text(const MachineView& view, std::uint64_t tick, std::uint32_t site) {
    std::string text = "Started at " + tick_text(tick + 1);
    const CodePlace place = place_of_site(view, site);
    if (place.line != 0) text += ", " + place.text + ":\n" + place.code;
    return text;
}

std::uint64_t due_clock(const loop::Timer& timer) {
    return timer.due_moment();
}

float share_done(std::uint64_t from, std::uint64_t to, std::uint64_t now) {
    if (now >= to || to <= from) return 1.0F;
    if (now <= from) return 0.0F;
    return static_cast<float>(static_cast<double>(now - from) / static_cast<double>(to - from));
}

// Node takes any number: a fraction that nobody would read is left out.
std::string milliseconds_text(double count) {
    constexpr double kManyMilliseconds = 100;
    if (count >= kManyMilliseconds) return group_digits(static_cast<std::uint64_t>(count)) + " ms";
    return vm::number_to_string(std::floor(count * 100) / 100) + " ms";
}

TimerModel build_timer(MachineView& view, const loop::Timer& timer) {
    const std::uint64_t now = view.agent.clock;
    const std::uint64_t due = due_clock(timer);
    const std::uint64_t start =
        static_cast<std::uint64_t>(std::max<std::int64_t>(timer.start, 0)) * kMillisecond;
    TimerModel model;
    model.id = timer.id;
    model.kind = timer.repeat ? TimerKind::Interval : TimerKind::Timeout;
    model.name = name_of_function(view, timer.callback);
    model.delay = (timer.repeat ? "every " : "after ") + milliseconds_text(timer.after);
    model.due = "due at " + group_digits(due / kMillisecond) + " ms";
    model.is_due = now >= due;
    if (!model.is_due)
        model.remaining = rounded_duration_text(due - now) + " left";
    else if (now - due < kMillisecond)
        model.remaining = "due now";
    else
        model.remaining = rounded_duration_text(now - due) + " late";
    model.progress = share_done(start, due, now);
    model.referenced = timer.referenced;
    CodePlace place = place_of_function(view, timer.callback);
    if (place.line == 0) place = place_of_site(view, timer.started_at_site);
    model.line = place.line;
    model.place = place.text;
    model.why = started_text(view, timer.started_at_tick, timer.started_at_site);
    return model;
}

}  // namespace

std::vector<TimerModel> build_timers(MachineView& view, std::uint64_t& count) {
    std::vector<const loop::Timer*> active;
    for (const auto& [id, timer] : view.agent.loop.timers.all) {
        if (timer.active) active.push_back(&timer);
    }
    count = active.size();
    // By due time; among equals the first started is first in its list, as ids count up.
    const auto first = [](const loop::Timer* one, const loop::Timer* other) {
        return one->due_moment() != other->due_moment() ? one->due_moment() < other->due_moment()
                                                        : one->id < other->id;
    };
    const std::size_t shown = std::min(active.size(), kMostTimers);
    std::partial_sort(active.begin(), active.begin() + static_cast<std::ptrdiff_t>(shown), active.end(),
                      first);
    std::vector<TimerModel> models;
    for (const loop::Timer* timer : active) {
        if (models.size() == kMostTimers) break;
        models.push_back(build_timer(view, *timer));
    }
    return models;
}

PoolModel build_pool(MachineView& view) {
    const loop::ThreadPool& pool = view.agent.loop.pool;
    const std::uint64_t now = view.agent.clock;
    PoolModel model;
    model.workers.resize(pool.free_at.empty() ? view.runtime.thread_pool_size : pool.free_at.size());
    model.waiting.role = QueueRole::Pool;
    for (const loop::PoolRequest& request : pool.requests) {
        if (request.finish_noted) continue;
        // By the clock: the loop hears of a start or an end only when it looks.
        if (request.starts_at <= now && request.worker < model.workers.size()) {
            const std::string left = request.finishes_at > now
                                         ? rounded_duration_text(request.finishes_at - now) + " left"
                                         : "done";
            model.workers[request.worker] = {request.label, request.kind, left,
                                             share_done(request.starts_at, request.finishes_at, now),
                                             request.id};
            continue;
        }
        ++model.waiting.length;
        if (model.waiting.entries.size() == kMostWaiting) continue;
        QueueEntry entry;
        entry.id = request.id;
        entry.name = request.label;
        entry.detail = request.kind;
        const CodePlace place = place_of_site(view, request.submitted_at_site);
        entry.line = place.line;
        entry.place = place.text;
        entry.why = started_text(view, request.submitted_at_tick, request.submitted_at_site);
        model.waiting.entries.push_back(std::move(entry));
    }
    return model;
}

}  // namespace loopscope::present
