// The program's entry: the command line, given the window where there is one.

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#if defined(__linux__) && defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

#include "app/cli/cli.h"
#ifdef LOOPSCOPE_WINDOW
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
#endif

namespace {

/// A program's heap grows by megabytes: the system is asked for its memory in large pieces, and to keep it in
/// large pages where it can. Speed only.
void prepare_memory() {
#if defined(__linux__) && defined(__GLIBC__)
    constexpr std::size_t kReserve = std::size_t{64} << 20;
    constexpr std::uintptr_t kLargePage = std::uintptr_t{2} << 20;
    mallopt(M_TOP_PAD, static_cast<int>(kReserve));
    mallopt(M_TRIM_THRESHOLD, static_cast<int>(kReserve * 2));
    mallopt(M_MMAP_THRESHOLD, static_cast<int>(kReserve / 2));
    const auto begin = reinterpret_cast<std::uintptr_t>(sbrk(0));
    void* volatile reserve = std::malloc(kReserve / 4);  // volatile: the compiler would leave the pair out
    std::free(reserve);
    const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
    const std::uintptr_t first = (begin + kLargePage - 1) / kLargePage * kLargePage;
    if (first < end) madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
#endif
}

}  // namespace

int main(int argc, char** argv) {
    prepare_memory();
    loopscope::cli::Hooks hooks;
#ifdef LOOPSCOPE_WINDOW
    hooks.run_window = run_window;
    hooks.run_shot = run_shot;
#endif
    hooks.process_ends = true;
    const int exit_code = loopscope::cli::main(argc, argv, hooks);
    std::fflush(nullptr);
    std::_Exit(exit_code);
}
