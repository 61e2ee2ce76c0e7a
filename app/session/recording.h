#pragma once
// A run as a file. A run is determined by its program and its world, so a recording holds the program's text,
// how it was run, what was done to it from outside, and where the viewer stood: opening it leads to the same
// tick of the same future.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/machine/input.h"

namespace loopscope::session {

struct RecordedBookmark {
    std::uint64_t tick = 0;
    std::string note;  // empty: none
    bool operator==(const RecordedBookmark&) const = default;
};

struct Recording {
    std::string program;  // path of the file, relative to the recording's folder where that is shorter
    std::string text;     // of the program as it ran
    std::string runtime;
    std::optional<std::uint64_t> seed;
    std::optional<double> speed;
    std::uint64_t tick = 0;
    std::vector<std::uint32_t> breakpoints;  // lines
    /// In the files that the program asks for, by their paths.
    std::map<std::string, std::vector<std::uint32_t>> file_breakpoints;
    /// What the viewer did to the program, in the order of its positions.
    std::vector<machine::Input> inputs;
    std::vector<RecordedBookmark> bookmarks = {};
    bool operator==(const Recording&) const = default;
};

inline constexpr std::string_view kRecordingExtension = ".loopscope";
[[nodiscard]] bool is_recording(std::string_view path);

/// JSON.
[[nodiscard]] std::string describe(const Recording& recording);
/// Nothing, with one sentence in `problem`, for bytes that are no recording.
[[nodiscard]] std::optional<Recording> read_recording(std::string_view bytes, std::string& problem);

}  // namespace loopscope::session
