#include "engine/bytecode/function_compiler.h"

// A call written eval(...), and what the text of a direct eval does before it runs. SPEC: 13.3.6.1 step 6,
// 19.2.1.3 EvalDeclarationInstantiation.

namespace loopscope::bytecode {

/// callee this arguments… -- value; arguments of which one is a spread are one array. Where the real eval is
/// called, the text is compiled inside the scopes here, which a closure holds that is never called.
void FunctionCompiler::compile_direct_eval(const syntax::CallExpression& node) {
    const bool is_list = has_spread(node.arguments);
    const auto count = is_list ? 1 : static_cast<std::uint32_t>(node.arguments.size());
    const Label ordinary = emitter_.make_label();
    const Label end = emitter_.make_label();
    const std::uint32_t position = emitter_.position();
    emit(Opcode::Pick, count + 1);
    emit_step(LibraryStep::IsEval, 1);
    emitter_.jump(Opcode::JumpIfFalse, ordinary);
    if (count == 0) emit(Opcode::Undefined);
    for (std::uint32_t i = 1; i < count; ++i) emit(Opcode::Pop);
    if (is_list) {
        emit(Opcode::Int, 0);
        emit(Opcode::GetElement);
    }
    drop_below(2);
    compile_function(*node.direct_eval->anchor);
    at(node.range, position);
    emit_step(LibraryStep::PerformEval, 2);
    emitter_.jump(Opcode::Jump, end);
    emitter_.set_depth(emitter_.depth() + count + 1);
    emitter_.bind(ordinary);
    at(node.range, position);
    emit(is_list ? Opcode::CallSpread : Opcode::Call, is_list ? 0 : count,
         emitter_.callee_text_index(builder_.string("eval")));
    emitter_.bind(end);
}

/// Of the text of a sloppy direct eval: its variables and functions are those of the function around.
void FunctionCompiler::declare_eval_variables() {
    const syntax::Ast& ast = builder_.ast();
    for (const NameId name : ast.eval_variables) {
        const Resolution& object = ast.eval_object;
        if (object.kind == Resolution::Kind::Unresolved) {
            emit(Opcode::DeclareGlobal, name_string(name), kDeclaredByEval);
            continue;
        }
        emit(Opcode::GetCaptured, object.variable->slot, object.hops);
        emit(Opcode::String, name_string(name));
        emit_step(LibraryStep::DeclareEvalVariable, 2);
        emit(Opcode::Pop);
    }
    for (const syntax::FunctionDeclaration* declaration : ast.eval_functions) {
        const syntax::FunctionNode& function = *declaration->function;
        at(function.range);
        compile_function(function);
        store(function.binding->resolution, function.binding->name, function.range);
    }
}

}  // namespace loopscope::bytecode
