#include "engine/vm/promise_notes.h"

#include "engine/vm/calls.h"
#include "engine/vm/promise.h"

namespace loopscope::vm {

void note_promise(Agent& agent, PromiseNote::Kind kind, Value promise, Value parent) {
    if (!agent.notes_promises || !promise.is_object()) return;
    agent.promise_notes.push_back({kind, promise, parent});
}

void note_timer_list(Agent& agent, PromiseNote::Kind kind, std::uint64_t list) {
    if (agent.notes_promises)
        agent.promise_notes.push_back({kind, Value::number(static_cast<double>(list)), Value::undefined()});
}

Value promise_of_await(Agent& agent, Value awaited) {
    if (!agent.notes_promises) return Value::undefined();
    const Value promise = agent.heap.make_object(agent.realm[Intrinsic::PromisePrototype].as_cell(),
                                                 heap::ObjectClass::Promise);
    note_promise(agent, PromiseNote::Kind::Init, promise, awaited);
    return promise;
}

namespace {

Value promise_of_job(const Job& job) {
    switch (job.kind) {
        case JobKind::PromiseReaction: return job.reaction.derived;
        case JobKind::Await: return job.reaction.resolve;
        case JobKind::ResolveThenable: return job.promise;
        case JobKind::Callback: return Value::undefined();
    }
    return Value::undefined();
}

}  // namespace

void note_job_begins(Agent& agent, const Job& job) {
    const Value promise = promise_of_job(job);
    if (!agent.notes_promises || !is_promise(agent, promise)) return;
    // RUNTIME: V8 6.2, PromiseResolveThenableJob, has no hooks around it.
    if (agent.edition.node == 8 && job.kind == JobKind::ResolveThenable) return;
    agent.noted_job = promise;
    agent.noted_job_awaits = job.kind == JobKind::Await;
    note_promise(agent, PromiseNote::Kind::Before, promise);
}

void note_job_ended(Agent& agent) {
    const Value promise = agent.noted_job;
    if (!promise.is_object()) return;
    agent.noted_job = Value::undefined();
    if (agent.noted_job_awaits) note_promise(agent, PromiseNote::Kind::Resolve, promise);
    note_promise(agent, PromiseNote::Kind::After, promise);
}

bool has_notes_to_tell(const Agent& agent) {
    return !agent.promise_notes.empty() && !agent.tells_notes;
}

void start_telling(Execution& x) {
    x.agent.tells_notes = true;
    call_hook(x, Intrinsic::TellPromiseNotes, {}, x.stack_index(), ReturnAction::Discard);
}

void start_telling(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives,
                   Recorder& recorder) {
    Execution x(agent, program, natives, recorder);
    x.load(static_cast<std::uint32_t>(agent.stack.size()));
    start_telling(x);
    x.store();
}

void refuse_untold_promise(Agent& agent) {
    agent.fatal = Fatal::Refused;
    agent.refusal =
        "async_hooks.createHook is not supported by Loopscope beside this function, which makes other "
        "promises "
        "in Node: use async functions, new Promise and util.promisify, or AsyncLocalStorage";
}

}  // namespace loopscope::vm
