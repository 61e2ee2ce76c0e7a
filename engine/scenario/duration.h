#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace loopscope::scenario {

/// A stretch of virtual time as people write it: a decimal number and a unit, "5ms", "200us", "1.5 s", "3ns".
/// Nothing when it is anything else, negative, or longer than about 100 years. In nanoseconds, rounded to the
/// nearest.
std::optional<std::uint64_t> parse_duration(std::string_view text);

/// An amount of memory: a decimal number and an optional unit, "512", "64KB", "256 MB", "1.5GB" (powers of
/// 1024). In bytes.
std::optional<std::uint64_t> parse_size(std::string_view text);

/// How many times as fast the main thread is: a decimal number from 0.001 to 1000.
std::optional<double> parse_speed(std::string_view text);

}  // namespace loopscope::scenario
