#include "engine/bytecode/function_compiler.h"
#include "engine/syntax/call_printer.h"

// What error messages quote of the source. RUNTIME: V8's CallPrinter, as in Node 20: it quotes an expression
// only where the place of the error is exactly that of the expression.

namespace loopscope::bytecode {

using syntax::as;
using syntax::as_if;

const Node* FunctionCompiler::defaulted_parameter() {
    static const syntax::ConditionalExpression marker;
    return &marker;
}

std::uint32_t FunctionCompiler::callee_text(const Node* callee) {
    return builder_.string(syntax::print_callee(builder_.ast(), callee));
}

/// What stands before "is not iterable"; 0 where V8 prints the value instead.
std::uint32_t FunctionCompiler::iterable_text(const Node* node) {
    if (node->kind == NodeKind::OptionalChain) return 0;
    const auto* call = as_if<syntax::CallExpression>(node);
    const auto* made = as_if<syntax::NewExpression>(node);
    if (!call && !made) return callee_text(node);
    const Node* callee = call ? call->callee : made->callee;
    return builder_.string(syntax::print_callee(builder_.ast(), callee) +
                           u" is not a function or its return value");
}

std::u16string FunctionCompiler::pattern_source_text(const Node* source) const {
    if (source == defaulted_parameter())
        return u"(intermediate value)(intermediate value)(intermediate value)";
    switch (source->kind) {
        case NodeKind::TryStatement: return u".catch";
        case NodeKind::VariableDeclaration:
        case NodeKind::ArrayPattern:
        case NodeKind::ObjectPattern: return u".for";
        default: return syntax::print_callee(builder_.ast(), source);  // NOTE: any other kind
    }
}

std::uint32_t FunctionCompiler::private_message(const char* verb, NameId name,
                                                const syntax::Resolution& use) {
    if (const auto brand = builder_.private_brands.find(use.variable);
        brand != builder_.private_brands.end()) {
        return brand->second;
    }
    const bool reads = std::string_view(verb) == "read";
    std::string text = reads ? "Cannot read private member " : "Cannot write private member ";
    text += base::utf16_to_utf8(builder_.ast().text(name));
    text += reads ? " from an object whose class did not declare it"
                  : " to an object whose class did not declare it";
    return builder_.string(base::utf8_to_utf16(text));
}

}  // namespace loopscope::bytecode
