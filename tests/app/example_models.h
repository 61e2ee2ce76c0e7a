#pragma once
// Window models with everything that a panel may have to show, for drawing without an engine.

#include "app/present/window_model.h"

namespace loopscope::tests {

// A program with something in every panel.
[[nodiscard]] present::WindowModel busy_model();
// Before the first tick of an empty file: every panel has nothing to show.
[[nodiscard]] present::WindowModel empty_model();
// A file that cannot run: a syntax error with its place.
[[nodiscard]] present::WindowModel broken_model();
// Very deep, very long, very many, very wide.
[[nodiscard]] present::WindowModel crowded_model();

}  // namespace loopscope::tests
