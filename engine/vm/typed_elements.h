#pragma once

#include "engine/heap/heap.h"

// ECMA-262 sections 10.4.5.15 TypedArrayGetElement and 10.4.5.16 TypedArraySetElement, for numbers in views
// of a fixed length.

namespace loopscope::vm {

/// The element of what is known to be a typed array; a hole when it has none there, or its elements are no
/// numbers.
heap::Value typed_number(const heap::Heap& heap, heap::Value typed_array, std::uint32_t index);

/// The same for writing one. False, with nothing done, when Heap::set has to be asked.
bool set_typed_number(heap::Heap& heap, heap::Value typed_array, std::uint32_t index, heap::Value value);

}  // namespace loopscope::vm
