#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"

// ECMA-262 section 20.2: what functions need from the engine itself.

namespace loopscope::builtins {

namespace {

// "function name() { [native code] }"
Value native_source(Heap& heap, Value function) {
    std::u16string source = u"function ";
    const std::optional<heap::Property> name = heap.own_property(function, heap.intern("name"));
    if (name && !name->is_accessor() && name->value.is_string()) source += heap.text(name->value);
    source += u"() { [native code] }";
    return heap.make_string(std::u16string_view(source));
}

// SPEC: 20.2.3.5 Function.prototype.toString.
Completion function_to_string(NativeCall& call) {
    Heap& heap = call.heap();
    const Value function = call.this_value;
    if (!heap.is_callable(function)) {
        return call.throw_type_error("Function.prototype.toString requires that 'this' be a Function");
    }
    if (heap.has_data<heap::FunctionData>(function)) {
        const auto& code = call.program.function(heap.data<heap::FunctionData>(function).function_template);
        if (code.visibility == bytecode::Visibility::User) {
            return heap.make_string(call.program.sources[code.source]->text(code.range));
        }
        return native_source(heap, function);
    }
    if (heap.has_data<heap::NativeFunctionData>(function)) return native_source(heap, function);
    return text(heap, "function () { [native code] }");
}

// SPEC: 20.2.3.3 Function.prototype.call.
Completion function_call(NativeCall& call) {
    if (!call.heap().is_callable(call.this_value)) {
        return call.throw_type_error("Function.prototype.call.call is not a function");
    }
    call.tail_function = call.this_value;
    call.tail_this = call.argument(0);
    if (!call.arguments.empty()) call.tail_arguments.assign(call.arguments.begin() + 1, call.arguments.end());
    return Completion::tail_call();
}

// Calls with the elements of an array-like: at once when it is a plain array, else by way of the library.
Completion call_with_list(NativeCall& call, Value function, Value this_value, Value list) {
    Heap& heap = call.heap();
    if (std::optional<std::vector<Value>> elements = plain_elements(heap, list, false)) {
        call.tail_function = function;
        call.tail_this = this_value;
        call.tail_arguments = *std::move(elements);
        return Completion::tail_call();
    }
    call.tail_function = call.agent.realm[vm::Intrinsic::ApplyArrayLike];
    call.tail_this = Value::undefined();
    call.tail_arguments = {function, this_value, list};
    return Completion::tail_call();
}

// SPEC: 20.2.3.1 Function.prototype.apply.
Completion function_apply(NativeCall& call) {
    if (!call.heap().is_callable(call.this_value)) {
        return call.throw_type_error("Function.prototype.apply.call is not a function");
    }
    if (call.argument(1).is_nullish()) {
        call.tail_function = call.this_value;
        call.tail_this = call.argument(0);
        return Completion::tail_call();
    }
    return call_with_list(call, call.this_value, call.argument(0), call.argument(1));
}

// %bind(target, this, array of arguments, prototype): BoundFunctionCreate (10.4.1.3)
Completion bind(NativeCall& call) {
    Heap& heap = call.heap();
    const Value target = call.argument(0);
    heap::BoundFunctionData data;
    data.target = target;
    data.bound_this = call.argument(1);
    data.arguments = plain_elements(heap, call.argument(2), false).value();
    const Value function = heap.make_object(cell_or_none(call.argument(3)), ObjectClass::BoundFunction);
    heap.write_data<heap::BoundFunctionData>(function) = std::move(data);
    heap.set_callable(function, true, heap.is_constructor(target));
    return function;
}

// %bound_target(value) -> the target of a bound function, undefined for anything else
Completion bound_target(NativeCall& call) {
    if (!call.heap().has_data<heap::BoundFunctionData>(call.argument(0))) return Value::undefined();
    return call.heap().data<heap::BoundFunctionData>(call.argument(0)).target;
}

constexpr NativeEntry kTable[] = {
    {"Function.prototype", "apply", 2, function_apply},
    {"Function.prototype", "call", 1, function_call},
    {"Function.prototype", "toString", 0, function_to_string},
    {"%", "bind", 4, bind},
    {"%", "bound_target", 1, bound_target},
};

}  // namespace

NativeTable function_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
