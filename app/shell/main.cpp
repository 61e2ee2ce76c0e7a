// The program's entry: the command line, given the window where there is one.

#include "app/cli/cli.h"

int main(int argc, char** argv) {
    const loopscope::cli::Hooks hooks;
    return loopscope::cli::main(argc, argv, hooks);
}
