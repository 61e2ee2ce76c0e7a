#pragma once
// The panels of the window by name, in one table: layout, tabs, menus and settings read it.

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace loopscope::present {

enum class Panel : std::uint8_t {
    Source,
    Stack,
    Loop,
    NextTicks,
    Microtasks,
    Tasks,
    Timers,
    Pool,
    Network,
    Promises,
    Heap,
    Console,
    Timeline,
    Inspector,
};
inline constexpr std::size_t kPanelCount = 14;

using PanelSet = std::bitset<kPanelCount>;

[[nodiscard]] constexpr std::size_t index_of(Panel panel) {
    return static_cast<std::size_t>(panel);
}

struct PanelWords {
    std::string_view name;   // in the settings file
    std::string_view title;  // on the panel and its tab
};

[[nodiscard]] PanelWords words_of(Panel panel);
[[nodiscard]] std::optional<Panel> find_panel(std::string_view name);

}  // namespace loopscope::present
