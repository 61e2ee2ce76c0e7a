#pragma once
// What the command line asks of the part of the program that can draw. The command line itself knows neither
// Dear ImGui nor OpenGL.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loopscope::cli {

enum class ThemeChoice : std::uint8_t { Remembered, Dark, Light, HighContrast, ColourBlind };

// Where and how a program runs, instead of what its front matter says (engine/machine/load.h).
struct RunChoice {
    std::string runtime;
    std::optional<std::uint64_t> seed;
    std::optional<double> speed;
};

// `loopscope FILE`
struct WindowOptions {
    std::string file;
    ThemeChoice theme = ThemeChoice::Remembered;
    float scale = 0;  // 0: what fits the screen
    std::uint64_t max_ticks = 0;
    std::size_t max_memory = 0;
    std::vector<std::string> arguments;
    RunChoice choice;
    bool log_frames = false;  // a line on standard error for each frame that is drawn
};

// `loopscope shot FILE`
struct ShotOptions {
    std::string file;
    std::optional<std::uint64_t> tick;  // nothing: the end
    int width = 1280;
    int height = 720;
    float scale = 1;
    ThemeChoice theme = ThemeChoice::Dark;
    bool help = false;
    std::uint8_t arrangement = 0;  // Student, Presenter, Debugger
    std::optional<double> motion;
    bool slides = false;
    std::vector<std::uint64_t> ticks;
    std::string out;
    std::uint64_t max_ticks = 0;
    std::size_t max_memory = 0;
    std::vector<std::string> arguments;
    RunChoice choice;
};

// Each returns the exit code and has said on standard error what went wrong. Null where there is no window.
struct Hooks {
    int (*run_window)(const WindowOptions&) = nullptr;
    int (*run_shot)(const ShotOptions&) = nullptr;
    // Before one of the two is needed: turns the process into the program that has them, or returns where
    // there is none. Null in that program.
    void (*become_window_program)(const char* const* argv) = nullptr;
    bool process_ends = false;  // when the command line is done: nothing has to be taken apart
};

// Exit codes of our own; `run` otherwise ends with the program's.
enum ExitCode : int {
    kExitGood = 0,
    kExitDiverged = 1,   // of `compare`
    kExitOldSyntax = 1,  // Node's, for a program in syntax that the older runtime does not know
    kExitNoProgram = 1,  // Node's, for a program that does not parse
    kExitBadProgram =
        2,  // a diagnostic was printed and nothing ran, or the program asked for what is not supported
    kExitLimit = 3,  // --max-ticks was reached
    kExitNoWindow = 4,
    kExitUsage = 64,
    kExitOutOfMemory = 134,  // Node's
};

}  // namespace loopscope::cli
