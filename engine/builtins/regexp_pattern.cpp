#include "engine/builtins/regexp_pattern.h"

#include <algorithm>
#include <array>

#include "engine/builtins/regexp_pattern_reader.h"
#include "engine/builtins/regexp_properties.h"
#include "engine/builtins/string_support.h"

namespace loopscope::builtins {

namespace {

constexpr std::u16string_view kTerminators = u"\\n\\r\\x{2028}\\x{2029}";
constexpr std::u16string_view kWord = u"0-9A-Za-z_";
constexpr std::u16string_view kSpace =
    u"\\x{9}-\\x{d}\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}"
    u"\\x{"
    u"feff}";
constexpr std::u16string_view kWordBoundary =
    u"(?:(?<=[0-9A-Za-z_])(?![0-9A-Za-z_])|(?<![0-9A-Za-z_])(?=[0-9A-Za-z_]))";
constexpr std::u16string_view kNoWordBoundary =
    u"(?:(?<=[0-9A-Za-z_])(?=[0-9A-Za-z_])|(?<![0-9A-Za-z_])(?![0-9A-Za-z_]))";
constexpr std::uint64_t kMaxRepeat = 65535;  // PCRE2's

/// What a part of a pattern can do, for the cases in which PCRE2 repeats otherwise (see check_repeat).
struct Traits {
    bool nullable = true;     // may match nothing
    bool captures = false;    // has capturing groups
    bool may_skip = false;    // has a capturing group that an iteration may pass by
    bool has_choice = false;  // alternatives or lazy quantifiers
    bool back_reference = false;
};

class Translator : PatternReader {
  public:
    Translator(std::u16string_view source, const RegExpFlags& flags) : PatternReader(source, flags) {
        find_groups();
    }

    TranslatedPattern run() {
        if (flags_.unicode_sets && flags_.ignore_case) refuse("complements among folded letters");
        disjunction();
        result_.pattern = std::move(out_);
        return std::move(result_);
    }

  private:
    void refuse(const char* what) {
        if (result_.refusal.empty()) result_.refusal = what;
    }

    /// Counts the capturing groups and learns their names, which back references may use before.
    void find_groups() {
        bool in_class = false;
        for (at_ = 0; at_ < text_.size(); ++at_) {
            if (peek() == U'\\') {
                ++at_;
            } else if (peek() == U'[') {
                in_class = true;
            } else if (peek() == U']') {
                in_class = false;
            } else if (peek() == U'(' && !in_class) {
                const bool named = peek(1) == U'?' && peek(2) == U'<' && peek(3) != U'=' && peek(3) != U'!';
                if (peek(1) == U'?' && !named) continue;
                ++result_.group_count;
                if (!named) continue;
                at_ += 3;
                result_.names.emplace_back(group_name(), result_.group_count);
                --at_;  // what follows the name may begin a group, a class or an escape itself
            }
        }
        at_ = 0;
    }

    void literal(char32_t point) {
        if (folds_otherwise(point)) refuse("letters that fold case differently without the u flag");
        code(point);
    }

    /// Without u, JavaScript folds case by upper case of single units and never onto ASCII (22.2.2.7.3
    /// Canonicalize); PCRE2 also folds others, from the long s to the sign of the angstrom.
    bool folds_otherwise(char32_t point) const {
        return flags_.ignore_case && !flags_.unicode && point >= 0x17F && point <= 0x212B;
    }

    void code(char32_t point) {
        constexpr std::u16string_view kDigits = u"0123456789abcdef";
        out_ += u"\\x{";
        std::u16string digits;
        do {
            digits.insert(digits.begin(), kDigits[point & 15U]);
            point >>= 4;
        } while (point != 0);
        out_ += digits;
        out_ += u'}';
    }

    Traits disjunction() {
        Traits traits = alternative();
        while (take(U'|')) {
            out_ += u'|';
            const Traits more = alternative();
            traits.nullable = traits.nullable || more.nullable;
            traits.captures = traits.captures || more.captures;
            traits.back_reference = traits.back_reference || more.back_reference;
            traits.has_choice = true;
            traits.may_skip = traits.captures;
        }
        return traits;
    }

    Traits alternative() {
        Traits traits;
        while (peek() != kEnd && peek() != U'|' && peek() != U')') {
            const Traits one = term();
            traits.nullable = traits.nullable && one.nullable;
            traits.captures = traits.captures || one.captures;
            traits.may_skip = traits.may_skip || one.may_skip;
            traits.has_choice = traits.has_choice || one.has_choice;
            traits.back_reference = traits.back_reference || one.back_reference;
        }
        return traits;
    }

    Traits term() {
        const std::size_t begin = out_.size();
        Traits traits;
        bool assertion = false;
        switch (peek()) {
            case U'^':
                ++at_;
                if (flags_.multiline) {
                    out_.append(u"(?<![^").append(kTerminators).append(u"])");
                } else {
                    out_ += u"\\A";
                }
                return traits;
            case U'$':
                ++at_;
                if (flags_.multiline) {
                    out_.append(u"(?![^").append(kTerminators).append(u"])");
                } else {
                    out_ += u"\\z";
                }
                return traits;
            case U'(': traits = group(assertion); break;
            case U'.':
                ++at_;
                if (flags_.dot_all) {
                    out_ += u"(?s:.)";
                } else {
                    out_.append(u"[^").append(kTerminators).append(u"]");
                }
                traits.nullable = false;
                break;
            case U'[':
                ++at_;
                character_class();
                traits.nullable = false;
                break;
            case U'\\':
                if (peek(1) == U'b' || peek(1) == U'B') {
                    out_ += peek(1) == U'b' ? kWordBoundary : kNoWordBoundary;
                    at_ += 2;
                    return traits;
                }
                ++at_;
                traits = atom_escape();
                break;
            default:
                literal(text_[at_++]);
                traits.nullable = false;
                break;
        }
        return quantifier(traits, begin, assertion);
    }

    Traits group(bool& assertion) {
        ++at_;
        bool behind = false;
        Traits outer;
        const RegExpFlags outside = flags_;
        if (modifiers()) {
            refuse("modifiers");
            out_ += u"(?:";
        } else if (take(U"?:")) {
            out_ += u"(?:";
        } else if (take(U"?=")) {
            out_ += u"(?=";
            assertion = true;
        } else if (take(U"?!")) {
            out_ += u"(?!";
            assertion = true;
        } else if (take(U"?<=")) {
            out_ += u"(?<=";
            assertion = behind = true;
        } else if (take(U"?<!")) {
            out_ += u"(?<!";
            assertion = behind = true;
        } else {
            if (take(U"?<")) group_name();
            out_ += u'(';
            outer.captures = true;
        }
        Traits traits = disjunction();
        flags_ = outside;
        take(U')');
        out_ += u')';
        if (behind && (traits.back_reference || traits.captures)) {
            refuse("groups and back references inside a lookbehind");
        }
        traits.captures = traits.captures || outer.captures;
        if (assertion) traits.nullable = true;
        return traits;
    }

    /// {n}, {n,} or {n,m}, taken; false when it is none.
    bool braces(std::uint64_t& low, std::uint64_t& high) {
        const std::size_t begin = at_;
        const auto number = [this](std::uint64_t& value) {
            const std::size_t first = at_;
            value = 0;
            for (; is_digit(peek()); ++at_) {
                value = std::min<std::uint64_t>(value * 10 + (peek() - U'0'), std::uint64_t{1} << 40);
            }
            return at_ > first;
        };
        if (take(U'{') && number(low)) {
            high = low;
            if (take(U',') && !number(high)) high = UINT64_MAX;
            if (take(U'}')) return true;
        }
        at_ = begin;
        return false;
    }

    Traits quantifier(Traits traits, std::size_t begin, bool assertion) {
        std::uint64_t low = 0;
        std::uint64_t high = UINT64_MAX;
        if (take(U'*')) {
        } else if (take(U'+')) {
            low = 1;
        } else if (take(U'?')) {
            high = 1;
        } else if (!braces(low, high)) {
            return traits;
        }
        const bool lazy = take(U'?');
        // NOTE: of alternatives that are matched no times at the beginning of a lookahead, PCRE2 10.42 takes
        // the first units for what the text must have.
        if (high == 0) refuse("a part that is matched no times");
        if (low > kMaxRepeat) refuse("more than 65535 repetitions");
        if (high > 1) check_repeat(traits);
        if (high == 1 && traits.nullable && traits.captures) {
            refuse("a capturing group that is optional and may match nothing");
        }
        if (assertion) {
            out_.insert(begin, u"(?:");
            out_ += u')';
        }
        append_quantifier(low, high);
        if (lazy) out_ += u'?';
        if (low == 0) {
            traits.nullable = true;
            traits.may_skip = traits.captures;
        }
        traits.has_choice = traits.has_choice || lazy;
        return traits;
    }

    void append_quantifier(std::uint64_t low, std::uint64_t high) {
        const auto decimal = [this](std::uint64_t number) {
            for (const char digit : std::to_string(number)) out_ += static_cast<char16_t>(digit);
        };
        out_ += u'{';
        decimal(low);
        if (high != low) out_ += u',';
        if (high != low && high <= kMaxRepeat) decimal(high);
        out_ += u'}';
    }

    /// SPEC: 22.2.2.3.1 RepeatMatcher: every iteration begins with its groups unset, and one that matches
    /// nothing does not count. PCRE2 keeps what an earlier iteration captured and lets an empty one be the
    /// last.
    void check_repeat(const Traits& traits) {
        if (traits.may_skip) refuse("a repeated group in which a capturing group may be passed by");
        if (traits.nullable && (traits.captures || traits.has_choice)) {
            refuse("a repeated group that may match nothing and has capturing groups or alternatives");
        }
    }

    // ---- Escapes ----

    Traits atom_escape() {
        Traits traits;
        traits.nullable = false;
        const char32_t letter = peek();
        if (class_escape(letter, false)) return traits;
        if (letter >= U'1' && letter <= U'9') {
            const std::size_t begin = at_;
            std::uint64_t number = 0;
            while (is_digit(peek()) && number < 100'000) number = number * 10 + (text_[at_++] - U'0');
            if (number <= result_.group_count) return back_reference(static_cast<std::uint32_t>(number));
            at_ = begin;
        }
        if (letter == U'k' && (flags_.unicode || !result_.names.empty())) {
            at_ += 2;
            const std::u16string name = group_name();
            int found = 0;
            for (const auto& [known, number] : result_.names) {
                if (known == name && ++found == 1) traits = back_reference(number);
            }
            if (found > 1) refuse("a reference to groups with one name");
            if (found > 0) return traits;
        }
        literal(character_escape(false));
        return traits;
    }

    Traits back_reference(std::uint32_t number) {
        out_ += u"\\g{";
        for (const char digit : std::to_string(number)) out_ += static_cast<char16_t>(digit);
        out_ += u'}';
        Traits traits;
        traits.back_reference = true;
        return traits;
    }

    /// \d \D \s \S \w \W \p \P, taken, as a class of its own or inside one; false for another letter.
    bool class_escape(char32_t letter, bool inside) {
        constexpr std::u32string_view kLetters = U"dDsSwW";
        const bool property = flags_.unicode && (letter == U'p' || letter == U'P');
        if (!property && kLetters.find(letter) == std::u32string_view::npos) return false;
        ++at_;
        if (property) {
            if (!inside) out_ += u'[';
            property_escape(letter == U'P');
            if (!inside) out_ += u']';
            return true;
        }
        if (!inside) {
            out_ += letter == U'D' || letter == U'S' || letter == U'W' ? u"[^" : u"[";
            out_ += letter == U'd' || letter == U'D'   ? u"0-9"
                    : letter == U's' || letter == U'S' ? kSpace
                                                       : kWord;
            out_ += u']';
            return true;
        }
        switch (letter) {
            case U'd': out_ += u"0-9"; break;
            case U's': out_ += kSpace; break;
            case U'w': out_ += kWord; break;
            case U'D': out_ += u"\\x{0}-\\x{2f}\\x{3a}-"; break;
            case U'S':
                out_ +=
                    u"\\x{0}-\\x{8}\\x{e}-\\x{1f}\\x{21}-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}"
                    u"\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}"
                    u"\\x{3001}-\\x{fefe}\\x{ff00}-";
                break;
            default:  // W, without the two letters that only case folding makes ASCII ones
                out_ +=
                    u"\\x{0}-\\x{2f}\\x{3a}-\\x{40}\\x{5b}-\\x{5e}\\x{60}\\x{7b}-\\x{17e}"
                    u"\\x{180}-\\x{2129}\\x{212b}-";
                if (!flags_.ignore_case) out_.insert(out_.size() - 9, u"\\x{17f}\\x{212a}");
        }
        if (letter == U'D' || letter == U'S' || letter == U'W') {
            out_ += flags_.unicode ? u"\\x{10ffff}" : u"\\x{ffff}";
        }
        return true;
    }

    /// PCRE2's own properties are of another version of Unicode: the code points themselves are written.
    void property_escape(bool negated) {
        take(U'{');
        std::u16string name;
        while (peek() != kEnd && peek() != U'}') append_code_point(name, text_[at_++]);
        take(U'}');
        const std::optional<CharacterSet> set = property_set(name);
        if (!set) {
            refuse("this property in \\p{...}");
        } else if (negated && flags_.ignore_case) {
            refuse("a property that is left out, with the flag i");
        } else {
            write_set(negated ? set->complement() : *set);
        }
    }

    /// The ranges, for the inside of a class; a set of nothing has to be written as a range that is none.
    void write_set(const CharacterSet& set) {
        for (const auto& [first, last] : set.ranges()) {
            code(first);
            if (last == first) continue;
            out_ += u'-';
            code(last);
        }
    }

    // ---- Classes ----

    void character_class() {
        if (take(U']')) {
            out_ += u"(?:(?!))";  // PCRE2 does not repeat its own empty class
            return;
        }
        out_ += u'[';
        if (take(U'^')) out_ += u'^';
        while (peek() != kEnd && peek() != U']') {
            if (flags_.unicode_sets && is_set_syntax()) {
                refuse("nested classes and set operations of the v flag");
            }
            class_atom();
        }
        take(U']');
        out_ += u']';
    }

    bool is_subtraction() const { return flags_.unicode_sets && peek() == U'-' && peek(1) == U'-'; }

    bool is_set_syntax() const {
        const char32_t point = peek();
        return point == U'[' || is_subtraction() || (point == U'&' && peek(1) == U'&') ||
               (point == U'\\' && peek(1) == U'q');
    }

    /// One atom, or a range when '-' and another one follow.
    void class_atom() {
        char32_t low = 0;
        if (!class_character(low)) {
            if (is_subtraction()) return;
            if (peek() == U'-' && peek(1) != U']') {  // Annex B: the dash is itself
                ++at_;
                literal(U'-');
            }
            return;
        }
        literal(low);
        if (is_subtraction() || peek() != U'-' || peek(1) == U']' || peek(1) == kEnd) return;
        ++at_;
        char32_t high = 0;
        const std::size_t dash = out_.size();
        if (class_character(high)) {
            out_ += u'-';
            literal(high);
            if (low < 0x17F && high > 0x17F && folds_otherwise(0x17F))
                refuse("letters that fold case differently");
        } else {
            const std::u16string set = out_.substr(dash);
            out_.resize(dash);
            literal(U'-');
            out_ += set;
        }
    }

    /// A single character, not yet written; or false, and a set of characters has been written.
    bool class_character(char32_t& point) {
        if (!take(U'\\')) {
            point = text_[at_++];
            return true;
        }
        if (class_escape(peek(), true)) return false;
        point = character_escape(true);
        return true;
    }

    std::u16string out_;
    TranslatedPattern result_;
};

}  // namespace

std::optional<RegExpFlags> parse_regexp_flags(std::u16string_view letters) {
    RegExpFlags flags;
    const auto set = [](bool& flag) { return !std::exchange(flag, true); };
    bool unicode = false;
    for (const char16_t letter : letters) {
        bool fine = false;
        if (letter == u'd') fine = set(flags.has_indices);
        if (letter == u'g') fine = set(flags.global);
        if (letter == u'i') fine = set(flags.ignore_case);
        if (letter == u'm') fine = set(flags.multiline);
        if (letter == u's') fine = set(flags.dot_all);
        if (letter == u'u') fine = set(unicode);
        if (letter == u'v') fine = set(flags.unicode_sets);
        if (letter == u'y') fine = set(flags.sticky);
        if (!fine) return std::nullopt;
    }
    if (unicode && flags.unicode_sets) return std::nullopt;
    flags.unicode = unicode || flags.unicode_sets;
    return flags;
}

TranslatedPattern translate_pattern(std::u16string_view source, const RegExpFlags& flags) {
    return Translator(source, flags).run();
}

}  // namespace loopscope::builtins
