#include "engine/vm/typed_elements.h"

#include <cstring>

#include "engine/vm/conversions.h"

namespace loopscope::vm {

using heap::BufferData;
using heap::ElementType;
using heap::Heap;
using heap::TypedArrayData;
using heap::Value;

namespace {

/// Bytes of an element that is a number; 0 for BigInts.
std::size_t bytes_of(ElementType type) {
    switch (type) {
        case ElementType::Int8:
        case ElementType::Uint8:
        case ElementType::Uint8Clamped: return 1;
        case ElementType::Int16:
        case ElementType::Uint16: return 2;
        case ElementType::Int32:
        case ElementType::Uint32:
        case ElementType::Float32: return 4;
        case ElementType::Float64: return 8;
        case ElementType::BigInt64:
        case ElementType::BigUint64: return 0;
    }
    return 0;
}

/// Whether the element is there and is a number.
bool is_in_bounds(const TypedArrayData& view, const BufferData& buffer, std::uint32_t index) {
    const std::size_t size = bytes_of(view.element);
    return size != 0 && !view.tracks_length && !buffer.detached && index < view.length &&
           view.byte_offset + std::size_t{view.length} * size <= buffer.bytes.size();
}

template <typename Number>
Number number_at(const std::uint8_t* bytes) {
    Number number;
    std::memcpy(&number, bytes, sizeof number);
    return number;
}
template <typename Number>
bool put_number(std::uint8_t* bytes, Number number) {
    std::memcpy(bytes, &number, sizeof number);
    return true;
}

std::int32_t integer_of(Value value) {
    return value.is_int32() ? value.as_int32() : to_int32(value.as_number());
}

}  // namespace

Value typed_number(const Heap& heap, Value typed_array, std::uint32_t index) {
    const TypedArrayData& view = heap.data<TypedArrayData>(typed_array);
    const BufferData& buffer = heap.data<BufferData>(Value::object(view.buffer));
    if (!is_in_bounds(view, buffer, index)) return Value::hole();
    const std::uint8_t* bytes = buffer.bytes.data() + view.byte_offset + index * bytes_of(view.element);
    switch (view.element) {
        case ElementType::Int8: return Value::int32(number_at<std::int8_t>(bytes));
        case ElementType::Uint8:
        case ElementType::Uint8Clamped: return Value::int32(*bytes);
        case ElementType::Int16: return Value::int32(number_at<std::int16_t>(bytes));
        case ElementType::Uint16: return Value::int32(number_at<std::uint16_t>(bytes));
        case ElementType::Int32: return Value::int32(number_at<std::int32_t>(bytes));
        case ElementType::Uint32: return Value::number(number_at<std::uint32_t>(bytes));
        case ElementType::Float32: return Value::number(static_cast<double>(number_at<float>(bytes)));
        case ElementType::Float64: return Value::number(number_at<double>(bytes));
        case ElementType::BigInt64:
        case ElementType::BigUint64: break;
    }
    return Value::hole();
}

bool set_typed_number(Heap& heap, Value typed_array, std::uint32_t index, Value value) {
    if (!value.is_number()) return false;
    const TypedArrayData view = heap.data<TypedArrayData>(typed_array);
    const Value buffer = Value::object(view.buffer);
    if (!is_in_bounds(view, heap.data<BufferData>(buffer), index)) return false;
    if (view.element == ElementType::Uint8Clamped &&
        !(value.is_int32() && value.as_int32() >= 0 && value.as_int32() <= 255))
        return false;
    std::uint8_t* bytes =
        heap.write_data<BufferData>(buffer).bytes.data() + view.byte_offset + index * bytes_of(view.element);
    switch (view.element) {
        case ElementType::Int8:
        case ElementType::Uint8:
        case ElementType::Uint8Clamped:
            return put_number(bytes, static_cast<std::uint8_t>(integer_of(value)));
        case ElementType::Int16:
        case ElementType::Uint16: return put_number(bytes, static_cast<std::uint16_t>(integer_of(value)));
        case ElementType::Int32:
        case ElementType::Uint32: return put_number(bytes, integer_of(value));
        case ElementType::Float32: return put_number(bytes, static_cast<float>(value.as_number()));
        case ElementType::Float64: return put_number(bytes, value.as_number());
        case ElementType::BigInt64:
        case ElementType::BigUint64: break;
    }
    return false;
}

}  // namespace loopscope::vm
