#pragma once

#include <cstdint>
#include <string_view>

namespace loopscope::bytecode {

/// The instructions of the stack machine, one row each in opcodes.def.
enum class Opcode : std::uint8_t {
#define LOOPSCOPE_OPCODE(name, operands, effect, sentence) name,
#include "engine/bytecode/opcodes.def"
#undef LOOPSCOPE_OPCODE
};

std::string_view name_of(Opcode opcode);

/// What a person sees of an instruction in a program's own code. Library code has none of these set.
enum InstructionFlags : std::uint8_t {
    kVisible = 1,  // executing it is a tick
};

/// Fixed-size: 8 bytes. `a` and `b` as opcodes.def says.
struct Instruction {
    Opcode opcode = Opcode::Undefined;
    std::uint8_t flags = 0;
    std::uint16_t a = 0;
    std::uint32_t b = 0;
    bool operator==(const Instruction&) const = default;
};

/// For Opcode::ThrowError and natives.
enum class ErrorKind : std::uint8_t {
    Error,
    TypeError,
    RangeError,
    ReferenceError,
    SyntaxError,
    EvalError,
    UriError
};

}  // namespace loopscope::bytecode
