#include "app/theme/letters.h"

#include <imgui.h>

#include <string>

#include "app/theme/fonts.h"
#include "app/theme/sizes.h"
#include "app/widgets/text.h"
#include "tests/engine/catch.h"

namespace loopscope::theme {

namespace {

// An atlas with the program's fonts, and letters from the folder that they are in.
class Desk {
  public:
    explicit Desk(std::vector<std::string> folders) : letters(std::move(folders)) {
        ImGui::CreateContext();
        ImGui::GetIO().IniFilename = nullptr;
        use_letters(&letters);
        build();
    }
    ~Desk() { ImGui::DestroyContext(); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    void build() {
        ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
        atlas.Clear();
        std::string problem;
        fonts = load_fonts(atlas, LOOPSCOPE_FONT_FOLDER, sizes(1), problem);
        letters.add_to(atlas);
        letters.paint(atlas);
        CHECK(problem.empty());
    }

    // The width when the letters that it asks for are there.
    float width(const std::string& text) {
        (void)widgets::text_width(fonts.code, text);
        if (letters.are_missing()) build();
        return widgets::text_width(fonts.code, text);
    }

    // How much ink one letter has, of all that its room could have.
    double ink(unsigned short name) {
        ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
        unsigned char* pixels = nullptr;
        int width = 0;
        int height = 0;
        atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
        const ImFontGlyph* glyph = fonts.code->FindGlyphNoFallback(name);
        if (glyph == nullptr) return 0;
        const auto left = static_cast<int>(glyph->U0 * static_cast<float>(width) + 0.5F);
        const auto right = static_cast<int>(glyph->U1 * static_cast<float>(width) + 0.5F);
        const auto top = static_cast<int>(glyph->V0 * static_cast<float>(height) + 0.5F);
        const auto bottom = static_cast<int>(glyph->V1 * static_cast<float>(height) + 0.5F);
        double sum = 0;
        for (int y = top; y < bottom; ++y)
            for (int x = left; x < right; ++x) sum += pixels[y * width + x] / 255.0;
        return sum / ((right - left) * (bottom - top));
    }

    Letters letters;
    Fonts fonts;
};

}  // namespace

TEST_CASE("A letter that the atlas lacks is made once a text asks for it", "[letters]") {
    Desk desk({LOOPSCOPE_FONT_FOLDER});
    const float cell = widgets::text_width(desk.fonts.code, "M");
    CHECK_FALSE(desk.letters.are_missing());
    // Vietnamese is in the font's file, but not in what is loaded of it.
    CHECK(desk.width("Vi\u1EC7t") == Approx(4 * cell));
    CHECK_FALSE(desk.letters.are_missing());
    CHECK(desk.ink(0x1EC7) > 0.05);
}

TEST_CASE("A letter that no font has is its code point in a frame, of whole places", "[letters]") {
    Desk desk({});
    const float cell = widgets::text_width(desk.fonts.code, "M");
    for (const std::string text : {"\u6F22", "\U0001F600", "\U0010FFFD", "\uE000", "\x7F\xC2\x85"}) {
        INFO(text);
        const float places = desk.width(text) / cell;
        CHECK(places >= 1);
        CHECK(places == Approx(std::round(places)));
    }
    CHECK(desk.ink(0x6F22) > 0.05);
    CHECK(desk.ink(0xE000) > 0.05);
    CHECK_FALSE(desk.letters.are_missing());
}

TEST_CASE("What Dear ImGui draws for a text is as long as the text", "[letters]") {
    Desk desk({});
    const std::string text = "a\U0001F600b\u6F22c";
    const widgets::Drawable drawn(desk.fonts.code, text);
    CHECK(static_cast<std::size_t>(drawn.end() - drawn.begin()) == text.size());
    const std::string plain = "plain text";
    CHECK(widgets::Drawable(desk.fonts.code, plain).begin() == plain.data());
    const std::string broken = "a\xF0\x9F";
    const widgets::Drawable cut(desk.fonts.code, broken);
    CHECK(static_cast<std::size_t>(cut.end() - cut.begin()) == broken.size());
    // Two letters beyond 16 bits are two letters.
    CHECK(desk.width("\U0001F600\U0001F601") == Approx(2 * desk.width("\U0001F600")));
}

}  // namespace loopscope::theme
