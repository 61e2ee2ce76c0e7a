// The entry of `loopscope-window`: the command line with a window.

#include "app/cli/start.h"
#include "app/shell/commands.h"

namespace {

using loopscope::cli::ThemeChoice;
using loopscope::shell::Outcome;
using loopscope::theme::ThemeName;

ThemeName theme_of(ThemeChoice choice) {
    switch (choice) {
        case ThemeChoice::Remembered:
        case ThemeChoice::Dark: return ThemeName::Dark;
        case ThemeChoice::Light: return ThemeName::Light;
        case ThemeChoice::HighContrast: return ThemeName::HighContrast;
        case ThemeChoice::ColourBlind: return ThemeName::ColourBlind;
    }
    return ThemeName::Dark;
}

int exit_code_of(Outcome outcome) {
    switch (outcome) {
        case Outcome::Good: return loopscope::cli::kExitGood;
        case Outcome::BadProgram: return loopscope::cli::kExitBadProgram;
        case Outcome::NoWindow: return loopscope::cli::kExitNoWindow;
    }
    return loopscope::cli::kExitGood;
}

template <typename Options>
loopscope::shell::ProgramChoice program_of(const Options& options) {
    return {options.file,           options.arguments,   options.max_ticks,   options.max_memory,
            options.choice.runtime, options.choice.seed, options.choice.speed};
}

int run_window(const loopscope::cli::WindowOptions& options) {
    loopscope::shell::WindowOptions window;
    window.program = program_of(options);
    if (options.theme != ThemeChoice::Remembered) window.theme = theme_of(options.theme);
    window.scale = options.scale;
    window.log_frames = options.log_frames;
    return exit_code_of(loopscope::shell::run_window(window));
}

int run_shot(const loopscope::cli::ShotOptions& options) {
    loopscope::shell::ShotOptions shot;
    shot.program = program_of(options);
    shot.tick = options.tick;
    shot.width = options.width;
    shot.height = options.height;
    shot.scale = options.scale;
    shot.theme = theme_of(options.theme);
    shot.help = options.help;
    shot.arrangement = options.arrangement;
    shot.motion = options.motion;
    shot.slides = options.slides;
    shot.ticks = options.ticks;
    shot.out = options.out;
    return exit_code_of(loopscope::shell::run_shot(shot));
}

}  // namespace

int main(int argc, char** argv) {
    loopscope::cli::Hooks hooks;
    hooks.run_window = run_window;
    hooks.run_shot = run_shot;
    loopscope::cli::start(argc, argv, hooks);
}
