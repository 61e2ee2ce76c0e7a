#pragma once

#include <cstdint>
#include <vector>

#include "engine/vm/trace_event.h"

namespace loopscope::timeline {

/// One TickRecord for each tick, 8 bytes each, in chunks that never move. The tick with number t (from 1) is
/// the one that led to position t.
class Records {
  public:
    static constexpr std::uint64_t kChunk = 1 << 16;

    std::uint64_t size() const { return size_; }
    const vm::TickRecord& operator[](std::uint64_t tick) const {
        return chunks_[(tick - 1) / kChunk][(tick - 1) % kChunk];
    }
    /// Where the next records go, and how many fit there; call `grew` after they were written.
    vm::TickRecords& tail();
    std::uint64_t room() const { return kChunk - size_ % kChunk; }
    void grew(std::uint64_t count) { size_ += count; }

  private:
    std::vector<vm::TickRecords> chunks_;
    std::uint64_t size_ = 0;
};

}  // namespace loopscope::timeline
