#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loopscope::syntax {

struct RegexpProblem {
    std::string message;  // in V8's words: "Unterminated group"
    /// What V8 13 would take it for, "modifiers"; empty when it is wrong there too.
    std::string newer_feature;
};

/// Checks a regular expression literal's pattern against 22.2.1 (with Annex B.1.2 unless u or v is set) as
/// it was before ES2025. Returns what is wrong, or nothing. Linear.
std::optional<RegexpProblem> check_regexp_syntax(std::u16string_view pattern, std::u16string_view flags);

}  // namespace loopscope::syntax
