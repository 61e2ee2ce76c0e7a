#pragma once
// How both programs begin and end: `loopscope`, and `loopscope-window`, which has the window as well.

#include "app/cli/hooks.h"

namespace loopscope::cli {

// Prepares the process, does what the command line says, and ends the process with its exit code.
[[noreturn]] void start(int argc, const char* const* argv, Hooks hooks);

// Turns this process into `loopscope-window`, which lies beside the program that runs, with the same
// arguments. Returns when that is not there or does not start. The libraries of a window make up half of what
// a process needs to begin: a command that draws nothing does without them.
void become_window_program(const char* const* argv);

}  // namespace loopscope::cli
