#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// ECMA-262 section 22.2: regular expressions, matched by PCRE2.

namespace loopscope::builtins {

struct RegExpFlags {
    bool has_indices = false;
    bool global = false;
    bool ignore_case = false;
    bool multiline = false;
    bool dot_all = false;
    bool unicode = false;  // u or v
    bool unicode_sets = false;
    bool sticky = false;
};

/// Nothing when a letter is unknown or twice there, or u and v both are.
std::optional<RegExpFlags> parse_regexp_flags(std::u16string_view letters);

/// A pattern in PCRE2's words.
struct TranslatedPattern {
    std::u16string pattern;
    std::uint32_t group_count = 0;                                // capturing ones
    std::vector<std::pair<std::u16string, std::uint32_t>> names;  // in the order of the source
    std::string refusal;  // what PCRE2 would match otherwise than JavaScript; empty when nothing
};

/// Requires a pattern that syntax::check_regexp_syntax accepts. Linear.
TranslatedPattern translate_pattern(std::u16string_view source, const RegExpFlags& flags);

}  // namespace loopscope::builtins
