#pragma once
// One colour for each kind of box on the timeline, the same as the panel of its thing has.

#include "app/present/timeline_model.h"
#include "app/theme/palette.h"

namespace loopscope::panels {

[[nodiscard]] theme::Colour colour_of(present::BoxKind kind, const theme::Palette& colour);

}  // namespace loopscope::panels
