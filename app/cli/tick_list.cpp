#include "app/cli/tick_list.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace loopscope::cli {

namespace {

std::optional<std::uint64_t> read_tick(std::string_view text) {
    std::uint64_t tick = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, tick);
    if (text.empty() || read.ec != std::errc() || read.ptr != end) return std::nullopt;
    return tick;
}

}  // namespace

std::string read_ticks(std::string_view list, std::vector<std::uint64_t>& ticks) {
    constexpr std::string_view kRange = "..";
    ticks.clear();
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        const std::string_view part = list.substr(begin, end - begin);
        const std::size_t range = part.find(kRange);
        const auto first = read_tick(part.substr(0, range));
        const auto last =
            range == std::string_view::npos ? first : read_tick(part.substr(range + kRange.size()));
        if (!first || !last || *last < *first)
            return "'" + std::string(part) + "' is neither a tick like 30 nor ticks like 30..49";
        if (*last - *first >= kMostListedTicks - ticks.size())
            return "at most " + std::to_string(kMostListedTicks) + " ticks make one animation";
        for (std::uint64_t tick = *first; tick <= *last; ++tick) ticks.push_back(tick);
        begin = end + 1;
    }
    return "";
}

}  // namespace loopscope::cli
