#pragma once
// One builder for each panel's model, from the machine at the cursor. For sources of this layer only. None
// changes the machine. Costs are linear in what is shown.

#include "app/present/machine_view.h"
#include "app/present/window_model.h"

namespace loopscope::present {

class PromiseIndex;

// Promise #4 has 4; 0 for any other value.
[[nodiscard]] std::uint64_t serial_of_promise(const MachineView& view, heap::Value value);

struct NamedValue {
    std::string name;
    heap::Value value;
};
// What is in scope in a frame of bytecode, at most what a person can look at. Module parameters are left out.
[[nodiscard]] std::vector<NamedValue> variables_of(const MachineView& view, const vm::Frame& frame,
                                                   const bytecode::FunctionTemplate& function);

// The entry of a callback in a queue: its name and place, who put it there and when.
[[nodiscard]] QueueEntry callback_entry(MachineView& view, std::uint64_t id, heap::Value callback,
                                        std::string detail, std::uint64_t tick, std::uint32_t site);

// `site` is where the tick happened; 0: nowhere in particular, or in another thread.
[[nodiscard]] StackModel build_stack(MachineView& view, std::uint32_t site);
// What has left the stack at an await.
void build_suspended(MachineView& view, PromiseIndex& index, std::uint64_t tick, StackModel& model);
// The one that was suspended at a tick; its id is 0 if it is not any more. Cost: all cells of the heap.
[[nodiscard]] SuspendedModel find_suspended(MachineView& view, std::uint64_t tick);
[[nodiscard]] QueueModel build_next_ticks(MachineView& view);
[[nodiscard]] QueueModel build_microtasks(MachineView& view);
[[nodiscard]] std::vector<QueueModel> build_tasks(MachineView& view);
[[nodiscard]] LoopModel build_loop(MachineView& view);
// The phases where nothing runs.
[[nodiscard]] std::vector<PhaseModel> phases_at_rest();
[[nodiscard]] std::vector<DrainModel> drained_at_rest();
// The same of a page (build_page.cpp).
[[nodiscard]] std::vector<PhaseModel> page_phases_at_rest();
[[nodiscard]] std::vector<PhaseModel> build_page_phases(const MachineView& view);
[[nodiscard]] std::vector<QueueModel> build_page_tasks(MachineView& view);
// The first due first.
[[nodiscard]] std::vector<TimerModel> build_timers(MachineView& view, std::uint64_t& count);
[[nodiscard]] NetworkModel build_network(MachineView& view);
[[nodiscard]] PoolModel build_pool(MachineView& view);
[[nodiscard]] PromiseListModel build_promises(MachineView& view, PromiseIndex& index, std::uint64_t tick);
// What the program's variables and callbacks lead to. Cells below `library_end` are the library's own.
[[nodiscard]] HeapModel build_heap(MachineView& view, std::uint32_t library_end);
[[nodiscard]] ConsoleModel build_console(MachineView& view);

}  // namespace loopscope::present
