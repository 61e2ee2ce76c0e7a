#pragma once
// What every drawing function shares: the theme, and in tests an audit of what was drawn.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/theme/theme.h"
#include "app/widgets/rect.h"

namespace loopscope::widgets {

// A text of the interface must fit its box; text of the program may be cut with an ellipsis.
enum class TextSource { Interface, Program };

struct TextRecord {
    std::string text;
    Rect box;      // where it may be
    Rect ink;      // where it is
    Rect visible;  // what the panel around it lets through
    TextSource source = TextSource::Interface;
    bool cut = false;  // it did not fit and lost its end
};

// Everything that one frame drew and that a test can judge.
struct Audit {
    std::vector<TextRecord> texts;
    std::vector<unsigned> ids;  // of everything that can be clicked
};

// What stands around a panel that is one of several: the titles behind the same tabs, and what the viewer did
// to them. draw_card draws it.
struct CardFrame {
    std::span<const std::string_view> tabs;  // of all panels that share the place, this one's among them
    std::size_t front = 0;
    bool maximised = false;
    std::string_view note;  // beside the title, in place of the panel's own
    // Out: what was asked for.
    std::size_t chosen = 0;  // the tab that was clicked, or the front one
    bool toggle_maximised = false;
    bool hide = false;
};

// What the viewer clicked to ask about: the kind and number that the panel gave it.
struct Pick {
    std::uint8_t kind = 0;  // 0: nothing
    std::uint64_t id = 0;
};

// Where a thing that can be asked about was drawn, as far as it can be seen.
struct PlacedThing {
    std::uint8_t kind = 0;
    std::uint64_t id = 0;
    Rect area;
};

struct Painter {
    const theme::Theme& theme;
    Audit* audit = nullptr;                      // null outside tests
    CardFrame* frame = nullptr;                  // null for cards that stand alone
    Pick* pick = nullptr;                        // null where nothing can be asked about
    std::vector<PlacedThing>* places = nullptr;  // null where nobody wants to know
    bool has_tooltips = true;                    // whether what the pointer rests on explains itself
};

}  // namespace loopscope::widgets
