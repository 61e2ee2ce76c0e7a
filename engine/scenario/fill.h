#pragma once

#include "engine/scenario/reader.h"
#include "engine/scenario/scenario.h"

namespace loopscope::scenario {

/// Puts what the front matter says, checked against its shapes, into the scenario, and checks what shapes
/// cannot: what belongs together or excludes each other, and files to be read. `asked`: see read_scenario.
void fill(Scenario& scenario, const Data& data, Reader& reader, std::string_view asked);

/// Hosts, requests and inputs as the host layer takes them (host/js/net/70-world.js): with their defaults
/// filled in.
std::string describe_world(const Data& data, Reader& reader, std::string_view asked);

}  // namespace loopscope::scenario
