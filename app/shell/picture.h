#pragma once
// Draws a content off screen and writes it as a PNG file.

#include <cstdint>
#include <optional>
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
    // On the way from the tick before to this one: 0 is where things were, 1 where they are.
    struct Way {
        std::uint64_t tick = 0;
        double share = 0;
    };
    std::optional<Way> way;
};

// Needs no display. False, with a sentence in `problem`, if it cannot be drawn or written.
[[nodiscard]] bool write_picture(WindowContent& content, const PictureOptions& options, std::string& problem);

}  // namespace loopscope::shell
