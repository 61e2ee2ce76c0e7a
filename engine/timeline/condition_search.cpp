#include "engine/timeline/condition_search.h"

#include <algorithm>

namespace loopscope::timeline {

namespace {

using Status = SearchResult::Status;
using Verdict = ConditionCheck::Verdict;

/// Records are looked at so much faster than ticks are replayed.
constexpr std::uint64_t kRecordsPerTick = 32;
constexpr std::uint64_t kLargestBlock = 1 << 16;
/// A copy from a checkpoint is nearer than stepping over more than this.
constexpr std::uint64_t kFarAhead = 2048;

}  // namespace

ConditionSearch::ConditionSearch(ConditionCheck check, Direction direction, std::uint64_t from)
    : check_(std::move(check)), direction_(direction), from_(from), looked_at_(from), block_end_(from) {
    block_begin_ = from;
}

bool ConditionSearch::came_true(const Timeline& timeline, std::uint64_t tick, std::uint64_t& budget) {
    const machine::Setup& setup = timeline.program().setup;
    vm::Recorder recorder;
    const std::uint64_t before_tick = tick - 1;
    if (!machine_ || machine_->tick > before_tick || before_tick - machine_->tick > kFarAhead)
        machine_ = timeline.copy_before(before_tick);
    budget -= std::min(budget, tick - machine_->tick);
    while (machine_->tick < before_tick)
        machine::step(*machine_, setup, recorder, before_tick - machine_->tick);
    const BeforeTick before = check_.look(*machine_);
    events_.clear();
    recorder.events = &events_;
    while (machine_->tick < tick) machine::step(*machine_, setup, recorder, 1);
    return check_.came_true(before, *machine_, events_);
}

std::uint64_t ConditionSearch::scan(const Timeline& timeline, std::uint64_t last, std::uint64_t& budget) {
    std::uint64_t records = 0;
    while (looked_at_ < last && budget > 0) {
        const std::uint64_t tick = ++looked_at_;
        if (++records % kRecordsPerTick == 0) --budget;
        const Verdict verdict = check_.judge(tick, timeline.record(tick), timeline.depth_at(tick - 1));
        if (verdict == Verdict::No) continue;
        if (verdict == Verdict::Yes || came_true(timeline, tick, budget)) return tick;
    }
    return 0;
}

SearchResult ConditionSearch::go_forward(Timeline& timeline, Budget budget) {
    std::uint64_t left = budget.ticks;
    while (true) {
        const std::uint64_t found = scan(timeline, timeline.length(), left);
        if (found != 0) return {Status::Found, found};
        if (looked_at_ == timeline.length() && timeline.is_complete()) return {Status::NoMore, from_};
        if (left == 0) return {Status::NotYet, looked_at_};
        if (looked_at_ < timeline.length()) continue;
        const std::uint64_t wanted = std::min<std::uint64_t>(left, 1024);
        const std::uint64_t done = timeline.extend({wanted, budget.instructions});
        left -= std::min(left, std::max<std::uint64_t>(done, 1));
        if (done == 0) return {Status::NotYet, looked_at_};
    }
}

SearchResult ConditionSearch::go_backward(const Timeline& timeline, Budget budget) {
    std::uint64_t left = budget.ticks;
    while (true) {
        if (looked_at_ >= block_end_) {
            if (found_ != 0) return {Status::Found, found_};
            if (block_begin_ == 0) return {Status::NoMore, from_};
            // The tick of the start itself is not looked at: it is where one stands.
            block_end_ = block_begin_ == from_ ? from_ - 1 : block_begin_;
            block_begin_ = block_end_ > block_size_ ? block_end_ - block_size_ : 0;
            block_size_ = std::min(block_size_ * 2, kLargestBlock);
            looked_at_ = block_begin_;
            if (block_end_ == 0) return {Status::NoMore, from_};
        }
        const std::uint64_t found = scan(timeline, block_end_, left);
        if (found != 0) found_ = found;
        if (left == 0) return {Status::NotYet, looked_at_};
    }
}

SearchResult ConditionSearch::advance(Timeline& timeline, Budget budget) {
    return direction_ == Direction::Forward ? go_forward(timeline, budget) : go_backward(timeline, budget);
}

}  // namespace loopscope::timeline
