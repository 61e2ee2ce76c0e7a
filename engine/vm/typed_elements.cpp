#include "engine/vm/typed_elements.h"

#include "engine/heap/number_bytes.h"

namespace loopscope::vm {

using heap::BufferData;
using heap::element_size;
using heap::Heap;
using heap::TypedArrayData;
using heap::Value;

namespace {

/// Whether the element is there and is a number.
bool is_in_bounds(const TypedArrayData& view, const BufferData& buffer, std::uint32_t index) {
    return !is_bigint_type(view.element) && !view.tracks_length && !buffer.detached && index < view.length &&
           view.byte_offset + std::size_t{view.length} * element_size(view.element) <= buffer.bytes.size();
}

std::size_t offset_of(const TypedArrayData& view, std::uint32_t index) {
    return view.byte_offset + std::size_t{index} * element_size(view.element);
}

}  // namespace

Value typed_number(const Heap& heap, Value typed_array, std::uint32_t index) {
    const TypedArrayData& view = heap.data<TypedArrayData>(typed_array);
    const BufferData& buffer = heap.data<BufferData>(Value::object(view.buffer));
    if (!is_in_bounds(view, buffer, index)) return Value::hole();
    return read_number(view.element, buffer.bytes.data() + offset_of(view, index));
}

bool set_typed_number(Heap& heap, Value typed_array, std::uint32_t index, Value value) {
    if (!value.is_number()) return false;
    const TypedArrayData& view = heap.data<TypedArrayData>(typed_array);
    const Value buffer = Value::object(view.buffer);
    if (!is_in_bounds(view, heap.data<BufferData>(buffer), index)) return false;
    std::uint8_t* bytes = heap.write_data<BufferData>(buffer).bytes.data();
    write_number(view.element, bytes + offset_of(view, index), value);
    return true;
}

}  // namespace loopscope::vm
