#include <algorithm>
#include <string>

#include "app/panels/panels.h"
#include "app/panels/rows.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::PromiseModel;
using present::PromiseState;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

struct StateLook {
    std::string_view word;
    Icon icon;
    theme::Colour colour;
};

StateLook look_of(PromiseState state, const theme::Palette& colour) {
    switch (state) {
        case PromiseState::Pending: return {"pending", Icon::Ring, colour.promise};
        case PromiseState::Fulfilled: return {"fulfilled", Icon::Check, colour.success};
        case PromiseState::Rejected: return {"rejected", Icon::Cross, colour.failure};
    }
    return {"pending", Icon::Ring, colour.promise};
}

void draw_reaction(std::string_view reaction, Painter& painter) {
    const auto& theme = painter.theme;
    Rect row = widgets::next_row(widgets::line_height(theme.font.small) + theme.size.half);
    row.take_left(theme.size.icon + theme.size.gap * 2);
    widgets::draw_icon(row.take_left(theme.size.gap, theme.size.unit), Icon::Arrow, theme.colour.text_muted);
    widgets::draw_text(painter, row, reaction,
                       {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
}

void draw_promise(const PromiseModel& promise, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const StateLook look = look_of(promise.state, theme.colour);
    Rect row = widgets::next_row(size.row);
    row.take_bottom(size.half);
    widgets::draw_fill(
        row, theme::blend(theme.colour.raised, look.colour, promise.fresh ? theme::kFreshTint : 0.0F),
        size.radius_small);
    Rect line = row.inset(size.gap, 0);
    widgets::draw_icon(line.take_left(size.icon * 0.8F, size.gap), look.icon, look.colour);
    const std::string name = "#" + std::to_string(promise.id);
    const float name_width = widgets::text_width(theme.font.code_strong, name) + 1;
    widgets::draw_text(painter, line.take_left(name_width, size.gap), name,
                       {theme.font.code_strong, theme.colour.text, Align::Left, TextSource::Program});
    const std::string_view word = promise.unhandled ? std::string_view("unhandled") : look.word;
    const float word_width = widgets::text_width(theme.font.small, word) + 1;
    widgets::draw_text(painter, line.take_right(std::min(word_width, line.width), size.gap), word,
                       {theme.font.small, look.colour, Align::Right, TextSource::Program});
    const bool settled = promise.state != PromiseState::Pending;
    widgets::draw_text(
        painter, line, settled ? promise.value : promise.origin,
        {settled ? theme.font.code_small : theme.font.small,
         settled ? theme.colour.text : theme.colour.text_muted, Align::Left, TextSource::Program});
    if (widgets::is_hovered(row)) {
        widgets::draw_tooltip(painter, "Promise " + name,
                              promise.origin + (settled ? "\n" + promise.value : ""), word);
    }
    for (const std::string& reaction : promise.reactions) draw_reaction(reaction, painter);
}

}  // namespace

void draw_promises(const present::PromiseListModel& model, const Rect& area, Painter& painter) {
    const std::string count = model.total == 0 ? std::string() : widgets::group_digits(model.total);
    const Rect body = widgets::draw_card(painter, area,
                                         {"Promises",
                                          Icon::Promise,
                                          painter.theme.colour.promise,
                                          count,
                                          {},
                                          "The promises that are alive. A reaction of a pending promise "
                                          "waits here, below it; only when the promise "
                                          "settles does it go into the microtask queue."});
    if (model.promises.empty()) {
        return widgets::draw_empty(painter, body,
                                   "No promise yet.\nEach one appears here with what waits for it.");
    }
    widgets::begin_scroll("promises", body);
    for (const PromiseModel& promise : model.promises) draw_promise(promise, painter);
    draw_more(painter, model.promises.size(), model.total);
    widgets::end_scroll();
}

}  // namespace loopscope::panels
