#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "app/panels/panels.h"
#include "app/panels/span_look.h"
#include "app/present/key_map.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::CommandKind;
using present::Direction;
using present::MarkKind;
using present::StepKind;
using present::TransportModel;
using widgets::Align;
using widgets::ButtonState;
using widgets::Icon;
using widgets::TextSource;

namespace {

constexpr std::array kStepKinds{StepKind::Tick,  StepKind::Expression, StepKind::Statement,  StepKind::Over,
                                StepKind::Into,  StepKind::Out,        StepKind::Job,        StepKind::Task,
                                StepKind::Phase, StepKind::Iteration,  StepKind::ConsoleLine};

float share_of(std::uint64_t tick, std::uint64_t length) {
    return length == 0 ? 0 : static_cast<float>(static_cast<double>(tick) / static_cast<double>(length));
}

// Marks say what they are by height and place, not by colour alone: console lines below, iterations above the
// line.
void draw_mark(const present::MarkModel& mark, const Rect& line, std::uint64_t length, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const float x = std::round(line.x + line.width * share_of(mark.tick, length));
    const auto tick = [&](float top, float bottom, theme::Colour colour) {
        widgets::draw_fill({x, top, size.hairline, bottom - top}, colour, 0);
    };
    switch (mark.kind) {
        case MarkKind::ConsoleLine:
            return tick(line.bottom(), line.bottom() + size.gap, theme.colour.text_muted);
        case MarkKind::ErrorLine:
            return tick(line.bottom(), line.bottom() + size.gap + size.half, theme.colour.failure);
        case MarkKind::Iteration: return tick(line.y - size.gap, line.y, theme.colour.accent);
        case MarkKind::Doubt:
            return widgets::draw_icon(
                {x - size.unit, line.bottom() + size.half, 2 * size.unit, 2 * size.unit}, Icon::Warning,
                theme.colour.warning);
        case MarkKind::Breakpoint:
            return widgets::draw_icon({x - size.unit, line.y - 2 * size.gap, 2 * size.unit, 2 * size.unit},
                                      Icon::Dot, theme.colour.breakpoint);
        case MarkKind::Input:
            return widgets::draw_icon(
                {x - size.gap, line.y - 2 * size.gap - size.unit, 2 * size.gap, 2 * size.gap}, Icon::Input,
                theme.colour.accent);
        case MarkKind::Failure:
            return widgets::draw_icon({x - size.unit, line.y - 2 * size.gap, 2 * size.unit, 2 * size.unit},
                                      Icon::Cross, theme.colour.failure);
    }
}

// The bar itself: what the main thread did, bright up to the cursor. Running is as high as the bar, the loop
// half of it, sleeping a line, and blocked stands out of it: the shape says it as the colour does.
void draw_parts(const TransportModel& model, const Rect& line, float done, Painter& painter) {
    const auto& theme = painter.theme;
    widgets::draw_fill(line, theme.colour.sunken, theme.size.half);
    for (const present::ScrubPart& part : model.parts) {
        const theme::Colour colour = colour_of(part.state, theme.colour);
        float height = line.height;
        if (part.state == present::BoxKind::Loop) height = std::round(height / 2);
        if (part.state == present::BoxKind::Idle) height = theme.size.hairline;
        const float beyond = part.state == present::BoxKind::Blocked ? theme.size.half : 0;
        const auto fill = [&](float from, float to, theme::Colour with) {
            const float left = std::round(line.x + from * line.width);
            const float right = std::max(left, std::round(line.x + to * line.width));
            widgets::draw_fill({left, line.bottom() - height - beyond, right - left, height + 2 * beyond},
                               with, 0);
        };
        if (part.from < done) fill(part.from, std::min(part.to, done), colour);
        if (part.to > done)
            fill(std::max(part.from, done), part.to, theme::faded(colour, theme::kQuietState));
    }
}

// The bookmark below the pointer; null for none.
const present::BookmarkModel* pointed_bookmark(const present::WindowModel& window, const Rect& line,
                                               const theme::Sizes& size) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    if (mouse.y > line.y) return nullptr;
    for (const present::BookmarkModel& bookmark : window.bookmarks.all) {
        const float x = line.x + line.width * share_of(bookmark.tick, window.transport.length);
        if (std::abs(mouse.x - x) <= size.gap) return &bookmark;
    }
    return nullptr;
}

void draw_bookmarks(const present::WindowModel& window, const Rect& line, Painter& painter) {
    const auto& size = painter.theme.size;
    const float side = 2 * size.unit + size.half;
    for (const present::BookmarkModel& bookmark : window.bookmarks.all) {
        if (bookmark.tick > window.transport.length) continue;
        const float x = std::round(line.x + line.width * share_of(bookmark.tick, window.transport.length));
        widgets::draw_icon({x - side / 2, line.y - side - size.half, side, side}, Icon::Bookmark,
                           painter.theme.colour.bookmark);
    }
}

void draw_scrub_tooltip(const present::BookmarkModel* bookmark, std::uint64_t pointed, Painter& painter) {
    if (bookmark != nullptr)
        return widgets::draw_tooltip(painter, bookmark->title, bookmark->note, "Click: go there");
    widgets::draw_tooltip(
        painter, "Tick " + widgets::group_digits(pointed),
        "Drag to any tick of the run. The bar is high where your code runs, low where the event loop is "
        "at work, highest where the main thread is blocked. Marks above: loop iterations, breakpoints, "
        "bookmarks, and what was done to the program. Marks below: console lines, and a triangle where the "
        "order is not guaranteed.");
}

void draw_scrub(const present::WindowModel& window, const Rect& area, Painter& painter, ViewState& view,
                Commands& commands) {
    const TransportModel& model = window.transport;
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const widgets::HitResult hit = widgets::hit_area(painter, "scrub", area);
    const float height = size.unit + size.half;
    Rect line = area.inset(size.gap, std::round((area.height - height) / 2));
    const double mouse =
        std::clamp((ImGui::GetIO().MousePos.x - line.x) / std::max(1.0F, line.width), 0.0F, 1.0F);
    const present::BookmarkModel* const bookmark = pointed_bookmark(window, line, size);
    const std::uint64_t pointed =
        bookmark != nullptr
            ? bookmark->tick
            : static_cast<std::uint64_t>(std::llround(mouse * static_cast<double>(model.length)));
    if (hit.held && pointed != view.scrubbed_tick) {
        view.scrubbed_tick = pointed;
        commands.push_back(present::seek_command(pointed));
    }
    if (!hit.held) view.scrubbed_tick = ~std::uint64_t{0};
    const float share = share_of(model.tick, model.length);
    draw_parts(model, line, share, painter);
    Rect done = line;
    done.width = std::round(line.width * share);
    for (const present::MarkModel& mark : model.marks) draw_mark(mark, line, model.length, painter);
    draw_bookmarks(window, line, painter);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float knob = hit.hovered || hit.held ? size.gap : size.gap * 0.85F;
    list->AddCircleFilled({done.right(), line.middle()}, knob + size.half, theme.colour.surface);
    list->AddCircleFilled({done.right(), line.middle()}, knob, theme.colour.accent);
    if (hit.hovered || hit.held) draw_scrub_tooltip(bookmark, pointed, painter);
}

void draw_scrub_row(const present::WindowModel& window, Rect row, Painter& painter, ViewState& view,
                    Commands& commands) {
    const TransportModel& model = window.transport;
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const float tick =
        std::max(widgets::text_width(theme.font.strong, model.tick_text) + 1, size.narrow_card * 0.7F);
    widgets::draw_text(painter, row.take_left(tick, size.gap), model.tick_text,
                       {theme.font.strong, theme.colour.text, Align::Left, TextSource::Program});
    const float note = widgets::text_width(theme.font.small, model.length_note) + 1;
    widgets::draw_text(painter, row.take_right(note, size.gap), model.length_note,
                       {theme.font.small, model.recording ? theme.colour.warning : theme.colour.text_muted,
                        Align::Right, TextSource::Program});
    draw_scrub(window, row, painter, view, commands);
}

struct PlayerButton {
    const char* id;
    Icon icon;
    CommandKind kind;
    std::string_view tooltip;
};

void draw_player_button(const PlayerButton& button, ButtonState state, Rect& row, Painter& painter,
                        Commands& commands) {
    const present::Command command = present::plain_command(button.kind);
    const std::string keys = present::describe_keys(command);
    if (widgets::draw_button(painter, button.id,
                             row.take_left(painter.theme.size.button, painter.theme.size.half),
                             {{}, button.icon, state, button.tooltip, keys})) {
        commands.push_back(command);
    }
}

void draw_player(const TransportModel& model, Rect& row, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const auto enabled = [](bool can) { return can ? ButtonState::Enabled : ButtonState::Disabled; };
    draw_player_button({"start", Icon::ToStart, CommandKind::GoToStart, "To the start of the run"},
                       enabled(model.can_go_back), row, painter, commands);
    draw_player_button({"play", model.playing ? Icon::Pause : Icon::Play, CommandKind::TogglePlay,
                        model.playing ? "Pause" : "Play, tick by tick"},
                       ButtonState::Lit, row, painter, commands);
    draw_player_button({"end", Icon::ToEnd, CommandKind::GoToEnd, "To the end of the run"},
                       enabled(model.can_go_forward), row, painter, commands);
    row.take_left(size.half);
    const auto speed_button = [&](const char* id, std::string_view label, CommandKind kind,
                                  std::string_view tooltip) {
        const std::string keys = present::describe_keys(present::plain_command(kind));
        if (widgets::draw_button(painter, id, row.take_left(size.button * 0.8F),
                                 {label, Icon::None, ButtonState::Enabled, tooltip, keys})) {
            commands.push_back(present::plain_command(kind));
        }
    };
    speed_button("slower", "\u2212", CommandKind::Slower, "Play slower");
    const float width =
        std::max(size.narrow_card * 0.3F, widgets::text_width(theme.font.small, model.speed) + 1);
    widgets::draw_text(painter, row.take_left(width), model.speed,
                       {theme.font.small, theme.colour.text, Align::Centre, TextSource::Program});
    speed_button("faster", "+", CommandKind::Faster, "Play faster");
    row.take_left(size.gap);
}

void draw_step_half(StepKind kind, Direction direction, bool can, const Rect& area, Painter& painter,
                    Commands& commands) {
    const bool forward = direction == Direction::Forward;
    const present::Command command = present::step_command(kind, direction);
    const std::string tooltip =
        std::string(forward ? "Forward: " : "Back: ") + std::string(present::step_meaning(kind));
    const std::string keys = present::describe_keys(command);
    if (widgets::draw_button(painter, forward ? "forward" : "back", area,
                             {{},
                              forward ? Icon::Forward : Icon::Back,
                              can ? ButtonState::Enabled : ButtonState::Disabled,
                              tooltip,
                              keys})) {
        commands.push_back(command);
    }
}

// Of an icon: so wide is the arrow in it.
constexpr float kNarrowArrow = 0.75F;

float step_width(StepKind kind, float side, const Painter& painter) {
    return widgets::text_width(painter.theme.font.small, present::step_label(kind)) + 2 * side;
}

// `side`: how wide each half is, beside the name.
void draw_step(const TransportModel& model, StepKind kind, float side, Rect area, Painter& painter,
               Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    ImGui::PushID(static_cast<int>(kind));
    widgets::draw_fill(area, theme.colour.raised, size.radius_small);
    draw_step_half(kind, Direction::Backward, model.can_go_back, area.take_left(side), painter, commands);
    draw_step_half(kind, Direction::Forward, model.can_go_forward, area.take_right(side), painter, commands);
    const widgets::HitResult hit = widgets::hit_area(painter, "label", area);
    if (hit.clicked && model.can_go_forward) {
        commands.push_back(present::step_command(kind, Direction::Forward));
    }
    if (hit.hovered) {
        const std::string keys = present::describe_keys(present::step_command(kind, Direction::Forward));
        widgets::draw_tooltip(painter, present::step_label(kind), present::step_meaning(kind), keys);
    }
    widgets::draw_text(painter, area, present::step_label(kind),
                       {theme.font.small, hit.hovered ? theme.colour.accent : theme.colour.text,
                        Align::Centre, TextSource::Interface});
    ImGui::PopID();
}

// Steps through the code, in and out of calls, through the loop, and on the console stand together.
bool begins_group(StepKind kind) {
    return kind == StepKind::Over || kind == StepKind::Job || kind == StepKind::ConsoleLine;
}

// The steps share the room that is left: every pill gets the same extra width.
void draw_steps(const TransportModel& model, Rect row, Painter& painter, Commands& commands) {
    const auto& size = painter.theme.size;
    const float gap = size.half;
    float side = size.icon + size.unit;
    float needed = gap * static_cast<float>(kStepKinds.size() - 1);
    float groups = 0;
    for (const StepKind kind : kStepKinds) {
        needed += step_width(kind, side, painter);
        groups += begins_group(kind) ? 1.0F : 0.0F;
    }
    // Where it is narrow the halves are narrower, then as wide as their arrows, and the groups stand closer;
    // the last pills go first.
    const auto count = static_cast<float>(kStepKinds.size());
    for (const float narrower : {size.icon, std::round(size.icon * kNarrowArrow)}) {
        if (needed <= row.width) break;
        needed -= count * 2 * (side - narrower);
        side = narrower;
    }
    const float between_groups = std::clamp(std::floor((row.width - needed) / groups), 0.0F, size.gap);
    const float extra = std::floor((row.width - needed - groups * between_groups) / count);
    const float most = size.padding * 4;
    for (const StepKind kind : kStepKinds) {
        if (begins_group(kind)) row.take_left(between_groups);
        const float width = std::floor(step_width(kind, side, painter) + std::clamp(extra, 0.0F, most));
        if (row.width < width - 1) return;
        draw_step(model, kind, side, row.take_left(width, gap), painter, commands);
    }
}

}  // namespace

void draw_transport(const present::WindowModel& window, const Rect& area, Painter& painter, ViewState& view,
                    Commands& commands) {
    const TransportModel& model = window.transport;
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    widgets::draw_fill(area, theme.colour.surface, size.radius);
    widgets::draw_outline(area, theme.colour.border, size.radius, size.hairline);
    Rect body = area.inset(size.padding, size.unit);
    draw_scrub_row(window, body.take_top(size.scrub, size.unit), painter, view, commands);
    Rect row = body.take_top(size.button);
    draw_player(model, row, painter, commands);
    draw_steps(model, row, painter, commands);
}

}  // namespace loopscope::panels
