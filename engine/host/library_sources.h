#pragma once
#include "engine/builtins/library_sources.h"

namespace loopscope::host {

// All *.js below engine/host/js, sorted by file name: Node's own modules that are written in JavaScript.
[[nodiscard]] std::span<const builtins::LibrarySource> host_library_sources();

// All *.js below engine/host/page, sorted by file name: what a page has in place of Node's.
[[nodiscard]] std::span<const builtins::LibrarySource> page_library_sources();

}  // namespace loopscope::host
