#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/assert.h"
#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"

// New objects of every class that the library makes, and their internal slots.

namespace loopscope::builtins {

namespace {

using vm::Intrinsic;

// %new_object(prototype or null, className = "Ordinary")
Completion new_object(NativeCall& call) {
    Heap& heap = call.heap();
    const ObjectClass object_class = call.argument(1).is_undefined()
                                         ? ObjectClass::Ordinary
                                         : object_class_named(heap.text(call.argument(1)));
    return heap.make_object(cell_or_none(call.argument(0)), object_class);
}

// %wrap_primitive(primitive): ToObject of a boolean, number, string, symbol or BigInt
Completion wrap_primitive(NativeCall& call) {
    Heap& heap = call.heap();
    const Value value = call.argument(0);
    const auto [prototype, object_class] = [&]() -> std::pair<Intrinsic, ObjectClass> {
        if (value.is_string()) return {Intrinsic::StringPrototype, ObjectClass::StringObject};
        if (value.is_number()) return {Intrinsic::NumberPrototype, ObjectClass::NumberObject};
        if (value.is_boolean()) return {Intrinsic::BooleanPrototype, ObjectClass::BooleanObject};
        if (value.is_symbol()) return {Intrinsic::SymbolPrototype, ObjectClass::SymbolObject};
        LOOPSCOPE_ASSERT(value.is_bigint(), "what is wrapped is a primitive that is not nullish");
        return {Intrinsic::BigIntPrototype, ObjectClass::BigIntObject};
    }();
    const Value object = heap.make_object(call.agent.realm[prototype].as_cell(), object_class);
    heap.write_data<heap::PrimitiveData>(object).value = value;
    return object;
}

// %primitive_value(object): what a wrapper object or WeakRef holds; undefined for any other value
Completion primitive_value(NativeCall& call) {
    if (!call.heap().has_data<heap::PrimitiveData>(call.argument(0))) return Value::undefined();
    return call.heap().data<heap::PrimitiveData>(call.argument(0)).value;
}

// %set_primitive_value(object, value)
Completion set_primitive_value(NativeCall& call) {
    call.heap().write_data<heap::PrimitiveData>(call.argument(0)).value = call.argument(1);
    return call.argument(0);
}

// %slots(prototype, brand, ...values): an object with numbered internal slots
Completion slots(NativeCall& call) {
    Heap& heap = call.heap();
    const Value object = heap.make_object(cell_or_none(call.argument(0)), ObjectClass::Slots);
    heap::SlotsData data;
    data.brand = static_cast<std::uint32_t>(call.argument(1).as_int32());
    for (std::size_t i = 2; i < call.arguments.size(); ++i) data.slots.push_back(call.arguments[i]);
    heap.write_data<heap::SlotsData>(object) = std::move(data);
    return object;
}

// %has_brand(value, brand) -> boolean
Completion has_brand(NativeCall& call) {
    Heap& heap = call.heap();
    if (!heap.has_data<heap::SlotsData>(call.argument(0))) return Value::boolean(false);
    return Value::boolean(heap.data<heap::SlotsData>(call.argument(0)).brand ==
                          static_cast<std::uint32_t>(call.argument(1).as_int32()));
}

// %slot(object, index)
Completion slot(NativeCall& call) {
    const std::vector<Value>& values = call.heap().data<heap::SlotsData>(call.argument(0)).slots;
    return values.at(static_cast<std::size_t>(call.argument(1).as_int32()));
}

// %set_slot(object, index, value)
Completion set_slot(NativeCall& call) {
    std::vector<Value>& values = call.heap().write_data<heap::SlotsData>(call.argument(0)).slots;
    values.at(static_cast<std::size_t>(call.argument(1).as_int32())) = call.argument(2);
    return Value::undefined();
}

// %exchange_objects(left, right)
Completion exchange_objects(NativeCall& call) {
    call.heap().exchange_objects(call.argument(0), call.argument(1));
    return Value();
}

// %new_proxy(target, handler)
Completion new_proxy(NativeCall& call) {
    Heap& heap = call.heap();
    const Value target = call.argument(0);
    const Value proxy = heap.make_object(CellId::None, ObjectClass::Proxy);
    heap::ProxyData data;
    data.target = target;
    data.handler = call.argument(1);
    data.callable = heap.is_callable(target);
    data.constructor = heap.is_constructor(target);
    const bool callable = data.callable;
    const bool constructor = data.constructor;
    heap.write_data<heap::ProxyData>(proxy) = data;
    heap.set_callable(proxy, callable, constructor);
    return proxy;
}

Completion proxy_target(NativeCall& call) {
    return call.heap().data<heap::ProxyData>(call.argument(0)).target;
}
// null once revoked
Completion proxy_handler(NativeCall& call) {
    return call.heap().data<heap::ProxyData>(call.argument(0)).handler;
}
Completion revoke_proxy(NativeCall& call) {
    heap::ProxyData& data = call.heap().write_data<heap::ProxyData>(call.argument(0));
    data.target = Value::null();
    data.handler = Value::null();
    return Value::undefined();
}

// %set_name(function, name), %set_length(function, number)
Completion set_name(NativeCall& call) {
    Heap& heap = call.heap();
    heap.put(call.argument(0), heap.intern("name"), call.argument(1), heap::kConfigurable);
    return call.argument(0);
}
Completion set_length(NativeCall& call) {
    Heap& heap = call.heap();
    heap.put(call.argument(0), heap.intern("length"), call.argument(1), heap::kConfigurable);
    return call.argument(0);
}

// %set_constructor(function, prototype, name, length): links the two and makes the global
Completion set_constructor(NativeCall& call) {
    Heap& heap = call.heap();
    const Value function = call.argument(0);
    const Value prototype = call.argument(1);
    heap.put(function, heap.intern("length"), call.argument(3), heap::kConfigurable);
    heap.put(function, heap.intern("name"), call.argument(2), heap::kConfigurable);
    if (prototype.is_object()) {
        heap.put(function, heap.intern("prototype"), prototype, 0);
        heap.put(prototype, heap.intern("constructor"), function, heap::kBuiltinAttributes);
    }
    const Value global = call.agent.realm[Intrinsic::GlobalObject];
    heap.put(global, heap.key_from_string(call.argument(2)), function, heap::kBuiltinAttributes);
    return function;
}

constexpr NativeEntry kTable[] = {
    {"%", "new_object", 2, new_object},
    {"%", "wrap_primitive", 1, wrap_primitive},
    {"%", "primitive_value", 1, primitive_value},
    {"%", "set_primitive_value", 2, set_primitive_value},
    {"%", "slots", 2, slots},
    {"%", "has_brand", 2, has_brand},
    {"%", "slot", 2, slot},
    {"%", "set_slot", 3, set_slot},
    {"%", "new_proxy", 2, new_proxy},
    {"%", "exchange_objects", 2, exchange_objects},
    {"%", "proxy_target", 1, proxy_target},
    {"%", "proxy_handler", 1, proxy_handler},
    {"%", "revoke_proxy", 1, revoke_proxy},
    {"%", "set_name", 2, set_name},
    {"%", "set_length", 2, set_length},
    {"%", "set_constructor", 4, set_constructor},
};

}  // namespace

NativeTable making_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
