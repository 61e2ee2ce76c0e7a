#include <string>

#include "app/panels/panels.h"
#include "app/panels/rows.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::QueueModel;
using present::QueueRole;
using widgets::Icon;

namespace {

struct QueueWords {
    const char* id;
    std::string_view title;
    std::string_view meaning;
    std::string_view nothing;
    Icon icon;
};

QueueWords words_of(QueueRole role) {
    switch (role) {
        case QueueRole::NextTick:
            return {
                "next_ticks", "nextTick queue",
                "Callbacks of process.nextTick. Emptied before the microtasks, whenever the stack is empty.",
                "Nothing waiting.\nprocess.nextTick puts a callback here.", Icon::NextTick};
        case QueueRole::Microtask:
            return {"microtasks", "Microtask queue",
                    "Promise reactions, continuations of await, queueMicrotask. Emptied to the last one "
                    "before the "
                    "event loop goes on.",
                    "Nothing waiting.\nA settled promise puts its reactions here.", Icon::Microtask};
        case QueueRole::Immediate:
            return {"immediates", "Immediates",
                    "Callbacks of setImmediate. They run in the check phase, each with its microtasks.",
                    "Nothing waiting.\nsetImmediate puts a callback here.", Icon::Immediate};
        case QueueRole::Poll:
            return {"poll", "Poll", "Callbacks of operations that have ended.", "Nothing waiting.",
                    Icon::Pool};
        case QueueRole::Closing:
            return {"closing", "Closing", "Close callbacks.", "Nothing waiting.", Icon::Closing};
    }
    return {"queue", {}, {}, {}, Icon::None};
}

theme::Colour colour_of(QueueRole role, const theme::Palette& colour) {
    switch (role) {
        case QueueRole::NextTick: return colour.next_tick;
        case QueueRole::Microtask: return colour.microtask;
        case QueueRole::Immediate: return colour.immediate;
        case QueueRole::Poll: return colour.pool;
        case QueueRole::Closing: return colour.closing;
    }
    return colour.closing;
}

std::string count_text(std::uint64_t count) {
    return count == 0 ? std::string() : std::to_string(count);
}

}  // namespace

void draw_queue(const QueueModel& model, const Rect& area, Painter& painter) {
    const QueueWords words = words_of(model.role);
    const theme::Colour colour = colour_of(model.role, painter.theme.colour);
    const std::string count = count_text(model.length);
    const Rect body = widgets::draw_card(
        painter, area,
        {words.title, words.icon, colour, count,
         model.draining ? std::string_view("draining") : std::string_view{}, words.meaning, model.draining});
    if (model.entries.empty()) return widgets::draw_empty(painter, body, words.nothing);
    widgets::begin_scroll(words.id, body);
    draw_entries(painter, model, colour);
    widgets::end_scroll();
}

void draw_immediates(const QueueModel& immediates, const QueueModel& closing, const Rect& area,
                     Painter& painter) {
    if (closing.entries.empty()) return draw_queue(immediates, area, painter);
    const QueueWords words = words_of(QueueRole::Immediate);
    const theme::Colour colour = colour_of(QueueRole::Immediate, painter.theme.colour);
    const std::string count = count_text(immediates.length);
    const Rect body =
        widgets::draw_card(painter, area,
                           {words.title, words.icon, colour, count,
                            immediates.draining ? std::string_view("running") : std::string_view{},
                            words.meaning, immediates.draining || closing.draining});
    widgets::begin_scroll(words.id, body);
    draw_entries(painter, immediates, colour);
    draw_section(painter, "Closing callbacks");
    draw_entries(painter, closing, colour_of(QueueRole::Closing, painter.theme.colour));
    widgets::end_scroll();
}

}  // namespace loopscope::panels
