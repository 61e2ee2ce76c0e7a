#pragma once

#include "engine/vm/blank_frame.h"
#include "engine/vm/calls.h"
#include "engine/vm/frames.h"
#include "engine/vm/quick.h"

// Calls of functions compiled from source and returns to them, when nothing has to be converted, collected
// into arrays or refused: what push_bytecode_frame and return_from do, without a detour. `r` stands for the
// top frame before and after.

namespace loopscope::vm {

/// True when the stack has room for all that a frame of the function at `base` may push.
[[gnu::always_inline]] inline bool has_room(const Execution& x, std::size_t base,
                                            const FunctionTemplate& function) {
    return base + function.local_count + function.max_operands + kStackSlack <= x.agent.stack.size();
}

/// Where a visible frame that is about to come or go is in the program.
[[gnu::always_inline]] inline std::uint32_t site_of_frame(const Frame& frame,
                                                          const FunctionTemplate& function,
                                                          std::uint32_t pc) {
    if (frame.visibility != Visibility::User) return frame.call_site;
    return function.first_site + (pc == 0 ? 0 : pc - 1);
}

/// Pushes the callee's frame over its arguments; `tick` ticks are done. False, with nothing done, when a
/// limit or the room says no.
[[gnu::always_inline]] inline bool quick_enter(auto& r, Execution& x, const FunctionTemplate& function,
                                               const Frame& values, std::uint64_t tick) {
    Frame& caller = *x.frame;
    const bool from_user = caller.visibility == Visibility::User;
    if (from_user && function.visibility == Visibility::Hidden) return false;
    std::vector<Frame>& frames = x.agent.frames;
    Value* const stack = x.agent.stack.data();
    const std::uint32_t count = values.argument_count;
    const auto base = static_cast<std::uint32_t>(r.sp - stack) - count;
    if (frames.size() >= x.agent.limits.max_frames || !has_room(x, base, function) ||
        base + count + function.local_count + function.max_operands >= x.agent.limits.max_stack_values)
        return false;

    const Value rest = function.rest_local < 0 ? Value() : rest_array(x, function, stack + base, count);
    for (std::uint32_t k = std::min<std::uint32_t>(count, function.parameter_count); k < function.local_count;
         ++k)
        stack[base + k] = Value::undefined();
    if (function.rest_local >= 0) stack[base + static_cast<std::uint32_t>(function.rest_local)] = rest;
    caller.pc = r.place();
    const std::uint32_t call_site = from_user ? x.function->first_site + r.place() - 1 : caller.call_site;
    Frame& frame = push_blank_frame(frames);
    frame.function_template = function.number;
    frame.environment = values.environment;
    frame.entry_environment = values.environment;
    frame.function = values.function;
    frame.this_value = values.this_value;
    frame.new_target = values.new_target;
    frame.argument_count = count;
    frame.action = values.action;
    frame.visibility =
        function.visibility == Visibility::Builtin && !from_user ? Visibility::Hidden : function.visibility;
    frame.base = base;
    frame.return_base = values.return_base;
    frame.call_site = call_site;
    frame.pushed_at_tick = tick;
    x.frame = &frame;
    x.function = &function;
    if (frame.visibility != Visibility::Hidden) ++x.agent.visible_depth;
    r.take(function.code.data(), stack + base + function.local_count, stack + base, 0);
    return true;
}

/// The callee's frame is on top. False, with nothing done, when the call has to go the long way.
[[gnu::always_inline]] inline bool quick_call(auto& r, Execution& x, const Instruction& i,
                                              std::uint64_t tick) {
    const Value callee = r.top(i.b + 1);
    const heap::FunctionData* data = x.heap.function_data(callee);
    if (data == nullptr || data->realm != x.agent.running_realm) return false;
    const FunctionTemplate& function = x.program.function(data->function_template);
    if (!function.called_plainly || function.kind == bytecode::FunctionKind::BaseConstructor ||
        function.kind == bytecode::FunctionKind::DerivedConstructor)
        return false;
    Value this_value = r.top(i.b);
    if (function.converts_this && !this_value.is_object()) {
        if (!this_value.is_nullish()) return false;
        this_value = x.agent.realm[Intrinsic::GlobalObject];
    }
    Frame values;
    values.environment = data->environment;
    values.function = callee;
    values.this_value = this_value;
    values.argument_count = i.b;
    values.return_base = static_cast<std::uint32_t>(r.sp - x.agent.stack.data()) - i.b - 2;
    return quick_enter(r, x, function, values, tick);
}

/// [[Construct]] with the arguments on top; what stands from `return_base` on goes with the frame. False,
/// with nothing done, when new.target's prototype is no plain property or the call has to go the long way.
[[gnu::always_inline]] inline bool quick_construct(auto& r, Execution& x, Value constructor, Value new_target,
                                                   std::uint32_t count, Value* return_base,
                                                   std::uint64_t tick) {
    const heap::FunctionData* data = x.heap.function_data(constructor);
    if (data == nullptr || data->realm != x.agent.running_realm || !x.heap.is_constructor(constructor))
        return false;
    const FunctionTemplate& function = x.program.function(data->function_template);
    if (!function.called_plainly || x.frame->visibility != Visibility::User) return false;
    const bool is_derived = function.kind == bytecode::FunctionKind::DerivedConstructor;
    if (!is_derived && function.rest_local >= 0) return false;  // the object comes before the array
    const Value prototype =
        is_derived ? Value() : x.heap.plain_property(new_target.as_cell(), x.agent.keys.prototype);
    if (!is_derived && !prototype.is_object()) return false;
    Frame values;
    values.environment = data->environment;
    values.function = constructor;
    values.this_value = Value::uninitialized();
    values.new_target = new_target;
    values.argument_count = count;
    values.action = is_derived ? ReturnAction::ConstructDerived : ReturnAction::Construct;
    values.return_base = static_cast<std::uint32_t>(return_base - x.agent.stack.data());
    if (!quick_enter(r, x, function, values, tick)) return false;
    if (!is_derived) x.frame->this_value = x.heap.make_object(prototype.as_cell());
    return true;
}
[[gnu::always_inline]] inline bool quick_new(auto& r, Execution& x, const Instruction& i,
                                             std::uint64_t tick) {
    const Value constructor = r.top(i.b);
    return quick_construct(r, x, constructor, constructor, i.b, r.sp - i.b - 1, tick);
}
[[gnu::always_inline]] inline bool quick_super_call(auto& r, Execution& x, const Instruction& i,
                                                    std::uint64_t tick) {
    return quick_construct(r, x, r.top(i.b + 1), r.top(i.b), i.b, r.sp - i.b - 3, tick);
}

/// The caller's frame is on top and has the result. False, with nothing done, when the return has to go the
/// long way.
[[gnu::always_inline]] inline bool quick_return(auto& r, Execution& x) {
    std::vector<Frame>& frames = x.agent.frames;
    const Frame& frame = *x.frame;
    Value result = r.top();
    if (frame.action != ReturnAction::Push) {
        const bool is_derived = frame.action == ReturnAction::ConstructDerived;
        if (!is_derived && frame.action != ReturnAction::Construct) return false;
        if (!result.is_object()) {
            if (is_derived && (!result.is_undefined() || frame.this_value.is_uninitialized())) return false;
            result = frame.this_value;
        }
    }
    if (frames.size() < 2) return false;
    Frame& caller = frames[frames.size() - 2];
    if (caller.kind != Frame::Kind::Bytecode) return false;
    const FunctionTemplate& function = x.program.function(caller.function_template);
    if (!has_room(x, caller.base, function)) return false;
    Value* const stack = x.agent.stack.data();
    r.take(function.code.data(), stack + frame.return_base, stack + caller.base, caller.pc);
    r.push(result);
    if (frame.visibility != Visibility::Hidden) --x.agent.visible_depth;
    x.frame = &caller;
    x.function = &function;
    frames.pop_back();
    return true;
}

}  // namespace loopscope::vm
