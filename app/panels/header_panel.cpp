#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "app/panels/labelled_button.h"
#include "app/panels/panels.h"
#include "app/present/key_map.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::CommandKind;
using present::RunState;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

// Of what the program is about, so that it is worth its place.
constexpr float kLeastOfSubtitle = 0.4F;

struct StateLook {
    theme::Colour colour;
    Icon icon;
};

StateLook look_of(RunState state, const theme::Palette& colour) {
    switch (state) {
        case RunState::NotStarted: return {colour.idle, Icon::Ring};
        case RunState::Running: return {colour.running, Icon::Play};
        case RunState::Blocked: return {colour.blocked, Icon::Blocked};
        case RunState::Looping: return {colour.accent, Icon::Loop};
        case RunState::Idle: return {colour.idle, Icon::Pause};
        case RunState::Ended: return {colour.ended, Icon::Check};
        case RunState::Failed: return {colour.failure, Icon::Cross};
    }
    return {colour.idle, Icon::Ring};
}

void draw_logo(Painter& painter, Rect& bar) {
    const auto& size = painter.theme.size;
    const Rect place = bar.take_left(size.icon * 1.6F, size.gap);
    const float side = size.icon * 1.4F;
    widgets::draw_icon({place.x, place.middle() - side / 2, side, side}, Icon::Loop,
                       painter.theme.colour.accent);
    const std::string_view name = "Loopscope";
    const float width = widgets::text_width(painter.theme.font.strong, name) + 1;
    widgets::draw_text(
        painter, bar.take_left(width, size.padding * 2), name,
        {painter.theme.font.strong, painter.theme.colour.text, Align::Left, TextSource::Interface});
}

void draw_status(const present::StatusModel& status, Painter& painter, Rect& bar) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const StateLook look = look_of(status.state, theme.colour);
    const float text = widgets::text_width(theme.font.strong, status.text) + 1;
    Rect chip = bar.take_right(text + size.icon + size.gap + 2 * size.padding, size.padding);
    chip = chip.inset(0, (chip.height - size.button) / 2);
    widgets::draw_fill(chip, theme::blend(theme.colour.surface, look.colour, theme::kBadgeTint),
                       chip.height / 2);
    widgets::draw_outline(chip, look.colour, chip.height / 2, size.hairline);
    chip = chip.inset(size.padding, 0);
    widgets::draw_icon(chip.take_left(size.icon * 0.9F, size.gap), look.icon, look.colour);
    widgets::draw_text(painter, chip, status.text,
                       {theme.font.strong, look.colour, Align::Left, TextSource::Program});
}

// Where the program runs; a click offers the others.
void draw_runtime(std::string_view runtime, Painter& painter, Rect& bar, Commands& commands) {
    if (runtime.empty()) return;
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const float width = std::ceil(widgets::text_width(theme.font.small, runtime)) + 2 * size.padding;
    Rect place = bar.take_right(width, size.padding);
    place = place.inset(0, (place.height - size.button) / 2);
    widgets::draw_outline(place, theme.colour.border_strong, place.height / 2, size.hairline);
    const present::Command command = present::plain_command(CommandKind::ChooseRuntime);
    const std::string keys = present::describe_keys(command);
    if (widgets::draw_button(painter, "runtime", place,
                             {runtime, Icon::None, widgets::ButtonState::Enabled,
                              "The runtime that is simulated. Click: run it in another one", keys}))
        commands.push_back(command);
}

// Of many threads only these have room: the main one, the one at work and the one that is shown.
constexpr std::size_t kMostThreads = 3;

std::vector<const present::ThreadModel*> threads_with_room(const present::ThreadsModel& model) {
    std::vector<const present::ThreadModel*> threads;
    for (const present::ThreadModel& thread : model.threads) {
        const bool matters = thread.number == 0 || thread.at_work || thread.shown;
        if (matters || model.threads.size() <= kMostThreads) threads.push_back(&thread);
    }
    return threads;
}

std::string thread_label(const present::ThreadModel& thread, bool held) {
    return held && thread.shown ? thread.name + ", held" : thread.name;
}

void draw_thread(const present::ThreadModel& thread, bool held, Rect place, Painter& painter,
                 Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const theme::Colour colour = thread.at_work ? theme.colour.running : theme.colour.text_muted;
    widgets::draw_outline(place, theme.colour.border_strong, place.height / 2, size.hairline);
    if (thread.shown) {
        widgets::draw_fill(place, theme::blend(theme.colour.surface, theme.colour.accent, theme::kBadgeTint),
                           place.height / 2);
        widgets::draw_outline(place, theme.colour.accent, place.height / 2, size.hairline);
    }
    const std::string tip = thread.state + ", " + thread.clock + " on its clock. " +
                            (held && thread.shown ? "Click: show the thread at work again"
                                                  : "Click: show its stack and queues, whichever is at work");
    present::Command command = present::plain_command(CommandKind::HoldThread);
    command.line = thread.number;
    const std::string keys = present::describe_keys(present::plain_command(CommandKind::NextThread));
    const std::string id = "thread" + std::to_string(thread.number);
    if (widgets::draw_button(painter, id.c_str(), place,
                             {{}, Icon::None, widgets::ButtonState::Enabled, tip, keys}))
        commands.push_back(command);
    place = place.inset(size.gap, 0);
    const Rect mark = place.take_left(size.icon * 0.8F, size.unit);
    widgets::draw_icon(mark, thread.at_work ? Icon::Play : Icon::Pause, colour);
    widgets::draw_text(painter, place, thread_label(thread, held),
                       {theme.font.small, thread.shown ? theme.colour.text : theme.colour.text_muted,
                        Align::Left, TextSource::Program});
}

// The threads of the program. What a click holds is shown whichever is at work.
void draw_threads(const present::ThreadsModel& model, Painter& painter, Rect& bar, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const std::vector<const present::ThreadModel*> threads = threads_with_room(model);
    if (threads.size() < model.threads.size()) {
        const std::string rest = "of " + widgets::group_digits(model.threads.size());
        const float width = widgets::text_width(theme.font.small, rest) + 1;
        widgets::draw_text(painter, bar.take_right(width, size.padding), rest,
                           {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
    }
    for (auto thread = threads.rbegin(); thread != threads.rend(); ++thread) {
        const float text = widgets::text_width(theme.font.small, thread_label(**thread, model.held));
        const float width = text + 1 + 2 * size.gap + size.icon * 0.8F + size.unit;
        Rect place = bar.take_right(width, thread == threads.rbegin() ? size.padding : size.unit);
        place = place.inset(0, (place.height - size.button) / 2);
        draw_thread(**thread, model.held, place, painter, commands);
    }
    if (!threads.empty()) bar.take_right(size.padding);
}

// A short word of caution beside the state.
void draw_warning(std::string_view text, Painter& painter, Rect& bar) {
    if (text.empty()) return;
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const float width = std::ceil(widgets::text_width(theme.font.strong, text)) + 1;
    Rect chip = bar.take_right(width + size.icon + size.gap + 2 * size.padding, size.padding);
    chip = chip.inset(0, (chip.height - size.button) / 2);
    widgets::draw_fill(chip, theme::blend(theme.colour.surface, theme.colour.warning, theme::kBadgeTint),
                       chip.height / 2);
    widgets::draw_outline(chip, theme.colour.warning, chip.height / 2, size.hairline);
    chip = chip.inset(size.padding, 0);
    widgets::draw_icon(chip.take_left(size.icon * 0.9F, size.gap), Icon::Warning, theme.colour.warning);
    widgets::draw_text(painter, chip, text,
                       {theme.font.strong, theme.colour.warning, Align::Left, TextSource::Program});
}

float fact_width(const theme::Theme& theme, std::string_view label, std::string_view value) {
    if (value.empty()) return 0;
    return widgets::text_width(theme.font.code, value) + widgets::text_width(theme.font.small, label) + 2 +
           theme.size.gap + 2 * theme.size.padding;
}

// "Virtual clock 12.034 ms": a quiet label and its value, unless what comes after it needs the room.
void draw_fact(Painter& painter, Rect& bar, float reserved, std::string_view label, std::string_view value) {
    const auto& theme = painter.theme;
    if (value.empty() || bar.width < fact_width(theme, label, value) + reserved) return;
    const float value_width = widgets::text_width(theme.font.code, value) + 1;
    const float label_width = widgets::text_width(theme.font.small, label) + 1;
    widgets::draw_text(painter, bar.take_right(value_width, theme.size.gap), value,
                       {theme.font.code, theme.colour.text, Align::Right, TextSource::Program});
    widgets::draw_text(painter, bar.take_right(label_width, theme.size.padding * 2), label,
                       {theme.font.small, theme.colour.text_muted, Align::Right, TextSource::Interface});
}

}  // namespace

void draw_header(const present::WindowModel& model, const Rect& area, Painter& painter, Commands& commands) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    Rect bar = area.inset(size.margin + size.unit, 0);
    draw_logo(painter, bar);
    const auto button = [&](const char* id, Icon icon, CommandKind kind, std::string_view tooltip) {
        Rect place = bar.take_right(size.button, size.unit);
        place = place.inset(0, (place.height - size.button) / 2);
        const std::string keys = present::describe_keys(present::plain_command(kind));
        if (widgets::draw_button(painter, id, place,
                                 {{}, icon, widgets::ButtonState::Enabled, tooltip, keys})) {
            commands.push_back(present::plain_command(kind));
        }
    };
    button("help", Icon::Question, CommandKind::ToggleHelp, "All keys");
    button("menu", Icon::Layout, CommandKind::ToggleMenu, "Arrangements, panels, themes, motion");
    const bool light = theme.name == theme::ThemeName::Light;
    button("theme", light ? Icon::Moon : Icon::Sun, CommandKind::SwitchTheme, "The next theme");
    button("palette", Icon::Search, CommandKind::OpenPalette, "Any command by its name");
    button("open", Icon::Folder, CommandKind::OpenFile, "Open a file");
    button("gallery", Icon::Shelf, CommandKind::OpenGallery, "The scenarios that come with the program");
    button("act", Icon::Input, CommandKind::Act,
           "Do something to the program: send a request, type a line, click, delay an operation");
    bar.take_right(size.gap);
    draw_status(model.status, painter, bar);
    draw_runtime(model.runtime, painter, bar, commands);
    draw_threads(model.threads, painter, bar, commands);
    draw_warning(model.warning, painter, bar);
    const float title = widgets::text_width(theme.font.code, model.title) + 1;
    const float name = std::min(title, size.narrow_card);
    const float clock = fact_width(theme, "Virtual clock", model.status.clock);
    draw_fact(painter, bar, name + clock, "Loop iteration", model.loop.iteration);
    draw_fact(painter, bar, name, "Virtual clock", model.status.clock);
    widgets::draw_text(painter, bar.take_left(std::min(title, bar.width), size.padding * 2), model.title,
                       {theme.font.code, theme.colour.text, Align::Left, TextSource::Program});
    // A few letters of it say nothing.
    const float subtitle = widgets::text_width(theme.font.body, model.subtitle);
    if (bar.width < subtitle * kLeastOfSubtitle) return;
    widgets::draw_text(painter, bar, model.subtitle,
                       {theme.font.body, theme.colour.text_muted, Align::Left, TextSource::Program});
}

namespace {

// Sets one at the tick that is explained, or takes it away.
void draw_bookmark(const present::BookmarksModel& model, Rect& row, Painter& painter, Commands& commands) {
    const auto& size = painter.theme.size;
    Rect place = row.take_right(size.button, size.gap);
    place = place.inset(0, (place.height - size.button) / 2);
    const present::Command command = present::plain_command(CommandKind::ToggleBookmark);
    const std::string keys = present::describe_keys(command);
    const std::string_view tip = model.here ? "Take the bookmark away" : "Set a bookmark at this tick";
    if (widgets::draw_button(painter, "bookmark", place,
                             {{}, Icon::None, widgets::ButtonState::Enabled, tip, keys}))
        commands.push_back(command);
    const float side = size.icon * 1.2F;
    widgets::draw_icon({place.centre() - side / 2, place.middle() - side / 2, side, side},
                       model.here ? Icon::Bookmark : Icon::NoBookmark,
                       model.here ? painter.theme.colour.bookmark : painter.theme.colour.text_muted);
}

}  // namespace

void draw_explanation(const present::WindowModel& window, const Rect& area, Painter& painter,
                      Commands& commands) {
    const present::ExplanationModel& model = window.explanation;
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    widgets::draw_fill(area, theme::blend(theme.colour.surface, theme.colour.accent, theme::kHeadTint),
                       size.radius);
    Rect edge = area;
    widgets::draw_fill(edge.take_left(size.unit), theme.colour.accent, size.half);
    Rect text = area.inset(size.padding * 1.6F, size.half);
    if (window.bookmarks.can_set) draw_bookmark(window.bookmarks, text, painter, commands);
    const bool has_caution = !model.caution.empty();
    const present::Command ask = present::plain_command(CommandKind::PossibleOutputs);
    // Where another order is possible one wants to know what it leads to.
    if (has_caution && area.width > 3 * size.narrow_card &&
        draw_labelled_button(painter, "outputs", "Every possible output", ask, false, text))
        commands.push_back(ask);
    const widgets::SentenceStyle style{theme.font.headline, theme.font.code_headline, theme.colour.text,
                                       theme.colour.accent};
    const float line = widgets::line_height(theme.font.headline);
    // What could have come first matters more than what comes next.
    const int most = has_caution ? 1 : 2;
    const int lines = std::min(most, widgets::draw_sentence(painter, text, model.sentence, style, 0));
    const std::string& second = has_caution ? model.caution : model.next;
    const bool has_next = !second.empty() && lines < 2;
    const float height =
        static_cast<float>(lines) * line + (has_next ? widgets::line_height(theme.font.body) : 0.0F);
    text.take_top((text.height - height) / 2);
    widgets::draw_sentence(painter, text, model.sentence, style, most);
    text.take_top(static_cast<float>(lines) * line);
    if (!has_next) return;
    if (has_caution) {
        const Rect line_box = Rect{text}.take_top(widgets::line_height(theme.font.body));
        widgets::draw_icon(Rect{line_box}.take_left(size.icon), Icon::Warning, theme.colour.warning);
        text.take_left(size.icon + size.gap);
    }
    const theme::Colour colour = has_caution ? theme.colour.warning : theme.colour.text_muted;
    widgets::draw_sentence(painter, text, second,
                           {theme.font.body, theme.font.body, colour, theme.colour.text}, 1);
}

}  // namespace loopscope::panels
