#pragma once

#include <optional>
#include <string_view>

#include "engine/machine/machine.h"

namespace loopscope::timeline {

/// A variable of the program and where it lives.
struct FoundVariable {
    heap::Value value;  // uninitialized before its declaration has run
    /// The same as long as it is the same variable: a call's own locals are others in the next call.
    std::uint64_t home = 0;
    bool operator==(const FoundVariable&) const = default;
};

/// The variable of that name which the innermost of the program's functions on the stack can see, or the next
/// one below that has one. Nothing when no frame knows the name. Cost: frames times their variables.
std::optional<FoundVariable> find_variable(const machine::Machine& machine, const bytecode::Program& program,
                                           std::u16string_view name);

/// What a slot of an environment holds for a person: of an import, what the other module holds now
/// (ECMA-262 section 9.1.1.5, GetBindingValue).
heap::Value binding_value(const heap::Heap& heap, heap::CellId environment, std::uint32_t slot);

}  // namespace loopscope::timeline
