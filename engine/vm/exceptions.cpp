#include "engine/vm/calls.h"
#include "engine/vm/errors.h"
#include "engine/vm/frames.h"
#include "engine/vm/generators.h"

namespace loopscope::vm {

using bytecode::Handler;

namespace {

/// What the library throws on keeps the place where it was thrown first.
void note_place_of_throw(Execution& x, Value value) {
    Agent& agent = x.agent;
    auto frame = agent.frames.rbegin();
    const bool from_helper = frame != agent.frames.rend() && frame->visibility == Visibility::Hidden;
    while (frame != agent.frames.rend() && frame->visibility == Visibility::Hidden) ++frame;
    const bool by_library = frame != agent.frames.rend() && frame->visibility != Visibility::User;
    if ((from_helper || by_library) && value == agent.last_thrown) return;
    agent.last_thrown = value;
    agent.last_thrown_site = current_site(agent, x.program);
    agent.last_thrown_by_library = by_library || from_helper;
}

}  // namespace

void throw_value(Execution& x, Value value) {
    x.save_pc();
    note_place_of_throw(x, value);
    throw_on(x, value);
}

void throw_on(Execution& x, Value value) {
    x.save_pc();
    x.agent.throwing = true;
    x.agent.thrown = value;
    x.attention |= kLeave;
    if (x.frame == nullptr || x.frame->visibility == Visibility::Hidden) return;
    x.event(EventKind::Thrown, Value::undefined(), value);
    x.finish_tick();
}

void throw_error(Execution& x, ErrorKind kind, std::string_view message) {
    x.save_pc();
    throw_value(x, make_error(x.agent, x.program, x.natives, kind, message));
}

namespace {

const Handler* find_handler(const FunctionTemplate& function, std::uint32_t pc) {
    const std::uint32_t at = pc - 1;  // the instruction that threw
    for (const Handler& handler : function.handlers) {
        if (handler.begin <= at && at < handler.end) return &handler;
    }
    return nullptr;
}

void enter_handler(Execution& x, const Handler& handler) {
    x.agent.throwing = false;
    const Value value = x.agent.thrown;
    x.agent.thrown = Value::undefined();
    const std::uint32_t floor = x.frame->base + x.function->local_count;
    x.load(floor + handler.stack_depth);
    x.frame->environment = handler.environment_local < 0 ? x.frame->entry_environment
                                                         : x.locals[handler.environment_local].as_cell();
    x.push(value);
    x.pc = handler.target;
    x.frame->pc = handler.target;
    if (x.frame->visibility == Visibility::Hidden) return;
    x.event(EventKind::Caught, Value::undefined(), value);
    x.finish_tick();
}

/// Removes the top frame because of the throw. What the frame was for decides whether the throw goes on.
void unwind_frame(Execution& x) {
    const Frame frame = *x.frame;
    const Value thrown = x.agent.thrown;
    if (frame.visibility != Visibility::Hidden) leave_visible_frame(x, EventKind::FrameUnwound, thrown);
    pop_frame(x);
    if (x.agent.terminating) return;
    if (frame.activation_object != CellId::None &&
        fail_activation(x, Value::object(frame.activation_object), thrown, frame.action, frame.return_base)) {
        return;
    }
    if (frame.action == ReturnAction::SettleDerived) {
        x.agent.throwing = false;
        x.agent.thrown = Value::undefined();
        const Value derived = x.pop();
        if (derived.is_object()) {
            settle_promise(x.promises(), derived, heap::PromiseState::Rejected, thrown);
        }
        x.agent.completion = Value::undefined();
        x.agent.completed_by_throw = false;
    }
}

}  // namespace

void unwind_step(Execution& x) {
    while (x.agent.throwing) {
        if (x.frame == nullptr) {  // nobody left to take it
            x.agent.throwing = false;
            x.agent.completed_by_throw = true;
            x.agent.completion = x.agent.thrown;
            x.agent.thrown = Value::undefined();
            return;
        }
        if (x.agent.frames.size() <= x.agent.deadline_frames) x.agent.terminating = false;
        const Handler* handler =
            x.function == nullptr || x.agent.terminating ? nullptr : find_handler(*x.function, x.frame->pc);
        if (handler != nullptr) return enter_handler(x, *handler);
        unwind_frame(x);
        if (x.frame != nullptr && (x.attention & kTickDone) != 0) return;
    }
}

}  // namespace loopscope::vm
