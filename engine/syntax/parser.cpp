#include "engine/syntax/parser.h"

#include <algorithm>

#include "engine/syntax/function_text.h"
#include "engine/syntax/parser_state.h"
#include "engine/syntax/scope_analysis.h"

namespace loopscope::syntax {

namespace {

/// How deep statements, expressions and patterns may nest; bounded by the C++ stack in a debug build.
constexpr int kDeepestNesting = 1000;

ParseResult parse_with(const base::SourceText& source, Goal goal, Edition edition, const EvalSite* site,
                       std::uint32_t parameters_end) {
    ParseResult result;
    if (source.has_invalid_utf8()) {
        const base::SourceRange where = source.first_invalid_utf8();
        const bool binary = source.text().find(u'\0') != std::u16string_view::npos;
        result.diagnostics.push_back({base::Severity::Error, base::DiagnosticKind::SyntaxError,
                                      "Invalid or unexpected token", where,
                                      binary ? "this looks like a binary file, not a program"
                                             : "the file is not valid UTF-8 here; save it as UTF-8"});
        return result;
    }
    Ast ast;
    ast.edition = edition;
    try {
        Parser parser(source, goal, edition, ast);
        parser.set_eval_site(site);
        parser.set_parameters_end(parameters_end);
        parser.parse_program();
        if (parameters_end != 0) parser.require_one_function();
        if (auto diagnostic = analyze_scopes(ast, goal, site)) {
            result.diagnostics.push_back(std::move(*diagnostic));
            return result;
        }
        result.ast.emplace(std::move(ast));
    } catch (const ParseFailure& failure) {
        const bool is_cut =
            failure.diagnostic.kind == base::DiagnosticKind::SyntaxError && ast.root != nullptr;
        auto earlier = is_cut ? find_earlier_error(ast, goal, site) : std::nullopt;
        result.diagnostics.push_back(earlier ? std::move(*earlier) : failure.diagnostic);
    }
    return result;
}

}  // namespace

ParseResult parse(const base::SourceText& source, Goal goal, Edition edition, const EvalSite* site) {
    return parse_with(source, goal, edition, site, 0);
}

ParseResult parse_function_text(const base::SourceText& source, std::uint32_t parameters_end,
                                Edition edition) {
    return parse_with(source, Goal::Script, edition, nullptr, parameters_end);
}

Parser::Parser(const base::SourceText& source, Goal goal, Edition edition, Ast& ast)
    : source_(source), goal_(goal), edition_(edition), ast_(ast), lexer_(source.text(), ast) {
    eval_ = ast_.intern("eval");
    arguments_ = ast_.intern("arguments");
    get_ = ast_.intern("get");
    set_ = ast_.intern("set");
    of_ = ast_.intern("of");
    target_ = ast_.intern("target");
    constructor_ = ast_.intern("constructor");
    prototype_ = ast_.intern("prototype");
    proto_ = ast_.intern("__proto__");
    private_constructor_ = ast_.intern("#constructor");
    undefined_ = ast_.intern("undefined");
    default_ = ast_.intern("default");
    if (goal == Goal::Module) lexer_.begin_module();
    token_ = read();
}

void Parser::parse_program() {
    FunctionNode* root = make<FunctionNode>(0);
    root->function_kind = goal_ == Goal::CommonJs ? FunctionKind::CommonJs
                          : goal_ == Goal::Module ? FunctionKind::Module
                          : site_ != nullptr      ? FunctionKind::Arrow
                                                  : FunctionKind::Script;
    FunctionState state, around;
    if (site_ != nullptr) allow_as_at_site(around);
    Saved<FunctionState*> outside(function_, site_ != nullptr ? &around : function_);
    enter_function(state, root);
    Saved<FunctionState*> saved(function_, &state);
    state.allow_return = goal_ == Goal::CommonJs;
    if (site_ == nullptr) state.allow_new_target = goal_ == Goal::CommonJs;
    state.is_async = goal_ == Goal::Module;
    strict_ = goal_ == Goal::Library || goal_ == Goal::Module || (site_ != nullptr && site_->scope->strict);
    if (goal_ == Goal::CommonJs) {
        std::vector<PatternElement*> parameters;
        for (const std::string_view name : {"exports", "require", "module", "__filename", "__dirname"}) {
            PatternElement* element = ast_.make<PatternElement>();
            Identifier* identifier = make<Identifier>(0);
            identifier->name = ast_.intern(name);
            element->target = identifier;
            parameters.push_back(element);
        }
        root->parameters = list(parameters);
        root->length = 5;
    }
    const NameInferrer::Body names(names_, {}, edition_ >= Edition::V8_11_3);
    // RUNTIME: V8 5.1 takes the parameters of a module for names in front of its text.
    if (goal_ == Goal::CommonJs && edition_ == Edition::V8_5_1)
        names_.push(NameInferrer::Kind::Variable, u"__dirname");
    const auto end = static_cast<std::uint32_t>(source_.text().size());
    root->range = root->body_range = {0, end};
    try {
        root->body = parse_directives_and_statements(root, TokenKind::EndOfInput);
    } catch (const ParseFailure&) {
        root->strict = strict_;
        ast_.root = root;
        throw;
    }
    root->strict = strict_;
    ast_.is_eval = goal_ == Goal::Eval;
    if (ast_.is_eval) {
        root->name = eval_;
        root->is_eval_code = site_ != nullptr;
        if (site_ == nullptr) {  // what is declared with let and its like stays inside
            BlockStatement* block = make<BlockStatement>(0);
            block->statements = root->body;
            block->range = {0, static_cast<std::uint32_t>(source_.text().size())};
            root->body = list(std::vector<Statement*>{block});
        }
    }
    if (strict_) check_strict_octal(0, end);
    ast_.root = root;
    if (goal_ != Goal::Module) return;
    ast_.module.is_module = true;
    root->is_generator = true;
    root->is_async = ast_.module.has_await;
}

/// RUNTIME: V8 src/parsing/parser.cc, DoParseProgram, is_parse_restriction.
void Parser::require_one_function() {
    const auto& body = ast_.root->body;
    const auto* statement = body.size() == 1 ? as_if<ExpressionStatement>(body[0]) : nullptr;
    if (statement == nullptr || statement->expression->kind != NodeKind::FunctionNode)
        fail(ast_.root->range, "Single function literal required");
}

/// 19.2.1.1 steps 6 to 13: what the function around a direct eval lets its code use.
void Parser::allow_as_at_site(FunctionState& around) {
    const FunctionNode* function = site_->scope->function;
    while (function->is_arrow() && function->outer) function = function->outer;
    around.node = ast_.make<FunctionNode>();
    for (const Scope* scope = site_->scope; scope != nullptr; scope = scope->outer)
        classes_ += scope->kind == ScopeKind::Class ? 1 : 0;
    switch (function->function_kind) {
        case FunctionKind::DerivedConstructor: around.allow_super_call = true; [[fallthrough]];
        case FunctionKind::Method:
        case FunctionKind::Getter:
        case FunctionKind::Setter:
        case FunctionKind::BaseConstructor:
        case FunctionKind::InstanceInitializer:
        case FunctionKind::StaticInitializer:
        case FunctionKind::StaticBlock: around.allow_super_member = true; [[fallthrough]];
        case FunctionKind::Normal:
        case FunctionKind::CommonJs: around.allow_new_target = true; break;
        case FunctionKind::Arrow:
        case FunctionKind::Script:
        case FunctionKind::Module: break;
    }
    around.ban_arguments = function->function_kind == FunctionKind::InstanceInitializer ||
                           function->function_kind == FunctionKind::StaticInitializer ||
                           function->function_kind == FunctionKind::StaticBlock;
}

std::uint32_t Parser::parse_one_expression() {
    FunctionNode* root = make<FunctionNode>(0);
    root->function_kind = FunctionKind::Script;
    FunctionState state;
    enter_function(state, root);
    Saved<FunctionState*> saved(function_, &state);
    state.allow_return = false;
    parse_expression();
    return previous_.end;
}

/// An await, or a for await, directly in the module.
void Parser::note_await(SourceRange range) {
    if (goal_ != Goal::Module || function_->outer != nullptr || ast_.module.has_await) return;
    ast_.module.has_await = true;
    ast_.module.first_await = range;
}

Token Parser::next() {
    Token token = token_;
    if (token.kind == TokenKind::Illegal) fail_unexpected(token);
    previous_ = token.range;
    previous_kind_ = token.kind;
    if (has_ahead_) {
        token_ = ahead_;
        has_ahead_ = false;
    } else {
        token_ = read();
    }
    return token;
}

const Token& Parser::peek_ahead() {
    if (!has_ahead_) {
        ahead_ = read();
        has_ahead_ = true;
    }
    return ahead_;
}

bool Parser::check(TokenKind kind) {
    if (token_.kind != kind) return false;
    next();
    return true;
}

void Parser::expect(TokenKind kind) {
    if (token_.kind != kind) fail_unexpected_next();
    next();
}

/// Automatic semicolon insertion, 12.10.
void Parser::expect_semicolon() {
    if (check(TokenKind::Semicolon)) return;
    if (is_automatic_semicolon()) return;
    if (previous_kind_ == TokenKind::Await && !function_->is_async)
        fail(previous_, edition_ >= Edition::V8_11_3
                            ? "await is only valid in async functions and the top level bodies of modules"
                            : "await is only valid in async function");
    fail_unexpected_next();
}

bool Parser::check_contextual(std::u16string_view word) const {
    return token_.kind == TokenKind::Identifier && !token_.escaped && ast_.text(token_.name) == word;
}

void Parser::fail(SourceRange range, std::string message) {
    if (edition_ < Edition::V8_11_3) range = on_one_line(range);
    throw ParseFailure{
        {base::Severity::Error, base::DiagnosticKind::SyntaxError, std::move(message), range, ""}};
}

void Parser::fail_unsupported(SourceRange range, std::string message, std::string hint) {
    throw ParseFailure{{base::Severity::Error, base::DiagnosticKind::Unsupported, std::move(message), range,
                        std::move(hint)}};
}

void Parser::fail_unexpected(const Token& token) {
    switch (token.kind) {
        case TokenKind::EndOfInput: fail(end_of_input(token), "Unexpected end of input");
        case TokenKind::Illegal:
            fail(token.error_range, token.error ? token.error : "Invalid or unexpected token");
        case TokenKind::Number:
        case TokenKind::BigInt: fail(token.range, "Unexpected number");
        case TokenKind::String: fail(token.range, "Unexpected string");
        case TokenKind::TemplateSpan:
        case TokenKind::TemplateTail: fail(token.range, "Unexpected template string");
        case TokenKind::EscapedKeyword: fail(token.range, "Keyword must not contain escaped characters");
        case TokenKind::Await:
        case TokenKind::Enum: fail(token.range, "Unexpected reserved word");
        case TokenKind::Identifier:
        case TokenKind::PrivateName: fail(token.range, described(token));
        default: break;  // NOTE: any other token
    }
    const bool strict_reserved = is_future_strict_reserved(token.kind) || token.kind == TokenKind::Let ||
                                 token.kind == TokenKind::Static || token.kind == TokenKind::Yield;
    if (strict_reserved)
        fail(token.range, strict_ ? "Unexpected strict mode reserved word"
                                  : "Unexpected identifier" + quoted(name_text(token.name)));
    const bool bare = edition_ < Edition::V8_11_3;
    fail(token.range, "Unexpected token" + (bare ? " " + std::string(token_text(token.kind))
                                                 : quoted(token_text(token.kind))));
}

void Parser::check_strict_octal(std::uint32_t begin, std::uint32_t end) {
    if (!lexer_.octal_message()) return;
    const SourceRange range = lexer_.octal_range();
    if (range.begin >= begin && range.end <= end) fail(range, lexer_.octal_message());
}

std::string Parser::name_text(NameId name) const {
    return base::utf16_to_utf8(ast_.text(name));
}

void Parser::enter_nesting() {
    if (++depth_ > kDeepestNesting)
        fail_unsupported(token_.range, "nested too deeply",
                         "the limit is " + std::to_string(kDeepestNesting) +
                             " levels of brackets, blocks or functions inside one another");
}

}  // namespace loopscope::syntax
