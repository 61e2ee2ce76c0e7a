#pragma once
// The window on the screen: GLFW, keys and mouse in, frames out.

#include <optional>
#include <string>

#include "app/session/settings.h"
#include "app/shell/window_content.h"
#include "app/theme/palette.h"

namespace loopscope::shell {

struct WindowLook {
    int width = 1280;
    int height = 720;
    float scale = 0;                             // 0: what fits the window
    std::optional<theme::ThemeName> theme;       // nothing: the remembered one
    session::SettingsStore* settings = nullptr;  // where the look is remembered, if anywhere
    bool log_frames = false;                     // a line on standard error for each frame
};

// Lets the window's loop look at its content again. May be called from any thread.
void wake_up_window();

// Shows the content until the viewer closes the window. False, with a sentence in `problem`, if no window can
// be opened on this machine.
[[nodiscard]] bool show_window(WindowContent& content, const WindowLook& look, std::string& problem);

}  // namespace loopscope::shell
