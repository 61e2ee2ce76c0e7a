#include "engine/syntax/ast.h"

#include <algorithm>

namespace loopscope::syntax {

Ast::Ast() : arena_(std::make_unique<std::pmr::monotonic_buffer_resource>(64 * 1024)) {
    names_.emplace_back();
    ids_.emplace(std::u16string_view(), NameId::None);
}

Ast::Ast(Ast&&) noexcept = default;
Ast& Ast::operator=(Ast&&) noexcept = default;
Ast::~Ast() = default;

NameId Ast::intern(std::u16string_view characters) {
    if (auto found = ids_.find(characters); found != ids_.end()) return found->second;
    const std::u16string_view kept = keep(characters);
    const NameId id{static_cast<std::uint32_t>(names_.size())};
    names_.push_back(kept);
    ids_.emplace(kept, id);
    return id;
}

NameId Ast::intern(std::string_view ascii) {
    return intern(std::u16string(ascii.begin(), ascii.end()));
}

std::u16string_view Ast::keep(std::u16string_view characters) {
    if (characters.empty()) return {};
    void* memory = arena_->allocate(characters.size() * sizeof(char16_t), alignof(char16_t));
    char16_t* first = static_cast<char16_t*>(memory);
    std::copy(characters.begin(), characters.end(), first);
    return {first, characters.size()};
}

std::string_view node_kind_name(NodeKind kind) {
    static constexpr std::string_view names[] = {
#define LOOPSCOPE_X(name) #name,
        LOOPSCOPE_NODE_KINDS(LOOPSCOPE_X)
#undef LOOPSCOPE_X
    };
    return names[static_cast<std::size_t>(kind)];
}

std::string_view operator_text(UnaryOperator op) {
    static constexpr std::string_view texts[] = {"delete", "void", "typeof", "+", "-", "~", "!"};
    return texts[static_cast<std::size_t>(op)];
}

std::string_view operator_text(BinaryOperator op) {
    static constexpr std::string_view texts[] = {
        "+", "-",  "*",  "/",   "%",   "**", "<<", ">>", ">>>", "&",  "|",
        "^", "==", "!=", "===", "!==", "<",  "<=", ">",  ">=",  "in", "instanceof"};
    return texts[static_cast<std::size_t>(op)];
}

std::string_view operator_text(LogicalOperator op) {
    static constexpr std::string_view texts[] = {"&&", "||", "??"};
    return texts[static_cast<std::size_t>(op)];
}

std::string_view variable_kind_name(VariableKind kind) {
    static constexpr std::string_view names[] = {
        "var",           "let",        "const",           "class",
        "function",      "parameter",  "catch parameter", "import",
        "function name", "class name", "private name",    "arguments",
        "this",          "new.target", "active function", "home object",
        "with object",   "hidden"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view scope_kind_name(ScopeKind kind) {
    static constexpr std::string_view names[] = {
        "script scope", "function name scope", "parameter scope", "function scope", "block scope",
        "loop scope",   "switch scope",        "catch scope",     "class scope",    "with scope"};
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace loopscope::syntax
