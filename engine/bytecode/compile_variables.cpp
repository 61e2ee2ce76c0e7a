#include "engine/bytecode/function_compiler.h"
#include "engine/bytecode/not_yet.h"

// Scopes and variables. SPEC: 9.1 Environment Records, 14.2.3 BlockDeclarationInstantiation.

namespace loopscope::bytecode {

using syntax::Storage;
using syntax::VariableKind;

namespace {

bool is_from_call(VariableKind kind) {
    switch (kind) {
        case VariableKind::Parameter:
        case VariableKind::Arguments:
        case VariableKind::This:
        case VariableKind::NewTarget:
        case VariableKind::ActiveFunction:
        case VariableKind::HomeObject: return true;
        default: return false;  // NOTE: any other kind
    }
}

std::uint32_t declaration_code(VariableKind kind) {
    switch (kind) {
        case VariableKind::Let:
        case VariableKind::Class: return 1;
        case VariableKind::Const: return 2;
        case VariableKind::Function: return 3;
        default: return 0;  // NOTE: any other kind
    }
}

/// Has its first value from its declaration, and no hole before: nobody reads it there.
bool begins_late(const Variable& variable) {
    const bool is_lexical = variable.kind == VariableKind::Let || variable.kind == VariableKind::Const ||
                            variable.kind == VariableKind::Class;
    return is_lexical && variable.storage == Storage::Local && !variable.needs_hole;
}

/// Behind the instruction in its scope that first stores it; the begin of the scope when there is none.
std::uint32_t after_first_value(const FunctionTemplate& function, const VariableInfo& variable) {
    for (std::uint32_t pc = variable.begin_pc; pc < variable.end_pc; ++pc) {
        const Instruction& instruction = function.code[pc];
        if (instruction.opcode == Opcode::SetLocal && instruction.b == variable.slot) return pc + 1;
    }
    return variable.begin_pc;
}

}  // namespace

void FunctionCompiler::push_environment(const syntax::Scope& scope) {
    if (!scope.needs_environment) return;
    if (scope.environment_size > 0xFFFF)
        builder_.report("This scope has more than 65535 captured variables", scope.range);
    emit(Opcode::PushEnvironment, builder_.scope_number(scope), scope.environment_size);
    ++environments_;
}

/// Gives the variables of a scope that is being entered their first values.
void FunctionCompiler::prepare_variables(const syntax::Scope& scope) {
    for (const Variable* variable : scope.variables) {
        if (variable->storage == Storage::Global) {
            const bool is_eval = builder_.ast().is_eval;
            if (!is_from_call(variable->kind))
                emit(Opcode::DeclareGlobal, name_string(variable->name),
                     is_eval ? kDeclaredByEval : declaration_code(variable->kind));
            continue;
        }
        if (variable->initial_value_from) continue;
        if (variable->storage == Storage::Local) {
            if (!variable->needs_hole || is_from_call(variable->kind)) {
                if (variable->kind != VariableKind::Parameter || !variable->needs_hole) continue;
            }
            emit(Opcode::Uninitialized);
            emit(Opcode::SetLocal, local_of(*variable));
        } else if (variable->kind == VariableKind::Var) {
            emit(Opcode::Undefined);
            emit(Opcode::SetCaptured, variable->slot);
        }
    }
}

void FunctionCompiler::hoist_functions(const syntax::Scope& scope) {
    for (const syntax::FunctionDeclaration* declaration : scope.hoisted_functions) {
        const syntax::FunctionNode& function = *declaration->function;
        at(function.range);
        compile_function(function);
        const Resolution& name = function.binding->resolution;
        if (name.kind == Resolution::Kind::Global)
            emit(Opcode::InitGlobal, name_string(function.binding->name),
                 declaration_code(VariableKind::Function));
        else
            initialize_here(*name.variable);
    }
}

void FunctionCompiler::enter_scope(const syntax::Scope* scope) {
    if (!scope) return;
    open_variables_.emplace_back(scope->id, emitter_.pc());
    push_environment(*scope);
    prepare_variables(*scope);
    hoist_functions(*scope);
}

void FunctionCompiler::leave_scope(const syntax::Scope* scope) {
    if (!scope) return;
    note_variables(*scope, open_variables_.back().second);
    open_variables_.pop_back();
    if (!scope->needs_environment) return;
    emit(Opcode::PopEnvironment);
    --environments_;
}

void FunctionCompiler::note_variables(const syntax::Scope& scope, std::uint32_t begin_pc) {
    if (builder_.is_library()) return;
    for (const Variable* variable : scope.variables) {
        if (variable->storage == Storage::Global || variable->name == NameId::None) continue;
        if (variable->kind == VariableKind::Hidden) continue;
        VariableInfo info;
        info.name = name_string(variable->name);
        info.captured = variable->storage == Storage::Environment;
        info.slot = info.captured ? variable->slot : local_of(*variable);
        info.constant = variable->is_immutable();
        info.begin_pc = begin_pc;
        info.end_pc = emitter_.pc();
        if (begins_late(*variable)) {
            // What the frame holds before its first value is nothing of this variable.
            VariableInfo before = info;
            info.begin_pc = after_first_value(*template_, info);
            before.slot = kNotYet;
            before.end_pc = info.begin_pc == 0 ? 0 : info.begin_pc - 1;
            if (before.begin_pc < info.begin_pc) template_->variables.push_back(before);
        }
        template_->variables.push_back(info);
    }
}

std::uint32_t FunctionCompiler::local_of(const Variable& variable) const {
    if (variable.scope->function != node_) {
        for (const auto& [function, first] : inlined_)
            if (function == variable.scope->function) return first + variable.slot;
        LOOPSCOPE_ASSERT(false, "a local of another function was named");
    }
    return slots_[variable.slot];
}

std::uint32_t FunctionCompiler::take_local() {
    if (free_locals_.empty()) return local_count_++;
    const std::uint32_t local = free_locals_.back();
    free_locals_.pop_back();
    return local;
}

/// this, new.target, the function or its home object, of a function that is no arrow function.
void FunctionCompiler::load_own(VariableKind kind) {
    switch (kind) {
        case VariableKind::This: emit(Opcode::This); return;
        case VariableKind::NewTarget: emit(Opcode::NewTarget); return;
        case VariableKind::ActiveFunction: emit(Opcode::Callee); return;
        case VariableKind::HomeObject: emit(Opcode::HomeObject); return;
        default: LOOPSCOPE_ASSERT(false, "not an implicit variable");  // NOTE: any other kind
    }
}

void FunctionCompiler::load(const Resolution& resolution, NameId name) {
    load_through_objects(resolution, name, [&] { load_static(resolution, name); });
}

/// A name that no object of a `with` statement has.
void FunctionCompiler::load_static(const Resolution& resolution, NameId name) {
    const Variable* variable = resolution.variable;
    switch (resolution.kind) {
        case Resolution::Kind::Local:
            if (resolution.needs_check)
                emit(Opcode::GetLocalChecked, local_of(*variable), emitter_.name_index(name_string(name)));
            else
                emit(Opcode::GetLocal, local_of(*variable));
            return;
        case Resolution::Kind::Environment: {
            const bool own_name =
                variable->kind == VariableKind::FunctionName && node_->name_scope == variable->scope;
            if (own_name)
                emit(Opcode::Callee);
            else if (variable->kind == VariableKind::Import)
                emit(Opcode::GetImport, variable->slot, resolution.hops);
            else
                emit(resolution.needs_check ? Opcode::GetCapturedChecked : Opcode::GetCaptured,
                     variable->slot, resolution.hops);
            return;
        }
        case Resolution::Kind::Global:
            if (builder_.ast().text(name) == u"undefined")
                emit(Opcode::Undefined);
            else
                emit(Opcode::GetGlobal, name_string(name));
            return;
        case Resolution::Kind::Unresolved: LOOPSCOPE_ASSERT(false, "a name was not resolved");
    }
}

/// PutValue on a name: the value is on the stack. `assignment` is where an error is placed.
void FunctionCompiler::store(const Resolution& resolution, NameId name, SourceRange assignment) {
    if (resolution.with_objects)
        store_through_objects(resolution, name, assignment);
    else
        store_static(resolution, name, assignment);
}

void FunctionCompiler::store_static(const Resolution& resolution, NameId name, SourceRange assignment) {
    const Variable* variable = resolution.variable;
    const bool immutable =
        variable && variable->is_immutable() && resolution.kind != Resolution::Kind::Global;
    if (immutable) {
        if (resolution.needs_check) {
            load(resolution, name);
            emit(Opcode::Pop);
        }
        emitter_.set_position(assignment.begin);
        emit(Opcode::Pop);
        const bool ignored = variable->kind == VariableKind::FunctionName && !template_->strict;
        if (!ignored) emit(Opcode::ThrowConstAssignment, name_string(name));
        return;
    }
    switch (resolution.kind) {
        case Resolution::Kind::Local:
            if (resolution.needs_check)
                emit_visible(Opcode::SetLocalChecked, local_of(*variable),
                             emitter_.name_index(name_string(name)));
            else
                emit_visible(Opcode::SetLocal, local_of(*variable));
            return;
        case Resolution::Kind::Environment:
            emit_visible(resolution.needs_check ? Opcode::SetCapturedChecked : Opcode::SetCaptured,
                         variable->slot, resolution.hops);
            return;
        case Resolution::Kind::Global: emit_visible(Opcode::SetGlobal, name_string(name), strict()); return;
        case Resolution::Kind::Unresolved: LOOPSCOPE_ASSERT(false, "a name was not resolved");
    }
}

/// InitializeReferencedBinding: the first value of a declared name.
void FunctionCompiler::initialize(const Resolution& resolution, NameId name) {
    switch (resolution.kind) {
        case Resolution::Kind::Local: emit_visible(Opcode::SetLocal, local_of(*resolution.variable)); return;
        case Resolution::Kind::Environment:
            emit_visible(Opcode::SetCaptured, resolution.variable->slot, resolution.hops);
            return;
        case Resolution::Kind::Global: {
            const VariableKind kind = resolution.variable ? resolution.variable->kind : VariableKind::Var;
            if (declaration_code(kind) == 1 || declaration_code(kind) == 2)
                emit_visible(Opcode::InitGlobal, name_string(name), declaration_code(kind));
            else
                emit_visible(Opcode::SetGlobal, name_string(name), strict());
            return;
        }
        case Resolution::Kind::Unresolved: LOOPSCOPE_ASSERT(false, "a name was not resolved");
    }
}

/// A variable of the innermost scope, from the top of the stack.
void FunctionCompiler::initialize_here(const Variable& variable) {
    if (variable.storage == Storage::Local)
        emit(Opcode::SetLocal, local_of(variable));
    else
        emit(Opcode::SetCaptured, variable.slot);
}

void FunctionCompiler::load_here(const Variable& variable) {
    if (variable.storage == Storage::Local)
        emit(Opcode::GetLocal, local_of(variable));
    else
        emit(Opcode::GetCaptured, variable.slot);
}

void FunctionCompiler::load_this(const Resolution& resolution) {
    const Variable& variable = *resolution.variable;
    const bool own = !node_->is_arrow();
    const bool shared = variable.storage == Storage::Environment;
    const bool derived = variable.scope->function->function_kind == syntax::FunctionKind::DerivedConstructor;
    if (own && !(derived && shared)) {
        emit(derived ? Opcode::ThisChecked : Opcode::This);
        return;
    }
    emit(Opcode::GetCaptured, variable.slot, resolution.hops);
    if (derived) emit(Opcode::CheckThis);
}

void FunctionCompiler::load_home_object(const Resolution& resolution) {
    if (!node_->is_arrow())
        emit(Opcode::HomeObject);
    else
        load(resolution, NameId::None);
}

void FunctionCompiler::load_private_name(const Resolution& resolution) {
    load(resolution, NameId::None);
}

}  // namespace loopscope::bytecode
