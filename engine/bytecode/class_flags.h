#pragma once

#include <cstdint>

// The operands `a` of Opcode::Class, Opcode::NameFunction and Opcode::GetIterator. Both the compiler and the
// machine include it.

namespace loopscope::bytecode {

constexpr std::uint32_t kClassHasHeritage = 1;
constexpr std::uint32_t kClassAsksHeritage = 2;  // for its prototype, and no more
/// Opcode::Class leaves the name to a NameFunction behind the members.
constexpr std::uint32_t kClassIsNamedLater = 4;

/// Opcode::NameFunction leaves a function alone that has a name of its own.
constexpr std::uint32_t kNamesUnnamedOnly = 3;

/// Opcode::GetIterator: of an array pattern that a property is given to.
constexpr std::uint32_t kIteratesPart = 4;

}  // namespace loopscope::bytecode
