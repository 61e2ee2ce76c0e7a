#include "app/panels/layout.h"

#include <algorithm>
#include <cmath>

namespace loopscope::panels {

using present::Arrangement;
using present::Pane;
using present::PaneKind;

namespace {

// A column is never dragged narrower than this part of a narrow card.
constexpr float kNarrowest = 0.6F;

class Placer {
  public:
    Placer(const theme::Sizes& size, const PanelSet& shown, Layout& layout)
        : size_(size), shown_(shown), layout_(layout) {}

    void place(const Pane& pane, const Rect& area) {
        if (pane.kind == PaneKind::Tabs) {
            place_tabs(pane, area);
        } else {
            place_parts(pane, area);
        }
    }

    [[nodiscard]] bool is_shown(const Pane& pane) const {
        const auto shown = [this](Panel panel) { return shown_.test(present::index_of(panel)); };
        const auto part_shown = [this](const Pane& part) { return is_shown(part); };
        return std::any_of(pane.panels.begin(), pane.panels.end(), shown) ||
               std::any_of(pane.parts.begin(), pane.parts.end(), part_shown);
    }

  private:
    void place_tabs(const Pane& pane, const Rect& area) {
        PanelSlot slot;
        slot.area = area;
        for (const Panel panel : pane.panels) {
            if (shown_.test(present::index_of(panel))) slot.tabs.push_back(panel);
        }
        if (slot.tabs.empty()) return;
        const Panel wanted = pane.panels[std::min(pane.front, pane.panels.size() - 1)];
        slot.panel = shown_.test(present::index_of(wanted)) ? wanted : slot.tabs.front();
        if (slot.tabs.size() == 1) slot.tabs.clear();
        layout_.slots.push_back(std::move(slot));
    }

    void place_parts(const Pane& pane, Rect area) {
        const bool is_row = pane.kind == PaneKind::Row;
        std::vector<std::size_t> shown;
        float shares = 0;
        for (std::size_t index = 0; index < pane.parts.size(); ++index) {
            if (!is_shown(pane.parts[index])) continue;
            shown.push_back(index);
            shares += pane.parts[index].share;
        }
        if (shown.empty()) return;
        const float gap = size_.margin;
        const float whole = is_row ? area.width : area.height;
        const float room = std::max(0.0F, whole - gap * static_cast<float>(shown.size() - 1));
        for (std::size_t index = 0; index < shown.size(); ++index) {
            const Pane& part = pane.parts[shown[index]];
            const bool last = index + 1 == shown.size();
            const float extent = last ? whole : std::round(room * part.share / shares);
            const Rect place = is_row ? area.take_left(extent, gap) : area.take_top(extent, gap);
            path_.push_back(shown[index]);
            this->place(part, place);
            path_.pop_back();
            if (!last) add_sash(is_row, place, shown[index], shown[index + 1], shares / std::max(1.0F, room));
        }
    }

    void add_sash(bool is_row, const Rect& place, std::size_t before, std::size_t after,
                  float share_of_pixel) {
        const Rect area = is_row ? Rect{place.right(), place.y, size_.margin, place.height}
                                 : Rect{place.x, place.bottom(), place.width, size_.margin};
        layout_.sashes.push_back({area, is_row, path_, before, after, share_of_pixel});
    }

    const theme::Sizes& size_;
    const PanelSet& shown_;
    Layout& layout_;
    std::vector<std::size_t> path_;
};

}  // namespace

const PanelSlot* Layout::find(Panel panel) const {
    for (const PanelSlot& slot : slots) {
        if (slot.panel == panel) return &slot;
    }
    return nullptr;
}

Layout compute_layout(float width, float height, const theme::Sizes& size, const Arrangement& arrangement,
                      const PanelSet& available) {
    Layout layout;
    const float gap = size.margin;
    Rect room{0, 0, width, height};
    layout.header = room.take_top(size.header);
    room = room.inset(gap, 0);
    layout.explanation = room.take_top(size.explanation, gap);
    room.take_bottom(gap);
    layout.transport = room.take_bottom(size.transport, gap);
    if (arrangement.maximised) {
        layout.slots.push_back({*arrangement.maximised, room, {}});
        return layout;
    }
    const PanelSet shown = available & ~arrangement.hidden;
    Placer(size, shown, layout).place(arrangement.root, room);
    return layout;
}

void drag_sash(Arrangement& arrangement, const Sash& sash, float by_pixels, const theme::Sizes& size) {
    Pane* pane = &arrangement.root;
    for (const std::size_t part : sash.path) {
        if (part >= pane->parts.size()) return;
        pane = &pane->parts[part];
    }
    if (std::max(sash.before, sash.after) >= pane->parts.size()) return;
    Pane& before = pane->parts[sash.before];
    Pane& after = pane->parts[sash.after];
    const float both = before.share + after.share;
    const float least_pixels = sash.upright ? size.narrow_card * kNarrowest : size.smallest_card_height;
    const float least = std::min(both / 2, least_pixels * sash.share_of_pixel);
    before.share = std::clamp(before.share + by_pixels * sash.share_of_pixel, least, both - least);
    after.share = both - before.share;
}

}  // namespace loopscope::panels
