#include <algorithm>

#include "engine/bytecode/function_compiler.h"

// Ways out of statements: break, continue and return pass through finally blocks and close iterators. Each
// thing passed is a Control; code that leaves one is no longer under its handler. SPEC: 6.2.4, 14.8 to 14.10,
// 7.4.11 IteratorClose.

namespace loopscope::bytecode {

std::size_t FunctionCompiler::push_control(Control::Kind kind) {
    Control control;
    control.kind = kind;
    control.depth = emitter_.depth();
    control.environments = environments_;
    control.continue_environments = environments_;
    control.first_label = control.last_label = static_cast<std::uint32_t>(labels_.size());
    control.break_label = emitter_.make_label();
    controls_.push_back(std::move(control));
    return controls_.size() - 1;
}

void FunctionCompiler::pop_control() {
    const Control& control = controls_.back();
    if (control.environment_local >= 0)
        give_back_local(static_cast<std::uint32_t>(control.environment_local));
    controls_.pop_back();
}

/// The labels written just before a statement are its own.
void FunctionCompiler::take_labels(Control& control) {
    control.last_label = static_cast<std::uint32_t>(labels_.size());
    control.first_label = control.last_label - pending_labels_;
    pending_labels_ = 0;
}

/// Keeps the running environment for a handler; nothing to keep while it is the one the function began with.
std::int32_t FunctionCompiler::save_environment() {
    if (environments_ == 0) return -1;
    const std::uint32_t local = take_local();
    emit(Opcode::SaveEnvironment, local);
    return static_cast<std::int32_t>(local);
}

void FunctionCompiler::open_handler(Control& control, std::uint32_t handler_depth) {
    control.has_handler = true;
    control.handler = emitter_.make_label();
    control.handler_depth = handler_depth;
    control.open_since = emitter_.pc();
}

void FunctionCompiler::close_handler(Control& control) {
    control.stretches.emplace_back(control.open_since, emitter_.pc());
    for (const auto& [begin, end] : control.stretches)
        emitter_.add_handler(begin, end, control.handler, control.handler_depth, control.environment_local);
    control.has_handler = false;
}

bool FunctionCompiler::has_label(const Control& control, NameId label) const {
    const auto begin = labels_.begin() + control.first_label;
    const auto end = labels_.begin() + control.last_label;
    return std::find(begin, end, label) != end;
}

std::size_t FunctionCompiler::find_target(NameId label, bool is_continue) const {
    for (std::size_t i = controls_.size(); i-- > 0;) {
        const Control& control = controls_[i];
        const bool named = label != NameId::None;
        const bool fits = named         ? has_label(control, label)
                          : is_continue ? control.is_loop
                                        : control.takes_plain_break;
        if (fits) return i;
    }
    LOOPSCOPE_ASSERT(false, "the parser let a break or continue without a target pass");
}

void FunctionCompiler::compile_break(NameId label) {
    Control::Exit exit;
    exit.target = find_target(label, false);
    emit_exit(exit);
}

void FunctionCompiler::compile_continue(NameId label) {
    Control::Exit exit;
    exit.is_continue = true;
    exit.target = find_target(label, true);
    emit_exit(exit);
}

/// return: the value is on the stack.
void FunctionCompiler::emit_return_value() {
    Control::Exit exit;
    exit.is_return = true;
    emit_exit(exit);
}

/// Drops operands and environments that the place to go to does not have.
void FunctionCompiler::unwind_to(std::uint32_t depth, std::uint32_t environments) {
    while (emitter_.depth() > depth) emit(Opcode::Pop);
    for (; environments_ > environments; --environments_) emit(Opcode::PopEnvironment);
}

void FunctionCompiler::close_pattern(const Control& control) {
    const Label closed = emitter_.make_label();
    const Label end = emitter_.make_label();
    emit(Opcode::GetLocal, control.done_local);
    emitter_.jump(Opcode::JumpIfTrue, closed);
    emit(Opcode::IteratorClose);
    emitter_.jump(Opcode::Jump, end);
    emitter_.set_depth(emitter_.depth() + 2);
    emitter_.bind(closed);
    emit(Opcode::Pop);
    emit(Opcode::Pop);
    emitter_.bind(end);
}

void FunctionCompiler::emit_exit(const Control::Exit& exit) {
    const std::uint32_t depth = emitter_.depth() - (exit.is_return ? 1 : 0);
    const std::uint32_t environments = environments_;
    if (!emitter_.is_reachable()) {
        emitter_.set_depth(depth);
        return;
    }
    const auto needs_work = [](const Control& control) {
        return control.kind == Control::Kind::ForOf || control.kind == Control::Kind::Pattern ||
               control.kind == Control::Kind::Finally;
    };
    std::optional<std::uint32_t> value;
    bool own_value_local = false;
    if (exit.is_return) {
        const auto first = std::find_if(controls_.rbegin(), controls_.rend(), needs_work);
        if (first != controls_.rend()) {
            own_value_local = first->kind != Control::Kind::Finally;
            value = own_value_local ? take_local() : first->value_local;
            emit(Opcode::SetLocal, *value);
        }
    }
    std::vector<std::size_t> left;
    bool gone = false;
    for (std::size_t i = controls_.size(); i-- > 0 && !gone;) {
        const bool is_target = !exit.is_return && i == exit.target;
        if (is_target && exit.is_continue) {
            const bool iterates =
                controls_[i].kind == Control::Kind::ForOf || controls_[i].kind == Control::Kind::ForIn;
            unwind_to(controls_[i].depth + (iterates ? 2 : 0), controls_[i].continue_environments);
            emitter_.jump(Opcode::Jump, controls_[i].continue_label);
            break;
        }
        if (controls_[i].has_handler) {
            controls_[i].stretches.emplace_back(controls_[i].open_since, emitter_.pc());
            left.push_back(i);
        }
        if (controls_[i].kind == Control::Kind::ForOf) {
            unwind_to(controls_[i].depth + 2, controls_[i].environments);
            if (controls_[i].is_async)
                emit_async_close(false);
            else
                emit(Opcode::IteratorClose);
        } else if (controls_[i].kind == Control::Kind::Pattern) {
            unwind_to(controls_[i].depth + 2, controls_[i].environments);
            close_pattern(controls_[i]);
        } else if (controls_[i].kind == Control::Kind::Finally) {
            if (value && *value != controls_[i].value_local) {
                emit(Opcode::GetLocal, *value);
                emit(Opcode::SetLocal, controls_[i].value_local);
            }
            unwind_to(controls_[i].depth, controls_[i].environments);
            emit(Opcode::Int, static_cast<std::uint32_t>(controls_[i].exits.size() + 2));
            emit(Opcode::SetLocal, controls_[i].kind_local);
            emitter_.jump(Opcode::Jump, controls_[i].finally_label);
            controls_[i].exits.push_back(exit);
            gone = true;
        }
        if (is_target && !gone) {
            unwind_to(controls_[i].depth, controls_[i].environments);
            emitter_.jump(Opcode::Jump, controls_[i].break_label);
            gone = true;
        }
    }
    if (exit.is_return && !gone) {
        if (value) emit(Opcode::GetLocal, *value);
        emit_return();
    }
    for (const std::size_t i : left) controls_[i].open_since = emitter_.pc();
    if (own_value_local) give_back_local(*value);
    environments_ = environments;
    emitter_.set_depth(depth);
}

/// AsyncIteratorClose (7.4.13): iterator next --
void FunctionCompiler::emit_async_close(bool quietly) {
    const Label none = emitter_.make_label();
    const Label end = emitter_.make_label();
    const Label swallowed = emitter_.make_label();
    const std::int32_t environment = quietly ? save_environment() : -1;
    emit(Opcode::Pop);
    const std::uint32_t depth = emitter_.depth() - 1;
    const std::uint32_t begin = emitter_.pc();
    emit(Opcode::GetMethod, builder_.string("return"));
    emit(Opcode::Swap);
    emitter_.jump(Opcode::JumpIfNullish, none);
    emit(Opcode::Swap);
    emit(Opcode::Call);
    emit_visible(Opcode::Await);
    if (!quietly) emit(Opcode::CheckIteratorResult);
    emit(Opcode::Pop);
    emitter_.jump(Opcode::Jump, end);
    emitter_.bind(none);
    emit(Opcode::Pop);
    emit(Opcode::Pop);
    if (quietly) {
        emitter_.jump(Opcode::Jump, end);
        emitter_.add_handler(begin, emitter_.pc(), swallowed, depth, environment);
        emitter_.bind_handler(swallowed, depth);
        emit(Opcode::Pop);
        if (environment >= 0) give_back_local(static_cast<std::uint32_t>(environment));
    }
    emitter_.bind(end);
}

}  // namespace loopscope::bytecode
