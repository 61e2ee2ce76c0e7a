#include "app/present/promise_index.h"

#include <algorithm>
#include <iterator>

namespace loopscope::present {

using heap::CellId;
using heap::CellKind;
using heap::ObjectClass;
using heap::Value;

namespace {

bool is_promise(const heap::Heap& heap, std::uint32_t cell) {
    const auto id = static_cast<CellId>(cell);
    return heap.kind(id) == CellKind::Object && heap.class_of(Value::object(id)) == ObjectClass::Promise;
}

}  // namespace

// A block whose cells were all handed out and none collected when it was looked at is known for good. Where
// some were collected, promises among them may have been alive at earlier ticks.
void PromiseIndex::look_at(const heap::Heap& heap, std::uint64_t tick, std::uint32_t number) {
    Block& block = blocks_[number];
    const std::uint32_t begin = number * kBlock;
    const std::uint32_t end = std::min(begin + kBlock, heap.cell_count());
    const bool is_known = end - begin <= block.looked_at && tick >= block.complete_from;
    if (is_known) return;
    bool any_free = false;
    std::vector<std::uint32_t> found;
    for (std::uint32_t cell = std::max(begin, 1U); cell < end; ++cell) {
        if (heap.kind(static_cast<CellId>(cell)) == CellKind::Free) any_free = true;
        if (is_promise(heap, cell)) found.push_back(cell);
    }
    std::vector<std::uint32_t> all;
    std::set_union(found.begin(), found.end(), block.promises.begin(), block.promises.end(),
                   std::back_inserter(all));
    block.promises = std::move(all);
    block.looked_at = end - begin;
    block.complete_from = any_free ? tick : 0;
}

std::vector<Value> PromiseIndex::newest(const heap::Heap& heap, std::uint64_t tick, std::size_t most) {
    std::vector<Value> promises;
    const std::uint32_t cells = heap.cell_count();
    const std::uint32_t count = (cells + kBlock - 1) / kBlock;
    if (blocks_.size() < count) blocks_.resize(count);
    for (std::uint32_t number = count; number > 0 && promises.size() < most; --number) {
        look_at(heap, tick, number - 1);
        const std::vector<std::uint32_t>& known = blocks_[number - 1].promises;
        for (auto cell = known.rbegin(); cell != known.rend() && promises.size() < most; ++cell) {
            if (*cell < cells && is_promise(heap, *cell)) {
                promises.push_back(Value::object(static_cast<CellId>(*cell)));
            }
        }
    }
    return promises;
}

}  // namespace loopscope::present
