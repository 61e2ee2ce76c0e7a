#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loopscope::syntax {

/// Checks a regular expression literal's pattern against 22.2.1 (with Annex B.1.2 unless u or v is set).
/// Returns what is wrong in V8's words ("Unterminated group"), or nothing. Linear.
std::optional<std::string> check_regexp_syntax(std::u16string_view pattern, std::u16string_view flags);

}  // namespace loopscope::syntax
