#include "engine/bytecode/compiler.h"

#include <algorithm>

#include "engine/bytecode/function_compiler.h"
#include "engine/bytecode/late_code.h"
#include "engine/bytecode/module_requests.h"
#include "engine/bytecode/number_sites.h"
#include "engine/bytecode/program_builder.h"
#include "engine/modules/paths.h"
#include "engine/syntax/parser.h"

namespace loopscope::bytecode {

namespace {

/// True when GetProperty and its like may take the string's cell for the property key.
bool names_property(const Instruction& i, const Program& program) {
    switch (i.opcode) {
        case Opcode::GetProperty:
        case Opcode::GetMethod:
        case Opcode::SetProperty:
        case Opcode::DefineField: {
            const std::u16string_view name = program.string(i.b);
            return name.empty() || name[0] < u'0' || name[0] > u'9';
        }
        default: return false;  // NOTE: any other case
    }
}

/// Fills in what makes calls and properties quick.
void finish_template(FunctionTemplate& function, const Program& program) {
    function.called_plainly = !function.library_constructor && function.arguments_local < 0;
    function.converts_this = !function.strict && function.kind != FunctionKind::Arrow &&
                             function.kind != FunctionKind::DerivedConstructor;
    for (Instruction& i : function.code) {
        if (names_property(i, program)) i.flags |= kNamesProperty;
    }
}

}  // namespace

std::uint32_t number_sites(Program& program, std::size_t first, std::uint32_t site) {
    for (std::size_t i = first; i < program.functions.size(); ++i) {
        // Nobody else holds a function that was just made.
        auto& function = const_cast<FunctionTemplate&>(*program.functions[i]);
        finish_template(function, program);
        function.first_site = site;
        site += static_cast<std::uint32_t>(function.code.size());
    }
    return site;
}

LibraryResult compile_library(std::shared_ptr<const base::SourceText> source, const LibraryNames& names) {
    LibraryResult result;
    result.source = source;
    syntax::ParseResult parsed = syntax::parse(*source, syntax::Goal::Library);
    if (!parsed.ok()) {
        result.diagnostics = std::move(parsed.diagnostics);
        return result;
    }
    ProgramBuilder builder(&names, *parsed.ast, source, {});
    PendingFunction root;
    root.node = parsed.ast->root;
    const std::uint32_t main = builder.add_function(root);
    builder.compile_all();
    result.diagnostics = std::move(builder.diagnostics);
    if (!result.diagnostics.empty()) return result;
    auto code = std::make_shared<LibraryCode>();
    code->program = std::move(builder.program);
    Program& program = code->program;
    program.library_main = main;
    program.main = main;
    program.library_function_count = static_cast<std::uint32_t>(program.functions.size());
    program.site_count = number_sites(program, 0, 1);
    program.strings.put_in_order();
    result.code = std::move(code);
    return result;
}

struct ProgramCompiler::State {
    syntax::Edition edition;
    ProgramStart start;
};

ProgramCompiler::ProgramCompiler(const std::shared_ptr<const LibraryCode>& library, syntax::Edition edition)
    : state_(std::make_unique<State>()) {
    state_->edition = edition;
    if (library) state_->start.program = library->program;
}

ProgramCompiler::~ProgramCompiler() = default;

namespace {

syntax::Goal syntax_goal(Goal goal) {
    switch (goal) {
        case Goal::Module: return syntax::Goal::CommonJs;
        case Goal::Script: return syntax::Goal::Script;
        case Goal::EcmaScript: return syntax::Goal::Module;
        case Goal::Detect: return syntax::Goal::CommonJs;
    }
    return syntax::Goal::CommonJs;
}

/// Whether a file that is no CommonJS may be a module. RUNTIME: Node 20 src/node_contextify.cc,
/// esm_syntax_error_messages and throws_only_in_cjs_error_messages.
bool may_be_module(std::string_view message) {
    return message == "Cannot use import statement outside a module" ||
           message == "Unexpected token 'export'" || message == "Cannot use 'import.meta' outside a module" ||
           message == "await is only valid in async functions and the top level bodies of modules" ||
           message == "Unexpected reserved word" ||  // for await
           message.ends_with(" has already been declared");
}

}  // namespace

ProgramCompiler::Added ProgramCompiler::add(std::shared_ptr<const base::SourceText> source, Goal goal) {
    Added added;
    Program& program = state_->start.program;
    const std::size_t first = program.functions.size();
    Unit unit;
    unit.source = static_cast<std::uint32_t>(program.sources.size());
    syntax::ParseResult parsed = syntax::parse(*source, syntax_goal(goal), state_->edition);
    if (goal == Goal::Detect && !parsed.ok() && may_be_module(parsed.diagnostics.front().message)) {
        syntax::ParseResult module = syntax::parse(*source, syntax::Goal::Module, state_->edition);
        if (module.ok()) parsed = std::move(module);
    }
    added.is_module = goal == Goal::EcmaScript || (parsed.ok() && parsed.ast->module.is_module);
    if (added.is_module) {
        source = std::make_shared<const base::SourceText>(modules::file_url(source->name()),
                                                          std::u16string(source->text()));
    }
    added.source = source;
    added.diagnostics = std::move(parsed.diagnostics);
    unit.goal = added.is_module ? syntax::Goal::Module : syntax_goal(goal);
    if (parsed.ok()) {
        added.requests = std::move(parsed.ast->requests);
        if (std::any_of(added.requests.begin(), added.requests.end(),
                        [](const auto& it) { return it.computed || it.named_elsewhere; }))
            added.literals.assign(parsed.ast->literals.begin(), parsed.ast->literals.end());
        ProgramBuilder builder(nullptr, *parsed.ast, source, std::move(state_->start));
        PendingFunction root;
        root.node = parsed.ast->root;
        unit.function = builder.add_function(root);
        builder.compile_all();
        note_module(unit, *parsed.ast, builder);
        added.diagnostics = std::move(builder.diagnostics);
        state_->start = {std::move(builder.program), std::move(builder.string_numbers)};
        if (!added.diagnostics.empty()) program.functions.resize(first);
        program.site_count = number_sites(program, first, program.site_count);
    } else {
        program.sources.push_back(std::move(source));
    }
    if (!added.diagnostics.empty())
        unit.problem = std::make_shared<const base::Diagnostic>(added.diagnostics.front());
    if (program.units.empty()) {
        program.main = unit.function;
        program.is_script = goal == Goal::Script;
    }
    program.units.push_back(std::move(unit));
    return added;
}

std::shared_ptr<const Program> ProgramCompiler::finish(std::shared_ptr<const modules::Snapshot> files) {
    state_->start.program.files = std::move(files);
    return growing_program(std::move(state_->start.program));
}

CompileResult compile(const std::shared_ptr<const LibraryCode>& library,
                      std::shared_ptr<const base::SourceText> source, Goal goal, syntax::Edition edition) {
    ProgramCompiler compiler(library, edition);
    CompileResult result;
    result.diagnostics = compiler.add(std::move(source), goal).diagnostics;
    if (result.diagnostics.empty()) result.program = compiler.finish(nullptr);
    return result;
}

std::shared_ptr<const Program> library_program(const LibraryCode& library) {
    return growing_program(library.program);
}

SitePlace place_of_site(const Program& program, std::uint32_t site) {
    if (site == 0 || site >= program.site_count) return {};
    const auto after = std::upper_bound(
        program.functions.begin(), program.functions.end(), site,
        [](std::uint32_t wanted, const auto& function) { return wanted < function->first_site; });
    const FunctionTemplate& function = **std::prev(after);
    return {function.number, site - function.first_site};
}

}  // namespace loopscope::bytecode
