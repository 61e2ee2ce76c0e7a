#include "engine/vm/promise.h"

#include "engine/vm/calls.h"
#include "engine/vm/errors.h"
#include "engine/vm/frames.h"
#include "engine/vm/generators.h"
#include "engine/vm/old_promises.h"
#include "engine/vm/promise_notes.h"

namespace loopscope::vm {

using heap::PromiseData;
using heap::PromiseReaction;
using heap::PromiseState;

namespace {

void tell(PromiseContext context, EventKind kind, Value subject, Value value, std::uint64_t number = 0,
          std::uint64_t other = 0) {
    if (!context.recorder.is_watching()) return;
    note_event(context.agent, context.recorder, kind, current_site(context.agent, context.program), subject,
               value, number, other);
}

/// RUNTIME: Node 24 (AsyncContextFrame) and a page (the scheduling state of its tasks) ask for the context
/// where something is queued, Node 20 (async_hooks) where the promise was made.
bool keeps_contexts_in_frames(const Agent& agent) {
    return agent.edition.node == 0 || agent.edition.node >= 24;
}

/// What a reaction runs in that is registered now. RUNTIME: Node 6 and older (src/env.cc) have no hooks of
/// promises: their jobs are in no domain.
Value context_of_reaction(const Agent& agent) {
    const bool has_hooks = agent.edition.node == 0 || agent.edition.node >= 8;
    return has_hooks ? agent.async_context : Value();
}

/// NewPromiseReactionJob (27.2.2.1).
void enqueue_reaction(PromiseContext context, Value promise, PromiseState state, Value result,
                      PromiseReaction reaction) {
    Job job;
    job.kind = reaction.kind == PromiseReaction::Kind::Await ? JobKind::Await : JobKind::PromiseReaction;
    job.rejected = state == PromiseState::Rejected;
    job.context = reaction.context;
    job.reaction = std::move(reaction);
    job.promise = promise;
    job.argument = result;
    enqueue_job(context, std::move(job));
}

}  // namespace

bool is_promise(const Agent& agent, Value value) {
    return agent.heap.has_data<PromiseData>(value);
}

Value new_promise(PromiseContext context, CellId prototype, Value parent) {
    Agent& agent = context.agent;
    const Value promise = agent.heap.make_object(prototype, heap::ObjectClass::Promise);
    const std::uint32_t serial = agent.heap.next_promise_serial();
    PromiseData& data = agent.heap.write_data<PromiseData>(promise);
    data.serial = serial;
    data.created_at_tick = agent.tick;
    data.created_at_site = current_site(agent, context.program);
    data.context = agent.async_context;
    tell(context, EventKind::PromiseCreated, promise, Value::undefined());
    note_promise(agent, PromiseNote::Kind::Init, promise, parent);
    return promise;
}

Value context_of_thenable(const Agent& agent, const PromiseData& promise) {
    return keeps_contexts_in_frames(agent) ? agent.async_context : promise.context;
}

void settle_promise(PromiseContext context, Value promise, PromiseState state, Value result) {
    PromiseData& data = context.agent.heap.write_data<PromiseData>(promise);
    if (data.state != PromiseState::Pending) return;
    note_promise(context.agent, PromiseNote::Kind::Resolve, promise);
    std::vector<PromiseReaction> reactions = std::move(data.reactions);
    data.reactions.clear();
    data.state = state;
    data.result = result;
    data.already_resolved = true;
    const bool unhandled = state == PromiseState::Rejected && !data.handled;
    // RUNTIME: Node 24 lib/internal/process/promises.js tells of it in the context that it was rejected in.
    if (unhandled && keeps_contexts_in_frames(context.agent)) data.context = context.agent.async_context;
    tell(context, EventKind::PromiseSettled, promise, result, state == PromiseState::Fulfilled ? 1 : 2);
    if (unhandled) {
        context.agent.rejections.push_back({RejectionNote::Kind::Rejected, promise});
        tell(context, EventKind::RejectionUnhandled, promise, result);
    }
    for (PromiseReaction& reaction : reactions) {
        enqueue_reaction(context, promise, state, result, std::move(reaction));
    }
}

namespace {

/// For display: a derived promise remembers where it comes from when the reaction is long gone.
void note_origin(heap::Heap& heap, Value promise, const PromiseReaction& reaction) {
    if (reaction.kind != PromiseReaction::Kind::Then || !heap.has_data<PromiseData>(reaction.derived)) return;
    const PromiseData& derived = heap.data<PromiseData>(reaction.derived);
    if (derived.derived_from != 0 || derived.resolved_by.is_object()) return;
    const std::uint32_t serial = heap.data<PromiseData>(promise).serial;
    heap.write_data<PromiseData>(reaction.derived).derived_from = serial;
}

}  // namespace

void perform_then(PromiseContext context, Value promise, PromiseReaction reaction) {
    note_origin(context.agent.heap, promise, reaction);
    PromiseData& data = context.agent.heap.write_data<PromiseData>(promise);
    reaction.registered_at_tick = context.agent.tick;
    reaction.registered_at_site = current_site(context.agent, context.program);
    reaction.context = context_of_reaction(context.agent);
    const bool was_handled = data.handled;
    data.handled = true;
    if (data.state == PromiseState::Pending) {
        const Value derived = reaction.derived;
        data.reactions.push_back(std::move(reaction));
        return tell(context, EventKind::ReactionRegistered, promise, derived);
    }
    const PromiseState state = data.state;
    const Value result = data.result;
    if (state == PromiseState::Rejected && !was_handled) {
        context.agent.rejections.push_back({RejectionNote::Kind::HandledLate, promise});
        tell(context, EventKind::RejectionHandledLate, promise, Value::undefined());
    }
    enqueue_reaction(context, promise, state, result, std::move(reaction));
}

void enqueue_job(PromiseContext context, Job job) {
    Agent& agent = context.agent;
    job.id = agent.next_job_id++;
    job.queued_at_tick = agent.tick;
    job.queued_at_site = current_site(agent, context.program);
    job.queued_by = agent.running_job;
    const Value shown = job.kind == JobKind::Callback ? job.callback : job.promise;
    tell(context, EventKind::MicrotaskQueued, Value::undefined(), shown, job.id,
         static_cast<std::uint64_t>(job.kind));
    agent.microtasks.push_back(std::move(job));
}

bool adopt_settled(PromiseContext context, Value promise, Value resolution) {
    if (!is_promise(context.agent, resolution)) return false;
    PromiseData& data = context.agent.heap.write_data<PromiseData>(resolution);
    if (data.state == PromiseState::Pending) return false;
    const bool rejected = data.state == PromiseState::Rejected;
    if (rejected && !data.handled)
        context.agent.rejections.push_back({RejectionNote::Kind::HandledLate, resolution});
    data.handled = true;
    // RUNTIME: V8 6.2 tells of the resolution and of the rejection.
    if (rejected) note_promise(context.agent, PromiseNote::Kind::Resolve, promise);
    const PromiseState state = data.state;
    settle_promise(context, promise, state, Value(data.result));
    return true;
}

bool resolve_without_code(PromiseContext context, Value promise, Value resolution) {
    Agent& agent = context.agent;
    if (!resolution.is_object()) {
        settle_promise(context, promise, PromiseState::Fulfilled, resolution);
        return true;
    }
    if (resolution == promise) return false;
    const heap::Lookup then = agent.heap.lookup(resolution, agent.keys.then);
    switch (then.kind) {
        case heap::Lookup::Kind::Accessor:
        case heap::Lookup::Kind::Proxy: return false;
        case heap::Lookup::Kind::Absent: break;
        case heap::Lookup::Kind::Data:
            if (!agent.heap.is_callable(then.value)) break;
            if (agent.edition.node == 8 &&
                then.value ==
                    agent.heap.lookup(agent.realm[Intrinsic::PromisePrototype], agent.keys.then).value &&
                adopt_settled(context, promise, resolution))
                return true;
            PromiseData& data = agent.heap.write_data<PromiseData>(promise);
            data.already_resolved = true;
            data.resolved_by = resolution;
            // RUNTIME: V8 before 7.2, ResolvePromise, tells of it here, too.
            if (agent.edition.await_wraps_promises) note_promise(agent, PromiseNote::Kind::Resolve, promise);
            tell(context, EventKind::PromiseResolvedTo, promise, resolution);
            Job job;
            job.kind = JobKind::ResolveThenable;
            job.promise = promise;
            job.argument = resolution;
            job.callback = then.value;
            job.context = context_of_thenable(agent, data);
            enqueue_job(context, std::move(job));
            return true;
    }
    settle_promise(context, promise, PromiseState::Fulfilled, resolution);
    return true;
}

void resolve_promise(Execution& x, Value promise, Value resolution) {
    if (resolve_without_code(x.promises(), promise, resolution)) return;
    call_hook(x, Intrinsic::ResolvePromise, {promise, resolution}, x.stack_index(),
              x.frame == nullptr ? ReturnAction::Bottom : ReturnAction::Discard);
}

namespace {

/// PromiseReactionJob (27.2.2.1): a handler whose result settles a promise of ours is called without detour.
void start_reaction(Execution& x, const Job& job) {
    const PromiseReaction& reaction = job.reaction;
    const Value handler = job.rejected ? reaction.on_rejected : reaction.on_fulfilled;
    const bool plain = reaction.resolve.is_undefined() &&
                       (reaction.derived.is_undefined() || is_promise(x.agent, reaction.derived));
    if (!plain) {
        return call_hook(x, Intrinsic::RunPromiseReaction,
                         {handler, Value::boolean(job.rejected), job.argument, reaction.derived,
                          reaction.resolve, reaction.reject},
                         x.stack_index(), ReturnAction::Bottom);
    }
    if (x.heap.is_callable(handler)) {
        x.reserve(kStackSlack);
        x.push(reaction.derived);
        const std::uint32_t return_base = x.stack_index();
        x.push(job.argument);
        return call(x, {handler, Value::undefined(), 1, return_base, ReturnAction::SettleDerived, -1});
    }
    if (!reaction.derived.is_object()) return;
    if (job.rejected) {
        settle_promise(x.promises(), reaction.derived, PromiseState::Rejected, job.argument);
    } else {
        resolve_promise(x, reaction.derived, job.argument);
    }
}

/// Whether the promise that its `then` makes is one of %Promise% (SpeciesConstructor, 7.3.22).
bool is_made_by_promise(Agent& agent, Value promise) {
    const Value promise_constructor = agent.realm[Intrinsic::Promise];
    if (!promise_constructor.is_object()) return true;
    const heap::Lookup found = agent.heap.lookup(promise, agent.keys.constructor);
    return found.kind == heap::Lookup::Kind::Data && found.value == promise_constructor;
}

/// PromiseResolveThenableJob (27.2.2.2): a promise of ours with its own `then` is subscribed to directly.
/// RUNTIME: V8 asks its `then` for one more promise when there are hooks, which are told of it.
void start_thenable(Execution& x, const Job& job) {
    const Value own_then = x.agent.realm[Intrinsic::PromiseThen];
    if (own_then.is_object() && job.callback == own_then && !x.agent.notes_promises &&
        is_promise(x.agent, job.argument) && is_made_by_promise(x.agent, job.argument)) {
        PromiseReaction reaction;
        reaction.derived = job.promise;
        return perform_then(x.promises(), job.argument, std::move(reaction));
    }
    call_hook(x, Intrinsic::RunResolveThenable, {job.promise, job.argument, job.callback}, x.stack_index(),
              ReturnAction::Bottom);
}

}  // namespace

void start_job(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives, const Job& job,
               Recorder& recorder) {
    Execution x(agent, program, natives, recorder);
    agent.running_job = job.id;
    agent.async_context = job.context;
    agent.in_callback_job = job.kind == JobKind::Callback;
    note_job_begins(agent, job);
    x.load(static_cast<std::uint32_t>(agent.stack.size()));
    switch (job.kind) {
        case JobKind::PromiseReaction: start_reaction(x, job); break;
        case JobKind::ResolveThenable: start_thenable(x, job); break;
        case JobKind::Await: {
            const Value activation = job.reaction.derived;
            if (agent.heap.data<heap::GeneratorData>(activation).state ==
                heap::GeneratorState::AwaitingReturn) {
                finish_awaiting_return(x.promises(), activation, job.rejected, job.argument);
            } else {
                resume_await(x, activation, job.rejected, job.argument);
            }
            break;
        }
        case JobKind::Callback:
            call(x, {job.callback, Value::undefined(), 0, x.stack_index(), ReturnAction::Bottom, -1});
            break;
    }
    x.store();
}

}  // namespace loopscope::vm
