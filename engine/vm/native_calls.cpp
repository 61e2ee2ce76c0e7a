#include "engine/vm/native_calls.h"

#include "engine/vm/blank_frame.h"
#include "engine/vm/calls.h"
#include "engine/vm/conversions.h"
#include "engine/vm/frames.h"
#include "engine/vm/generators.h"

namespace loopscope::vm {

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
    return NativeCall{.agent = x.agent,
                      .program = x.program,
                      .natives = x.natives,
                      .recorder = x.recorder,
                      .callee = callee,
                      .this_value = this_value,
                      .new_target = new_target,
                      .arguments = {x.sp - count, count}};
}

/// Calls what the native asked for in its place. The native's arguments are gone.
void tail_call(Execution& x, const NativeCall& done, std::uint32_t return_base, ReturnAction action) {
    x.reserve(done.tail_arguments.size() + kStackSlack);
    for (const Value argument : done.tail_arguments) x.push(argument);
    call(x, {done.tail_function, done.tail_this, static_cast<std::uint32_t>(done.tail_arguments.size()),
             return_base, action, -1});
}

/// What becomes of a native with a frame of its own that gave something else than a value.
void complete_native(Execution& x, const NativeCall& native, const Completion& completion) {
    switch (completion.kind()) {
        case Completion::Kind::Return: return finish_native(x, completion.value());
        case Completion::Kind::Throw: return throw_value(x, completion.value());
        case Completion::Kind::TailCall: {
            const std::uint32_t return_base = x.frame->return_base;
            const ReturnAction action = x.frame->action;
            leave_visible_frame(x, EventKind::FramePopped, Value::undefined());
            pop_frame(x);
            return tail_call(x, native, return_base, action);
        }
        case Completion::Kind::Resume: return resume_from_native(x, native);
    }
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
    complete_native(x, native, entry.function(native));
}

void push_native(Execution& x, std::uint32_t native, Value callee, Value this_value, std::uint32_t count) {
    x.save_pc();
    Frame& frame = push_blank_frame(x.agent.frames);
    frame.kind = Frame::Kind::Native;
    frame.function = callee;
    frame.this_value = this_value;
    frame.argument_count = count;
    frame.visibility = Visibility::Builtin;
    frame.native = native;
    frame.base = x.stack_index() - count;
    frame.return_base = frame.base;
    frame.call_site = x.function->first_site + x.pc - 1;
    frame.pushed_at_tick = x.agent.tick;
    x.frame = &frame;
    ++x.agent.visible_depth;
}

bool enter_native(Execution& x, const Instruction& i) {
    const std::uint32_t count = i.b;
    const Value callee = x.top(count + 1);
    if (!callee.is_object() || x.heap.class_of(callee) != ObjectClass::NativeFunction ||
        x.frame->visibility != Visibility::User || x.agent.frames.size() >= x.agent.limits.max_frames)
        return false;
    const auto [native, realm] = x.heap.data<heap::NativeFunctionData>(callee);
    if (realm != x.agent.running_realm) return false;
    const Value this_value = x.top(count);
    if (!has_right_operands(x, x.natives.entry(native), this_value, count)) return false;
    push_native(x, native, callee, this_value, count);
    x.frame->return_base = x.frame->base - 2;
    return true;
}

bool run_entered_native(Execution& x) {
    const std::uint32_t base = x.frame->base;
    const std::uint32_t count = x.frame->argument_count;
    const NativeEntry& entry = x.natives.entry(x.frame->native);
    NativeCall native = make_call(x, x.frame->function, x.frame->this_value, Value::undefined(), count);
    const Completion completion = entry.function(native);
    if (completion.kind() == Completion::Kind::Return) {
        x.agent.frames.pop_back();
        x.frame = &x.agent.frames.back();
        --x.agent.visible_depth;
        x.sp = x.agent.stack.data() + base - 2;
        x.push(completion.value());
        return true;
    }
    x.load(base + count);
    complete_native(x, native, completion);
    return false;
}

namespace {

/// What a native that was called without a frame gave becomes the result of the call.
void finish_at_once(Execution& x, const CallRequest& request, std::uint32_t number, const NativeCall& native,
                    const Completion& completion) {
    if (x.agent.exit_requested || x.agent.fatal != Fatal::None || x.agent.has_to_look_up())
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
        case Completion::Kind::Resume:
            push_native_frame(x, request, number, native.new_target, Visibility::Hidden);
            if (x.agent.throwing) return;
            return resume_from_native(x, native);
    }
}

}  // namespace

void call_native_at_once(Execution& x, const CallRequest& first_request, std::uint32_t number,
                         Value new_target) {
    x.save_pc();
    CallRequest request = first_request;
    const NativeEntry& entry = x.natives.entry(number);
    switch (convert_operands(x, entry, request.this_value, request.argument_count)) {
        case Conversion::Threw: return;
        case Conversion::NeedsLibrary: {
            const Value array = arguments_array(x, request.argument_count);
            return call_hook(
                x, Intrinsic::CoerceAndCall,
                {request.callee, request.this_value, array, new_target, signature_text(x, entry)},
                request.return_base, request.action);
        }
        case Conversion::Done: break;
    }
    NativeCall native = make_call(x, request.callee, request.this_value, new_target, request.argument_count);
    finish_at_once(x, request, number, native, entry.function(native));
}

IntrinsicCall call_intrinsic(Execution& x, const Instruction& i, Value& result) {
    const NativeEntry& entry = x.natives.entry(i.b);
    if (!has_right_operands(x, entry, Value::undefined(), i.a)) return IntrinsicCall::NotMade;
    x.save_pc();
    NativeCall native = make_call(x, Value::undefined(), Value::undefined(), Value::undefined(), i.a);
    const Completion completion = entry.function(native);
    if (completion.kind() == Completion::Kind::Return && !native.ends_tick && !x.agent.exit_requested &&
        x.agent.fatal == Fatal::None && !x.agent.has_to_look_up()) {
        result = completion.value();
        return IntrinsicCall::Returned;
    }
    finish_at_once(x, {{}, {}, i.a, x.stack_index() - i.a, ReturnAction::Push, -1}, i.b, native, completion);
    return IntrinsicCall::Finished;
}

}  // namespace loopscope::vm
