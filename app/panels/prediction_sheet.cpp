// "What will it print?": on the left the viewer's order, on the right the lines to choose from.

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
using present::OfferedLine;
using present::PredictedLine;
using present::PredictionModel;
using present::Verdict;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

void draw_heading(std::string_view text, Rect& column, Painter& painter) {
    const auto& theme = painter.theme;
    widgets::draw_text(painter, column.take_top(theme.size.row, theme.size.half), text,
                       {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Interface});
}

// An empty place is sunken; one with a line is a card, and after the check its verdict is an icon, a word's
// worth of text and a colour.
void draw_place(const PredictedLine& line, std::size_t place, Rect& column, const PredictionModel& model,
                Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const bool wrong = line.verdict == Verdict::Wrong;
    const float small = widgets::line_height(theme.font.small);
    Rect row = column.take_top(size.button + (wrong ? small : 0), size.half);
    ImGui::PushID(static_cast<int>(place));
    const widgets::HitResult hit = widgets::hit_area(painter, "place", row);
    ImGui::PopID();
    const theme::Colour verdict = line.verdict == Verdict::Right ? theme.colour.success
                                  : wrong                        ? theme.colour.failure
                                                                 : theme.colour.accent;
    const bool asked = model.checked || !line.text.empty();
    theme::Colour back = asked ? theme.colour.raised : theme.colour.sunken;
    if (hit.hovered && asked) back = theme.colour.hovered;
    widgets::draw_fill(row, back, size.radius_small);
    if (line.verdict != Verdict::None) widgets::draw_fill(row.take_left(size.bar), verdict, size.bar / 2);
    if (hit.hovered && asked) {
        widgets::draw_tooltip(
            painter, line.text,
            model.checked ? "Click: go to the moment when this place is printed" : "Click: take it back");
    }
    if (hit.clicked) {
        commands.push_back(
            present::row_command(model.checked ? CommandKind::ShowPrinted : CommandKind::TakeBackLine,
                                 static_cast<std::uint32_t>(place)));
    }
    row = row.inset(size.gap, 0);
    Rect first = row.take_top(size.button);
    const std::string number = std::to_string(place + 1);
    widgets::draw_text(painter, first.take_left(size.icon * 1.4F, size.gap), number,
                       {theme.font.code, theme.colour.text_muted, Align::Right, TextSource::Interface});
    row.take_left(size.icon * 1.4F, size.gap);
    const Rect mark = first.take_left(size.icon, size.gap);
    row.take_left(size.icon, size.gap);
    if (line.verdict == Verdict::Right) widgets::draw_icon(mark, Icon::Check, verdict);
    if (wrong) widgets::draw_icon(mark, Icon::Cross, verdict);
    widgets::draw_text(painter, first, line.text,
                       {theme.font.code, theme.colour.text, Align::Left, TextSource::Program});
    if (wrong) {
        widgets::draw_text(painter, row.take_top(small), "It prints: " + line.actual,
                           {theme.font.small, verdict, Align::Left, TextSource::Program});
    }
}

void draw_offered(const OfferedLine& line, std::size_t index, Rect& column, Painter& painter,
                  Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const Rect row = column.take_top(size.button, size.half);
    if (line.used) {
        widgets::draw_outline(row, theme.colour.border, size.radius_small, size.hairline);
        return;
    }
    ImGui::PushID(static_cast<int>(index));
    const widgets::HitResult hit = widgets::hit_area(painter, "offered", row);
    ImGui::PopID();
    widgets::draw_fill(row, hit.hovered ? theme.colour.hovered : theme.colour.raised, size.radius_small);
    if (line.selected) widgets::draw_outline(row, theme.colour.accent, size.radius_small, size.half);
    if (hit.clicked)
        commands.push_back(present::row_command(CommandKind::ChooseLine, static_cast<std::uint32_t>(index)));
    widgets::draw_text(painter, row.inset(size.gap, 0), line.text,
                       {theme.font.code, theme.colour.text, Align::Left, TextSource::Program});
}

void draw_check(const PredictionModel& model, Rect row, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const std::string_view label = model.checked ? "Close" : "Check";
    const float width = widgets::text_width(theme.font.small, label) + 6 * theme.size.padding;
    const widgets::ButtonState state =
        model.checked || model.complete ? widgets::ButtonState::Lit : widgets::ButtonState::Disabled;
    const CommandKind kind = model.checked ? CommandKind::Dismiss : CommandKind::Accept;
    if (widgets::draw_button(painter, "check", row.take_right(width, theme.size.gap),
                             {label, Icon::None, state, {}, {}}))
        commands.push_back(present::plain_command(kind));
    widgets::draw_text(painter, row, model.keys,
                       {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
}

}  // namespace

void draw_prediction(const PredictionModel& model, const Rect& area, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect body = widgets::draw_card(painter, area,
                                   {"What will it print?",
                                    Icon::Console,
                                    theme.colour.accent,
                                    {},
                                    {},
                                    "The lines that the program prints, in no order. Put them in theirs "
                                    "before you look."});
    if (model.places.empty()) return widgets::draw_empty(painter, body, model.empty);
    const int lines = std::min(2, widgets::count_lines(theme.font.body, model.task, body.width));
    const float height = static_cast<float>(lines) * widgets::line_height(theme.font.body);
    widgets::draw_paragraph(painter, body.take_top(height, size.gap), model.task,
                            {theme.font.body, theme.colour.text, Align::Left, TextSource::Program}, lines);
    draw_check(model, body.take_bottom(size.button, size.gap), painter, commands);
    widgets::begin_scroll("prediction", body);
    const float small = widgets::line_height(theme.font.small);
    const auto wrong = static_cast<float>(
        std::count_if(model.places.begin(), model.places.end(),
                      [](const PredictedLine& place) { return place.verdict == Verdict::Wrong; }));
    const float rows = static_cast<float>(model.places.size());
    Rect left = widgets::next_row(size.row + size.half + rows * (size.button + size.half) + wrong * small);
    Rect right = left;
    if (!model.checked) {
        right = left.take_right(std::floor(left.width / 2 - size.gap), 2 * size.gap);
        draw_heading("Lines to choose from", right, painter);
    }
    draw_heading(model.checked ? "Your order" : "Your order, the first line on top", left, painter);
    for (std::size_t place = 0; place < model.places.size(); ++place)
        draw_place(model.places[place], place, left, model, painter, commands);
    for (std::size_t index = 0; !model.checked && index < model.offered.size(); ++index)
        draw_offered(model.offered[index], index, right, painter, commands);
    widgets::end_scroll(painter);
}

}  // namespace loopscope::panels
