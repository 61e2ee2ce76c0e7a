#pragma once

#include "engine/vm/execution.h"

// ECMA-262 sections 10.2.1, 10.2.2, 7.3.13: calls, constructions and returns. All arguments stand on top of
// the operand stack; `return_base` is what the stack is cut to when the call ends, before the result goes
// where `action` says.

namespace loopscope::vm {

struct CallRequest {
    Value callee;
    Value this_value;
    std::uint32_t argument_count = 0;
    std::uint32_t return_base = 0;
    ReturnAction action = ReturnAction::Push;
    std::int32_t callee_text =
        -1;  // number in the running template's callee_texts; -1: the value itself is named
    bool hide_builtin = false;  // the machine itself calls: a built-in of the library shows no frame
};

/// [[Call]], or a TypeError "… is not a function".
void call(Execution& x, const CallRequest& request);

/// [[Construct]]; the constructor has to be one. The result is pushed.
void construct(Execution& x, Value constructor, std::uint32_t argument_count, Value new_target,
               std::uint32_t return_base);

/// Calls a function of the library with the arguments, the result going where `action` says with the stack
/// cut to `return_base`. What stands above return_base stays until then.
void call_hook(Execution& x, Intrinsic hook, std::initializer_list<Value> arguments,
               std::uint32_t return_base, ReturnAction action = ReturnAction::Push);

/// Calls a getter or setter.
void call_accessor(Execution& x, Value function, Value receiver, std::initializer_list<Value> arguments,
                   std::uint32_t return_base, ReturnAction action);

/// Ends the running frame with a value.
void return_from(Execution& x, Value result);

/// Does what the action says with a result, in the frame that is on top now.
void complete(Execution& x, ReturnAction action, std::uint32_t return_base, Value result);

/// Removes the top frame and makes the one below it the running one with the stack cut to the frame's
/// return_base. Counts visible frames.
void pop_frame(Execution& x);

/// Runs the native frame on top to its end: a tick.
void run_native_frame(Execution& x);

/// The same for a native called from code that nobody steps through: no frame, no tick.
void call_native_at_once(Execution& x, const CallRequest& request, std::uint32_t native, Value new_target);

/// Goes on with a construction once new.target's `prototype` is known: it and the operands of construct stand
/// on the operand stack.
void continue_construct(Execution& x, Value prototype);

/// Pushes a native frame over the arguments on top of the stack.
void push_native_frame(Execution& x, const CallRequest& request, std::uint32_t native, Value new_target,
                       Visibility visibility);

/// The arguments as a dense array.
Value arguments_array(Execution& x, std::uint32_t argument_count);

/// The array of a rest parameter for a call with these arguments.
Value rest_array(Execution& x, const FunctionTemplate& function, const Value* arguments, std::uint32_t count);

// Instructions.
void op_call(Execution& x, const Instruction& i);
void op_call_spread(Execution& x, const Instruction& i);
void op_new(Execution& x, const Instruction& i);
void op_new_spread(Execution& x, const Instruction& i);
void op_super_call(Execution& x, const Instruction& i);
void op_super_call_spread(Execution& x, const Instruction& i);
void op_construct_spread(Execution& x, const Instruction& i);
void op_call_intrinsic(Execution& x, const Instruction& i);
void op_call_hook(Execution& x, const Instruction& i);
void op_library_step(Execution& x, const Instruction& i);
void op_import_call(Execution& x, const Instruction& i);
void op_return(Execution& x, const Instruction& i);

/// V8's BuildDefaultCallSite: "undefined", "object null", "number 5", "string \"x\"".
std::string default_call_site(Execution& x, Value value);

}  // namespace loopscope::vm
