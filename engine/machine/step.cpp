#include "engine/machine/step.h"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/host/host.h"
#include "engine/library/realm.h"
#include "engine/library/registry.h"
#include "engine/loop/loop.h"
#include "engine/machine/library.h"
#include "engine/vm/interpreter.h"
#include "engine/vm/realm.h"
#include "engine/vm/realms.h"

namespace loopscope::machine {

const vm::NativeRegistry& native_registry() {
    return library::native_registry();
}

const bytecode::Program& program_of(const vm::Agent& agent, const Setup& setup) {
    static const std::vector<bytecode::LateUnit> kNone;
    return setup.program.with(agent.late_units ? *agent.late_units : kNone, setup.runtime.syntax);
}

namespace {

/// Whether an agent begins with the realm that the build made.
bool has_realm_image(const Setup& setup) {
    return vm::is_realm_shared(*setup.program) && !realm_image(setup.runtime.name).empty() &&
           setup.runtime.edition == loop::find_runtime(setup.runtime.name)->edition;
}

}  // namespace

void make_realm_of(host::ClusterAgent& agent, const Setup& setup) {
    const bytecode::Program& program = *setup.program;
    if (has_realm_image(setup)) {
        vm::read_realm(agent, realm_image(setup.runtime.name));
    } else {
        vm::make_realm(agent, program, *setup.natives);
    }
    vm::enter_program(agent, program, *setup.natives);
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
    make_realm_of(machine, setup);
    return machine;
}

bool has_ended(const Machine& machine) {
    return machine.cluster_link.number == 0 && loop::has_ended(machine);
}

namespace {

/// The realm that every agent of the runtime begins with, for those that want another. NOTE: no part of a
/// Machine. Made once in a process and shared.
const vm::Agent& pristine_agent(std::string_view runtime) {
    static std::map<std::string, std::unique_ptr<vm::Agent>, std::less<>> agents;
    std::unique_ptr<vm::Agent>& agent = agents[std::string(runtime)];
    if (agent == nullptr) {
        agent = std::make_unique<vm::Agent>();
        vm::read_realm(*agent, realm_image(runtime));
    }
    return *agent;
}

/// Makes the realm that a native has asked for.
void fill_wanted_realm(Machine& machine, const Setup& setup) {
    if (!machine.wanted_realm.is_object()) return;
    const heap::Value record = std::exchange(machine.wanted_realm, heap::Value());
    if (has_realm_image(setup)) {
        vm::fill_realm(machine, pristine_agent(setup.runtime.name), record);
        return;
    }
    machine.fatal = vm::Fatal::Refused;
    machine.refusal = "contexts of vm are not supported by Loopscope in this runtime";
}

/// How many instructions run between two looks at the other agents.
constexpr std::uint64_t kSlice = 4096;

/// Where a machine stands at the same instruction however its run is cut.
bool is_at_a_boundary(const Machine& machine) {
    return machine.frames.empty() || machine.wants_program || machine.instructions % kSlice == 0;
}

/// Runs frames, beside other agents to the next boundary only.
vm::RunStatus run_frames(Machine& machine, const bytecode::Program& program, const Setup& setup,
                         vm::Recorder& recorder, vm::TickBudget& budget) {
    if (!concerns_cluster(machine)) return vm::run(machine, program, *setup.natives, recorder, budget);
    const std::uint64_t most = std::min(budget.instructions, kSlice - machine.instructions % kSlice);
    vm::TickBudget slice{budget.ticks, most};
    const vm::RunStatus status = vm::run(machine, program, *setup.natives, recorder, slice);
    budget.ticks = slice.ticks;
    budget.instructions -= most - slice.instructions;
    return status;
}

/// A thread that ran out of memory, or asked for what is not supported, ends the program.
void end_by_fatal(Machine& machine, loop::Context& context) {
    host::report_fatal(machine, context);
    if (machine.cluster_link.number == 0) return;
    const int exit_code = machine.loop.exit_code;
    end_workers(machine, context.recorder);
    loop::end_process(machine, context, exit_code);
}

}  // namespace

std::uint64_t step(Machine& machine, const Setup& setup, vm::Recorder& recorder, std::uint64_t ticks,
                   std::uint64_t instruction_budget) {
    const std::uint64_t first_tick = machine.tick;
    vm::TickBudget budget{ticks, instruction_budget};
    const bytecode::Program& program = program_of(machine, setup);
    while (machine.tick - first_tick < ticks && !has_ended(machine)) {
        if (concerns_cluster(machine) && is_at_a_boundary(machine)) {
            advance_cluster(machine, setup, recorder);
            // The same Program, with the late units of the agent at work.
            program_of(machine, setup);
        }
        machine.wants_program = false;
        fill_wanted_realm(machine, setup);
        loop::Context context{program, *setup.natives, setup.runtime, host::host_hooks(), recorder};
        if (machine.fatal != vm::Fatal::None) {
            end_by_fatal(machine, context);
            break;
        }
        if (machine.frames.empty()) {
            loop::advance(machine, context);
            continue;
        }
        budget.ticks = ticks - (machine.tick - first_tick);
        const vm::RunStatus status = run_frames(machine, program, setup, recorder, budget);
        if (machine.exit_requested) vm::drop_frames(machine);
        if (status == vm::RunStatus::BudgetSpent && budget.instructions == 0) break;
    }
    return machine.tick - first_tick;
}

}  // namespace loopscope::machine
