#pragma once
#include <string>

namespace loopscope::tests {

// The root of the repository, where scenarios/ and tests/ are, without a slash at the end.
[[nodiscard]] std::string source_folder();

}  // namespace loopscope::tests
