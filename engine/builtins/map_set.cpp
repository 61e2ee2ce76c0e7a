#include <optional>
#include <string>
#include <string_view>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/heap/table.h"
#include "engine/vm/errors.h"

// ECMA-262 section 24: the entries of Map, Set, WeakMap and WeakSet, for 15-map-set.js, which has checked the
// receiver.

namespace loopscope::builtins {

namespace {

// -0 is +0 as a key.
Value normalized(Value key) {
    return key.is_double() && key.as_number() == 0 ? Value::int32(0) : key;
}

// %table_get(table, key) -> value or undefined
Completion table_get(NativeCall& call) {
    return call.heap().table_get(call.argument(0), normalized(call.argument(1))).value_or(Value::undefined());
}
Completion table_has(NativeCall& call) {
    return Value::boolean(call.heap().table_has(call.argument(0), normalized(call.argument(1))));
}
Completion table_set(NativeCall& call) {
    call.heap().table_set(call.argument(0), normalized(call.argument(1)), call.argument(2));
    return Value::undefined();
}
// %table_delete(table, key) -> whether it was there
Completion table_delete(NativeCall& call) {
    return Value::boolean(call.heap().table_remove(call.argument(0), normalized(call.argument(1))));
}
Completion table_clear(NativeCall& call) {
    call.heap().table_clear(call.argument(0));
    return Value::undefined();
}
Completion table_size(NativeCall& call) {
    return Value::number(call.heap().table_size(call.argument(0)));
}

// %table_key(table, position) -> the key of the first entry at or after the position, %done() at the end
Completion table_key(NativeCall& call) {
    const std::optional<heap::TableEntry> entry =
        call.heap().table_entry_at(call.argument(0), static_cast<std::uint64_t>(call.number(1)));
    return entry ? entry->key : Value::uninitialized();
}
// %table_value(table, position) -> the value of that entry
Completion table_value(NativeCall& call) {
    const std::optional<heap::TableEntry> entry =
        call.heap().table_entry_at(call.argument(0), static_cast<std::uint64_t>(call.number(1)));
    return entry ? entry->value : Value::undefined();
}
// %table_after(table, position) -> the position after that entry
Completion table_after(NativeCall& call) {
    const std::optional<heap::TableEntry> entry =
        call.heap().table_entry_at(call.argument(0), static_cast<std::uint64_t>(call.number(1)));
    return entry ? Value::number(static_cast<double>(entry->next)) : call.argument(1);
}

// Methods that programs call, whole.

/// Whether the receiver is of the class; else a TypeError is made.
bool has_class(NativeCall& call, ObjectClass object_class, std::string_view method, Completion& error) {
    if (call.this_value.is_object() && call.heap().class_of(call.this_value) == object_class) return true;
    error = call.throw_type_error(
        "Method " + std::string(method) + " called on incompatible receiver " +
        vm::describe_in_message(call.heap(), call.program, call.agent.realm, call.this_value));
    return false;
}

/// One of them: `work` does it for a receiver of the class.
template <typename Work>
Completion method_of(NativeCall& call, ObjectClass object_class, std::string_view name, const Work& work) {
    Completion error = Value::undefined();
    if (!has_class(call, object_class, name, error)) return error;
    return work(call.heap(), call.this_value, normalized(call.argument(0)));
}

Completion has_key(Heap& heap, Value table, Value key) {
    return Value::boolean(heap.table_has(table, key));
}
Completion remove_key(Heap& heap, Value table, Value key) {
    return Value::boolean(heap.table_remove(table, key));
}

// ECMA-262 sections 24.1.3.6, 24.1.3.9, 24.1.3.7, 24.1.3.3.
Completion map_get(NativeCall& call) {
    return method_of(call, ObjectClass::Map, "Map.prototype.get", [](Heap& heap, Value map, Value key) {
        return Completion(heap.table_get(map, key).value_or(Value::undefined()));
    });
}
Completion map_set(NativeCall& call) {
    const Value value = call.argument(1);
    return method_of(call, ObjectClass::Map, "Map.prototype.set", [value](Heap& heap, Value map, Value key) {
        heap.table_set(map, key, value);
        return Completion(map);
    });
}
Completion map_has(NativeCall& call) {
    return method_of(call, ObjectClass::Map, "Map.prototype.has", has_key);
}
Completion map_delete(NativeCall& call) {
    return method_of(call, ObjectClass::Map, "Map.prototype.delete", remove_key);
}

// ECMA-262 sections 24.2.3.1, 24.2.3.7, 24.2.3.4.
Completion set_add(NativeCall& call) {
    return method_of(call, ObjectClass::Set, "Set.prototype.add", [](Heap& heap, Value set, Value key) {
        heap.table_set(set, key, Value::undefined());
        return Completion(set);
    });
}
Completion set_has(NativeCall& call) {
    return method_of(call, ObjectClass::Set, "Set.prototype.has", has_key);
}
Completion set_delete(NativeCall& call) {
    return method_of(call, ObjectClass::Set, "Set.prototype.delete", remove_key);
}

constexpr NativeEntry kTable[] = {
    {"%", "map_get", 1, map_get},           {"%", "map_set", 2, map_set},
    {"%", "map_has", 1, map_has},           {"%", "map_delete", 1, map_delete},
    {"%", "set_add", 1, set_add},           {"%", "set_has", 1, set_has},
    {"%", "set_delete", 1, set_delete},     {"%", "table_get", 2, table_get},
    {"%", "table_has", 2, table_has},       {"%", "table_set", 3, table_set},
    {"%", "table_delete", 2, table_delete}, {"%", "table_clear", 1, table_clear},
    {"%", "table_size", 1, table_size},     {"%", "table_key", 2, table_key},
    {"%", "table_value", 2, table_value},   {"%", "table_after", 2, table_after},
};

}  // namespace

NativeTable table_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
