#pragma once

#include <span>
#include <string_view>

#include "engine/host/host_agent.h"

namespace loopscope::host {

/// One of engine/host/costs/*.txt, which tests/conformance/costs/record writes: what Node of that name needs
/// for the first use of each thing in a process. A line is a name, nanoseconds, and the names of what is used
/// with it: the files of Node's library that it loads, and what it shares with others.
struct CostTable {
    const char* name;
    std::string_view text;
};
[[nodiscard]] std::span<const CostTable> cost_tables();

/// What the first use of `name` alone takes in a process of that Node, in ns at the usual speed; 0 where its
/// table has no such row. Cost: a few searches by name.
[[nodiscard]] std::uint64_t cost_of_first_use(std::uint16_t node, std::string_view name);

/// Moves the clock by what the first use of `name` takes, longer on a slower main thread; what has been used
/// before takes nothing, nor does a name that the runtime's table has not, nor anything in a page. Notes it
/// as the last use. Cost: a few searches by name.
void charge_first_use(HostAgent& agent, std::string_view name);

}  // namespace loopscope::host
