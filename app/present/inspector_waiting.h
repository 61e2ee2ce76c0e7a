#pragma once
// What the inspector tells of something that waits. For sources of this layer only.

#include <cstddef>
#include <string>

#include "app/present/inspector_model.h"
#include "app/present/machine_view.h"
#include "engine/timeline/run_index.h"

namespace loopscope::present {

// For what it waits, and how far it has come.
[[nodiscard]] InspectorSection build_waiting_section(const MachineView& view, const timeline::Origin& origin);

// "1st", "22nd".
[[nodiscard]] std::string ordinal(std::size_t number);

}  // namespace loopscope::present
