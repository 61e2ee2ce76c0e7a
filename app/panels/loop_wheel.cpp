// The loop as a wheel: its phases around the rim in the order of one loop iteration, what is emptied between
// callbacks in the hub, and a hand where the loop stands. The names of the phases stand in their segments or,
// in a low panel, beside the wheel.

#include "app/panels/loop_wheel.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <string>
#include <string_view>

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

std::string due_text(const PhaseModel& phase) {
    return std::to_string(phase.waiting) + " waiting";
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

namespace {

constexpr float kPi = std::numbers::pi_v<float>;
// Of the wheel's radius.
constexpr float kHubShare = 0.5F;
constexpr float kSmallHubShare = 0.43F;  // where the names would not fit otherwise
constexpr float kWideHubShare = 0.8F;    // where the names stand beside the wheel
// A wheel with its names beside it is no smaller than this many of their letters are high.
constexpr float kLeastRadius = 4.2F;

struct Wheel {
    ImVec2 centre;
    float radius = 0;
    float hub = 0;
    float step = 0;   // angle of one phase
    float first = 0;  // where the middle of the first one is

    // Where the names stand: in the middle between hub and rim.
    [[nodiscard]] float label_distance() const { return (radius + hub) / 2; }
    [[nodiscard]] float middle_of(std::size_t phase) const {
        return first + step * static_cast<float>(phase);
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

float line_of(const Writing& writing) {
    return std::ceil(writing.font->FontSize * 1.12F);
}

float lines_of(const PhaseModel& phase, const Writing& writing) {
    return split(phase.name, writing).second.empty() ? 1 : 2;
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

theme::Colour colour_of_name(const PhaseModel& phase, const theme::Palette& colour) {
    if (phase.active) return colour.accent;
    return phase.role == present::PhaseRole::Quiet ? colour.text_muted : colour.text;
}

// Smooth edges, and a rim in the colour of what the phase runs.
void draw_segment(const Wheel& wheel, const PhaseModel& phase, std::size_t index, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const RoleLook look = panels::look_of(phase.role, theme.colour);
    const bool waits = phase.waiting > 0;
    theme::Colour back = theme.colour.raised;
    if (waits) back = theme::blend(back, look.colour, theme::kFreshTint);
    if (phase.active) back = theme.colour.accent;
    fill_segment(wheel, index, wheel.hub + size.unit, wheel.radius, back, size.unit);
    const float angle = wheel.middle_of(index);
    const float edge = wheel.step / 2 - size.half / wheel.radius;
    stroke_arc(wheel, angle - edge, angle + edge, wheel.radius,
               phase.active ? theme.colour.accent : (waits ? look.colour : theme.colour.border_strong),
               waits || phase.active ? size.bar : size.hairline);
}

struct NameColours {
    theme::Colour name;
    theme::Colour due;
};

// From the top of the box; how many are due goes where there is no room for it.
void write_name(const PhaseModel& phase, Rect box, const Writing& writing, const NameColours& colours,
                Align align, Painter& painter) {
    const float line = line_of(writing);
    const Label label = split(phase.name, writing);
    const widgets::TextStyle style{writing.font, colours.name, align, TextSource::Interface};
    widgets::draw_text(painter, box.take_top(line), label.first, style);
    if (!label.second.empty()) widgets::draw_text(painter, box.take_top(line), label.second, style);
    if (phase.waiting > 0 && box.height >= widgets::line_height(painter.theme.font.small))
        widgets::draw_text(painter, box, due_text(phase),
                           {painter.theme.font.small, colours.due, align, TextSource::Interface});
}

void write_in_segment(const Wheel& wheel, const PhaseModel& phase, std::size_t index, const Writing& writing,
                      Painter& painter) {
    const auto& theme = painter.theme;
    const ImVec2 middle = wheel.at(wheel.middle_of(index), wheel.label_distance());
    const float lines = lines_of(phase, writing) + (phase.waiting > 0 ? 1.0F : 0.0F);
    const float height = std::ceil(lines * line_of(writing));
    const float room = std::max(room_in_segment(wheel, index), label_width(phase, writing));
    const Rect box{std::round(middle.x - room / 2), std::round(middle.y - height / 2), std::ceil(room),
                   height};
    const theme::Colour front =
        phase.active ? theme.colour.text_on_accent : colour_of_name(phase, theme.colour);
    const theme::Colour due = phase.active ? front : panels::look_of(phase.role, theme.colour).colour;
    write_name(phase, box, writing, {front, due}, Align::Centre, painter);
    widgets::hover_tooltip(painter, box, phase.name, phase.purpose);
}

// At the right of the wheel from top to bottom, then at its left from bottom to top, with a line to the
// segment.
void write_beside(const Wheel& wheel, const PhaseModel& phase, std::size_t index, std::size_t count,
                  const Rect& body, const Writing& writing, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const std::size_t at_right = (count + 1) / 2;
    const bool is_right = index < at_right;
    const std::size_t rows = is_right ? at_right : count - at_right;
    const std::size_t row = is_right ? index : count - 1 - index;
    const float slot = body.height / static_cast<float>(rows);
    const float room = (body.width - 2 * wheel.radius) / 2 - size.padding;
    const float line = line_of(writing);
    const float due = phase.waiting > 0 ? widgets::line_height(theme.font.small) : 0;
    const float height = std::min(slot, std::ceil(lines_of(phase, writing) * line + due));
    const float middle = body.y + slot * (static_cast<float>(row) + 0.5F);
    const Rect box{is_right ? body.right() - room : body.x, std::round(middle - height / 2), std::floor(room),
                   height};
    const theme::Colour front = colour_of_name(phase, theme.colour);
    const ImVec2 rim = wheel.at(wheel.middle_of(index), wheel.radius + size.half);
    const float counted = widgets::text_width(theme.font.small, due_text(phase)) + 1;
    const float label = std::max(label_width(phase, writing), phase.waiting > 0 ? std::ceil(counted) : 0.0F);
    const ImVec2 end{is_right ? body.right() - room - size.half : body.x + room + size.half, middle};
    ImGui::GetWindowDrawList()->AddLine(rim, end,
                                        phase.active ? theme.colour.accent : theme.colour.border_strong,
                                        phase.active ? size.half : size.hairline);
    const Rect text{is_right ? box.x : box.right() - label, box.y, label, box.height};
    write_name(phase, text, writing, {front, panels::look_of(phase.role, theme.colour).colour},
               is_right ? Align::Left : Align::Right, painter);
    widgets::hover_tooltip(painter, text, phase.name, phase.purpose);
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
    // The rule stands below the queues, in as many words as the hub is wide.
    const float room = width_at(wheel.centre.y, wheel.centre.y + (queues + line) / 2);
    const float full = widgets::text_width(theme.font.small, model.drain_rule);
    const std::string_view words = room >= full ? model.drain_rule : model.short_drain_rule;
    const float rule = widgets::text_width(theme.font.small, words);
    const bool has_rule = room >= rule && !words.empty();
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
        widgets::draw_text(painter, {wheel.centre.x - rule / 2 - 1, rows.y, rule + 2, line}, words,
                           {theme.font.small, theme.colour.text_muted, Align::Centre, TextSource::Interface});
    }
    const Rect whole{wheel.centre.x - wheel.hub, wheel.centre.y - wheel.hub, 2 * wheel.hub, 2 * wheel.hub};
    const bool has_ticks = model.drained.size() > 1;
    widgets::hover_tooltip(
        painter, whole.inset(wheel.hub * 0.3F), "In between",
        (has_ticks ? "These queues are emptied to the last entry "
                   : "This queue is emptied to the last entry ") +
            model.drain_rule +
            (has_ticks ? ": first all of nextTick, then all microtasks, again until both are empty." : ".") +
            (model.drain_note.empty() ? std::string() : " " + model.drain_note));
}

struct Plan {
    Wheel wheel;
    Writing writing;
    bool beside = false;  // the names
};

bool fits(const Wheel& wheel, const LoopModel& model, const Writing& writing) {
    for (std::size_t index = 0; index < model.phases.size(); ++index) {
        if (label_width(model.phases[index], writing) > room_in_segment(wheel, index)) return false;
    }
    const float lines = writing.whole ? 3 : 2.4F;
    return wheel.radius - wheel.hub > lines * writing.font->FontSize;
}

// The largest writing that fits into the segments; without a font there is none.
Writing choose_writing(const Wheel& wheel, const LoopModel& model, const theme::Fonts& font) {
    for (const Writing& writing : {Writing{font.body, true}, Writing{font.small, true},
                                   Writing{font.body, false}, Writing{font.small, false}}) {
        if (fits(wheel, model, writing)) return writing;
    }
    return {};
}

// The wheel with its names in its segments. Nothing where they do not fit.
std::optional<Plan> plan_inside(const LoopModel& model, const Rect& body, Painter& painter) {
    Plan plan;
    Wheel& wheel = plan.wheel;
    wheel.centre = {std::round(body.centre()), std::round(body.middle())};
    wheel.radius = std::min(body.width, body.height) / 2 - painter.theme.size.bar;
    wheel.step = 2 * kPi / static_cast<float>(model.phases.size());
    wheel.first = -kPi / 2;
    for (const float share : {kHubShare, kSmallHubShare}) {
        wheel.hub = std::round(wheel.radius * share);
        plan.writing = choose_writing(wheel, model, painter.theme.font);
        if (plan.writing.font != nullptr) return plan;
    }
    return std::nullopt;
}

// The same with the names beside it: a smaller wheel in a low panel.
std::optional<Plan> plan_beside(const LoopModel& model, const Rect& body, Painter& painter) {
    const auto& size = painter.theme.size;
    Plan plan;
    plan.beside = true;
    Wheel& wheel = plan.wheel;
    wheel.centre = {std::round(body.centre()), std::round(body.middle())};
    wheel.step = 2 * kPi / static_cast<float>(model.phases.size());
    wheel.first = (wheel.step - kPi) / 2;
    const auto rows = static_cast<float>((model.phases.size() + 1) / 2);
    for (ImFont* font : {painter.theme.font.body, painter.theme.font.small}) {
        plan.writing = {font, true};
        float widest = 0;
        for (const PhaseModel& phase : model.phases)
            widest = std::max(widest, label_width(phase, plan.writing));
        wheel.radius = std::floor(
            std::min(body.height / 2 - size.bar, body.width / 2 - size.padding - size.gap - widest));
        wheel.hub = std::round(wheel.radius * kWideHubShare);
        if (wheel.radius >= kLeastRadius * font->FontSize && body.height >= rows * 2 * line_of(plan.writing))
            return plan;
    }
    return std::nullopt;
}

}  // namespace

bool draw_wheel(const LoopModel& model, const Rect& body, Painter& painter) {
    std::optional<Plan> plan = plan_inside(model, body, painter);
    if (!plan) plan = plan_beside(model, body, painter);
    if (!plan) return false;
    const Wheel& wheel = plan->wheel;
    const std::size_t count = model.phases.size();
    for (std::size_t index = 0; index < count; ++index) {
        const PhaseModel& phase = model.phases[index];
        draw_segment(wheel, phase, index, painter);
        if (plan->beside)
            write_beside(wheel, phase, index, count, body, plan->writing, painter);
        else
            write_in_segment(wheel, phase, index, plan->writing, painter);
    }
    draw_direction(wheel, count, painter);
    draw_hub(wheel, model, painter);
    for (std::size_t index = 0; index < count; ++index) {
        if (model.phases[index].active) draw_hand(wheel, index, painter);
    }
    return true;
}

}  // namespace loopscope::panels
