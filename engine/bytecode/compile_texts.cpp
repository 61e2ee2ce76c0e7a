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

/// RUNTIME: the CallPrinter of V8 11.3 does not look into the function that static fields and blocks become.
bool FunctionCompiler::quotes_nothing() const {
    return node_->function_kind == syntax::FunctionKind::StaticInitializer &&
           builder_.ast().edition == syntax::Edition::V8_11_3;
}

/// Empty where V8 prints what kind of value it is instead.
std::uint32_t FunctionCompiler::callee_text(const Node* callee) {
    if (quotes_nothing()) return builder_.string(std::u16string_view());
    return builder_.string(syntax::print_callee(builder_.ast(), callee));
}

bool FunctionCompiler::is_old() const {
    return builder_.ast().edition < syntax::Edition::V8_11_3;
}

/// RUNTIME: what V8 6.8 and older say of what for-of and a list spread, whole.
std::uint32_t FunctionCompiler::old_iterable_text(const Node* node) const {
    const bool called = node->kind == NodeKind::CallExpression;
    const bool made = node->kind == NodeKind::NewExpression;
    std::u16string text =
        made ? u"(intermediate value)"
             : syntax::print_callee(builder_.ast(), called ? as<syntax::CallExpression>(node)->callee : node);
    if (builder_.ast().edition == syntax::Edition::V8_4_5)
        return builder_.string((called || made ? text : std::u16string(u"undefined")) +
                               u" is not a function");
    if (called) text += u"(...)";
    if (builder_.ast().edition < syntax::Edition::V8_6_2)
        return builder_.string(text + u"[Symbol.iterator] is not a function");
    if (called || made) text += u" is not a function or its return value";
    return builder_.string(text + u" is not iterable");
}

/// RUNTIME: what V8 6.8 and older say of what is taken apart as an array, whole; 0 where they print the
/// value.
std::uint32_t FunctionCompiler::old_pattern_source_text(const Node* source) {
    const bool is_old_value = builder_.ast().edition < syntax::Edition::V8_6_2;
    if (!source || source == defaulted_parameter()) return 0;
    switch (source->kind) {
        case NodeKind::TryStatement:
        case NodeKind::VariableDeclaration:
        case NodeKind::ArrayPattern:
        case NodeKind::ObjectPattern: return 0;
        default: break;  // NOTE: any other kind
    }
    const auto* call = as_if<syntax::CallExpression>(source);
    const auto* made = as_if<syntax::NewExpression>(source);
    const Node* named = call ? call->callee : made ? made->callee : source;
    std::u16string text = syntax::print_callee(builder_.ast(), named);
    if (is_old_value) return named == source ? 0 : builder_.string(text + u" is not a function");
    if (named != source) text += u" is not a function or its return value";
    return builder_.string(text + u" is not iterable");
}

/// What stands before "is not iterable"; 0 where V8 prints the value instead.
std::uint32_t FunctionCompiler::iterable_text(const Node* node) {
    if (is_old()) return old_iterable_text(node);
    if (quotes_nothing() || node->kind == NodeKind::OptionalChain) return 0;
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
