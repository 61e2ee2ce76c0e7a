#pragma once

#include <string_view>

namespace loopscope::base {

/// Prints where and which of our own invariants broke, then aborts. Never returns, never throws.
[[noreturn]] void assertion_failed(const char* condition, std::string_view sentence, const char* file,
                                   int line);

}  // namespace loopscope::base

/// Checks an invariant of ours, in release builds too. Never for mistakes in the simulated program.
#define LOOPSCOPE_ASSERT(condition, sentence) \
    (static_cast<bool>(condition)             \
         ? static_cast<void>(0)               \
         : ::loopscope::base::assertion_failed(#condition, sentence, __FILE__, __LINE__))
