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

// Neighbours in a row or column that have one place: one of its parts, or some tabs that share it.
struct Group {
    std::vector<std::size_t> parts;  // by their places among all parts
    float share = 0;
};

class Placer {
  public:
    Placer(const theme::Sizes& size, const PanelSet& shown, const PanelRows& rows,
           const std::vector<Panel>& raised, Layout& layout)
        : size_(size), shown_(shown), rows_(rows), raised_(raised), layout_(layout) {}

    void place(const Pane& pane, const Rect& area) {
        if (pane.kind == PaneKind::Tabs) {
            place_tabs({&pane}, area);
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
    // All panels of some tabs in one place. In front is the one that was in front of its own tabs; of several
    // such, the one that the viewer has looked at last.
    void place_tabs(const std::vector<const Pane*>& panes, const Rect& area) {
        PanelSlot slot;
        slot.area = area;
        std::vector<Panel> fronts;
        std::uint16_t rows = 0;
        for (const Pane* pane : panes) {
            const std::size_t first = slot.tabs.size();
            for (const Panel panel : pane->panels) {
                if (shown_.test(present::index_of(panel))) slot.tabs.push_back(panel);
            }
            if (slot.tabs.size() == first) continue;
            const Panel wanted = pane->panels[std::min(pane->front, pane->panels.size() - 1)];
            fronts.push_back(shown_.test(present::index_of(wanted)) ? wanted : slot.tabs[first]);
            rows = std::max(rows, rows_of(*pane));
        }
        if (slot.tabs.empty()) return;
        // One that the run has no use for is not seen before another one.
        const auto is_used = [this](Panel panel) { return rows_[present::index_of(panel)] > 0; };
        const auto used = std::find_if(fronts.begin(), fronts.end(), is_used);
        slot.panel = used == fronts.end() ? fronts.front() : *used;
        for (const Panel panel : raised_) {
            if (std::find(fronts.begin(), fronts.end(), panel) != fronts.end()) slot.panel = panel;
        }
        if (slot.tabs.size() == 1) slot.tabs.clear();
        slot.folded = area.height <= folded_height() && rows == 0;
        layout_.slots.push_back(std::move(slot));
    }

    void place_parts(const Pane& pane, Rect area) {
        const bool is_row = pane.kind == PaneKind::Row;
        const std::vector<Group> groups = group_parts(pane, area.height);
        if (groups.empty()) return;
        float shares = 0;
        for (const Group& group : groups) shares += group.share;
        const float gap = size_.margin;
        const float whole = is_row ? area.width : area.height;
        const float room = std::max(0.0F, whole - gap * static_cast<float>(groups.size() - 1));
        const std::vector<float> extents = share_out(pane, groups, room);
        const float share_of_pixel = shares / std::max(1.0F, room);
        for (std::size_t index = 0; index < groups.size(); ++index) {
            const Group& group = groups[index];
            const bool last = index + 1 == groups.size();
            const float extent = last ? whole : extents[index];
            const Rect place = is_row ? area.take_left(extent, gap) : area.take_top(extent, gap);
            place_group(pane, group, place);
            if (last) continue;
            add_sash(is_row, place, group.parts.back(), groups[index + 1].parts.front(), share_of_pixel);
            if (is_row) continue;
            std::vector<float>& drawn = layout_.sashes.back().shares;
            drawn.assign(pane.parts.size(), 0);
            for (std::size_t one = 0; one < groups.size(); ++one) {
                for (const std::size_t part : groups[one].parts)
                    drawn[part] = extents[one] * share_of_pixel * pane.parts[part].share / groups[one].share;
            }
        }
    }

    void place_group(const Pane& pane, const Group& group, const Rect& place) {
        if (group.parts.size() == 1) {
            path_.push_back(group.parts.front());
            this->place(pane.parts[group.parts.front()], place);
            path_.pop_back();
            return;
        }
        std::vector<const Pane*> panes;
        for (const std::size_t part : group.parts) panes.push_back(&pane.parts[part]);
        place_tabs(panes, place);
    }

    // The parts that are shown. In a column that is too low for them, the two neighbouring tabs with the
    // least share are put together, until what is left has room.
    [[nodiscard]] std::vector<Group> group_parts(const Pane& pane, float height) const {
        std::vector<Group> groups;
        for (std::size_t index = 0; index < pane.parts.size(); ++index) {
            if (is_shown(pane.parts[index])) groups.push_back({{index}, pane.parts[index].share});
        }
        while (pane.kind == PaneKind::Column && least_height(pane, groups) > height) {
            std::size_t best = groups.size();
            for (std::size_t index = 0; index + 1 < groups.size(); ++index) {
                if (!is_tabs(pane, groups[index]) || !is_tabs(pane, groups[index + 1])) continue;
                const auto both = [&](std::size_t at) { return groups[at].share + groups[at + 1].share; };
                if (best == groups.size() || both(index) < both(best)) best = index;
            }
            if (best == groups.size()) break;
            Group& group = groups[best];
            const Group& next = groups[best + 1];
            group.parts.insert(group.parts.end(), next.parts.begin(), next.parts.end());
            group.share += next.share;
            groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(best) + 1);
        }
        return groups;
    }

    [[nodiscard]] static bool is_tabs(const Pane& pane, const Group& group) {
        return pane.parts[group.parts.front()].kind == PaneKind::Tabs;
    }

    // What a column needs for each of its places to tell something.
    [[nodiscard]] float least_height(const Pane& pane, const std::vector<Group>& groups) const {
        float least = size_.margin * (static_cast<float>(groups.size()) - 1);
        for (const Group& group : groups) least += telling_height(pane, group);
        return least;
    }

    [[nodiscard]] float telling_height(const Pane& pane, const Group& group) const {
        float height = 0;
        for (const std::size_t part : group.parts) {
            const bool folds = pane.parts[part].kind == PaneKind::Tabs && rows_of(pane.parts[part]) == 0;
            height = std::max(height, folds ? folded_height() : open_height(pane.parts[part]));
        }
        return height;
    }

    // The same for one that is not folded. Of tabs the first one counts: nothing jumps when another one is
    // looked at.
    [[nodiscard]] float open_height(const Pane& pane) const {
        for (const Panel panel : pane.panels) {
            if (!shown_.test(present::index_of(panel))) continue;
            const std::uint16_t used = rows_[present::index_of(panel)];
            const std::uint16_t telling = present::telling_rows_of(panel);
            const auto rows = static_cast<float>(used == 0 ? telling : std::min(used, telling));
            return size_.card_title + rows * size_.row + size_.gap;
        }
        return 0;
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
        std::uint16_t rows = rows_of(pane);
        if (rows == present::kEndlessRows) return kEndless;
        if (rows == 0) return folded_height();
        for (const Panel panel : pane.panels) {
            if (shown_.test(present::index_of(panel))) rows = std::max(rows, present::fewest_rows_of(panel));
        }
        return size_.card_title + static_cast<float>(rows) * size_.row + size_.gap;
    }

    // What a group can make use of, and what it needs to tell anything.
    struct Need {
        float least = 0;
        float most = kEndless;
    };

    [[nodiscard]] std::vector<Need> needs_of(const Pane& pane, const std::vector<Group>& groups,
                                             float room) const {
        std::vector<Need> needs(groups.size());
        if (pane.kind != PaneKind::Column || pane.by_hand) return needs;
        float useful = 0;
        float least = 0;
        for (std::size_t index = 0; index < groups.size(); ++index) {
            needs[index] = {telling_height(pane, groups[index]), 0};
            for (const std::size_t part : groups[index].parts)
                needs[index].most = std::max(needs[index].most, most_height(pane.parts[part]));
            useful += needs[index].most;
            least += needs[index].least;
        }
        const bool all_folded = useful <= folded_height() * static_cast<float>(groups.size());
        for (std::size_t index = 0; index < groups.size(); ++index) {
            Need& need = needs[index];
            // In a column that has no use for all of its room everybody is given more, but the folded ones.
            if (useful < room && (all_folded || need.most > folded_height())) need.most = kEndless;
            if (all_folded) need.least = open_height(pane.parts[groups[index].parts.front()]);
            if (least > room) need.least = 0;
        }
        return needs;
    }

    // The room of each group: by its share, but none gets less than it needs, nor more than it can use as
    // long as another one can use it.
    [[nodiscard]] std::vector<float> share_out(const Pane& pane, const std::vector<Group>& groups,
                                               float room) const {
        const std::vector<Need> needs = needs_of(pane, groups, room);
        std::vector<float> extents(groups.size(), 0);
        std::vector<bool> is_settled(groups.size(), false);
        const auto settle = [&](auto is_beyond, float Need::*bound) {
            bool any = false;
            for (std::size_t index = 0; index < groups.size(); ++index) {
                if (is_settled[index] || !is_beyond(extents[index], needs[index])) continue;
                extents[index] = needs[index].*bound;
                is_settled[index] = any = true;
            }
            return any;
        };
        for (bool again = true; again;) {
            float rest = room;
            float shares = 0;
            for (std::size_t index = 0; index < groups.size(); ++index) {
                if (is_settled[index])
                    rest -= extents[index];
                else
                    shares += groups[index].share;
            }
            for (std::size_t index = 0; index < groups.size(); ++index) {
                if (!is_settled[index]) extents[index] = std::round(rest * groups[index].share / shares);
            }
            again =
                settle([](float extent, const Need& need) { return extent < need.least; }, &Need::least) ||
                settle([](float extent, const Need& need) { return extent > need.most; }, &Need::most);
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
    const std::vector<Panel>& raised_;
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
                      const PanelSet& available, const PanelRows& rows, bool has_notes) {
    Layout layout;
    const float gap = size.margin;
    Rect room{0, 0, width, height};
    layout.header = room.take_top(size.header);
    room = room.inset(gap, 0);
    layout.explanation = room.take_top(size.explanation, gap);
    if (has_notes) layout.note = room.take_top(size.explanation, gap);
    room.take_bottom(gap);
    layout.transport = room.take_bottom(size.transport, gap);
    if (arrangement.maximised) {
        layout.slots.push_back({*arrangement.maximised, room, {}, false});
        return layout;
    }
    const PanelSet shown = available & ~arrangement.hidden;
    Placer(size, shown, rows, arrangement.raised, layout).place(arrangement.root, room);
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
