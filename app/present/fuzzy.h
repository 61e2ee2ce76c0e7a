#pragma once
// Finding by a few letters.

#include <optional>
#include <string_view>

namespace loopscope::present {

// How well a text matches what was typed: its words may stand anywhere, in any order, and the letters of each
// have to come in their order. Higher is better: words at the beginning of words count most. Nothing when a
// word does not match. Letters of either case.
[[nodiscard]] std::optional<int> fuzzy_score(std::string_view typed, std::string_view text);

}  // namespace loopscope::present
