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

/// The steps of a using declaration, of a name inside a `with` statement and of a direct eval that the
/// library does, in the order of the intrinsics from AddResource on.
enum class LibraryStep : std::uint8_t {
    AddResource,
    DisposeResources,
    BeginDisposal,
    NextDisposal,
    NoteDisposalFailure,
    EndDisposal,
    ToWithObject,
    HasObjectBinding,
    SetObjectBinding,
    NewEvalVariables,
    DeclareEvalVariable,
    IsEval,
    PerformEval,
};

std::string_view name_of(Opcode opcode);

enum InstructionFlags : std::uint8_t {
    kVisible = 1,        // executing it is a tick; never set in the library's code
    kNamesProperty = 2,  // b is a program string whose cell is the property key: it spells no array index
};

/// Opcode::DeclareGlobal of a var or function of an eval, which may be deleted.
constexpr std::uint32_t kDeclaredByEval = 4;

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
