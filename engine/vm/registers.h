#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/bytecode/opcode.h"
#include "engine/heap/value.h"

namespace loopscope::vm {

using bytecode::Instruction;
using heap::Value;

/// Where the running frame is: what every instruction touches, small enough to stay in the registers of the
/// processor while a batch of instructions runs.
/// NOTE: its pointers live for one batch and are no part of the state.
struct Registers {
    const Instruction* code = nullptr;
    Value* sp = nullptr;
    Value* locals = nullptr;
    std::uint32_t pc = 0;

    /// Copies one by one: a copy as a whole would keep the compiler from using the processor's registers.
    [[gnu::always_inline]] void take(const Registers& other) {
        take(other.code, other.sp, other.locals, other.pc);
    }
    [[gnu::always_inline]] void take(const Instruction* new_code, Value* new_sp, Value* new_locals,
                                     std::uint32_t new_pc) {
        code = new_code;
        sp = new_sp;
        locals = new_locals;
        pc = new_pc;
    }

    // The operand stack.
    void push(Value value) { *sp++ = value; }
    Value pop() { return *--sp; }
    Value& top(std::size_t below = 0) { return *(sp - 1 - below); }
    void drop(std::size_t count) { sp -= count; }
};

}  // namespace loopscope::vm
