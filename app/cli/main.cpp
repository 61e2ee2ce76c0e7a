// The entry of `loopscope`: the command line, which hands over to `loopscope-window` for what has to be
// drawn.

#include "app/cli/start.h"

int main(int argc, char** argv) {
    loopscope::cli::Hooks hooks;
    hooks.become_window_program = loopscope::cli::become_window_program;
    loopscope::cli::start(argc, argv, hooks);
}
