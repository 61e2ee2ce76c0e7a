// Variables on the left, the cells they lead to on the right, arrows in between. A narrow panel has one
// column, and the arrows run down its right edge.

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "app/panels/panels.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/lines.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::CellKind;
using present::HeapCell;
using present::HeapField;
using present::HeapHolder;
using present::HeapModel;
using present::HolderKind;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

struct BoxLook {
    Icon icon;
    theme::Colour colour;
};

BoxLook look_of(CellKind kind, const theme::Palette& colour) {
    switch (kind) {
        case CellKind::Object: return {Icon::Heap, colour.pool};
        case CellKind::Array: return {Icon::Stack, colour.pool};
        case CellKind::Function: return {Icon::Source, colour.accent};
        case CellKind::Closure: return {Icon::Ring, colour.microtask};
    }
    return {Icon::Heap, colour.pool};
}

BoxLook look_of(HolderKind kind, const theme::Palette& colour) {
    switch (kind) {
        case HolderKind::Frame: return {Icon::Stack, colour.stack};
        case HolderKind::Suspended: return {Icon::Pause, colour.microtask};
        case HolderKind::TopLevel: return {Icon::Source, colour.stack};
        case HolderKind::Callback: return {Icon::Clock, colour.timer};
    }
    return {Icon::Stack, colour.stack};
}

// A holder or a cell, placed.
struct Box {
    std::string title;
    BoxLook look;
    const std::vector<HeapField>* fields = nullptr;
    std::uint64_t id = 0;  // 0: a holder
    std::uint64_t more_fields = 0;
    std::uint32_t referrers = 0;
    bool fresh = false;
    std::size_t column = 0;
    Rect area;
};

struct Measures {
    float title;
    float line;
    float gap;
};

Measures measures_of(const Painter& painter) {
    const auto& size = painter.theme.size;
    return {size.row - size.half, widgets::line_height(painter.theme.font.small), size.gap};
}

float height_of(const Box& box, const Measures& measures, const theme::Sizes& size) {
    const auto lines = static_cast<float>(box.fields->size() + (box.more_fields > 0 ? 1 : 0));
    return measures.title + lines * measures.line + (lines > 0 ? size.unit : 0);
}

std::vector<Box> boxes_of(const HeapModel& model, const Painter& painter) {
    const auto& colour = painter.theme.colour;
    std::vector<Box> boxes;
    for (const HeapHolder& holder : model.holders) {
        boxes.push_back({holder.name, look_of(holder.kind, colour), &holder.fields, 0, 0, 0, false, 0, {}});
    }
    for (const HeapCell& cell : model.cells) {
        boxes.push_back({cell.title,
                         look_of(cell.kind, colour),
                         &cell.fields,
                         cell.id,
                         cell.more_fields,
                         cell.referrers,
                         cell.fresh,
                         cell.depth + 1,
                         {}});
    }
    return boxes;
}

// Gives every box its place below the others of its column; returns the height of all.
float place(std::vector<Box>& boxes, std::size_t columns, float width, float lane, const Painter& painter) {
    const auto& size = painter.theme.size;
    const Measures measures = measures_of(painter);
    std::vector<float> bottoms(columns, 0);
    const auto count = static_cast<float>(columns);
    const float box_width = std::floor((width - lane * count) / count);
    for (Box& box : boxes) {
        box.column = std::min(box.column, columns - 1);
        float& top = bottoms[box.column];
        box.area = {std::round(static_cast<float>(box.column) * (box_width + lane)), top, box_width,
                    height_of(box, measures, size)};
        top += box.area.height + measures.gap;
    }
    return *std::max_element(bottoms.begin(), bottoms.end());
}

Rect field_row(const Box& box, std::size_t index, const Painter& painter) {
    const Measures measures = measures_of(painter);
    return {box.area.x, box.area.y + measures.title + static_cast<float>(index) * measures.line,
            box.area.width, measures.line};
}

void draw_field(const HeapField& field, Rect row, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    if (field.changed) {
        widgets::draw_fill(row.inset(size.unit, 0),
                           theme::blend(theme.colour.raised, theme.colour.accent, theme::kFreshTint),
                           size.half);
    }
    row = row.inset(size.gap, 0);
    if (widgets::is_hovered(row) && !field.value.empty()) {
        widgets::draw_tooltip(painter, field.name, field.value);
    }
    if (!field.name.empty()) {
        const float name = widgets::text_width(theme.font.code_small, field.name) + 1;
        widgets::draw_text(
            painter, row.take_left(std::min(name, row.width * 0.6F), size.gap), field.name,
            {theme.font.code_small, theme.colour.text_muted, Align::Left, TextSource::Program});
    }
    if (field.target != 0) {
        ImGui::GetWindowDrawList()->AddCircleFilled({row.right(), row.middle()}, size.bar,
                                                    theme.colour.accent);
        row.take_right(size.gap);
    }
    widgets::draw_text(painter, row, field.value,
                       {theme.font.code_small, theme.colour.text, Align::Left, TextSource::Program});
}

void draw_box(const Box& box, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const Measures measures = measures_of(painter);
    const bool holder = box.id == 0;
    const theme::Colour back = holder ? theme.colour.sunken : theme.colour.raised;
    const float radius = holder ? 0 : size.radius_small;
    widgets::draw_fill(box.area, box.fresh ? theme::blend(back, box.look.colour, theme::kFreshTint) : back,
                       radius);
    widgets::draw_outline(
        box.area, box.referrers > 1 ? box.look.colour : theme::blend(back, box.look.colour, theme::kDoneTint),
        radius, size.hairline);
    Rect title{box.area.x, box.area.y, box.area.width, measures.title};
    title = title.inset(size.gap, 0);
    widgets::draw_icon(title.take_left(size.icon * 0.8F, size.gap), box.look.icon, box.look.colour);
    if (box.referrers > 1) {
        const std::string shared = std::to_string(box.referrers) + " arrows";
        const float width = widgets::text_width(theme.font.small, shared) + 1;
        if (title.width > width * 2) {
            widgets::draw_text(painter, title.take_right(width, size.gap), shared,
                               {theme.font.small, box.look.colour, Align::Right, TextSource::Program});
        }
    }
    widgets::draw_text(painter, title, box.title,
                       {theme.font.small, theme.colour.text, Align::Left, TextSource::Program});
    for (std::size_t index = 0; index < box.fields->size(); ++index) {
        draw_field((*box.fields)[index], field_row(box, index, painter), painter);
    }
    if (box.more_fields > 0) {
        widgets::draw_text(painter, field_row(box, box.fields->size(), painter).inset(size.gap, 0),
                           "and " + widgets::group_digits(box.more_fields) + " more",
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    }
}

// Arrows to a column further right go straight there; the others run round the right side.
void draw_arrows(const std::vector<Box>& boxes, float lane, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    std::map<std::uint64_t, const Box*> by_id;
    for (const Box& box : boxes) {
        if (box.id != 0) by_id[box.id] = &box;
    }
    std::size_t number = 0;
    for (const Box& box : boxes) {
        for (std::size_t index = 0; index < box.fields->size(); ++index) {
            const auto target = by_id.find((*box.fields)[index].target);
            if (target == by_id.end()) continue;
            const Rect row = field_row(box, index, painter);
            const Rect& to = target->second->area;
            const float entry = to.y + measures_of(painter).title / 2;
            const widgets::Point from{row.right() - size.gap, row.middle()};
            const theme::Colour colour = target->second->look.colour;
            if (target->second->column > box.column) {
                widgets::draw_arrow(from, {to.x, entry}, colour, size.hairline, size.unit);
            } else {
                // Arrows side by side, so that they can be told apart.
                const float reach = lane * (0.4F + 0.15F * static_cast<float>(number++ % 5));
                widgets::draw_loop_arrow(from, {to.right(), entry}, reach, colour, size.hairline, size.unit);
            }
        }
    }
}

}  // namespace

void draw_heap(const HeapModel& model, const Rect& area, Painter& painter) {
    const auto& size = painter.theme.size;
    const std::string count = model.cells.empty()
                                  ? std::string()
                                  : std::to_string(model.cells.size()) + (model.has_more ? "+" : "");
    const Rect body = widgets::draw_card(painter, area,
                                         {"Heap", Icon::Heap, painter.theme.colour.pool, count, model.total,
                                          "Objects and closures that the program's variables and waiting "
                                          "callbacks lead to. Two arrows to one box: "
                                          "two names for the same object."});
    if (model.cells.empty()) {
        return widgets::draw_empty(
            painter, body, "No object of the program is in reach.\nObjects and closures appear here.");
    }
    widgets::begin_scroll("heap", body);
    std::vector<Box> boxes = boxes_of(model, painter);
    std::size_t deepest = 0;
    for (const Box& box : boxes) deepest = std::max(deepest, box.column + 1);
    const float width = body.width - size.scrollbar;
    const float narrowest = size.narrow_card * 0.9F;
    const std::size_t columns =
        std::clamp(static_cast<std::size_t>(std::max(1.0F, width / narrowest)), std::size_t{1}, deepest);
    const float lane = columns > 1 ? size.icon * 2.5F : size.icon * 1.5F;
    const float height = place(boxes, columns, width, lane, painter);
    const Rect origin = widgets::next_row(height);
    for (Box& box : boxes) {
        box.area.x += origin.x;
        box.area.y += origin.y;
    }
    for (const Box& box : boxes) draw_box(box, painter);
    draw_arrows(boxes, lane, painter);
    if (model.has_more) {
        widgets::draw_text(
            painter, widgets::next_row(size.row), "There are more than fit here.",
            {painter.theme.font.small, painter.theme.colour.text_muted, Align::Centre, TextSource::Program});
    }
    widgets::end_scroll(painter);
}

}  // namespace loopscope::panels
