#pragma once

#include <cstdint>

namespace loopscope::base {

/// A half-open stretch of a SourceText, counted in UTF-16 code units.
struct SourceRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend bool operator==(const SourceRange&, const SourceRange&) = default;
};

/// A place for people: both numbers start at 1 and the column counts UTF-16 code units, as V8 does.
struct SourcePosition {
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    friend bool operator==(const SourcePosition&, const SourcePosition&) = default;
};

}  // namespace loopscope::base
