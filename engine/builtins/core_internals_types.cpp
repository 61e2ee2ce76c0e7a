#include <array>
#include <string>
#include <string_view>

#include "engine/base/assert.h"
#include "engine/base/source_text.h"
#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/bytecode/opcode.h"
#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"

// Tests and conversions of values, and errors, for the library's JavaScript. SPEC: 7.1, 7.2.

namespace loopscope::builtins {

namespace {

using bytecode::ErrorKind;

// %node_major() -> the major version of Node that the runtime is, 0 when it is none
Completion node_major(NativeCall& call) {
    return Value::int32(call.agent.edition.node);
}

Completion is_object(NativeCall& call) {
    return Value::boolean(call.argument(0).is_object());
}
Completion is_callable(NativeCall& call) {
    return Value::boolean(call.heap().is_callable(call.argument(0)));
}
Completion is_constructor(NativeCall& call) {
    return Value::boolean(call.heap().is_constructor(call.argument(0)));
}
Completion is_array(NativeCall& call) {
    return Value::boolean(call.heap().is_array(call.argument(0)));
}

bool is_proxy_value(const NativeCall& call, Value value) {
    return value.is_object() && call.heap().class_of(value) == ObjectClass::Proxy;
}
Completion is_proxy(NativeCall& call) {
    return Value::boolean(is_proxy_value(call, call.argument(0)));
}

// %class_of(value) -> the class's name, undefined for a primitive
Completion class_of(NativeCall& call) {
    if (!call.argument(0).is_object()) return Value::undefined();
    return text(call.heap(), name_of(call.heap().class_of(call.argument(0))));
}

// %generator_state(generator) -> as the developer tools call it
Completion generator_state(NativeCall& call) {
    switch (call.heap().data<heap::GeneratorData>(call.argument(0)).state) {
        case heap::GeneratorState::SuspendedStart:
        case heap::GeneratorState::SuspendedYield: return text(call.heap(), "suspended");
        case heap::GeneratorState::Executing: return text(call.heap(), "running");
        case heap::GeneratorState::AwaitingReturn:
        case heap::GeneratorState::Completed: return text(call.heap(), "closed");
    }
    return Value::undefined();
}

Completion same_value(NativeCall& call) {
    return Value::boolean(vm::same_value(call.heap(), call.argument(0), call.argument(1)));
}
Completion same_value_zero(NativeCall& call) {
    return Value::boolean(vm::same_value_zero(call.heap(), call.argument(0), call.argument(1)));
}

// %to_number(primitive): throws for a symbol and a BigInt, as ToNumber does
Completion to_number(NativeCall& call) {
    const Value value = call.argument(0);
    if (value.is_symbol()) return call.throw_type_error("Cannot convert a Symbol value to a number");
    if (value.is_bigint()) return call.throw_type_error("Cannot convert a BigInt value to a number");
    return Value::number(vm::to_number(call.heap(), value));
}

// %to_string(primitive): throws for a symbol
Completion to_string(NativeCall& call) {
    const Value value = call.argument(0);
    if (value.is_symbol()) return call.throw_type_error("Cannot convert a Symbol value to a string");
    return vm::to_string(call.heap(), value);
}

// %to_integer(number): ToIntegerOrInfinity
Completion to_integer(NativeCall& call) {
    return Value::number(vm::to_integer_or_infinity(call.number(0)));
}

// %describe(value): as V8 prints a value in a message of its own
Completion describe(NativeCall& call) {
    const std::string words =
        vm::describe_in_message(call.heap(), call.program, call.agent.realm, call.argument(0));
    return call.heap().make_string(std::u16string_view(base::utf8_to_utf16(words)));
}

// %describe_call(value): as V8 prints a value in a message where it has no source text for it: "number 1",
// "object"
Completion describe_call(NativeCall& call) {
    Heap& heap = call.heap();
    const Value value = call.argument(0);
    std::u16string words;
    for (const char letter : vm::type_of(heap, value)) words += static_cast<char16_t>(letter);
    if (value.is_string()) {
        words += u" \"" + heap.text(value) + u"\"";
    } else if (value.is_null() || value.is_boolean() || value.is_number()) {
        words += u" " + heap.text(vm::to_string(heap, value));
    }
    return heap.make_string(std::u16string_view(words));
}

// %key_text(key): a property key in a message
Completion key_text(NativeCall& call) {
    const Value key = call.argument(0);
    if (key.is_string()) return key;
    return key.is_symbol() ? describe(call) : to_string(call);
}

template <ErrorKind kKind>
Completion throw_with_text(NativeCall& call) {
    return call.throw_error(kKind, call.heap().utf8(call.argument(0)));
}

// %make_type_error(text): the error that %throw_type_error(text) throws
Completion make_type_error(NativeCall& call) {
    return call.throw_type_error(call.heap().utf8(call.argument(0))).value();
}

// %done(): the marker that IteratorNext gives at the end; no program ever sees it
Completion done(NativeCall&) {
    return Value::uninitialized();
}
Completion is_done(NativeCall& call) {
    return Value::boolean(call.argument(0).is_uninitialized());
}

// %opcode(name) -> number of the instruction, as hooks get it
Completion opcode(NativeCall& call) {
    const std::string name = call.heap().utf8(call.argument(0));
    for (std::uint8_t number = 0; number < 255; ++number) {
        if (bytecode::name_of(static_cast<bytecode::Opcode>(number)) == name) return Value::int32(number);
    }
    LOOPSCOPE_ASSERT(false, "library code names an instruction that exists");
    return Value::undefined();
}

struct IntrinsicName {
    std::string_view name;
    vm::Intrinsic intrinsic;
};
constexpr IntrinsicName kIntrinsics[] = {
#define LOOPSCOPE_INTRINSIC(name, origin, sentence) {#name, vm::Intrinsic::name},
#include "engine/vm/intrinsics.def"
#undef LOOPSCOPE_INTRINSIC
};

// %intrinsic_named(name): %intrinsic("…") for a name known only while running
Completion intrinsic_named(NativeCall& call) {
    const heap::StringView name = call.heap().view(call.argument(0));
    for (const IntrinsicName& row : kIntrinsics) {
        if (name == row.name) return call.agent.realm[row.intrinsic];
    }
    LOOPSCOPE_ASSERT(false, "library code names an intrinsic that exists");
    return Value::undefined();
}

// %refuse(text): ends the run with a diagnostic; no catch sees it
Completion refuse(NativeCall& call) {
    call.agent.fatal = vm::Fatal::Refused;
    call.agent.refusal = call.heap().utf8(call.argument(0));
    return Value::undefined();
}

// %result_is_unused() -> whether the program drops what it is about to get: the value of an expression that
// is a statement, or the operand of void
Completion result_is_unused(NativeCall& call) {
    const std::vector<vm::Frame>& frames = call.agent.frames;
    for (std::size_t place = frames.size(); place-- > 0;) {
        const vm::Frame& frame = frames[place];
        if (frame.kind != vm::Frame::Kind::Bytecode) continue;
        const bytecode::FunctionTemplate& code = call.program.function(frame.function_template);
        if (code.visibility != bytecode::Visibility::User) continue;
        return Value::boolean(frame.pc < code.code.size() &&
                              code.code[frame.pc].opcode == bytecode::Opcode::Pop);
    }
    return Value::boolean(false);
}

// %assert(condition, text): an invariant of the library itself
Completion assert_invariant(NativeCall& call) {
    LOOPSCOPE_ASSERT(vm::to_boolean(call.heap(), call.argument(0)), "an invariant of the library holds");
    return Value::undefined();
}

constexpr NativeEntry kTable[] = {
    {"%", "node_major", 0, node_major},
    {"%", "is_object", 1, is_object},
    {"%", "is_callable", 1, is_callable},
    {"%", "is_constructor", 1, is_constructor},
    {"%", "is_array", 1, is_array},
    {"%", "is_proxy", 1, is_proxy},
    {"%", "class_of", 1, class_of},
    {"%", "generator_state", 1, generator_state},
    {"%", "same_value", 2, same_value},
    {"%", "same_value_zero", 2, same_value_zero},
    {"%", "to_number", 1, to_number},
    {"%", "to_string", 1, to_string},
    {"%", "to_integer", 1, to_integer},
    {"%", "describe", 1, describe},
    {"%", "describe_call", 1, describe_call},
    {"%", "key_text", 1, key_text},
    {"%", "throw_error", 1, throw_with_text<ErrorKind::Error>},
    {"%", "throw_type_error", 1, throw_with_text<ErrorKind::TypeError>},
    {"%", "throw_range_error", 1, throw_with_text<ErrorKind::RangeError>},
    {"%", "throw_reference_error", 1, throw_with_text<ErrorKind::ReferenceError>},
    {"%", "throw_syntax_error", 1, throw_with_text<ErrorKind::SyntaxError>},
    {"%", "throw_eval_error", 1, throw_with_text<ErrorKind::EvalError>},
    {"%", "throw_uri_error", 1, throw_with_text<ErrorKind::UriError>},
    {"%", "make_type_error", 1, make_type_error},
    {"%", "done", 0, done},
    {"%", "is_done", 1, is_done},
    {"%", "opcode", 1, opcode},
    {"%", "intrinsic_named", 1, intrinsic_named},
    {"%", "refuse", 1, refuse},
    {"%", "result_is_unused", 0, result_is_unused},
    {"%", "assert", 2, assert_invariant},
};

}  // namespace

NativeTable type_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
