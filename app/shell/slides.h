#pragma once
// Pictures of a run as slides: one HTML file that needs nothing else, to present from and to print.

#include <string>
#include <vector>

#include "app/shell/picture.h"
#include "app/shell/session_content.h"

namespace loopscope::shell {

// One slide for each step of the lesson, or, where there is none, for each tick that prints something. The
// content has run to where its slides end.
[[nodiscard]] std::string make_slides(SessionContent& content, Studio& studio);

}  // namespace loopscope::shell
