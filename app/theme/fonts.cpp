#include "app/theme/fonts.h"

#include <imgui.h>
#include <imgui_freetype.h>

#include <array>
#include <cstdio>
#include <filesystem>

#include "app/theme/sizes.h"

namespace loopscope::theme {

namespace {

// Latin, Greek, Cyrillic, punctuation, arrows and the symbols that programs print.
constexpr std::array<ImWchar, 31> kCodeRanges{0x0020, 0x017F, 0x0192, 0x0192, 0x0218, 0x021B, 0x0370, 0x03FF,
                                              0x0400, 0x045F, 0x2010, 0x2027, 0x2030, 0x205E, 0x2070, 0x209C,
                                              0x20A0, 0x20BF, 0x2100, 0x214F, 0x2190, 0x21FF, 0x2200, 0x22FF,
                                              0x2300, 0x23FF, 0x2500, 0x25FF, 0x2600, 0x2767, 0};

constexpr std::array<ImWchar, 25> kTextRanges{
    0x0020, 0x017F, 0x0192, 0x0192, 0x0218, 0x021B, 0x0370, 0x03FF, 0x0400, 0x045F, 0x2010, 0x2027, 0x2030,
    0x203A, 0x2190, 0x2199, 0x2212, 0x2212, 0x2260, 0x2265, 0x25A1, 0x25A1, 0x25B6, 0x25CF, 0};

// What stands for a letter that the atlas lacks, until it was made (`Letters`).
constexpr ImWchar kMissingLetter = 0x25A1;

// Joiners and the marks that ask for an emoji's form take no room.
constexpr std::array<ImWchar, 7> kWithoutRoom{0x200B, 0x200C, 0x200D, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF};

ImFont* load_one(ImFontAtlas& atlas, const std::string& file, float height, const ImWchar* ranges,
                 std::string& problem) {
    ImFontConfig config;
    config.OversampleH = 1;
    config.PixelSnapH = true;
    config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    std::error_code error;
    if (std::filesystem::is_regular_file(file, error)) {
        if (ImFont* font = atlas.AddFontFromFileTTF(file.c_str(), height, &config, ranges)) {
            font->FallbackChar = kMissingLetter;
            for (const ImWchar letter : kWithoutRoom) atlas.AddCustomRectFontGlyph(font, letter, 1, 1, 0);
            return font;
        }
    }
    if (problem.empty()) problem = "The font file " + file + " cannot be read";
    config.SizePixels = height;
    return atlas.AddFontDefault(&config);
}

}  // namespace

Fonts load_fonts(ImFontAtlas& atlas, const std::string& folder, const Sizes& size, std::string& problem) {
    const std::string regular = folder + "/Inter-Regular.otf";
    const std::string medium = folder + "/Inter-Medium.otf";
    const std::string bold = folder + "/Inter-SemiBold.otf";
    const std::string code = folder + "/JetBrainsMono-Regular.ttf";
    const std::string code_bold = folder + "/JetBrainsMono-Bold.ttf";
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors;
    Fonts fonts;
    const ImWchar* text_ranges = kTextRanges.data();
    const ImWchar* code_ranges = kCodeRanges.data();
    fonts.body = load_one(atlas, regular, size.font_body, text_ranges, problem);
    fonts.small = load_one(atlas, medium, size.font_small, text_ranges, problem);
    fonts.strong = load_one(atlas, bold, size.font_title, text_ranges, problem);
    fonts.headline = load_one(atlas, medium, size.font_headline, text_ranges, problem);
    fonts.code_headline = load_one(atlas, code, size.font_headline, text_ranges, problem);
    fonts.code = load_one(atlas, code, size.font_code, code_ranges, problem);
    fonts.code_strong = load_one(atlas, code_bold, size.font_code, text_ranges, problem);
    fonts.code_small = load_one(atlas, code, size.font_small, code_ranges, problem);
    return fonts;
}

}  // namespace loopscope::theme
