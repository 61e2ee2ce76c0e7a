#pragma once
// Text in boxes: always inside its box, always on whole pixels.

#include <cstdint>
#include <string>
#include <string_view>

#include "app/widgets/painter.h"

namespace loopscope::widgets {

enum class Align { Left, Centre, Right };

struct TextStyle {
    ImFont* font = nullptr;
    theme::Colour colour = 0;
    Align align = Align::Left;
    TextSource source = TextSource::Interface;
};

// A text as Dear ImGui can draw it, byte for byte where it differs: of any letters, for as long as `text`
// lives.
class Drawable {
  public:
    Drawable(const ImFont* font, std::string_view text);
    Drawable(const Drawable&) = delete;
    Drawable& operator=(const Drawable&) = delete;

    [[nodiscard]] const char* begin() const { return text_.data(); }
    [[nodiscard]] const char* end() const { return text_.data() + text_.size(); }

  private:
    std::string room_;
    std::string_view text_;
};

[[nodiscard]] float text_width(const ImFont* font, std::string_view text);

// Draws one line, vertically in the middle of its box, cut with an ellipsis if it is too wide. Returns the
// width used.
float draw_text(Painter& painter, const Rect& box, std::string_view text, const TextStyle& style);

// Draws up to `most_lines` lines, broken between words, from the top of the box. Returns the height used.
float draw_paragraph(Painter& painter, const Rect& box, std::string_view text, const TextStyle& style,
                     int most_lines);

// The same for a sentence in which `code` between backquotes is set in letters of its own. Both fonts have
// the same height. Returns the lines used; with `most_lines` 0 nothing is drawn and all are counted.
struct SentenceStyle {
    ImFont* font = nullptr;
    ImFont* code_font = nullptr;
    theme::Colour colour = 0;
    theme::Colour code_colour = 0;
};
int draw_sentence(Painter& painter, const Rect& box, std::string_view text, const SentenceStyle& style,
                  int most_lines);

// The lines that draw_paragraph needs for the text.
[[nodiscard]] int count_lines(const ImFont* font, std::string_view text, float width);
[[nodiscard]] float line_height(const ImFont* font);

// "1,234,567".
[[nodiscard]] std::string group_digits(std::uint64_t number);

}  // namespace loopscope::widgets
