#include "engine/timeline/checkpoints.h"

#include <algorithm>
#include <iterator>

#include "engine/base/assert.h"

namespace loopscope::timeline {

namespace {

// A tick rarely writes to more heap than this; pages that nobody wrote to are shared between copies.
constexpr std::uint64_t kHeapBytesPerWork = 64;
constexpr std::size_t kFixedBytes = 64 * 1024;

/// What a copy may hold that the copy before it does not.
std::size_t estimated_bytes(const Machine& machine, std::uint64_t work_since) {
    const std::size_t stacks =
        machine.frames.size() * sizeof(vm::Frame) + machine.stack.size() * sizeof(heap::Value);
    const std::size_t queues = machine.microtasks.size() * sizeof(vm::Job) +
                               machine.loop.timers.all.size() * sizeof(loop::Timer) +
                               machine.loop.next_ticks.size() * sizeof(loop::NextTick) +
                               machine.loop.immediates.size() * sizeof(loop::Immediate);
    const std::size_t heap = std::min<std::size_t>(machine.heap.bytes(), work_since * kHeapBytesPerWork);
    return kFixedBytes + stacks + queues + heap;
}

template <typename Map>
auto last_at_or_before(Map& map, std::uint64_t tick) {
    auto after = map.upper_bound(tick);
    return after == map.begin() ? map.end() : std::prev(after);
}

}  // namespace

void Checkpoints::offer(const Machine& machine) {
    const std::uint64_t work = work_of(machine);
    if (!kept_.empty() && (work < last_work_ + spacing_ || kept_.rbegin()->first >= machine.tick)) return;
    bytes_ += estimated_bytes(machine, work - last_work_);
    kept_.emplace(machine.tick, machine);
    last_work_ = work;
    if (kept_.size() > kMost || (bytes_ > kMostBytes && kept_.size() > 2)) thin();
}

void Checkpoints::thin() {
    spacing_ *= 2;
    bytes_ = 0;
    std::uint64_t work = 0;
    bool keep = true;  // the first one stays
    for (auto it = kept_.begin(); it != kept_.end();) {
        if (keep) {
            bytes_ += estimated_bytes(it->second, work_of(it->second) - work);
            work = work_of(it->second);
            ++it;
        } else {
            it = kept_.erase(it);
        }
        keep = !keep;
    }
    last_work_ = work;
}

const Machine& Checkpoints::before(std::uint64_t tick) const {
    const auto found = last_at_or_before(kept_, tick);
    LOOPSCOPE_ASSERT(found != kept_.end(), "there is a checkpoint at the start");
    return found->second;
}

void NearCopies::keep(const Machine& machine, std::uint64_t cursor) {
    kept_.emplace(machine.tick, machine);
    while (kept_.size() > kMost) {
        const std::uint64_t first = kept_.begin()->first, last = kept_.rbegin()->first;
        const std::uint64_t before = cursor > first ? cursor - first : 0;
        const std::uint64_t after = last > cursor ? last - cursor : 0;
        kept_.erase(before > after ? kept_.begin() : std::prev(kept_.end()));
    }
}

const Machine* NearCopies::before(std::uint64_t tick) const {
    const auto found = last_at_or_before(kept_, tick);
    return found == kept_.end() ? nullptr : &found->second;
}

}  // namespace loopscope::timeline
