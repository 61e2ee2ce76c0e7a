#pragma once

#include "engine/vm/execution.h"

// ECMA-262 sections 27.5 to 27.7: generators, async generators and async functions. A suspended frame lives
// in the GeneratorData of its activation object.

namespace loopscope::vm {

/// CreateIterResultObject (7.4.14).
Value iterator_result(Agent& agent, Value value, bool done);

/// Moves the suspended frame back to the stack and goes on with it.
void resume_generator(Execution& x, Value generator, ResumeMode mode, Value value, std::uint32_t return_base,
                      ReturnAction action);
/// The step of a loop in user code over a suspended generator: pushes the frame of its built-in next(), as a
/// call does. False, with nothing done, when the iterator is none, or has another next.
bool enter_generator_next(Execution& x);
/// The native that is the next() of generators.
bool is_generator_next(const NativeEntry& entry);
/// Goes on with that generator: what its next() does.
void resume_entered_generator(Execution& x);
/// The same for an await that is over, as the bottom frame of its job.
void resume_await(Execution& x, Value activation, bool rejected, Value value);
/// What a native asked for with Completion::resume; its frame is on top.
void resume_from_native(Execution& x, const NativeCall& native);

/// Suspends the running frame until the promise settles.
void await_promise(Execution& x, Value promise);

/// A throw left the frame of the activation. True when the throw ends here (it rejected a promise).
bool fail_activation(Execution& x, Value activation, Value thrown, ReturnAction action,
                     std::uint32_t return_base);

/// The result of a reaction's handler settles the derived promise on top of the stack.
void settle_derived(Execution& x, Value result);

/// AsyncGeneratorDrainQueue (27.6.3.10).
void drain_async_generator(PromiseContext context, Value generator);
/// The value that a return() waited for has settled.
void finish_awaiting_return(PromiseContext context, Value generator, bool rejected, Value value);

// Instructions.
void op_create_generator(Execution& x, const Instruction& i);
void op_start_async(Execution& x, const Instruction& i);
void op_yield(Execution& x, const Instruction& i);
void op_resume(Execution& x, const Instruction& i);
void op_await(Execution& x, const Instruction& i);
void op_return_generator(Execution& x, const Instruction& i);

}  // namespace loopscope::vm
