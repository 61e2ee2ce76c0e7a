#include "app/shell/remembered_look.h"

#include <algorithm>
#include <cmath>

#include "app/theme/sizes.h"

namespace loopscope::shell {

using panels::MotionSpeed;
using session::MotionSetting;

namespace {

MotionSpeed speed_of(MotionSetting setting) {
    switch (setting) {
        case MotionSetting::On: return MotionSpeed::On;
        case MotionSetting::Slow: return MotionSpeed::Slow;
        case MotionSetting::Off: return MotionSpeed::Off;
    }
    return MotionSpeed::On;
}

MotionSetting setting_of(MotionSpeed speed) {
    switch (speed) {
        case MotionSpeed::On: return MotionSetting::On;
        case MotionSpeed::Slow: return MotionSetting::Slow;
        case MotionSpeed::Off: return MotionSetting::Off;
    }
    return MotionSetting::On;
}

}  // namespace

RememberedLook recall_look(const session::Settings& settings) {
    RememberedLook look;
    look.theme = theme::find_theme(settings.theme).value_or(look.theme);
    if (std::isfinite(settings.scale) && settings.scale > 0) {
        look.zoom =
            std::clamp(static_cast<float>(settings.scale), 1 / theme::kGreatestScale, theme::kGreatestScale);
    }
    look.motion = speed_of(settings.motion);
    look.arrangements = present::parse_arrangements(settings.arrangement);
    return look;
}

void keep_look(const RememberedLook& look, session::Settings& settings) {
    const std::string theme(theme::words_of(look.theme).name);
    const bool was_chosen = !settings.theme.empty() || look.theme != theme::ThemeName::Dark;
    if (was_chosen) settings.theme = theme;
    settings.scale = static_cast<double>(look.zoom);
    settings.motion = setting_of(look.motion);
    const std::string text = present::describe(look.arrangements);
    const bool was_arranged =
        !settings.arrangement.empty() || text != present::describe(present::Arrangements());
    if (was_arranged) settings.arrangement = text;
}

}  // namespace loopscope::shell
