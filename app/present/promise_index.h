#pragma once
// Finds the promises of a machine without looking at every cell of its heap each time. Cells have their
// numbers for good, so what was found once is kept. For sources of this layer only.

#include <cstdint>
#include <vector>

#include "engine/heap/heap.h"

namespace loopscope::present {

class PromiseIndex {
  public:
    // The newest promises that are alive at this position of the run, the newest first, at most so many.
    // Cost: the cells that were never looked at, then what is returned; going back over a garbage collection
    // looks at the cells again that it has freed others among.
    [[nodiscard]] std::vector<heap::Value> newest(const heap::Heap& heap, std::uint64_t tick,
                                                  std::size_t most);

    // Another run: cell numbers mean other things.
    void clear() { blocks_.clear(); }

  private:
    static constexpr std::uint32_t kBlock = 1024;  // cells

    struct Block {
        std::vector<std::uint32_t> promises;  // cell numbers, ascending, alive or not
        std::uint32_t looked_at = 0;          // cells of the block that existed then
        std::uint64_t complete_from = 0;      // nothing is missing at this tick or later
    };

    void look_at(const heap::Heap& heap, std::uint64_t tick, std::uint32_t number);

    std::vector<Block> blocks_;
};

}  // namespace loopscope::present
