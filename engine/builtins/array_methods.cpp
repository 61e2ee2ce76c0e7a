#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/base/assert.h"
#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/vm/conversions.h"

// The methods of arrays that programs call most, and the loops of others, for arrays as the heap has them.
// Whatever else `this` is, the method of the library's JavaScript does it (the intrinsic ArrayMethods).

namespace loopscope::builtins {

namespace {

/// The numbers of methods in ArrayMethods, as 14-arrays-elements.js fills it.
enum class Method : std::uint8_t { Push, Pop, Shift };

Completion hand_on(NativeCall& call, Method method) {
    const Value methods = call.agent.realm[vm::Intrinsic::ArrayMethods];
    call.tail_function = call.heap().fast_element(methods, static_cast<std::uint32_t>(method));
    call.tail_this = call.this_value;
    call.tail_arguments.assign(call.arguments.begin(), call.arguments.end());
    return Completion::tail_call();
}

// ECMA-262 section 23.1.3.23.
Completion push(NativeCall& call) {
    Heap& heap = call.heap();
    const Value array = call.this_value;
    if (call.arguments.empty() || !heap.is_array(array) ||
        heap.array_length(array) + std::uint64_t{call.arguments.size()} > 0x7FFF'FFFFU ||
        !heap.push_dense(array, call.arguments[0]))
        return hand_on(call, Method::Push);
    for (const Value item : call.arguments.subspan(1)) {
        const bool pushed = heap.push_dense(array, item);
        LOOPSCOPE_ASSERT(pushed, "an array that takes one element takes the next");
    }
    return Value::number(heap.array_length(array));
}

// ECMA-262 section 23.1.3.22.
Completion pop(NativeCall& call) {
    Heap& heap = call.heap();
    const Value array = call.this_value;
    if (!heap.is_array(array) || heap.array_length(array) == 0) return hand_on(call, Method::Pop);
    const std::uint32_t last = heap.array_length(array) - 1;
    const Value element = heap.fast_element(array, last);
    if (element.is_hole() || !heap.set_array_length(array, last)) return hand_on(call, Method::Pop);
    return element;
}

/// Whether the array's length may be set.
bool has_writable_length(NativeCall& call, Value array) {
    const std::optional<heap::Property> length = call.heap().own_property(array, call.agent.keys.length);
    return length && (length->attributes & heap::kWritable) != 0;
}

// ECMA-262 section 23.1.3.27, for arrays without holes.
Completion shift(NativeCall& call) {
    Heap& heap = call.heap();
    const Value array = call.this_value;
    if (!heap.is_array(array) || heap.array_length(array) == 0 || !has_writable_length(call, array))
        return hand_on(call, Method::Shift);
    if (!heap.is_packed(array)) return hand_on(call, Method::Shift);
    const Value first = heap.fast_element(array, 0);
    heap.splice_elements(array, 0, 1, {});
    return first;
}

/// The elements of a plain array from `begin` on that are there, as far as they are: a hole ends them.
template <typename Visit>
std::uint32_t visit_elements(const Heap& heap, Value array, std::uint32_t begin, std::uint32_t end,
                             const Visit& visit) {
    std::uint32_t index = begin;
    for (; index < end; ++index) {
        const Value element = heap.fast_element(array, index);
        if (element.is_hole() || !visit(element)) break;
    }
    return index;
}

// %array_search(array, element, from, end, isIncludes): the first index from which a loop has to go on by
// itself: of an element that is the wanted one (IsStrictlyEqual, or SameValueZero for includes) or that is
// not plain; the end when there is none.
Completion array_search(NativeCall& call) {
    Heap& heap = call.heap();
    const Value array = call.argument(0);
    // Only an array's indices are sure to fit into 32 bits.
    if (!heap.is_array(array)) return call.argument(2);
    const Value wanted = call.argument(1);
    const auto from = static_cast<std::uint32_t>(call.number(2));
    const auto end = static_cast<std::uint32_t>(call.number(3));
    const bool finds_nan = call.argument(4).is_true();
    const auto differs = [&](Value element) {
        if (element == wanted) return element.is_double() && std::isnan(element.as_number()) && !finds_nan;
        if (element.is_number() && wanted.is_number()) return element.as_number() != wanted.as_number();
        if (element.is_string() && wanted.is_string()) return !heap.strings_equal(element, wanted);
        return !(element.is_bigint() && wanted.is_bigint());
    };
    return Value::number(visit_elements(heap, array, from, end, differs));
}

// %array_append_range(result, array, from, end) -> where a loop has to go on by itself, `result` being an
// array of the library's own or of the program's that takes elements at its end
Completion array_append_range(NativeCall& call) {
    Heap& heap = call.heap();
    const Value result = call.argument(0);
    const Value array = call.argument(1);
    if (!heap.is_array(array) || !heap.is_array(result) || result == array) return call.argument(2);
    const auto from = static_cast<std::uint32_t>(call.number(2));
    const auto end = static_cast<std::uint32_t>(call.number(3));
    return Value::number(visit_elements(heap, array, from, end,
                                        [&](Value element) { return heap.push_dense(result, element); }));
}

constexpr NativeEntry kTable[] = {
    {"%", "array_push", 1, push},
    {"%", "array_pop", 0, pop},
    {"%", "array_shift", 0, shift},
    {"%", "array_search", 5, array_search},
    {"%", "array_append_range", 4, array_append_range},
};

}  // namespace

NativeTable array_method_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
