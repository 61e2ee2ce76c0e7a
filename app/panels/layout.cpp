#include "app/panels/layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace loopscope::panels {

using present::Arrangement;
using present::Pane;
using present::PaneKind;
using present::PanelRows;

namespace {

// A column is never dragged narrower than this part of a narrow card.
constexpr float kNarrowest = 0.6F;
constexpr float kEndless = std::numeric_limits<float>::infinity();
// A list that is ever used has room for what it says while it is empty.
constexpr float kFewestRows = 2;

class Placer {
  public:
    Placer(const theme::Sizes& size, const PanelSet& shown, const PanelRows& rows, Layout& layout)
        : size_(size), shown_(shown), rows_(rows), layout_(layout) {}

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
        slot.folded = area.height <= folded_height() && rows_of(pane) == 0;
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
        const std::vector<float> extents = share_out(pane, shown, room);
        for (std::size_t index = 0; index < shown.size(); ++index) {
            const Pane& part = pane.parts[shown[index]];
            const bool last = index + 1 == shown.size();
            const float extent = last ? whole : extents[index];
            const Rect place = is_row ? area.take_left(extent, gap) : area.take_top(extent, gap);
            path_.push_back(shown[index]);
            this->place(part, place);
            path_.pop_back();
            if (last) continue;
            add_sash(is_row, place, shown[index], shown[index + 1], shares / std::max(1.0F, room));
            if (is_row) continue;
            std::vector<float>& drawn = layout_.sashes.back().shares;
            drawn.assign(pane.parts.size(), 0);
            for (std::size_t one = 0; one < shown.size(); ++one)
                drawn[shown[one]] = extents[one] * shares / std::max(1.0F, room);
        }
    }

    // The rows that the panels of some tabs need: those of the one that needs most.
    [[nodiscard]] std::uint16_t rows_of(const Pane& pane) const {
        std::uint16_t most = 0;
        for (const Panel panel : pane.panels) {
            if (shown_.test(present::index_of(panel))) most = std::max(most, rows_[present::index_of(panel)]);
        }
        return most;
    }

    [[nodiscard]] float folded_height() const { return size_.card_title + size_.half; }

    // The height that a pane can make use of.
    [[nodiscard]] float most_height(const Pane& pane) const {
        if (pane.kind != PaneKind::Tabs) return kEndless;
        const std::uint16_t rows = rows_of(pane);
        if (rows == present::kEndlessRows) return kEndless;
        if (rows == 0) return folded_height();
        const float fewest = pane.panels.front() == Panel::Lesson ? 0 : kFewestRows;
        return size_.card_title + std::max(fewest, static_cast<float>(rows)) * size_.row + size_.gap;
    }

    // The room of each part: by its share, but no part gets more than it can use as long as another one can
    // use it. In a column that has no use for all of its room everybody is given more, except the folded
    // ones.
    [[nodiscard]] std::vector<float> share_out(const Pane& pane, const std::vector<std::size_t>& shown,
                                               float room) const {
        const bool by_need = pane.kind == PaneKind::Column && !pane.by_hand;
        std::vector<float> most(shown.size(), kEndless);
        float useful = 0;
        for (std::size_t index = 0; index < shown.size() && by_need; ++index) {
            most[index] = most_height(pane.parts[shown[index]]);
            useful += most[index];
        }
        if (by_need && useful < room) {
            const bool all_folded = useful <= folded_height() * static_cast<float>(shown.size());
            for (float& height : most) {
                if (all_folded || height > folded_height()) height = kEndless;
            }
        }
        std::vector<float> extents(shown.size(), 0);
        std::vector<bool> is_full(shown.size(), false);
        for (bool again = true; again;) {
            again = false;
            float rest = room;
            float shares = 0;
            for (std::size_t index = 0; index < shown.size(); ++index) {
                if (is_full[index])
                    rest -= extents[index];
                else
                    shares += pane.parts[shown[index]].share;
            }
            for (std::size_t index = 0; index < shown.size(); ++index) {
                if (is_full[index]) continue;
                extents[index] = std::round(rest * pane.parts[shown[index]].share / shares);
                if (extents[index] <= most[index]) continue;
                extents[index] = most[index];
                is_full[index] = again = true;
            }
        }
        return extents;
    }

    void add_sash(bool is_row, const Rect& place, std::size_t before, std::size_t after,
                  float share_of_pixel) {
        const Rect area = is_row ? Rect{place.right(), place.y, size_.margin, place.height}
                                 : Rect{place.x, place.bottom(), place.width, size_.margin};
        layout_.sashes.push_back({area, is_row, path_, before, after, share_of_pixel});
    }

    const theme::Sizes& size_;
    const PanelSet& shown_;
    const PanelRows& rows_;
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
                      const PanelSet& available, const PanelRows& rows) {
    Layout layout;
    const float gap = size.margin;
    Rect room{0, 0, width, height};
    layout.header = room.take_top(size.header);
    room = room.inset(gap, 0);
    layout.explanation = room.take_top(size.explanation, gap);
    room.take_bottom(gap);
    layout.transport = room.take_bottom(size.transport, gap);
    if (arrangement.maximised) {
        layout.slots.push_back({*arrangement.maximised, room, {}, false});
        return layout;
    }
    const PanelSet shown = available & ~arrangement.hidden;
    Placer(size, shown, rows, layout).place(arrangement.root, room);
    return layout;
}

namespace {

// What a pane needs along a row (its width) or a column (its height) so that each part, by its share, has the
// least that it can do with.
float least_extent(const Pane& pane, bool along_row, const theme::Sizes& size) {
    if (pane.kind == PaneKind::Tabs)
        return along_row ? size.narrow_card * kNarrowest : size.smallest_card_height;
    const bool is_along = (pane.kind == PaneKind::Row) == along_row;
    float shares = 0;
    for (const Pane& part : pane.parts) shares += part.share;
    float least = 0;
    for (const Pane& part : pane.parts) {
        const float extent = least_extent(part, along_row, size);
        least = std::max(least, is_along ? extent * shares / part.share : extent);
    }
    return is_along ? least + size.margin * static_cast<float>(pane.parts.size() - 1) : least;
}

}  // namespace

void drag_sash(Arrangement& arrangement, const Sash& sash, float by_pixels, const theme::Sizes& size) {
    Pane* pane = &arrangement.root;
    for (const std::size_t part : sash.path) {
        if (part >= pane->parts.size()) return;
        pane = &pane->parts[part];
    }
    if (std::max(sash.before, sash.after) >= pane->parts.size()) return;
    if (pane->kind == PaneKind::Column && sash.shares.size() == pane->parts.size()) {
        // From here on the parts are as high as the viewer makes them, and begin as they are.
        pane->by_hand = true;
        for (std::size_t index = 0; index < pane->parts.size(); ++index) {
            if (sash.shares[index] > 0) pane->parts[index].share = sash.shares[index];
        }
    }
    Pane& before = pane->parts[sash.before];
    Pane& after = pane->parts[sash.after];
    const float both = before.share + after.share;
    const auto least = [&](const Pane& part) {
        return least_extent(part, sash.upright, size) * sash.share_of_pixel;
    };
    const float least_of_before = std::min(both / 2, least(before));
    const float most_of_before = std::max(least_of_before, both - least(after));
    before.share =
        std::clamp(before.share + by_pixels * sash.share_of_pixel, least_of_before, most_of_before);
    after.share = both - before.share;
}

}  // namespace loopscope::panels
