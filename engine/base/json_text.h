#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace loopscope::base {

// JSON from and to text. The library's reader and writer are templates that take seconds to compile: they are
// compiled here, once, and nowhere else in the program.

/// The value of a text; discarded (`is_discarded()`) when the text is no JSON. Never throws.
nlohmann::ordered_json read_json(std::string_view text);

/// The text of a value, in one line, or with so many spaces for each level. What is no UTF-8 becomes U+FFFD.
constexpr int kOneLine = -1;
std::string write_json(const nlohmann::ordered_json& value, int indent = kOneLine);

}  // namespace loopscope::base
