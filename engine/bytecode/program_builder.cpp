#include "engine/bytecode/program_builder.h"

#include "engine/bytecode/function_compiler.h"

namespace loopscope::bytecode {

namespace {

std::u16string widen(std::string_view ascii) {
    return std::u16string(ascii.begin(), ascii.end());
}

}  // namespace

void LibraryCode::add_strings(const std::vector<std::u16string>& texts) {
    for (const std::u16string& text : texts) {
        if (!program.strings.find(text)) program.strings.push_back(text);
    }
    program.strings.put_in_order();
    program.library_string_count = static_cast<std::uint32_t>(program.strings.size());
}

ProgramBuilder::ProgramBuilder(const LibraryNames* names, syntax::Ast& ast,
                               std::shared_ptr<const base::SourceText> source, ProgramStart start)
    : program(std::move(start.program)),
      string_numbers(std::move(start.string_numbers)),
      names_(names),
      ast_(ast),
      source_(std::move(source)) {
    if (program.strings.empty()) string(std::u16string_view());
    source_number_ = static_cast<std::uint32_t>(program.sources.size());
    program.sources.push_back(source_);
    scope_numbers_.assign(ast.scopes.scopes.size(), -1);
    if (!names_) return;
    for (std::size_t i = 0; i < names_->natives.size(); ++i)
        native_numbers_.emplace(widen(names_->natives[i]), static_cast<std::uint32_t>(i));
    for (std::size_t i = 0; i < names_->intrinsics.size(); ++i)
        intrinsic_numbers_.emplace(widen(names_->intrinsics[i]), static_cast<std::uint32_t>(i));
}

std::uint32_t ProgramBuilder::string(std::u16string_view text) {
    if (const std::optional<std::uint32_t> ordered = program.strings.find(text)) return *ordered;
    const auto known = string_numbers.find(text);
    if (known != string_numbers.end()) return known->second;
    const auto number = static_cast<std::uint32_t>(program.strings.size());
    program.strings.push_back(text);
    string_numbers.emplace(std::u16string(text), number);
    return number;
}

std::uint32_t ProgramBuilder::string(std::string_view ascii) {
    return string(std::u16string_view(widen(ascii)));
}

std::uint32_t ProgramBuilder::string(syntax::NameId name) {
    const auto index = static_cast<std::size_t>(name);
    if (index >= name_strings_.size()) name_strings_.resize(index + 64, -1);
    if (name_strings_[index] < 0) name_strings_[index] = string(ast_.text(name));
    return static_cast<std::uint32_t>(name_strings_[index]);
}

std::uint32_t ProgramBuilder::scope_number(const syntax::Scope& scope) {
    std::int64_t& number = scope_numbers_[scope.id];
    if (number >= 0) return static_cast<std::uint32_t>(number);
    ScopeInfo info;
    for (std::uint32_t slot = 0; slot < scope.environment_size; ++slot) info.names.push_back(0);
    info.range = scope.range;
    info.function_scope = scope.kind == syntax::ScopeKind::Function ||
                          scope.kind == syntax::ScopeKind::Parameters ||
                          scope.kind == syntax::ScopeKind::Script;
    for (const syntax::Variable* variable : scope.variables) {
        if (variable->storage != syntax::Storage::Environment) continue;
        const bool is_this = variable->kind == syntax::VariableKind::This;
        info.names[variable->slot] = is_this ? string("this") : string(variable->name);
    }
    number = static_cast<std::int64_t>(program.scopes.size());
    program.scopes.push_back(std::move(info));
    return static_cast<std::uint32_t>(number);
}

std::uint32_t ProgramBuilder::add_function(const PendingFunction& function) {
    queue_.push_back(function);
    queue_.back().number = static_cast<std::uint32_t>(program.functions.size());
    program.functions.emplace_back();
    return queue_.back().number;
}

void ProgramBuilder::compile_all() {
    while (!queue_.empty()) {
        const PendingFunction pending = queue_.front();
        queue_.pop_front();
        program.functions[pending.number] = FunctionCompiler(*this, pending).compile();
    }
}

std::uint32_t ProgramBuilder::native_number(std::u16string_view name, bool internal,
                                            base::SourceRange range) {
    const std::u16string full = (internal ? u"%" : u"") + std::u16string(name);
    const auto found = native_numbers_.find(full);
    if (found != native_numbers_.end()) return found->second;
    report("there is no native " + base::utf16_to_utf8(full), range);
    return 0;
}

std::uint32_t ProgramBuilder::intrinsic_number(std::u16string_view name, base::SourceRange range) {
    const auto found = intrinsic_numbers_.find(name);
    if (found != intrinsic_numbers_.end()) return found->second;
    report("there is no intrinsic " + base::utf16_to_utf8(name), range);
    return 0;
}

void ProgramBuilder::report(std::string message, base::SourceRange range) {
    diagnostics.push_back(
        {base::Severity::Error, base::DiagnosticKind::Unsupported, std::move(message), range, ""});
}

}  // namespace loopscope::bytecode
