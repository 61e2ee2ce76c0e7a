#pragma once
// Where every panel is. A pure function of the window's size, the sizes of the theme and the splits.

#include "app/panels/view_state.h"
#include "app/theme/sizes.h"
#include "app/widgets/rect.h"

namespace loopscope::panels {

using widgets::Rect;

struct Layout {
    Rect header;
    Rect explanation;
    Rect source;
    Rect stack;
    Rect console;
    Rect loop;
    Rect next_ticks;
    Rect microtasks;
    Rect timers;
    Rect tasks;
    Rect pool;
    Rect promises;
    Rect transport;
    // The borders that can be dragged: between source and stack, stack and loop, source and console.
    Rect source_sash;
    Rect stack_sash;
    Rect console_sash;
};

[[nodiscard]] Layout compute_layout(float width, float height, const theme::Sizes& size,
                                    const Splits& splits);

// The splits after a sash was moved by so many pixels, kept within bounds that leave every panel room.
enum class Sash { Source, Stack, Console };
[[nodiscard]] Splits drag_sash(Splits splits, Sash sash, float by_pixels, float width, float height);

}  // namespace loopscope::panels
