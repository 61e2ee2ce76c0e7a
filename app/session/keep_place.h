#pragma once
// Where a viewer stands in the run of a text that was edited.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "app/session/open_files.h"
#include "engine/timeline/timeline.h"

namespace loopscope::session {

/// The position in `after` that is to it what `tick` is to `before`: the same one as long as both runs have
/// done the same up to there; else after as many passes through the same line doing the same; else where the
/// runs part. `changes` lead from the texts of the one to those of the other. Cost: linear in the ticks up to
/// `tick`, at most kMostCompared.
[[nodiscard]] std::uint64_t find_same_place(const timeline::Timeline& before, const timeline::Timeline& after,
                                            std::uint64_t tick, const FileChanges& changes);

/// The same for several positions, in their order, each only where there is no doubt: after as many passes
/// through its line doing the same, and nothing where the line is gone or is not passed as often any more. An
/// edited line is still that line. What the loop does by itself counts by what it is. Records `after` as far
/// as that needs, but not much farther than `before` went.
[[nodiscard]] std::vector<std::optional<std::uint64_t>> find_same_places(const timeline::Timeline& before,
                                                                         timeline::Timeline& after,
                                                                         std::span<const std::uint64_t> ticks,
                                                                         const FileChanges& changes);

inline constexpr std::uint64_t kMostCompared = 2'000'000;

}  // namespace loopscope::session
