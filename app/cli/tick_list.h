#pragma once
// Ticks as a person lists them on the command line.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope::cli {

inline constexpr std::size_t kMostListedTicks = 1000;

// "30,37,40..44" to its ticks, in this order. What is wrong with the list; empty when nothing is.
[[nodiscard]] std::string read_ticks(std::string_view list, std::vector<std::uint64_t>& ticks);

}  // namespace loopscope::cli
