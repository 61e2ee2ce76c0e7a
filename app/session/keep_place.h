#pragma once
// Where a viewer stands in the run of a text that was edited.

#include <cstdint>

#include "app/session/open_files.h"
#include "engine/timeline/timeline.h"

namespace loopscope::session {

/// The position in `after` that is to it what `tick` is to `before`: the same one as long as both runs have
/// done the same up to there; else after as many passes through the same line doing the same; else where the
/// runs part. `changes` lead from the texts of the one to those of the other. Cost: linear in the ticks up to
/// `tick`, at most kMostCompared.
[[nodiscard]] std::uint64_t find_same_place(const timeline::Timeline& before, const timeline::Timeline& after,
                                            std::uint64_t tick, const FileChanges& changes);

inline constexpr std::uint64_t kMostCompared = 2'000'000;

}  // namespace loopscope::session
