#include "app/present/panel.h"

#include <array>

namespace loopscope::present {

namespace {

struct PanelFacts {
    PanelWords words;
    std::uint16_t fewest;   // rows while the run makes use of it: what it says while it is empty
    std::uint16_t telling;  // rows without which it tells nothing
    std::uint16_t most = kEndlessRows;
};

constexpr std::array<PanelFacts, kPanelCount> kFacts{{
    {{"source", "Source"}, 2, 5},
    {{"stack", "Call stack"}, 2, 3},
    {{"loop", "Event loop"}, 2, 5},
    {{"nextTick", "nextTick queue"}, 2, 1},
    {{"microtasks", "Microtask queue"}, 2, 1},
    {{"tasks", "Task queues"}, 2, 2},
    {{"timers", "Timers"}, 2, 2},
    {{"pool", "Thread pool"}, 2, 2},
    {{"network", "Network"}, 2, 2},
    {{"promises", "Promises"}, 2, 2},
    {{"heap", "Heap"}, 2, 3},
    {{"console", "Console"}, 2, 1},
    {{"timeline", "Timeline"}, 2, 4},
    {{"why", "Why"}, 2, 3},
    {{"lesson", "Lesson"}, 0, 1, 1},  // beside its title, over the width of the window: two lines
}};

}  // namespace

PanelRows endless_rows() {
    PanelRows rows{};
    for (std::size_t index = 0; index < kPanelCount; ++index) rows[index] = kFacts[index].most;
    return rows;
}

PanelWords words_of(Panel panel) {
    return kFacts[index_of(panel)].words;
}

std::uint16_t fewest_rows_of(Panel panel) {
    return kFacts[index_of(panel)].fewest;
}

std::uint16_t telling_rows_of(Panel panel) {
    return kFacts[index_of(panel)].telling;
}

std::optional<Panel> find_panel(std::string_view name) {
    for (std::size_t index = 0; index < kPanelCount; ++index) {
        if (kFacts[index].words.name == name) return static_cast<Panel>(index);
    }
    return std::nullopt;
}

}  // namespace loopscope::present
