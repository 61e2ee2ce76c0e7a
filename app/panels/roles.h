#pragma once
// One icon and one colour for each kind of thing, the same in every panel.

#include "app/present/loop_model.h"
#include "app/theme/palette.h"
#include "app/widgets/icons.h"

namespace loopscope::panels {

struct RoleLook {
    widgets::Icon icon = widgets::Icon::None;
    theme::Colour colour = 0;
};

[[nodiscard]] RoleLook look_of(present::QueueRole role, const theme::Palette& colour);
[[nodiscard]] RoleLook look_of(present::PhaseRole role, const theme::Palette& colour);

}  // namespace loopscope::panels
