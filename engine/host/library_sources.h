#pragma once
#include "engine/builtins/library_sources.h"

namespace loopscope::host {

// engine/host/js/*.js, sorted by name: Node's own modules that are written in JavaScript.
[[nodiscard]] std::span<const builtins::LibrarySource> host_library_sources();

// engine/host/page/*.js, sorted by name: what a page has in place of Node's.
[[nodiscard]] std::span<const builtins::LibrarySource> page_library_sources();

}  // namespace loopscope::host
