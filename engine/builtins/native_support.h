#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "engine/vm/native.h"
#include "engine/vm/registry.h"

// What the natives of this layer share.

namespace loopscope::builtins {

using heap::CellId;
using heap::Heap;
using heap::ObjectClass;
using heap::PropertyKey;
using heap::Value;
using vm::Completion;
using vm::NativeCall;
using vm::NativeEntry;
using vm::NativeTable;

/// The property key that a value names: a string, a symbol, or a number that is a whole one up to 2^53
/// (library code uses numbers as keys).
PropertyKey key_of(Heap& heap, Value key);

/// A string constant in Latin-1.
inline Value text(Heap& heap, std::string_view latin1) {
    return heap.make_string(latin1);
}

/// "Array", "Error", …: the name of the class, for %class_of.
std::string_view name_of(ObjectClass object_class);

/// The class with this name. Asserts when there is none.
ObjectClass object_class_named(std::u16string_view name);

/// The elements of an Array that are all plain data properties; holes only with `holes_allowed`. Nothing when
/// it is no such array. Cost: its length.
std::optional<std::vector<Value>> plain_elements(const Heap& heap, Value array, bool holes_allowed);

inline Value object_or_null(CellId id) {
    return id == CellId::None ? Value::null() : Value::object(id);
}
inline CellId cell_or_none(Value object) {
    return object.is_object() ? object.as_cell() : CellId::None;
}

}  // namespace loopscope::builtins
