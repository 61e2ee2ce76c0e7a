#pragma once
// A run as a file. A run is determined by its program and its world, so a recording holds the program's text,
// how it was run, and where the viewer stood: opening it leads to the same tick.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope::session {

struct Recording {
    std::string program;  // path of the file, relative to the recording's folder where that is shorter
    std::string text;     // of the program as it ran
    std::string runtime;
    std::optional<std::uint64_t> seed;
    std::optional<double> speed;
    std::uint64_t tick = 0;
    std::vector<std::uint32_t> breakpoints;  // lines
    bool operator==(const Recording&) const = default;
};

inline constexpr std::string_view kRecordingExtension = ".loopscope";
[[nodiscard]] bool is_recording(std::string_view path);

/// JSON.
[[nodiscard]] std::string describe(const Recording& recording);
/// Nothing, with one sentence in `problem`, for bytes that are no recording.
[[nodiscard]] std::optional<Recording> read_recording(std::string_view bytes, std::string& problem);

}  // namespace loopscope::session
