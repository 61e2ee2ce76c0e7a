#pragma once

#include "app/cli/hooks.h"

namespace loopscope::cli {

// The whole program: reads the arguments, does what they say, returns the exit code. `loopscope --help` lists
// them.
[[nodiscard]] int main(int argc, const char* const* argv, const Hooks& hooks);

}  // namespace loopscope::cli
