#pragma once
// Draws a content off screen.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/shell/window_content.h"
#include "app/theme/palette.h"

namespace loopscope::shell {

class Interface;
class Offscreen;

struct PictureOptions {
    int width = 1280;  // in points
    int height = 720;
    float scale = 1;  // pixels per point
    theme::ThemeName theme = theme::ThemeName::Dark;
    bool help = false;             // with the sheet of keys over it
    std::uint8_t arrangement = 0;  // present::ArrangementName
};

// A window that nobody sees, of which any number of pictures is taken. Needs no display.
class Studio {
  public:
    // Null, with a sentence in `problem`, if nothing can be drawn here.
    [[nodiscard]] static std::unique_ptr<Studio> open(const PictureOptions& options, std::string& problem);
    ~Studio();
    Studio(const Studio&) = delete;
    Studio& operator=(const Studio&) = delete;

    // The content as it is now, as a PNG file; or on the way from the tick before: 0 is where things were, 1
    // where they are.
    [[nodiscard]] std::vector<std::uint8_t> take_picture(WindowContent& content,
                                                         std::optional<double> share = std::nullopt);

  private:
    Studio();

    PictureOptions options_;
    int width_ = 0;  // in pixels
    int height_ = 0;
    std::unique_ptr<Offscreen> screen_;
    std::unique_ptr<Interface> interface_;
};

}  // namespace loopscope::shell
