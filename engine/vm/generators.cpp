#include "engine/vm/generators.h"

#include <algorithm>

#include "engine/vm/blank_frame.h"
#include "engine/vm/calls.h"
#include "engine/vm/conversions.h"
#include "engine/vm/frames.h"
#include "engine/vm/iteration.h"
#include "engine/vm/native_calls.h"
#include "engine/vm/promise_notes.h"
#include "engine/vm/quick_calls.h"
#include "engine/vm/realms.h"

namespace loopscope::vm {

using heap::GeneratorData;
using heap::GeneratorState;
using heap::PromiseState;

[[gnu::flatten]] Value iterator_result(Agent& agent, Value value, bool done) {
    const Value result = agent.heap.make_object(agent.realm[Intrinsic::ObjectPrototype].as_cell());
    agent.heap.put_new(result, agent.keys.value, value, heap::kDefaultAttributes);
    agent.heap.put_new(result, agent.keys.done, Value::boolean(done), heap::kDefaultAttributes);
    return result;
}

namespace {

/// Copies the running frame into the activation object.
[[gnu::flatten]] void save_frame(Execution& x, Value activation, GeneratorState state) {
    x.save_pc();
    GeneratorData& data = x.heap.write_data<GeneratorData>(activation);
    static_cast<heap::Activation&>(data.activation) = *x.frame;
    data.state = state;
    data.locals_and_operands.assign(x.locals, x.sp);
    data.suspended_at_tick = x.agent.tick;
}

/// Ends the running frame because it is suspended; the caller gets `result`.
void leave_suspended(Execution& x, Value waits_on, Value result) {
    const ReturnAction action = x.frame->action;
    const std::uint32_t return_base = x.frame->return_base;
    if (x.frame->visibility != Visibility::Hidden)
        leave_visible_frame(x, EventKind::FrameSuspended, waits_on);
    pop_frame(x);
    complete(x, action, return_base, result);
}

/// A yield to a frame of the program whose call of next() shows: all that leave_suspended comes to then.
/// False, with nothing done, when something else has gone on with the generator.
bool yield_to_program(Execution& x, Value generator, const Instruction& i) {
    Agent& agent = x.agent;
    std::vector<Frame>& frames = agent.frames;
    if (frames.size() < 3 || x.frame->action != ReturnAction::NativeResult) return false;
    const Frame& next = frames[frames.size() - 2];
    Frame& caller = frames[frames.size() - 3];
    const bool opens = next.action == ReturnAction::IteratorResult;
    if ((!opens && next.action != ReturnAction::Push) || next.visibility == Visibility::Hidden ||
        caller.kind != Frame::Kind::Bytecode || caller.visibility != Visibility::User ||
        x.frame->visibility != Visibility::User)
        return false;
    const FunctionTemplate& function = x.program.function(caller.function_template);
    if (!has_room(x, caller.base, function)) return false;

    const Value value = x.pop();
    save_frame(x, generator, GeneratorState::SuspendedYield);
    const bool is_result = i.a == 1;
    const Value result = is_result ? value : iterator_result(agent, value, false);
    --agent.visible_depth;
    note_event(agent, x.recorder, EventKind::FrameSuspended, x.function->first_site + x.pc - 1,
               x.frame->function, value);
    --agent.visible_depth;
    note_event(agent, x.recorder, EventKind::FramePopped, function.first_site + caller.pc - 1, next.function,
               result);
    Value* const stack = agent.stack.data();
    x.take(function.code.data(), stack + next.return_base, stack + caller.base, caller.pc);
    x.frame = &caller;
    x.function = &function;
    frames.resize(frames.size() - 2);
    x.finish_tick();
    if (opens && is_result) {
        open_iterator_result(x, result);
    } else {
        x.push(opens ? value : result);
    }
    return true;
}

/// Puts the saved frame on the stack. False when it does not fit.
bool restore_frame(Execution& x, Value activation, ResumeMode mode, Value value, std::uint32_t return_base,
                   ReturnAction action) {
    if (x.agent.frames.size() >= x.agent.limits.max_frames) {
        throw_range_error(x, "Maximum call stack size exceeded");
        return false;
    }
    x.save_pc();
    const Value resumed = x.heap.data<GeneratorData>(activation).activation.function;
    const CellId realm = x.heap.data<heap::FunctionData>(resumed).realm;
    if (realm != x.agent.running_realm) {
        const auto inner = cross_into_realm(x, {resumed, {}, 0, return_base, action}, realm);
        if (!inner) return false;
        return_base = inner->return_base;
        action = inner->action;
    }
    GeneratorData& data = x.heap.write_data<GeneratorData>(activation);
    const FunctionTemplate& function = x.program.function(data.activation.function_template);
    const std::size_t saved = data.locals_and_operands.size();
    x.reserve(saved + function.max_operands + kStackSlack);
    Frame& frame = push_blank_frame(x.agent.frames);
    static_cast<heap::Activation&>(frame) = data.activation;
    frame.action = action;
    frame.resume_mode = mode;
    frame.visibility = function.visibility;
    frame.base = x.stack_index();
    frame.return_base = return_base;
    frame.entry_environment = x.heap.data<heap::FunctionData>(frame.function).environment;
    frame.activation_object = activation.as_cell();
    frame.pushed_at_tick = x.agent.tick;
    std::copy_n(data.locals_and_operands.data(), saved, x.sp);
    x.sp += saved;
    data.locals_and_operands.clear();
    data.state = GeneratorState::Executing;
    data.awaiting = Value::undefined();
    x.function = &function;
    x.code = function.code.data();
    x.locals = x.agent.stack.data() + frame.base;
    announce_frame(x, EventKind::FrameResumed, value);
    return true;
}

/// AsyncGeneratorCompleteStep (27.6.3.5) for the first request.
void complete_step(PromiseContext context, Value generator, bool thrown, Value value, bool done) {
    GeneratorData& data = context.agent.heap.write_data<GeneratorData>(generator);
    const Value promise = data.queue.front().promise;
    data.queue.erase(data.queue.begin());
    if (thrown) {
        settle_promise(context, promise, PromiseState::Rejected, value);
    } else {
        settle_promise(context, promise, PromiseState::Fulfilled,
                       iterator_result(context.agent, value, done));
    }
}

/// PromiseResolve (27.2.4.7.1) as far as no program code runs; undefined when it has to.
/// `outer` is the promise of what awaits it.
Value promise_for(PromiseContext context, Value value, Value outer) {
    Agent& agent = context.agent;
    if (is_promise(agent, value)) {
        const heap::Lookup found = agent.heap.lookup(value, agent.keys.constructor);
        const Value promise_constructor = agent.realm[Intrinsic::Promise];
        if (found.kind == heap::Lookup::Kind::Data && found.value == promise_constructor) return value;
        if (!promise_constructor.is_object()) return value;
        if (found.kind == heap::Lookup::Kind::Accessor || found.kind == heap::Lookup::Kind::Proxy) {
            return Value::undefined();
        }
    }
    const Value promise = new_promise(context, agent.realm[Intrinsic::PromisePrototype].as_cell(), outer);
    return resolve_without_code(context, promise, value) ? promise : Value::undefined();
}

/// What an await waits for, and the promise that only hooks see.
struct Awaited {
    Value promise;
    Value seen_by_hooks;
};

/// RUNTIME: V8 before 7.2 (src/builtins/builtins-async-gen.cc, AsyncBuiltinsAssembler::Await): every awaited
/// value resolves a promise of its own, which hooks hear of before it is resolved
/// (Runtime_AwaitPromisesInit). Undefined when program code has to run.
Awaited wrap_awaited(PromiseContext context, Value value, Value outer) {
    Awaited awaited;
    awaited.promise = new_promise(context, context.agent.realm[Intrinsic::PromisePrototype].as_cell(), outer);
    awaited.seen_by_hooks = promise_of_await(context.agent, awaited.promise);
    if (!resolve_without_code(context, awaited.promise, value)) awaited.promise = Value::undefined();
    return awaited;
}

Awaited await_of(PromiseContext context, Value value, Value outer) {
    if (context.agent.edition.await_wraps_promises) return wrap_awaited(context, value, outer);
    const Value promise = promise_for(context, value, outer);
    if (!promise.is_object()) return {};
    return {promise, promise_of_await(context.agent, promise)};
}

void await_return(PromiseContext context, Value generator) {
    GeneratorData& data = context.agent.heap.write_data<GeneratorData>(generator);
    data.state = GeneratorState::AwaitingReturn;
    const Value value = data.queue.front().value;
    Awaited awaited = await_of(context, value, data.queue.front().promise);
    if (!awaited.promise.is_object()) {
        // SIMPLIFIED: a value whose `then` or `constructor` is a getter cannot be asked for it here: no frame
        // waits for the answer.
        context.agent.fatal = Fatal::Refused;
        context.agent.refusal =
            "return() of an async generator that has ended, with a value whose then or constructor is a "
            "getter, is "
            "not supported by Loopscope";
        awaited.promise = new_promise(context, context.agent.realm[Intrinsic::PromisePrototype].as_cell());
        settle_promise(context, awaited.promise, PromiseState::Fulfilled, value);
        awaited.seen_by_hooks = promise_of_await(context.agent, awaited.promise);
    }
    heap::PromiseReaction reaction;
    reaction.kind = heap::PromiseReaction::Kind::Await;
    reaction.derived = generator;
    reaction.resolve = awaited.seen_by_hooks;
    perform_then(context, awaited.promise, std::move(reaction));
}

}  // namespace

void drain_async_generator(PromiseContext context, Value generator) {
    Heap& heap = context.agent.heap;
    heap.write_data<GeneratorData>(generator).state = GeneratorState::Completed;
    while (!heap.data<GeneratorData>(generator).queue.empty()) {
        const heap::AsyncGeneratorRequest request = heap.data<GeneratorData>(generator).queue.front();
        switch (static_cast<ResumeMode>(request.mode)) {
            case ResumeMode::Next: complete_step(context, generator, false, Value::undefined(), true); break;
            case ResumeMode::Throw: complete_step(context, generator, true, request.value, true); break;
            case ResumeMode::Return: return await_return(context, generator);
        }
    }
}

void finish_awaiting_return(PromiseContext context, Value generator, bool rejected, Value value) {
    complete_step(context, generator, rejected, value, true);
    drain_async_generator(context, generator);
}

void resume_generator(Execution& x, Value generator, ResumeMode mode, Value value, std::uint32_t return_base,
                      ReturnAction action) {
    const bool started = x.heap.data<GeneratorData>(generator).state == GeneratorState::SuspendedYield;
    if (!restore_frame(x, generator, mode, value, return_base, action)) return;
    if (started) x.push(value);
}

bool enter_generator_next(Execution& x) {
    const Value next = x.top();
    const Value iterator = x.top(1);
    if (!next.is_object() || !iterator.is_object() || x.heap.class_of(next) != ObjectClass::NativeFunction ||
        x.heap.class_of(iterator) != ObjectClass::Generator || x.frame->visibility != Visibility::User ||
        x.agent.frames.size() + 1 >= x.agent.limits.max_frames)
        return false;
    const auto [native, realm] = x.heap.data<heap::NativeFunctionData>(next);
    const GeneratorState state = x.heap.data<GeneratorData>(iterator).state;
    if (realm != x.agent.running_realm || !is_generator_next(x.natives.entry(native)) ||
        (state != GeneratorState::SuspendedStart && state != GeneratorState::SuspendedYield))
        return false;
    push_native(x, native, next, iterator, 0);
    x.frame->action = ReturnAction::IteratorResult;
    return true;
}

void resume_entered_generator(Execution& x) {
    x.pc = 0;  // the native frame's
    resume_generator(x, x.frame->this_value, ResumeMode::Next, Value::undefined(), x.stack_index(),
                     ReturnAction::NativeResult);
}

void resume_await(Execution& x, Value activation, bool rejected, Value value) {
    if (!restore_frame(x, activation, rejected ? ResumeMode::Throw : ResumeMode::Next, value, x.stack_index(),
                       ReturnAction::Bottom)) {
        return;
    }
    if (rejected) return throw_value(x, value);
    x.push(value);
}

void resume_from_native(Execution& x, const NativeCall& native) {
    ReturnAction action = ReturnAction::NativeResult;
    if (native.resume_promise.is_object()) {
        x.frame->kept = native.resume_promise;
        action = ReturnAction::NativePromise;
    }
    resume_generator(x, native.tail_function, static_cast<ResumeMode>(native.tail_this.as_int32()),
                     native.resume_value, x.stack_index(), action);
}

namespace {

void wait_for(Execution& x, const Awaited& awaited) {
    const Value activation = Value::object(x.frame->activation_object);
    save_frame(x, activation, GeneratorState::Executing);
    x.heap.write_data<GeneratorData>(activation).awaiting = awaited.promise;
    heap::PromiseReaction reaction;
    reaction.kind = heap::PromiseReaction::Kind::Await;
    reaction.derived = activation;
    reaction.resolve = awaited.seen_by_hooks;
    perform_then(x.promises(), awaited.promise, std::move(reaction));
    leave_suspended(x, awaited.promise, x.heap.data<GeneratorData>(activation).promise);
}

}  // namespace

void await_promise(Execution& x, Value promise) {
    wait_for(x, {promise, promise_of_await(x.agent, promise)});
}

bool fail_activation(Execution& x, Value activation, Value thrown, ReturnAction action,
                     std::uint32_t return_base) {
    GeneratorData& data = x.heap.write_data<GeneratorData>(activation);
    data.state = GeneratorState::Completed;
    data.locals_and_operands.clear();
    const ObjectClass kind = x.heap.class_of(activation);
    if (kind == ObjectClass::Generator) return false;
    const Value promise = data.promise;
    x.agent.throwing = false;
    x.agent.thrown = Value::undefined();
    if (kind == ObjectClass::AsyncFunction) {
        settle_promise(x.promises(), promise, PromiseState::Rejected, thrown);
    } else {
        complete_step(x.promises(), activation, true, thrown, true);
        drain_async_generator(x.promises(), activation);
    }
    complete(x, action, return_base, promise);
    return true;
}

void settle_derived(Execution& x, Value result) {
    const Value derived = x.pop();
    x.agent.completion = Value::undefined();
    x.agent.completed_by_throw = false;
    if (!derived.is_object()) return;
    resolve_promise(x, derived, result);
}

// Instructions.

void op_create_generator(Execution& x, const Instruction&) {
    const bool async = x.function->is_async;
    const Value function = x.frame->function;
    const auto own = x.heap.own_property(function, x.agent.keys.prototype);
    const Value prototype =
        own && !own->is_accessor() && own->value.is_object()
            ? own->value
            : x.agent.realm[async ? Intrinsic::AsyncGeneratorPrototype : Intrinsic::GeneratorPrototype];
    const Value generator =
        x.heap.make_object(prototype.as_cell(), async ? ObjectClass::AsyncGenerator : ObjectClass::Generator);
    save_frame(x, generator, GeneratorState::SuspendedStart);
    const ReturnAction action = x.frame->action;
    const std::uint32_t return_base = x.frame->return_base;
    if (x.frame->visibility != Visibility::Hidden) leave_visible_frame(x, EventKind::FramePopped, generator);
    pop_frame(x);
    complete(x, action, return_base, generator);
}

void op_start_async(Execution& x, const Instruction&) {
    const Value activation = x.heap.make_object(CellId::None, ObjectClass::AsyncFunction);
    x.save_pc();
    if (x.agent.notes_promises && x.frame->visibility != Visibility::User) refuse_untold_promise(x.agent);
    const Value promise = new_promise(x.promises(), x.agent.realm[Intrinsic::PromisePrototype].as_cell());
    GeneratorData& data = x.heap.write_data<GeneratorData>(activation);
    data.promise = promise;
    data.state = GeneratorState::Executing;
    static_cast<heap::Activation&>(data.activation) = *x.frame;
    x.frame->activation_object = activation.as_cell();
}

void op_yield(Execution& x, const Instruction& i) {
    const Value generator = Value::object(x.frame->activation_object);
    if (x.heap.class_of(generator) == ObjectClass::Generator) {
        if (yield_to_program(x, generator, i)) return;
        const Value value = x.pop();
        save_frame(x, generator, GeneratorState::SuspendedYield);
        return leave_suspended(x, value, i.a == 1 ? value : iterator_result(x.agent, value, false));
    }
    const Value value = x.pop();
    x.save_pc();
    complete_step(x.promises(), generator, false, value, false);
    const GeneratorData& data = x.heap.data<GeneratorData>(generator);
    if (!data.queue.empty()) {  // the next request is there already
        x.frame->resume_mode = static_cast<ResumeMode>(data.queue.front().mode);
        x.push(data.queue.front().value);
        return;
    }
    save_frame(x, generator, GeneratorState::SuspendedYield);
    leave_suspended(x, value, Value::undefined());
}

void op_resume(Execution& x, const Instruction& i) {
    switch (x.frame->resume_mode) {
        case ResumeMode::Next: return;
        case ResumeMode::Throw: return throw_value(x, x.pop());
        case ResumeMode::Return: x.pc = i.b; return;
    }
}

namespace {

/// The promise of the async function that runs, or of the async generator's request.
Value awaiting_promise(Execution& x) {
    const Value activation = Value::object(x.frame->activation_object);
    const GeneratorData& data = x.heap.data<GeneratorData>(activation);
    return data.queue.empty() ? data.promise : data.queue.front().promise;
}

}  // namespace

void op_await(Execution& x, const Instruction&) {
    x.save_pc();
    const Value value = x.pop();
    const Awaited awaited = await_of(x.promises(), value, awaiting_promise(x));
    if (awaited.promise.is_object()) return wait_for(x, awaited);
    if (x.agent.edition.await_wraps_promises && x.agent.notes_promises) return refuse_untold_promise(x.agent);
    call_hook(x, Intrinsic::PromiseResolve, {value}, x.stack_index(), ReturnAction::AwaitPromise);
}

void op_return_generator(Execution& x, const Instruction&) {
    const Value value = x.pop();
    const Value activation = Value::object(x.frame->activation_object);
    const ObjectClass kind = x.heap.class_of(activation);
    x.save_pc();
    GeneratorData& data = x.heap.write_data<GeneratorData>(activation);
    data.state = GeneratorState::Completed;
    const Value promise = data.promise;
    const ReturnAction action = x.frame->action;
    const std::uint32_t return_base = x.frame->return_base;
    bool unresolved = false;
    if (kind == ObjectClass::AsyncFunction) {
        unresolved = !resolve_without_code(x.promises(), promise, value);
    } else if (kind == ObjectClass::AsyncGenerator) {
        complete_step(x.promises(), activation, false, value, true);
        drain_async_generator(x.promises(), activation);
    }
    if (x.frame->visibility != Visibility::Hidden) leave_visible_frame(x, EventKind::FramePopped, value);
    pop_frame(x);
    complete(x, action, return_base,
             kind == ObjectClass::Generator ? iterator_result(x.agent, value, true) : promise);
    if (unresolved) resolve_promise(x, promise, value);
}

}  // namespace loopscope::vm
