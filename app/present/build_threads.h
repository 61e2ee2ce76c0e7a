#pragma once
// Which threads a program has at its cursor, and which of them is shown. For sources of this layer only.

#include <cstdint>
#include <optional>

#include "app/present/threads_model.h"
#include "engine/machine/machine.h"

namespace loopscope::present {

// The thread that is held, or the one at work when none is or it is not there.
[[nodiscard]] const host::ClusterAgent& shown_thread(const machine::Machine& machine,
                                                     std::optional<std::uint32_t> held);

[[nodiscard]] ThreadsModel build_threads(const machine::Machine& machine, std::optional<std::uint32_t> held);

// "Main thread", "Thread 1".
[[nodiscard]] std::string thread_name(std::uint32_t number);

// What is held next when one goes through them: each of the threads, then none.
[[nodiscard]] std::optional<std::uint32_t> next_held(const machine::Machine& machine,
                                                     std::optional<std::uint32_t> held);

}  // namespace loopscope::present
