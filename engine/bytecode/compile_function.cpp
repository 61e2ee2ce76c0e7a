#include <algorithm>

#include "engine/bytecode/function_compiler.h"

// A function from its entry to its end. SPEC: 10.2.11 FunctionDeclarationInstantiation, 15.7.10 fields.

namespace loopscope::bytecode {

using syntax::FunctionNode;
using SyntaxKind = syntax::FunctionKind;
using syntax::Storage;
using syntax::VariableKind;

FunctionCompiler::FunctionCompiler(ProgramBuilder& builder, const PendingFunction& pending)
    : builder_(builder),
      pending_(pending),
      node_(pending.node),
      template_(std::make_shared<FunctionTemplate>()),
      emitter_(*template_),
      visible_(!builder.is_library()) {}

std::shared_ptr<const FunctionTemplate> FunctionCompiler::compile() {
    template_->callee_texts.push_back(builder_.string("(intermediate value)"));
    describe_template();
    if (!node_) {
        compile_default_constructor();
    } else {
        at({node_->parameters_range.begin, node_->parameters_range.begin}, node_->parameters_range.begin);
        compile_entry();
        if (pending_.gives_last_value)
            compile_for_value();
        else
            compile_statements(node_->body);
        compile_end();
    }
    emitter_.finish();
    template_->local_count = static_cast<std::uint16_t>(local_count_);
    const bool too_large = local_count_ > 0xFFFF || template_->names.size() > 0xFFFF;
    if (template_->max_operands == 0xFFFF)
        builder_.report("This function needs more than 65535 values at once", template_->range);
    if (too_large) builder_.report("This function has more than 65535 variables", template_->range);
    return template_;
}

namespace {

FunctionKind kind_of(SyntaxKind kind) {
    switch (kind) {
        case SyntaxKind::Normal: return FunctionKind::Normal;
        case SyntaxKind::Arrow: return FunctionKind::Arrow;
        case SyntaxKind::Method:
        case SyntaxKind::Getter:
        case SyntaxKind::Setter: return FunctionKind::Method;
        case SyntaxKind::BaseConstructor: return FunctionKind::BaseConstructor;
        case SyntaxKind::DerivedConstructor: return FunctionKind::DerivedConstructor;
        case SyntaxKind::InstanceInitializer:
        case SyntaxKind::StaticInitializer:
        case SyntaxKind::StaticBlock: return FunctionKind::ClassFields;
        case SyntaxKind::Script:
        case SyntaxKind::CommonJs:
        case SyntaxKind::Module: return FunctionKind::Module;
    }
    return FunctionKind::Normal;
}

}  // namespace

/// The string of the library's directive at the start of the body, if there is one.
std::optional<std::u16string> FunctionCompiler::directive() const {
    if (!node_) return std::nullopt;
    for (const Node* statement : node_->body) {
        const auto* expression = syntax::as_if<syntax::ExpressionStatement>(statement);
        if (!expression || !expression->directive) return std::nullopt;
        const auto* text = syntax::as_if<syntax::StringLiteral>(expression->expression);
        if (text &&
            (text->value == u"builtin" || text->value == u"constructor" || text->value == u"function"))
            return std::u16string(text->value);
    }
    return std::nullopt;
}

void FunctionCompiler::describe_template() {
    FunctionTemplate& made = *template_;
    made.number = pending_.number;
    made.source = builder_.source_number();
    made.name = pending_.name;
    if (node_) {
        if (!pending_.owner || !node_->is_class_constructor()) made.name = name_string(node_->name);
        if (node_->inferred_name != NameId::None && !builder_.is_library())
            made.inferred_name = name_string(node_->inferred_name);
        made.range = node_->range;
        made.kind = kind_of(node_->function_kind);
        made.is_async = node_->is_async;
        made.is_generator = node_->is_generator;
        made.strict = node_->strict;
        made.simple_parameters = node_->simple_parameters;
        made.length = static_cast<std::uint16_t>(std::min<std::uint32_t>(node_->length, 0xFFFF));
        made.parameter_count =
            static_cast<std::uint16_t>(std::min<std::size_t>(node_->parameters.size(), 0xFFFF));
    } else {
        const FunctionNode* inferred = pending_.owner->inferred;
        if (inferred && inferred->inferred_name != NameId::None && !builder_.is_library())
            made.inferred_name = name_string(inferred->inferred_name);
        made.kind =
            pending_.owner->superclass ? FunctionKind::DerivedConstructor : FunctionKind::BaseConstructor;
        made.strict = true;
    }
    const bool is_class =
        made.kind == FunctionKind::BaseConstructor || made.kind == FunctionKind::DerivedConstructor;
    if (is_class) {
        made.range = pending_.owner->range;
        made.strict = true;
    }
    made.constructor =
        is_class || (made.kind == FunctionKind::Normal && !made.is_async && !made.is_generator);
    if (!builder_.is_library()) return;
    const auto written = directive();
    made.library_constructor = written == u"constructor";
    made.constructor = is_class || made.library_constructor || written == u"function";
    const bool builtin = written.has_value() || is_class || made.kind == FunctionKind::Method;
    made.visibility = builtin ? Visibility::Builtin : Visibility::Hidden;
}

/// Parameters that are plain names and stay in the frame live where the call puts the arguments.
void FunctionCompiler::map_parameters() {
    constexpr std::uint32_t kNowhere = 0xFFFF'FFFFU;
    slots_.assign(node_->local_count, kNowhere);
    local_count_ = template_->parameter_count;
    for (std::uint32_t i = 0; i < node_->parameters.size(); ++i) {
        const auto* name = syntax::as_if<syntax::Identifier>(node_->parameters[i]->target);
        if (!name || !name->resolution.variable) continue;
        const Variable& variable = *name->resolution.variable;
        if (variable.storage == Storage::Local && !variable.needs_hole) slots_[variable.slot] = i;
    }
    for (std::uint32_t& slot : slots_)
        if (slot == kNowhere) slot = local_count_++;
}

void FunctionCompiler::compile_entry() {
    map_parameters();
    // A tick of its own: the first statement begins after it.
    if (is_async() && !is_generator()) emit_visible(Opcode::StartAsync);
    if (template_->kind == FunctionKind::BaseConstructor && pending_.owner &&
        pending_.owner->instance_initializer) {
        emit(Opcode::This);
        emit(Opcode::Callee);
        emit(Opcode::RunClassFields);
    }
    if (node_->eval_scope) {
        push_environment(*node_->eval_scope);
        emit_step(LibraryStep::NewEvalVariables, 0);
        emit(Opcode::SetCaptured, 0);
    }
    const syntax::Scope& scope = *node_->parameter_scope;
    push_environment(scope);
    prepare_variables(scope);
    fill_implicit_variables(*node_);
    compile_parameters();
    if (node_->body_scope != node_->parameter_scope) compile_body_scope();
    hoist_functions(*node_->body_scope);
    if (node_ == builder_.ast().root) declare_eval_variables();
    if (is_generator()) emit(Opcode::CreateGenerator);
    const bool initializer = node_->function_kind == SyntaxKind::InstanceInitializer ||
                             node_->function_kind == SyntaxKind::StaticInitializer;
    if (initializer) compile_fields();
}

/// this, new.target and the like that inner arrow functions use move to the environment.
void FunctionCompiler::fill_implicit_variables(const FunctionNode& node) {
    const bool derived = template_->kind == FunctionKind::DerivedConstructor;
    const auto fill = [this](const Variable* variable) {
        if (!variable || variable->storage != Storage::Environment) return;
        load_own(variable->kind);
        initialize_here(*variable);
    };
    if (!derived) fill(node.this_variable);
    fill(node.new_target_variable);
    fill(node.active_function_variable);
    fill(node.home_object_variable);
}

void FunctionCompiler::compile_arguments_object() {
    const Variable* variable = node_->arguments_variable;
    if (!variable) return;
    const bool local = variable->storage == Storage::Local;
    const std::uint32_t slot = local ? local_of(*variable) : take_local();
    template_->arguments_local = static_cast<std::int32_t>(slot);
    template_->mapped_arguments = node_->mapped_arguments;
    if (local && !node_->mapped_arguments) return;
    emit(Opcode::GetLocal, slot);
    if (node_->mapped_arguments) {
        emit(Opcode::MapArguments);
        std::vector<const Variable*> seen;
        auto& slots = template_->mapped_slots;
        for (std::size_t i = 0; i < node_->parameters.size(); ++i) slots.push_back(-1);
        for (std::size_t i = slots.size(); i-- > 0;) {
            const auto* name = syntax::as<syntax::Identifier>(node_->parameters[i]->target);
            const Variable* parameter = name->resolution.variable;
            if (parameter->kind != VariableKind::Parameter && parameter->kind != VariableKind::Function)
                continue;
            if (std::find(seen.begin(), seen.end(), parameter) != seen.end()) continue;
            seen.push_back(parameter);
            slots[i] = static_cast<std::int32_t>(parameter->slot);
        }
    }
    initialize_here(*variable);
}

void FunctionCompiler::compile_parameters() {
    const auto& parameters = node_->parameters;
    emitter_.set_position(node_->parameters_range.begin);
    if (!node_->simple_parameters) compile_arguments_object();
    for (std::uint32_t i = 0; i < parameters.size(); ++i) {
        const syntax::PatternElement& element = *parameters[i];
        const auto* name = syntax::as_if<syntax::Identifier>(element.target);
        const bool in_place = name && name->resolution.kind == Resolution::Kind::Local &&
                              local_of(*name->resolution.variable) == i;
        if (in_place && !element.default_value) continue;
        if (name && name->resolution.kind == Resolution::Kind::Local && node_->simple_parameters && !in_place)
            continue;  // a later parameter of the same name
        at(element.range);
        emit(Opcode::GetLocal, i);
        if (name && !element.default_value)
            initialize_here(*name->resolution.variable);
        else
            assign_element(element, Binding::Initialize);
    }
    if (node_->rest) {
        const auto* name = syntax::as_if<syntax::Identifier>(node_->rest);
        const bool in_place = name && name->resolution.kind == Resolution::Kind::Local &&
                              !name->resolution.variable->needs_hole;
        const std::uint32_t local = in_place ? local_of(*name->resolution.variable) : take_local();
        template_->rest_local = static_cast<std::int32_t>(local);
        if (!in_place) {
            emit(Opcode::GetLocal, local);
            assign_target(node_->rest, Binding::Initialize, nullptr);
        }
    }
    if (node_->simple_parameters) compile_arguments_object();
    at({node_->body_range.begin, node_->body_range.begin});
}

/// 10.2.11 step 28: variables of the body apart from the parameters.
void FunctionCompiler::compile_body_scope() {
    const syntax::Scope& scope = *node_->body_scope;
    const std::uint32_t outer_environments = environments_;
    push_environment(scope);
    for (const Variable* variable : scope.variables) {
        const Variable* from = variable->initial_value_from;
        if (!from) continue;
        if (from->storage == Storage::Local)
            emit(Opcode::GetLocal, local_of(*from));
        else
            emit(Opcode::GetCaptured, from->slot, environments_ - outer_environments);
        initialize_here(*variable);
    }
    prepare_variables(scope);
}

/// The code of an InstanceInitializer or StaticInitializer: the members of its class that it is for.
/// SPEC: 7.3.34 InitializeInstanceElements, 15.7.14 steps 31 to 34.
void FunctionCompiler::compile_fields() {
    const bool is_static = node_->function_kind == SyntaxKind::StaticInitializer;
    if (!is_static) {
        for (const syntax::ClassMember* member : pending_.owner->members) {
            if (!member->private_method) continue;
            at(member->range, member->range.begin);
            const bool getter = member->kind == syntax::ClassMember::Kind::Getter;
            const bool setter = member->kind == syntax::ClassMember::Kind::Setter;
            emit(Opcode::This);
            load(member->field_key_use, NameId::None);
            load(member->private_method_use, NameId::None);
            emit(Opcode::DefinePrivate, 0, getter ? 2 : setter ? 3 : 1);
            emit(Opcode::Pop);
        }
    }
    for (const syntax::ClassMember* member : pending_.owner->members) {
        if (member->is_static != is_static) continue;
        if (member->kind == syntax::ClassMember::Kind::Field) compile_field(*member);
        if (member->kind != syntax::ClassMember::Kind::StaticBlock) continue;
        const FunctionNode& block = *member->function;
        inlined_.emplace_back(&block, local_count_);
        local_count_ += block.local_count;
        enter_scope(block.body_scope);
        fill_implicit_variables(block);
        compile_statements(block.body);
        leave_scope(block.body_scope);
    }
}

void FunctionCompiler::compile_field(const syntax::ClassMember& member) {
    at(member.range, member.range.begin);
    if (visible_) emit_visible(Opcode::Statement);
    emit(Opcode::This);
    const bool keyed = member.key.is_computed() || member.key.is_private();
    if (keyed) load(member.field_key_use, NameId::None);
    if (!member.value)
        emit(Opcode::Undefined);
    else if (member.key.is_computed()) {
        const std::uint32_t key = take_local();
        emit(Opcode::Dup);
        emit(Opcode::SetLocal, key);
        compile_named(member.value, key);
        give_back_local(key);
    } else {
        begin_statement(statement_position(*member.value));
        compile_named(member.value, std::nullopt);
    }
    at(member.range);
    if (member.key.is_private())
        emit_visible(Opcode::DefinePrivate);
    else if (keyed)
        emit_visible(Opcode::DefineElement);
    else
        emit_visible(Opcode::DefineField, name_string(member.key.name));
    emit(Opcode::Pop);
}

/// 15.7.14 step 14: what a class without a constructor gets.
void FunctionCompiler::compile_default_constructor() {
    at(template_->range, template_->range.begin);
    if (template_->kind == FunctionKind::DerivedConstructor) {
        const std::uint32_t rest = take_local();
        template_->rest_local = static_cast<std::int32_t>(rest);
        emit(Opcode::Callee);
        emit(Opcode::SuperConstructor);
        emit(Opcode::NewTarget);
        emit(Opcode::GetLocal, rest);
        emit(Opcode::SuperCallSpread);
        emit(Opcode::SetThis);
    }
    if (pending_.owner->instance_initializer) {
        emit(Opcode::This);
        emit(Opcode::Callee);
        emit(Opcode::RunClassFields);
    }
    emit(Opcode::Undefined);
    emit(Opcode::Return);
}

/// A script whose value is asked for: that of the statement that gave one last (14.2.2 and the like).
void FunctionCompiler::compile_for_value() {
    const auto statements = node_->body;
    const auto* last =
        statements.empty() ? nullptr : syntax::as_if<syntax::ExpressionStatement>(statements.back());
    if (last == nullptr) {
        completion_ = take_local();
        empty_completion();
        compile_statements(statements);
        if (!emitter_.is_reachable()) return;
        emit(Opcode::GetLocal, *completion_);
        emit_return();
        return;
    }
    compile_statements(statements.first(statements.size() - 1));
    emit_statement(last);
    compile_expression(last->expression);
    emit_return();
}

/// Where an error at the end is said to be. RUNTIME: V8 has no place for the check of a derived constructor's
/// this: it is that of what came before, or of the parameters.
std::uint32_t FunctionCompiler::end_position(std::uint32_t last) const {
    if (template_->kind != FunctionKind::DerivedConstructor) return last;
    const bool runs_nothing =
        std::all_of(node_->body.begin(), node_->body.end(), [](const syntax::Statement* each) {
            return each->kind == syntax::NodeKind::EmptyStatement ||
                   each->kind == syntax::NodeKind::FunctionDeclaration;
        });
    return runs_nothing ? node_->parameters_range.begin : emitter_.position();
}

void FunctionCompiler::compile_end() {
    if (emitter_.is_reachable()) {
        const std::uint32_t end = node_->body_range.end == 0 ? node_->range.end : node_->body_range.end;
        const std::uint32_t last = end == 0 ? 0 : end - 1;
        at({last, end}, end_position(last));
        emit(Opcode::Undefined);
        // RUNTIME: V8 6.8 awaits the undefined of an async generator that runs to its end.
        if (is_async() && is_generator() && awaits_as_v8_6_8()) emit_visible(Opcode::Await);
        emit_return();
    }
    if (node_->body_scope != node_->parameter_scope) note_variables(*node_->body_scope, 0);
    note_variables(*node_->parameter_scope, 0);
}

/// Leaves with the value on the stack; everything to be passed on the way out has been.
void FunctionCompiler::emit_return() {
    if (is_async() || is_generator()) {
        emit(Opcode::ReturnGenerator);
        return;
    }
    const Variable* own_this = node_->this_variable;
    const bool shared_this = template_->kind == FunctionKind::DerivedConstructor && own_this &&
                             own_this->storage == Storage::Environment;
    if (shared_this) {
        emit(Opcode::GetCaptured, own_this->slot, environments_ - (node_->eval_scope ? 2 : 1));
        emit(Opcode::TakeThis);
    }
    emit(Opcode::Return);
}

void FunctionCompiler::mark_visible() {
    if (visible_ && emitter_.is_reachable() && !template_->code.empty())
        template_->code.back().flags |= kVisible;
}

void FunctionCompiler::mark_visible(SourceRange expression) {
    mark_visible();
    if (visible_ && emitter_.is_reachable() && !template_->code.empty())
        template_->ranges.back() = expression;
}

}  // namespace loopscope::bytecode
