#pragma once
#include <span>
#include <string_view>

namespace loopscope::builtins {

// One file of the part of the library that is itself written in JavaScript, as embedded at build time.
struct LibrarySource {
    const char* name;       // the file's name without its folder, "array.js"
    std::string_view text;  // UTF-8, lives as long as the program
};

// engine/builtins/js/*.js, sorted by name. Costs nothing: the data is constant.
[[nodiscard]] std::span<const LibrarySource> library_sources();

}  // namespace loopscope::builtins
