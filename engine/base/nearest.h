#pragma once

#include <span>
#include <string_view>

namespace loopscope::base {

/// The candidate that `word` was most likely meant to be: the one that the fewest inserted, deleted, replaced
/// or exchanged characters turn into it. Empty when none is near (more than a third of the word, and more
/// than one character, would have to change). Cost: the product of the lengths, for each candidate.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace loopscope::base
