#include <optional>
#include <string_view>
#include <vector>

#include "engine/base/assert.h"
#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/vm/errors.h"

// Own properties, prototypes and extensibility as the heap has them, for the library's JavaScript. Never
// called on a proxy. SPEC: 10.1 (ordinary object internal methods), 6.2.6 (property descriptors).

namespace loopscope::builtins {

namespace {

using heap::Property;
using heap::PropertyDescriptor;

void put_field(Heap& heap, Value record, std::string_view name, Value value) {
    heap.put(record, heap.intern(name), value);
}

Value record_of(Heap& heap, const Property& property) {
    const Value record = heap.make_object(CellId::None);
    if (property.is_accessor()) {
        put_field(heap, record, "get", property.value);
        put_field(heap, record, "set", property.setter);
    } else {
        put_field(heap, record, "value", property.value);
        put_field(heap, record, "writable", Value::boolean((property.attributes & heap::kWritable) != 0));
    }
    put_field(heap, record, "enumerable", Value::boolean((property.attributes & heap::kEnumerable) != 0));
    put_field(heap, record, "configurable", Value::boolean((property.attributes & heap::kConfigurable) != 0));
    return record;
}

std::optional<Value> field(Heap& heap, Value record, std::string_view name) {
    const std::optional<Property> property = heap.own_property(record, heap.intern(name));
    if (!property) return std::nullopt;
    return property->value;
}

std::optional<bool> flag(Heap& heap, Value record, std::string_view name) {
    const std::optional<Value> value = field(heap, record, name);
    if (!value) return std::nullopt;
    return value->is_true();
}

PropertyDescriptor descriptor_of(Heap& heap, Value record) {
    PropertyDescriptor descriptor;
    descriptor.value = field(heap, record, "value");
    descriptor.getter = field(heap, record, "get");
    descriptor.setter = field(heap, record, "set");
    descriptor.writable = flag(heap, record, "writable");
    descriptor.enumerable = flag(heap, record, "enumerable");
    descriptor.configurable = flag(heap, record, "configurable");
    return descriptor;
}

std::uint8_t attributes_of(Value number, std::uint8_t fallback) {
    return number.is_undefined() ? fallback : static_cast<std::uint8_t>(number.as_int32());
}

// %get_prototype(object) -> object or null
Completion get_prototype(NativeCall& call) {
    return object_or_null(call.heap().prototype(call.argument(0)));
}

// %set_prototype(object, prototype): raw
Completion set_prototype(NativeCall& call) {
    call.heap().set_prototype(call.argument(0), cell_or_none(call.argument(1)));
    return Value::undefined();
}

// The indices of a string; another primitive has no keys, and what is none at all cannot be asked.
Completion keys_of_primitive(NativeCall& call) {
    const Value value = call.argument(0);
    if (value.is_undefined() || value.is_null())
        return call.throw_type_error("Cannot convert undefined or null to object");
    std::vector<Value> values;
    if (value.is_string()) {
        const std::size_t length = call.heap().view(value).size();
        for (std::size_t index = 0; index < length; ++index)
            values.push_back(call.heap().make_string(std::to_string(index)));
    }
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), values);
}

// %own_keys(object) -> array of strings and symbols
Completion own_keys(NativeCall& call) {
    Heap& heap = call.heap();
    if (!call.argument(0).is_object()) return keys_of_primitive(call);
    const std::vector<PropertyKey> keys = heap.own_keys(call.argument(0));
    std::vector<Value> values;
    values.reserve(keys.size());
    for (const PropertyKey key : keys) values.push_back(heap.key_to_value(key));
    return heap.make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), values);
}

// %own_enumerable_keys(object) -> array of the enumerable string keys
Completion own_enumerable_keys(NativeCall& call) {
    Heap& heap = call.heap();
    if (!call.argument(0).is_object()) return keys_of_primitive(call);
    std::vector<Value> values;
    for (const PropertyKey key : heap.own_keys(call.argument(0))) {
        if (heap.is_symbol_key(key)) continue;
        const std::optional<Property> property = heap.own_property(call.argument(0), key);
        if (property && (property->attributes & heap::kEnumerable) != 0)
            values.push_back(heap.key_to_value(key));
    }
    return heap.make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), values);
}

// A `stack` that nobody has read yet passes for the plain data that V8 shows it as.
void settle_if_stack(NativeCall& call, PropertyKey key) {
    if (key == call.agent.keys.stack) vm::settle_stack(call.agent, call.program, call.argument(0));
}

// %own_descriptor(object, key) -> record or undefined
Completion own_descriptor(NativeCall& call) {
    Heap& heap = call.heap();
    settle_if_stack(call, key_of(heap, call.argument(1)));
    const std::optional<Property> property =
        heap.own_property(call.argument(0), key_of(heap, call.argument(1)));
    return property ? record_of(heap, *property) : Value::undefined();
}

// %define_own(object, key, record) -> boolean
Completion define_own(NativeCall& call) {
    Heap& heap = call.heap();
    const PropertyDescriptor descriptor = descriptor_of(heap, call.argument(2));
    settle_if_stack(call, key_of(heap, call.argument(1)));
    return Value::boolean(
        heap.define_own_property(call.argument(0), key_of(heap, call.argument(1)), descriptor));
}

// %define_data(object, key, value) -> boolean: CreateDataProperty
Completion define_data(NativeCall& call) {
    Heap& heap = call.heap();
    PropertyDescriptor descriptor;
    descriptor.value = call.argument(2);
    descriptor.writable = descriptor.enumerable = descriptor.configurable = true;
    return Value::boolean(
        heap.define_own_property(call.argument(0), key_of(heap, call.argument(1)), descriptor));
}

// %define_flat(object, index, value) -> boolean: the same for an array with plain elements; false when
// nothing was done
Completion define_flat(NativeCall& call) {
    const Value index = call.argument(1);
    if (!index.is_int32() || index.as_int32() < 0) return Value::boolean(false);
    return Value::boolean(call.heap().define_flat_element(
        call.argument(0), static_cast<std::uint32_t>(index.as_int32()), call.argument(2)));
}

// %clone(object) -> a new object like it, internal slots included
Completion clone(NativeCall& call) {
    return call.heap().clone_object(call.argument(0));
}

// %delete_own(object, key) -> boolean
Completion delete_own(NativeCall& call) {
    Heap& heap = call.heap();
    return Value::boolean(heap.delete_property(call.argument(0), key_of(heap, call.argument(1))));
}

// %has_own(object, key) -> boolean
Completion has_own(NativeCall& call) {
    Heap& heap = call.heap();
    return Value::boolean(heap.has_own(call.argument(0), key_of(heap, call.argument(1))));
}

// %is_settled(object, key) -> boolean: a proxy, or it has such a property that is not configurable: only then
// does what a trap answers have to fit
Completion is_settled(NativeCall& call) {
    Heap& heap = call.heap();
    const Value object = call.argument(0);
    if (heap.class_of(object) == heap::ObjectClass::Proxy) return Value::boolean(true);
    const std::optional<Property> property = heap.own_property(object, key_of(heap, call.argument(1)));
    return Value::boolean(property && (property->attributes & heap::kConfigurable) == 0);
}

// SPEC: 7.1.21 CanonicalNumericIndexString. %is_numeric_key(key) -> boolean: a typed array takes it for an
// index
Completion is_numeric_key(NativeCall& call) {
    Heap& heap = call.heap();
    return Value::boolean(heap.is_numeric_key(key_of(heap, call.argument(0))));
}

// %put(object, key, value, attributes = 5): raw
Completion put(NativeCall& call) {
    Heap& heap = call.heap();
    heap.put(call.argument(0), key_of(heap, call.argument(1)), call.argument(2),
             attributes_of(call.argument(3), heap::kBuiltinAttributes));
    return Value::undefined();
}

// %put_accessor(object, key, getter, setter, attributes = 4): raw
Completion put_accessor(NativeCall& call) {
    Heap& heap = call.heap();
    heap.put_accessor(call.argument(0), key_of(heap, call.argument(1)), call.argument(2), call.argument(3),
                      attributes_of(call.argument(4), heap::kConfigurable));
    return Value::undefined();
}

// %define_methods(target, literal): the literal's own members become built-in members of the target
Completion define_methods(NativeCall& call) {
    Heap& heap = call.heap();
    const Value target = call.argument(0);
    for (const PropertyKey key : heap.own_keys(call.argument(1))) {
        const std::optional<Property> property = heap.own_property(call.argument(1), key);
        LOOPSCOPE_ASSERT(property.has_value(), "a literal has the members that it lists");
        if (property->is_accessor()) {
            heap.put_accessor(target, key, property->value, property->setter, heap::kConfigurable);
        } else {
            heap.put(target, key, property->value, heap::kBuiltinAttributes);
        }
    }
    return target;
}

// %is_extensible(object) -> boolean
Completion is_extensible(NativeCall& call) {
    return Value::boolean(call.heap().is_extensible(call.argument(0)));
}

// %prevent_extensions(object) -> true
Completion prevent_extensions(NativeCall& call) {
    call.heap().prevent_extensions(call.argument(0));
    return Value::boolean(true);
}

// %same_key(a, b): whether two property keys, as values, are the same
Completion same_key(NativeCall& call) {
    Heap& heap = call.heap();
    return Value::boolean(key_of(heap, call.argument(0)) == key_of(heap, call.argument(1)));
}

constexpr NativeEntry kTable[] = {
    {"%", "get_prototype", 1, get_prototype},
    {"%", "set_prototype", 2, set_prototype},
    {"%", "own_keys", 1, own_keys},
    {"%", "own_enumerable_keys", 1, own_enumerable_keys},
    {"%", "own_descriptor", 2, own_descriptor},
    {"%", "define_own", 3, define_own},
    {"%", "define_data", 3, define_data},
    {"%", "define_flat", 3, define_flat},
    {"%", "clone", 1, clone},
    {"%", "delete_own", 2, delete_own},
    {"%", "has_own", 2, has_own},
    {"%", "is_settled", 2, is_settled},
    {"%", "is_numeric_key", 1, is_numeric_key},
    {"%", "put", 4, put},
    {"%", "put_accessor", 5, put_accessor},
    {"%", "define_methods", 2, define_methods},
    {"%", "is_extensible", 1, is_extensible},
    {"%", "prevent_extensions", 1, prevent_extensions},
    {"%", "same_key", 2, same_key},
};

}  // namespace

NativeTable property_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
