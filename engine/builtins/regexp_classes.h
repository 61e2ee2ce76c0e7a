#pragma once

#include <set>
#include <string>
#include <string_view>

#include "engine/builtins/character_set.h"
#include "engine/builtins/regexp_pattern_reader.h"

// ECMA-262 section 22.2.2.9: what the classes of a pattern contain.

namespace loopscope::builtins {

/// CharSet of the specification: characters, and with v also strings.
struct ClassContents {
    CharacterSet characters;
    std::set<std::u32string> strings;  // none of one character
};

/// Reads classes. With v and i all characters are folded (MaybeSimpleCaseFolding); otherwise they are as
/// written.
class ClassReader : protected PatternReader {
  protected:
    using PatternReader::PatternReader;

    /// \d \D \s \S \w \W \p \P behind the backslash, taken; false for another letter.
    bool class_escape(ClassContents& contents);
    /// From behind '[' to behind ']'. With ^ and without v `inverted` is set and the contents are those
    /// written.
    ClassContents character_class(bool& inverted);
    /// WordCharacters (22.2.2.9.4).
    CharacterSet word_characters() const;
    void refuse(const char* what) {
        if (refusal_.empty()) refusal_ = what;
    }

    std::string refusal_;

  private:
    bool folds() const { return flags_.unicode_sets && flags_.ignore_case; }
    CharacterSet folded(const CharacterSet& set) const;
    CharacterSet complement_of(const CharacterSet& set) const;
    CharacterSet property_escape(ClassContents& contents);
    void class_ranges(ClassContents& contents);
    bool class_character(char32_t& point, ClassContents& contents);
    ClassContents class_set();
    ClassContents class_set_operand();
    ClassContents class_strings();
    char32_t class_set_character();
};

/// The standard sets: \d, \s and what ends a line.
const CharacterSet& digit_set();
const CharacterSet& space_set();
const CharacterSet& line_terminator_set();

}  // namespace loopscope::builtins
