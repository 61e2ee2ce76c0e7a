#pragma once
// Draws a model off screen and writes it as a PNG file.

#include <string>

#include "app/present/window_model.h"
#include "app/theme/palette.h"

namespace loopscope::shell {

struct PictureOptions {
    int width = 1280;  // in points
    int height = 720;
    float scale = 1;  // pixels per point
    theme::ThemeName theme = theme::ThemeName::Dark;
    bool help = false;  // with the sheet of keys over it
    std::string out;
};

// Needs no display. False, with a sentence in `problem`, if it cannot be drawn or written.
[[nodiscard]] bool write_picture(const present::WindowModel& model, const PictureOptions& options,
                                 std::string& problem);

}  // namespace loopscope::shell
