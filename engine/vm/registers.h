#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/bytecode/opcode.h"
#include "engine/heap/value.h"

namespace loopscope::vm {

using bytecode::Instruction;
using heap::Value;

/// The operand stack of the running frame, and its locals below.
/// NOTE: its pointers live for one batch and are no part of the state.
struct Operands {
    Value* sp = nullptr;
    Value* locals = nullptr;

    void push(Value value) { *sp++ = value; }
    Value pop() { return *--sp; }
    Value& top(std::size_t below = 0) { return *(sp - 1 - below); }
    void drop(std::size_t count) { sp -= count; }
};

/// Where the running frame is: what every instruction touches.
/// NOTE: its pointers live for one batch and are no part of the state.
struct Registers : Operands {
    const Instruction* code = nullptr;
    std::uint32_t pc = 0;

    void take(const Instruction* new_code, Value* new_sp, Value* new_locals, std::uint32_t new_pc) {
        code = new_code;
        sp = new_sp;
        locals = new_locals;
        pc = new_pc;
    }
    std::uint32_t place() const { return pc; }
    void go_to(std::uint32_t target) { pc = target; }
};

/// The same for the batch loop, small enough to stay in the registers of the processor: the place is a
/// pointer, and where the code begins is needed by jumps only.
/// NOTE: its pointers live for one batch and are no part of the state.
struct BatchRegisters : Operands {
    const Instruction* next = nullptr;
    const Instruction* code = nullptr;

    /// One by one: a copy as a whole would keep the compiler from using the processor's registers.
    [[gnu::always_inline]] void take(const Instruction* new_code, Value* new_sp, Value* new_locals,
                                     std::uint32_t new_pc) {
        code = new_code;
        sp = new_sp;
        locals = new_locals;
        next = new_code + new_pc;
    }
    std::uint32_t place() const { return static_cast<std::uint32_t>(next - code); }
    void go_to(std::uint32_t target) { next = code + target; }
};

}  // namespace loopscope::vm
