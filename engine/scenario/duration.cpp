#include "engine/scenario/duration.h"

#include <charconv>
#include <cmath>
#include <span>

namespace loopscope::scenario {

namespace {

struct Unit {
    std::string_view name;
    double factor;
};

constexpr double kKilobyte = 1024;
constexpr Unit kTimes[] = {{"ns", 1}, {"us", 1e3}, {"ms", 1e6}, {"s", 1e9}};
constexpr Unit kSizes[] = {{"", 1},
                           {"B", 1},
                           {"KB", kKilobyte},
                           {"MB", kKilobyte* kKilobyte},
                           {"GB", kKilobyte* kKilobyte* kKilobyte},
                           {"K", kKilobyte},
                           {"M", kKilobyte* kKilobyte},
                           {"G", kKilobyte* kKilobyte* kKilobyte}};
constexpr double kSlowest = 0.001;  // of parse_speed
constexpr double kFastest = 1000;
constexpr double kLargest = 3.2e18;

/// A number without sign or exponent, optional spaces, one of the units.
std::optional<std::uint64_t> parse_quantity(std::string_view text, std::span<const Unit> units) {
    if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
    if (error != std::errc()) return std::nullopt;
    std::string_view unit(rest, static_cast<std::size_t>(end - rest));
    while (!unit.empty() && unit.front() == ' ') unit.remove_prefix(1);
    for (const Unit& candidate : units) {
        if (candidate.name != unit) continue;
        const double amount = std::round(number * candidate.factor);
        if (!(amount <= kLargest)) return std::nullopt;
        return static_cast<std::uint64_t>(amount);
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::uint64_t> parse_duration(std::string_view text) {
    return parse_quantity(text, kTimes);
}

std::optional<std::uint64_t> parse_size(std::string_view text) {
    return parse_quantity(text, kSizes);
}

std::optional<double> parse_speed(std::string_view text) {
    double speed = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, speed, std::chars_format::fixed);
    if (error != std::errc() || rest != end || !(speed >= kSlowest) || !(speed <= kFastest))
        return std::nullopt;
    return speed;
}

}  // namespace loopscope::scenario
