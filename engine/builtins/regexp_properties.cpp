#include "engine/builtins/regexp_properties.h"

#include "engine/syntax/unicode_properties.h"

namespace loopscope::builtins {

std::optional<CharacterSet> property_set(std::u16string_view name) {
    const syntax::CodePointRanges* ranges = syntax::property_ranges(name);
    if (ranges == nullptr) return std::nullopt;
    CharacterSet set;
    for (const auto& [first, last] : *ranges) set.add(first, last);
    return set;
}

}  // namespace loopscope::builtins
