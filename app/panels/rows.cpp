#include "app/panels/rows.h"

#include <imgui.h>

#include <algorithm>
#include <string>

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using widgets::Align;
using widgets::Rect;
using widgets::TextSource;

namespace {

// Of what is left beside the place, at most so much is for the detail.
constexpr float kDetailShare = 0.5F;

// The whole row, for where it was cut.
void draw_row_tooltip(widgets::Painter& painter, const RowLook& look) {
    std::string text(look.detail);
    if (!look.place.empty()) text += ", " + std::string(look.place);
    if (!look.why.empty()) text += "\n" + std::string(look.why);
    widgets::draw_tooltip(painter, look.name, text);
}

present::Thing thing_of(present::QueueRole role, const present::QueueEntry& entry) {
    const std::uint64_t id = entry.id;
    if (entry.is_io) return {present::ThingKind::Io, id};
    switch (role) {
        case present::QueueRole::NextTick: return {present::ThingKind::NextTick, id};
        case present::QueueRole::Microtask: return {present::ThingKind::Microtask, id};
        case present::QueueRole::Pool:
        case present::QueueRole::Poll: return {present::ThingKind::Request, id};
        case present::QueueRole::Check: return {present::ThingKind::Immediate, id};
        case present::QueueRole::Closing: return {present::ThingKind::Close, id};
        case present::QueueRole::Task: return {present::ThingKind::Task, id};
        case present::QueueRole::Frame: return {present::ThingKind::AnimationFrame, id};
        case present::QueueRole::Idle: return {present::ThingKind::IdleCallback, id};
    }
    return {};
}

}  // namespace

namespace {

// For what flies there or away from there: the part that is not scrolled out of sight.
void note_place(widgets::Painter& painter, const Rect& area, present::Thing thing) {
    const ImVec2 low = ImGui::GetWindowDrawList()->GetClipRectMin();
    const ImVec2 high = ImGui::GetWindowDrawList()->GetClipRectMax();
    if (painter.places == nullptr || !area.overlaps({low.x, low.y, high.x - low.x, high.y - low.y})) return;
    painter.places->push_back({static_cast<std::uint8_t>(thing.kind), thing.id, area});
}

}  // namespace

void ask_on_click(widgets::Painter& painter, const Rect& area, present::Thing thing) {
    if (thing.kind != present::ThingKind::None) note_place(painter, area, thing);
    if (painter.pick == nullptr || thing.kind == present::ThingKind::None) return;
    if (!widgets::is_hovered(area) || !ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return;
    *painter.pick = {static_cast<std::uint8_t>(thing.kind), thing.id};
}

void draw_row(widgets::Painter& painter, const Rect& row, const RowLook& look) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect box = row;
    box.take_bottom(size.half);
    theme::Colour back = theme.colour.raised;
    if (look.head) back = theme::blend(theme.colour.raised, look.colour, theme::kHeadTint);
    if (look.fresh) back = theme::blend(theme.colour.raised, look.colour, theme::kFreshTint);
    widgets::draw_fill(box, back, size.radius_small);
    Rect inside = box;
    widgets::draw_fill(inside.take_left(size.bar, size.unit), look.colour, size.bar / 2);
    inside.take_right(size.unit);
    if (look.head) {
        widgets::draw_icon(inside.take_left(size.icon * 0.6F, size.unit), widgets::Icon::Arrow, look.colour);
    }
    if (!look.place.empty() && inside.width > size.narrow_card * 0.6F) {
        const float place = widgets::text_width(theme.font.small, look.place) + 1;
        widgets::draw_text(painter, inside.take_right(place, size.gap), look.place,
                           {theme.font.small, theme.colour.text_muted, Align::Right, TextSource::Program});
    }
    ImFont* name_font = look.head ? theme.font.code_strong : theme.font.code;
    const float name = widgets::text_width(name_font, look.name) + 1;
    // A long name, which is code, leaves room for what is told beside it.
    const float detail =
        std::min(widgets::text_width(theme.font.small, look.detail) + 1, inside.width * kDetailShare);
    const float room = look.detail.empty() ? inside.width : inside.width - detail - size.gap;
    widgets::draw_text(painter, inside.take_left(std::min(name, std::max(0.0F, room)), size.gap), look.name,
                       {name_font, theme.colour.text, Align::Left, TextSource::Program});
    if (inside.width > size.icon * 2) {
        widgets::draw_text(painter, inside, look.detail,
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    }
    if (widgets::is_hovered(row)) draw_row_tooltip(painter, look);
    ask_on_click(painter, row, look.thing);
}

void draw_entries(widgets::Painter& painter, const present::QueueModel& queue, theme::Colour colour) {
    bool head = true;
    for (const present::QueueEntry& entry : queue.entries) {
        draw_row(painter, widgets::next_row(painter.theme.size.row),
                 {entry.name, entry.detail, entry.place, entry.why, colour, head, entry.fresh,
                  thing_of(queue.role, entry)});
        head = false;
    }
    draw_more(painter, queue.entries.size(), queue.length);
}

void draw_more(widgets::Painter& painter, std::uint64_t shown, std::uint64_t total) {
    if (shown >= total) return;
    const auto& theme = painter.theme;
    widgets::draw_text(painter, widgets::next_row(theme.size.row),
                       "and " + widgets::group_digits(total - shown) + " more",
                       {theme.font.small, theme.colour.text_muted, Align::Centre, TextSource::Program});
}

void draw_section(widgets::Painter& painter, std::string_view title) {
    const auto& theme = painter.theme;
    widgets::draw_text(painter, widgets::next_row(theme.size.row), title,
                       {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
}

}  // namespace loopscope::panels
