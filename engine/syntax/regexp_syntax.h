#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/syntax/edition.h"

namespace loopscope::syntax {

/// Checks a regular expression literal's pattern against 22.2.1 (with Annex B.1.2 unless u or v is set): as
/// the newest edition has it, or as it was before ES2025, without modifiers and names of two groups. Returns
/// what is wrong, in V8's words ("Unterminated group"), or nothing. Linear, but for the names of groups.
std::optional<std::string> check_regexp_syntax(std::u16string_view pattern, std::u16string_view flags,
                                               Edition edition);

}  // namespace loopscope::syntax
