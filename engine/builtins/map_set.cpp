#include <optional>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/heap/table.h"

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

constexpr NativeEntry kTable[] = {
    {"%", "table_get", 2, table_get},     {"%", "table_has", 2, table_has},
    {"%", "table_set", 3, table_set},     {"%", "table_delete", 2, table_delete},
    {"%", "table_clear", 1, table_clear}, {"%", "table_size", 1, table_size},
    {"%", "table_key", 2, table_key},     {"%", "table_value", 2, table_value},
    {"%", "table_after", 2, table_after},
};

}  // namespace

NativeTable table_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
