#include "app/shell/open_link.h"

#include <spawn.h>
#include <sys/wait.h>

#include <array>

extern char** environ;

namespace loopscope::shell {

void open_link(const std::string& address) {
    // The shell ends at once and leaves the browser to itself, so nobody has to wait for it.
    std::string shell = "sh", flag = "-c", script = "xdg-open \"$1\" >/dev/null 2>&1 </dev/null &";
    std::string name = "loopscope", argument = address;
    const std::array<char*, 6> arguments{shell.data(), flag.data(),     script.data(),
                                         name.data(),  argument.data(), nullptr};
    pid_t child = 0;
    if (posix_spawn(&child, "/bin/sh", nullptr, nullptr, arguments.data(), environ) == 0)
        waitpid(child, nullptr, 0);
}

}  // namespace loopscope::shell
