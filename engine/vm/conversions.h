#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "engine/heap/heap.h"

// ECMA-262 section 7.1 and 7.2 for primitive values: nothing here runs program code. Objects are for the
// library's ToPrimitive.

namespace loopscope::vm {

using heap::CellId;
using heap::Value;

/// ToBoolean (7.1.2), any value.
bool to_boolean(const heap::Heap& heap, Value value);

/// StringToNumber (7.1.4.1.1): NaN when the text is no numeric literal.
double string_to_number(std::u16string_view text);

/// ToNumber (7.1.4) of a primitive that is neither a symbol nor a BigInt.
double to_number(heap::Heap& heap, Value primitive);

/// ToInt32 (7.1.6) and ToUint32 (7.1.7).
std::int32_t to_int32(double number);
inline std::uint32_t to_uint32(double number) {
    return static_cast<std::uint32_t>(to_int32(number));
}
/// ToIntegerOrInfinity (7.1.5).
double to_integer_or_infinity(double number);

/// Number::toString (6.1.6.1.20) with radix 10.
std::string number_to_string(double number);

/// ToString (7.1.17) of a primitive that is not a symbol.
Value to_string(heap::Heap& heap, Value primitive);

/// ToPropertyKey (7.1.19) of a primitive.
heap::PropertyKey to_property_key(heap::Heap& heap, Value primitive);

/// IsStrictlyEqual (7.2.15), SameValue (7.2.10), SameValueZero (7.2.11).
bool is_strictly_equal(heap::Heap& heap, Value x, Value y);
bool same_value(heap::Heap& heap, Value x, Value y);
bool same_value_zero(heap::Heap& heap, Value x, Value y);
/// IsLooselyEqual (7.2.14) of two primitives.
bool is_loosely_equal(heap::Heap& heap, Value x, Value y);

/// What typeof gives (13.5.3), as its place in kTypeNames.
enum class TypeName : std::uint8_t { Undefined, Number, String, Boolean, Symbol, BigInt, Function, Object };
inline constexpr std::array<std::string_view, 8> kTypeNames = {"undefined", "number", "string",   "boolean",
                                                               "symbol",    "bigint", "function", "object"};
TypeName type_name(const heap::Heap& heap, Value value);
/// The same as text.
std::string_view type_of(const heap::Heap& heap, Value value);

/// WhiteSpace and LineTerminator (sections 12.2, 12.3), what trim takes away.
bool is_white_space(char16_t unit);

}  // namespace loopscope::vm
