#include <algorithm>

#include "engine/bytecode/function_compiler.h"

// SPEC: chapter 14, apart from loops and try.

namespace loopscope::bytecode {

using syntax::as;
using syntax::as_if;

namespace {

/// Var when no statement of the list is a using declaration; AwaitUsing when one is asynchronous.
syntax::DeclarationKind using_kind_of(syntax::List<syntax::Statement> statements) {
    syntax::DeclarationKind found = syntax::DeclarationKind::Var;
    for (const Node* statement : statements) {
        const auto* declaration = as_if<syntax::VariableDeclaration>(statement);
        if (declaration && is_using(declaration->declaration_kind))
            found = std::max(found, declaration->declaration_kind);
    }
    return found;
}

}  // namespace

void FunctionCompiler::compile_statements(syntax::List<syntax::Statement> statements) {
    const auto all = [&] {
        for (const Node* statement : statements) compile_statement(statement);
    };
    const syntax::DeclarationKind kind = using_kind_of(statements);
    if (!is_using(kind)) return all();
    const std::uint32_t end = statements.back()->range.end;
    compile_disposing(kind, {end, end}, all);
}

/// The tick at which a person sees a statement begin.
void FunctionCompiler::emit_statement(const Node* node) {
    // What an arrow function without braces gives back stands where its expression does.
    const auto* given = as_if<syntax::ReturnStatement>(node);
    const bool is_concise = given && given->argument && given->range.begin == given->argument->range.begin;
    at(node->range, is_concise ? expression_position(*given->argument) : node->range.begin);
    if (visible_) emit_visible(Opcode::Statement);
    begin_statement(emitter_.position());
}

namespace {

/// Whether its value is undefined when nothing in it has one.
bool begins_empty(NodeKind kind) {
    switch (kind) {
        case NodeKind::IfStatement:
        case NodeKind::WithStatement:
        case NodeKind::DoWhileStatement:
        case NodeKind::WhileStatement:
        case NodeKind::ForStatement:
        case NodeKind::ForInStatement:
        case NodeKind::ForOfStatement:
        case NodeKind::SwitchStatement:
        case NodeKind::TryStatement: return true;
        default: return false;  // NOTE: any other kind
    }
}

}  // namespace

void FunctionCompiler::empty_completion() {
    if (!completion_) return;
    emit(Opcode::Undefined);
    emit(Opcode::SetLocal, *completion_);
}

void FunctionCompiler::compile_statement(const Node* node) {
    switch (node->kind) {
        case NodeKind::BlockStatement: compile_block(*as<syntax::BlockStatement>(node)); return;
        case NodeKind::EmptyStatement: return;
        case NodeKind::FunctionDeclaration:
            compile_function_declaration(*as<syntax::FunctionDeclaration>(node));
            return;
        case NodeKind::LabelledStatement: compile_labelled(*as<syntax::LabelledStatement>(node)); return;
        default: break;  // NOTE: any other kind
    }
    const auto* expression = as_if<syntax::ExpressionStatement>(node);
    if (expression && expression->directive && !completion_) return;
    const auto* declaration = as_if<syntax::VariableDeclaration>(node);
    // No statement to V8: errors keep their place.
    if (node->kind == NodeKind::ClassDeclaration || node->kind == NodeKind::TryStatement) {
        at(node->range);
        if (visible_) emit_visible(Opcode::Statement);
    } else if (!declaration) {
        emit_statement(node);
    }
    if (begins_empty(node->kind)) empty_completion();
    switch (node->kind) {
        case NodeKind::ExpressionStatement:
            if (completion_) {
                compile_expression(expression->expression);
                emit(Opcode::SetLocal, *completion_);
            } else {
                effect_expression(expression->expression);
            }
            return;
        case NodeKind::VariableDeclaration: compile_declaration(*declaration); return;
        case NodeKind::ClassDeclaration: {
            const syntax::ClassNode& declared = *as<syntax::ClassDeclaration>(node)->class_node;
            compile_class(declared, std::nullopt);
            at(node->range);
            initialize(declared.binding->resolution, declared.binding->name);
            return;
        }
        case NodeKind::IfStatement: compile_if(*as<syntax::IfStatement>(node)); return;
        case NodeKind::WithStatement: compile_with(*as<syntax::WithStatement>(node)); return;
        case NodeKind::DoWhileStatement: compile_do_while(*as<syntax::DoWhileStatement>(node)); return;
        case NodeKind::WhileStatement: compile_while(*as<syntax::WhileStatement>(node)); return;
        case NodeKind::ForStatement: compile_for(*as<syntax::ForStatement>(node)); return;
        case NodeKind::ForInStatement: compile_for_in(*as<syntax::ForInStatement>(node)); return;
        case NodeKind::ForOfStatement: compile_for_of(*as<syntax::ForOfStatement>(node)); return;
        case NodeKind::ContinueStatement:
            compile_continue(as<syntax::ContinueStatement>(node)->label);
            return;
        case NodeKind::BreakStatement: compile_break(as<syntax::BreakStatement>(node)->label); return;
        case NodeKind::ReturnStatement: compile_return(*as<syntax::ReturnStatement>(node)); return;
        case NodeKind::SwitchStatement: compile_switch(*as<syntax::SwitchStatement>(node)); return;
        case NodeKind::ThrowStatement:
            compile_expression(as<syntax::ThrowStatement>(node)->argument);
            at(node->range, node->range.begin);
            emit_visible(Opcode::Throw);
            return;
        case NodeKind::TryStatement: compile_try(*as<syntax::TryStatement>(node)); return;
        case NodeKind::DebuggerStatement: emit_visible(Opcode::Debugger); return;
        default:                                                                       // NOTE: any other kind
            LOOPSCOPE_ASSERT(false, "an expression stands where a statement should");  // NOTE: any other kind
    }
}

void FunctionCompiler::compile_labelled(const syntax::LabelledStatement& first) {
    const std::size_t outer_labels = labels_.size();
    const std::uint32_t outer_pending = pending_labels_;
    const Node* node = &first;
    while (const auto* labelled = as_if<syntax::LabelledStatement>(node)) {
        labels_.push_back(labelled->label);
        ++pending_labels_;
        node = labelled->body;
    }
    switch (node->kind) {
        case NodeKind::DoWhileStatement:
        case NodeKind::WhileStatement:
        case NodeKind::ForStatement:
        case NodeKind::ForInStatement:
        case NodeKind::ForOfStatement: compile_statement(node); break;
        default: {  // NOTE: any other kind
            const std::size_t index = push_control(Control::Kind::Breakable);
            take_labels(controls_[index]);
            const Label end = controls_[index].break_label;
            compile_statement(node);
            pop_control();
            emitter_.bind(end);
        }
    }
    labels_.resize(outer_labels);
    pending_labels_ = outer_pending;
}

void FunctionCompiler::compile_block(const syntax::BlockStatement& node) {
    enter_scope(node.scope);
    compile_statements(node.statements);
    leave_scope(node.scope);
}

/// 14.3: `var x;` does nothing, `let x;` sets it to undefined. Each declarator with an initializer is a
/// statement of its own to a person, as in V8.
void FunctionCompiler::compile_declaration(const syntax::VariableDeclaration& node) {
    const bool is_var = node.declaration_kind == syntax::DeclarationKind::Var;
    bool first = true;
    for (const syntax::VariableDeclarator* declarator : node.declarators) {
        if (!declarator->initializer && is_var) continue;
        const SourceRange range =
            first ? SourceRange{node.range.begin, declarator->range.end} : declarator->range;
        at(node.declarators.size() == 1 ? node.range : range, declarator->range.begin);
        if (visible_) emit_visible(Opcode::Statement);
        first = false;
        if (declarator->initializer) {
            begin_statement(declarator->initializer->range.begin);
            compile_named(declarator->initializer, std::nullopt);
        } else {
            emit(Opcode::Undefined);
        }
        if (is_using(node.declaration_kind)) {
            // What is no resource is told of where its expression begins.
            emitter_.set_position(declarator->initializer->range.begin);
            add_resource(node.declaration_kind == syntax::DeclarationKind::AwaitUsing);
        }
        at(declarator->range);
        assign_target(declarator->target, is_var ? Binding::Assign : Binding::Initialize,
                      declarator->initializer);
    }
}

/// The function was made when its scope was entered; B.3.2 copies it to the var of the function around here.
void FunctionCompiler::compile_function_declaration(const syntax::FunctionDeclaration& node) {
    const Resolution& outer = node.annex_b_variable;
    if (outer.kind == Resolution::Kind::Unresolved) return;
    at(node.range);
    const NameId name = node.function->binding->name;
    load(node.function->binding->resolution, name);
    switch (outer.kind) {
        case Resolution::Kind::Local: emit(Opcode::SetLocal, local_of(*outer.variable)); return;
        case Resolution::Kind::Environment:
            emit(Opcode::SetCaptured, outer.variable->slot, outer.hops);
            return;
        case Resolution::Kind::Global: emit(Opcode::SetGlobal, name_string(name)); return;
        case Resolution::Kind::Unresolved: return;
    }
}

void FunctionCompiler::compile_if(const syntax::IfStatement& first) {
    const Label end = emitter_.make_label();
    const syntax::IfStatement* node = &first;
    while (true) {
        const Label otherwise = emitter_.make_label();
        compile_condition(node->test, otherwise, false);
        compile_statement(node->consequent);
        if (!node->alternate) {
            emitter_.bind(otherwise);
            break;
        }
        emitter_.jump(Opcode::Jump, end);
        emitter_.bind(otherwise);
        const auto* next = as_if<syntax::IfStatement>(node->alternate);
        if (!next) {
            compile_statement(node->alternate);
            break;
        }
        emit_statement(next);
        node = next;
    }
    emitter_.bind(end);
}

namespace {

/// The name that an expression loads before it does anything else, if it begins with one.
const Node* first_name_of(const Node* node) {
    for (;;) {
        if (node->kind == NodeKind::Identifier) return node;
        if (const auto* member = as_if<syntax::MemberExpression>(node))
            node = member->object;
        else if (const auto* index = as_if<syntax::IndexExpression>(node))
            node = index->object;
        else if (const auto* binary = as_if<syntax::BinaryExpression>(node))
            node = binary->left;
        else if (const auto* call = as_if<syntax::CallExpression>(node))
            node = call->callee;
        else
            return nullptr;
    }
}

}  // namespace

/// RUNTIME: V8 11.3 src/interpreter/bytecode-array-builder.h, SetExpressionPosition: the first instruction of
/// a statement is placed at the statement.
void FunctionCompiler::compile_return(const syntax::ReturnStatement& node) {
    if (node.argument) {
        placed_name_ = first_name_of(node.argument);
        placed_at_ = node.range.begin;
        compile_expression(node.argument);
    } else {
        emit(Opcode::Undefined);
    }
    at(node.range, node.range.begin);
    if (node.argument && is_async() && is_generator()) emit_visible(Opcode::Await);
    emit_return_value();
}

void FunctionCompiler::compile_switch(const syntax::SwitchStatement& node) {
    const std::size_t index = push_control(Control::Kind::Breakable);
    controls_[index].takes_plain_break = true;
    const Label end = controls_[index].break_label;
    const std::uint32_t value = take_local();
    // RUNTIME: V8 6.2 notes no place of the statement here.
    if (builder_.ast().edition == syntax::Edition::V8_6_2) statement_pc_ = kNoStatement;
    compile_expression(node.discriminant);
    emit(Opcode::SetLocal, value);
    enter_scope(node.scope);
    std::vector<Label> bodies;
    const Label after = emitter_.make_label();
    Label otherwise = after;
    for (const syntax::SwitchCase* clause : node.cases) {
        bodies.push_back(emitter_.make_label());
        if (!clause->test) {
            otherwise = bodies.back();
            continue;
        }
        emit(Opcode::GetLocal, value);
        compile_expression(clause->test);
        at(clause->test->range, clause->test->range.begin);
        emit(Opcode::StrictEqual);
        at({clause->range.begin, clause->test->range.end}, clause->test->range.begin);
        emitter_.jump(Opcode::JumpIfTrue, bodies.back(), visible());
    }
    emitter_.jump(Opcode::Jump, otherwise);
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        emitter_.bind(bodies[i]);
        compile_statements(node.cases[i]->statements);
    }
    emitter_.bind(after);
    leave_scope(node.scope);
    pop_control();
    give_back_local(value);
    emitter_.bind(end);
}

}  // namespace loopscope::bytecode
