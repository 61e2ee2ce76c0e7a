#pragma once
// The named colours of the window. A colour is chosen by what it says; no other file holds one.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace loopscope::theme {

// 0xAABBGGRR, as Dear ImGui packs it.
using Colour = std::uint32_t;

enum class ThemeName : std::uint8_t { Dark, Light, HighContrast, ColourBlind };
inline constexpr std::size_t kThemeCount = 4;

struct ThemeWords {
    std::string_view name;   // on the command line and in the settings file
    std::string_view title;  // in the menu
};
[[nodiscard]] ThemeWords words_of(ThemeName name);
[[nodiscard]] std::optional<ThemeName> find_theme(std::string_view name);

struct Palette {
    // Surfaces, from back to front.
    Colour background;
    Colour surface;
    Colour sunken;
    Colour raised;
    Colour hovered;
    Colour pressed;
    Colour border;
    Colour border_strong;
    Colour shade;  // over the window, behind a sheet

    // Text.
    Colour text;
    Colour text_muted;
    Colour text_on_accent;
    Colour accent;

    // What things are. Each is readable as text on every surface and never the only sign.
    Colour stack;
    Colour next_tick;
    Colour microtask;
    Colour timer;
    Colour immediate;
    Colour pool;
    Colour closing;
    Colour promise;
    Colour console;

    // How things are.
    Colour running;
    Colour blocked;
    Colour idle;
    Colour ended;
    Colour success;
    Colour failure;
    Colour warning;

    // Source.
    Colour current_line;
    Colour caller_line;
    Colour expression_fill;
    Colour expression_border;
    Colour breakpoint;
    Colour bookmark;
    Colour line_number;
    Colour code_plain;
    Colour code_keyword;
    Colour code_literal;
    Colour code_name;
    Colour code_call;
    Colour code_number;
    Colour code_string;
    Colour code_comment;
    Colour code_punctuation;
};

[[nodiscard]] const Palette& palette(ThemeName name);

// How strongly a row or a badge takes on the colour of what it shows.
inline constexpr float kHeadTint = 0.08F;
inline constexpr float kFreshTint = 0.18F;
inline constexpr float kBadgeTint = 0.14F;
// Of what is selected and what a search has found, over any surface.
inline constexpr float kSelectionTint = 0.30F;
inline constexpr float kFoundTint = 0.22F;
inline constexpr float kDoneTint = 0.22F;
inline constexpr float kSpanTint = 0.34F;    // a box on the timeline
inline constexpr float kQuietState = 0.35F;  // of what is still to come on the scrub bar
inline constexpr float kQuietArrow = 0.55F;  // its opacity

// The same colour, with `opacity` from 0 to 1.
[[nodiscard]] Colour faded(Colour colour, float opacity);

// `front` over `back`, both opaque afterwards.
[[nodiscard]] Colour blend(Colour back, Colour front, float share);

// WCAG 2.1 contrast ratio, 1 to 21, of two opaque colours.
[[nodiscard]] double contrast(Colour one, Colour other);

}  // namespace loopscope::theme
