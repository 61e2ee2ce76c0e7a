#pragma once

#include "engine/heap/heap.h"
#include "engine/vm/bigint.h"

namespace loopscope::vm {

inline BigInt bigint_of(const heap::Heap& heap, heap::Value value) {
    const heap::BigIntCell& cell = heap.bigint(value);
    return BigInt{cell.negative, cell.digits};
}

inline heap::Value bigint_value(heap::Heap& heap, BigInt value) {
    return heap.make_bigint(value.negative, std::move(value.digits));
}

}  // namespace loopscope::vm
