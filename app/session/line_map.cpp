#include "app/session/line_map.h"

#include <algorithm>

namespace loopscope::session {

std::optional<std::uint32_t> moved_line(std::uint32_t line, std::span<const LineChange> changes) {
    for (const LineChange& change : changes) {
        if (line <= change.first) continue;
        if (line <= change.first + change.removed) return std::nullopt;
        line = line - change.removed + change.inserted;
    }
    return line;
}

std::uint32_t nearest_moved_line(std::uint32_t line, std::span<const LineChange> changes) {
    for (const LineChange& change : changes) {
        if (line <= change.first) continue;
        if (line > change.first + change.removed) {
            line = line - change.removed + change.inserted;
        } else {
            // Lines count from 1 here, and the lines of a change from 0.
            line = std::min(line, change.first + std::max(change.inserted, 1U));
        }
    }
    return line;
}

std::optional<std::uint32_t> kept_line(std::uint32_t line, std::span<const LineChange> changes) {
    for (const LineChange& change : changes) {
        const bool is_edited = line > change.first && line <= change.first + change.removed;
        if (is_edited && change.inserted == 0) return std::nullopt;
        line = nearest_moved_line(line, {&change, 1});
    }
    return line;
}

}  // namespace loopscope::session
