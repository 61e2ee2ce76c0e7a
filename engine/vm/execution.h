#pragma once

#include <string_view>

#include "engine/vm/interpreter.h"
#include "engine/vm/promise.h"
#include "engine/vm/recorder.h"
#include "engine/vm/registers.h"

namespace loopscope::vm {

using bytecode::ErrorKind;
using bytecode::FunctionTemplate;
using bytecode::Instruction;
using bytecode::Opcode;
using bytecode::Program;
using bytecode::Visibility;
using heap::Heap;
using heap::ObjectClass;
using heap::PropertyKey;

/// What makes the inner loop look up.
enum Attention : std::uint8_t {
    kTickDone = 1,  // a tick ended
    kLeave = 2,     // the running frame is not bytecode any more, or a throw is on its way
    kStopped = 4,   // no more program code runs: exit was asked for, or the run failed
};

/// The registers of the interpreter while `run` is at work: the top frame, unpacked. Lives on the C++ stack;
/// all that lasts is written back to the agent by `save`. While it is alive, Agent::stack is at least as
/// large as the top frame may need and `sp` says where its end is.
/// NOTE: its pointers and references live for one step and are no part of the state.
struct Execution : Registers {
    Agent& agent;
    const Program& program;
    const NativeRegistry& natives;
    Recorder& recorder;

    Heap& heap;
    Frame* frame = nullptr;
    const FunctionTemplate* function = nullptr;  // null for a native frame
    std::uint8_t attention = 0;

    Execution(Agent& an_agent, const Program& a_program, const NativeRegistry& a_registry,
              Recorder& a_recorder)
        : agent(an_agent),
          program(a_program),
          natives(a_registry),
          recorder(a_recorder),
          heap(an_agent.heap) {}

    std::uint32_t stack_index() const { return static_cast<std::uint32_t>(sp - agent.stack.data()); }

    /// Room for `count` more values above sp; pointers are refreshed.
    void reserve(std::size_t count);
    /// Makes the top frame the running one; the end of the stack is at `stack_end`.
    void load(std::uint32_t stack_end);
    /// Writes the registers back for good: Agent::stack ends where the top frame's operands end.
    void store() {
        save_pc();
        agent.stack.resize(stack_index());
    }
    /// The frame's pc, for whoever looks at the frames.
    void save_pc() {
        if (frame != nullptr) frame->pc = pc;
    }
    PromiseContext promises() { return {agent, program, recorder}; }

    /// Instruction being executed.
    const Instruction& instruction() const { return code[pc - 1]; }
    std::uint32_t site() {
        save_pc();
        return current_site(agent, program);
    }
    void event(EventKind kind, Value subject = {}, Value value = {}, std::uint64_t number = 0,
               std::uint64_t other = 0) {
        if (recorder.is_watching()) note_event(agent, recorder, kind, site(), subject, value, number, other);
    }
    void finish_tick() { attention |= kTickDone; }

    std::u16string_view text_of(std::uint32_t program_string_index) const {
        return program.string(program_string_index);
    }
    /// The key that a string constant of the program names.
    PropertyKey key_of(std::uint32_t index) {
        const std::u16string_view text = program.string(index);
        if (!text.empty() && text[0] >= u'0' && text[0] <= u'9')
            return heap.key_from_string(program_string(index));
        return PropertyKey::cell(static_cast<CellId>(index + 1));
    }
};

// Throwing (exceptions.cpp).

/// Starts a throw; the loop then leaves frames until a handler takes it.
void throw_value(Execution& x, Value value);
/// The same for what was caught only to be thrown again: it keeps the place where it was thrown.
void throw_on(Execution& x, Value value);
/// Makes an error of the realm with the message (UTF-8) and throws it.
void throw_error(Execution& x, ErrorKind kind, std::string_view message);
inline void throw_type_error(Execution& x, std::string_view message) {
    throw_error(x, ErrorKind::TypeError, message);
}
inline void throw_range_error(Execution& x, std::string_view message) {
    throw_error(x, ErrorKind::RangeError, message);
}
inline void throw_reference_error(Execution& x, std::string_view message) {
    throw_error(x, ErrorKind::ReferenceError, message);
}
/// Leaves frames up to and including one visible one, or reaches the handler.
void unwind_step(Execution& x);

}  // namespace loopscope::vm
