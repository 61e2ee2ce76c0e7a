#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/syntax/edition.h"

namespace loopscope::syntax {

/// Checks a regular expression literal's pattern against 22.2.1 (with Annex B.1.2 unless u or v is set): as
/// the newest edition has it; as it was before ES2025, without modifiers and names of two groups; or before
/// ES2018, without names, looking behind and properties. Returns what is wrong, in V8's words ("Unterminated
/// group"), or nothing. Linear, but for the names of groups.
std::optional<std::string> check_regexp_syntax(std::u16string_view pattern, std::u16string_view flags,
                                               Edition edition);

/// The whole message of such a problem.
std::string describe_regexp_error(std::u16string_view pattern, std::u16string_view flags,
                                  const std::string& problem, Edition edition);

/// What an edition says of an escape \u{…} that is none.
const char* invalid_unicode_escape(Edition edition);

/// Whether an edition has all these flags.
bool knows_regexp_flags(std::u16string_view flags, Edition edition);

}  // namespace loopscope::syntax
