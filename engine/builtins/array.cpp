#include <cstdint>
#include <span>
#include <vector>

#include "engine/builtins/native_support.h"
#include "engine/builtins/natives.h"

// Arrays as the heap has them, for the library's JavaScript: what can be done at once because the array is
// dense and nothing of the program runs.

namespace loopscope::builtins {

namespace {

CellId array_prototype(NativeCall& call) {
    return call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell();
}

bool is_packed_array(Heap& heap, Value value) {
    if (!heap.is_array(value) || !heap.is_dense(value)) return false;
    for (const Value element : heap.dense_elements(value)) {
        if (element.is_hole()) return false;
    }
    return true;
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

// %is_dense(value): an Array with plain elements, holes allowed. Cost: constant.
Completion is_dense(NativeCall& call) {
    return Value::boolean(call.heap().is_array(call.argument(0)) && call.heap().is_dense(call.argument(0)));
}

// %copy_dense(array, begin = 0, end = length): the elements as a new array; the array is dense. Holes stay
// holes.
Completion copy_dense(NativeCall& call) {
    Heap& heap = call.heap();
    const std::span<const Value> elements = heap.dense_elements(call.argument(0));
    const std::size_t end =
        call.argument(2).is_undefined() ? elements.size() : static_cast<std::size_t>(call.number(2));
    const std::size_t begin = call.argument(1).is_undefined() ? 0 : static_cast<std::size_t>(call.number(1));
    const std::size_t last = end < elements.size() ? end : elements.size();
    const std::size_t first = begin < last ? begin : last;
    const std::vector<Value> copy(elements.begin() + static_cast<std::ptrdiff_t>(first),
                                  elements.begin() + static_cast<std::ptrdiff_t>(last));
    return heap.make_array(array_prototype(call), copy);
}

// %typed_array_length(array) -> elements, %typed_array_detached(array) -> whether its buffer is gone
Completion typed_array_length(NativeCall& call) {
    return Value::number(call.heap().data<heap::TypedArrayData>(call.argument(0)).length);
}
Completion typed_array_detached(NativeCall& call) {
    const CellId buffer = call.heap().data<heap::TypedArrayData>(call.argument(0)).buffer;
    return Value::boolean(call.heap().data<heap::BufferData>(Value::object(buffer)).detached);
}

constexpr NativeEntry kTable[] = {
    {"%", "typed_array_length", 1, typed_array_length},
    {"%", "typed_array_detached", 1, typed_array_detached},
    {"%", "new_array", 2, new_array},
    {"%", "push", 2, push},
    {"%", "is_packed", 1, is_packed},
    {"%", "is_dense", 1, is_dense},
    {"%", "copy_dense", 3, copy_dense},
};

}  // namespace

NativeTable array_natives() {
    return kTable;
}

}  // namespace loopscope::builtins
