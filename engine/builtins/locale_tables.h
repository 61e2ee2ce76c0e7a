#pragma once

#include <span>
#include <string_view>

namespace loopscope::builtins {

/// One of engine/builtins/locales/*.json, which tests/conformance/locales/record.js writes: how dates,
/// numbers, lists and spans of time are written in a place, what things are called in English, and the zones
/// of time.
struct LocaleTable {
    const char* name;
    std::string_view text;
};
[[nodiscard]] std::span<const LocaleTable> locale_tables();

}  // namespace loopscope::builtins
