#pragma once

#include <cstdint>
#include <string_view>

#include "engine/bytecode/opcode.h"

namespace loopscope::bytecode {

/// What an instruction does to the height of the operand stack, as its row in opcodes.def says.
struct StackEffect {
    std::uint32_t pops = 0;
    std::uint32_t pushes = 0;
    /// Pushes when it goes to its target instead of on; only for instructions that have a target.
    std::uint32_t pushes_at_target = 0;
};

StackEffect stack_effect(const Instruction& instruction);

/// Its `b` is a target in the code.
bool has_target(Opcode opcode);
/// Nothing runs after it: jumps, throws and returns.
bool ends_path(Opcode opcode);

/// The columns of opcodes.def.
std::string_view operands_of(Opcode opcode);
std::string_view effect_of(Opcode opcode);
std::string_view sentence_of(Opcode opcode);

}  // namespace loopscope::bytecode
