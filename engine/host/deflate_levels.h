#pragma once

#include <array>
#include <cstdint>

namespace loopscope::host {

inline constexpr std::uint32_t kShortestMatch = 3;
inline constexpr std::uint32_t kLongestMatch = 258;
/// What has to be in the window before a match is looked for, but at the end: the longest, and what comes
/// next.
inline constexpr std::uint32_t kEnoughAhead = kLongestMatch + kShortestMatch + 1;

/// How hard a level searches. RUNTIME: zlib deflate.c, configuration_table.
struct DeflateLevel {
    std::uint32_t good_length;  // a match before of that length: a quarter of the search
    std::uint32_t
        lazy_length;  // a match before of that length: no search. Fast: up to it all places are noted
    std::uint32_t nice_length;  // a match of that length ends the search
    std::uint32_t most_steps;   // along the chain
    bool is_lazy;
};

inline const DeflateLevel& level_of(int level) {
    static constexpr std::array<DeflateLevel, 10> kLevels = {{
        {0, 0, 0, 0, false},
        {4, 4, 8, 4, false},
        {4, 5, 16, 8, false},
        {4, 6, 32, 32, false},
        {4, 4, 16, 16, true},
        {8, 16, 32, 32, true},
        {8, 16, 128, 128, true},
        {8, 32, 128, 256, true},
        {32, 128, 258, 1024, true},
        {32, 258, 258, 4096, true},
    }};
    return kLevels[static_cast<std::size_t>(level)];
}

}  // namespace loopscope::host
