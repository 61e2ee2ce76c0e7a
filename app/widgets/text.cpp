#include "app/widgets/text.h"

#include <imgui.h>

#include <algorithm>
#include <cfloat>
#include <cmath>

#include "app/theme/letters.h"

namespace loopscope::widgets {

Drawable::Drawable(const ImFont* font, std::string_view text) : text_(text) {
    if (theme::Letters* letters = theme::current_letters()) text_ = letters->drawable(font, text, room_);
}

namespace {

constexpr std::string_view kEllipsis = "\u2026";
constexpr float kLineSpacing = 1.28F;

// Where a word wrap ends the first line. Never before the first character.
const char* end_of_line(const ImFont* font, const char* begin, const char* end, float width) {
    const char* line_break = std::find(begin, end, '\n');
    const char* wrap = font->CalcWordWrapPositionA(1.0F, begin, line_break, width);
    return wrap == begin && begin != line_break ? std::min(begin + 1, line_break) : wrap;
}

const char* start_of_next(const char* line_end, const char* end) {
    if (line_end < end && *line_end == '\n') return line_end + 1;
    while (line_end < end && *line_end == ' ') ++line_end;
    return line_end;
}

void record(Painter& painter, std::string_view text, const Rect& box, const Rect& ink, TextSource source,
            bool cut) {
    if (painter.audit == nullptr) return;
    const ImVec2 low = ImGui::GetWindowDrawList()->GetClipRectMin();
    const ImVec2 high = ImGui::GetWindowDrawList()->GetClipRectMax();
    painter.audit->texts.push_back(
        {std::string(text), box, ink, {low.x, low.y, high.x - low.x, high.y - low.y}, source, cut});
}

}  // namespace

float text_width(const ImFont* font, std::string_view text) {
    if (text.empty()) return 0;
    const Drawable drawn(font, text);
    return font->CalcTextSizeA(font->FontSize, FLT_MAX, 0, drawn.begin(), drawn.end()).x;
}

std::string group_digits(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t place = digits.size(); place > 3; place -= 3) digits.insert(place - 3, 1, ',');
    return digits;
}

float line_height(const ImFont* font) {
    return std::round(font->FontSize * kLineSpacing);
}

float draw_text(Painter& painter, const Rect& box, std::string_view text, const TextStyle& style) {
    if (text.empty()) return 0;
    ImFont* font = style.font;
    ImDrawList* list = ImGui::GetWindowDrawList();
    const Drawable drawn(font, text);
    const char* end = drawn.end();
    const char* shown_end = end;
    float width = font->CalcTextSizeA(font->FontSize, FLT_MAX, 0, drawn.begin(), end).x;
    const bool cut = width > box.width + 0.5F;
    float ellipsis = 0;
    if (cut) {
        ellipsis = text_width(font, kEllipsis);
        const float room = box.width - ellipsis;
        width = 0;
        shown_end = drawn.begin();
        if (room > 0) width = font->CalcTextSizeA(font->FontSize, room, 0, drawn.begin(), end, &shown_end).x;
        if (box.width < ellipsis) ellipsis = 0;
    }
    const float total = width + ellipsis;
    float left = box.x;
    if (style.align == Align::Centre) left += (box.width - total) / 2;
    if (style.align == Align::Right) left += box.width - total;
    const ImVec2 at{std::round(left), std::round(box.y + (box.height - font->FontSize) / 2)};
    list->AddText(font, font->FontSize, at, style.colour, drawn.begin(), shown_end);
    if (ellipsis > 0) {
        list->AddText(font, font->FontSize, {at.x + width, at.y}, style.colour, kEllipsis.data(),
                      kEllipsis.data() + kEllipsis.size());
    }
    record(painter, text, box, {at.x, at.y, total, font->FontSize}, style.source, cut);
    return total;
}

float draw_paragraph(Painter& painter, const Rect& box, std::string_view text, const TextStyle& style,
                     int most_lines) {
    const Drawable drawn(style.font, text);
    const char* at = drawn.begin();
    const char* end = drawn.end();
    const float height = line_height(style.font);
    Rect line{box.x, box.y, box.width, height};
    for (int count = 1; at < end && count <= most_lines; ++count) {
        const char* stop =
            count == most_lines ? std::find(at, end, '\n') : end_of_line(style.font, at, end, box.width);
        draw_text(
            painter, line,
            text.substr(static_cast<std::size_t>(at - drawn.begin()), static_cast<std::size_t>(stop - at)),
            style);
        at = start_of_next(stop, end);
        line.y += height;
    }
    return line.y - box.y;
}

namespace {

// The next piece of a sentence: a word with the blank before it, or a part of a word in one kind of letters.
struct Piece {
    std::string_view text;
    bool is_code = false;
    bool after_blank = false;
};

class SentenceReader {
  public:
    explicit SentenceReader(std::string_view text) : text_(text) {}

    bool next(Piece& piece) {
        piece.after_blank = false;
        for (; at_ < text_.size() && (is_blank(at_) || is_mark(at_)); ++at_) {
            if (is_blank(at_))
                piece.after_blank = true;
            else
                in_code_ = !in_code_;
        }
        if (at_ == text_.size()) return false;
        const std::size_t begin = at_;
        while (at_ < text_.size() && !is_blank(at_) && !is_mark(at_)) ++at_;
        piece.text = text_.substr(begin, at_ - begin);
        piece.is_code = in_code_;
        return true;
    }

    [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }

  private:
    [[nodiscard]] bool is_one_of(std::size_t at, std::string_view characters) const {
        return at >= text_.size() || characters.find(text_[at]) != std::string_view::npos;
    }
    [[nodiscard]] bool is_blank(std::size_t at) const { return text_[at] == ' ' || text_[at] == '\n'; }
    // Where code begins or ends: a template literal within it has marks of its own.
    [[nodiscard]] bool is_mark(std::size_t at) const {
        if (text_[at] != '`') return false;
        if (!in_code_) return at == 0 || is_one_of(at - 1, " \n(`");
        return is_one_of(at + 1, " \n.,:;`") && !is_one_of(at - 1, "(= ");
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool in_code_ = false;
};

}  // namespace

int draw_sentence(Painter& painter, const Rect& box, std::string_view text, const SentenceStyle& style,
                  int most_lines) {
    SentenceReader reader(text);
    Piece piece;
    const float blank = text_width(style.font, " ");
    const float height = line_height(style.font);
    const float ellipsis = text_width(style.font, kEllipsis);
    float x = 0;
    int line = 1;
    while (reader.next(piece)) {
        const ImFont* font = piece.is_code ? style.code_font : style.font;
        const float width = text_width(font, piece.text);
        const float gap = piece.after_blank && x > 0 ? blank : 0;
        const bool last_line = most_lines > 0 && line == most_lines;
        const float room = box.width - (last_line && !reader.rest().empty() ? ellipsis + blank : 0);
        if (x > 0 && x + gap + width > room) {
            if (last_line) {
                draw_text(painter,
                          {box.x + x, box.y + static_cast<float>(line - 1) * height, ellipsis + 1, height},
                          kEllipsis, {style.font, style.colour, Align::Left, TextSource::Program});
                return line;
            }
            ++line;
            x = 0;
        } else {
            x += gap;
        }
        if (most_lines > 0) {
            const Rect place{box.x + x, box.y + static_cast<float>(line - 1) * height, box.width - x, height};
            draw_text(painter, place, piece.text,
                      {piece.is_code ? style.code_font : style.font,
                       piece.is_code ? style.code_colour : style.colour, Align::Left, TextSource::Program});
        }
        x += std::min(width, box.width);
    }
    return line;
}

int count_lines(const ImFont* font, std::string_view text, float width) {
    int lines = 0;
    const Drawable drawn(font, text);
    const char* end = drawn.end();
    for (const char* at = drawn.begin(); at < end; ++lines)
        at = start_of_next(end_of_line(font, at, end, width), end);
    return lines;
}

}  // namespace loopscope::widgets
