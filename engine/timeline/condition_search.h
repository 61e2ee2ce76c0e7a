#pragma once

#include <optional>

#include "engine/timeline/condition_check.h"
#include "engine/timeline/timeline.h"

namespace loopscope::timeline {

/// A run to a condition on its way, forward or backward from a position: the nearest tick that makes it come
/// true. The records rule most ticks out; the others are replayed from the nearest checkpoint on a copy of
/// the machine, so the cursor stays where it is. Backward, blocks of growing size are replayed forward and
/// the last match is taken. Cost: about what running the part of the program that is searched costs, in
/// slices.
class ConditionSearch {
  public:
    ConditionSearch(ConditionCheck check, Direction direction, std::uint64_t from);

    /// Goes on, within the budget; a forward search records more where the records end. NoMore: it does not
    /// come true on this side.
    SearchResult advance(Timeline& timeline, Budget budget);

    const ConditionCheck& check() const { return check_; }
    Direction direction() const { return direction_; }
    /// How far it has looked.
    std::uint64_t looked_at() const { return looked_at_; }

  private:
    /// Looks at the ticks after looked_at_ up to `last`; the first that makes it true, or 0 when there is
    /// none or the budget is spent.
    std::uint64_t scan(const Timeline& timeline, std::uint64_t last, std::uint64_t& budget);
    bool came_true(const Timeline& timeline, std::uint64_t tick, std::uint64_t& budget);
    SearchResult go_forward(Timeline& timeline, Budget budget);
    SearchResult go_backward(const Timeline& timeline, Budget budget);

    ConditionCheck check_;
    Direction direction_;
    std::uint64_t from_;
    std::uint64_t looked_at_;
    std::optional<Machine> machine_;
    std::vector<vm::TraceEvent> events_;
    // Backward: the block being looked through, and what was found in it so far.
    std::uint64_t block_begin_ = 0, block_end_ = 0, block_size_ = 64;
    std::uint64_t found_ = 0;
};

}  // namespace loopscope::timeline
