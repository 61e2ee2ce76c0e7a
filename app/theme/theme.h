#pragma once
// Colours, sizes and letters together: what every draw_ function is given.

#include "app/theme/fonts.h"
#include "app/theme/palette.h"
#include "app/theme/sizes.h"

namespace loopscope::theme {

struct Theme {
    ThemeName name = ThemeName::Dark;
    Palette colour{};
    Sizes size{};
    Fonts font{};
};

[[nodiscard]] Theme make_theme(ThemeName name, float scale, const Fonts& fonts);

// Sets Dear ImGui's own style (scrollbars, tooltips) from the theme. Needs a current ImGui context.
void apply_style(const Theme& theme);

}  // namespace loopscope::theme
