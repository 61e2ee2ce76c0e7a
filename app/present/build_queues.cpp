#include <algorithm>

#include "app/present/machine_builders.h"
#include "engine/loop/pool.h"
#include "engine/timeline/value_text.h"

namespace loopscope::present {

using heap::Value;
using loop::DrainStage;
using loop::Phase;
using vm::Job;
using vm::JobKind;

namespace {

constexpr std::size_t kMostEntries = 60;

std::string promise_name(const MachineView& view, Value promise) {
    const std::uint64_t serial = serial_of_promise(view, promise);
    return serial == 0 ? std::string() : "#" + std::to_string(serial);
}

// "Queued at tick 40 by line 12: f()".
std::string queued_text(const MachineView& view, std::string_view how, std::uint64_t tick,
                        std::uint32_t site) {
    std::string text = std::string(how) + " at " + tick_text(tick + 1);
    const CodePlace place = place_of_site(view, site);
    if (place.line != 0) text += ", " + place.text + ":\n" + place.code;
    return text;
}

// The place of a callback: where it is written, or else where it was queued.
void set_place(const MachineView& view, Value callback, std::uint32_t site, QueueEntry& entry) {
    CodePlace place = place_of_function(view, callback);
    if (place.line == 0) place = place_of_site(view, site);
    entry.line = place.line;
    entry.place = place.text;
}

// A callback of the library's own, whose name would tell nobody anything.
bool is_of_library(const MachineView& view, Value callback) {
    const Value own = timeline::own_function(view.heap, view.program, callback);
    if (!view.heap.has_data<heap::FunctionData>(own)) return false;
    const std::uint32_t number = view.heap.data<heap::FunctionData>(own).function_template;
    return view.program.function(number).visibility == bytecode::Visibility::Hidden;
}

std::string activation_name(MachineView& view, Value activation) {
    if (!view.heap.has_data<heap::GeneratorData>(activation)) return "async function";
    return name_of_function(view, view.heap.data<heap::GeneratorData>(activation).activation.function);
}

QueueEntry build_reaction(MachineView& view, const Job& job) {
    const Value handler = job.rejected ? job.reaction.on_rejected : job.reaction.on_fulfilled;
    const std::string source = promise_name(view, job.promise);
    const std::string detail =
        (job.rejected ? "rejection of " : "reaction of ") + (source.empty() ? "a promise" : source);
    QueueEntry entry = callback_entry(view, job.id, handler, detail, job.queued_at_tick, job.queued_at_site);
    entry.promise = serial_of_promise(view, job.promise);
    if (!view.heap.is_callable(handler)) {
        const std::string derived = promise_name(view, job.reaction.derived);
        entry.name = derived.empty() ? "(pass on)" : "pass on to " + derived;
    }
    return entry;
}

QueueEntry build_await(MachineView& view, const Job& job) {
    QueueEntry entry;
    entry.id = job.id;
    entry.promise = serial_of_promise(view, job.promise);
    entry.name = activation_name(view, job.reaction.derived);
    entry.detail = job.rejected ? "await throws" : "await resumes";
    entry.why = queued_text(view, "Queued", job.queued_at_tick, job.queued_at_site);
    if (view.heap.has_data<heap::GeneratorData>(job.reaction.derived)) {
        const auto& activation = view.heap.data<heap::GeneratorData>(job.reaction.derived).activation;
        const CodePlace place =
            place_in_function(view, activation.function_template, activation.pc > 0 ? activation.pc - 1 : 0);
        entry.line = place.line;
        entry.place = place.text;
    }
    return entry;
}

QueueEntry build_job(MachineView& view, const Job& job) {
    switch (job.kind) {
        case JobKind::PromiseReaction: return build_reaction(view, job);
        case JobKind::Await: return build_await(view, job);
        case JobKind::ResolveThenable: {
            QueueEntry entry =
                callback_entry(view, job.id, job.callback, "", job.queued_at_tick, job.queued_at_site);
            entry.detail = "call then for " + promise_name(view, job.promise);
            return entry;
        }
        case JobKind::Callback:
            return callback_entry(view, job.id, job.callback, "queueMicrotask", job.queued_at_tick,
                                  job.queued_at_site);
    }
    return {};
}

const loop::PoolRequest* find_request(const MachineView& view, std::uint64_t id) {
    for (const loop::PoolRequest& request : view.agent.loop.pool.requests) {
        if (request.id == id) return &request;
    }
    return nullptr;
}

const loop::IoEvent* find_io(const MachineView& view, std::uint64_t id) {
    for (const loop::IoEvent& event : view.agent.loop.io.events) {
        if (event.id == id) return &event;
    }
    return nullptr;
}

void add_io(MachineView& view, std::uint64_t id, QueueModel& queue) {
    const loop::IoEvent* event = find_io(view, id);
    if (event == nullptr || queue.entries.size() == kMostEntries) return;
    QueueEntry entry = callback_entry(view, id, event->callback, "has arrived", event->queued_at_tick,
                                      event->queued_at_site);
    entry.name = event->label;
    entry.is_io = true;
    queue.entries.push_back(std::move(entry));
}

void add_request(MachineView& view, std::uint64_t id, QueueModel& queue) {
    const loop::PoolRequest* request = find_request(view, id);
    if (request == nullptr || queue.entries.size() == kMostEntries) return;
    QueueEntry entry = callback_entry(view, id, request->callback, request->label, request->submitted_at_tick,
                                      request->submitted_at_site);
    // The callback is the library's own: what a person knows is the operation.
    if (place_of_function(view, request->callback).line == 0) {
        entry.name = request->label;
        entry.detail = loop::is_operation(*request) ? "has ended" : "has come";
    }
    queue.entries.push_back(std::move(entry));
}

QueueModel build_poll(MachineView& view) {
    const loop::LoopState& loop = view.agent.loop;
    QueueModel queue{QueueRole::Poll, {}, loop.deliveries.size() + loop.pool.finished.size(), false};
    for (const loop::Delivery& it : loop.deliveries) {
        if (it.is_io)
            add_io(view, it.id, queue);
        else
            add_request(view, it.id, queue);
    }
    for (const std::uint64_t id : loop.pool.finished) add_request(view, id, queue);
    queue.draining = loop.phase == Phase::Poll && queue.length > 0;
    return queue;
}

QueueModel build_check(MachineView& view) {
    const loop::LoopState& loop = view.agent.loop;
    QueueModel queue{QueueRole::Check, {}, 0, loop.phase == Phase::Check};
    const auto add = [&](const std::deque<loop::Immediate>& immediates, const std::string& detail) {
        for (const loop::Immediate& immediate : immediates) {
            if (immediate.destroyed || !view.heap.is_callable(immediate.callback)) continue;
            ++queue.length;
            if (queue.entries.size() == kMostEntries) continue;
            queue.entries.push_back(callback_entry(view, immediate.id, immediate.callback, detail,
                                                   immediate.queued_at_tick, immediate.queued_at_site));
        }
    };
    add(loop.outstanding_immediates, "setImmediate");
    add(loop.immediates, loop.outstanding_immediates.empty() ? "setImmediate" : "next iteration");
    queue.draining = queue.draining && queue.length > 0;
    return queue;
}

QueueModel build_closing(MachineView& view) {
    const loop::LoopState& loop = view.agent.loop;
    QueueModel queue{QueueRole::Closing, {}, loop.closing.size(), loop.phase == Phase::ClosingCallbacks};
    for (const loop::ClosingHandle& handle : loop.closing) {
        if (queue.entries.size() == kMostEntries) break;
        QueueEntry entry;
        entry.id = handle.id;
        const bool is_own = !is_of_library(view, handle.callback);
        entry.name = is_own ? name_of_function(view, handle.callback) : "the runtime";
        entry.detail = is_own ? "close" : "closes a handle";
        set_place(view, handle.callback, 0, entry);
        queue.entries.push_back(std::move(entry));
    }
    queue.draining = queue.draining && queue.length > 0;
    return queue;
}

}  // namespace

QueueEntry callback_entry(MachineView& view, std::uint64_t id, heap::Value callback, std::string detail,
                          std::uint64_t tick, std::uint32_t site) {
    QueueEntry entry;
    entry.id = id;
    entry.name = is_of_library(view, callback) ? "the runtime" : name_of_function(view, callback);
    entry.detail = std::move(detail);
    entry.why = queued_text(view, "Queued", tick, site);
    set_place(view, callback, site, entry);
    return entry;
}

QueueModel build_next_ticks(MachineView& view) {
    const loop::LoopState& loop = view.agent.loop;
    QueueModel queue{QueueRole::NextTick, {}, loop.next_ticks.size(), loop.drain == DrainStage::NextTicks};
    for (const loop::NextTick& tick : loop.next_ticks) {
        if (queue.entries.size() == kMostEntries) break;
        queue.entries.push_back(callback_entry(view, tick.id, tick.callback, "process.nextTick",
                                               tick.queued_at_tick, tick.queued_at_site));
    }
    return queue;
}

QueueModel build_microtasks(MachineView& view) {
    const std::deque<Job>& jobs = view.agent.microtasks;
    QueueModel queue{QueueRole::Microtask, {}, jobs.size(), view.agent.loop.drain == DrainStage::Microtasks};
    for (const Job& job : jobs) {
        if (queue.entries.size() == kMostEntries) break;
        queue.entries.push_back(build_job(view, job));
    }
    return queue;
}

std::vector<QueueModel> build_tasks(MachineView& view) {
    if (view.runtime.family == loop::Family::Html) return build_page_tasks(view);
    std::vector<QueueModel> queues;
    queues.push_back(build_poll(view));
    queues.push_back(build_check(view));
    queues.push_back(build_closing(view));
    return queues;
}

}  // namespace loopscope::present
