#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "app/panels/panels.h"
#include "app/panels/span_look.h"
#include "app/present/key_map.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::BoxKind;
using present::CommandKind;
using present::TimelineBox;
using present::TimelineMark;
using present::TimelineMarkKind;
using present::TimelineModel;
using present::TimelineRow;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

constexpr float kZoomOfWheel = 1.25F;
constexpr float kPanOfWheel = 0.12F;
// Parts of a row's height.
constexpr float kThin = 0.25F;
constexpr float kHalf = 0.5F;
// Labels are drawn over the arrows that cross their boxes.
constexpr int kLabelChannel = 1;
// In gaps: boxes narrower than this have no label.
constexpr float kFewLetters = 5;
// A panel lower than this has no buttons; wheel and keys do the same.
constexpr float kRowsForTools = 8;

// Where everything of the panel is, and how places of the axis become pixels.
struct Plot {
    const TimelineModel& model;
    Painter& painter;
    Rect names;
    Rect labels;
    Rect rows;
    Rect marks;
    float row_height = 0;

    [[nodiscard]] float x(double place) const {
        const double share = (place - model.from) / std::max(model.to - model.from, 1e-9);
        return rows.x + rows.width * static_cast<float>(std::clamp(share, -0.01, 1.01));
    }
    [[nodiscard]] double place(float at) const {
        const double share = (at - rows.x) / std::max(rows.width, 1.0F);
        return model.from + share * (model.to - model.from);
    }
    [[nodiscard]] Rect row(std::size_t number) const {
        return {rows.x, rows.y + static_cast<float>(number) * row_height, rows.width, row_height};
    }
    [[nodiscard]] std::size_t shown_rows() const {
        return std::min(model.rows.size(), static_cast<std::size_t>(rows.height / row_height));
    }
};

void draw_stripes(const Rect& box, theme::Colour colour, const theme::Sizes& size) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    for (float left = box.x; left + size.unit < box.right(); left += 2 * size.unit) {
        const float right = std::min(left + box.height, box.right());
        list->AddLine({left, box.bottom()}, {right, box.bottom() - (right - left)}, colour, size.hairline);
    }
}

// Running fills the row, the loop half of it, sleeping is a thin line, and blocked is full with stripes: the
// shape says it as the colour does.
void draw_state(const TimelineBox& box, Rect area, const Plot& plot) {
    const theme::Theme& theme = plot.painter.theme;
    const theme::Colour colour = colour_of(box.kind, theme.colour);
    const float full = area.height;
    float height = full;
    if (box.kind == BoxKind::Idle) height = full * kThin;
    if (box.kind == BoxKind::Loop) height = full * kHalf;
    height = std::max(1.0F, std::round(height * box.share));
    area.y += full - height;
    area.height = height;
    widgets::draw_fill(area, colour, 0);
    if (box.kind == BoxKind::Blocked && area.width > 2 * theme.size.gap)
        draw_stripes(area, theme.colour.surface, theme.size);
}

void draw_label(const TimelineBox& box, const Rect& area, const Plot& plot) {
    const theme::Theme& theme = plot.painter.theme;
    // Less than a few letters says nothing.
    if (box.label.empty() || area.width < kFewLetters * theme.size.gap) return;
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->ChannelsSetCurrent(kLabelChannel);
    widgets::draw_text(plot.painter, area.inset(theme.size.unit, 0), box.label,
                       {theme.font.small, theme.colour.text, Align::Left, TextSource::Program});
    list->ChannelsSetCurrent(0);
}

void draw_box(const TimelineBox& box, Rect area, const Plot& plot) {
    const theme::Theme& theme = plot.painter.theme;
    const theme::Colour colour = colour_of(box.kind, theme.colour);
    if (box.kind == BoxKind::Wait || box.kind == BoxKind::Transfer) {
        const Rect line = area.inset(0, (area.height - theme.size.half) / 2);
        widgets::draw_fill(line, colour, 0);
        widgets::draw_fill({area.right() - theme.size.half, area.y, theme.size.half, area.height}, colour, 0);
        if (box.label.empty()) return;
        const float text = std::min(widgets::text_width(theme.font.small, box.label) + theme.size.gap,
                                    area.width - theme.size.unit);
        const Rect behind{area.x + theme.size.unit, area.y, text, area.height};
        widgets::draw_fill(behind, theme.colour.surface, 0);
        return draw_label(box, behind, plot);
    }
    if (area.width <= 2 * theme.size.unit) return widgets::draw_fill(area, colour, 0);
    const float tint = box.count > 1 ? 2 * theme::kSpanTint : theme::kSpanTint;
    widgets::draw_fill(area, theme::blend(theme.colour.surface, colour, tint), theme.size.half);
    if (box.count > 1) {
        draw_stripes(area, theme::blend(theme.colour.surface, colour, theme::kSpanTint), theme.size);
    } else {
        Rect edge = area;
        widgets::draw_fill(edge.take_left(theme.size.half), colour, 0);
    }
    draw_label(box, area, plot);
}

void draw_rows(const Plot& plot) {
    const theme::Theme& theme = plot.painter.theme;
    ImDrawList* list = ImGui::GetWindowDrawList();
    for (std::size_t number = 0; number < plot.shown_rows(); ++number) {
        const TimelineRow& row = plot.model.rows[number];
        const Rect area = plot.row(number);
        if (!row.name.empty()) {
            widgets::draw_text(plot.painter, {plot.names.x, area.y, plot.names.width, area.height}, row.name,
                               {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
            widgets::draw_fill(
                {plot.names.x, area.y, plot.names.width + plot.rows.width, theme.size.hairline},
                theme.colour.border, 0);
        }
        list->PushClipRect({plot.rows.x, area.y}, {plot.rows.right(), area.bottom()}, true);
        const bool is_states = row.kind == present::TimelineRowKind::Thread;
        for (const TimelineBox& box : row.boxes) {
            const float left = std::floor(plot.x(box.from));
            const float right = std::max(left + theme.size.hairline, std::floor(plot.x(box.to)));
            const Rect place{left, area.y + theme.size.hairline, right - left,
                             area.height - 2 * theme.size.hairline};
            if (is_states) {
                draw_state(box, place, plot);
            } else {
                draw_box(box, place, plot);
            }
        }
        list->PopClipRect();
    }
}

void draw_arrow(const present::TimelineArrow& arrow, const Plot& plot) {
    const theme::Theme& theme = plot.painter.theme;
    if (static_cast<std::size_t>(std::max(arrow.from_row, arrow.to_row)) >= plot.shown_rows()) return;
    const theme::Colour colour =
        theme::faded(colour_of(arrow.kind, theme.colour), arrow.strong ? 1 : theme::kQuietArrow);
    const float line = arrow.strong ? theme.size.half : theme.size.hairline;
    const ImVec2 from{plot.x(arrow.from), plot.row(static_cast<std::size_t>(arrow.from_row)).middle()};
    const ImVec2 to{plot.x(arrow.to), plot.row(static_cast<std::size_t>(arrow.to_row)).middle()};
    const float reach = std::max(2 * theme.size.gap, (to.x - from.x) / 3);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float head = theme.size.unit + theme.size.hairline;
    list->AddBezierCubic(from, {from.x + reach, from.y}, {to.x - reach - head, to.y}, {to.x - head, to.y},
                         colour, line);
    list->AddCircleFilled(from, theme.size.bar, colour);
    list->AddTriangleFilled({to.x, to.y}, {to.x - 2 * head, to.y - head}, {to.x - 2 * head, to.y + head},
                            colour);
}

void draw_mark(const TimelineMark& mark, const Plot& plot) {
    const theme::Theme& theme = plot.painter.theme;
    const float x = std::floor(plot.x(mark.at));
    const Rect& strip = plot.marks;
    const float side = std::min(strip.height, 2 * theme.size.gap);
    const Rect icon{x - side / 2, strip.middle() - side / 2, side, side};
    switch (mark.kind) {
        case TimelineMarkKind::Output:
            return widgets::draw_fill({x, strip.y, theme.size.half, strip.height}, theme.colour.console, 0);
        case TimelineMarkKind::ErrorOutput:
            widgets::draw_fill({x, strip.y, theme.size.half, strip.height}, theme.colour.failure, 0);
            return widgets::draw_fill({x - theme.size.half, strip.y, 3 * theme.size.half, theme.size.half},
                                      theme.colour.failure, 0);
        case TimelineMarkKind::Breakpoint:
            return widgets::draw_icon(icon, Icon::Dot, theme.colour.breakpoint);
        case TimelineMarkKind::Iteration:
            return widgets::draw_fill(
                {x, plot.labels.bottom() - theme.size.unit, theme.size.hairline, theme.size.unit},
                theme.colour.accent, 0);
        case TimelineMarkKind::Doubt: return widgets::draw_icon(icon, Icon::Warning, theme.colour.warning);
        case TimelineMarkKind::Failure: return widgets::draw_icon(icon, Icon::Cross, theme.colour.failure);
        case TimelineMarkKind::Bookmark:
            widgets::draw_fill({x, plot.labels.y, theme.size.hairline, strip.y - plot.labels.y},
                               theme.colour.bookmark, 0);
            return widgets::draw_icon(icon, Icon::Bookmark, theme.colour.bookmark);
        case TimelineMarkKind::Hit:
            return widgets::draw_fill({x, plot.rows.y, theme.size.half, plot.rows.height},
                                      theme.colour.warning, 0);
    }
}

void draw_axis(const Plot& plot) {
    const theme::Theme& theme = plot.painter.theme;
    float free_from = plot.labels.x;
    for (const present::TimelineLabel& label : plot.model.labels) {
        const float x = std::floor(plot.x(label.at));
        widgets::draw_fill({x, plot.labels.y, theme.size.hairline, plot.marks.bottom() - plot.labels.y},
                           theme.colour.border, 0);
        const float width = widgets::text_width(theme.font.small, label.text) + 1;
        const Rect box{x + theme.size.unit, plot.labels.y, width, plot.labels.height};
        if (box.x < free_from || box.right() > plot.labels.right()) continue;
        free_from = box.right() + theme.size.gap;
        widgets::draw_text(plot.painter, box, label.text,
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    }
}

void draw_cursor(const Plot& plot) {
    const theme::Theme& theme = plot.painter.theme;
    if (plot.model.cursor < plot.model.from || plot.model.cursor > plot.model.to) return;
    const float x = std::floor(plot.x(plot.model.cursor));
    widgets::draw_fill({x, plot.labels.y, theme.size.half, plot.marks.bottom() - plot.labels.y},
                       theme.colour.accent, 0);
    const float head = theme.size.gap;
    const float top = plot.labels.bottom() - head;
    ImGui::GetWindowDrawList()->AddTriangleFilled({x - head + theme.size.half, top}, {x + head, top},
                                                  {x + theme.size.hairline, plot.labels.bottom()},
                                                  theme.colour.accent);
}

void draw_selection(const Plot& plot) {
    if (plot.model.selected_row < 0) return;
    const auto number = static_cast<std::size_t>(plot.model.selected_row);
    if (number >= plot.shown_rows()) return;
    const theme::Sizes& size = plot.painter.theme.size;
    const float left = plot.x(plot.model.selected_from) - size.half;
    const float right = std::max(plot.x(plot.model.selected_to), left + size.unit) + size.half;
    const Rect row = plot.row(number);
    widgets::draw_outline({left, row.y, right - left, row.height}, plot.painter.theme.colour.text, size.half,
                          size.half);
}

// The box below the pointer; null for none.
const TimelineBox* box_at(const Plot& plot, const ImVec2& pointer, int& row) {
    row = static_cast<int>((pointer.y - plot.rows.y) / plot.row_height);
    if (pointer.y < plot.rows.y || row < 0 || static_cast<std::size_t>(row) >= plot.shown_rows())
        return nullptr;
    const double place = plot.place(pointer.x);
    const double reach = plot.place(pointer.x + plot.painter.theme.size.half) - place;
    const auto& boxes = plot.model.rows[static_cast<std::size_t>(row)].boxes;
    auto box = std::lower_bound(boxes.begin(), boxes.end(), place - reach,
                                [](const TimelineBox& it, double at) { return it.to < at; });
    if (box == boxes.end() || box->from > place + reach) return nullptr;
    return &*box;
}

// Whose clock the row below the pointer goes by.
std::uint32_t thread_below(const Plot& plot, float y) {
    const auto row = static_cast<std::size_t>(std::max(0.0F, (y - plot.rows.y) / plot.row_height));
    return row < plot.shown_rows() ? plot.model.rows[row].thread : 0;
}

void follow_wheel(const Plot& plot, Commands& commands) {
    const ImGuiIO& io = ImGui::GetIO();
    const double width = plot.model.to - plot.model.from;
    const float sideways = io.MouseWheelH + (io.KeyShift ? io.MouseWheel : 0.0F);
    if (sideways != 0) {
        commands.push_back(present::timeline_command(
            CommandKind::ViewTimeline, plot.model.from - sideways * kPanOfWheel * width, width));
        return;
    }
    if (io.MouseWheel == 0) return;
    const double at = plot.place(io.MousePos.x);
    const double wanted = width * std::pow(kZoomOfWheel, -io.MouseWheel);
    const double share = (at - plot.model.from) / std::max(width, 1e-9);
    commands.push_back(present::timeline_command(CommandKind::ViewTimeline, at - share * wanted, wanted));
}

void follow_pointer(const Plot& plot, ViewState& view, Commands& commands) {
    const Rect area{plot.rows.x, plot.labels.y, plot.rows.width, plot.marks.bottom() - plot.labels.y};
    const widgets::HitResult hit = widgets::hit_area(plot.painter, "plot", area);
    const ImGuiIO& io = ImGui::GetIO();
    present::Thing pointed;
    if (hit.hovered) {
        follow_wheel(plot, commands);
        if (ImGui::IsMouseDragging(ImGuiMouseButton_Right) ||
            ImGui::IsMouseDragging(ImGuiMouseButton_Middle)) {
            const double moved = plot.place(io.MousePos.x) - plot.place(io.MousePos.x - io.MouseDelta.x);
            if (moved != 0)
                commands.push_back(present::timeline_command(
                    CommandKind::ViewTimeline, plot.model.from - moved, plot.model.to - plot.model.from));
        }
        int row = -1;
        if (const TimelineBox* box = box_at(plot, io.MousePos, row)) {
            pointed = box->thing;
            const bool known = pointed.kind != present::ThingKind::None && pointed == view.pointed_thing &&
                               !plot.model.hover.title.empty();
            const std::string heading =
                known ? plot.model.hover.title
                      : (box->count > 1 ? "\u00D7 " + widgets::group_digits(box->count) : box->label);
            widgets::draw_tooltip(plot.painter, heading,
                                  known ? std::string_view(plot.model.hover.text) : words_of(box->kind),
                                  box->count > 1 ? "Zoom in with the wheel to tell them apart" : "");
            if (hit.clicked && pointed.kind != present::ThingKind::None)
                commands.push_back(present::select_command(pointed));
        }
    }
    const double place = plot.place(std::clamp(io.MousePos.x, plot.rows.x, plot.rows.right()));
    if (hit.held && place != view.timeline_place) {
        view.timeline_place = place;
        present::Command command = present::timeline_command(CommandKind::SeekTimeline, place, 0);
        command.line = thread_below(plot, io.MousePos.y);
        commands.push_back(command);
    }
    if (!hit.held) view.timeline_place = -1;
    if (pointed != view.pointed_thing) {
        view.pointed_thing = pointed;
        present::Command command = present::timeline_command(CommandKind::PointAtTimeline, place, 0);
        command.choice = static_cast<std::uint8_t>(pointed.kind);
        command.tick = pointed.id;
        commands.push_back(command);
    }
}

// "your code 42 %": a shape, a name and how much.
void draw_total(const present::TimelineTotal& total, Rect& bar, const Plot& plot) {
    const theme::Theme& theme = plot.painter.theme;
    const std::string text = total.name + " " + (total.share.empty() ? "0 %" : total.share);
    const float width = widgets::text_width(theme.font.small, text) + 1;
    if (bar.width < width + theme.size.icon + 2 * theme.size.gap) return;
    Rect chip = bar.take_left(theme.size.icon, theme.size.unit);
    chip = chip.inset(0, (chip.height - theme.size.icon) / 2);
    const Rect whole{chip.x, chip.y, chip.width + theme.size.unit + width, chip.height};
    TimelineBox box;
    box.kind = total.kind;
    draw_state(box, chip, plot);
    widgets::draw_text(plot.painter, bar.take_left(width, theme.size.padding), text,
                       {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    widgets::hover_tooltip(plot.painter, whole, total.amount, words_of(total.kind));
}

void draw_tools(Rect bar, const Plot& plot, Commands& commands) {
    const theme::Sizes& size = plot.painter.theme.size;
    const auto button = [&](const char* id, std::string_view label, CommandKind kind, std::string_view tip,
                            bool lit) {
        const float width = widgets::text_width(plot.painter.theme.font.small, label) + 2 * size.gap;
        const Rect place = bar.take_left(width, size.half);
        const std::string keys = present::describe_keys(present::plain_command(kind));
        const widgets::ButtonState state = lit ? widgets::ButtonState::Lit : widgets::ButtonState::Enabled;
        if (widgets::draw_button(plot.painter, id, place, {label, Icon::None, state, tip, keys}) && !lit)
            commands.push_back(present::plain_command(kind));
    };
    const bool time = plot.model.in_time;
    button("ticks", "Ticks", CommandKind::SwitchTimelineAxis, "One tick takes as much room as any other",
           !time);
    button("time", "Time", CommandKind::SwitchTimelineAxis, "To scale, in virtual time", time);
    bar.take_left(size.gap);
    button("out", "\u2212", CommandKind::ZoomTimelineOut, "Zoom out", false);
    button("in", "+", CommandKind::ZoomTimelineIn, "Zoom in at the cursor", false);
    button("fit", "Fit", CommandKind::FitTimeline, "The whole run", false);
    bar.take_left(size.padding);
    if (bar.width < size.narrow_card) return;
    for (const present::TimelineTotal& total : plot.model.totals) draw_total(total, bar, plot);
}

// Beside the plot: the buttons, the legend with what each state took of what is in sight, and the statistics.
void draw_side(Rect area, const Plot& plot, Commands& commands) {
    const TimelineModel& model = plot.model;
    Painter& painter = plot.painter;
    const theme::Theme& theme = painter.theme;
    Rect tools = area.take_top(theme.size.row, theme.size.half);
    draw_tools(tools.take_left(area.width), plot, commands);
    widgets::begin_scroll("statistics", area);
    for (const present::TimelineTotal& total : model.totals) {
        Rect row = widgets::next_row(theme.size.row);
        const Rect whole = row;
        const float amount = widgets::text_width(theme.font.small, total.share) + 1;
        widgets::draw_text(painter, row.take_right(std::min(amount, row.width), theme.size.gap), total.share,
                           {theme.font.small, theme.colour.text, Align::Right, TextSource::Program});
        Rect chip = row.take_left(theme.size.icon, theme.size.gap);
        TimelineBox box;
        box.kind = total.kind;
        draw_state(box, chip.inset(0, (chip.height - theme.size.icon) / 2), plot);
        widgets::draw_text(painter, row, total.name,
                           {theme.font.small, theme.colour.text, Align::Left, TextSource::Program});
        widgets::hover_tooltip(painter, whole, total.amount, words_of(total.kind));
    }
    int number = 0;
    for (const present::TimelineStatistic& statistic : model.statistics) {
        Rect row = widgets::next_row(theme.size.row);
        ImGui::PushID(number++);
        const widgets::HitResult hit = widgets::hit_area(painter, "statistic", row);
        ImGui::PopID();
        if (hit.hovered && statistic.tick != 0) {
            widgets::draw_fill(row, theme.colour.hovered, theme.size.radius_small);
            widgets::draw_tooltip(painter, statistic.name, statistic.value, "Click: go there");
        }
        if (hit.clicked && statistic.tick != 0) commands.push_back(present::seek_command(statistic.tick));
        const float name = widgets::text_width(theme.font.small, statistic.name) + 1;
        const float value = std::min(widgets::text_width(theme.font.small, statistic.value) + 1,
                                     std::max(0.0F, row.width - name - theme.size.gap));
        widgets::draw_text(painter, row.take_right(value, theme.size.gap), statistic.value,
                           {theme.font.small, theme.colour.text, Align::Right, TextSource::Program});
        widgets::draw_text(painter, row, statistic.name,
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    }
    widgets::end_scroll(painter);
}

}  // namespace

void draw_timeline(const TimelineModel& model, const Rect& area, Painter& painter, ViewState& view,
                   Commands& commands) {
    const theme::Theme& theme = painter.theme;
    const theme::Sizes& size = theme.size;
    Rect body =
        widgets::draw_card(painter, area,
                           {"Timeline", Icon::Clock, theme.colour.accent, "",
                            model.recording ? std::string_view("recording") : std::string_view{},
                            "The whole run from left to right. Wheel: zoom. Right button or shift and "
                            "wheel: move. Click: go there, and tell why it is there."});
    if (model.rows.empty()) return widgets::draw_empty(painter, body, "The run will be drawn here.");
    Plot plot{model, painter, {}, {}, {}, {}, 0};
    bool side_is_shown = false;
    if (body.width > 4 * size.narrow_card && body.height > 3 * size.row) {
        const Rect side = body.take_right(std::round(size.narrow_card * 1.3F), size.padding);
        draw_side(side, plot, commands);
        side_is_shown = true;
    }
    const float least = std::round(size.font_small + size.half);
    const bool has_tools = !side_is_shown && body.height > kRowsForTools * least;
    const Rect tools = has_tools ? body.take_top(size.row, size.half) : Rect{};
    plot.marks = body.take_bottom(size.gap, size.half);
    const float names = std::min(size.narrow_card * 0.45F, body.width / 4);
    plot.names = body.take_left(names, size.gap);
    plot.labels = body.take_top(size.font_small + size.gap);
    plot.rows = body;
    plot.row_height = std::clamp(std::floor(body.height / static_cast<float>(model.rows.size())), least,
                                 std::round(size.row));
    plot.marks.x = plot.rows.x;
    plot.marks.width = plot.rows.width;
    if (plot.rows.width < size.icon || plot.rows.height < plot.row_height) return;
    draw_axis(plot);
    ImDrawList* list = ImGui::GetWindowDrawList();
    list->ChannelsSplit(kLabelChannel + 1);
    draw_rows(plot);
    list->PushClipRect({plot.rows.x, plot.labels.y}, {plot.rows.right(), plot.marks.bottom()}, true);
    for (const TimelineMark& mark : model.marks) draw_mark(mark, plot);
    draw_selection(plot);
    for (const present::TimelineArrow& arrow : model.arrows) draw_arrow(arrow, plot);
    list->ChannelsMerge();
    draw_cursor(plot);
    list->PopClipRect();
    if (has_tools) draw_tools(tools, plot, commands);
    follow_pointer(plot, view, commands);
    const auto rows = static_cast<int>(plot.rows.height / least);
    if (view.timeline_pixels == plot.rows.width && view.timeline_rows == rows) return;
    view.timeline_pixels = plot.rows.width;
    view.timeline_rows = rows;
    commands.push_back(present::timeline_command(CommandKind::SizeTimeline, plot.rows.width, rows));
}

}  // namespace loopscope::panels
