#pragma once

#include <optional>

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

/// A BigInt of at most 62 bits; nothing for a larger one.
inline std::optional<std::int64_t> small_bigint(const heap::Heap& heap, heap::Value value) {
    const heap::BigIntCell& cell = heap.bigint(value);
    std::uint64_t magnitude = 0;
    if (cell.digits.size() > 2) return std::nullopt;
    for (std::size_t i = cell.digits.size(); i-- > 0;) magnitude = magnitude << 32 | cell.digits[i];
    if (magnitude >> 62 != 0) return std::nullopt;
    const auto number = static_cast<std::int64_t>(magnitude);
    return cell.negative ? -number : number;
}

inline heap::Value small_bigint_value(heap::Heap& heap, std::int64_t number) {
    const auto bits = static_cast<std::uint64_t>(number);
    return bigint_value(heap, bigint_from_uint64(number < 0 ? ~bits + 1 : bits, number < 0));
}

}  // namespace loopscope::vm
