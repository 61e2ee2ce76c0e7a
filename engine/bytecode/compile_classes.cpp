#include "engine/bytecode/class_flags.h"
#include "engine/bytecode/function_compiler.h"

// SPEC: 15.7.14 ClassDefinitionEvaluation, 10.2.3 OrdinaryFunctionCreate.

namespace loopscope::bytecode {

using syntax::ClassMember;

namespace {

/// RUNTIME: V8 6.2 and 6.8 give a class its name behind its members, and only if none of them is called so.
bool names_classes_last(syntax::Edition edition) {
    return edition == syntax::Edition::V8_6_2 || edition == syntax::Edition::V8_6_8;
}

}  // namespace

/// -- function. A named function expression's name lives in a scope of its own around it.
void FunctionCompiler::compile_function(const syntax::FunctionNode& node, bool method) {
    PendingFunction pending;
    pending.node = const_cast<syntax::FunctionNode*>(&node);
    pending.method = method;
    const std::uint32_t number = builder_.add_function(pending);
    const bool own_environment = node.name_scope && node.name_scope->needs_environment;
    if (own_environment) push_environment(*node.name_scope);
    emit(Opcode::Closure, number);
    if (!own_environment) return;
    emit(Opcode::Dup);
    emit(Opcode::SetCaptured, node.binding->resolution.variable->slot);
    emit(Opcode::PopEnvironment);
    --environments_;
}

/// -- constructor
void FunctionCompiler::compile_class(const syntax::ClassNode& node, std::optional<std::uint32_t> key_local) {
    const bool outer_strict = template_->strict;
    template_->strict = true;
    enter_scope(node.scope);
    for (const ClassMember* member : node.members) {
        const bool second = member->private_name && member->private_name->range != member->key.range;
        if (!member->private_name || second) continue;
        at(member->key.range);
        emit(Opcode::PrivateName, name_string(member->key.name));
        initialize_here(*member->private_name);
        if (member->kind == ClassMember::Kind::Field) continue;
        std::u16string brand =
            member->is_static ? u"Receiver must be class " : u"Receiver must be an instance of class ";
        brand +=
            node.name == NameId::None ? std::u16string_view(u"anonymous") : builder_.ast().text(node.name);
        builder_.private_brands[member->private_name] = builder_.string(brand);
    }
    // Only what begins with its statement is placed there.
    if (!node.is_expression || statement_at_ != node.range.begin) statement_pc_ = kNoStatement;
    if (node.superclass) compile_expression(node.superclass);
    PendingFunction constructor;
    constructor.node = node.constructor;
    constructor.owner = &node;
    constructor.name = name_string(node.name);
    at(node.range);
    if (node.superclass) emit(Opcode::Class, 0, kClassAsksHeritage);
    const bool named_last = names_classes_last(builder_.ast().edition);
    emit(Opcode::Class, builder_.add_function(constructor),
         (node.superclass ? kClassHasHeritage : 0) | (named_last ? kClassIsNamedLater : 0));
    const auto name_constructor = [&](std::uint32_t kind) {
        if (key_local) {
            emit(Opcode::GetLocal, *key_local);
        } else {
            emit(Opcode::String, constructor.name);
        }
        emit(Opcode::Pick, 2);
        emit(Opcode::NameFunction, 0, kind);
        emit(Opcode::Pop);
        emit(Opcode::Pop);
    };
    if (key_local && !named_last) name_constructor(0);
    for (const ClassMember* member : node.members) compile_member(node, *member);
    at(node.range);
    if (named_last && (key_local || constructor.name != 0)) name_constructor(kNamesUnnamedOnly);
    const auto initializer = [&](syntax::FunctionNode* function) {
        PendingFunction pending;
        pending.node = function;
        pending.owner = &node;
        emit(Opcode::Closure, builder_.add_function(pending));
        emit(Opcode::SetHomeObject);
    };
    if (node.instance_initializer) {  // constructor prototype
        initializer(node.instance_initializer);
        emit(Opcode::Swap);
        emit(Opcode::Pop);
        emit(Opcode::SetClassFields);
    } else {
        emit(Opcode::Pop);
    }
    if (node.name_variable) {
        emit(Opcode::Dup);
        initialize_here(*node.name_variable);
    }
    if (node.static_initializer) {  // constructor
        initializer(node.static_initializer);
        emit(Opcode::Pick, 1);
        emit(Opcode::Call);
        emit(Opcode::Pop);
    }
    leave_scope(node.scope);
    template_->strict = outer_strict;
    at(node.range);
    if (node.is_expression) mark_visible();
}

/// RUNTIME: V8 11.3 src/interpreter/bytecode-generator.cc, BuildClassLiteral: that of a statement.
void FunctionCompiler::note_place_of_key(const syntax::PropertyKey& key) {
    if (key.is_computed()) emitter_.set_position(expression_position(*key.expression));
}

/// constructor prototype -- constructor prototype
void FunctionCompiler::compile_member(const syntax::ClassNode&, const ClassMember& member) {
    at(member.range);
    if (member.kind == ClassMember::Kind::StaticBlock) return;
    if (member.kind == ClassMember::Kind::Field) {
        if (!member.field_key) return;
        note_place_of_key(member.key);
        compile_key(member.key);
        initialize_here(*member.field_key);
        return;
    }
    if (member.is_static) emit(Opcode::Swap);
    if (member.private_name) {
        compile_private_member(member);
    } else {
        const bool getter = member.kind == ClassMember::Kind::Getter;
        const bool setter = member.kind == ClassMember::Kind::Setter;
        const std::uint32_t code = getter ? 1 : setter ? 2 : 0;
        note_place_of_key(member.key);
        compile_key(member.key);
        at(member.range);
        compile_function(*member.function, true);
        if (member.key.is_computed()) emit(Opcode::NameFunction, 0, code);
        emit(Opcode::DefineMethod, 0, code);
    }
    if (member.is_static) emit(Opcode::Swap);
}

/// object -- object: static ones are added at once, the others kept for each instance.
void FunctionCompiler::compile_private_member(const ClassMember& member) {
    compile_function(*member.function, true);
    emit(Opcode::SetHomeObject);
    if (!member.is_static) {
        initialize_here(*member.private_method);
        return;
    }
    const bool getter = member.kind == ClassMember::Kind::Getter;
    const bool setter = member.kind == ClassMember::Kind::Setter;
    load_here(*member.private_name);
    emit(Opcode::Swap);
    emit(Opcode::DefinePrivate, 0, getter ? 2 : setter ? 3 : 1);
}

}  // namespace loopscope::bytecode
