#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loopscope::syntax {

/// First and last code points, sorted.
using CodePointRanges = std::vector<std::pair<char32_t, char32_t>>;

/// What \p{name} contains (ECMA-262 tables 66 to 69: "L", "gc=Lu", "Script=Greek", "Emoji"), or null when
/// there is no such property. Cost: linear in the table the first time, then a search by name. Thread-safe.
const CodePointRanges* property_ranges(std::u16string_view name);

/// The strings of a property of strings (ECMA-262 table 70, "RGI_Emoji"), those of one code point among them;
/// null when there is no such property. The same cost.
const std::set<std::u32string>* property_strings(std::u16string_view name);

bool contains(const CodePointRanges& ranges, char32_t point);

}  // namespace loopscope::syntax
