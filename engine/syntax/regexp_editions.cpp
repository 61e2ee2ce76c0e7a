#include <algorithm>

#include "engine/base/source_text.h"
#include "engine/syntax/regexp_syntax.h"

namespace loopscope::syntax {

std::string describe_regexp_error(std::u16string_view pattern, std::u16string_view flags,
                                  const std::string& problem, Edition edition) {
    const std::string shown_flags = edition >= Edition::V8_11_3 ? base::utf16_to_utf8(flags) : std::string();
    return "Invalid regular expression: /" + base::utf16_to_utf8(pattern) + "/" + shown_flags + ": " +
           problem;
}

const char* invalid_unicode_escape(Edition edition) {
    return edition < Edition::V8_11_3 ? "Invalid unicode escape" : "Invalid Unicode escape";
}

bool knows_regexp_flags(std::u16string_view flags, Edition edition) {
    const auto first_with = [](char16_t flag) {
        switch (flag) {
            case u'd':
            case u'v': return Edition::V8_11_3;
            case u's': return Edition::V8_6_2;
            case u'u': return Edition::V8_5_1;
            default: return Edition::V8_4_5;  // y included, which the library splits texts with
        }
    };
    return std::ranges::all_of(flags, [&](char16_t flag) { return edition >= first_with(flag); });
}

}  // namespace loopscope::syntax
