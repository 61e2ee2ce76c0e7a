#include <utility>

#include "engine/bytecode/function_compiler.h"

// SPEC: 14.15 The try Statement. A finally block is compiled once. How it was reached is kept in a local: 0
// by the end of the try block, 1 by a throw, 2 and up by the ways out through it; its end jumps on through a
// table.

namespace loopscope::bytecode {

/// RUNTIME: V8 11.3 notes no place for an array pattern: that of the block stays.
void FunctionCompiler::compile_catch(const syntax::TryStatement& node, std::uint32_t place_of_block) {
    if (!node.parameter) {
        emit(Opcode::Pop);
        compile_block(*node.handler);
        return;
    }
    enter_scope(node.catch_scope);
    const bool keeps_place = !is_old() && node.parameter->kind == NodeKind::ArrayPattern;
    at(node.parameter->range, keeps_place ? place_of_block : node.parameter->range.begin);
    assign_target(node.parameter, Binding::Initialize, &node);
    compile_block(*node.handler);
    leave_scope(node.catch_scope);
}

void FunctionCompiler::compile_try_catch(const syntax::TryStatement& node) {
    const std::int32_t environment = save_environment();
    const std::size_t index = push_control(Control::Kind::Catch);
    const std::uint32_t depth = emitter_.depth();
    controls_[index].environment_local = environment;
    open_handler(controls_[index], depth);
    const Label handler = controls_[index].handler;
    compile_block(*node.block);
    const std::uint32_t place = emitter_.position();
    close_handler(controls_[index]);
    pop_control();
    const Label end = emitter_.make_label();
    emitter_.jump(Opcode::Jump, end);
    emitter_.bind_handler(handler, depth);
    at(node.handler->range, node.handler->range.begin);
    compile_catch(node, place);
    emitter_.bind(end);
}

void FunctionCompiler::compile_try(const syntax::TryStatement& node) {
    if (!node.finalizer) {
        compile_try_catch(node);
        return;
    }
    const auto body = [&] {
        if (node.handler)
            compile_try_catch(node);
        else
            compile_block(*node.block);
    };
    const SourceRange end{node.finalizer->range.end - 1, node.finalizer->range.end};
    const auto finalizer = [&](std::uint32_t, std::uint32_t) {
        const auto completion = std::exchange(completion_, std::nullopt);  // its value is nobody's
        compile_block(*node.finalizer);
        completion_ = completion;
    };
    compile_finally(body, finalizer, end);
}

/// `finalizer` gets the locals that say how it was reached, and with which value; `end` is its last place.
void FunctionCompiler::compile_finally(const Part& body, const Finalizer& finalizer, SourceRange end) {
    const std::int32_t environment = save_environment();
    const std::size_t index = push_control(Control::Kind::Finally);
    const std::uint32_t depth = emitter_.depth();
    const std::uint32_t kind = take_local();
    const std::uint32_t value = take_local();
    const Label finally_label = emitter_.make_label();
    controls_[index].environment_local = environment;
    controls_[index].kind_local = kind;
    controls_[index].value_local = value;
    controls_[index].finally_label = finally_label;
    open_handler(controls_[index], depth);
    const Label handler = controls_[index].handler;
    body();
    close_handler(controls_[index]);
    emit(Opcode::Int, 0);
    emit(Opcode::SetLocal, kind);
    emitter_.jump(Opcode::Jump, finally_label);
    const std::vector<Control::Exit> exits = std::move(controls_[index].exits);
    pop_control();
    emitter_.bind_handler(handler, depth);
    emit(Opcode::SetLocal, value);
    emit(Opcode::Int, 1);
    emit(Opcode::SetLocal, kind);
    emitter_.bind(finally_label);
    finalizer(kind, value);

    std::vector<Label> targets;
    for (std::size_t i = 0; i < exits.size() + 2; ++i) targets.push_back(emitter_.make_label());
    at(end);
    emit(Opcode::GetLocal, kind);
    const std::uint32_t table = emitter_.add_jump_table(targets);
    emit(Opcode::JumpTable, table);
    emitter_.bind(targets[1]);
    emit(Opcode::GetLocal, value);
    emit(Opcode::Rethrow);
    for (std::size_t i = 0; i < exits.size(); ++i) {
        emitter_.set_depth(depth);
        emitter_.bind(targets[i + 2]);
        if (exits[i].is_return) emit(Opcode::GetLocal, value);
        emit_exit(exits[i]);
    }
    emitter_.set_depth(depth);
    emitter_.bind(targets[0]);
    give_back_local(kind);
    give_back_local(value);
}

}  // namespace loopscope::bytecode
