#include "engine/vm/typed_elements.h"

#include "engine/heap/number_bytes.h"

namespace loopscope::vm {

using heap::BufferData;
using heap::element_size;
using heap::ElementType;
using heap::Heap;
using heap::TypedArrayData;
using heap::Value;

namespace {

/// Where the element begins in the buffer; kNowhere when it is not there. An array that follows the length of
/// its buffer is left to Heap.
constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

[[gnu::always_inline]] inline std::size_t place_of(const TypedArrayData& view, const BufferData& buffer,
                                                   std::uint32_t index) {
    const std::size_t size = element_size(view.element);
    if (index >= view.length || view.tracks_length || buffer.detached ||
        view.byte_offset + view.length * size > buffer.bytes.size())
        return kNowhere;
    return view.byte_offset + index * size;
}

}  // namespace

// All that these two call is inlined: they are what a loop over a typed array consists of.

[[gnu::flatten]] Value typed_number(const Heap& heap, Value typed_array, std::uint32_t index) {
    const auto& view = heap.data<TypedArrayData>(typed_array);
    const auto& buffer = heap.data<BufferData>(Value::object(view.buffer));
    const std::size_t place = place_of(view, buffer, index);
    return place == kNowhere ? Value::hole() : read_number(view.element, buffer.bytes.data() + place);
}

[[gnu::flatten]] bool set_typed_number(Heap& heap, Value typed_array, std::uint32_t index, Value value) {
    const auto& view = heap.data<TypedArrayData>(typed_array);
    const Value buffer = Value::object(view.buffer);
    const std::size_t place = place_of(view, heap.data<BufferData>(buffer), index);
    if (place == kNowhere || !value.is_number() || is_bigint_type(view.element)) return false;
    const ElementType element = view.element;
    write_number(element, heap.write_data<BufferData>(buffer).bytes.data() + place, value);
    return true;
}

}  // namespace loopscope::vm
