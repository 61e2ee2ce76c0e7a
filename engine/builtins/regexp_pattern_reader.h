#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/builtins/regexp_pattern.h"

namespace loopscope::builtins {

inline bool is_digit(char32_t point) {
    return point >= U'0' && point <= U'9';
}

/// Reads a pattern that syntax::check_regexp_syntax accepts, one code point (with u or v) or code unit at a
/// time; ECMA-262 sections 22.2.1 and B.1.2, the values of escapes. Never refuses anything.
class PatternReader {
  protected:
    PatternReader(std::u16string_view source, const RegExpFlags& flags);

    static constexpr char32_t kEnd = 0xFFFF'FFFF;
    char32_t peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : kEnd;
    }
    bool take(char32_t point) {
        if (peek() != point) return false;
        ++at_;
        return true;
    }
    bool take(std::u32string_view points) {
        if (text_.compare(at_, points.size(), points) != 0) return false;
        at_ += points.size();
        return true;
    }
    /// The name up to '>', which is taken; its escapes read.
    std::u16string group_name();
    /// "?i-ms:", taken and set in `flags_`; false when something else stands here.
    bool modifiers();
    /// The code point of an escape that stands for one, the letter behind the backslash standing here.
    char32_t character_escape(bool inside);

    RegExpFlags flags_;
    std::u32string text_;
    std::size_t at_ = 0;

  private:
    char32_t control_escape(bool inside);
    char32_t octal_escape(char32_t first);
    char32_t hex_escape(std::size_t digits, char32_t letter);
    char32_t unicode_escape(bool unicode);
};

}  // namespace loopscope::builtins
