#pragma once
// The panels of the window by name, in one table: layout, tabs, menus and settings read it.

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
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
    Lesson,
};
inline constexpr std::size_t kPanelCount = 15;

using PanelSet = std::bitset<kPanelCount>;

[[nodiscard]] constexpr std::size_t index_of(Panel panel) {
    return static_cast<std::size_t>(panel);
}

// How many rows a panel fills at most in the whole run. It does not change from tick to tick, so the window
// stands still while one steps.
using PanelRows = std::array<std::uint16_t, kPanelCount>;
inline constexpr std::uint16_t kEndlessRows = UINT16_MAX;
// Of a run that fills every list.
[[nodiscard]] PanelRows endless_rows();

// What the run needs of each panel. None at all: the panel is no more than its title.
struct PanelUse {
    PanelRows rows = endless_rows();
    std::string note;  // beside the title of a panel without rows: "none in this run"
};

struct PanelWords {
    std::string_view name;   // in the settings file
    std::string_view title;  // on the panel and its tab
};

[[nodiscard]] PanelWords words_of(Panel panel);
// How many rows a panel has room for as long as the run makes any use of it.
[[nodiscard]] std::uint16_t fewest_rows_of(Panel panel);
// With less room for it than this, a panel shares its place with a neighbour.
[[nodiscard]] std::uint16_t telling_rows_of(Panel panel);
[[nodiscard]] std::optional<Panel> find_panel(std::string_view name);

}  // namespace loopscope::present
