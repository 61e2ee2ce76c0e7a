#include "engine/builtins/regexp_pattern_reader.h"

#include "engine/builtins/string_support.h"

namespace loopscope::builtins {

namespace {

int hex_digit(char32_t point) {
    if (is_digit(point)) return static_cast<int>(point - U'0');
    if (point >= U'a' && point <= U'f') return static_cast<int>(point - U'a' + 10);
    if (point >= U'A' && point <= U'F') return static_cast<int>(point - U'A' + 10);
    return -1;
}

}  // namespace

PatternReader::PatternReader(std::u16string_view source, const RegExpFlags& flags) : flags_(flags) {
    if (flags.unicode) {
        text_ = code_points(heap::StringView(source));
    } else {
        text_.assign(source.begin(), source.end());
    }
}

std::u16string PatternReader::group_name() {
    std::u16string name;
    while (at_ < text_.size() && peek() != U'>') {
        char32_t point = text_[at_++];
        if (point == U'\\') {
            take(U'u');
            point = unicode_escape(true);
        }
        append_code_point(name, point);
    }
    if (peek() == U'>' && at_ + 1 <= text_.size()) ++at_;
    return name;
}

bool PatternReader::modifiers() {
    constexpr std::u32string_view kFirst = U"ims-";
    if (peek() != U'?' || peek(1) == kEnd || kFirst.find(peek(1)) == std::u32string_view::npos) return false;
    bool added = true;
    for (++at_; !take(U':'); ++at_) {
        switch (peek()) {
            case U'-': added = false; break;
            case U'i': flags_.ignore_case = added; break;
            case U'm': flags_.multiline = added; break;
            default: flags_.dot_all = added; break;
        }
    }
    return true;
}

char32_t PatternReader::character_escape(bool inside) {
    const char32_t letter = text_[at_++];
    switch (letter) {
        case U'f': return 0x0C;
        case U'n': return 0x0A;
        case U'r': return 0x0D;
        case U't': return 0x09;
        case U'v': return 0x0B;
        case U'b': return inside ? 0x08 : U'b';
        case U'c': return control_escape(inside);
        case U'x': return hex_escape(2, U'x');
        case U'u': return unicode_escape(flags_.unicode);
        default: break;
    }
    if (letter >= U'0' && letter <= U'7') return octal_escape(letter);
    return letter;
}

char32_t PatternReader::control_escape(bool inside) {
    const char32_t letter = peek();
    const bool is_letter = (letter >= U'a' && letter <= U'z') || (letter >= U'A' && letter <= U'Z');
    if (is_letter || (inside && (is_digit(letter) || letter == U'_'))) {
        ++at_;
        return letter & 31U;
    }
    --at_;  // Annex B: the backslash itself
    return U'\\';
}

char32_t PatternReader::octal_escape(char32_t first) {
    char32_t value = first - U'0';
    for (int more = value <= 3 ? 2 : 1; more > 0 && peek() >= U'0' && peek() <= U'7'; --more) {
        value = value * 8 + (text_[at_++] - U'0');
    }
    return value;
}

char32_t PatternReader::hex_escape(std::size_t digits, char32_t letter) {
    char32_t value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (peek(i) == kEnd || hex_digit(peek(i)) < 0) return letter;
        value = value * 16 + static_cast<char32_t>(hex_digit(peek(i)));
    }
    at_ += digits;
    return value;
}

char32_t PatternReader::unicode_escape(bool unicode) {
    if (unicode && take(U'{')) {
        char32_t value = 0;
        while (peek() != kEnd && peek() != U'}')
            value = value * 16 + static_cast<char32_t>(hex_digit(text_[at_++]));
        take(U'}');
        return value;
    }
    const char32_t lead = hex_escape(4, U'u');
    if (!unicode || lead < 0xD800 || lead > 0xDBFF || peek() != U'\\' || peek(1) != U'u') return lead;
    const std::size_t begin = at_;
    at_ += 2;
    const char32_t trail = hex_escape(4, U'u');
    if (trail >= 0xDC00 && trail <= 0xDFFF) return ((lead - 0xD800) << 10) + (trail - 0xDC00) + 0x10000;
    at_ = begin;
    return lead;
}

}  // namespace loopscope::builtins
