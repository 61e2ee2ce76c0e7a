#include "app/panels/layout.h"

#include <algorithm>
#include <cmath>

namespace loopscope::panels {

namespace {

// How the rows of the loop's column share the height below the phases.
constexpr float kQueueRow = 0.305F;
constexpr float kTimerRow = 0.335F;
constexpr float kTimersShare = 0.5F;

float part(float whole, float share) {
    return std::round(whole * share);
}

void lay_out_loop(Rect column, const theme::Sizes& size, Layout& layout) {
    const float gap = size.margin;
    layout.loop = column.take_top(size.card_title + size.phase + size.gap + size.unit, gap);
    const float rows = std::max(0.0F, column.height - 2 * gap);
    Rect queues = column.take_top(part(rows, kQueueRow), gap);
    Rect timers = column.take_top(part(rows, kTimerRow), gap);
    layout.next_ticks = queues.take_left(part(queues.width - gap, 0.5F), gap);
    layout.microtasks = queues;
    layout.timers = timers.take_left(part(timers.width - gap, kTimersShare), gap);
    layout.tasks = timers;
    layout.pool = column.take_left(part(column.width - gap, 0.5F), gap);
    layout.promises = column;
}

}  // namespace

Layout compute_layout(float width, float height, const theme::Sizes& size, const Splits& splits) {
    Layout layout;
    const float gap = size.margin;
    Rect room{0, 0, width, height};
    layout.header = room.take_top(size.header);
    room = room.inset(gap, 0);
    layout.explanation = room.take_top(size.explanation, gap);
    room.take_bottom(gap);
    layout.transport = room.take_bottom(size.transport, gap);

    Rect code = room.take_left(part(room.width, splits.source + splits.stack) - gap, gap);
    layout.stack_sash = {code.right(), room.y, gap, room.height};
    lay_out_loop(room, size, layout);

    layout.console = code.take_bottom(part(code.height, splits.console), gap);
    layout.console_sash = {code.x, code.bottom(), code.width, gap};
    const float source_share = splits.source / (splits.source + splits.stack);
    layout.source = code.take_left(part(code.width - gap, source_share), gap);
    layout.source_sash = {layout.source.right(), code.y, gap, code.height};
    layout.stack = code;
    return layout;
}

Splits drag_sash(Splits splits, Sash sash, float by_pixels, float width, float height) {
    constexpr float kLeast = 0.15F;
    constexpr float kMost = 0.75F;
    const float both = splits.source + splits.stack;
    switch (sash) {
        case Sash::Source:
            splits.source = std::clamp(splits.source + by_pixels / width, kLeast, both - kLeast);
            splits.stack = both - splits.source;
            break;
        case Sash::Stack:
            splits.stack = std::clamp(splits.stack + by_pixels / width, kLeast, kMost - splits.source);
            break;
        case Sash::Console:
            splits.console = std::clamp(splits.console - by_pixels / height, kLeast, 0.6F);
            break;
    }
    return splits;
}

}  // namespace loopscope::panels
