#include "app/present/panel.h"

#include <array>

namespace loopscope::present {

namespace {

constexpr std::array<PanelWords, kPanelCount> kWords{{
    {"source", "Source"},
    {"stack", "Call stack"},
    {"loop", "Event loop"},
    {"nextTick", "nextTick queue"},
    {"microtasks", "Microtask queue"},
    {"tasks", "Task queues"},
    {"timers", "Timers"},
    {"pool", "Thread pool"},
    {"network", "Network"},
    {"promises", "Promises"},
    {"heap", "Heap"},
    {"console", "Console"},
    {"timeline", "Timeline"},
    {"why", "Why"},
    {"lesson", "Lesson"},
}};

}  // namespace

PanelWords words_of(Panel panel) {
    return kWords[index_of(panel)];
}

std::optional<Panel> find_panel(std::string_view name) {
    for (std::size_t index = 0; index < kPanelCount; ++index) {
        if (kWords[index].name == name) return static_cast<Panel>(index);
    }
    return std::nullopt;
}

}  // namespace loopscope::present
