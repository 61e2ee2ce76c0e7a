#pragma once

#include "engine/vm/registry.h"

// ECMA-262 section 27.2.1: promises and the microtask queue, as far as no program code runs.

namespace loopscope::vm {

/// What promise operations work on.
/// NOTE: lives for one operation and is no part of the state.
struct PromiseContext {
    Agent& agent;
    const bytecode::Program& program;
    Recorder& recorder;
};

/// A pending promise with the next serial number; `parent` is what hooks of async_hooks are told of its
/// origin.
Value new_promise(PromiseContext context, CellId prototype, Value parent = Value::undefined());
/// Whether a value is a promise object of ours.
bool is_promise(const Agent& agent, Value value);

/// FulfillPromise and RejectPromise (27.2.1.4, 27.2.1.7): settles a pending promise and queues its reactions.
/// HostPromiseRejectionTracker leaves a note in Agent::rejections.
void settle_promise(PromiseContext context, Value promise, heap::PromiseState state, Value result);

/// The promise resolve function's steps (27.2.1.3.2) as far as no program code runs. False when it has to (a
/// getter `then`, a proxy) or when an error object is needed (a promise resolved with itself): nothing is
/// done then, and the ResolvePromise hook is to be called.
bool resolve_without_code(PromiseContext context, Value promise, Value resolution);

struct Execution;
/// The same to its end: with a hook's frame when program code has to run.
void resolve_promise(Execution& x, Value promise, Value resolution);

/// PerformPromiseThen (27.2.5.4.1): registers, or queues at once when settled. Marks the promise handled.
void perform_then(PromiseContext context, Value promise, heap::PromiseReaction reaction);

/// The context (Agent::async_context) that the job runs in which asks a thenable for the value of `promise`.
Value context_of_thenable(const Agent& agent, const heap::PromiseData& promise);

/// Puts a job at the end of the microtask queue.
void enqueue_job(PromiseContext context, Job job);

/// Takes up a job that the loop took off the queue: pushes its first frame, or settles what it settles when
/// no program code has to run (then no frame is pushed). A tick of its own is the loop's to end.
void start_job(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives, const Job& job,
               Recorder& recorder);

}  // namespace loopscope::vm
