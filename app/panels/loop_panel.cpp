// The loop as a wheel: its phases around the rim in the order of one lap, what is emptied between callbacks
// in the hub, and a hand where the loop stands. Where there is no room for a wheel, the same as a list.

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

#include "app/panels/panels.h"
#include "app/panels/roles.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::DrainModel;
using present::LoopModel;
using present::PhaseModel;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

constexpr float kPi = std::numbers::pi_v<float>;
// Of the wheel's radius.
constexpr float kHubShare = 0.5F;
constexpr float kSmallHubShare = 0.43F;  // where the names would not fit otherwise

struct Wheel {
    ImVec2 centre;
    float radius;
    float hub;
    float step;  // angle of one phase

    // Where the names stand: in the middle between hub and rim.
    [[nodiscard]] float label_distance() const { return (radius + hub) / 2; }
    [[nodiscard]] float middle_of(std::size_t phase) const {
        return -kPi / 2 + step * static_cast<float>(phase);
    }
    [[nodiscard]] ImVec2 at(float angle, float distance) const {
        return {centre.x + std::cos(angle) * distance, centre.y + std::sin(angle) * distance};
    }
};

struct Label {
    std::string_view first;
    std::string_view second;
};

// How the phases are written into their segments: as large as all of them fit.
struct Writing {
    ImFont* font = nullptr;
    bool whole = true;  // else of a name only its first word
};

// A name of two words stands on two lines.
Label split(std::string_view name, const Writing& writing) {
    const std::size_t blank = std::min(name.find(' '), name.size());
    if (!writing.whole) return {name.substr(0, std::min(name.find_first_of(", "), name.size())), {}};
    return {name.substr(0, blank), blank < name.size() ? name.substr(blank + 1) : std::string_view{}};
}

float label_width(const PhaseModel& phase, const Writing& writing) {
    const Label label = split(phase.name, writing);
    return std::max(widgets::text_width(writing.font, label.first),
                    widgets::text_width(writing.font, label.second)) +
           2;
}

std::string due_text(const PhaseModel& phase) {
    return std::to_string(phase.waiting) + " due";
}

// The room for a label around the middle of a segment: as wide as the ring lets it be.
float room_in_segment(const Wheel& wheel, std::size_t phase) {
    const float angle = wheel.middle_of(phase);
    const float ring = wheel.radius - wheel.hub;
    const float chord = 2 * wheel.label_distance() * std::sin(wheel.step / 2);
    // At the sides the ring bounds the width, above and below the segment does.
    const float across = std::abs(std::cos(angle));
    return chord * (1 - across) * (1 - across) + ring * 0.94F * across;
}

void fill_segment(const Wheel& wheel, std::size_t phase, float inner, float outer, theme::Colour colour,
                  float gap) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float angle = wheel.middle_of(phase);
    const float half = wheel.step / 2;
    const float outer_gap = gap / 2 / outer;
    const float inner_gap = gap / 2 / inner;
    // In slices, each of which is convex.
    constexpr int kSlices = 12;
    for (int slice = 0; slice < kSlices; ++slice) {
        const float from = static_cast<float>(slice) / kSlices;
        const float to = static_cast<float>(slice + 1) / kSlices;
        const auto angle_at = [&](float share, float edge) {
            return angle - half + edge + (2 * half - 2 * edge) * share;
        };
        const ImVec2 corners[] = {
            wheel.at(angle_at(from, outer_gap), outer), wheel.at(angle_at(to, outer_gap), outer),
            wheel.at(angle_at(to, inner_gap), inner), wheel.at(angle_at(from, inner_gap), inner)};
        const ImDrawListFlags flags = list->Flags;
        // Slices of one segment must not show their seams.
        list->Flags &= ~ImDrawListFlags_AntiAliasedFill;
        list->AddConvexPolyFilled(corners, 4, colour);
        list->Flags = flags;
    }
}

void stroke_arc(const Wheel& wheel, float from, float to, float radius, theme::Colour colour, float line) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->PathArcTo(wheel.centre, radius, from, to, 0);
    list->PathStroke(colour, 0, line);
}

void draw_segment(const Wheel& wheel, const PhaseModel& phase, std::size_t index, const Writing& writing,
                  Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const RoleLook look = panels::look_of(phase.role, theme.colour);
    const bool waits = phase.waiting > 0;
    theme::Colour back = theme.colour.raised;
    if (waits) back = theme::blend(back, look.colour, theme::kFreshTint);
    if (phase.active) back = theme.colour.accent;
    fill_segment(wheel, index, wheel.hub + size.unit, wheel.radius, back, size.unit);
    // Smooth edges, and a rim in the colour of what the phase runs.
    const float angle = wheel.middle_of(index);
    const float edge = wheel.step / 2 - size.half / wheel.radius;
    stroke_arc(wheel, angle - edge, angle + edge, wheel.radius,
               phase.active ? theme.colour.accent : (waits ? look.colour : theme.colour.border_strong),
               waits || phase.active ? size.bar : size.hairline);
    const ImVec2 middle = wheel.at(angle, wheel.label_distance());
    const float line = std::ceil(writing.font->FontSize * 1.12F);
    const Label label = split(phase.name, writing);
    const float lines = 1.0F + (label.second.empty() ? 0.0F : 1.0F) + (waits ? 1.0F : 0.0F);
    const float room = std::max(room_in_segment(wheel, index), label_width(phase, writing));
    Rect box{std::round(middle.x - room / 2), std::round(middle.y - lines * line / 2), std::ceil(room),
             lines * line};
    const Rect whole = box;
    const theme::Colour front = phase.active                              ? theme.colour.text_on_accent
                                : phase.role == present::PhaseRole::Quiet ? theme.colour.text_muted
                                                                          : theme.colour.text;
    const widgets::TextStyle style{writing.font, front, Align::Centre, TextSource::Interface};
    widgets::draw_text(painter, box.take_top(line), label.first, style);
    if (!label.second.empty()) widgets::draw_text(painter, box.take_top(line), label.second, style);
    if (waits) {
        widgets::draw_text(
            painter, box, due_text(phase),
            {theme.font.small, phase.active ? front : look.colour, Align::Centre, TextSource::Interface});
    }
    widgets::hover_tooltip(painter, whole, phase.name, phase.purpose);
}

// A hand from the hub to the phase in which the loop stands.
void draw_hand(const Wheel& wheel, std::size_t phase, Painter& painter) {
    const auto& size = painter.theme.size;
    const float angle = wheel.middle_of(phase);
    const float reach = size.gap;
    const ImVec2 tip = wheel.at(angle, wheel.hub + size.unit);
    const ImVec2 foot = wheel.at(angle, wheel.hub - reach);
    const ImVec2 side{-std::sin(angle) * reach * 0.7F, std::cos(angle) * reach * 0.7F};
    ImGui::GetWindowDrawList()->AddTriangleFilled(tip, {foot.x + side.x, foot.y + side.y},
                                                  {foot.x - side.x, foot.y - side.y},
                                                  painter.theme.colour.accent);
}

// The way round, as a circle with arrow heads between the phases.
void draw_direction(const Wheel& wheel, std::size_t count, Painter& painter) {
    const auto& size = painter.theme.size;
    const theme::Colour colour = painter.theme.colour.border_strong;
    const float reach = size.unit + size.half;
    for (std::size_t index = 0; index < count; ++index) {
        const float angle = wheel.middle_of(index) + wheel.step / 2;
        const ImVec2 at = wheel.at(angle, wheel.label_distance());
        const ImVec2 along{-std::sin(angle) * reach, std::cos(angle) * reach};
        const ImVec2 out{std::cos(angle) * reach * 0.6F, std::sin(angle) * reach * 0.6F};
        ImGui::GetWindowDrawList()->AddTriangleFilled(
            {at.x + along.x, at.y + along.y}, {at.x - along.x * 0.5F - out.x, at.y - along.y * 0.5F - out.y},
            {at.x - along.x * 0.5F + out.x, at.y - along.y * 0.5F + out.y}, colour);
    }
}

void draw_drained(const DrainModel& queue, Rect row, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const RoleLook look = panels::look_of(queue.role, theme.colour);
    row = row.inset(0, size.hairline);
    const bool lit = queue.active;
    widgets::draw_fill(row,
                       lit ? look.colour : theme::blend(theme.colour.sunken, look.colour, theme::kHeadTint),
                       row.height / 2);
    const theme::Colour front = lit ? theme.colour.surface : look.colour;
    row = row.inset(size.unit + size.half, 0);
    const std::string count = std::to_string(queue.length);
    const float width = widgets::text_width(theme.font.code_small, count) + 1;
    widgets::draw_text(painter, row.take_right(width, size.unit), count,
                       {theme.font.code_small, front, Align::Right, TextSource::Interface});
    // The icon goes first where there is no room for both, and the name where there is not even room for it.
    const float name = widgets::text_width(theme.font.small, queue.name) + 1;
    if (row.width < name || row.width >= name + size.icon + size.unit) {
        widgets::draw_icon(row.take_left(size.icon * 0.8F, size.unit), look.icon, front);
    }
    if (row.width < name) return;
    widgets::draw_text(
        painter, row, queue.name,
        {theme.font.small, lit ? front : theme.colour.text, Align::Left, TextSource::Interface});
}

void draw_hub(const Wheel& wheel, const LoopModel& model, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    ImDrawList* list = ImGui::GetWindowDrawList();
    const bool lit = std::any_of(model.drained.begin(), model.drained.end(),
                                 [](const DrainModel& queue) { return queue.active; });
    list->AddCircleFilled(wheel.centre, wheel.hub - size.half, theme.colour.sunken, 0);
    list->AddCircle(wheel.centre, wheel.hub - size.half, lit ? theme.colour.accent : theme.colour.border, 0,
                    lit ? size.half : size.hairline);
    const float row = std::round(size.font_small * 1.6F);
    const float line = widgets::line_height(theme.font.small);
    const float queues = row * static_cast<float>(model.drained.size());
    const auto width_at = [&](float from, float to) {
        const float far = std::max(std::abs(from - wheel.centre.y), std::abs(to - wheel.centre.y));
        return 2 * std::sqrt(std::max(0.0F, wheel.hub * wheel.hub - far * far)) - 2 * size.gap;
    };
    // The rule stands below the queues where the hub is wide enough for it.
    const float rule = widgets::text_width(theme.font.small, model.drain_rule);
    const bool has_rule = width_at(wheel.centre.y, wheel.centre.y + (queues + line) / 2) >= rule;
    const float height = queues + (has_rule ? line : 0);
    Rect rows{wheel.centre.x, std::round(wheel.centre.y - height / 2), 0, height};
    for (const DrainModel& queue : model.drained) {
        Rect place = rows.take_top(row);
        place.width =
            std::min(width_at(place.y, place.bottom()) + size.gap + size.unit, size.narrow_card * 0.62F);
        place.x = std::round(wheel.centre.x - place.width / 2);
        draw_drained(queue, place, painter);
    }
    if (has_rule) {
        widgets::draw_text(painter, {wheel.centre.x - rule / 2 - 1, rows.y, rule + 2, line}, model.drain_rule,
                           {theme.font.small, theme.colour.text_muted, Align::Centre, TextSource::Interface});
    }
    const Rect whole{wheel.centre.x - wheel.hub, wheel.centre.y - wheel.hub, 2 * wheel.hub, 2 * wheel.hub};
    widgets::hover_tooltip(painter, whole.inset(wheel.hub * 0.3F), "In between",
                           "These queues are emptied to the last entry " + model.drain_rule +
                               ": first all of nextTick, then all microtasks, again until both are empty.");
}

// The same without a wheel: the phases from top to bottom, and below them what is emptied in between.
void draw_list(const LoopModel& model, Rect body, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const float line = widgets::line_height(theme.font.small) + size.half;
    const auto count = static_cast<float>(model.phases.size());
    if (!model.drained.empty() && body.height >= (count + 1) * line + size.half) {
        Rect queues = body.take_bottom(std::min(line + size.half, size.row), size.half);
        const auto queue_count = static_cast<float>(model.drained.size());
        const float width = std::floor((queues.width - size.unit * (queue_count - 1)) / queue_count);
        for (const DrainModel& queue : model.drained)
            draw_drained(queue, queues.take_left(width, size.unit), painter);
    }
    widgets::begin_scroll("phases", body);
    const float height = std::clamp(std::floor(body.height / count), line, size.row);
    for (const PhaseModel& phase : model.phases) {
        Rect row = widgets::next_row(height);
        row.take_bottom(size.half);
        const RoleLook look = panels::look_of(phase.role, theme.colour);
        const bool waits = phase.waiting > 0;
        const theme::Colour quiet =
            waits ? theme::blend(theme.colour.raised, look.colour, theme::kFreshTint) : theme.colour.raised;
        widgets::draw_fill(row, phase.active ? theme.colour.accent : quiet, size.radius_small);
        Rect edge = row;
        if (waits) widgets::draw_fill(edge.take_left(size.bar), look.colour, size.bar / 2);
        const theme::Colour front = phase.active                              ? theme.colour.text_on_accent
                                    : phase.role == present::PhaseRole::Quiet ? theme.colour.text_muted
                                                                              : theme.colour.text;
        Rect inside = row.inset(size.gap, 0);
        if (waits) {
            const std::string due = due_text(phase);
            const float width = widgets::text_width(theme.font.small, due) + 1;
            widgets::draw_text(
                painter, inside.take_right(width, size.gap), due,
                {theme.font.small, phase.active ? front : look.colour, Align::Right, TextSource::Interface});
        }
        widgets::draw_text(painter, inside, phase.name,
                           {theme.font.small, front, Align::Left, TextSource::Program});
        if (widgets::is_hovered(row)) widgets::draw_tooltip(painter, phase.name, phase.purpose);
    }
    widgets::end_scroll();
}

bool fits(const Wheel& wheel, const LoopModel& model, const Writing& writing) {
    for (std::size_t index = 0; index < model.phases.size(); ++index) {
        if (label_width(model.phases[index], writing) > room_in_segment(wheel, index)) return false;
    }
    const float lines = writing.whole ? 3 : 2.4F;
    return wheel.radius - wheel.hub > lines * writing.font->FontSize;
}

// The largest writing that fits; without a font there is none.
Writing choose_writing(const Wheel& wheel, const LoopModel& model, const theme::Fonts& font) {
    for (const Writing& writing : {Writing{font.body, true}, Writing{font.small, true},
                                   Writing{font.body, false}, Writing{font.small, false}}) {
        if (fits(wheel, model, writing)) return writing;
    }
    return {};
}

}  // namespace

void draw_loop(const LoopModel& model, const Rect& area, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const bool lit = std::any_of(model.phases.begin(), model.phases.end(),
                                 [](const PhaseModel& phase) { return phase.active; });
    const std::string lap = model.iteration.empty() ? std::string() : "lap " + model.iteration;
    const Rect body = widgets::draw_card(painter, area,
                                         {"Event loop", Icon::Loop, theme.colour.accent, lap, model.now,
                                          "One lap goes clockwise through these phases. Each phase runs the "
                                          "callbacks that are due; the queues "
                                          "in the middle are emptied in between.",
                                          lit});
    if (model.phases.empty()) return;
    Wheel wheel{};
    wheel.centre = {std::round(body.centre()), std::round(body.middle())};
    wheel.radius = std::min(body.width, body.height) / 2 - size.bar;
    wheel.step = 2 * kPi / static_cast<float>(model.phases.size());
    Writing writing;
    for (const float share : {kHubShare, kSmallHubShare}) {
        wheel.hub = std::round(wheel.radius * share);
        writing = choose_writing(wheel, model, theme.font);
        if (writing.font != nullptr) break;
    }
    if (writing.font == nullptr) return draw_list(model, body, painter);
    for (std::size_t index = 0; index < model.phases.size(); ++index) {
        draw_segment(wheel, model.phases[index], index, writing, painter);
    }
    draw_direction(wheel, model.phases.size(), painter);
    draw_hub(wheel, model, painter);
    for (std::size_t index = 0; index < model.phases.size(); ++index) {
        if (model.phases[index].active) draw_hand(wheel, index, painter);
    }
}

}  // namespace loopscope::panels
