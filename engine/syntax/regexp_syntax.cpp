#include "engine/syntax/regexp_syntax.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/syntax/lexer.h"
#include "engine/syntax/regexp_names.h"
#include "engine/syntax/regexp_text.h"
#include "engine/syntax/unicode_properties.h"

namespace loopscope::syntax {

namespace {

class Checker : RegexpText {
  public:
    Checker(std::u16string_view pattern, std::u16string_view flags, Edition edition)
        : edition_(edition), is_newest_(edition == Edition::Latest) {
        sets_ = flags.find(u'v') != std::u16string_view::npos;
        unicode_ = sets_ || flags.find(u'u') != std::u16string_view::npos;
        read(pattern, unicode_);
        scan_groups();
    }

    void check() {
        disjunction(0);
        if (peek() == U')') throw RegexpError{"Unmatched ')'"};
        for (const auto& [name, used] : references_)
            if (!names_.contains(name)) throw RegexpError{"Invalid named capture referenced"};
    }

  private:
    /// Counts the capturing groups and sees whether any has a name, which changes what \k means.
    void scan_groups() {
        int classes = 0;
        for (std::size_t i = 0; i < text_.size(); ++i) {
            if (text_[i] == U'\\') {
                ++i;
            } else if (text_[i] == U'[') {
                classes = sets_ ? classes + 1 : 1;  // only with flag v one stands in another
            } else if (text_[i] == U']') {
                if (classes > 0) --classes;
            } else if (text_[i] == U'(' && classes == 0) {
                const bool special = i + 1 < text_.size() && text_[i + 1] == U'?';
                const bool named = knows_names() && special && i + 3 < text_.size() && text_[i + 2] == U'<' &&
                                   text_[i + 3] != U'=' && text_[i + 3] != U'!';
                if (!special || named) ++groups_;
                has_names_ = has_names_ || named;
            }
        }
    }

    void disjunction(int depth) {
        if (depth > 500) throw RegexpError{"Regular expression too large"};
        names_.begin_disjunction();
        while (peek() != kEnd && peek() != U')') {
            if (take(U'|')) {
                names_.next_alternative();
                continue;
            }
            term(depth);
        }
        names_.end_disjunction();
    }

    void term(int depth) {
        bool quantifiable = true;
        switch (peek()) {
            // What follows an assertion is a term of its own.
            case U'^':
            case U'$': ++at_; return;
            case U'(': quantifiable = group(depth); break;
            case U'*':
            case U'+':
            case U'?': throw RegexpError{"Nothing to repeat"};
            case U'{': {
                std::uint64_t low = 0, high = 0;
                const std::size_t start = at_;
                if (braces(low, high)) throw RegexpError{"Nothing to repeat"};
                if (unicode_) throw RegexpError{"Lone quantifier brackets"};
                at_ = start + 1;
                break;
            }
            case U'}':
            case U']':
                if (unicode_) throw RegexpError{"Lone quantifier brackets"};
                ++at_;
                break;
            case U'[': character_class(depth); break;
            case U'\\':
                if (!escape()) return;
                break;
            default: ++at_; break;
        }
        quantifier(quantifiable);
    }

    void quantifier(bool quantifiable) {
        std::uint64_t low = 0, high = 0;
        const std::size_t start = at_;
        const char32_t c = peek();
        if (c == U'*' || c == U'+' || c == U'?') {
            ++at_;
        } else if (c == U'{') {
            if (!braces(low, high)) {
                at_ = start;
                if (unicode_) throw RegexpError{"Incomplete quantifier"};
                return;
            }
            if (low > high) throw RegexpError{"numbers out of order in {} quantifier"};
        } else {
            return;
        }
        if (!quantifiable) throw RegexpError{"Nothing to repeat"};
        take(U'?');
    }

    std::uint64_t number() {
        std::uint64_t value = 0;
        while (is_digit(peek())) {
            value = std::min<std::uint64_t>(value * 10 + (peek() - U'0'), 1U << 31);
            ++at_;
        }
        return value;
    }

    /// {n}, {n,} or {n,m}
    bool braces(std::uint64_t& low, std::uint64_t& high) {
        if (!take(U'{') || !is_digit(peek())) return false;
        low = high = number();
        if (take(U',')) high = is_digit(peek()) ? number() : UINT64_MAX;
        return take(U'}');
    }

    bool is_quantified() {
        if (peek() == U'*' || peek() == U'+' || peek() == U'?') return true;
        std::uint64_t low = 0, high = 0;
        const std::size_t start = at_;
        const bool counted = braces(low, high);
        at_ = start;
        if (counted && low > high) throw RegexpError{"numbers out of order in {} quantifier"};
        return counted;
    }

    /// Returns whether a quantifier may follow.
    bool group(int depth) {
        take(U'(');
        bool quantifiable = true;
        bool is_look = false;
        std::optional<std::u32string> name;
        if (take(U'?')) {
            if (take(U':')) {
            } else if (take(U'=') || take(U'!')) {
                quantifiable = !unicode_;
                is_look = true;
            } else if (knows_looking_behind() && take(U'<')) {
                if (take(U'=') || take(U'!')) {
                    quantifiable = false;
                    is_look = true;
                } else if (!knows_names()) {
                    throw RegexpError{"Invalid group"};
                } else {
                    name = group_name();
                    if (is_newest_) add_name(*name);
                }
            } else if (is_newest_) {
                modifiers();
            } else {
                throw RegexpError{"Invalid group"};
            }
        }
        disjunction(depth + 1);
        if (!take(U')')) throw RegexpError{"Unterminated group"};
        // RUNTIME: V8 before 12.5 looks for a name's double where its group ends.
        if (name && !is_newest_) add_name(*name);
        if (is_look && !quantifiable && is_quantified()) throw RegexpError{"Invalid quantifier"};
        return quantifiable;
    }

    void add_name(const std::u32string& name) {
        if (!names_.add(name, is_newest_)) throw RegexpError{"Duplicate capture group name"};
    }

    std::u32string group_name() {
        std::u32string name;
        while (peek() != U'>') {
            char32_t c = peek();
            if (c == kEnd) throw RegexpError{"Invalid capture group name"};
            ++at_;
            if (c == U'\\') {
                if (!take(U'u')) throw RegexpError{"Invalid capture group name"};
                if (!unicode_escape(c, true)) throw RegexpError{invalid_unicode_escape(edition_)};
            } else if (c >= 0xD800 && c <= 0xDBFF && peek() >= 0xDC00 && peek() <= 0xDFFF) {
                c = 0x10000 + ((c - 0xD800) << 10) + (text_[at_++] - 0xDC00U);
            }
            if (name.empty() ? !is_identifier_start(c) : !is_identifier_part(c))
                throw RegexpError{"Invalid capture group name"};
            name.push_back(c);
        }
        ++at_;
        if (name.empty()) throw RegexpError{"Invalid capture group name"};
        return name;
    }

    /// Behind \p or \P. Returns whether it may contain strings.
    bool property(bool in_class, bool negated) {
        const RegexpError error{in_class ? "Invalid property name in character class"
                                         : "Invalid property name"};
        std::u16string name;
        if (!take(U'{')) throw error;
        for (; is_letter(peek()) || is_digit(peek()) || peek() == U'_' || peek() == U'='; ++at_)
            name.push_back(static_cast<char16_t>(peek()));
        if (!take(U'}')) throw error;
        if (property_ranges(name) != nullptr) return false;
        if (!sets_ || negated || property_strings(name) == nullptr) throw error;
        return true;
    }

    /// Outside a class. Returns whether a quantifier may follow.
    bool escape() {
        take(U'\\');
        const char32_t c = peek();
        switch (c) {
            case kEnd: throw RegexpError{"\\ at end of pattern"};
            case U'b':
            case U'B': ++at_; return false;
            case U'k':
                if (!knows_names()) break;
                ++at_;
                if (!unicode_ && !has_names_) return true;
                if (!take(U'<')) throw RegexpError{"Invalid named reference"};
                references_.emplace_back(group_name(), true);
                return true;
            default: break;
        }
        if (c >= U'1' && c <= U'9') {
            const std::size_t start = at_;
            const std::uint64_t value = number();
            if (value <= groups_) return true;
            if (unicode_) throw RegexpError{"Invalid escape"};
            at_ = start + 1;
            return true;
        }
        char32_t value = 0;
        character_escape(value, false);
        return true;
    }

    // RUNTIME: V8 13 says the same inside and outside of a class.
    const char* decimal_error(bool in_class) const {
        return in_class && !is_newest_ ? "Invalid class escape" : "Invalid decimal escape";
    }

    /// One character or class escape at the letter after the backslash; false for a class such as \d.
    bool character_escape(char32_t& value, bool in_class) {
        const char32_t c = peek();
        if (c == kEnd) throw RegexpError{"\\ at end of pattern"};
        ++at_;
        value = c;
        switch (c) {
            case U'd':
            case U'D':
            case U's':
            case U'S':
            case U'w':
            case U'W': return false;
            case U'p':
            case U'P':
                if (!unicode_) return true;
                if (!knows_names()) throw RegexpError{"Invalid escape"};
                may_be_strings_ = property(in_class, c == U'P');
                return false;
            case U'f': value = U'\f'; return true;
            case U'n': value = U'\n'; return true;
            case U'r': value = U'\r'; return true;
            case U't': value = U'\t'; return true;
            case U'v': value = U'\v'; return true;
            case U'b':
                if (in_class) value = U'\b';
                return true;
            case U'-':
                if (unicode_ && !in_class) throw RegexpError{"Invalid escape"};
                return true;
            case U'c':
                if (is_letter(peek())) {
                    value = text_[at_++] & 31;
                } else if (unicode_) {
                    throw RegexpError{invalid_unicode_escape(edition_)};
                } else {
                    --at_;
                    value = U'\\';
                }
                return true;
            case U'0':
                if (unicode_ && is_digit(peek())) throw RegexpError{decimal_error(in_class)};
                legacy_octal(value);
                return true;
            case U'x':
                if (is_hex(peek()) && is_hex(peek(1))) {
                    value = hex_value(peek()) * 16 + hex_value(peek(1));
                    at_ += 2;
                } else if (unicode_) {
                    throw RegexpError{"Invalid escape"};
                }
                return true;
            case U'u': {
                char32_t decoded = 0;
                if (unicode_escape(decoded, unicode_)) {
                    value = decoded;
                } else if (unicode_) {
                    throw RegexpError{invalid_unicode_escape(edition_)};
                }
                return true;
            }
            default: break;
        }
        if (is_digit(c)) {
            if (unicode_ && is_newest_ && in_class && c >= U'8') throw RegexpError{"Invalid escape"};
            if (unicode_) throw RegexpError{decimal_error(in_class)};
            if (c <= U'7') legacy_octal(value);
            return true;
        }
        const bool sets_punctuator =
            sets_ && in_class && c < 128 &&
            std::string_view("&-!#%,:;<=>@`~").find(static_cast<char>(c)) != std::string_view::npos;
        if (unicode_ && !is_syntax_character(c) && c != U'/' && !sets_punctuator)
            throw RegexpError{"Invalid escape"};
        if (!unicode_ && c == U'k' && has_names_) throw RegexpError{"Invalid escape"};
        return true;
    }

    void legacy_octal(char32_t& value) {
        value = text_[at_ - 1] - U'0';
        for (int i = 0; i < 2 && peek() >= U'0' && peek() <= U'7' && value * 8 + (peek() - U'0') <= 0377; ++i)
            value = value * 8 + (text_[at_++] - U'0');
    }

    void character_class(int depth) {
        take(U'[');
        const bool negated = take(U'^');
        if (sets_) {
            class_set(depth, negated);
            return;
        }
        while (peek() != U']') {
            if (peek() == kEnd) throw RegexpError{"Unterminated character class"};
            char32_t low = 0, high = 0;
            const bool single = class_atom(low);
            if (!take(U'-')) continue;
            if (peek() == U']' || peek() == kEnd) continue;
            const bool other_single = class_atom(high);
            if (!single || !other_single) {
                if (unicode_) throw RegexpError{"Invalid character class"};
                continue;
            }
            if (low > high) throw RegexpError{"Range out of order in character class"};
        }
        ++at_;
    }

    enum class SetOperation : std::uint8_t { Union, Intersection, Subtraction };

    SetOperation set_operation() {
        if (take(U"&&")) return SetOperation::Intersection;
        return take(U"--") ? SetOperation::Subtraction : SetOperation::Union;
    }

    /// ClassContents with the flag v, up to and with the bracket. Returns whether it may contain strings.
    bool class_set(int depth, bool negated) {
        if (depth > 500) throw RegexpError{"Regular expression too large"};
        bool strings = false;
        bool is_first = true;
        bool is_behind_range = false;
        SetOperation operation = SetOperation::Union;
        while (!take(U']')) {
            if (peek() == kEnd) throw RegexpError{"Unterminated character class"};
            if (is_behind_range && peek() == U'-' && peek(1) != U'-')
                throw RegexpError{"Invalid character class"};
            char32_t low = 0, high = 0;
            bool is_range = false;
            bool more_strings = false;
            const bool single = class_set_operand(depth, low, more_strings);
            if (peek() == U'-' && peek(1) != U'-') {
                ++at_;
                bool unused = false;
                is_range = true;
                if (!single) throw RegexpError{"Invalid character class"};
                if (peek() == U']' || peek() == kEnd)
                    throw RegexpError{"Invalid character in character class"};
                if (!class_set_operand(depth, high, unused)) throw RegexpError{"Invalid character class"};
                if (low > high) throw RegexpError{"Range out of order in character class"};
            }
            is_behind_range = is_range;
            if (is_range && operation != SetOperation::Union)
                throw RegexpError{"Invalid set operation in character class"};
            const bool narrows = operation == SetOperation::Intersection;
            if (operation != SetOperation::Subtraction)
                strings = narrows ? strings && more_strings : strings || more_strings;
            if (peek() == U']' || peek() == kEnd) continue;
            const SetOperation next = set_operation();
            if (is_first ? next != SetOperation::Union && is_range : next != operation)
                throw RegexpError{"Invalid set operation in character class"};
            if (next != SetOperation::Union &&
                (peek() == U']' || (next == SetOperation::Intersection && peek() == U'&')))
                throw RegexpError{"Invalid character in character class"};
            operation = next;
            is_first = false;
        }
        if (negated && strings) throw RegexpError{"Negated character class may contain strings"};
        return strings && !negated;
    }

    /// A nested class, \q{…}, an escape or a character; true for a single character.
    bool class_set_operand(int depth, char32_t& value, bool& strings) {
        if (take(U'[')) {
            strings = class_set(depth + 1, take(U'^'));
            return false;
        }
        if (peek() == U'\\' && peek(1) == U'q') {
            at_ += 2;
            if (!take(U'{')) throw RegexpError{"Invalid escape"};
            strings = class_strings();
            return false;
        }
        may_be_strings_ = false;
        const bool single = class_set_character(value);
        strings = may_be_strings_;
        return single;
    }

    /// Behind \q{. Returns whether one of the strings is not a single character.
    bool class_strings() {
        bool strings = false;
        int length = 0;
        for (;;) {
            if (peek() == U'|' || peek() == U'}') {
                strings = strings || length != 1;
                length = 0;
                if (text_[at_++] == U'}') return strings;
                continue;
            }
            char32_t value = 0;
            if (!class_set_character(value)) throw RegexpError{"Invalid escape"};
            ++length;
        }
    }

    bool class_set_character(char32_t& value) {
        if (take(U'\\')) return character_escape(value, true);
        value = peek();
        constexpr std::u32string_view kSyntax = U"()[]{}/-|";
        if (value == kEnd || kSyntax.find(value) != std::u32string_view::npos)
            throw RegexpError{"Invalid character in character class"};
        constexpr std::u32string_view kDoubles = U"&!#$%*+,.:;<=>?@^`~";
        if (peek(1) == value && kDoubles.find(value) != std::u32string_view::npos)
            throw RegexpError{"Invalid set operation in character class"};
        ++at_;
        return true;
    }

    bool class_atom(char32_t& value) {
        if (take(U'\\')) return character_escape(value, true);
        value = peek();
        ++at_;
        return true;
    }

    bool knows_looking_behind() const { return edition_ >= Edition::V8_6_2; }
    // Names of groups and properties of Unicode came at once.
    bool knows_names() const { return edition_ >= Edition::V8_6_8; }

    Edition edition_;
    bool unicode_ = false;
    bool sets_ = false;
    bool has_names_ = false;
    bool may_be_strings_ = false;  // of the \p{…} read last
    std::uint64_t groups_ = 0;
    bool is_newest_ = false;
    GroupNames names_;
    std::vector<std::pair<std::u32string, bool>> references_;
};

}  // namespace

std::optional<std::string> check_regexp_syntax(std::u16string_view pattern, std::u16string_view flags,
                                               Edition edition) {
    try {
        Checker(pattern, flags, edition).check();
    } catch (const RegexpError& error) {
        return error.message;
    }
    return std::nullopt;
}

}  // namespace loopscope::syntax
