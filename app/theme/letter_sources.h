#pragma once
// Draws a letter from whichever font file has it. FreeType only.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace loopscope::theme {

// A letter as grey values, and where it stands in a line.
struct Glyph {
    int width = 1;
    int height = 1;
    float advance = 0;
    float left = 0;
    float top = 0;  // from the top of the line
    std::vector<std::uint8_t> grey = {0};
};

// The font into whose lines a letter goes: a file in memory.
struct HostFont {
    const void* data = nullptr;
    std::size_t size = 0;
    float height = 0;  // of a line
};

class LetterSources {
  public:
    explicit LetterSources(std::vector<std::string> folders);
    ~LetterSources();
    LetterSources(const LetterSources&) = delete;
    LetterSources& operator=(const LetterSources&) = delete;

    // From the host itself, or the first file that has the letter; else its code point in a frame. In a font
    // of one width it takes a whole number of places. Cost: the first that the host lacks opens all files.
    [[nodiscard]] Glyph draw(std::uint32_t code, const HostFont& host);

  private:
    struct Faces;
    std::unique_ptr<Faces> faces_;
};

}  // namespace loopscope::theme
