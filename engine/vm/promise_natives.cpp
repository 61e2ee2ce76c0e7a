#include "engine/vm/native_tables.h"
#include "engine/vm/old_promises.h"
#include "engine/vm/promise.h"
#include "engine/vm/promise_notes.h"
#include "engine/vm/recorder.h"

// What the library's Promise is written with. All hold "%": right types are the library's duty.

namespace loopscope::vm {

using heap::PromiseData;
using heap::PromiseState;

namespace {

PromiseContext context_of(const NativeCall& call) {
    return {call.agent, call.program, call.recorder};
}

/// (prototype, parent) -> a pending promise. Who names no parent, undefined included, makes promises that
/// Node makes otherwise or not at all: hooks of async_hooks cannot be told of them.
Completion native_new_promise(NativeCall& call) {
    const Value prototype = call.argument(0);
    if (call.arguments.size() < 2 && call.agent.notes_promises) refuse_untold_promise(call.agent);
    return new_promise(
        context_of(call),
        prototype.is_object() ? prototype.as_cell() : call.agent.realm[Intrinsic::PromisePrototype].as_cell(),
        call.argument(1));
}
/// (whether): hooks of async_hooks are to be told of promises from here on
Completion native_note_promises(NativeCall& call) {
    call.agent.notes_promises = call.argument(0).is_true();
    return Value::undefined();
}
/// () -> whether they are
Completion native_notes_promises(NativeCall& call) {
    return Value::boolean(call.agent.notes_promises);
}
/// () -> the next note [kind, promise, parent], or undefined when all are told
Completion native_take_promise_note(NativeCall& call) {
    std::deque<PromiseNote>& notes = call.agent.promise_notes;
    if (notes.empty()) {
        call.agent.tells_notes = false;
        return Value::undefined();
    }
    const PromiseNote note = notes.front();
    notes.pop_front();
    const Value parts[] = {Value::int32(static_cast<std::int32_t>(note.kind)), note.promise, note.parent};
    return call.heap().make_array(call.agent.realm[Intrinsic::ArrayPrototype].as_cell(), parts);
}
/// (value) -> whether it is one of ours
Completion native_is_promise(NativeCall& call) {
    return Value::boolean(is_promise(call.agent, call.argument(0)));
}
/// (promise) -> 0 pending, 1 fulfilled, 2 rejected
Completion native_promise_state(NativeCall& call) {
    return Value::int32(static_cast<std::int32_t>(call.heap().data<PromiseData>(call.argument(0)).state));
}
/// (promise) -> value or reason
Completion native_promise_result(NativeCall& call) {
    return call.heap().data<PromiseData>(call.argument(0)).result;
}
/// (promise, value)
Completion native_promise_fulfill(NativeCall& call) {
    settle_promise(context_of(call), call.argument(0), PromiseState::Fulfilled, call.argument(1));
    return Value::undefined();
}
/// (promise, reason)
Completion native_promise_reject(NativeCall& call) {
    settle_promise(context_of(call), call.argument(0), PromiseState::Rejected, call.argument(1));
    return Value::undefined();
}
/// (promise, onFulfilled, onRejected, derived, resolve, reject): PerformPromiseThen
Completion native_promise_then(NativeCall& call) {
    heap::PromiseReaction reaction;
    reaction.on_fulfilled = call.argument(1);
    reaction.on_rejected = call.argument(2);
    reaction.derived = call.argument(3);
    reaction.resolve = call.argument(4);
    reaction.reject = call.argument(5);
    perform_then(context_of(call), call.argument(0), std::move(reaction));
    return Value::undefined();
}
/// (promise) -> whether it was resolved already; it is now
Completion native_promise_set_already_resolved(NativeCall& call) {
    PromiseData& data = call.heap().write_data<PromiseData>(call.argument(0));
    const bool was = data.already_resolved;
    data.already_resolved = true;
    return Value::boolean(was);
}
/// (promise, thenable): notes for display what it is locked in to
Completion native_promise_lock_in(NativeCall& call) {
    call.heap().write_data<PromiseData>(call.argument(0)).resolved_by = call.argument(1);
    if (call.recorder.is_watching()) {
        note_event(call.agent, call.recorder, EventKind::PromiseResolvedTo,
                   current_site(call.agent, call.program), call.argument(0), call.argument(1));
    }
    return Value::undefined();
}
/// (promise)
Completion native_promise_mark_handled(NativeCall& call) {
    call.heap().write_data<PromiseData>(call.argument(0)).handled = true;
    return Value::undefined();
}
/// (promise, thenable, then)
Completion native_enqueue_thenable_job(NativeCall& call) {
    Job job;
    job.kind = JobKind::ResolveThenable;
    job.promise = call.argument(0);
    job.context = context_of_thenable(call.agent, call.heap().data<PromiseData>(job.promise));
    job.argument = call.argument(1);
    job.callback = call.argument(2);
    if (call.agent.edition.await_wraps_promises)
        note_promise(call.agent, PromiseNote::Kind::Resolve, job.promise);
    enqueue_job(context_of(call), std::move(job));
    return Value::undefined();
}
/// (promise, resolution): whether it was a settled one that was taken over
Completion native_adopt_settled(NativeCall& call) {
    return Value::boolean(adopt_settled(context_of(call), call.argument(0), call.argument(1)));
}
/// (callback): queueMicrotask
Completion native_enqueue_callback_job(NativeCall& call) {
    Job job;
    job.kind = JobKind::Callback;
    job.callback = call.argument(0);
    job.context = call.agent.async_context;
    enqueue_job(context_of(call), std::move(job));
    return Value::undefined();
}

/// (callback): the same, in front of the other jobs
Completion native_enqueue_callback_job_first(NativeCall& call) {
    const Completion queued = native_enqueue_callback_job(call);
    auto& jobs = call.agent.microtasks;
    Job job = std::move(jobs.back());
    jobs.pop_back();
    jobs.push_front(std::move(job));
    return queued;
}

/// () -> what AsyncLocalStorage keeps for the running code
Completion native_async_context(NativeCall& call) {
    return call.agent.async_context;
}
/// %use_trampoline(): the program has asked for the resource that runs
Completion native_use_trampoline(NativeCall& call) {
    call.agent.has_trampoline = true;
    return Value::undefined();
}

/// (context)
Completion native_set_async_context(NativeCall& call) {
    call.agent.async_context = call.argument(0);
    return Value::undefined();
}

constexpr NativeEntry kPromiseNatives[] = {
    {"%", "async_context", 0, native_async_context},
    {"%", "set_async_context", 1, native_set_async_context},
    {"%", "use_trampoline", 0, native_use_trampoline},
    {"%", "new_promise", 1, native_new_promise},
    {"%", "note_promises", 1, native_note_promises},
    {"%", "notes_promises", 0, native_notes_promises},
    {"%", "take_promise_note", 0, native_take_promise_note},
    {"%", "is_promise", 1, native_is_promise},
    {"%", "promise_state", 1, native_promise_state},
    {"%", "promise_result", 1, native_promise_result},
    {"%", "promise_fulfill", 2, native_promise_fulfill},
    {"%", "promise_reject", 2, native_promise_reject},
    {"%", "promise_then", 6, native_promise_then},
    {"%", "promise_set_already_resolved", 1, native_promise_set_already_resolved},
    {"%", "promise_lock_in", 2, native_promise_lock_in},
    {"%", "promise_mark_handled", 1, native_promise_mark_handled},
    {"%", "enqueue_thenable_job", 3, native_enqueue_thenable_job},
    {"%", "enqueue_callback_job", 1, native_enqueue_callback_job},
    {"%", "enqueue_callback_job_first", 1, native_enqueue_callback_job_first},
    {"%", "adopt_settled", 2, native_adopt_settled},
};

}  // namespace

NativeTable promise_natives() {
    return kPromiseNatives;
}

}  // namespace loopscope::vm
