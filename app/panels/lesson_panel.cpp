// What the teacher tells: the section's text, and its steps with the one that is told now.

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "app/panels/panels.h"
#include "app/present/key_map.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::CommandKind;
using present::LessonModel;
using present::LessonStepModel;
using present::LessonStepState;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

constexpr int kMostLines = 40;
constexpr float kTitleWidth = 1.5F;  // of a narrow card
constexpr float kWayWidth = 0.6F;    // of that
constexpr float kWide = 2.6F;        // of it: so wide, the panel has room beside the title

widgets::SentenceStyle style_of(LessonStepState state, const theme::Theme& theme) {
    const bool now = state == LessonStepState::Now;
    return {theme.font.body, theme.font.code, now ? theme.colour.text : theme.colour.text_muted,
            now ? theme.colour.accent : theme.colour.text_muted};
}

void draw_text_block(std::string_view text, const widgets::SentenceStyle& style, Painter& painter) {
    const float width = ImGui::GetContentRegionAvail().x;
    const int lines = std::min(kMostLines, widgets::draw_sentence(painter, {0, 0, width, 0}, text, style, 0));
    const Rect row = widgets::next_row(
        static_cast<float>(lines) * widgets::line_height(style.font) + painter.theme.size.unit,
        {0, widgets::line_height(style.font)});
    widgets::draw_sentence(painter, row, text, style, lines);
}

// Told, now or later is an icon, an edge and a colour.
void draw_step(const LessonStepModel& step, int id, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const widgets::SentenceStyle style = style_of(step.state, theme);
    const float indent = size.icon + 2 * size.gap;
    const float width = ImGui::GetContentRegionAvail().x - indent - size.gap;
    const int lines =
        std::clamp(widgets::draw_sentence(painter, {0, 0, width, 0}, step.text, style, 0), 1, kMostLines);
    const float line = widgets::line_height(style.font);
    Rect row = widgets::next_row(static_cast<float>(lines) * line + 2 * size.unit, {size.unit, line});
    const Rect whole = row;
    ImGui::PushID(id);
    const widgets::HitResult hit = widgets::hit_area(painter, "step", whole);
    ImGui::PopID();
    if (hit.clicked && step.tick > 0) commands.push_back(present::seek_command(step.tick));
    const bool now = step.state == LessonStepState::Now;
    if (now || (hit.hovered && step.tick > 0))
        widgets::draw_fill(row, now ? theme.colour.current_line : theme.colour.hovered, size.radius_small);
    if (now) widgets::draw_fill(Rect{row}.take_left(size.bar), theme.colour.accent, size.bar / 2);
    row.take_left(size.gap);
    const Rect mark = row.take_left(size.icon, size.gap);
    const Icon icon = now ? Icon::Arrow : step.state == LessonStepState::Told ? Icon::Check : Icon::Ring;
    widgets::draw_icon({mark.x, mark.y + size.unit + (line - size.icon) / 2, size.icon, size.icon}, icon,
                       now ? theme.colour.accent : theme.colour.text_muted);
    row.y += size.unit;
    row.width -= size.gap;
    widgets::draw_sentence(painter, row, step.text, style, lines);
}

void draw_way(const LessonModel& model, Rect row, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const auto button = [&](const char* id, Icon icon, CommandKind kind, bool can, std::string_view tooltip,
                            const Rect& place) {
        const std::string keys = present::describe_keys(present::plain_command(kind));
        if (widgets::draw_button(painter, id, place,
                                 {{},
                                  icon,
                                  can ? widgets::ButtonState::Enabled : widgets::ButtonState::Disabled,
                                  tooltip,
                                  keys}))
            commands.push_back(present::plain_command(kind));
    };
    button("next step", Icon::Forward, CommandKind::NextLessonStep, model.can_go_forward,
           "To the next step of the lesson", row.take_right(size.button, size.half));
    button("step before", Icon::Back, CommandKind::PreviousLessonStep, model.can_go_back,
           "To the step before", row.take_right(size.button, size.gap));
    widgets::draw_text(painter, row, model.position,
                       {theme.font.small, theme.colour.text_muted, Align::Right, TextSource::Program});
}

void draw_title(const LessonModel& model, const Rect& row, Painter& painter) {
    widgets::draw_text(
        painter, row, model.title,
        {painter.theme.font.strong, painter.theme.colour.text, Align::Left, TextSource::Program});
}

void draw_section_text(const LessonModel& model, Painter& painter) {
    const auto& theme = painter.theme;
    if (model.text.empty()) return;
    draw_text_block(model.text, {theme.font.body, theme.font.code, theme.colour.text, theme.colour.accent},
                    painter);
}

void draw_all_steps(const LessonModel& model, const Rect& body, Painter& painter, ViewState& view,
                    Commands& commands) {
    widgets::begin_scroll("lesson", body);
    draw_section_text(model, painter);
    int id = 0;
    for (const LessonStepModel& step : model.steps) {
        const float top = ImGui::GetCursorPosY();
        draw_step(step, id++, painter, commands);
        // The step that is told comes into sight when it begins, and again in a panel of another size: in the
        // middle, or with its first line on top.
        const auto shape = static_cast<std::uint64_t>(body.width * 64 + body.height);
        const std::uint64_t told = (shape << 48U) ^ ((step.tick << 8U) + static_cast<std::uint64_t>(id));
        if (step.state != LessonStepState::Now || view.revealed_lesson == told) continue;
        view.revealed_lesson = told;
        const float height = ImGui::GetCursorPosY() - top;
        const float above = std::max(0.0F, (ImGui::GetWindowHeight() - height) / 2);
        ImGui::SetScrollFromPosY(top - ImGui::GetScrollY() - above, 0.0F);
    }
    widgets::end_scroll(painter);
}

// Over the width of the window: what it is about and the way on the left, and only what is told now.
void draw_wide(const LessonModel& model, const Rect& area, float beside, Painter& painter,
               Commands& commands) {
    const auto& size = painter.theme.size;
    Rect body = area.inset(size.padding, 0);
    Rect left = body.take_left(beside, size.padding);
    Rect header = left.take_top(size.card_title);
    draw_way(model, header.take_right(beside * kWayWidth), painter, commands);
    draw_title(model, left.take_top(size.row), painter);
    body.take_right(size.button);
    // Two lines have room, if need be at the cost of what is around them.
    const float two_lines = 2 * widgets::line_height(painter.theme.font.body) + 2 * size.unit;
    const float around = std::clamp((body.height - two_lines) / 2, size.half, size.gap);
    body.take_top(around);
    body.take_bottom(around);
    widgets::begin_scroll("told", body);
    const auto now = std::find_if(model.steps.begin(), model.steps.end(), [](const LessonStepModel& step) {
        return step.state == LessonStepState::Now;
    });
    if (now == model.steps.end()) {
        draw_section_text(model, painter);
    } else {
        draw_step(*now, static_cast<int>(now - model.steps.begin()), painter, commands);
    }
    widgets::end_scroll(painter);
}

}  // namespace

void draw_lesson(const LessonModel& model, const Rect& area, Painter& painter, ViewState& view,
                 Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect body = widgets::draw_card(painter, area,
                                   {"Lesson",
                                    Icon::Shelf,
                                    theme.colour.accent,
                                    {},
                                    {},
                                    "What the teacher tells about this program. Page Down goes to where the "
                                    "next step is told, Page Up to the one before."});
    if (!model.any()) return widgets::draw_empty(painter, body, "This program has no lesson.");
    const float beside = size.narrow_card * kTitleWidth;
    if (body.width > kWide * beside && body.height < 4 * size.row) {
        draw_wide(model, area, beside, painter, commands);
        return;
    }
    Rect title = body.take_top(size.button);
    draw_way(model, title.take_right(std::min(title.width / 2, size.narrow_card * 0.7F), size.gap), painter,
             commands);
    draw_title(model, title, painter);
    draw_all_steps(model, body, painter, view, commands);
}

}  // namespace loopscope::panels
