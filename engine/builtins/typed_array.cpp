#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"
#include "engine/heap/half_float.h"

// ECMA-262 sections 25.1, 23.2 and 25.3: the bytes of ArrayBuffers and the slots of the views on them, for
// 34-typed-array.js, which has checked every argument.

namespace loopscope::builtins {

namespace {

using heap::BufferData;
using heap::ElementType;
using heap::TypedArrayData;

std::size_t size_argument(NativeCall& call, std::size_t index) {
    return static_cast<std::size_t>(call.number(index));
}

const BufferData& buffer_of(NativeCall& call, Value view) {
    return call.heap().data<BufferData>(Value::object(call.heap().data<TypedArrayData>(view).buffer));
}

// %new_buffer(prototype, byte length, most bytes or undefined) -> ArrayBuffer of zeros; resizable if the last
// is given
Completion new_buffer(NativeCall& call) {
    Heap& heap = call.heap();
    const Value buffer = heap.make_object(cell_or_none(call.argument(0)), ObjectClass::ArrayBuffer);
    const std::size_t size = size_argument(call, 1);
    BufferData& data = heap.write_data<BufferData>(buffer);
    data.bytes.resize(size);
    data.resizable = call.argument(2).is_number();
    if (data.resizable) data.max_byte_length = size_argument(call, 2);
    heap.charge(size);
    return buffer;
}

// %buffer_maximum(buffer) -> most bytes, undefined unless it is resizable
Completion buffer_maximum(NativeCall& call) {
    const BufferData& data = call.heap().data<BufferData>(call.argument(0));
    return data.resizable ? Value::number(static_cast<double>(data.max_byte_length)) : Value::undefined();
}

// %resize_buffer(resizable buffer, byte length)
Completion resize_buffer(NativeCall& call) {
    const std::size_t size = size_argument(call, 1);
    auto& bytes = call.heap().write_data<BufferData>(call.argument(0)).bytes;
    if (size > bytes.size()) call.heap().charge(size - bytes.size());
    bytes.resize(size);
    return Value::undefined();
}

// %is_typed_array(value)
Completion is_typed_array(NativeCall& call) {
    const Value value = call.argument(0);
    return Value::boolean(value.is_object() && call.heap().class_of(value) == ObjectClass::TypedArray);
}

// %buffer_length(buffer), 0 when detached; %buffer_detached(buffer); %detach_buffer(buffer)
Completion buffer_length(NativeCall& call) {
    return Value::number(static_cast<double>(call.heap().data<BufferData>(call.argument(0)).bytes.size()));
}
Completion buffer_detached(NativeCall& call) {
    return Value::boolean(call.heap().data<BufferData>(call.argument(0)).detached);
}
Completion detach_buffer(NativeCall& call) {
    BufferData& data = call.heap().write_data<BufferData>(call.argument(0));
    data.bytes = {};
    data.detached = true;
    return Value::undefined();
}

// %copy_bytes(target buffer, offset, source buffer, offset, count): the two may be one and overlap
Completion copy_bytes(NativeCall& call) {
    const std::size_t count = size_argument(call, 4);
    if (count == 0) return Value::undefined();
    const auto& source = call.heap().data<BufferData>(call.argument(2)).bytes;
    const std::size_t from = size_argument(call, 3);
    LOOPSCOPE_ASSERT(from + count <= source.size(), "the bytes to copy are in their buffer");
    const std::vector<std::uint8_t> bytes(source.begin() + static_cast<std::ptrdiff_t>(from),
                                          source.begin() + static_cast<std::ptrdiff_t>(from + count));
    auto& target = call.heap().write_data<BufferData>(call.argument(0)).bytes;
    const std::size_t to = size_argument(call, 1);
    LOOPSCOPE_ASSERT(to + count <= target.size(), "there is room for the bytes to copy");
    std::copy(bytes.begin(), bytes.end(), target.begin() + static_cast<std::ptrdiff_t>(to));
    return Value::undefined();
}

// %view_length(view) -> elements (bytes of a DataView) as the buffer is now; %is_out_of_bounds(view): see
// Heap
Completion view_length(NativeCall& call) {
    return Value::number(call.heap().view_length(call.argument(0)));
}
Completion is_out_of_bounds(NativeCall& call) {
    return Value::boolean(call.heap().is_view_out_of_bounds(call.argument(0)));
}

// %tracks_length(view): it is as long as its resizable buffer is
Completion tracks_length(NativeCall& call) {
    return Value::boolean(call.heap().data<TypedArrayData>(call.argument(0)).tracks_length);
}

// %new_data_view(prototype, buffer, byte offset, byte length), %new_typed_array(…, length, element type). A
// length of undefined tracks the buffer's.
Value make_view(NativeCall& call, ObjectClass object_class, ElementType type) {
    Heap& heap = call.heap();
    const Value view = heap.make_object(cell_or_none(call.argument(0)), object_class);
    TypedArrayData data;
    data.buffer = call.argument(1).as_cell();
    data.byte_offset = static_cast<std::uint32_t>(call.number(2));
    data.tracks_length = call.argument(3).is_undefined();
    if (!data.tracks_length) data.length = static_cast<std::uint32_t>(call.number(3));
    data.element = type;
    heap.write_data<TypedArrayData>(view) = data;
    return view;
}
Completion new_typed_array(NativeCall& call) {
    return make_view(call, ObjectClass::TypedArray, static_cast<ElementType>(call.argument(4).as_int32()));
}
Completion new_data_view(NativeCall& call) {
    return make_view(call, ObjectClass::DataView, ElementType::Uint8);
}

// %view_buffer(view), %view_offset(view), %view_type(view) -> number of the ElementType
Completion view_buffer(NativeCall& call) {
    return Value::object(call.heap().data<TypedArrayData>(call.argument(0)).buffer);
}
Completion view_offset(NativeCall& call) {
    return Value::number(call.heap().data<TypedArrayData>(call.argument(0)).byte_offset);
}
Completion view_type(NativeCall& call) {
    return Value::int32(
        static_cast<std::int32_t>(call.heap().data<TypedArrayData>(call.argument(0)).element));
}

// %read_element(buffer, element type, byte offset, little endian) -> number or BigInt
// %write_element(buffer, element type, byte offset, little endian, value): the value is of the right kind
// Both go through a typed array of one element, so that what an element's bytes mean is said in one place.
Value single_element(NativeCall& call, ElementType type, std::size_t size) {
    Heap& heap = call.heap();
    const Value buffer = heap.make_object(CellId::None, ObjectClass::ArrayBuffer);
    heap.write_data<BufferData>(buffer).bytes.resize(size);
    const Value view = heap.make_object(CellId::None, ObjectClass::TypedArray);
    TypedArrayData data;
    data.buffer = buffer.as_cell();
    data.length = 1;
    data.element = type;
    heap.write_data<TypedArrayData>(view) = data;
    return view;
}

Completion read_element(NativeCall& call) {
    Heap& heap = call.heap();
    const auto type = static_cast<ElementType>(call.argument(1).as_int32());
    const std::size_t size = element_size(type);
    const std::size_t at = size_argument(call, 2);
    const Value view = single_element(call, type, size);
    const auto& source = heap.data<BufferData>(call.argument(0)).bytes;
    LOOPSCOPE_ASSERT(at + size <= source.size(), "the element is in its buffer");
    std::vector<std::uint8_t> bytes(source.begin() + static_cast<std::ptrdiff_t>(at),
                                    source.begin() + static_cast<std::ptrdiff_t>(at + size));
    if (!call.argument(3).is_true()) std::reverse(bytes.begin(), bytes.end());
    heap.write_data<BufferData>(Value::object(heap.data<TypedArrayData>(view).buffer)).bytes = bytes;
    return heap.own_property(view, PropertyKey::index(0))->value;
}

Completion write_element(NativeCall& call) {
    Heap& heap = call.heap();
    const auto type = static_cast<ElementType>(call.argument(1).as_int32());
    const std::size_t size = element_size(type);
    const std::size_t at = size_argument(call, 2);
    const Value view = single_element(call, type, size);
    [[maybe_unused]] const heap::SetResult result = heap.set(view, PropertyKey::index(0), call.argument(4));
    LOOPSCOPE_ASSERT(result.outcome == heap::SetOutcome::Done, "an element's value has been converted");
    std::vector<std::uint8_t> bytes = buffer_of(call, view).bytes;
    if (!call.argument(3).is_true()) std::reverse(bytes.begin(), bytes.end());
    auto& target = heap.write_data<BufferData>(call.argument(0)).bytes;
    LOOPSCOPE_ASSERT(at + size <= target.size(), "the element is in its buffer");
    std::copy(bytes.begin(), bytes.end(), target.begin() + static_cast<std::ptrdiff_t>(at));
    return Value::undefined();
}

// %fill_elements(typed array, value, start, end): the value is of the right kind, the range valid
Completion fill_elements(NativeCall& call) {
    Heap& heap = call.heap();
    const std::size_t begin = size_argument(call, 2);
    const std::size_t end = size_argument(call, 3);
    if (begin >= end) return Value::undefined();
    [[maybe_unused]] const heap::SetResult result =
        heap.set(call.argument(0), PropertyKey::index(static_cast<std::uint32_t>(begin)), call.argument(1));
    LOOPSCOPE_ASSERT(result.outcome == heap::SetOutcome::Done, "an element's value has been converted");
    const TypedArrayData view = heap.data<TypedArrayData>(call.argument(0));
    const std::size_t size = element_size(view.element);
    auto& bytes = heap.write_data<BufferData>(Value::object(view.buffer)).bytes;
    std::uint8_t* first = bytes.data() + view.byte_offset + begin * size;
    for (std::size_t index = 1; index < end - begin; ++index) std::memcpy(first + index * size, first, size);
    return Value::undefined();
}

template <typename Number>
bool comes_before(Number left, Number right) {
    if constexpr (std::is_floating_point_v<Number>) {
        if (std::isnan(left) || std::isnan(right)) return !std::isnan(left);  // NaN last
        if (left == 0 && right == 0) return std::signbit(left) && !std::signbit(right);
    }
    return left < right;
}

template <typename Number>
void sort_as(std::uint8_t* bytes, std::size_t count) {
    std::vector<Number> numbers(count);
    std::memcpy(numbers.data(), bytes, count * sizeof(Number));
    std::stable_sort(numbers.begin(), numbers.end(), [](Number left, Number right) {
        if constexpr (std::is_floating_point_v<Number>) {
            if (std::isnan(left) && std::isnan(right)) return false;
        }
        return comes_before(left, right);
    });
    std::memcpy(bytes, numbers.data(), count * sizeof(Number));
}

void sort_halves(std::uint8_t* bytes, std::size_t count) {
    std::vector<std::uint16_t> halves(count);
    std::memcpy(halves.data(), bytes, count * sizeof(std::uint16_t));
    std::vector<double> numbers(count);
    std::transform(halves.begin(), halves.end(), numbers.begin(), heap::from_half);
    sort_as<double>(reinterpret_cast<std::uint8_t*>(numbers.data()), count);
    std::transform(numbers.begin(), numbers.end(), halves.begin(), heap::to_half);
    std::memcpy(bytes, halves.data(), count * sizeof(std::uint16_t));
}

// %sort_elements(typed array): by number. SPEC: 23.2.4.7 without a comparator.
Completion sort_elements(NativeCall& call) {
    const TypedArrayData view = call.heap().data<TypedArrayData>(call.argument(0));
    const std::size_t length = call.heap().view_length(call.argument(0));
    if (length == 0) return Value::undefined();
    std::uint8_t* bytes =
        call.heap().write_data<BufferData>(Value::object(view.buffer)).bytes.data() + view.byte_offset;
    switch (view.element) {
        case ElementType::Int8: sort_as<std::int8_t>(bytes, length); break;
        case ElementType::Uint8:
        case ElementType::Uint8Clamped: sort_as<std::uint8_t>(bytes, length); break;
        case ElementType::Int16: sort_as<std::int16_t>(bytes, length); break;
        case ElementType::Uint16: sort_as<std::uint16_t>(bytes, length); break;
        case ElementType::Int32: sort_as<std::int32_t>(bytes, length); break;
        case ElementType::Uint32: sort_as<std::uint32_t>(bytes, length); break;
        case ElementType::Float32: sort_as<float>(bytes, length); break;
        case ElementType::Float64: sort_as<double>(bytes, length); break;
        case ElementType::BigInt64: sort_as<std::int64_t>(bytes, length); break;
        case ElementType::BigUint64: sort_as<std::uint64_t>(bytes, length); break;
        case ElementType::Float16: sort_halves(bytes, length); break;
    }
    return Value::undefined();
}

constexpr NativeEntry kTable[] = {
    {"%", "new_buffer", 3, new_buffer},         {"%", "is_typed_array", 1, is_typed_array},
    {"%", "buffer_length", 1, buffer_length},   {"%", "buffer_detached", 1, buffer_detached},
    {"%", "buffer_maximum", 1, buffer_maximum}, {"%", "resize_buffer", 2, resize_buffer},
    {"%", "view_length", 1, view_length},       {"%", "is_out_of_bounds", 1, is_out_of_bounds},
    {"%", "tracks_length", 1, tracks_length},   {"%", "detach_buffer", 1, detach_buffer},
    {"%", "copy_bytes", 5, copy_bytes},         {"%", "new_typed_array", 5, new_typed_array},
    {"%", "new_data_view", 4, new_data_view},   {"%", "view_buffer", 1, view_buffer},
    {"%", "view_offset", 1, view_offset},       {"%", "view_type", 1, view_type},
    {"%", "read_element", 4, read_element},     {"%", "write_element", 5, write_element},
    {"%", "fill_elements", 4, fill_elements},   {"%", "sort_elements", 1, sort_elements},
};

}  // namespace

NativeTable typed_array_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
