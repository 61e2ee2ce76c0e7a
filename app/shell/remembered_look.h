#pragma once
// What a viewer has chosen about the look of the window, from and to the settings.

#include "app/panels/view_state.h"
#include "app/session/settings.h"
#include "app/theme/palette.h"

namespace loopscope::shell {

struct RememberedLook {
    theme::ThemeName theme = theme::ThemeName::Dark;
    float zoom = 1;  // on top of what fits the window
    panels::MotionSpeed motion = panels::MotionSpeed::On;
    present::Arrangements arrangements;
};

// Names and texts that mean nothing are left as the program likes them.
[[nodiscard]] RememberedLook recall_look(const session::Settings& settings);

void keep_look(const RememberedLook& look, session::Settings& settings);

}  // namespace loopscope::shell
