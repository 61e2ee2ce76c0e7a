#pragma once
// The commands that draw: the window and pictures of it. Each returns the exit code and says on standard
// error what went wrong.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/theme/palette.h"

namespace loopscope::shell {

// Which program, and how far it may go. 0: as the session has it.
struct ProgramChoice {
    std::string file;
    std::vector<std::string> arguments;
    std::uint64_t max_ticks = 0;
    std::size_t max_memory = 0;
    std::string runtime;  // empty, or nothing: the scenario's
    std::optional<std::uint64_t> seed;
    std::optional<double> speed;
};

struct WindowOptions {
    ProgramChoice program;                  // without a file: the scenarios to choose from
    std::optional<theme::ThemeName> theme;  // nothing: the one that was used last
    float scale = 0;                        // 0: what fits the window
    bool log_frames = false;
};

struct ShotOptions {
    ProgramChoice program;
    std::optional<std::uint64_t> tick;  // nothing: the last
    int width = 1280;                   // in points
    int height = 720;
    float scale = 1;  // pixels for each point
    theme::ThemeName theme = theme::ThemeName::Dark;
    bool help = false;  // with the sheet of keys over it
    std::uint8_t arrangement = 0;
    std::optional<double> motion;      // how far on the way from the tick before; nothing: there
    bool slides = false;               // of the whole run, in one HTML file
    std::vector<std::uint64_t> ticks;  // an animated picture of these
    std::string out;
};

enum class Outcome : std::uint8_t { Good, BadProgram, NoWindow };

// Opens the window and returns when the viewer closes it. A program that cannot run is shown with what is
// wrong.
[[nodiscard]] Outcome run_window(const WindowOptions& options);

// Draws the window off screen. Needs no display. A program that cannot run is drawn with what is wrong.
[[nodiscard]] Outcome run_shot(const ShotOptions& options);

}  // namespace loopscope::shell
