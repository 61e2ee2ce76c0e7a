#pragma once

#include <cstdint>

#include "engine/syntax/parser.h"

namespace loopscope::syntax {

/// Parses a script that is to be one function in parentheses, whose parameters end at an offset: so none of
/// what it was put together of closes more than it opens. Otherwise as `parse`.
ParseResult parse_function_text(const base::SourceText& source, std::uint32_t parameters_end,
                                Edition edition);

}  // namespace loopscope::syntax
