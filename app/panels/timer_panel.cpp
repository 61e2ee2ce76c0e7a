#include <algorithm>
#include <string>

#include "app/panels/panels.h"
#include "app/panels/rows.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::TimerKind;
using present::TimerModel;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

// Two lines: the callback with what is left, and below it what was asked for, with the measure between.
void draw_timer(const TimerModel& timer, bool head, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const float small = widgets::line_height(theme.font.small);
    Rect row = widgets::next_row(size.row + small + size.unit);
    if (widgets::is_hovered(row)) {
        widgets::draw_tooltip(painter, timer.name,
                              timer.delay + ", " + timer.due + ", " + timer.remaining + "\n" + timer.why);
    }
    ask_on_click(painter, row, {present::ThingKind::Timer, timer.id});
    row.take_bottom(size.half);
    const theme::Colour colour = theme.colour.timer;
    const float tint = timer.fresh ? theme::kFreshTint : (head ? theme::kHeadTint : 0.0F);
    widgets::draw_fill(row, theme::blend(theme.colour.raised, colour, tint), size.radius_small);
    widgets::draw_fill(row.take_left(size.bar, size.unit), colour, size.bar / 2);
    row.take_right(size.unit);

    Rect title = row.take_top(size.row - size.unit);
    if (head) widgets::draw_icon(title.take_left(size.icon * 0.6F, size.unit), Icon::Arrow, colour);
    const theme::Colour urgency = timer.is_due ? theme.colour.warning : theme.colour.text_muted;
    const float remaining =
        std::min(widgets::text_width(theme.font.small, timer.remaining) + 1, title.width * 0.5F);
    widgets::draw_text(painter, title.take_right(remaining, size.gap), timer.remaining,
                       {theme.font.small, urgency, Align::Right, TextSource::Program});
    widgets::draw_text(painter, title, timer.name,
                       {head ? theme.font.code_strong : theme.font.code, theme.colour.text, Align::Left,
                        TextSource::Program});

    Rect below = row.take_top(small);
    if (!timer.referenced) {
        const float width = widgets::badge_width(painter, "unref");
        widgets::draw_badge(painter, below, below.right() - width, "unref", theme.colour.closing);
        below.take_right(width, size.gap);
    }
    const float due = widgets::text_width(theme.font.small, timer.due) + 1;
    if (below.width > due + size.narrow_card * 0.4F) {
        widgets::draw_text(painter, below.take_right(due, size.gap), timer.due,
                           {theme.font.small, theme.colour.text_muted, Align::Right, TextSource::Program});
    }
    widgets::draw_text(painter, below, timer.delay,
                       {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    row.take_top(size.hairline);
    widgets::draw_progress(painter, row.take_top(size.bar), timer.progress, colour);
}

}  // namespace

void draw_timers(const present::WindowModel& model, const Rect& area, Painter& painter) {
    draw_timer_list(model.timers, model.timer_count, area, painter);
}

void draw_timer_list(const std::vector<TimerModel>& timers, std::uint64_t total, const Rect& area,
                     Painter& painter) {
    const auto& theme = painter.theme;
    const std::string count = total == 0 ? std::string() : widgets::group_digits(total);
    const Rect body = widgets::draw_card(painter, area,
                                         {"Timers",
                                          Icon::Timer,
                                          theme.colour.timer,
                                          count,
                                          {},
                                          "Timeouts and intervals, the first due on top. A timer waits here, "
                                          "in no queue, until the clock has passed "
                                          "its due time and the loop comes by."});
    if (timers.empty()) {
        return widgets::draw_empty(painter, body,
                                   "No timer is running.\nsetTimeout and setInterval start one.");
    }
    widgets::begin_scroll("timers", body);
    bool head = true;
    for (const TimerModel& timer : timers) {
        draw_timer(timer, head, painter);
        head = false;
    }
    draw_more(painter, timers.size(), total);
    widgets::end_scroll(painter);
}

}  // namespace loopscope::panels
