#include <imgui.h>

#include <algorithm>
#include <string>

#include "app/panels/panels.h"
#include "app/panels/rows.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::FrameKind;
using present::FrameModel;
using present::LocalModel;
using present::SuspendedModel;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

// Of the panel, at most so much is for what is suspended: under frames, and under an empty stack.
constexpr float kSuspendedShare = 0.5F;
constexpr float kSuspendedAlone = 0.62F;

std::string_view label_of(FrameKind kind) {
    switch (kind) {
        case FrameKind::Script: return "script";
        case FrameKind::Function: return {};
        case FrameKind::Async: return "async";
        case FrameKind::Generator: return "generator";
        case FrameKind::BuiltIn: return "built-in";
        case FrameKind::Hidden: return {};
    }
    return {};
}

void draw_local(const LocalModel& local, const Rect& row, float name_width, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect line = row.inset(size.gap, 0);
    if (local.changed) {
        widgets::draw_fill(line, theme::blend(theme.colour.raised, theme.colour.warning, theme::kFreshTint),
                           size.unit);
    }
    line = line.inset(size.unit, 0);
    Rect name = line.take_left(name_width, size.gap);
    const Rect mark = name.take_left(size.gap, size.half);
    if (local.changed) widgets::draw_icon(mark, Icon::Dot, theme.colour.warning);
    widgets::draw_text(painter, name, local.name,
                       {theme.font.code, theme.colour.text_muted, Align::Left, TextSource::Program});
    widgets::draw_text(painter, line, local.value,
                       {local.changed ? theme.font.code_strong : theme.font.code, theme.colour.text,
                        Align::Left, TextSource::Program});
    if (widgets::is_hovered(row)) widgets::draw_tooltip(painter, local.name, local.value);
}

void draw_frame_title(const FrameModel& frame, Rect title, bool top, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    title = title.inset(size.gap, 0);
    if (!frame.place.empty()) {
        const float place = widgets::text_width(theme.font.small, frame.place) + 1;
        widgets::draw_text(painter, title.take_right(place, size.gap), frame.place,
                           {theme.font.small, theme.colour.text_muted, Align::Right, TextSource::Program});
    }
    const std::string_view label = label_of(frame.kind);
    if (!label.empty()) {
        const float width = widgets::badge_width(painter, label);
        widgets::draw_badge(painter, title, title.right() - width, label,
                            frame.kind == FrameKind::BuiltIn ? theme.colour.closing : theme.colour.microtask);
        title.take_right(width, size.gap);
    }
    widgets::draw_text(painter, title, frame.name,
                       {theme.font.code_strong, top ? theme.colour.stack : theme.colour.text, Align::Left,
                        TextSource::Program});
}

void draw_hidden(const FrameModel& frame, Painter& painter) {
    const auto& theme = painter.theme;
    const Rect row = widgets::next_row(theme.size.row);
    widgets::draw_text(painter, row,
                       "\u22EE  " + widgets::group_digits(frame.hidden_frames) + " more frames  \u22EE",
                       {theme.font.code, theme.colour.text_muted, Align::Centre, TextSource::Program});
}

void draw_frame(const FrameModel& frame, bool top, Painter& painter) {
    if (frame.kind == FrameKind::Hidden) return draw_hidden(frame, painter);
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const float title_height = size.row + size.half;
    const float locals_height = static_cast<float>(frame.locals.size()) * size.code_row;
    const float bottom = frame.locals.empty() ? 0 : size.unit;
    Rect row = widgets::next_row(title_height + locals_height + bottom + size.unit,
                                 {title_height, frame.locals.empty() ? 0 : size.code_row});
    // The id of a frame begins with the tick before the one that pushed it.
    ask_on_click(painter, row, {present::ThingKind::Frame, (frame.id >> 20U) + 1});
    row.take_bottom(size.unit);
    theme::Colour back = theme.colour.raised;
    if (frame.fresh) back = theme::blend(back, theme.colour.stack, theme::kFreshTint);
    widgets::draw_fill(row, back, size.radius_small);
    if (top) widgets::draw_outline(row, theme.colour.stack, size.radius_small, size.half);
    draw_frame_title(frame, row.take_top(title_height), top, painter);
    float name_width = 0;
    for (const LocalModel& local : frame.locals) {
        name_width = std::max(name_width, widgets::text_width(theme.font.code, local.name));
    }
    name_width = std::min(name_width + size.gap + size.half + 1, row.width * 0.5F);
    for (const LocalModel& local : frame.locals) {
        draw_local(local, row.take_top(size.code_row), name_width, painter);
    }
}

void draw_suspended_row(const SuspendedModel& function, Painter& painter) {
    const std::string awaited =
        function.awaited == 0 ? std::string("a promise") : "#" + std::to_string(function.awaited);
    const std::string detail = function.is_ready ? "its turn will come" : "waits for " + awaited;
    const std::string why =
        "Suspended at tick " + widgets::group_digits(function.id) +
        (function.code.empty() ? std::string(".") : ", " + function.place + ":\n" + function.code) +
        "\nIts frame is in the heap. " +
        (function.is_ready ? "Its continuation stands in the microtask queue."
                           : "When " + awaited + " settles, its continuation goes into the microtask queue.");
    draw_row(painter, widgets::next_row(painter.theme.size.row),
             {function.name,
              detail,
              function.place,
              why,
              function.is_ready ? painter.theme.colour.microtask : painter.theme.colour.promise,
              false,
              function.fresh,
              {present::ThingKind::Suspended, function.id}});
}

// Below the stack: what has left it and will come back. Returns what is left above.
Rect draw_suspended(const present::StackModel& model, Rect body, Painter& painter) {
    if (model.suspended.empty()) return body;
    const auto& size = painter.theme.size;
    const std::size_t more = model.suspended_count > model.suspended.size() ? 1 : 0;
    const auto rows = static_cast<float>(model.suspended.size() + more) * size.row;
    Rect part = body.take_bottom(
        std::min(size.row + rows, body.height * (model.frames.empty() ? kSuspendedAlone : kSuspendedShare)),
        size.gap);
    const Rect title = part.take_top(size.row);
    Rect rule = title;
    widgets::draw_fill(rule.take_top(size.hairline), painter.theme.colour.border, 0);
    widgets::draw_text(painter, title, "Suspended",
                       {painter.theme.font.small, painter.theme.colour.text_muted});
    widgets::hover_tooltip(painter, title, "Suspended",
                           "Async functions that wait at an await. They have left the call stack; the heap "
                           "keeps their frames.");
    widgets::begin_scroll("suspended", part);
    for (const SuspendedModel& function : model.suspended) draw_suspended_row(function, painter);
    draw_more(painter, model.suspended.size(), model.suspended_count);
    widgets::end_scroll(painter);
    return body;
}

}  // namespace

void draw_stack(const present::StackModel& model, const Rect& area, Painter& painter) {
    const std::string depth = widgets::group_digits(model.depth);
    const Rect card = widgets::draw_card(painter, area,
                                         {"Call stack", Icon::Stack, painter.theme.colour.stack,
                                          model.depth == 0 ? std::string_view{} : depth, model.thread,
                                          "The functions that have been called and have not returned. The "
                                          "one on top is running. While anything is "
                                          "here, no timer, no promise and no event gets its turn."});
    const Rect body = draw_suspended(model, card, painter);
    if (model.frames.empty()) {
        return widgets::draw_empty(
            painter, body, "The stack is empty.\nOnly now can the event loop start the next callback.");
    }
    widgets::begin_scroll("stack", body);
    bool top = true;
    for (const FrameModel& frame : model.frames) {
        draw_frame(frame, top, painter);
        top = false;
    }
    widgets::end_scroll(painter);
}

}  // namespace loopscope::panels
