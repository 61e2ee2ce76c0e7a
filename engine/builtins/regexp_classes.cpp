#include "engine/builtins/regexp_classes.h"

#include <optional>
#include <utility>

#include "engine/builtins/regexp_case.h"
#include "engine/builtins/regexp_properties.h"
#include "engine/builtins/string_support.h"
#include "engine/syntax/unicode_properties.h"

namespace loopscope::builtins {

const CharacterSet& digit_set() {
    static const CharacterSet kSet = {{U'0', U'9'}};
    return kSet;
}

const CharacterSet& space_set() {
    static const CharacterSet kSet = {{0x9, 0xD},       {0x20, 0x20},     {0xA0, 0xA0},     {0x1680, 0x1680},
                                      {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F},
                                      {0x3000, 0x3000}, {0xFEFF, 0xFEFF}};
    return kSet;
}

const CharacterSet& line_terminator_set() {
    static const CharacterSet kSet = {{U'\n', U'\n'}, {U'\r', U'\r'}, {0x2028, 0x2029}};
    return kSet;
}

CharacterSet ClassReader::word_characters() const {
    CharacterSet word = {{U'0', U'9'}, {U'A', U'Z'}, {U'_', U'_'}, {U'a', U'z'}};
    if (flags_.unicode && flags_.ignore_case) word = close_over_case(word, true);
    return word;
}

CharacterSet ClassReader::folded(const CharacterSet& set) const {
    return folds() ? fold_case(set) : set;
}

// SPEC: 22.2.2.9.5 CharacterComplement: of AllCharacters, which are only the folded ones with v and i.
CharacterSet ClassReader::complement_of(const CharacterSet& set) const {
    const CharacterSet others = set.complement();
    return folds() ? others.intersection(fold_case(CharacterSet({{0, CharacterSet::kLast}}))) : others;
}

bool ClassReader::class_escape(ClassContents& contents) {
    const char32_t letter = peek();
    CharacterSet set;
    switch (letter) {
        case U'd':
        case U'D': set = digit_set(); break;
        case U's':
        case U'S': set = space_set(); break;
        case U'w':
        case U'W': set = word_characters(); break;
        case U'p':
        case U'P':
            if (!flags_.unicode) return false;
            break;
        default: return false;
    }
    ++at_;
    if (letter == U'p' || letter == U'P') set = property_escape(contents);
    set = folded(set);
    const bool negated = letter == U'D' || letter == U'S' || letter == U'W' || letter == U'P';
    contents.characters.add(negated ? complement_of(set) : set);
    return true;
}

/// The characters; a property of strings adds its other strings to `contents`.
CharacterSet ClassReader::property_escape(ClassContents& contents) {
    take(U'{');
    std::u16string name;
    while (peek() != kEnd && peek() != U'}') append_code_point(name, text_[at_++]);
    take(U'}');
    const std::set<std::u32string>* const strings =
        flags_.unicode_sets ? syntax::property_strings(name) : nullptr;
    if (strings != nullptr) {
        CharacterSet single;
        for (const std::u32string& string : *strings) {
            if (string.size() == 1)
                single.add(string[0], string[0]);
            else
                contents.strings.insert(string);
        }
        return single;
    }
    const std::optional<CharacterSet> set = property_set(name);
    if (!set) refuse("this property in \\p{...}");
    return set.value_or(CharacterSet());
}

ClassContents ClassReader::character_class(bool& inverted) {
    inverted = take(U'^');
    if (flags_.unicode_sets) {
        ClassContents contents = class_set();
        if (inverted) contents.characters = complement_of(contents.characters);
        inverted = false;
        return contents;
    }
    ClassContents contents;
    class_ranges(contents);
    return contents;
}

// SPEC: 22.2.2.9.1 CompileToCharSet, ClassContents without v; B.1.2.8 for ranges that are none.
void ClassReader::class_ranges(ClassContents& contents) {
    while (peek() != kEnd && peek() != U']') {
        char32_t low = 0;
        char32_t high = 0;
        const bool single = class_character(low, contents);
        if (single) contents.characters.add(low, low);
        if (peek() != U'-' || peek(1) == U']' || peek(1) == kEnd) continue;
        ++at_;
        const bool other_single = class_character(high, contents);
        if (single && other_single) {
            contents.characters.add(low, high);
        } else {
            contents.characters.add(U'-', U'-');
            if (other_single) contents.characters.add(high, high);
        }
    }
    take(U']');
}

bool ClassReader::class_character(char32_t& point, ClassContents& contents) {
    if (!take(U'\\')) {
        point = text_[at_++];
        return true;
    }
    if (class_escape(contents)) return false;
    point = character_escape(true);
    return true;
}

// SPEC: ClassSetExpression: a union, an intersection or a subtraction, up to and with the bracket.
ClassContents ClassReader::class_set() {
    ClassContents result;
    bool first = true;
    while (peek() != kEnd && peek() != U']') {
        const bool intersects = !first && take(U"&&");
        const bool subtracts = !first && !intersects && take(U"--");
        ClassContents operand = class_set_operand();
        if (intersects || subtracts) {
            result.characters = intersects ? result.characters.intersection(operand.characters)
                                           : result.characters.difference(operand.characters);
            std::erase_if(result.strings, [&](const std::u32string& string) {
                return operand.strings.contains(string) != intersects;
            });
        } else {
            result.characters.add(operand.characters);
            result.strings.merge(operand.strings);
        }
        first = false;
    }
    take(U']');
    return result;
}

ClassContents ClassReader::class_set_operand() {
    ClassContents contents;
    if (take(U'[')) {
        bool inverted = false;
        return character_class(inverted);
    }
    if (peek() == U'\\' && peek(1) == U'q') return class_strings();
    if (peek() == U'\\') {
        ++at_;
        if (class_escape(contents)) return contents;
        --at_;
    }
    const char32_t low = class_set_character();
    char32_t high = low;
    if (peek() == U'-' && peek(1) != U'-') {
        ++at_;
        high = class_set_character();
    }
    contents.characters = folded(CharacterSet({{low, high}}));
    return contents;
}

char32_t ClassReader::class_set_character() {
    return take(U'\\') ? character_escape(true) : text_[at_++];
}

/// \q{one|another}
ClassContents ClassReader::class_strings() {
    ClassContents contents;
    take(U"\\q{");
    std::u32string string;
    for (;;) {
        if (peek() != U'|' && peek() != U'}' && peek() != kEnd) {
            const char32_t point = class_set_character();
            string.push_back(folds() ? canonicalize(point, true) : point);
            continue;
        }
        if (string.size() == 1) {
            contents.characters.add(string[0], string[0]);
        } else {
            contents.strings.insert(string);
        }
        string.clear();
        if (!take(U'|')) break;
    }
    take(U'}');
    return contents;
}

}  // namespace loopscope::builtins
