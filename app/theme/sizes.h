#pragma once
// The named sizes of the window, in pixels of the framebuffer, on a grid of four units.

namespace loopscope::theme {

// Every length is a whole number of pixels, so that edges and letters stay crisp.
struct Sizes {
    float scale;
    float hairline;
    float bar;      // coloured edge of a row, progress
    float half;     // half a grid step
    float unit;     // the grid
    float gap;      // between neighbours
    float margin;   // around the composition and between cards
    float padding;  // inside a card
    float radius;   // of a card
    float radius_small;
    float icon;
    float row;       // one line in a list
    float code_row;  // one line of source
    float card_title;
    float header;
    float explanation;
    float transport;
    float phase;  // height of one phase in the strip
    float button;
    float scrub;
    float scrollbar;
    float narrow_card;  // below this a card leaves out what is only nice to know
    float smallest_card_height;

    // Font heights.
    float font_small;
    float font_body;
    float font_title;
    float font_headline;
    float font_code;
};

[[nodiscard]] Sizes sizes(float scale);

// The scale at which the composition fits a framebuffer: 1 at 1280 x 720, growing slower than the window, so
// that a larger window shows both larger type and more. `monitor_scale` is the least.
[[nodiscard]] float scale_that_fits(float width, float height, float monitor_scale);

inline constexpr float kLeastScale = 0.75F;
inline constexpr float kGreatestScale = 4.0F;

}  // namespace loopscope::theme
