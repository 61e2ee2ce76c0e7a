#pragma once

#include <span>
#include <string_view>

namespace loopscope::syntax {

struct UnicodeTable {
    const char* name;
    std::string_view text;
};

/// The files of unicode/, which tests/conformance/record-unicode writes.
std::span<const UnicodeTable> unicode_tables();

}  // namespace loopscope::syntax
