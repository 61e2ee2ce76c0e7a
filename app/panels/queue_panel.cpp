#include <algorithm>
#include <string>

#include "app/panels/panels.h"
#include "app/panels/roles.h"
#include "app/panels/rows.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::QueueModel;
using present::QueueRole;
using widgets::Icon;

namespace {

constexpr std::string_view kNodeTasks =
    "Callbacks that are ready and wait for their phase of the loop: operations that have ended for poll, "
    "setImmediate for check, close callbacks. Due timers are marked in the panel of timers.";
constexpr std::string_view kPageTasks =
    "The task queues of the page, one for each source: due timers, messages, events of the user. The loop "
    "takes "
    "one task, then empties the microtask queue. Below them, what the next frame and an idle period will "
    "run.";

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
            return {"next_ticks", "nextTick queue",
                    "Callbacks of process.nextTick. When the queues between callbacks are emptied, this one "
                    "is first.",
                    "Nothing waiting.\nprocess.nextTick puts a callback here.", Icon::NextTick};
        case QueueRole::Microtask:
            return {"microtasks", "Microtask queue",
                    "Promise reactions, continuations of await, queueMicrotask. Emptied to the last one "
                    "before the "
                    "event loop goes on.",
                    "Nothing waiting.\nA settled promise puts its reactions here.", Icon::Microtask};
        case QueueRole::Pool: break;
        case QueueRole::Poll: break;
        case QueueRole::Check: break;
        case QueueRole::Closing:
        case QueueRole::Task:
        case QueueRole::Frame:
        case QueueRole::Idle: break;
    }
    return {"queue", {}, {}, {}, Icon::None};
}

theme::Colour colour_of(QueueRole role, const theme::Palette& colour) {
    return look_of(role, colour).colour;
}

// What a task is called by the phase that runs it.
std::string_view phase_of(QueueRole role) {
    switch (role) {
        case QueueRole::NextTick: return "nextTick";
        case QueueRole::Microtask: return "microtasks";
        case QueueRole::Pool: return "thread pool";
        case QueueRole::Poll: return "poll: operations that have ended";
        case QueueRole::Check: return "check: immediates";
        case QueueRole::Closing: return "closing callbacks";
        case QueueRole::Task: return "tasks";
        case QueueRole::Frame: return "animation frame callbacks";
        case QueueRole::Idle: return "idle callbacks";
    }
    return {};
}

std::string count_text(std::uint64_t count) {
    return count == 0 ? std::string() : widgets::group_digits(count);
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
    widgets::end_scroll(painter);
}

void draw_tasks(const std::vector<QueueModel>& queues, const Rect& area, Painter& painter) {
    std::uint64_t length = 0;
    bool lit = false;
    for (const QueueModel& queue : queues) {
        length += queue.length;
        lit = lit || queue.draining;
    }
    const bool is_page = std::any_of(queues.begin(), queues.end(),
                                     [](const QueueModel& queue) { return queue.role == QueueRole::Frame; });
    const theme::Colour colour = colour_of(QueueRole::Check, painter.theme.colour);
    const std::string count = count_text(length);
    const Rect body = widgets::draw_card(
        painter, area,
        {"Tasks", Icon::Immediate, colour, count, "macrotasks", is_page ? kPageTasks : kNodeTasks, lit});
    if (length == 0) {
        return widgets::draw_empty(painter, body,
                                   is_page
                                       ? "Nothing ready.\nDue timers, messages, events and frames come here."
                                       : "Nothing ready.\nFinished operations and setImmediate come here.");
    }
    widgets::begin_scroll("tasks", body);
    for (const QueueModel& queue : queues) {
        if (queue.entries.empty()) continue;
        draw_section(painter, queue.title.empty() ? phase_of(queue.role) : std::string_view(queue.title));
        draw_entries(painter, queue, colour_of(queue.role, painter.theme.colour));
    }
    widgets::end_scroll(painter);
}

}  // namespace loopscope::panels
