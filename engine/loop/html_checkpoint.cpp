#include <algorithm>

#include "engine/loop/html.h"
#include "engine/loop/internal.h"

// Microtask checkpoint, rejections and errors of a page.

namespace loopscope::loop {

namespace {

/// SPEC: HTML section 8.1.7.5, HostPromiseRejectionTracker.
void take_page_rejections(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    for (const vm::RejectionNote& note : agent.rejections) {
        if (note.kind == vm::RejectionNote::Kind::Rejected) {
            loop.html.rejected.push_back(note.promise);
            continue;
        }
        const auto told =
            std::find_if(loop.unhandled.begin(), loop.unhandled.end(),
                         [&](const UnhandledRejection& it) { return it.promise == note.promise; });
        if (std::erase(loop.html.rejected, note.promise) > 0 || told == loop.unhandled.end()) continue;
        const Value arguments[] = {told->promise, told->reason};
        loop.unhandled.erase(told);
        TaskRequest request;
        request.callback = agent.realm[vm::Intrinsic::OnRejectionHandled];
        request.arguments = arguments;
        queue_task(agent, context.recorder, request);
    }
    agent.rejections.clear();
}

/// SPEC: HTML section 8.1.7.3, notify about rejected promises: one task for all of them.
void queue_rejection_task(LoopAgent& agent, Context& context) {
    std::deque<Value>& rejected = agent.loop.html.rejected;
    if (rejected.empty()) return;
    const std::vector<Value> arguments(rejected.begin(), rejected.end());
    rejected.clear();
    TaskRequest request;
    request.callback = agent.realm[vm::Intrinsic::OnUnhandledRejection];
    request.arguments = arguments;
    queue_task(agent, context.recorder, request);
}

}  // namespace

base::SourcePosition position_of(const bytecode::Program& program, std::uint32_t site) {
    if (site == 0) return {0, 0};
    const bytecode::SitePlace place = bytecode::place_of_site(program, site);
    const bytecode::FunctionTemplate& function = program.function(place.function);
    return program.sources[function.source]->position(function.positions[place.pc]);
}

void advance_checkpoint(LoopAgent& agent, Context& context) {
    LoopState& loop = agent.loop;
    if (!agent.microtasks.empty()) {
        loop.microtasks_ran = true;
        start_microtask(agent, context);
        return;
    }
    take_page_rejections(agent, context);
    queue_rejection_task(agent, context);
    loop.drain = DrainStage::Idle;
    if (loop.microtasks_ran) tick(agent, context, vm::EventKind::MicrotasksDrained);
}

void stage_error_report(LoopAgent& agent, Context& context) {
    const UncaughtError error = agent.loop.uncaught_queue.front();
    agent.loop.uncaught_queue.pop_front();
    const base::SourcePosition at = position_of(context.program, error.site);
    // SPEC: HTML section 8.1.4.7: an error of an error event's own listener makes no further event.
    const Value arguments[] = {error.value, Value::number(at.line), Value::number(at.column),
                               Value::boolean(error.from_promise)};
    stage_hook(agent, Activity::UncaughtHook, vm::Intrinsic::OnUncaught, arguments);
    tick(agent, context, vm::EventKind::UncaughtError, Value(), error.value);
}

}  // namespace loopscope::loop
