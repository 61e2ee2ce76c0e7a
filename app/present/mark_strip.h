#pragma once
// The marks of a run, thinned as the run grows: memory and the cost of drawing depend on the width of a
// screen, never on the length of the run. Adding costs constant time on average.

#include <array>
#include <cstdint>
#include <vector>

#include "app/present/transport_model.h"

namespace loopscope::present {

class MarkStrip {
  public:
    // Ticks may come in any order.
    void add(std::uint64_t tick, MarkKind kind);
    void clear();

    // At most one mark of each kind for each of kBuckets parts of the run.
    [[nodiscard]] std::vector<MarkModel> marks() const;

    static constexpr std::size_t kBuckets = 512;

  private:
    static constexpr std::size_t kKinds = 7;
    static constexpr std::uint64_t kNone = ~std::uint64_t{0};
    // The first tick of each kind in a bucket, or kNone.
    using Bucket = std::array<std::uint64_t, kKinds>;

    void widen();

    std::vector<Bucket> buckets_;
    std::uint64_t width_ = 1;  // ticks in one bucket, a power of two
};

}  // namespace loopscope::present
