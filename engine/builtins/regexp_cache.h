#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/builtins/regexp_pattern.h"

namespace loopscope::builtins {

/// A regular expression ready to match: by PCRE2, or by our own matcher (regexp_program.h) when PCRE2 would
/// match this pattern, or this text, otherwise than JavaScript does. NOTE: what it holds is PCRE2's and
/// follows from source and flags alone: no part of the state.
class CompiledRegExp {
  public:
    CompiledRegExp(std::u16string_view source, std::u16string_view flags);
    ~CompiledRegExp();
    CompiledRegExp(const CompiledRegExp&) = delete;
    CompiledRegExp& operator=(const CompiledRegExp&) = delete;

    enum class Outcome : std::uint8_t { Match, NoMatch, Refused };
    enum class Units : std::uint8_t { Any, Latin1 };  // what the text is known to consist of
    enum class Where : std::uint8_t { AsFlagged, Anywhere };
    /// RegExpBuiltinExec's search (22.2.7.2) from `from` on, only there when sticky, unless it is to look
    /// anywhere. `captures` receives begin and end of the match and of each group, -1 for a group that took
    /// no part.
    Outcome match(std::u16string_view text, Units units, std::uint32_t from, Where where,
                  std::vector<std::int32_t>& captures);
    const std::u16string& source() const { return source_; }
    const std::u16string& letters() const { return letters_; }

    const RegExpFlags& flags() const { return flags_; }
    const std::vector<std::pair<std::u16string, std::uint32_t>>& names() const { return translated_.names; }
    /// Why it cannot be matched as JavaScript does; after Outcome::Refused.
    const std::string& refusal() const { return refusal_; }

  private:
    struct Code;
    void compile_for_pcre();
    void compile_just_in_time();
    Outcome match_own(std::u16string_view text, std::uint32_t from, Where where,
                      std::vector<std::int32_t>& captures);

    RegExpFlags flags_;
    std::u16string source_;
    std::u16string letters_;  // the flags as text
    TranslatedPattern translated_;
    std::string refusal_;
    std::unique_ptr<Code> code_;
};

/// The compiled expression, from a cache that all machines share. Requires valid syntax and flags.
/// Thread-safe.
std::shared_ptr<CompiledRegExp> compiled_regexp(std::u16string_view source, std::u16string_view flags);

}  // namespace loopscope::builtins
