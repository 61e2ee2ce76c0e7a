// Two runs of one program in two runtimes: stacks, loops and queues side by side on one clock, and below them
// both consoles line by line, so that the first line that differs jumps out.

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "app/panels/labelled_button.h"
#include "app/panels/output_cells.h"
#include "app/panels/panels.h"
#include "app/panels/roles.h"
#include "app/panels/rows.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::CommandKind;
using present::CompareLine;
using present::CompareModel;
using present::RunModel;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

// Of the height below the verdict.
constexpr float kConsoleShare = 0.27F;
constexpr float kStackShare = 0.44F;
constexpr float kLoopShare = 0.55F;

void draw_verdict(const CompareModel& model, const Rect& area, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const theme::Colour colour = model.differs ? theme.colour.warning : theme.colour.accent;
    widgets::draw_fill(area, theme::blend(theme.colour.surface, colour, theme::kHeadTint), size.radius);
    Rect edge = area;
    widgets::draw_fill(edge.take_left(size.unit), colour, size.half);
    Rect row = area.inset(size.padding * 1.4F, 0);
    const present::Command close = present::plain_command(CommandKind::CompareRuntimes);
    const present::Command part = present::plain_command(CommandKind::GoToDivergence);
    if (draw_labelled_button(painter, "close comparison", "Close", close, false, row))
        commands.push_back(close);
    if (model.differs && draw_labelled_button(painter, "part", "Go there", part, true, row))
        commands.push_back(part);
    widgets::draw_icon(row.take_left(size.icon * 1.2F, size.gap),
                       model.differs ? Icon::Warning : Icon::Columns, colour);
    const std::string& text = model.problem.empty() ? model.verdict : model.problem;
    const widgets::SentenceStyle style{theme.font.body, theme.font.code, theme.colour.text, colour};
    const widgets::SentenceStyle quiet{theme.font.small, theme.font.code_small, theme.colour.text_muted,
                                       theme.colour.text};
    const int lines = std::min(2, widgets::draw_sentence(painter, row, text, style, 0));
    const int cause_lines =
        model.cause.empty() ? 0 : std::min(2, widgets::draw_sentence(painter, row, model.cause, quiet, 0));
    const float height = static_cast<float>(lines) * widgets::line_height(theme.font.body);
    const float cause_height = static_cast<float>(cause_lines) * widgets::line_height(theme.font.small);
    row.take_top(std::max(0.0F, std::floor((row.height - height - cause_height) / 2)));
    widgets::draw_sentence(painter, row.take_top(height), text, style, 2);
    if (cause_lines > 0) widgets::draw_sentence(painter, row, model.cause, quiet, 2);
}

// With room for two lines of the verdict and two of its cause, as far as they need it.
float height_of_verdict(const CompareModel& model, float width, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const float least = size.explanation - size.gap;
    if (model.cause.empty()) return least;
    const Rect row{0, 0, width - size.narrow_card * 1.2F, 0};
    const widgets::SentenceStyle style{theme.font.body, theme.font.code, 0, 0};
    const widgets::SentenceStyle quiet{theme.font.small, theme.font.code_small, 0, 0};
    const int lines = std::min(2, widgets::draw_sentence(painter, row, model.verdict, style, 0));
    const int more = std::min(2, widgets::draw_sentence(painter, row, model.cause, quiet, 0));
    return std::max(least, static_cast<float>(lines) * widgets::line_height(theme.font.body) +
                               static_cast<float>(more) * widgets::line_height(theme.font.small) +
                               2 * size.gap);
}

// The name of the runtime, where its clock stands, and what has just happened there.
void draw_run_title(const RunModel& run, const Rect& area, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    widgets::draw_fill(area, theme.colour.surface, size.radius);
    widgets::draw_outline(area, theme.colour.border, size.radius, size.hairline);
    Rect body = area.inset(size.padding, size.unit);
    Rect title = body.take_top(size.row);
    widgets::draw_icon(title.take_left(size.icon, size.gap), Icon::Loop, theme.colour.accent);
    const float clock = widgets::text_width(theme.font.code_small, run.status.clock) + 1;
    widgets::draw_text(painter, title.take_right(std::min(clock, title.width / 2), size.gap),
                       run.status.clock,
                       {theme.font.code_small, theme.colour.text_muted, Align::Right, TextSource::Program});
    const float name = std::min(widgets::text_width(theme.font.strong, run.title) + 1, title.width);
    widgets::draw_text(painter, title.take_left(name, size.padding), run.title,
                       {theme.font.strong, theme.colour.text, Align::Left, TextSource::Program});
    widgets::draw_text(painter, title, run.status.text,
                       {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    const widgets::SentenceStyle style{theme.font.small, theme.font.code_small, theme.colour.text,
                                       theme.colour.accent};
    widgets::draw_sentence(painter, body, run.sentence, style, 2);
}

void draw_run(const RunModel& run, Rect area, Painter& painter) {
    const auto& size = painter.theme.size;
    const float gap = size.unit + size.half;
    const float title = size.row + 2 * widgets::line_height(painter.theme.font.small) + 2 * size.unit;
    draw_run_title(run, area.take_top(std::ceil(title), gap), painter);
    Rect upper = area.take_top(std::round(area.height * kLoopShare), gap);
    draw_stack(run.stack, upper.take_left(std::round(upper.width * kStackShare), gap), painter);
    draw_loop(run.loop, upper, painter);
    const float half_width = std::floor((area.width - gap) / 2);
    Rect left = area.take_left(half_width, gap);
    const float half = std::floor((area.height - gap) / 2);
    draw_queue(run.microtasks, left.take_top(half, gap), painter);
    draw_queue(run.next_ticks, left, painter);
    draw_timer_list(run.timers, run.timer_count, area.take_top(half, gap), painter);
    draw_tasks(run.tasks, area, painter);
}

void draw_side(const CompareLine& line, std::size_t side, Rect cell, int id, Painter& painter,
               Commands& commands) {
    ImGui::PushID(id);
    const widgets::HitResult hit = widgets::hit_area(painter, side == 0 ? "first" : "second", cell);
    ImGui::PopID();
    // Positions are those of the first run.
    if (hit.clicked && side == 0 && line.sides[side].printed)
        commands.push_back(present::seek_command(line.ticks[side]));
    draw_line_number(line.numbers[side], cell, painter);
    cell.take_left(width_of_line_numbers(painter));
    draw_output_line(line.sides[side], cell, painter);
}

void draw_consoles(const CompareModel& model, const Rect& area, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect body = widgets::draw_card(painter, area,
                                   {"Console",
                                    Icon::Console,
                                    theme.colour.console,
                                    {},
                                    {},
                                    "What both have printed to standard output up to this moment. What "
                                    "is the same stands in one row."});
    if (model.lines.empty()) return widgets::draw_empty(painter, body, "Nothing printed up to here.");
    body.height = std::max(1.0F, std::floor(body.height / size.code_row)) * size.code_row;
    widgets::begin_scroll("consoles", body);
    int id = 0;
    for (const CompareLine& line : model.lines) {
        Rect row = widgets::next_row(size.code_row);
        const float half = std::floor((row.width - size.gap) / 2);
        draw_side(line, 0, row.take_left(half, size.gap), id, painter, commands);
        draw_side(line, 1, row, id, painter, commands);
        ++id;
    }
    // The newest line is in sight when it comes.
    if (ImGui::IsWindowAppearing() || ImGui::GetScrollY() >= ImGui::GetScrollMaxY() - size.code_row)
        ImGui::SetScrollHereY(1);
    widgets::end_scroll(painter);
}

}  // namespace

void draw_comparison(const CompareModel& model, const Rect& area, Painter& painter, Commands& commands) {
    const auto& size = painter.theme.size;
    Rect room = area;
    draw_verdict(
        model, room.take_top(std::ceil(height_of_verdict(model, room.width, painter)), size.unit + size.half),
        painter, commands);
    if (!model.problem.empty()) return;
    draw_consoles(model, room.take_bottom(std::round(room.height * kConsoleShare), size.unit + size.half),
                  painter, commands);
    const float half = std::floor((room.width - size.margin) / 2);
    const Rect places[] = {room.take_left(half, size.margin), room};
    for (std::size_t side = 0; side < 2; ++side) {
        ImGui::PushID(static_cast<int>(side));
        draw_run(model.runs[side], places[side], painter);
        ImGui::PopID();
    }
}

}  // namespace loopscope::panels
