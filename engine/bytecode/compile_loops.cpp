#include "engine/bytecode/function_compiler.h"

// SPEC: 14.7 Iteration Statements.

namespace loopscope::bytecode {

using syntax::as;
using syntax::as_if;

/// The control of a loop, with its labels: `continue` goes to its continue_label, a plain `break` to its
/// break_label.
std::size_t FunctionCompiler::push_loop(Control::Kind kind) {
    const std::size_t index = push_control(kind);
    Control& control = controls_[index];
    take_labels(control);
    control.is_loop = control.takes_plain_break = true;
    control.continue_label = emitter_.make_label();
    return index;
}

void FunctionCompiler::compile_while(const syntax::WhileStatement& node) {
    const std::size_t index = push_loop(Control::Kind::Breakable);
    const Label test = controls_[index].continue_label;
    const Label end = controls_[index].break_label;
    const Label body = emitter_.make_label();
    const std::uint32_t depth = emitter_.depth();
    const bool reachable = emitter_.is_reachable();
    emitter_.jump(Opcode::Jump, test);
    if (reachable) emitter_.bind_reachable(body, depth);
    compile_statement(node.body);
    emitter_.bind(test);
    at(node.test->range);
    begin_statement(statement_position(*node.test));
    if (reachable) compile_condition(node.test, body, true);
    pop_control();
    emitter_.bind(end);
}

void FunctionCompiler::compile_do_while(const syntax::DoWhileStatement& node) {
    const std::size_t index = push_loop(Control::Kind::Breakable);
    const Label test = controls_[index].continue_label;
    const Label end = controls_[index].break_label;
    const Label body = emitter_.make_label();
    emitter_.bind(body);
    compile_statement(node.body);
    emitter_.bind(test);
    begin_statement(statement_position(*node.test));
    if (emitter_.is_reachable()) compile_condition(node.test, body, true);
    pop_control();
    emitter_.bind(end);
}

/// 14.7.4: the variables of a let head that functions capture are copied for each round.
void FunctionCompiler::compile_for(const syntax::ForStatement& node) {
    const auto* declaration = as_if<syntax::VariableDeclaration>(node.initializer);
    if (!declaration || !is_using(declaration->declaration_kind)) return compile_for_loop(node);
    const SourceRange end{node.range.end - 1, node.range.end};
    compile_disposing(declaration->declaration_kind, end, [&] { compile_for_loop(node); });
}

void FunctionCompiler::compile_for_loop(const syntax::ForStatement& node) {
    const std::size_t index = push_loop(Control::Kind::Breakable);
    const Label next = controls_[index].continue_label;
    const Label end = controls_[index].break_label;
    enter_scope(node.scope);
    controls_[index].continue_environments = environments_;
    if (const auto* declaration = as_if<syntax::VariableDeclaration>(node.initializer)) {
        compile_declaration(*declaration);
    } else if (node.initializer) {
        begin_statement(node.initializer->range.begin);
        effect_expression(node.initializer);
    }
    const bool copies = node.scope && node.scope->copies_per_iteration;
    if (copies) emit(Opcode::CopyEnvironment);
    const Label body = emitter_.make_label();
    const Label test = emitter_.make_label();
    const std::uint32_t depth = emitter_.depth();
    const bool reachable = emitter_.is_reachable();
    if (node.test) {
        emitter_.jump(Opcode::Jump, test);
        if (reachable) emitter_.bind_reachable(body, depth);
    } else {
        emitter_.bind(body);
    }
    compile_statement(node.body);
    emitter_.bind(next);
    if (copies) emit(Opcode::CopyEnvironment);
    if (node.update) {
        at(node.update->range);
        begin_statement(statement_position(*node.update));
        effect_expression(node.update);
    }
    if (node.test) {
        emitter_.bind(test);
        at(node.test->range);
        begin_statement(statement_position(*node.test));
        if (reachable) compile_condition(node.test, body, true);
    } else {
        emitter_.jump(Opcode::Jump, body);
    }
    leave_scope(node.scope);
    pop_control();
    emitter_.bind(end);
}

/// The right side of for-in and for-of, where the names of the head are not initialised yet (14.7.5.6).
void FunctionCompiler::compile_iterable(const Node& right, const syntax::Scope* scope) {
    bool seen = false;
    if (scope) {
        seen = scope->needs_environment;
        for (const Variable* variable : scope->variables) seen = seen || variable->needs_hole;
    }
    if (seen) {
        push_environment(*scope);
        prepare_variables(*scope);
    }
    begin_statement(statement_position(right));
    compile_expression(&right);
    if (!seen || !scope->needs_environment) return;
    emit(Opcode::PopEnvironment);
    --environments_;
}

/// Gives what the iterator brought to the names of the head.
void FunctionCompiler::bind_iteration_value(const Node* left) {
    const auto* declaration = as_if<syntax::VariableDeclaration>(left);
    const Node* target = declaration ? declaration->declarators[0]->target : left;
    const bool initializes = declaration && declaration->declaration_kind != syntax::DeclarationKind::Var;
    at(left->range, is_old() ? target->range.begin : expression_position(*target));
    if (declaration && is_using(declaration->declaration_kind))
        add_resource(declaration->declaration_kind == syntax::DeclarationKind::AwaitUsing);
    assign_target(target, initializes ? Binding::Initialize : Binding::Assign, left);
}

void FunctionCompiler::compile_for_in(const syntax::ForInStatement& node) {
    const std::size_t index = push_loop(Control::Kind::ForIn);
    const Label next = controls_[index].continue_label;
    const Label end = controls_[index].break_label;
    const auto* declaration = as_if<syntax::VariableDeclaration>(node.left);
    if (declaration && declaration->declarators[0]->initializer) {  // B.3.5
        compile_named(declaration->declarators[0]->initializer, std::nullopt);
        assign_target(declaration->declarators[0]->target, Binding::Assign, nullptr);
    }
    compile_iterable(*node.right, node.scope);
    at(node.right->range, node.right->range.begin);
    emit(Opcode::ForInKeys);
    const Label done = emitter_.make_label();
    emitter_.bind(next);
    at(node.left->range);
    emitter_.jump(Opcode::IteratorNext, done);
    enter_scope(node.scope);
    in_head_of_for_in_ = true;
    bind_iteration_value(node.left);
    in_head_of_for_in_ = false;
    compile_statement(node.body);
    leave_scope(node.scope);
    emitter_.jump(Opcode::Jump, next);
    emitter_.bind(done);
    emit(Opcode::Pop);
    emit(Opcode::Pop);
    pop_control();
    emitter_.bind(end);
}

/// 14.7.5.7 ForIn/OfBodyEvaluation: leaving early closes the iterator, errors of the iterator itself do not.
void FunctionCompiler::compile_for_of(const syntax::ForOfStatement& node) {
    const std::uint32_t depth = emitter_.depth();
    const std::size_t index = push_loop(Control::Kind::ForOf);
    controls_[index].is_async = node.is_await;
    const Label next = controls_[index].continue_label;
    const Label end = controls_[index].break_label;
    compile_iterable(*node.right, node.scope);
    const std::uint32_t own = expression_position(*node.right);
    const std::uint32_t place = is_old() ? own : later_place(*node.right).value_or(own);
    at(node.right->range, place);
    const bool awaits_old = node.is_await && is_old();
    const bool is_quoted = place == own;
    emit(Opcode::GetIterator,
         awaits_old  ? callee_text(node.right)
         : is_quoted ? iterable_text(node.right)
                     : 0,
         node.is_await ? 1 : 0);
    controls_[index].environment_local = save_environment();
    const Label done = emitter_.make_label();
    emitter_.bind(next);
    const auto* declaration = as_if<syntax::VariableDeclaration>(node.left);
    const Node* target = declaration ? declaration->declarators[0]->target : node.left;
    // RUNTIME: V8 11.3 src/parsing/parser-base.h, ParseForStatement, places a declaration where its last
    // token is.
    const bool is_pattern = target->kind == NodeKind::ArrayPattern || target->kind == NodeKind::ObjectPattern;
    const std::uint32_t begin = last_place(*target).value_or(target->range.begin);
    at(node.left->range, declaration && is_pattern ? target->range.end - 1 : begin);
    if (node.is_await) {
        emit(Opcode::IteratorCall);
        emit_visible(Opcode::Await);
        emitter_.jump(Opcode::IteratorUnwrap, done);
    } else {
        emitter_.jump(Opcode::IteratorNext, done);
    }
    open_handler(controls_[index], depth + 2);
    enter_scope(node.scope);
    const auto round = [&] {
        bind_iteration_value(node.left);
        compile_statement(node.body);
    };
    if (declaration && is_using(declaration->declaration_kind))
        compile_disposing_round(declaration->declaration_kind, {node.range.end - 1, node.range.end}, round);
    else
        round();
    leave_scope(node.scope);
    at(node.range);
    close_handler(controls_[index]);
    const Label handler = controls_[index].handler;
    emitter_.jump(Opcode::Jump, next);
    emitter_.bind_handler(handler, depth + 2);
    const std::uint32_t thrown = take_local();
    emit(Opcode::SetLocal, thrown);
    if (node.is_await)
        emit_async_close(true);
    else
        emit(Opcode::IteratorCloseQuietly);
    emit(Opcode::GetLocal, thrown);
    emit(Opcode::Rethrow);
    give_back_local(thrown);
    emitter_.set_depth(depth + 2);
    emitter_.bind(done);
    emit(Opcode::Pop);
    emit(Opcode::Pop);
    pop_control();
    emitter_.bind(end);
}

}  // namespace loopscope::bytecode
