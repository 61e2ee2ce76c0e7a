#include <vector>

#include "app/theme/palette.h"
#include "app/theme/sizes.h"
#include "tests/engine/catch.h"

namespace loopscope::theme {

namespace {

constexpr double kReadable = 4.5;
constexpr ThemeName kNames[] = {ThemeName::Dark, ThemeName::Light, ThemeName::HighContrast,
                                ThemeName::ColourBlind};

std::vector<Colour> text_colours(const Palette& colour) {
    return {colour.text,    colour.text_muted, colour.stack,   colour.next_tick, colour.microtask,
            colour.timer,   colour.immediate,  colour.pool,    colour.closing,   colour.promise,
            colour.console, colour.running,    colour.blocked, colour.idle,      colour.ended,
            colour.success, colour.failure,    colour.warning, colour.accent};
}

// The colours that rows and badges are tinted with.
std::vector<Colour> tints(const Palette& colour) {
    return {colour.stack,     colour.next_tick, colour.microtask, colour.timer,
            colour.immediate, colour.pool,      colour.closing,   colour.promise,
            colour.success,   colour.failure,   colour.warning,   colour.accent};
}

std::vector<Colour> code_colours(const Palette& colour) {
    return {colour.code_plain,  colour.code_keyword, colour.code_literal,
            colour.code_name,   colour.code_call,    colour.code_number,
            colour.code_string, colour.code_comment, colour.code_punctuation};
}

}  // namespace

TEST_CASE("Every text is readable on every surface it is drawn on", "[theme]") {
    for (const ThemeName name : kNames) {
        const Palette& colour = palette(name);
        for (const Colour text : text_colours(colour)) {
            for (const Colour surface : {colour.background, colour.surface, colour.sunken, colour.raised}) {
                INFO(std::hex << text << " on " << surface);
                CHECK(contrast(text, surface) >= kReadable);
            }
        }
    }
}

TEST_CASE("Code is readable on every line that can be marked", "[theme]") {
    for (const ThemeName name : kNames) {
        const Palette& colour = palette(name);
        for (const Colour text : code_colours(colour)) {
            for (const Colour line : {colour.surface, colour.current_line, colour.caller_line}) {
                INFO(std::hex << text << " on " << line);
                CHECK(contrast(text, line) >= kReadable);
                const auto share = static_cast<float>(colour.expression_fill >> 24U) / 255.0F;
                const Colour expression = blend(line, colour.expression_fill | 0xFF000000U, share);
                CHECK(contrast(text, expression) >= kReadable);
            }
        }
    }
}

TEST_CASE("Texts of rows stay readable on their tints", "[theme]") {
    for (const ThemeName name : kNames) {
        const Palette& colour = palette(name);
        for (const Colour tint : tints(colour)) {
            const Colour row = blend(colour.raised, tint, kFreshTint);
            INFO(std::hex << tint);
            CHECK(contrast(colour.text, row) >= kReadable);
            CHECK(contrast(colour.text_muted, row) >= kReadable);
            CHECK(contrast(tint, blend(colour.surface, tint, kBadgeTint)) >= kReadable);
        }
        CHECK(contrast(colour.text_on_accent, colour.accent) >= kReadable);
    }
}

TEST_CASE("High contrast is what its name says", "[theme]") {
    const Palette& colour = palette(ThemeName::HighContrast);
    for (const Colour text : text_colours(colour)) {
        INFO(std::hex << text);
        CHECK(contrast(text, colour.surface) >= 7.0);
    }
    CHECK(contrast(colour.border, colour.surface) >= 3.0);
}

TEST_CASE("A theme is found by its name", "[theme]") {
    for (const ThemeName name : kNames) CHECK(find_theme(words_of(name).name) == name);
    CHECK_FALSE(find_theme("sepia").has_value());
}

TEST_CASE("Contrast is the ratio that WCAG defines", "[theme]") {
    CHECK(contrast(0xFF000000U, 0xFFFFFFFFU) == Approx(21.0));
    CHECK(contrast(0xFF777777U, 0xFFFFFFFFU) == Approx(4.48).margin(0.01));
    CHECK(contrast(0xFF336699U, 0xFF336699U) == Approx(1.0));
}

TEST_CASE("Fading changes the opacity and blending mixes", "[theme]") {
    CHECK(faded(0xFF102030U, 0.5F) == 0x80102030U);
    CHECK(blend(0xFF000000U, 0xFFFFFFFFU, 0.0F) == 0xFF000000U);
    CHECK(blend(0xFF000000U, 0xFFFFFFFFU, 1.0F) == 0xFFFFFFFFU);
    CHECK(blend(0xFF000000U, 0xFF204060U, 0.5F) == 0xFF102030U);
}

TEST_CASE("The scale follows the window and never leaves its bounds", "[theme]") {
    CHECK(scale_that_fits(1280, 720, 1) == Approx(1.0));
    CHECK(scale_that_fits(1920, 1080, 1) > 1.3F);
    CHECK(scale_that_fits(3840, 2160, 2) > 2.0F);
    CHECK(scale_that_fits(10, 10, 1) == Approx(kLeastScale));
    CHECK(scale_that_fits(100000, 100000, 1) == Approx(kGreatestScale));
}

TEST_CASE("Every size is a whole number of pixels at every scale", "[theme]") {
    for (const float scale : {0.75F, 1.0F, 1.33F, 1.5F, 2.0F, 3.1F}) {
        const Sizes size = sizes(scale);
        for (const float length :
             {size.hairline, size.gap, size.row, size.code_row, size.font_body, size.font_code}) {
            CHECK(length == static_cast<float>(static_cast<int>(length)));
            CHECK(length >= 1);
        }
    }
}

}  // namespace loopscope::theme
