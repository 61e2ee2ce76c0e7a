#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/builtins/character_set.h"
#include "engine/builtins/regexp_pattern.h"

// ECMA-262 section 22.2.2, Runtime Semantics: Pattern, for what PCRE2 matches otherwise: a pattern as
// instructions for a machine that goes back to its last choice when it fails.

namespace loopscope::builtins {

enum class RegExpOp : std::uint8_t {
    Character,      // a: the one code point
    Set,            // a: number of the set
    Any,            // every character
    LineBegin,      // ^; flag: of any line
    LineEnd,        // $; flag: of any line
    Word,           // \b; flag: \B
    BackReference,  // a: group; flag: letters are folded
    GroupBegin,     // a: group
    GroupEnd,       // a: group
    Clear,          // a to b: groups that become unset
    Jump,           // a: distance
    Choose,         // a: distance to what is tried first, b: to what is tried after it
    LoopBegin,      // a: number of the loop
    LoopHead,       // a: number of the loop, b: distance behind it
    LoopTail,       // a: number of the loop, b: distance to its head
    Repeat,         // a: number of the loop; the next instruction, which takes one character, greedily
    LookBegin,      // a: register of the look-around, b: distance behind it; flag: it must fail
    LookEnd,        // a: register; flag: as above
    Match,
};

struct RegExpInstruction {
    RegExpOp op = RegExpOp::Match;
    bool flag = false;
    bool backward = false;  // inside a lookbehind: reads the character before the place
    std::int32_t a = 0, b = 0;
};

/// A quantifier. It owns two registers: how often it went round, and where this time began.
struct RegExpLoop {
    std::uint64_t least = 0, most = 0;
    bool lazy = false;
    std::int32_t count_register = 0;
    std::int32_t begin_register = 0;
};

/// A set that answers for the first letters at once.
struct RegExpSet {
    std::array<std::uint64_t, 4> first{};  // one bit for each unit below 256
    CharacterSet set;
    bool contains(char32_t point) const {
        if (point < 256) return (first[point / 64] >> (point % 64) & 1U) != 0;
        return set.contains(point);
    }
};

/// NOTE: follows from source and flags alone: no part of the state.
struct RegExpProgram {
    std::vector<RegExpInstruction> code;
    std::vector<RegExpSet> sets;
    std::vector<RegExpLoop> loops;
    std::uint32_t register_count =
        0;                // two for the match, two for each group, then those of loops and look-arounds
    std::string refusal;  // what is not supported; empty when nothing
};

/// Requires a pattern that syntax::check_regexp_syntax accepts, and its translation (for names and the number
/// of groups). Linear, but for the sets.
RegExpProgram compile_pattern(std::u16string_view source, const RegExpFlags& flags,
                              const TranslatedPattern& translated);

enum class RegExpOutcome : std::uint8_t { Match, NoMatch, TooLong };

/// RegExpBuiltinExec's search (22.2.7.2) from `from` on. Never uses more than a bounded number of steps and
/// of choices.
RegExpOutcome match_program(const RegExpProgram& program, const RegExpFlags& flags, std::u16string_view text,
                            std::uint32_t from, std::vector<std::int32_t>& captures,
                            std::uint32_t group_count);

}  // namespace loopscope::builtins
