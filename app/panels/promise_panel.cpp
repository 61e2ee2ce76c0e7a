// Promises as a graph: in a wide panel boxes with arrows from left to right, in a narrow one a tree of rows.
// Many are a plain list.

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "app/panels/panels.h"
#include "app/panels/rows.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/lines.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::PromiseLink;
using present::PromiseListModel;
using present::PromiseModel;
using present::PromiseState;
using present::ReactionModel;
using widgets::Align;
using widgets::Icon;
using widgets::TextSource;

namespace {

struct StateLook {
    std::string_view word;
    Icon icon;
    theme::Colour colour;
};

StateLook look_of(const PromiseModel& promise, const theme::Palette& colour) {
    if (promise.unhandled) return {"unhandled", Icon::Warning, colour.failure};
    switch (promise.state) {
        case PromiseState::Pending: return {"pending", Icon::Ring, colour.promise};
        case PromiseState::Fulfilled: return {"fulfilled", Icon::Check, colour.success};
        case PromiseState::Rejected: return {"rejected", Icon::Cross, colour.failure};
    }
    return {"pending", Icon::Ring, colour.promise};
}

std::string_view word_of(PromiseLink link) {
    switch (link) {
        case PromiseLink::None: return {};
        case PromiseLink::Then: return "then";
        case PromiseLink::Follows: return "follows";
        case PromiseLink::Await: return "await";
    }
    return {};
}

std::string name_of(const PromiseModel& promise) {
    return "#" + std::to_string(promise.id);
}

// What there is to say about a promise in a few words: its value, or what it is the promise of.
std::string_view gist_of(const PromiseModel& promise) {
    if (promise.state != PromiseState::Pending) return promise.value;
    return promise.made_by.empty() ? promise.origin : promise.made_by;
}

void draw_promise_tooltip(const PromiseModel& promise, Painter& painter) {
    std::string text;
    const auto add = [&text](const std::string& line) {
        if (line.empty()) return;
        if (!text.empty()) text += '\n';
        text += line;
    };
    if (!promise.made_by.empty()) add("The result of " + promise.made_by + ".");
    add(promise.origin.empty() ? std::string() : "Made on " + promise.origin);
    if (promise.link == PromiseLink::Follows) add("It follows #" + std::to_string(promise.parent) + ".");
    if (promise.state != PromiseState::Pending) add("Its value: " + promise.value);
    widgets::draw_tooltip(painter, "Promise " + name_of(promise), text,
                          look_of(promise, painter.theme.colour).word);
}

// The box of a promise: its state by icon, by the form of the box, by a word and by colour.
void draw_box(const PromiseModel& promise, const Rect& box, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    ask_on_click(painter, box, {present::ThingKind::Promise, promise.id});
    const StateLook look = look_of(promise, theme.colour);
    const bool pending = promise.state == PromiseState::Pending;
    const float radius =
        pending ? box.height / 2 : (promise.state == PromiseState::Rejected ? 0 : size.radius_small);
    widgets::draw_fill(
        box, theme::blend(theme.colour.raised, look.colour, promise.fresh ? theme::kFreshTint : 0.0F),
        radius);
    if (pending) {
        widgets::draw_outline(box, look.colour, radius, size.hairline);
    } else {
        widgets::draw_outline(box, theme::blend(theme.colour.raised, look.colour, theme::kDoneTint), radius,
                              size.hairline);
    }
    Rect line = box.inset(size.gap, 0);
    widgets::draw_icon(line.take_left(size.icon * 0.8F, size.gap), look.icon, look.colour);
    const std::string name = name_of(promise);
    const float name_width = widgets::text_width(theme.font.code_strong, name) + 1;
    widgets::draw_text(painter, line.take_left(name_width, size.gap), name,
                       {theme.font.code_strong, theme.colour.text, Align::Left, TextSource::Program});
    const float word_width = widgets::text_width(theme.font.small, look.word) + 1;
    if (line.width > word_width + size.icon * 3 || gist_of(promise).empty()) {
        widgets::draw_text(painter, line.take_right(std::min(word_width, line.width), size.gap), look.word,
                           {theme.font.small, look.colour, Align::Right, TextSource::Program});
    }
    widgets::draw_text(
        painter, line, gist_of(promise),
        {pending ? theme.font.small : theme.font.code_small,
         pending ? theme.colour.text_muted : theme.colour.text, Align::Left, TextSource::Program});
    if (widgets::is_hovered(box)) draw_promise_tooltip(promise, painter);
}

void draw_reaction(const ReactionModel& reaction, Rect row, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    if (widgets::is_hovered(row)) {
        widgets::draw_tooltip(painter, reaction.text,
                              reaction.place +
                                  "\nIt waits here. When the promise settles, it goes into the "
                                  "microtask queue.");
    }
    widgets::draw_icon(row.take_left(size.gap, size.unit), Icon::Clock, theme.colour.text_muted);
    if (!reaction.place.empty() && row.width > size.narrow_card * 0.5F) {
        const float place = widgets::text_width(theme.font.small, reaction.place) + 1;
        widgets::draw_text(painter, row.take_right(place, size.gap), reaction.place,
                           {theme.font.small, theme.colour.text_muted, Align::Right, TextSource::Program});
    }
    widgets::draw_text(painter, row, reaction.text,
                       {theme.font.small, theme.colour.text_muted, Align::Left, TextSource::Program});
}

float reaction_height(const Painter& painter) {
    return widgets::line_height(painter.theme.font.small);
}

// What is to be seen of a long list: what has just changed, or else what is still pending; 0 for nothing.
std::uint64_t telling_promise(const PromiseListModel& model) {
    const auto fresh = std::find_if(model.promises.begin(), model.promises.end(),
                                    [](const PromiseModel& promise) { return promise.fresh; });
    if (fresh != model.promises.end()) return fresh->id;
    const auto pending =
        std::find_if(model.promises.begin(), model.promises.end(),
                     [](const PromiseModel& promise) { return promise.state == PromiseState::Pending; });
    return pending == model.promises.end() ? 0 : pending->id;
}

// Scrolls to it where it has become another one.
class Revealer {
  public:
    Revealer(const PromiseListModel& model, const Rect& body, ViewState& view) : body_(body) {
        const std::uint64_t telling = telling_promise(model);
        if (telling != view.revealed_promise) id_ = telling;
        view.revealed_promise = telling;
    }
    void look_at(const PromiseModel& promise, const Rect& box) const {
        if (promise.id != id_) return;
        const float scroll = ImGui::GetScrollY();
        if (box.y < body_.y) ImGui::SetScrollY(scroll + box.y - body_.y);
        // Of what is below, the rows that wait for it matter, too.
        const float bottom = box.bottom() + box.height;
        if (bottom > body_.bottom()) ImGui::SetScrollY(scroll + bottom - body_.bottom());
    }

  private:
    Rect body_;
    std::uint64_t id_ = 0;
};

// A tree of rows: each promise below its parent, further in, with a line to it.
void draw_tree(const PromiseListModel& model, const Revealer& revealer, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const float step = size.icon;
    std::vector<Rect> boxes;
    for (const PromiseModel& promise : model.promises) {
        Rect row = widgets::next_row(size.row);
        row.take_bottom(size.half);
        const float most = row.width * 0.4F;
        const float indent = std::min(static_cast<float>(promise.depth) * step, most);
        row.take_left(indent);
        boxes.push_back(row);
        if (promise.link != PromiseLink::None) {
            for (std::size_t above = boxes.size() - 1; above > 0; --above) {
                if (model.promises[above - 1].id != promise.parent) continue;
                const Rect& from = boxes[above - 1];
                const float x = std::min(from.x + step * 0.5F, row.x - size.unit);
                widgets::draw_elbow({x, from.bottom()}, {row.x, row.middle()}, theme.colour.promise,
                                    size.hairline, promise.link == PromiseLink::Then);
                break;
            }
        }
        draw_box(promise, row, painter);
        revealer.look_at(promise, row);
        for (const ReactionModel& reaction : promise.reactions) {
            Rect line = widgets::next_row(reaction_height(painter));
            line.take_left(indent + step);
            draw_reaction(reaction, line, painter);
        }
    }
}

// Boxes from left to right: who settles whom.
struct Sheet {
    float box_width;
    float edge;  // between two boxes
    std::vector<float> tops;
    float height = 0;
};

Sheet measure(const PromiseListModel& model, float width, Painter& painter) {
    const auto& size = painter.theme.size;
    Sheet sheet{};
    sheet.edge = size.icon * 4.5F;
    const auto columns = static_cast<float>(model.deepest + 1);
    sheet.box_width = std::min(size.narrow_card * 1.3F, (width - sheet.edge * (columns - 1)) / columns);
    std::vector<std::size_t> reactions(model.lines, 0);
    for (const PromiseModel& promise : model.promises) {
        reactions[promise.line] = std::max(reactions[promise.line], promise.reactions.size());
    }
    for (const std::size_t count : reactions) {
        sheet.tops.push_back(sheet.height);
        sheet.height += size.row + static_cast<float>(count) * reaction_height(painter) + size.gap;
    }
    return sheet;
}

void draw_edge(const PromiseModel& promise, const Rect& from, const Rect& to, Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    widgets::draw_arrow({from.right(), from.middle()}, {to.x - size.half, to.middle()}, theme.colour.promise,
                        size.hairline, size.unit);
    const Rect label{to.x - (to.x - from.right()) + size.half, to.middle() - reaction_height(painter),
                     to.x - from.right() - size.unit, reaction_height(painter)};
    widgets::draw_text(painter, label, word_of(promise.link),
                       {theme.font.small, theme.colour.text_muted, Align::Centre, TextSource::Program});
}

void draw_graph(const PromiseListModel& model, const Sheet& sheet, const Revealer& revealer,
                Painter& painter) {
    const auto& size = painter.theme.size;
    const Rect area = widgets::next_row(sheet.height);
    std::vector<Rect> boxes;
    for (const PromiseModel& promise : model.promises) {
        const float x = area.x + static_cast<float>(promise.depth) * (sheet.box_width + sheet.edge);
        const Rect box{std::round(x), area.y + sheet.tops[promise.line], std::round(sheet.box_width),
                       size.row - size.half};
        boxes.push_back(box);
        for (std::size_t index = 0; promise.link != PromiseLink::None && index + 1 < boxes.size(); ++index) {
            if (model.promises[index].id == promise.parent) draw_edge(promise, boxes[index], box, painter);
        }
        draw_box(promise, box, painter);
        revealer.look_at(promise, box);
        Rect rows{box.x + size.icon, box.bottom(), box.width - size.icon, sheet.height};
        for (const ReactionModel& reaction : promise.reactions) {
            draw_reaction(reaction, rows.take_top(reaction_height(painter)), painter);
        }
    }
}

}  // namespace

void draw_promises(const PromiseListModel& model, const Rect& area, Painter& painter, ViewState& view) {
    const auto& size = painter.theme.size;
    const std::string count = model.promises.empty()
                                  ? std::string()
                                  : std::to_string(model.promises.size()) + (model.has_more ? "+" : "");
    const Rect body =
        widgets::draw_card(painter, area,
                           {"Promises",
                            Icon::Promise,
                            painter.theme.colour.promise,
                            count,
                            {},
                            "The promises that are alive, each behind the one that settles it. A "
                            "reaction of a pending promise waits below it; only when the promise "
                            "settles does it go into the microtask queue."});
    if (model.promises.empty()) {
        return widgets::draw_empty(painter, body,
                                   "No promise yet.\nEach one appears here with what waits for it.");
    }
    widgets::begin_scroll("promises", body);
    const Revealer revealer(model, body, view);
    // A list has no lines to measure.
    const bool has_lines = model.is_graph && model.deepest > 0;
    const Sheet sheet = has_lines ? measure(model, body.width - size.scrollbar, painter) : Sheet{};
    if (has_lines && sheet.box_width >= size.narrow_card * 0.7F) {
        draw_graph(model, sheet, revealer, painter);
    } else {
        draw_tree(model, revealer, painter);
    }
    if (model.has_more) {
        widgets::draw_text(
            painter, widgets::next_row(size.row), "Older ones are not shown.",
            {painter.theme.font.small, painter.theme.colour.text_muted, Align::Centre, TextSource::Program});
    }
    widgets::end_scroll(painter);
}

}  // namespace loopscope::panels
