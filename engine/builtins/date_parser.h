#pragma once

#include <string_view>

namespace loopscope::builtins {

struct ParsedDate {
    double time;    // NaN when the text is no date
    bool is_local;  // it names no zone: the time is as if it named UTC
};

/// Date.parse (ECMA-262 section 21.4.3.2). Accepts the format of section 21.4.1.32 and, beyond it, what V8
/// accepts: words of months and zones, day and month as in the United States, times with AM and PM, comments
/// in parentheses. Linear.
ParsedDate parse_date(std::u16string_view text);

}  // namespace loopscope::builtins
