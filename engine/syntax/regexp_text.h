#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace loopscope::syntax {

inline bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
inline bool is_hex(char32_t c) {
    return is_digit(c) || (c >= U'a' && c <= U'f') || (c >= U'A' && c <= U'F');
}
inline bool is_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
inline char32_t hex_value(char32_t c) {
    return is_digit(c) ? c - U'0' : (c | 0x20) - U'a' + 10;
}
inline bool is_syntax_character(char32_t c) {
    return c < 128 &&
           std::string_view("^$\\.*+?()[]{}|").find(static_cast<char>(c)) != std::string_view::npos;
}

struct RegexpError {
    const char* message;
};

/// The pattern as code points (with u or v) or units, and how far it is read.
class RegexpText {
  protected:
    static constexpr char32_t kEnd = 0x110000;

    void read(std::u16string_view pattern, bool unicode) {
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            char32_t c = pattern[i];
            const bool pair = unicode && c >= 0xD800 && c <= 0xDBFF && i + 1 < pattern.size() &&
                              pattern[i + 1] >= 0xDC00 && pattern[i + 1] <= 0xDFFF;
            if (pair) c = 0x10000 + ((c - 0xD800) << 10) + (pattern[++i] - 0xDC00U);
            text_.push_back(c);
        }
    }
    char32_t peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : kEnd;
    }
    bool take(char32_t c) {
        if (peek() != c) return false;
        ++at_;
        return true;
    }
    bool take(std::u32string_view points) {
        if (text_.compare(at_, points.size(), points) != 0) return false;
        at_ += points.size();
        return true;
    }

    /// "i-ms:", up to the colon.
    void modifiers() {
        std::u32string letters;
        bool has_minus = false;
        for (; !take(U':'); ++at_) {
            const char32_t c = peek();
            if (c == U'-') {
                if (std::exchange(has_minus, true)) throw RegexpError{"Multiple dashes in flag group"};
            } else if (c != U'i' && c != U'm' && c != U's') {
                throw RegexpError{"Invalid group"};
            } else if (letters.find(c) != std::u32string::npos) {
                throw RegexpError{"Repeated flag in flag group"};
            } else {
                letters += c;
            }
        }
        if (letters.empty()) throw RegexpError{"Invalid flag group"};
    }

    /// After \u. False leaves the place unchanged.
    bool unicode_escape(char32_t& value, bool full) {
        const std::size_t start = at_;
        value = 0;
        if (full && take(U'{')) {
            while (is_hex(peek()) && value <= 0x10FFFF) value = value * 16 + hex_value(text_[at_++]);
            if (at_ > start + 1 && value <= 0x10FFFF && take(U'}')) return true;
            at_ = start;
            return false;
        }
        for (int i = 0; i < 4; ++i) {
            if (!is_hex(peek())) {
                at_ = start;
                return false;
            }
            value = value * 16 + hex_value(text_[at_++]);
        }
        if (full && value >= 0xD800 && value <= 0xDBFF && peek() == U'\\' && peek(1) == U'u') {
            const std::size_t middle = at_;
            at_ += 2;
            char32_t low = 0;
            if (unicode_escape(low, false) && low >= 0xDC00 && low <= 0xDFFF) {
                value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
            } else {
                at_ = middle;
            }
        }
        return true;
    }

    std::u32string text_;
    std::size_t at_ = 0;
};

}  // namespace loopscope::syntax
