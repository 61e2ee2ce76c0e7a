#include <algorithm>
#include <utility>

#include "engine/builtins/regexp_case.h"
#include "engine/builtins/regexp_classes.h"
#include "engine/builtins/regexp_program.h"

namespace loopscope::builtins {

namespace {

using Code = std::vector<RegExpInstruction>;

std::int32_t size_of(const Code& code) {
    return static_cast<std::int32_t>(code.size());
}

void append(Code& to, const Code& from) {
    to.insert(to.end(), from.begin(), from.end());
}

/// CompileSubpattern (22.2.2.3). Distances are relative, so that parts can be put together in either
/// direction.
class PatternCompiler : ClassReader {
  public:
    PatternCompiler(std::u16string_view source, const RegExpFlags& flags, const TranslatedPattern& translated)
        : ClassReader(source, flags), translated_(translated) {
        program_.register_count = 2 * (translated.group_count + 1);
    }

    RegExpProgram run() {
        program_.code = disjunction(false);
        program_.code.push_back({RegExpOp::Match});
        program_.refusal = std::move(refusal_);
        return std::move(program_);
    }

  private:
    std::int32_t new_register() { return static_cast<std::int32_t>(program_.register_count++); }

    Code disjunction(bool backward) {
        std::vector<Code> alternatives = {alternative(backward)};
        while (take(U'|')) alternatives.push_back(alternative(backward));
        return choice_of(alternatives);
    }

    /// The alternatives, the first one tried first.
    static Code choice_of(const std::vector<Code>& alternatives) {
        Code code = alternatives.back();
        for (std::size_t i = alternatives.size() - 1; i-- > 0;) {
            Code choice = {{RegExpOp::Choose, false, false, 1, size_of(alternatives[i]) + 2}};
            append(choice, alternatives[i]);
            choice.push_back({RegExpOp::Jump, false, false, size_of(code) + 1});
            append(choice, code);
            code = std::move(choice);
        }
        return code;
    }

    Code alternative(bool backward) {
        std::vector<Code> terms;
        while (peek() != kEnd && peek() != U'|' && peek() != U')') terms.push_back(term(backward));
        if (backward) std::reverse(terms.begin(), terms.end());
        Code code;
        for (const Code& part : terms) append(code, part);
        return code;
    }

    Code term(bool backward) {
        const std::uint32_t groups_before = groups_;
        Code atom;
        switch (peek()) {
            case U'^': ++at_; return {{RegExpOp::LineBegin, flags_.multiline}};
            case U'$': ++at_; return {{RegExpOp::LineEnd, flags_.multiline}};
            case U'(': atom = group(backward); break;
            case U'.':
                ++at_;
                atom = {dot(backward)};
                break;
            case U'[': {
                ++at_;
                bool inverted = false;
                const ClassContents contents = character_class(inverted);
                atom = class_code(contents, inverted, backward);
                break;
            }
            case U'\\':
                if (peek(1) == U'b' || peek(1) == U'B') {
                    const bool negated = peek(1) == U'B';
                    at_ += 2;
                    return {{RegExpOp::Word, negated, false, word_set()}};
                }
                ++at_;
                atom = atom_escape(backward);
                break;
            default: atom = {character(text_[at_++], backward)}; break;
        }
        return quantifier(std::move(atom), groups_before, backward);
    }

    // ---- Single characters ----

    RegExpInstruction character(char32_t point, bool backward) {
        if (flags_.ignore_case) {
            const CharacterSet closed = close_over_case(CharacterSet({{point, point}}), flags_.unicode);
            if (closed != CharacterSet({{point, point}})) return set(closed, backward);
        }
        return {RegExpOp::Character, false, backward, static_cast<std::int32_t>(point)};
    }

    RegExpInstruction set(const CharacterSet& contents, bool backward) {
        return {RegExpOp::Set, false, backward, add_set(contents)};
    }

    std::int32_t add_set(const CharacterSet& contents) {
        RegExpSet made;
        made.set = contents;
        for (const auto& [begin, end] : contents.ranges()) {
            for (char32_t point = begin; point <= end && point < 256; ++point)
                made.first[point / 64] |= std::uint64_t{1} << (point % 64);
        }
        program_.sets.push_back(std::move(made));
        return static_cast<std::int32_t>(program_.sets.size() - 1);
    }

    std::int32_t word_set() {
        std::int32_t& number = flags_.ignore_case ? word_set_of_folded_ : word_set_;
        if (number < 0) number = add_set(word_characters());
        return number;
    }

    RegExpInstruction dot(bool backward) {
        if (flags_.dot_all) return {RegExpOp::Any, false, backward};
        return set(line_terminator_set().complement(), backward);
    }

    Code class_code(const ClassContents& contents, bool inverted, bool backward) {
        CharacterSet characters = contents.characters;
        if (flags_.ignore_case) characters = close_over_case(characters, flags_.unicode);
        if (inverted) characters = characters.complement();
        if (contents.strings.empty()) return {set(characters, backward)};
        // SPEC: 22.2.2.9.1 step with strings: the longest first, single characters in their place.
        std::vector<std::u32string> strings(contents.strings.begin(), contents.strings.end());
        std::stable_sort(strings.begin(), strings.end(),
                         [](const auto& left, const auto& right) { return left.size() > right.size(); });
        std::vector<Code> alternatives;
        for (const std::u32string& string : strings) {
            if (string.empty()) continue;
            Code code;
            for (const char32_t point : string) code.push_back(character(point, backward));
            if (backward) std::reverse(code.begin(), code.end());
            alternatives.push_back(std::move(code));
        }
        alternatives.push_back({set(characters, backward)});
        if (contents.strings.contains(U"")) alternatives.emplace_back();
        return choice_of(alternatives);
    }

    // ---- Escapes and groups ----

    Code atom_escape(bool backward) {
        ClassContents contents;
        if (class_escape(contents)) return class_code(contents, false, backward);
        const char32_t letter = peek();
        if (letter >= U'1' && letter <= U'9') {
            const std::size_t begin = at_;
            std::uint64_t number = 0;
            while (is_digit(peek()) && number < 100'000) number = number * 10 + (text_[at_++] - U'0');
            if (number <= translated_.group_count)
                return {back_reference(static_cast<std::uint32_t>(number), backward)};
            at_ = begin;
        }
        if (letter == U'k' && (flags_.unicode || !translated_.names.empty())) {
            at_ += 2;
            const std::u16string name = group_name();
            Code code;  // of groups with one name, those that took no part match nothing
            for (const auto& [known, number] : translated_.names) {
                if (known == name) code.push_back(back_reference(number, backward));
            }
            if (!code.empty()) return code;
        }
        return {character(character_escape(false), backward)};
    }

    RegExpInstruction back_reference(std::uint32_t number, bool backward) const {
        return {RegExpOp::BackReference, flags_.ignore_case, backward, static_cast<std::int32_t>(number)};
    }

    Code group(bool backward) {
        ++at_;
        const RegExpFlags outside = flags_;
        if (modifiers()) {
            Code code = disjunction(backward);
            flags_ = outside;
            take(U')');
            return code;
        }
        if (take(U"?:")) return closed_disjunction(backward);
        if (take(U"?=")) return look(false, false);
        if (take(U"?!")) return look(true, false);
        if (take(U"?<=")) return look(false, true);
        if (take(U"?<!")) return look(true, true);
        if (take(U"?<")) group_name();
        const auto number = static_cast<std::int32_t>(++groups_);
        Code code = {{RegExpOp::GroupBegin, false, backward, number}};
        append(code, closed_disjunction(backward));
        code.push_back({RegExpOp::GroupEnd, false, backward, number});
        return code;
    }

    Code closed_disjunction(bool backward) {
        Code code = disjunction(backward);
        take(U')');
        return code;
    }

    Code look(bool negative, bool backward) {
        const Code inner = closed_disjunction(backward);
        const std::int32_t place = new_register();
        new_register();  // how many choices there were before
        Code code = {{RegExpOp::LookBegin, negative, false, place, size_of(inner) + 2}};
        append(code, inner);
        code.push_back({RegExpOp::LookEnd, negative, false, place});
        return code;
    }

    // ---- Quantifiers (22.2.2.3.1 RepeatMatcher) ----

    bool braces(RegExpLoop& loop) {
        const std::size_t begin = at_;
        const auto number = [this](std::uint64_t& value) {
            const std::size_t first = at_;
            for (value = 0; is_digit(peek()); ++at_)
                value = std::min<std::uint64_t>(value * 10 + (peek() - U'0'), std::uint64_t{1} << 40);
            return at_ > first;
        };
        if (take(U'{') && number(loop.least)) {
            loop.most = loop.least;
            if (take(U',') && !number(loop.most)) loop.most = UINT64_MAX;
            if (take(U'}')) return true;
        }
        at_ = begin;
        return false;
    }

    Code quantifier(Code atom, std::uint32_t groups_before, bool backward) {
        RegExpLoop loop;
        loop.most = UINT64_MAX;
        if (take(U'*')) {
        } else if (take(U'+')) {
            loop.least = 1;
        } else if (take(U'?')) {
            loop.most = 1;
        } else if (!braces(loop)) {
            return atom;
        }
        loop.lazy = take(U'?');
        if (loop.most == 0) return {};
        loop.count_register = new_register();
        loop.begin_register = new_register();
        program_.loops.push_back(loop);
        const auto number = static_cast<std::int32_t>(program_.loops.size() - 1);
        const bool one_character =
            atom.size() == 1 &&
            (atom[0].op == RegExpOp::Character || atom[0].op == RegExpOp::Set || atom[0].op == RegExpOp::Any);
        if (one_character && !loop.lazy) return {{RegExpOp::Repeat, false, backward, number}, atom[0]};
        if (groups_ > groups_before) {
            const RegExpInstruction clear = {RegExpOp::Clear, false, false,
                                             static_cast<std::int32_t>(groups_before + 1),
                                             static_cast<std::int32_t>(groups_)};
            atom.insert(atom.begin(), clear);
        }
        Code code = {{RegExpOp::LoopBegin, false, false, number},
                     {RegExpOp::LoopHead, false, false, number, size_of(atom) + 2}};
        append(code, atom);
        code.push_back({RegExpOp::LoopTail, false, false, number, -size_of(atom) - 1});
        return code;
    }

    const TranslatedPattern& translated_;
    RegExpProgram program_;
    std::uint32_t groups_ = 0;
    std::int32_t word_set_ = -1;
    std::int32_t word_set_of_folded_ = -1;  // with the flag i
};

}  // namespace

RegExpProgram compile_pattern(std::u16string_view source, const RegExpFlags& flags,
                              const TranslatedPattern& translated) {
    return PatternCompiler(source, flags, translated).run();
}

}  // namespace loopscope::builtins
