#include "engine/syntax/scope_builder.h"

// The walk over the tree that opens scopes and collects references.

namespace loopscope::syntax {

void ScopeBuilder::build(const EvalSite* site) {
    if (site != nullptr) {
        scope_ = import_scopes(*site);
        function_ = scope_->function;
        if (!ast_.root->strict) eval_root_ = ast_.root;
    }
    visit_function(ast_.root);
}

bool ScopeBuilder::declares_lexically(List<Statement> statements) {
    for (const Statement* statement : statements) {
        const Statement* inner = statement;
        while (const LabelledStatement* labelled = as_if<LabelledStatement>(inner)) inner = labelled->body;
        if (inner->kind == NodeKind::FunctionDeclaration || inner->kind == NodeKind::ClassDeclaration)
            return true;
        const VariableDeclaration* declaration = as_if<VariableDeclaration>(inner);
        if (declaration && declaration->declaration_kind != DeclarationKind::Var) return true;
    }
    return false;
}

void ScopeBuilder::visit_statements(List<Statement> statements) {
    for (Statement* statement : statements) visit(statement);
}

void ScopeBuilder::visit_expressions(List<Expression> expressions) {
    for (Expression* expression : expressions)
        if (expression) visit(expression);
}

void ScopeBuilder::visit_block(BlockStatement* block) {
    const bool has_scope = declares_lexically(block->statements);
    if (has_scope) block->scope = open(ScopeKind::Block, block->range, function_);
    visit_statements(block->statements);
    if (has_scope) close();
}

void ScopeBuilder::visit_switch(SwitchStatement* node) {
    visit(node->discriminant);
    bool has_scope = false;
    for (const SwitchCase* clause : node->cases)
        has_scope = has_scope || declares_lexically(clause->statements);
    if (has_scope) node->scope = open(ScopeKind::Switch, node->range, function_);
    for (SwitchCase* clause : node->cases) {
        if (clause->test) visit(clause->test);
        visit_statements(clause->statements);
    }
    if (has_scope) close();
}

void ScopeBuilder::visit_try(TryStatement* node) {
    visit(node->block);
    if (node->handler) {
        if (node->parameter) {
            node->catch_scope = open(ScopeKind::Catch, node->handler->range, function_);
            // A pattern's names count as initialised at their end; 0 marks the simple catch (e) for B.3.4.
            const bool simple = node->parameter->kind == NodeKind::Identifier;
            declare_pattern(node->parameter, VariableKind::Catch, simple ? 0 : node->parameter->range.end);
            visit_target(node->parameter, false);
        }
        visit(node->handler);
        if (node->parameter) close();
    }
    if (node->finalizer) visit(node->finalizer);
}

void ScopeBuilder::visit_with(WithStatement* node) {
    visit(node->object);
    node->scope = open(ScopeKind::With, node->body->range, function_);
    add(node->scope, NameId::None, VariableKind::WithObject, {})->captured = true;
    visit(node->body);
    close();
}

void ScopeBuilder::visit_for(ForStatement* node) {
    const VariableDeclaration* declaration = as_if<VariableDeclaration>(node->initializer);
    const bool has_scope = declaration && declaration->declaration_kind != DeclarationKind::Var;
    if (has_scope) {
        node->scope = open(ScopeKind::Loop, node->range, function_);
        node->scope->copies_per_iteration = declaration->declaration_kind == DeclarationKind::Let;
    }
    if (node->initializer) visit(node->initializer);
    if (node->test) visit(node->test);
    if (node->update) visit(node->update);
    visit(node->body);
    if (has_scope) close();
}

void ScopeBuilder::visit_for_each(Node*& left, Expression* right, Statement* body, Scope*& scope,
                                  SourceRange range) {
    VariableDeclaration* declaration = as_if<VariableDeclaration>(left);
    const bool has_scope = declaration && declaration->declaration_kind != DeclarationKind::Var;
    if (has_scope) {
        scope = open(ScopeKind::Loop, range, function_);
        scope->copies_per_iteration = true;
    }
    if (declaration) {
        visit_declaration(declaration, right->range.end);
    } else {
        visit_target(left, true);
    }
    visit(right);
    visit(body);
    if (has_scope) close();
}

/// `initialized_at` 0: each declarator's end.
void ScopeBuilder::visit_declaration(VariableDeclaration* node, std::uint32_t initialized_at) {
    note_star_source(node);
    for (VariableDeclarator* declarator : node->declarators) {
        if (node->declaration_kind == DeclarationKind::Var) {
            const auto declare_all = [&](auto& self, Target* target) -> void {
                if (Identifier* identifier = as_if<Identifier>(target)) {
                    declare_var(identifier);
                } else if (ArrayPattern* array = as_if<ArrayPattern>(target)) {
                    for (PatternElement* element : array->elements)
                        if (element) self(self, element->target);
                    if (array->rest) self(self, array->rest);
                } else if (ObjectPattern* object = as_if<ObjectPattern>(target)) {
                    for (PatternProperty* property : object->properties) self(self, property->value.target);
                    if (object->rest) self(self, object->rest);
                }
            };
            declare_all(declare_all, declarator->target);
            visit_target(declarator->target, true);
        } else {
            const VariableKind kind =
                node->declaration_kind == DeclarationKind::Let ? VariableKind::Let : VariableKind::Const;
            declare_pattern(declarator->target, kind,
                            initialized_at ? initialized_at : declarator->range.end);
            visit_target(declarator->target, false);
        }
        if (declarator->initializer) visit(declarator->initializer);
    }
}

/// An assignment target. With `check` false its identifiers have been declared and resolved already.
void ScopeBuilder::visit_target(Target* target, bool check) {
    if (Identifier* identifier = as_if<Identifier>(target)) {
        if (check) reference(identifier, true);
    } else if (ArrayPattern* array = as_if<ArrayPattern>(target)) {
        for (PatternElement* element : array->elements)
            if (element) visit_element(*element, check);
        if (array->rest) visit_target(array->rest, check);
    } else if (ObjectPattern* object = as_if<ObjectPattern>(target)) {
        for (PatternProperty* property : object->properties) {
            visit_key(property->key);
            visit_element(property->value, check);
        }
        if (object->rest) visit_target(object->rest, check);
    } else {
        visit(target);
    }
}

void ScopeBuilder::visit_element(PatternElement& element, bool check) {
    visit_target(element.target, check);
    if (element.default_value) visit(element.default_value);
}

void ScopeBuilder::visit_key(PropertyKey& key) {
    if (key.expression) visit(key.expression);
}

void ScopeBuilder::visit_object(ObjectLiteral* node) {
    for (Property* property : node->properties) {
        visit_key(property->key);
        visit(property->value);
    }
}

void ScopeBuilder::visit_template(TemplateLiteral* node) {
    visit_expressions(node->expressions);
}

void ScopeBuilder::visit(Node* node) {
    switch (node->kind) {
        case NodeKind::Identifier: reference(as<Identifier>(node), false); return;
        case NodeKind::StringLiteral: ast_.literals.push_back(as<StringLiteral>(node)->value); return;
        case NodeKind::NumberLiteral:
        case NodeKind::BigIntLiteral:
        case NodeKind::BooleanLiteral:
        case NodeKind::NullLiteral:
        case NodeKind::RegularExpressionLiteral:
        case NodeKind::InvalidReference:
        case NodeKind::EmptyStatement:
        case NodeKind::ContinueStatement:
        case NodeKind::BreakStatement:
        case NodeKind::DebuggerStatement: return;
        case NodeKind::TemplateLiteral: visit_template(as<TemplateLiteral>(node)); return;
        case NodeKind::TaggedTemplate:
            visit(as<TaggedTemplate>(node)->tag);
            visit_template(as<TaggedTemplate>(node)->quasi);
            return;
        case NodeKind::ThisExpression:
            implicit(as<ThisExpression>(node)->resolution, VariableKind::This, node->range);
            return;
        case NodeKind::SuperMember: {
            SuperMember* member = as<SuperMember>(node);
            implicit(member->home_object, VariableKind::HomeObject, node->range);
            implicit(member->this_value, VariableKind::This, node->range);
            return;
        }
        case NodeKind::SuperIndex: {
            SuperIndex* member = as<SuperIndex>(node);
            implicit(member->home_object, VariableKind::HomeObject, node->range);
            implicit(member->this_value, VariableKind::This, node->range);
            visit(member->index);
            return;
        }
        case NodeKind::SuperCall: {
            SuperCall* call = as<SuperCall>(node);
            implicit(call->active_function, VariableKind::ActiveFunction, node->range);
            implicit(call->new_target, VariableKind::NewTarget, node->range);
            implicit(call->this_value, VariableKind::This, node->range);
            visit_expressions(call->arguments);
            return;
        }
        case NodeKind::NewTarget:
            implicit(as<NewTarget>(node)->resolution, VariableKind::NewTarget, node->range);
            return;
        case NodeKind::ArrayLiteral: visit_expressions(as<ArrayLiteral>(node)->elements); return;
        case NodeKind::ObjectLiteral: visit_object(as<ObjectLiteral>(node)); return;
        case NodeKind::UnaryExpression: visit(as<UnaryExpression>(node)->operand); return;
        case NodeKind::UpdateExpression: visit_target(as<UpdateExpression>(node)->target, true); return;
        case NodeKind::BinaryExpression:
            visit(as<BinaryExpression>(node)->left);
            visit(as<BinaryExpression>(node)->right);
            return;
        case NodeKind::LogicalExpression:
            visit(as<LogicalExpression>(node)->left);
            visit(as<LogicalExpression>(node)->right);
            return;
        case NodeKind::AssignmentExpression:
            note_common_assignment(as<AssignmentExpression>(node));
            visit_target(as<AssignmentExpression>(node)->target, true);
            visit(as<AssignmentExpression>(node)->value);
            return;
        case NodeKind::ConditionalExpression:
            visit(as<ConditionalExpression>(node)->test);
            visit(as<ConditionalExpression>(node)->consequent);
            visit(as<ConditionalExpression>(node)->alternate);
            return;
        case NodeKind::CallExpression:
            note_request(as<CallExpression>(node));
            note_common_call(as<CallExpression>(node));
            if (!as<CallExpression>(node)->import_call) visit(as<CallExpression>(node)->callee);
            visit_expressions(as<CallExpression>(node)->arguments);
            if (as<CallExpression>(node)->direct_eval)
                visit_direct_eval(as<CallExpression>(node)->direct_eval);
            return;
        case NodeKind::NewExpression:
            note_worker(as<NewExpression>(node));
            visit(as<NewExpression>(node)->callee);
            visit_expressions(as<NewExpression>(node)->arguments);
            return;
        case NodeKind::MemberExpression: visit(as<MemberExpression>(node)->object); return;
        case NodeKind::IndexExpression:
            visit(as<IndexExpression>(node)->object);
            visit(as<IndexExpression>(node)->index);
            return;
        case NodeKind::PrivateMemberExpression: {
            PrivateMemberExpression* member = as<PrivateMemberExpression>(node);
            visit(member->object);
            references_.push_back({Reference::Kind::PrivateName, VariableKind::PrivateName, false, false,
                                   member->name, &member->resolution, scope_, member->name_range, nullptr});
            return;
        }
        case NodeKind::PrivateInExpression: {
            PrivateInExpression* test = as<PrivateInExpression>(node);
            const auto length = static_cast<std::uint32_t>(ast_.text(test->name).size());
            references_.push_back({Reference::Kind::PrivateName,
                                   VariableKind::PrivateName,
                                   false,
                                   false,
                                   test->name,
                                   &test->resolution,
                                   scope_,
                                   {node->range.begin, node->range.begin + length},
                                   nullptr});
            visit(test->object);
            return;
        }
        case NodeKind::OptionalChain: visit(as<OptionalChain>(node)->expression); return;
        case NodeKind::SequenceExpression:
            visit_expressions(as<SequenceExpression>(node)->expressions);
            return;
        case NodeKind::SpreadElement: visit(as<SpreadElement>(node)->argument); return;
        case NodeKind::YieldExpression:
            if (as<YieldExpression>(node)->argument) visit(as<YieldExpression>(node)->argument);
            return;
        case NodeKind::AwaitExpression: visit(as<AwaitExpression>(node)->argument); return;
        case NodeKind::IntrinsicCall: visit_expressions(as<IntrinsicCall>(node)->arguments); return;
        case NodeKind::ArrayPattern:
        case NodeKind::ObjectPattern: visit_target(node, true); return;
        case NodeKind::FunctionNode: visit_function(as<FunctionNode>(node)); return;
        case NodeKind::ClassNode: visit_class(as<ClassNode>(node)); return;
        case NodeKind::BlockStatement: visit_block(as<BlockStatement>(node)); return;
        case NodeKind::VariableDeclaration: visit_declaration(as<VariableDeclaration>(node), 0); return;
        case NodeKind::FunctionDeclaration:
            declare_function(as<FunctionDeclaration>(node));
            visit_function(as<FunctionDeclaration>(node)->function);
            return;
        case NodeKind::ClassDeclaration: {
            ClassNode* declared = as<ClassDeclaration>(node)->class_node;
            known(declared->binding->resolution,
                  declare_lexical(declared->binding, VariableKind::Class, node->range.end, node->range));
            visit_class(declared);
            return;
        }
        case NodeKind::ExpressionStatement: visit(as<ExpressionStatement>(node)->expression); return;
        case NodeKind::IfStatement:
            visit(as<IfStatement>(node)->test);
            visit(as<IfStatement>(node)->consequent);
            if (as<IfStatement>(node)->alternate) visit(as<IfStatement>(node)->alternate);
            return;
        case NodeKind::DoWhileStatement:
            visit(as<DoWhileStatement>(node)->body);
            visit(as<DoWhileStatement>(node)->test);
            return;
        case NodeKind::WithStatement: visit_with(as<WithStatement>(node)); return;
        case NodeKind::WhileStatement:
            visit(as<WhileStatement>(node)->test);
            visit(as<WhileStatement>(node)->body);
            return;
        case NodeKind::ForStatement: visit_for(as<ForStatement>(node)); return;
        case NodeKind::ForInStatement: {
            ForInStatement* loop = as<ForInStatement>(node);
            visit_for_each(loop->left, loop->right, loop->body, loop->scope, node->range);
            return;
        }
        case NodeKind::ForOfStatement: {
            ForOfStatement* loop = as<ForOfStatement>(node);
            visit_for_each(loop->left, loop->right, loop->body, loop->scope, node->range);
            return;
        }
        case NodeKind::ReturnStatement:
            if (as<ReturnStatement>(node)->argument) visit(as<ReturnStatement>(node)->argument);
            return;
        case NodeKind::SwitchStatement: visit_switch(as<SwitchStatement>(node)); return;
        case NodeKind::LabelledStatement: visit(as<LabelledStatement>(node)->body); return;
        case NodeKind::ThrowStatement: visit(as<ThrowStatement>(node)->argument); return;
        case NodeKind::TryStatement: visit_try(as<TryStatement>(node)); return;
    }
}

}  // namespace loopscope::syntax
