#pragma once
// Where every panel is. A pure function of the window's size, the sizes of the theme, the arrangement and the
// panels that have something to show.

#include <vector>

#include "app/present/arrangement.h"
#include "app/theme/sizes.h"
#include "app/widgets/rect.h"

namespace loopscope::panels {

using present::Panel;
using present::PanelSet;
using widgets::Rect;

// A panel that is seen, with the panels behind the same tabs.
struct PanelSlot {
    Panel panel = Panel::Source;
    Rect area;
    std::vector<Panel> tabs;  // this one among them; empty for a panel that stands alone
    bool folded = false;      // no more than its title: the run has no use for it
};

// A border between two neighbours that can be dragged.
struct Sash {
    Rect area;
    bool upright = true;
    std::vector<std::size_t> path;  // from the root to the row or column, part by part
    std::size_t before = 0;         // the part on its left or above it
    std::size_t after = 0;
    float share_of_pixel = 0;
    std::vector<float> shares = {};  // of all parts of a column as they are drawn; 0 for one without a place
};

struct Layout {
    Rect header;
    Rect explanation;
    Rect note;  // below it; nothing where there are no notes
    Rect transport;
    std::vector<PanelSlot> slots;
    std::vector<Sash> sashes;

    // Null if the panel is not seen.
    [[nodiscard]] const PanelSlot* find(Panel panel) const;
};

// Panels that are not in `available` have no place and give their room to their neighbours. So does, in a
// column that was not sized by hand, a list that the run never fills: it gets as much as its rows need. Where
// a column is too low for all of its panels to tell anything, neighbours in it share a place, as tabs.
[[nodiscard]] Layout compute_layout(float width, float height, const theme::Sizes& size,
                                    const present::Arrangement& arrangement, const PanelSet& available,
                                    const present::PanelRows& rows = present::endless_rows(),
                                    bool has_notes = false);

// Moves a border by so many pixels, within bounds that leave both neighbours room.
void drag_sash(present::Arrangement& arrangement, const Sash& sash, float by_pixels,
               const theme::Sizes& size);

}  // namespace loopscope::panels
