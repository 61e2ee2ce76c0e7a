#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/assert.h"
#include "engine/builtins/merge_sort.h"
#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/vm/conversions.h"

// Arrays as the heap has them, for the library's JavaScript: what can be done at once because the array is
// dense and nothing of the program runs.

namespace loopscope::builtins {

namespace {

CellId array_prototype(NativeCall& call) {
    return call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell();
}

/// Whether every element is a plain data property and none is missing.
bool is_packed_array(const Heap& heap, Value value) {
    if (!heap.is_array(value)) return false;
    if (heap.is_packed(value)) return true;
    const std::uint32_t length = heap.array_length(value);
    for (std::uint32_t index = 0; index < length; ++index) {
        if (heap.fast_element(value, index).is_hole()) return false;
    }
    return true;
}

/// Whether elements may be added and taken away without asking anybody: no index in sight on the prototype.
bool is_freely_resizable(NativeCall& call, Value array) {
    Heap& heap = call.heap();
    if (!heap.is_array(array) || !heap.is_extensible(array)) return false;
    const Value prototype = call.agent.realm[vm::Intrinsic::ArrayPrototype];
    if (heap.prototype(array) != prototype.as_cell() || heap.array_length(prototype) != 0) return false;
    const std::optional<heap::Property> length = heap.own_property(array, call.agent.keys.length);
    return length && (length->attributes & heap::kWritable) != 0;
}

// %new_array(length = 0, prototype = Array.prototype): of holes
Completion new_array(NativeCall& call) {
    Heap& heap = call.heap();
    const Value prototype = call.argument(1);
    const Value array =
        heap.make_array(prototype.is_undefined() ? array_prototype(call) : cell_or_none(prototype));
    if (!call.argument(0).is_undefined()) {
        heap.set_array_length(array, static_cast<std::uint32_t>(call.number(0)));
    }
    return array;
}

// %push(array, value): CreateDataProperty at the end; for arrays of the library's own
Completion push(NativeCall& call) {
    Heap& heap = call.heap();
    const Value array = call.argument(0);
    if (!heap.push_dense(array, call.argument(1))) {
        heap.put(array, heap.key_from_index(heap.array_length(array)), call.argument(1));
    }
    return Value::undefined();
}

// %is_packed(value): an Array without holes, every element a plain data property. Cost: its length.
Completion is_packed(NativeCall& call) {
    return Value::boolean(is_packed_array(call.heap(), call.argument(0)));
}

// %copy_dense(array, begin = 0, end = length): elements of a plain array as a new array
Completion copy_dense(NativeCall& call) {
    Heap& heap = call.heap();
    const Value array = call.argument(0);
    const std::uint32_t length = heap.array_length(array);
    const auto begin = call.argument(1).is_undefined() ? 0 : static_cast<std::uint32_t>(call.number(1));
    const auto end = call.argument(2).is_undefined() ? length : static_cast<std::uint32_t>(call.number(2));
    std::vector<Value> copy;
    for (std::uint32_t index = begin; index < end && index < length; ++index) {
        copy.push_back(heap.fast_element(array, index));
    }
    return heap.make_array(array_prototype(call), copy);
}

// %append_dense(value, items) -> whether they could be appended at once
Completion append_dense(NativeCall& call) {
    Heap& heap = call.heap();
    const Value array = call.argument(0);
    if (!is_freely_resizable(call, array)) return Value::boolean(false);
    const std::optional<std::vector<Value>> items = plain_elements(heap, call.argument(1), false);
    if (!items || heap.array_length(array) + std::uint64_t{items->size()} > 0x7FFF'FFFFU) {
        return Value::boolean(false);
    }
    for (std::size_t i = 0; i < items->size(); ++i) {
        if (heap.push_dense(array, (*items)[i])) continue;
        // Refused at the first or not at all.
        LOOPSCOPE_ASSERT(i == 0, "an array that takes one element takes the next");
        return Value::boolean(false);
    }
    return Value::boolean(true);
}

// %splice_dense(value, start, deleteCount, items) -> whether it could be done at once
Completion splice_dense(NativeCall& call) {
    Heap& heap = call.heap();
    const Value array = call.argument(0);
    if (!is_freely_resizable(call, array)) return Value::boolean(false);
    const std::optional<std::vector<Value>> items = plain_elements(heap, call.argument(3), false);
    const double start = call.number(1);
    const double count = call.number(2);
    if (!items || !heap.is_packed(array) || start + count > heap.array_length(array) ||
        heap.array_length(array) - count + static_cast<double>(items->size()) > 0x7FFF'FFFF)
        return Value::boolean(false);
    heap.splice_elements(array, static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(count), *items);
    return Value::boolean(true);
}

// %replace_dense(value, length, items) -> whether the elements of an array of that length without holes could
// be overwritten by as many at once
Completion replace_dense(NativeCall& call) {
    Heap& heap = call.heap();
    const Value array = call.argument(0);
    const Value items = call.argument(2);
    if (!is_freely_resizable(call, array) || heap.array_length(array) != call.number(1) ||
        heap.array_length(items) != call.number(1) || !heap.is_packed(array) || !heap.is_packed(items))
        return Value::boolean(false);
    heap.replace_elements(array, heap.array_elements(items));
    return Value::boolean(true);
}

// %sort_by_text(array): sorts a plain array of primitives by their texts (the default order of
// Array.prototype.sort). False, nothing done, when a text would need program code or cannot be had.
Completion sort_by_text(NativeCall& call) {
    Heap& heap = call.heap();
    const Value array = call.argument(0);
    const std::optional<std::vector<Value>> elements = plain_elements(heap, array, false);
    if (!elements) return Value::boolean(false);
    std::vector<std::pair<std::u16string, Value>> rows;
    rows.reserve(elements->size());
    for (const Value element : *elements) {
        if (element.is_object() || element.is_symbol()) return Value::boolean(false);
        rows.emplace_back(heap.text(vm::to_string(heap, element)), element);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<Value> sorted;
    sorted.reserve(rows.size());
    for (const auto& row : rows) sorted.push_back(row.second);
    heap.replace_elements(array, sorted);
    return Value::boolean(true);
}

// %sort_begin(items, pair) -> a sort of a dense array of the library's own (merge_sort.h)
Completion sort_begin(NativeCall& call) {
    Heap& heap = call.heap();
    const Value state = heap.make_object(CellId::None, ObjectClass::Slots);
    std::vector<Value> slots = MergeSort::begin(heap, call.argument(0), call.argument(1));
    heap::SlotsData& data = heap.write_data<heap::SlotsData>(state);
    data.brand = MergeSort::kBrand;
    data.slots = std::move(slots);
    heap.charge(data.slots.size() * sizeof(Value));
    return state;
}

// %sort_step(sort, order) -> whether the two of the pair are to be compared; `order`: what came of the last
// two
Completion sort_step(NativeCall& call) {
    MergeSort sort(call.heap(), call.argument(0));
    return Value::boolean(sort.advance(call.number(1) < 0));
}

constexpr NativeEntry kTable[] = {
    {"%", "new_array", 2, new_array},       {"%", "push", 2, push},
    {"%", "is_packed", 1, is_packed},       {"%", "copy_dense", 3, copy_dense},
    {"%", "append_dense", 2, append_dense}, {"%", "splice_dense", 4, splice_dense},
    {"%", "sort_by_text", 1, sort_by_text}, {"%", "sort_begin", 2, sort_begin},
    {"%", "sort_step", 2, sort_step},       {"%", "replace_dense", 3, replace_dense},
};

}  // namespace

NativeTable array_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
