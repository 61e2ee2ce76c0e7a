#pragma once
// Which panels stand where: a tree of rows and columns with panels, or stacks of them behind tabs, at its
// leaves. A plain value: the layout computes rectangles from it, the settings file keeps it as text.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/present/panel.h"

namespace loopscope::present {

enum class PaneKind : std::uint8_t { Row, Column, Tabs };

struct Pane {
    PaneKind kind = PaneKind::Tabs;
    float share = 1;            // of the parent's room, in relation to its neighbours
    std::vector<Pane> parts;    // of a row or column
    std::vector<Panel> panels;  // of tabs
    std::size_t front = 0;      // of tabs: which panel is seen
    bool by_hand = false;       // of a column: the viewer has said how high its parts are
    bool operator==(const Pane&) const = default;
};

enum class ArrangementName : std::uint8_t { Student, Presenter, Debugger };
inline constexpr std::size_t kArrangementCount = 3;

struct Arrangement {
    Pane root;
    PanelSet hidden;
    std::optional<Panel> maximised;
    float zoom = 1;  // of the scale: a presenter's letters are larger
    // Those that the viewer brought to the front, the last one last. Where panels have to share a place, it
    // says which of them is seen; it is not kept, and two arrangements do not differ by it.
    std::vector<Panel> raised = {};

    bool operator==(const Arrangement& other) const {
        return root == other.root && hidden == other.hidden && maximised == other.maximised &&
               zoom == other.zoom;
    }
};

[[nodiscard]] Arrangement make_arrangement(ArrangementName name);
[[nodiscard]] std::string_view title_of(ArrangementName name);

// In points. However large the viewer wants everything: with less room its panels tell nothing.
struct LeastRoom {
    float width = 0;
    float height = 0;
};
[[nodiscard]] LeastRoom least_room_of(ArrangementName name);
inline constexpr LeastRoom kRoomOfComparison{1200, 680};
inline constexpr LeastRoom kRoomOfKeys{1280, 720};

// All three as the viewer has changed them, and the one in use.
struct Arrangements {
    Arrangements();
    ArrangementName current = ArrangementName::Student;
    std::array<Arrangement, kArrangementCount> all;

    [[nodiscard]] Arrangement& now() { return all[static_cast<std::size_t>(current)]; }
    [[nodiscard]] const Arrangement& now() const { return all[static_cast<std::size_t>(current)]; }
};

// Hides a panel that is seen; brings any other one to the front of its tabs.
void apply_toggle_panel(Arrangement& arrangement, Panel panel);
// Makes a panel visible, whatever hid it. A panel that has no place is put behind the console.
void apply_show_panel(Arrangement& arrangement, Panel panel);
// Gives one panel the whole room, or takes it back.
void apply_maximise(Arrangement& arrangement, Panel panel);

// Neither hidden nor behind another tab or a maximised panel.
[[nodiscard]] bool is_seen(const Arrangement& arrangement, Panel panel);

// "row(36 column(68 source 32 console*|timeline) ...) hidden(heap)", with "column*(" for one that was sized
// by hand. parse gives nothing for what is not such a text, or where a panel is named twice.
[[nodiscard]] std::string describe(const Arrangement& arrangement);
[[nodiscard]] std::optional<Arrangement> parse_arrangement(std::string_view text, float zoom);

// The one in use and then all three, with ";" in between. What cannot be read is as it was made.
[[nodiscard]] std::string describe(const Arrangements& arrangements);
[[nodiscard]] Arrangements parse_arrangements(std::string_view text);

}  // namespace loopscope::present
