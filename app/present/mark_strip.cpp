#include "app/present/mark_strip.h"

#include <algorithm>

namespace loopscope::present {

void MarkStrip::clear() {
    buckets_.clear();
    width_ = 1;
}

// Two buckets become one.
void MarkStrip::widen() {
    for (std::size_t index = 0; index < kBuckets / 2; ++index) {
        for (std::size_t kind = 0; kind < kKinds; ++kind) {
            buckets_[index][kind] = std::min(buckets_[2 * index][kind], buckets_[2 * index + 1][kind]);
        }
    }
    for (std::size_t index = kBuckets / 2; index < kBuckets; ++index) buckets_[index].fill(kNone);
    width_ *= 2;
}

void MarkStrip::add(std::uint64_t tick, MarkKind kind) {
    if (buckets_.empty()) {
        buckets_.resize(kBuckets);
        for (Bucket& bucket : buckets_) bucket.fill(kNone);
    }
    while (tick / width_ >= kBuckets) widen();
    std::uint64_t& first = buckets_[tick / width_][static_cast<std::size_t>(kind)];
    first = std::min(first, tick);
}

std::vector<MarkModel> MarkStrip::marks() const {
    std::vector<MarkModel> marks;
    for (const Bucket& bucket : buckets_) {
        for (std::size_t kind = 0; kind < kKinds; ++kind) {
            if (bucket[kind] != kNone) marks.push_back({bucket[kind], static_cast<MarkKind>(kind)});
        }
    }
    return marks;
}

}  // namespace loopscope::present
