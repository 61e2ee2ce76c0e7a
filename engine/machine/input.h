#pragma once

#include <cstdint>
#include <string>

#include "engine/machine/machine.h"

namespace loopscope::machine {

enum class InputKind : std::uint8_t {
    Outside,       // something happens outside: `text` is {"kind": …, "value": …} as JSON, see
                   // host/js/net/84-outside.js, for a page host/page/events/92-user-input.js
    DelayRequest,  // job `id` of the thread pool, or the answer `id` to a page, takes `amount` ns longer
    FailRequest,   // job `id` of the thread pool will have failed with the code `text`, EIO say
    PostMessage,   // in a page: a message comes to the window; `text` as for Outside
    TakeLonger,    // the main thread takes `amount` ns longer for what it is about to do
    BeginSooner,   // behind the main script: its process is ready for the loop `amount` ns sooner
    DelayTask,     // the task `id` of a page, a timer's say, is ready `amount` ns later than it would be
    DelayFrames,   // the frames of a page come `amount` ns later
    HastenFrames,  // the frames of a page come `amount` ns sooner
};

/// What a viewer does to a running program: together with a Setup and a scenario, the inputs of a run decide
/// it.
struct Input {
    std::uint64_t tick = 0;  // the position at which it is done
    InputKind kind = InputKind::Outside;
    std::string text;
    std::uint64_t id = 0;
    std::uint64_t amount = 0;
    std::string label;  // for people
    bool operator==(const Input&) const = default;
};

/// Does it at the position where the machine is. It is remembered in the machine that so many inputs were
/// done, so that a replay knows which are still to come. No effect when the job is over already.
void apply_input(Machine& machine, const Input& input);

}  // namespace loopscope::machine
