#pragma once

#include <string>
#include <string_view>

namespace loopscope::builtins {

/// PCRE2's name of a Unicode property as \p{…} has it in ECMA-262 (tables 66 to 69): "L", "Letter",
/// "gc=Lu", "Script=Greek", "Emoji". Empty when PCRE2 has none.
std::u16string pcre_property(std::u16string_view name);

}  // namespace loopscope::builtins
