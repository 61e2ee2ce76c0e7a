#pragma once

#include <cstddef>
#include <string>
#include <string_view>

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
    const char* newer_feature = nullptr;  // what newer parsers would take it for
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

    /// Whether the letters of modifiers, each once at most, stand here: "i-ms:".
    bool at_modifiers() const {
        std::u32string letters;
        bool has_minus = false;
        for (std::size_t i = 0; peek(i) != U':'; ++i) {
            const char32_t c = peek(i);
            if (c == U'-' ? has_minus : std::u32string_view(U"ims").find(c) == std::u32string_view::npos)
                return false;
            if (letters.find(c) != std::u32string::npos) return false;
            if (c == U'-')
                has_minus = true;
            else
                letters += c;
        }
        return !letters.empty();
    }

    std::u32string text_;
    std::size_t at_ = 0;
};

/// The properties of strings of the flag v (ECMA-262 table 70).
inline bool is_property_of_strings(std::u16string_view name) {
    return name == u"Basic_Emoji" || name == u"Emoji_Keycap_Sequence" ||
           name == u"RGI_Emoji_Modifier_Sequence" || name == u"RGI_Emoji_Flag_Sequence" ||
           name == u"RGI_Emoji_Tag_Sequence" || name == u"RGI_Emoji_ZWJ_Sequence" || name == u"RGI_Emoji";
}

}  // namespace loopscope::syntax
