#pragma once
// Draws a content off screen and writes it as a PNG file.

#include <string>

#include "app/shell/window_content.h"
#include "app/theme/palette.h"

namespace loopscope::shell {

struct PictureOptions {
    int width = 1280;  // in points
    int height = 720;
    float scale = 1;  // pixels per point
    theme::ThemeName theme = theme::ThemeName::Dark;
    bool help = false;  // with the sheet of keys over it
    std::string out;
    std::uint8_t arrangement = 0;  // present::ArrangementName
};

// Needs no display. False, with a sentence in `problem`, if it cannot be drawn or written.
[[nodiscard]] bool write_picture(WindowContent& content, const PictureOptions& options, std::string& problem);

}  // namespace loopscope::shell
