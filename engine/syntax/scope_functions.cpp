#include "engine/syntax/scope_builder.h"

// The part of the walk that opens the scopes of functions and classes.

namespace loopscope::syntax {

namespace {

/// Its variables are global, or those of a function around: nothing is added to itself.
bool is_global_code(const FunctionNode* node) {
    return node->function_kind == FunctionKind::Script || node->is_eval_anchor || node->is_eval_code;
}

}  // namespace

void ScopeBuilder::visit_function(FunctionNode* node) {
    Scope* const outer_scope = scope_;
    node->outer = function_;
    const bool self_named =
        node->binding && node->is_expression && node->function_kind == FunctionKind::Normal;
    if (self_named) {
        node->name_scope = open(ScopeKind::FunctionName, node->range, function_);
        known(node->binding->resolution,
              add(node->name_scope, node->binding->name, VariableKind::FunctionName, node->binding->range));
        node->name_scope->strict = node->strict;
    }
    FunctionNode* const outer_function = function_;
    const bool adds_variables = node->has_direct_eval && !node->strict && !is_global_code(node);
    if (adds_variables) {
        node->eval_scope = open(ScopeKind::With, node->range, node);
        add(node->eval_scope, NameId::None, VariableKind::WithObject, {})->captured = true;
    }
    function_ = node;
    visit_function_code(node);
    function_ = outer_function;
    scope_ = outer_scope;
}

namespace {

bool has_parameter_expressions(const Target* target) {
    if (const ArrayPattern* array = as_if<ArrayPattern>(target)) {
        for (const PatternElement* element : array->elements)
            if (element && (element->default_value || has_parameter_expressions(element->target)))
                return true;
        return array->rest && has_parameter_expressions(array->rest);
    }
    if (const ObjectPattern* object = as_if<ObjectPattern>(target)) {
        for (const PatternProperty* property : object->properties)
            if (property->key.is_computed() || property->value.default_value ||
                has_parameter_expressions(property->value.target))
                return true;
        return object->rest && has_parameter_expressions(object->rest);
    }
    return false;
}

bool has_parameter_expressions(const FunctionNode* node) {
    for (const PatternElement* element : node->parameters)
        if (element->default_value || has_parameter_expressions(element->target)) return true;
    return node->rest && has_parameter_expressions(node->rest);
}

}  // namespace

void ScopeBuilder::visit_function_code(FunctionNode* node) {
    functions_.push_back(node);
    const std::size_t first_block_function = block_functions_.size();
    const bool separate = has_parameter_expressions(node);
    const ScopeKind body_kind =
        node->function_kind == FunctionKind::Script ? ScopeKind::Script : ScopeKind::Function;
    Scope* scope = open(separate ? ScopeKind::Parameters : body_kind, node->range, node);
    node->parameter_scope = scope;
    for (PatternElement* element : node->parameters)
        declare_pattern(element->target, VariableKind::Parameter,
                        node->simple_parameters ? 0 : element->range.end);
    if (node->rest) declare_pattern(node->rest, VariableKind::Parameter, node->rest->range.end);
    for (PatternElement* element : node->parameters) visit_element(*element, false);
    if (node->rest) visit_target(node->rest, false);
    if (separate) scope = open(body_kind, node->body_range, node);
    node->body_scope = scope;
    if (node->function_kind == FunctionKind::Module) declare_imports(node);
    visit_statements(node->body);
    hoist_block_functions(first_block_function);
}

void ScopeBuilder::visit_class(ClassNode* node) {
    Scope* const outer_scope = scope_;
    node->scope = open(ScopeKind::Class, node->range, function_);
    node->scope->strict = true;
    if (node->binding) {
        node->name_variable =
            add(node->scope, node->binding->name, VariableKind::ClassName, node->binding->range);
        node->name_variable->initialized_at = node->range.end;
        if (node->is_expression) known(node->binding->resolution, node->name_variable);
    }
    declare_private_names(node);
    if (node->superclass) {
        heritages_[node->scope] = node->superclass->range;
        visit(node->superclass);
    }
    if (node->constructor) visit_function(node->constructor);
    if (node->instance_initializer) open_initializer(node->instance_initializer, node->scope);
    if (node->static_initializer) open_initializer(node->static_initializer, node->scope);
    for (ClassMember* member : node->members) visit_member(node, member);
    scope_ = outer_scope;
}

void ScopeBuilder::open_initializer(FunctionNode* function, Scope* class_scope) {
    functions_.push_back(function);
    function->outer = function_;
    function->parameter_scope = function->body_scope =
        open(ScopeKind::Function, class_scope->range, function);
    scope_ = class_scope;
}

/// 15.7.1: a private name may be declared once, or as one getter and one setter, both static or both not.
void ScopeBuilder::declare_private_names(ClassNode* node) {
    for (ClassMember* member : node->members) {
        if (!member->key.is_private()) continue;
        Variable* existing = find(node->scope, member->key.name);
        if (existing) {
            int accessors = 0;
            bool pair = false;
            for (const ClassMember* other : node->members) {
                if (other == member) break;
                if (!other->key.is_private() || other->key.name != member->key.name) continue;
                ++accessors;
                pair =
                    other->is_static == member->is_static &&
                    ((other->kind == ClassMember::Kind::Getter &&
                      member->kind == ClassMember::Kind::Setter) ||
                     (other->kind == ClassMember::Kind::Setter && member->kind == ClassMember::Kind::Getter));
            }
            if (!pair || accessors != 1) {
                // V8 underlines the token that it read last.
                const bool alone = member->range.end <= member->key.range.end;
                fail_redeclared(
                    member->key.name,
                    alone ? member->key.range : SourceRange{member->range.end - 1, member->range.end});
            }
        }
        member->private_name =
            existing ? existing
                     : add(node->scope, member->key.name, VariableKind::PrivateName, member->key.range);
    }
}

void ScopeBuilder::visit_member(ClassNode* node, ClassMember* member) {
    Scope* const class_scope = node->scope;
    visit_key(member->key);
    FunctionNode* runner = member->is_static ? node->static_initializer : node->instance_initializer;
    const auto inside_runner = [&](auto&& action) {
        FunctionNode* const outer_function = function_;
        function_ = runner;
        scope_ = runner->body_scope;
        action();
        scope_ = class_scope;
        function_ = outer_function;
    };
    if (member->kind == ClassMember::Kind::StaticBlock) {
        inside_runner([&] { visit_function(member->function); });
        return;
    }
    if (member->kind == ClassMember::Kind::Field) {
        if (member->key.is_computed())
            member->field_key = add(class_scope, NameId::None, VariableKind::Hidden, member->key.range);
        inside_runner([&] {
            if (member->field_key) known(member->field_key_use, member->field_key);
            if (member->private_name) known(member->field_key_use, member->private_name);
            if (member->value) visit(member->value);
        });
        return;
    }
    visit_function(member->function);
    if (!member->key.is_private() || member->is_static) return;
    member->private_method = add(class_scope, NameId::None, VariableKind::Hidden, member->key.range);
    inside_runner([&] {
        known(member->field_key_use, member->private_name);
        known(member->private_method_use, member->private_method);
    });
}

}  // namespace loopscope::syntax
