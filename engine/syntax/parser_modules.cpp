#include <algorithm>

#include "engine/syntax/parser_state.h"

// Import and export declarations, import.meta and import(): 13.3.10, 13.3.12, 16.2.

namespace loopscope::syntax {

/// A statement of a module's top level, where alone import and export may stand.
Statement* Parser::parse_module_item() {
    if (at(TokenKind::Export)) return parse_export();
    const bool is_expression = at(TokenKind::Import) && (peek_ahead().kind == TokenKind::LeftParen ||
                                                         peek_ahead().kind == TokenKind::Dot);
    if (at(TokenKind::Import) && !is_expression) return parse_import_declaration();
    return parse_statement_list_item();
}

/// import(specifier, options) or import.meta.
Expression* Parser::parse_import_expression() {
    const Token word = next();
    if (edition_ < Edition::V8_6_8) fail_import(word);
    if (check(TokenKind::Dot)) {
        const Token meta = next();
        if (meta.kind != TokenKind::Identifier || ast_.text(meta.name) != u"meta") fail_unexpected(meta);
        if (meta.escaped) fail(from(word.range.begin), "'import.meta' must not contain escaped characters");
        if (goal_ != Goal::Module) fail(meta.range, "Cannot use 'import.meta' outside a module");
        ast_.module.uses_meta = true;
        Identifier* identifier = make<Identifier>(word.range.begin);
        identifier->name = ast_.intern("import.meta");
        return finish(identifier);
    }
    if (!at(TokenKind::LeftParen)) {
        if (goal_ == Goal::Module) fail_unexpected_next();
        fail_import(word);
    }
    if (edition_ < Edition::V8_11_3)
        fail_unsupported(word.range, "import() is not supported in this runtime", "use require()");
    CallExpression* call = make<CallExpression>(word.range.begin);
    Identifier* callee = make<Identifier>(word.range.begin);
    callee->name = ast_.intern("import");
    callee->range = word.range;
    call->callee = callee;
    call->import_call = true;
    next();
    Saved<bool> in(accept_in_, true);
    if (at(TokenKind::RightParen)) fail(token_.range, "import() requires a specifier");
    std::vector<Expression*> arguments = {parse_assignment()};
    if (check(TokenKind::Comma) && !at(TokenKind::RightParen)) {
        arguments.push_back(parse_assignment());
        check(TokenKind::Comma);
    }
    expect(TokenKind::RightParen);
    call->arguments = list(arguments);
    return finish(call);
}

/// A name on either side of `as`: an identifier name or a string.
NameId Parser::parse_module_name(bool& is_string) {
    const Token token = next();
    is_string = token.kind == TokenKind::String;
    if (is_string) {
        for (std::size_t i = 0; i < token.string.size(); ++i) {
            const char16_t unit = token.string[i];
            const bool lead = unit >= 0xD800 && unit <= 0xDBFF;
            const bool pair = lead && i + 1 < token.string.size() && token.string[i + 1] >= 0xDC00 &&
                              token.string[i + 1] <= 0xDFFF;
            if (pair)
                ++i;
            else if (unit >= 0xD800 && unit <= 0xDFFF)
                fail(token.range, "Invalid module export name: contains unpaired surrogate character");
        }
        return ast_.intern(token.string);
    }
    const bool is_name = is_keyword(token.kind) || token.kind == TokenKind::Identifier ||
                         token.kind == TokenKind::EscapedKeyword;
    if (!is_name) fail_unexpected(token);
    return token.name;
}

/// After `from`, or directly after `import`: the specifier and its attributes.
std::uint32_t Parser::parse_module_request() {
    if (!at(TokenKind::String)) fail_unexpected_next();
    const Token token = next();
    ImportRequest request;
    request.specifier = token.string;
    request.range = token.range;
    const bool with = at(TokenKind::With);
    if (with || (check_contextual(u"assert") && !token_.newline_before)) {
        next();
        parse_import_attributes(request);
    }
    ast_.module.requests.push_back(request);
    ModuleRequest asked;
    asked.kind = ModuleRequest::Kind::Import;
    asked.specifier = request.specifier;
    asked.range = request.range;
    ast_.requests.push_back(std::move(asked));
    return static_cast<std::uint32_t>(ast_.module.requests.size() - 1);
}

void Parser::parse_import_attributes(ImportRequest& request) {
    expect(TokenKind::LeftBrace);
    std::vector<NameId> seen;
    while (!at(TokenKind::RightBrace)) {
        const SourceRange where = token_.range;
        bool is_string = false;
        const NameId key = parse_module_name(is_string);
        if (std::find(seen.begin(), seen.end(), key) != seen.end())
            fail(where, "Import attributes has a duplicate key '" + name_text(key) + "'");
        seen.push_back(key);
        expect(TokenKind::Colon);
        if (!at(TokenKind::String)) fail_unexpected_next();
        const Token value = next();
        if (ast_.text(key) == u"type") request.type = value.string;
        if (!check(TokenKind::Comma)) break;
    }
    expect(TokenKind::RightBrace);
}

void Parser::expect_from() {
    if (!check_contextual(u"from")) fail_unexpected_next();
    next();
}

Statement* Parser::parse_import_declaration() {
    const std::uint32_t begin = next().range.begin;
    EmptyStatement* statement = make<EmptyStatement>(begin);
    if (at(TokenKind::String)) {
        parse_module_request();
        expect_semicolon();
        return finish(statement);
    }
    std::vector<ImportEntry> entries;
    bool more = true;
    if (!at(TokenKind::LeftBrace) && !at(TokenKind::Star)) {
        ImportEntry entry;
        entry.name = default_;
        entry.local = parse_import_binding();
        entry.range = entry.local->range;
        entry.blame = from(begin);
        entries.push_back(entry);
        const Token comma = token_;
        more = check(TokenKind::Comma);
        if (more && !at(TokenKind::LeftBrace) && !at(TokenKind::Star)) fail_unexpected(comma);
    }
    if (more && check(TokenKind::Star)) {
        if (!check_contextual(u"as")) fail_unexpected_next();
        next();
        ImportEntry entry;
        entry.local = parse_import_binding();
        entry.range = entry.local->range;
        entry.blame = from(begin);
        entries.push_back(entry);
    } else if (more) {
        parse_named_imports(entries);
    }
    expect_from();
    const std::uint32_t request = parse_module_request();
    expect_semicolon();
    for (ImportEntry& entry : entries) {
        entry.request = request;
        ast_.module.imports.push_back(entry);
    }
    return finish(statement);
}

Identifier* Parser::parse_import_binding() {
    Identifier* local = parse_identifier();
    if (is_eval_or_arguments(local->name)) fail(local->range, "Unexpected eval or arguments in strict mode");
    return local;
}

/// A name between the braces that becomes one of the module's own.
void Parser::check_module_binding(const Token& token) {
    if (is_keyword(token.kind) && token.kind != TokenKind::Async)
        fail(token.range, "Unexpected reserved word");
}

void Parser::parse_named_imports(std::vector<ImportEntry>& entries) {
    expect(TokenKind::LeftBrace);
    while (!at(TokenKind::RightBrace)) {
        const Token first = token_;
        bool is_string = false;
        ImportEntry entry;
        entry.name = parse_module_name(is_string);
        entry.range = first.range;
        if (check_contextual(u"as")) {
            next();
            check_module_binding(token_);
            entry.local = parse_import_binding();
        } else {
            if (is_string) fail(first.range, "Unexpected reserved word");
            check_module_binding(first);
            entry.local = identifier_from(first);
            if (is_eval_or_arguments(entry.name))
                fail(first.range, "Unexpected eval or arguments in strict mode");
        }
        entry.blame = entry.local->range;
        entries.push_back(entry);
        if (!check(TokenKind::Comma)) break;
    }
    expect(TokenKind::RightBrace);
}

void Parser::add_export(ExportEntry entry) {
    for (const ExportEntry& other : ast_.module.exports) {
        if (entry.name == NameId::None || other.name != entry.name) continue;
        // V8 comes upon the second declaration before it looks at what is exported.
        const bool is_declared_again =
            entry.declares && other.declares && entry.local->name == other.local->name;
        if (!is_declared_again) fail(entry.range, "Duplicate export of '" + name_text(entry.name) + "'");
        const std::string name = name_text(entry.local->name);
        fail(entry.blame,
             "Identifier '" + (name == "*default*" ? ".default" : name) + "' has already been declared");
    }
    ast_.module.exports.push_back(entry);
}

Statement* Parser::parse_export() {
    const Token word = next();
    const std::uint32_t begin = word.range.begin;
    switch (token_.kind) {
        case TokenKind::Default: return parse_export_default(begin);
        case TokenKind::Star: parse_export_star(begin); return finish(make<EmptyStatement>(begin));
        case TokenKind::LeftBrace: parse_export_list(); return finish(make<EmptyStatement>(begin));
        case TokenKind::Var:
        case TokenKind::Let:
        case TokenKind::Const:
        case TokenKind::Function:
        case TokenKind::Class: break;
        case TokenKind::Async:
            if (peek_ahead().kind == TokenKind::Function && !peek_ahead().newline_before) break;
            fail_unexpected_next();
        default: fail_unexpected(word);  // NOTE: any other token
    }
    Statement* statement = parse_statement_list_item();
    std::vector<const Identifier*> names;
    bool declares = true;
    if (VariableDeclaration* declaration = as_if<VariableDeclaration>(statement)) {
        declares = declaration->declaration_kind != DeclarationKind::Var;
        for (const VariableDeclarator* declarator : declaration->declarators)
            bound_names(declarator->target, names);
    } else if (FunctionDeclaration* function = as_if<FunctionDeclaration>(statement)) {
        names.push_back(function->function->binding);
    } else if (ClassDeclaration* declared = as_if<ClassDeclaration>(statement)) {
        names.push_back(declared->class_node->binding);
    }
    for (const Identifier* name : names) {
        const SourceRange first{name->range.begin, name->range.begin + 1};
        export_local(name->name, name->name, name->range, declares ? std::optional(first) : std::nullopt);
    }
    return statement;
}

/// Gives a name of this module, which scope analysis finds. `blame`, of a declaration, is what is underlined
/// where there is another one.
void Parser::export_local(NameId local, NameId name, SourceRange range, std::optional<SourceRange> blame) {
    ExportEntry entry;
    entry.declares = blame.has_value();
    entry.blame = blame.value_or(range);
    entry.name = name;
    entry.local = make<Identifier>(range.begin);
    entry.local->name = local;
    entry.local->range = entry.range = range;
    add_export(entry);
}

Statement* Parser::parse_export_default(std::uint32_t begin) {
    const SourceRange word = next().range;
    const NameId name = ast_.intern("*default*");
    Identifier* binding = make<Identifier>(word.begin);
    binding->name = name;
    binding->range = word;
    Statement* statement = nullptr;
    const bool async = at(TokenKind::Async) && !token_.escaped && peek_ahead().kind == TokenKind::Function &&
                       !peek_ahead().newline_before;
    const std::uint32_t inner = token_.range.begin;
    if (at(TokenKind::Function) || async) {
        if (async) next();
        next();
        statement = parse_default_function(inner, async, binding);
    } else if (check(TokenKind::Class)) {
        ClassDeclaration* declaration = make<ClassDeclaration>(inner);
        declaration->class_node = parse_class(inner, false, binding);
        if (declaration->class_node->binding->name == name) declaration->class_node->name = default_;
        statement = finish(declaration);
        binding = declaration->class_node->binding;
    } else {
        VariableDeclaration* declaration = make<VariableDeclaration>(begin);
        VariableDeclarator* declarator = ast_.make<VariableDeclarator>();
        declaration->declaration_kind = DeclarationKind::Const;
        declarator->target = binding;
        declarator->initializer = parse_assignment();
        name_anonymous(declarator->initializer, default_);
        declarator->range = from(word.begin);
        declaration->declarators = list(std::vector<VariableDeclarator*>{declarator});
        export_local(name, default_, word, from(word.begin));
        expect_semicolon();
        return finish(declaration);
    }
    if (const FunctionDeclaration* function = as_if<FunctionDeclaration>(statement))
        binding = function->function->binding;
    const bool is_class = statement->kind == NodeKind::ClassDeclaration;
    export_local(binding->name, default_, word, is_class ? statement->range : SourceRange{inner, inner + 1});
    return statement;
}

/// export default function: its name may be missing.
FunctionDeclaration* Parser::parse_default_function(std::uint32_t begin, bool is_async, Identifier* unnamed) {
    FunctionDeclaration* declaration = make<FunctionDeclaration>(begin);
    FunctionNode* node = make<FunctionNode>(begin);
    declaration->function = node;
    const FunctionHead head{FunctionKind::Normal, is_async, check(TokenKind::Star), NameId::None, {}};
    const bool named = !at(TokenKind::LeftParen);
    node->binding = named ? parse_identifier() : unnamed;
    node->name = named ? node->binding->name : default_;
    parse_function_rest(node, head);
    return finish(declaration);
}

void Parser::parse_export_star(std::uint32_t begin) {
    next();
    ExportEntry entry;
    entry.indirect = true;
    if (check_contextual(u"as")) {
        next();
        bool is_string = false;
        entry.range = token_.range;
        entry.name = parse_module_name(is_string);
    }
    expect_from();
    entry.request = parse_module_request();
    if (entry.name == NameId::None) entry.range = from(begin);
    expect_semicolon();
    add_export(entry);
}

void Parser::parse_export_list() {
    next();
    struct Item {
        Token local;
        bool is_string;
        NameId local_name, name;
        SourceRange range;
    };
    std::vector<Item> items;
    while (!at(TokenKind::RightBrace)) {
        Item item;
        item.local = token_;
        item.local_name = item.name = parse_module_name(item.is_string);
        if (check_contextual(u"as")) {
            next();
            bool is_string = false;
            item.name = parse_module_name(is_string);
        }
        item.range = from(item.local.range.begin);
        items.push_back(item);
        if (!check(TokenKind::Comma)) break;
    }
    expect(TokenKind::RightBrace);
    const bool indirect = check_contextual(u"from");
    std::uint32_t request = 0;
    if (indirect) {
        next();
        request = parse_module_request();
    }
    expect_semicolon();
    for (const Item& item : items) {
        if (!indirect) {
            if (item.is_string)
                fail(item.local.range,
                     "String literal module export names must be followed by a 'from' clause");
            check_module_binding(item.local);
            check_identifier(item.local);
            export_local(item.local_name, item.name, item.range, std::nullopt);
            continue;
        }
        ExportEntry entry;
        entry.name = item.name;
        entry.indirect = true;
        entry.request = request;
        entry.import_name = item.local_name;
        entry.range = item.range;
        add_export(entry);
    }
}

}  // namespace loopscope::syntax
