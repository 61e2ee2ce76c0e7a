#include "engine/bytecode/function_compiler.h"

// using and await using declarations: what they declare is disposed of where their scope is left, however
// that is. SPEC: the proposal Explicit Resource Management, DisposeResources.

namespace loopscope::bytecode {

/// `body` with a list of resources that its declarations fill.
void FunctionCompiler::compile_disposing(syntax::DeclarationKind kind, SourceRange end, const Part& body) {
    const std::uint32_t resources = take_local();
    emit(Opcode::NewArray, 0);
    emit(Opcode::SetLocal, resources);
    const std::optional<std::uint32_t> outer = std::exchange(resources_, resources);
    const bool is_async = kind == syntax::DeclarationKind::AwaitUsing;
    const auto dispose = [&](std::uint32_t how, std::uint32_t value) {
        at(end);
        if (is_async)
            emit_async_disposal(resources, how, value);
        else
            emit_disposal(resources, how, value);
    };
    const auto inner = [&] {
        body();
        resources_ = outer;
    };
    compile_finally(inner, dispose, end);
    give_back_local(resources);
}

/// The same for a round of for-of, which begins with its value on the stack.
void FunctionCompiler::compile_disposing_round(syntax::DeclarationKind kind, SourceRange end,
                                               const Part& round) {
    const std::uint32_t value = take_local();
    emit(Opcode::SetLocal, value);
    compile_disposing(kind, end, [&] {
        emit(Opcode::GetLocal, value);
        round();
    });
    give_back_local(value);
}

/// value -- value
void FunctionCompiler::add_resource(bool is_async) {
    emit(Opcode::GetLocal, *resources_);
    emit(Opcode::Swap);
    emit(is_async ? Opcode::True : Opcode::False);
    emit_step(LibraryStep::AddResource, 3);
}

/// The error with which the scope was left, in an array, or undefined.
void FunctionCompiler::emit_failure(std::uint32_t kind, std::uint32_t value) {
    const Label none = emitter_.make_label();
    const Label end = emitter_.make_label();
    emit(Opcode::GetLocal, kind);
    emit(Opcode::Int, 1);
    emit(Opcode::StrictEqual);
    emitter_.jump(Opcode::JumpIfFalse, none);
    emit(Opcode::GetLocal, value);
    emit(Opcode::NewArray, 1);
    emitter_.jump(Opcode::Jump, end);
    emitter_.set_depth(emitter_.depth() - 1);
    emitter_.bind(none);
    emit(Opcode::Undefined);
    emitter_.bind(end);
}

void FunctionCompiler::emit_disposal(std::uint32_t resources, std::uint32_t kind, std::uint32_t value) {
    emit(Opcode::GetLocal, resources);
    emit_failure(kind, value);
    emit_step(LibraryStep::DisposeResources, 2);
    emit(Opcode::Pop);
}

/// Each round awaits what one resource gave; an error of it is kept for the end.
void FunctionCompiler::emit_async_disposal(std::uint32_t resources, std::uint32_t kind, std::uint32_t value) {
    const std::uint32_t state = take_local();
    emit(Opcode::GetLocal, resources);
    emit_failure(kind, value);
    emit_step(LibraryStep::BeginDisposal, 2);
    emit(Opcode::SetLocal, state);
    const std::int32_t environment = save_environment();
    const std::uint32_t depth = emitter_.depth();
    const Label next = emitter_.make_label();
    const Label failed = emitter_.make_label();
    const Label end = emitter_.make_label();
    emitter_.bind(next);
    emit(Opcode::GetLocal, state);
    emit_step(LibraryStep::NextDisposal, 1);
    emitter_.jump(Opcode::JumpIfFalse, end);
    emit(Opcode::GetLocal, state);
    emit(Opcode::GetProperty, builder_.string("step"));
    const std::uint32_t begin = emitter_.pc();
    emit_visible(Opcode::Await);
    emit(Opcode::Pop);
    emitter_.add_handler(begin, emitter_.pc(), failed, depth, environment);
    emitter_.jump(Opcode::Jump, next);
    emitter_.bind_handler(failed, depth);
    emit(Opcode::GetLocal, state);
    emit(Opcode::Swap);
    emit_step(LibraryStep::NoteDisposalFailure, 2);
    emit(Opcode::Pop);
    emitter_.jump(Opcode::Jump, next);
    emitter_.set_depth(depth);
    emitter_.bind(end);
    emit(Opcode::GetLocal, state);
    emit_step(LibraryStep::EndDisposal, 1);
    emit(Opcode::Pop);
    if (environment >= 0) give_back_local(static_cast<std::uint32_t>(environment));
    give_back_local(state);
}

}  // namespace loopscope::bytecode
