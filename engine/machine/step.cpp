#include "engine/machine/step.h"

#include <vector>

#include "engine/host/host.h"
#include "engine/library/realm.h"
#include "engine/library/registry.h"
#include "engine/loop/loop.h"
#include "engine/machine/library.h"
#include "engine/vm/interpreter.h"
#include "engine/vm/realm.h"

namespace loopscope::machine {

const vm::NativeRegistry& native_registry() {
    return library::native_registry();
}

Machine initial_machine(const Setup& setup, const scenario::Scenario& scenario) {
    Machine machine;
    machine.limits = setup.limits;
    library::prepare(machine, setup.runtime);
    machine.random = scenario.seed;
    host::HostSetup world;
    world.main_path = scenario.main_path;
    world.arguments = scenario.arguments;
    world.main_text = scenario.source->text();
    world.modules = setup.program->files.get();
    world.environment = scenario.environment;
    world.world = scenario.world;
    world.seed = scenario.seed;
    for (const auto& [kind, cost] : scenario.costs) world.costs.push_back({kind, {cost.least, cost.most}});
    for (const scenario::ScenarioFile& file : scenario.files) {
        world.files.push_back({file.path, file.text, std::nullopt});
        if (file.latency) world.files.back().latency.emplace(file.latency->least, file.latency->most);
    }
    host::set_up(machine, world);
    const std::string_view realm = realm_image(setup.runtime.name);
    if (vm::is_realm_shared(*setup.program) && !realm.empty() &&
        setup.runtime.edition == loop::find_runtime(setup.runtime.name)->edition) {
        vm::read_realm(machine, realm);
    } else {
        vm::make_realm(machine, *setup.program, *setup.natives);
    }
    vm::enter_program(machine, *setup.program, *setup.natives);
    return machine;
}

bool has_ended(const Machine& machine) {
    return loop::has_ended(machine);
}

std::uint64_t step(Machine& machine, const Setup& setup, vm::Recorder& recorder, std::uint64_t ticks,
                   std::uint64_t instruction_budget) {
    static const std::vector<bytecode::LateUnit> kNone;
    const std::uint64_t first_tick = machine.tick;
    vm::TickBudget budget{ticks, instruction_budget};
    while (machine.tick - first_tick < ticks && !has_ended(machine)) {
        const bytecode::Program& program =
            setup.program.with(machine.late_units ? *machine.late_units : kNone, setup.runtime.syntax);
        machine.wants_program = false;
        loop::Context context{program, *setup.natives, setup.runtime, host::host_hooks(), recorder};
        if (machine.fatal != vm::Fatal::None) {
            host::report_fatal(machine, context);
            break;
        }
        if (machine.frames.empty()) {
            loop::advance(machine, context);
            continue;
        }
        budget.ticks = ticks - (machine.tick - first_tick);
        const vm::RunStatus status = vm::run(machine, program, *setup.natives, recorder, budget);
        if (machine.exit_requested) machine.frames.clear();
        if (status == vm::RunStatus::BudgetSpent && budget.instructions == 0) break;
    }
    return machine.tick - first_tick;
}

}  // namespace loopscope::machine
