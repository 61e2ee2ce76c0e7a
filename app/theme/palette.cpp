#include "app/theme/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace loopscope::theme {

namespace {

constexpr Colour rgb(std::uint32_t hex) {
    return 0xFF000000U | ((hex & 0xFFU) << 16U) | (hex & 0xFF00U) | (hex >> 16U);
}
constexpr Colour rgba(std::uint32_t hex, std::uint32_t alpha) {
    return (rgb(hex) & 0x00FFFFFFU) | (alpha << 24U);
}

constexpr Palette kDark{
    .background = rgb(0x0C1017),
    .surface = rgb(0x151B26),
    .sunken = rgb(0x10151E),
    .raised = rgb(0x1E2635),
    .hovered = rgb(0x2A3549),
    .pressed = rgb(0x34415A),
    .border = rgb(0x273144),
    .border_strong = rgb(0x45546E),
    .shade = rgba(0x05070B, 0xB8),
    .text = rgb(0xE9EEF6),
    .text_muted = rgb(0xA3B1C7),
    .text_on_accent = rgb(0x081321),
    .accent = rgb(0x6DB3FF),
    .stack = rgb(0x6DB3FF),
    .next_tick = rgb(0xFF9CC6),
    .microtask = rgb(0xC5ABFF),
    .timer = rgb(0xFFC45E),
    .immediate = rgb(0x5FE0B3),
    .pool = rgb(0x59D4F0),
    .closing = rgb(0xC2CBDA),
    .promise = rgb(0xB4BEFF),
    .console = rgb(0xD3DCE9),
    .running = rgb(0x6FE39B),
    .blocked = rgb(0xFFA24D),
    .idle = rgb(0x9FC3EE),
    .ended = rgb(0xC2CBDA),
    .success = rgb(0x6FE39B),
    .failure = rgb(0xFF8D85),
    .warning = rgb(0xFFC45E),
    .current_line = rgb(0x1B2C48),
    .caller_line = rgb(0x1A2231),
    .expression_fill = rgba(0x6DB3FF, 0x26),
    .expression_border = rgb(0x6DB3FF),
    .breakpoint = rgb(0xFF6B6B),
    .bookmark = rgb(0xC8F06A),
    .line_number = rgb(0x8494AD),
    .code_plain = rgb(0xE9EEF6),
    .code_keyword = rgb(0xC5ABFF),
    .code_literal = rgb(0xFFB27A),
    .code_name = rgb(0xE9EEF6),
    .code_call = rgb(0x8CC8FF),
    .code_number = rgb(0xFFB27A),
    .code_string = rgb(0x93DFA3),
    .code_comment = rgb(0xA9B7CB),
    .code_punctuation = rgb(0xB5C1D3),
};

constexpr Palette kLight{
    .background = rgb(0xE6EBF2),
    .surface = rgb(0xFFFFFF),
    .sunken = rgb(0xF4F7FB),
    .raised = rgb(0xEFF3F9),
    .hovered = rgb(0xE0E8F3),
    .pressed = rgb(0xCFDBEC),
    .border = rgb(0xCED7E4),
    .border_strong = rgb(0x8E9DB3),
    .shade = rgba(0x1B2533, 0x80),
    .text = rgb(0x141C28),
    .text_muted = rgb(0x425064),
    .text_on_accent = rgb(0xFFFFFF),
    .accent = rgb(0x0A5CBD),
    .stack = rgb(0x0A5CBD),
    .next_tick = rgb(0xAD1F66),
    .microtask = rgb(0x6637CC),
    .timer = rgb(0x805000),
    .immediate = rgb(0x0A6B4F),
    .pool = rgb(0x05627C),
    .closing = rgb(0x4A586D),
    .promise = rgb(0x3F48B5),
    .console = rgb(0x2B3748),
    .running = rgb(0x156B37),
    .blocked = rgb(0x9C4600),
    .idle = rgb(0x2C5E96),
    .ended = rgb(0x4A586D),
    .success = rgb(0x156B37),
    .failure = rgb(0xB3261E),
    .warning = rgb(0x805000),
    .current_line = rgb(0xDCE9FB),
    .caller_line = rgb(0xEFF3F9),
    .expression_fill = rgba(0x0A5CBD, 0x1A),
    .expression_border = rgb(0x0A5CBD),
    .breakpoint = rgb(0xC62828),
    .bookmark = rgb(0x4A6300),
    .line_number = rgb(0x5F6D82),
    .code_plain = rgb(0x141C28),
    .code_keyword = rgb(0x6637CC),
    .code_literal = rgb(0x8C3D00),
    .code_name = rgb(0x141C28),
    .code_call = rgb(0x0A5CBD),
    .code_number = rgb(0x8C3D00),
    .code_string = rgb(0x125F30),
    .code_comment = rgb(0x4C5A6F),
    .code_punctuation = rgb(0x3D4B60),
};

constexpr Palette kHighContrast{
    .background = rgb(0x000000),
    .surface = rgb(0x000000),
    .sunken = rgb(0x000000),
    .raised = rgb(0x121212),
    .hovered = rgb(0x303030),
    .pressed = rgb(0x484848),
    .border = rgb(0xB0B0B0),
    .border_strong = rgb(0xFFFFFF),
    .shade = rgba(0x000000, 0xD0),
    .text = rgb(0xFFFFFF),
    .text_muted = rgb(0xE4E4E4),
    .text_on_accent = rgb(0x000000),
    .accent = rgb(0x7CC4FF),
    .stack = rgb(0x7CC4FF),
    .next_tick = rgb(0xFF9BD2),
    .microtask = rgb(0xD4BCFF),
    .timer = rgb(0xFFD54A),
    .immediate = rgb(0x52F5BF),
    .pool = rgb(0x5FE6FF),
    .closing = rgb(0xFFFFFF),
    .promise = rgb(0xC9D0FF),
    .console = rgb(0xFFFFFF),
    .running = rgb(0x5CFF95),
    .blocked = rgb(0xFFB35C),
    .idle = rgb(0xBFDBFF),
    .ended = rgb(0xFFFFFF),
    .success = rgb(0x5CFF95),
    .failure = rgb(0xFF9C94),
    .warning = rgb(0xFFD54A),
    .current_line = rgb(0x10305C),
    .caller_line = rgb(0x242424),
    .expression_fill = rgba(0x7CC4FF, 0x20),
    .expression_border = rgb(0xFFFFFF),
    .breakpoint = rgb(0xFF7A7A),
    .bookmark = rgb(0xD7FF5C),
    .line_number = rgb(0xD0D0D0),
    .code_plain = rgb(0xFFFFFF),
    .code_keyword = rgb(0xDCC8FF),
    .code_literal = rgb(0xFFC69C),
    .code_name = rgb(0xFFFFFF),
    .code_call = rgb(0xA5D6FF),
    .code_number = rgb(0xFFC69C),
    .code_string = rgb(0xA9F5B8),
    .code_comment = rgb(0xDADADA),
    .code_punctuation = rgb(0xF0F0F0),
};

// The colours that Okabe and Ito chose to be told apart with every kind of colour vision, lightened for a
// dark ground.
constexpr Palette kColourBlind{
    .background = rgb(0x0C1017),
    .surface = rgb(0x151B26),
    .sunken = rgb(0x10151E),
    .raised = rgb(0x1E2635),
    .hovered = rgb(0x2A3549),
    .pressed = rgb(0x34415A),
    .border = rgb(0x273144),
    .border_strong = rgb(0x45546E),
    .shade = rgba(0x05070B, 0xB8),
    .text = rgb(0xE9EEF6),
    .text_muted = rgb(0xB4C0D3),
    .text_on_accent = rgb(0x081321),
    .accent = rgb(0x74BFF2),
    .stack = rgb(0x74BFF2),
    .next_tick = rgb(0xE9A9CC),
    .microtask = rgb(0xF0E442),
    .timer = rgb(0xF2AE2E),
    .immediate = rgb(0x3ECF9F),
    .pool = rgb(0x9FD6F7),
    .closing = rgb(0xD3DAE5),
    .promise = rgb(0xDCDDF2),
    .console = rgb(0xD3DCE9),
    .running = rgb(0x74BFF2),
    .blocked = rgb(0xF2AE2E),
    .idle = rgb(0x9FC3EE),
    .ended = rgb(0xC2CBDA),
    .success = rgb(0x3ECF9F),
    .failure = rgb(0xFF9A57),
    .warning = rgb(0xF0E442),
    .current_line = rgb(0x1B2C48),
    .caller_line = rgb(0x1A2231),
    .expression_fill = rgba(0x6DB3FF, 0x26),
    .expression_border = rgb(0x74BFF2),
    .breakpoint = rgb(0xFF8A3D),
    .bookmark = rgb(0xE8E36A),
    .line_number = rgb(0x8494AD),
    .code_plain = rgb(0xE9EEF6),
    .code_keyword = rgb(0xE9A9CC),
    .code_literal = rgb(0xF2AE2E),
    .code_name = rgb(0xE9EEF6),
    .code_call = rgb(0x8CCBF5),
    .code_number = rgb(0xF2AE2E),
    .code_string = rgb(0x5FD6AE),
    .code_comment = rgb(0xA9B7CB),
    .code_punctuation = rgb(0xB5C1D3),
};

constexpr std::array<ThemeWords, kThemeCount> kThemeWords{{
    {"dark", "Dark"},
    {"light", "Light"},
    {"high-contrast", "High contrast"},
    {"colour-blind", "Colour-blind safe"},
}};

double linear_channel(std::uint32_t byte) {
    const double value = static_cast<double>(byte) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * linear_channel(colour & 0xFFU) + 0.7152 * linear_channel((colour >> 8U) & 0xFFU) +
           0.0722 * linear_channel((colour >> 16U) & 0xFFU);
}

}  // namespace

const Palette& palette(ThemeName name) {
    switch (name) {
        case ThemeName::Dark: return kDark;
        case ThemeName::Light: return kLight;
        case ThemeName::HighContrast: return kHighContrast;
        case ThemeName::ColourBlind: return kColourBlind;
    }
    return kDark;
}

ThemeWords words_of(ThemeName name) {
    return kThemeWords[static_cast<std::size_t>(name)];
}

std::optional<ThemeName> find_theme(std::string_view name) {
    for (std::size_t index = 0; index < kThemeCount; ++index) {
        if (kThemeWords[index].name == name) return static_cast<ThemeName>(index);
    }
    return std::nullopt;
}

Colour faded(Colour colour, float opacity) {
    const float alpha = static_cast<float>(colour >> 24U) * std::clamp(opacity, 0.0F, 1.0F);
    return (colour & 0x00FFFFFFU) | (static_cast<Colour>(std::lround(alpha)) << 24U);
}

Colour blend(Colour back, Colour front, float share) {
    Colour mixed = 0xFF000000U;
    for (unsigned shift = 0; shift < 24; shift += 8) {
        const auto from = static_cast<float>((back >> shift) & 0xFFU);
        const auto to = static_cast<float>((front >> shift) & 0xFFU);
        mixed |= static_cast<Colour>(std::lround(from + (to - from) * share)) << shift;
    }
    return mixed;
}

double contrast(Colour one, Colour other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace loopscope::theme
