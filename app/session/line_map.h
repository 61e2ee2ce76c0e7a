#pragma once
// Where lines have gone through edits.

#include <cstdint>
#include <optional>
#include <span>

#include "app/session/text_document.h"

namespace loopscope::session {

/// The line (from 1) that a line has become. Nothing when it was edited itself or is gone.
[[nodiscard]] std::optional<std::uint32_t> moved_line(std::uint32_t line,
                                                      std::span<const LineChange> changes);

/// The same, but a line that was edited stays the nearest one that is left of what was edited.
[[nodiscard]] std::uint32_t nearest_moved_line(std::uint32_t line, std::span<const LineChange> changes);

/// The same, but nothing for a line that has nothing left where it was.
[[nodiscard]] std::optional<std::uint32_t> kept_line(std::uint32_t line, std::span<const LineChange> changes);

}  // namespace loopscope::session
