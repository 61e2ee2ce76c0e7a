#pragma once
#include <string_view>

namespace loopscope::cli {

// "0.1.0", as in the top CMakeLists.txt.
[[nodiscard]] std::string_view version_number();

// The first twelve digits of the commit that was built, or "unknown" outside a repository.
[[nodiscard]] std::string_view version_commit();

}  // namespace loopscope::cli
