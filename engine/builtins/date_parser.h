#pragma once

#include <string_view>

namespace loopscope::builtins {

/// Date.parse (ECMA-262 section 21.4.3.2): the time value of a text, NaN when it is no date. Local time is
/// UTC. Accepts the format of section 21.4.1.32 and, beyond it, what V8 accepts: words of months and zones,
/// day and month as in the United States, times with AM and PM, comments in parentheses. Linear.
double parse_date(std::u16string_view text);

}  // namespace loopscope::builtins
