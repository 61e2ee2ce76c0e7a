#include "engine/timeline/variables.h"

#include "engine/bytecode/not_yet.h"

namespace loopscope::timeline {

namespace {

using bytecode::VariableInfo;
using heap::CellId;

std::optional<FoundVariable> find_captured(const machine::Machine& machine, const bytecode::Program& program,
                                           CellId environment, std::u16string_view name) {
    for (CellId place = environment; place != CellId::None; place = machine.heap.environment_parent(place)) {
        const std::uint32_t scope = machine.heap.environment_scope(place);
        if (scope >= program.scopes.size()) continue;
        const auto& names = program.scopes[scope].names;
        const std::uint32_t size = machine.heap.environment_size(place);
        for (std::uint32_t slot = 0; slot < names.size() && slot < size; ++slot) {
            if (names[slot] == 0 || program.string(names[slot]) != name) continue;
            const std::uint64_t home =
                std::uint64_t{1} << 63 | static_cast<std::uint64_t>(place) << 24 | slot;
            return FoundVariable{binding_value(machine.heap, place, slot), home};
        }
    }
    return std::nullopt;
}

std::optional<FoundVariable> find_local(const machine::Machine& machine, const bytecode::Program& program,
                                        const vm::Frame& frame, std::u16string_view name) {
    const bytecode::FunctionTemplate& function = program.function(frame.function_template);
    const VariableInfo* best = nullptr;  // the innermost scope's
    for (const VariableInfo& variable : function.variables) {
        const bool in_scope =
            variable.begin_pc <= frame.pc && (variable.end_pc == 0 || frame.pc <= variable.end_pc);
        if (variable.captured || !in_scope || program.string(variable.name) != name) continue;
        if (best == nullptr || variable.begin_pc >= best->begin_pc) best = &variable;
    }
    if (best == nullptr) return std::nullopt;
    // The part in which it has its slot is the next one.
    const std::uint32_t slot = best->slot == bytecode::kNotYet ? (best + 1)->slot : best->slot;
    const std::uint64_t home = frame.pushed_at_tick << 24 | slot;
    if (best->slot == bytecode::kNotYet) return FoundVariable{heap::Value::uninitialized(), home};
    if (frame.base + slot >= machine.stack.size()) return std::nullopt;
    return FoundVariable{machine.stack[frame.base + slot], home};
}

/// No value of the language: an environment, say.
bool is_internal(heap::Value value) {
    return value.is_cell() && !value.is_object() && !value.is_string() && !value.is_symbol() &&
           !value.is_bigint();
}

}  // namespace

heap::Value binding_value(const heap::Heap& heap, CellId environment, std::uint32_t slot) {
    const heap::Value value = heap.environment_slot(environment, slot);
    // An import has two slots: the environment of the other module, and the slot there.
    if (!is_internal(value) || slot + 1 >= heap.environment_size(environment)) return value;
    const heap::Value there = heap.environment_slot(environment, slot + 1);
    return heap.environment_slot(value.as_cell(), static_cast<std::uint32_t>(there.as_number()));
}

std::optional<FoundVariable> find_variable(const machine::Machine& machine, const bytecode::Program& program,
                                           std::u16string_view name) {
    for (auto frame = machine.frames.rbegin(); frame != machine.frames.rend(); ++frame) {
        if (frame->kind != vm::Frame::Kind::Bytecode || frame->visibility != bytecode::Visibility::User)
            continue;
        if (const auto found = find_local(machine, program, *frame, name)) return found;
        if (const auto found = find_captured(machine, program, frame->environment, name)) return found;
    }
    return std::nullopt;
}

}  // namespace loopscope::timeline
