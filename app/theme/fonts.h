#pragma once
// The letters: Inter for the interface, JetBrains Mono for code, rasterised at the size at which they are
// shown.

#include <string>

struct ImFont;
struct ImFontAtlas;

namespace loopscope::theme {

struct Sizes;

struct Fonts {
    ImFont* small = nullptr;
    ImFont* body = nullptr;
    ImFont* strong = nullptr;
    ImFont* headline = nullptr;
    ImFont* code_headline = nullptr;
    ImFont* code = nullptr;
    ImFont* code_strong = nullptr;
    ImFont* code_small = nullptr;
};

// Fills an empty atlas from the font files in `folder`, without drawing or uploading it. A file that is
// missing or broken is replaced by the font inside Dear ImGui, so there is always something to read;
// `problem` then says what is missing. Cost: some hundred milliseconds at large scales; call it when the
// scale changes only.
[[nodiscard]] Fonts load_fonts(ImFontAtlas& atlas, const std::string& folder, const Sizes& size,
                               std::string& problem);

}  // namespace loopscope::theme
