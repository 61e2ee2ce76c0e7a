#include "engine/vm/frames.h"

#include "engine/vm/calls.h"
#include "engine/vm/conversions.h"
#include "engine/vm/generators.h"
#include "engine/vm/iteration.h"
#include "engine/vm/realms.h"

namespace loopscope::vm {

void Execution::reserve(std::size_t count) {
    const std::size_t end = static_cast<std::size_t>(sp - agent.stack.data());
    if (agent.stack.size() >= end + count) return;
    const std::size_t base = locals == nullptr ? 0 : static_cast<std::size_t>(locals - agent.stack.data());
    const bool had_locals = locals != nullptr;
    agent.stack.resize(end + count + end / 2);
    sp = agent.stack.data() + end;
    locals = had_locals ? agent.stack.data() + base : nullptr;
}

void Execution::load(std::uint32_t stack_end) {
    if (agent.stack.size() < stack_end + kStackSlack) agent.stack.resize(stack_end + kStackSlack);
    sp = agent.stack.data() + stack_end;
    if (agent.frames.empty()) {
        frame = nullptr;
        function = nullptr;
        code = nullptr;
        locals = nullptr;
        pc = 0;
        attention |= kLeave;
        return;
    }
    frame = &agent.frames.back();
    pc = frame->pc;
    locals = agent.stack.data() + frame->base;
    if (frame->kind == Frame::Kind::Native) {
        function = nullptr;
        code = nullptr;
        attention |= kLeave;
        return;
    }
    function = &program.function(frame->function_template);
    code = function->code.data();
    const std::size_t need =
        static_cast<std::size_t>(frame->base) + function->local_count + function->max_operands + kStackSlack;
    const std::size_t end = static_cast<std::size_t>(sp - agent.stack.data());
    if (agent.stack.size() < need) reserve(need - end);
}

void push_frame(Execution& x, const Frame& frame, EventKind kind, Value value) {
    x.agent.frames.push_back(frame);
    announce_frame(x, kind, value);
}

void announce_frame(Execution& x, EventKind kind, Value value) {
    Frame& top = x.agent.frames.back();
    if (x.agent.frames.size() > 1) {
        // The site of the call: the innermost user frame below.
        const Frame& caller = x.agent.frames[x.agent.frames.size() - 2];
        top.call_site = caller.call_site;
        if (caller.kind == Frame::Kind::Bytecode && caller.visibility == Visibility::User) {
            top.call_site = x.program.function(caller.function_template).first_site + caller.pc - 1;
        }
    }
    x.frame = &top;
    x.pc = top.pc;
    if (top.visibility == Visibility::Hidden) return;
    ++x.agent.visible_depth;
    x.event(kind, top.function, value, top.argument_count);
    x.finish_tick();
}

void leave_visible_frame(Execution& x, EventKind kind, Value value) {
    --x.agent.visible_depth;
    x.event(kind, x.frame->function, value);
    ++x.agent.visible_depth;
    x.finish_tick();
}

void pop_frame(Execution& x) {
    const std::uint32_t return_base = x.frame->return_base;
    if (x.frame->visibility != Visibility::Hidden) --x.agent.visible_depth;
    if (x.frame->crosses_realms)
        enter_realm(x.agent, x.frame->kept.is_object() ? x.frame->kept.as_cell() : CellId::None);
    x.agent.frames.pop_back();
    x.load(return_base);
}

void push_native_frame(Execution& x, const CallRequest& request, std::uint32_t native, Value new_target,
                       Visibility visibility) {
    if (x.agent.frames.size() >= x.agent.limits.max_frames) {
        return throw_range_error(x, "Maximum call stack size exceeded");
    }
    x.save_pc();
    Frame frame;
    frame.kind = Frame::Kind::Native;
    frame.function = request.callee;
    frame.this_value = request.this_value;
    frame.new_target = new_target;
    frame.argument_count = request.argument_count;
    frame.action = request.action;
    frame.visibility = visibility;
    frame.native = native;
    frame.base = x.stack_index() - request.argument_count;
    frame.return_base = request.return_base;
    frame.pushed_at_tick = x.agent.tick;
    push_frame(x, frame);
    x.load(frame.base + frame.argument_count);
}

void finish_native(Execution& x, Value result) {
    const ReturnAction action = x.frame->action;
    const std::uint32_t return_base = x.frame->return_base;
    if (x.frame->visibility != Visibility::Hidden) leave_visible_frame(x, EventKind::FramePopped, result);
    pop_frame(x);
    complete(x, action, return_base, result);
}

}  // namespace loopscope::vm
