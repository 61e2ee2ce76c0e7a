#include "engine/vm/frames.h"

#include "engine/vm/calls.h"
#include "engine/vm/conversions.h"
#include "engine/vm/generators.h"
#include "engine/vm/iteration.h"

namespace loopscope::vm {

void Execution::reserve(std::size_t count) {
    const std::size_t end = static_cast<std::size_t>(sp - agent.stack.data());
    if (agent.stack.size() >= end + count) return;
    const std::size_t base = locals == nullptr ? 0 : static_cast<std::size_t>(locals - agent.stack.data());
    const bool had_locals = locals != nullptr;
    agent.stack.resize(end + count + end / 2);
    sp = agent.stack.data() + end;
    locals = had_locals ? agent.stack.data() + base : nullptr;
}

void Execution::load(std::uint32_t stack_end) {
    if (agent.stack.size() < stack_end + kStackSlack) agent.stack.resize(stack_end + kStackSlack);
    sp = agent.stack.data() + stack_end;
    if (agent.frames.empty()) {
        frame = nullptr;
        function = nullptr;
        code = nullptr;
        locals = nullptr;
        pc = 0;
        attention |= kLeave;
        return;
    }
    frame = &agent.frames.back();
    pc = frame->pc;
    locals = agent.stack.data() + frame->base;
    if (frame->kind == Frame::Kind::Native) {
        function = nullptr;
        code = nullptr;
        attention |= kLeave;
        return;
    }
    function = &program.function(frame->function_template);
    code = function->code.data();
    const std::size_t need =
        static_cast<std::size_t>(frame->base) + function->local_count + function->max_operands + kStackSlack;
    const std::size_t end = static_cast<std::size_t>(sp - agent.stack.data());
    if (agent.stack.size() < need) reserve(need - end);
}

void push_frame(Execution& x, const Frame& frame, EventKind kind, Value value) {
    x.agent.frames.push_back(frame);
    Frame& top = x.agent.frames.back();
    if (x.agent.frames.size() > 1) {
        // The site of the call: the innermost user frame below.
        const Frame& caller = x.agent.frames[x.agent.frames.size() - 2];
        top.call_site = caller.call_site;
        if (caller.kind == Frame::Kind::Bytecode && caller.visibility == Visibility::User) {
            top.call_site = x.program.function(caller.function_template).first_site + caller.pc - 1;
        }
    }
    x.frame = &top;
    x.pc = top.pc;
    if (frame.visibility == Visibility::Hidden) return;
    ++x.agent.visible_depth;
    x.event(kind, frame.function, value, frame.argument_count);
    x.finish_tick();
}

void leave_visible_frame(Execution& x, EventKind kind, Value value) {
    --x.agent.visible_depth;
    x.event(kind, x.frame->function, value);
    ++x.agent.visible_depth;
    x.finish_tick();
}

void pop_frame(Execution& x) {
    const std::uint32_t return_base = x.frame->return_base;
    if (x.frame->visibility != Visibility::Hidden) --x.agent.visible_depth;
    x.agent.frames.pop_back();
    x.load(return_base);
}

void push_native_frame(Execution& x, const CallRequest& request, std::uint32_t native, Value new_target,
                       Visibility visibility) {
    if (x.agent.frames.size() >= x.agent.limits.max_frames) {
        return throw_range_error(x, "Maximum call stack size exceeded");
    }
    x.save_pc();
    Frame frame;
    frame.kind = Frame::Kind::Native;
    frame.function = request.callee;
    frame.this_value = request.this_value;
    frame.new_target = new_target;
    frame.argument_count = request.argument_count;
    frame.action = request.action;
    frame.visibility = visibility;
    frame.native = native;
    frame.base = x.stack_index() - request.argument_count;
    frame.return_base = request.return_base;
    frame.pushed_at_tick = x.agent.tick;
    push_frame(x, frame);
    x.load(frame.base + frame.argument_count);
}

void finish_native(Execution& x, Value result) {
    const ReturnAction action = x.frame->action;
    const std::uint32_t return_base = x.frame->return_base;
    if (x.frame->visibility != Visibility::Hidden) leave_visible_frame(x, EventKind::FramePopped, result);
    pop_frame(x);
    complete(x, action, return_base, result);
}

namespace {

enum class Conversion : std::uint8_t { Done, Threw, NeedsLibrary };

/// Converts a primitive as the letter says. False when it threw.
bool convert(Execution& x, char letter, Value& value) {
    switch (letter) {
        case 'v':
        case 'p': return true;
        case 's':
            if (value.is_symbol()) {
                throw_type_error(x, "Cannot convert a Symbol value to a string");
                return false;
            }
            value = to_string(x.heap, value);
            return true;
        case 'k':
            if (!value.is_symbol()) value = to_string(x.heap, value);
            return true;
        case 'm':
            if (value.is_bigint()) return true;
            [[fallthrough]];
        case 'n':
        case 'i': {
            if (value.is_int32()) return true;
            if (value.is_symbol()) {
                throw_type_error(x, "Cannot convert a Symbol value to a number");
                return false;
            }
            if (value.is_bigint()) {
                throw_type_error(x, "Cannot convert a BigInt value to a number");
                return false;
            }
            const double number = to_number(x.heap, value);
            value = Value::number(letter == 'i' ? to_integer_or_infinity(number) : number);
            return true;
        }
        default: LOOPSCOPE_ASSERT(false, "signatures are made of known letters");
    }
    return true;
}

/// True when nothing has to be converted: the common case.
bool has_right_operands(const Execution& x, const NativeEntry& entry, Value this_value, std::uint32_t count) {
    Value value = this_value;
    std::uint32_t index = 0;
    for (const char* at = entry.signature; *at != '\0'; ++at) {
        if (*at == '?') continue;
        if (index > count) return false;
        if (index > 0) value = *(x.sp - 1 - (count - index));
        ++index;
        if (*at == 'v') continue;
        if (*at == 's' ? !value.is_string() : !value.is_int32() || *at == 'p' || *at == 'k') return false;
    }
    return true;
}

/// Does what the native's signature says to `this_value` and the arguments on top of the stack, adding
/// missing ones.
Conversion convert_operands(Execution& x, const NativeEntry& entry, Value& this_value, std::uint32_t& count) {
    const char* at = entry.signature;
    if (has_right_operands(x, entry, this_value, count)) return Conversion::Done;
    SignatureLetter letters[16];
    std::uint32_t operands = 0;
    for (; *at != '\0'; ++at) {
        if (*at == '?') {
            letters[operands - 1].keeps_undefined = true;
        } else {
            LOOPSCOPE_ASSERT(operands < 16, "a signature has at most 16 letters");
            letters[operands++] = SignatureLetter{*at, false};
        }
    }
    const auto operand = [&](std::uint32_t index) -> Value& {
        return index == 0 ? this_value : x.top(count - index);
    };
    for (std::uint32_t i = 0; i < operands && i <= count; ++i) {
        if (letters[i].letter != 'v' && operand(i).is_object()) return Conversion::NeedsLibrary;
    }
    x.reserve(operands + kStackSlack);
    for (; count + 1 < operands; ++count) x.push(Value::undefined());
    for (std::uint32_t i = 0; i < operands; ++i) {
        Value& value = operand(i);
        if (letters[i].keeps_undefined && value.is_undefined()) continue;
        if (i == 0 && value.is_nullish()) continue;  // the native says what is wrong with it
        if (!convert(x, letters[i].letter, value)) return Conversion::Threw;
    }
    return Conversion::Done;
}

Value signature_text(Execution& x, const NativeEntry& entry) {
    return x.heap.make_string(std::string_view(entry.signature));
}

NativeCall make_call(Execution& x, Value callee, Value this_value, Value new_target, std::uint32_t count) {
    return NativeCall{x.agent, x.program,  x.natives,  x.recorder,
                      callee,  this_value, new_target, {x.sp - count, count},
                      {},      {},         {},         false};
}

/// Calls what the native asked for in its place. The native's arguments are gone.
void tail_call(Execution& x, const NativeCall& done, std::uint32_t return_base, ReturnAction action) {
    x.reserve(done.tail_arguments.size() + kStackSlack);
    for (const Value argument : done.tail_arguments) x.push(argument);
    call(x, {done.tail_function, done.tail_this, static_cast<std::uint32_t>(done.tail_arguments.size()),
             return_base, action, -1});
}

}  // namespace

void run_native_frame(Execution& x) {
    const Frame frame = *x.frame;
    const NativeEntry& entry = x.natives.entry(frame.native);
    Value this_value = frame.this_value;
    std::uint32_t count = frame.argument_count;
    x.attention |= kTickDone;
    switch (convert_operands(x, entry, this_value, count)) {
        case Conversion::Threw: return;
        case Conversion::NeedsLibrary: {
            const Value array = arguments_array(x, count);
            return call_hook(x, Intrinsic::CoerceAndCall,
                             {frame.function, this_value, array, frame.new_target, signature_text(x, entry)},
                             x.stack_index(), ReturnAction::NativeResult);
        }
        case Conversion::Done: break;
    }
    NativeCall native = make_call(x, frame.function, this_value, frame.new_target, count);
    const Completion completion = entry.function(native);
    switch (completion.kind()) {
        case Completion::Kind::Return: return finish_native(x, completion.value());
        case Completion::Kind::Throw: return throw_value(x, completion.value());
        case Completion::Kind::TailCall:
            leave_visible_frame(x, EventKind::FramePopped, Value::undefined());
            pop_frame(x);
            return tail_call(x, native, frame.return_base, frame.action);
        case Completion::Kind::Resume: return resume_from_native(x, native);
    }
}

void call_native_at_once(Execution& x, const CallRequest& request, std::uint32_t number, Value new_target) {
    x.save_pc();
    const NativeEntry& entry = x.natives.entry(number);
    Value this_value = request.this_value;
    std::uint32_t count = request.argument_count;
    switch (convert_operands(x, entry, this_value, count)) {
        case Conversion::Threw: return;
        case Conversion::NeedsLibrary: {
            const Value array = arguments_array(x, count);
            return call_hook(x, Intrinsic::CoerceAndCall,
                             {request.callee, this_value, array, new_target, signature_text(x, entry)},
                             request.return_base, request.action);
        }
        case Conversion::Done: break;
    }
    NativeCall native = make_call(x, request.callee, this_value, new_target, count);
    const Completion completion = entry.function(native);
    if (x.agent.exit_requested || x.agent.fatal != Fatal::None || x.agent.wants_program)
        x.attention |= kStopped;
    if (native.ends_tick) x.attention |= kTickDone;
    switch (completion.kind()) {
        case Completion::Kind::Return:
            x.sp = x.agent.stack.data() + request.return_base;
            return complete(x, request.action, request.return_base, completion.value());
        case Completion::Kind::Throw: return throw_value(x, completion.value());
        case Completion::Kind::TailCall:
            x.sp = x.agent.stack.data() + request.return_base;
            return tail_call(x, native, request.return_base, request.action);
        case Completion::Kind::Resume: {
            CallRequest own = request;
            own.this_value = this_value;
            own.argument_count = count;
            push_native_frame(x, own, number, new_target, Visibility::Hidden);
            if (x.agent.throwing) return;
            return resume_from_native(x, native);
        }
    }
}

}  // namespace loopscope::vm
