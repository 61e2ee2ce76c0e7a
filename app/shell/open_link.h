#pragma once
// Leaves the window for the viewer's browser.

#include <string>

namespace loopscope::shell {

// Opens an address with xdg-open where there is one. Does not wait for the browser.
void open_link(const std::string& address);

}  // namespace loopscope::shell
