#pragma once
// One builder for each panel's model, from the machine at the cursor. For sources of this layer only. None
// changes the machine. Costs are linear in what is shown, but for the promises: linear in the cells of the
// heap.

#include "app/present/machine_view.h"
#include "app/present/window_model.h"

namespace loopscope::present {

[[nodiscard]] StackModel build_stack(MachineView& view);
[[nodiscard]] QueueModel build_next_ticks(MachineView& view);
[[nodiscard]] QueueModel build_microtasks(MachineView& view);
[[nodiscard]] std::vector<QueueModel> build_tasks(MachineView& view);
[[nodiscard]] LoopModel build_loop(MachineView& view);
// The phases where nothing runs.
[[nodiscard]] std::vector<PhaseModel> phases_at_rest();
[[nodiscard]] std::vector<DrainModel> drained_at_rest();
// The first due first.
[[nodiscard]] std::vector<TimerModel> build_timers(MachineView& view, std::uint64_t& count);
[[nodiscard]] PoolModel build_pool(MachineView& view);
[[nodiscard]] PromiseListModel build_promises(MachineView& view);
[[nodiscard]] ConsoleModel build_console(MachineView& view);

}  // namespace loopscope::present
