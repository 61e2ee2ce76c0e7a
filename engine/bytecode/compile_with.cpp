#include "engine/bytecode/function_compiler.h"

// The `with` statement, and names inside of one. SPEC: 14.11 The with Statement, 9.1.1.2 Object Environment
// Records. Where a name leads without the objects is known before the program runs; at run time each object
// between is asked for it first, by functions of the library (builtins/js/45-object-environments.js).

namespace loopscope::bytecode {

namespace {

constexpr std::uint32_t kWithObjectSlot = 0;  // the one variable of its scope

}  // namespace

void FunctionCompiler::compile_with(const syntax::WithStatement& node) {
    compile_expression(node.object);
    at(node.object->range, node.object->range.begin);
    emit_step(LibraryStep::ToWithObject, 1);
    enter_scope(node.scope);
    emit(Opcode::SetCaptured, kWithObjectSlot);
    compile_statement(node.body);
    leave_scope(node.scope);
}

/// What `when_object` leaves where the first object that has the name stands on the stack, or what
/// `otherwise` leaves when none has. Both leave the same number of values, the object taken off.
void FunctionCompiler::emit_for_owner(const Resolution& resolution, NameId name,
                                      const std::function<void(bool of_variables)>& when_object,
                                      const std::function<void()>& otherwise) {
    if (!resolution.with_objects) return otherwise();
    const Label end = emitter_.make_label();
    const std::uint32_t depth = emitter_.depth();
    for (const auto& [hops, of_variables] : *resolution.with_objects) {
        const Label next = emitter_.make_label();
        emit(Opcode::GetCaptured, kWithObjectSlot, hops);
        emit(Opcode::String, name_string(name));
        emit_step(LibraryStep::HasObjectBinding, 2);
        emitter_.jump(Opcode::JumpIfFalse, next);
        emit(Opcode::GetCaptured, kWithObjectSlot, hops);
        when_object(of_variables);
        emitter_.jump(Opcode::Jump, end);
        emitter_.set_depth(depth);
        emitter_.bind(next);
    }
    otherwise();
    emitter_.bind(end);
}

void FunctionCompiler::load_through_objects(const Resolution& resolution, NameId name,
                                            const std::function<void()>& otherwise) {
    emit_for_owner(
        resolution, name, [&](bool) { emit(Opcode::GetProperty, name_string(name)); }, otherwise);
}

/// value --
/// RUNTIME: V8 looks for the owner when it stores, and not before the value is there as 13.15.2 says.
void FunctionCompiler::store_through_objects(const Resolution& resolution, NameId name,
                                             SourceRange assignment) {
    const auto into_object = [&](bool) {
        emit(Opcode::Swap);
        emit(Opcode::String, name_string(name));
        emit(template_->strict ? Opcode::True : Opcode::False);
        emitter_.set_position(assignment.begin);
        emit_step(LibraryStep::SetObjectBinding, 4);
        emit(Opcode::Pop);
    };
    emit_for_owner(resolution, name, into_object, [&] { store_static(resolution, name, assignment); });
}

/// -- callee this: an object that has the name is `this` (13.3.6.2).
void FunctionCompiler::compile_name_callee(const syntax::Identifier& name) {
    at(name.range);
    const auto of_object = [&](bool of_variables) {
        emit(Opcode::GetMethod, name_string(name.name));
        if (!of_variables) return;
        emit(Opcode::Pop);
        emit(Opcode::Undefined);
    };
    emit_for_owner(name.resolution, name.name, of_object, [&] {
        load_static(name.resolution, name.name);
        emit(Opcode::Undefined);
    });
}

void FunctionCompiler::compile_delete_name(const syntax::Identifier& name) {
    const auto of_object = [&](bool) {
        emit(Opcode::String, name_string(name.name));
        emit_visible(Opcode::DeleteProperty);
    };
    emit_for_owner(name.resolution, name.name, of_object, [&] {
        if (name.resolution.kind == Resolution::Kind::Global)
            emit_visible(Opcode::DeleteGlobal, name_string(name.name));
        else
            emit_visible(Opcode::False);
    });
}

}  // namespace loopscope::bytecode
