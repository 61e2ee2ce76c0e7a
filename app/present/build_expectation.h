#pragma once
// Whether what is printed is what the front matter expects.

#include "app/present/transport_model.h"
#include "engine/machine/load.h"

namespace loopscope::present {

// Writes it into the console's model. Cost: the length of the output, where the front matter expects
// anything.
void build_expectation(const machine::LoadedProgram& program, const machine::Machine& machine,
                       ConsoleModel& console);

}  // namespace loopscope::present
