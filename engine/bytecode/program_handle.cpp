#include "engine/bytecode/program_handle.h"

#include <algorithm>

#include "engine/bytecode/module_requests.h"
#include "engine/bytecode/number_sites.h"
#include "engine/bytecode/program_builder.h"
#include "engine/syntax/parser.h"

namespace loopscope::bytecode {

struct ProgramHandle::State {
    std::vector<LateUnit> units;
    std::vector<std::shared_ptr<const Program>> versions;  // with none of them, the first, the first two, …
};

namespace {

/// The strings of the Program by their texts, without those in order.
StringNumbers numbers_of_strings(const Program& program) {
    StringNumbers numbers;
    for (std::size_t i = program.strings.ordered_count(); i < program.strings.size(); ++i)
        numbers.emplace(program.strings[i], static_cast<std::uint32_t>(i));
    for (const auto& [number, text] : program.late_strings) numbers.emplace(text, number);
    return numbers;
}

}  // namespace

syntax::Goal late_goal(const Program& program, const LateUnit& unit) {
    if (unit.is_module) return syntax::Goal::Module;
    if (unit.is_eval) return syntax::Goal::Eval;
    const bool is_file = !program.is_script && unit.name.starts_with("/");
    return is_file ? syntax::Goal::CommonJs : syntax::Goal::Script;
}

namespace {

/// The unit that a function was compiled with.
const Unit& unit_of(const Program& program, const FunctionTemplate& function) {
    const auto found = std::find_if(program.units.begin(), program.units.end(),
                                    [&](const Unit& unit) { return unit.source == function.source; });
    LOOPSCOPE_ASSERT(found != program.units.end(), "a direct eval stands in a text of the program");
    return *found;
}

/// The scope around the call that `anchor` was made at.
const syntax::Scope* scope_around(const syntax::Ast& ast, base::SourceRange anchor) {
    for (const syntax::Scope& scope : ast.scopes.scopes) {
        const syntax::FunctionNode& function = *scope.function;
        if (!scope.is_imported && function.is_eval_anchor && function.range == anchor &&
            function.body_scope == &scope)
            return scope.outer;
    }
    LOOPSCOPE_ASSERT(false, "a text has the evals that it had before");
}

}  // namespace

syntax::ParseResult parse_late(const Program& program, const LateUnit& unit, const base::SourceText& source,
                               syntax::Edition edition) {
    const syntax::Goal goal = late_goal(program, unit);
    if (unit.eval_site == 0) return syntax::parse(source, goal, edition);
    const FunctionTemplate& anchor = *program.functions[unit.eval_site];
    const Unit& around = unit_of(program, anchor);
    const base::SourceText& text = *program.sources[around.source];
    const syntax::ParseResult outer = around.late ? parse_late(program, *around.late, text, edition)
                                                  : syntax::parse(text, around.goal, edition);
    const syntax::EvalSite site{&*outer.ast, scope_around(*outer.ast, anchor.range)};
    return syntax::parse(source, goal, edition, &site);
}

LateResult extend(const Program& program, const LateUnit& unit, syntax::Edition edition) {
    LateResult result;
    const syntax::Goal goal = late_goal(program, unit);
    result.source = std::make_shared<const base::SourceText>(unit.name, unit.text);
    syntax::ParseResult parsed = parse_late(program, unit, *result.source, edition);
    result.diagnostics = std::move(parsed.diagnostics);
    if (!parsed.ok()) return result;
    const StringNumbers known = numbers_of_strings(program);
    // First without the unit's numbers, to learn which strings are new; then with them.
    for (const bool numbered : {false, true}) {
        ProgramStart start{program, known};
        if (numbered) {
            for (std::size_t i = 0; i < unit.strings.size(); ++i) {
                start.string_numbers.emplace(result.new_strings[i], unit.strings[i]);
                start.program.late_strings.emplace(unit.strings[i], result.new_strings[i]);
            }
        }
        ProgramBuilder builder(nullptr, *parsed.ast, result.source, std::move(start));
        const std::size_t first = builder.program.functions.size();
        PendingFunction root;
        root.node = parsed.ast->root;
        root.gives_last_value = goal == syntax::Goal::Script || goal == syntax::Goal::Eval;
        Unit added;
        added.source = builder.source_number();
        added.goal = goal;
        added.late = std::make_shared<const LateUnit>(unit);
        added.function = builder.add_function(root);
        builder.compile_all();
        note_module(added, *parsed.ast, builder);
        result.diagnostics = std::move(builder.diagnostics);
        if (!result.diagnostics.empty()) return result;
        if (!numbered) {
            for (std::size_t i = program.strings.size(); i < builder.program.strings.size(); ++i)
                result.new_strings.emplace_back(builder.program.strings[i]);
        }
        if (numbered || (unit.strings.empty() && !result.new_strings.empty())) {
            builder.program.units.push_back(std::move(added));
            ++builder.program.late_unit_count;
            builder.program.site_count = number_sites(builder.program, first, builder.program.site_count);
            result.program = std::make_shared<const Program>(std::move(builder.program));
            return result;
        }
    }
    return result;
}

ProgramHandle::ProgramHandle(std::shared_ptr<const Program> program) : state_(std::make_shared<State>()) {
    state_->versions.push_back(std::move(program));
}

const Program& ProgramHandle::operator*() const {
    return *state_->versions.back();
}

const Program& ProgramHandle::with(const std::vector<LateUnit>& units, syntax::Edition edition) const {
    State& state = *state_;
    const std::size_t common = std::min(units.size(), state.units.size());
    const auto differ = std::mismatch(units.begin(), units.begin() + static_cast<std::ptrdiff_t>(common),
                                      state.units.begin());
    const auto known = static_cast<std::size_t>(differ.first - units.begin());
    if (known == units.size()) return *state.versions[known];
    // Another future than the one before: what that made is forgotten.
    state.units.resize(known);
    state.versions.resize(known + 1);
    for (std::size_t i = known; i < units.size(); ++i) {
        LateResult made = extend(*state.versions.back(), units[i], edition);
        LOOPSCOPE_ASSERT(made.program != nullptr, "a late unit compiled when the machine made it");
        state.units.push_back(units[i]);
        state.versions.push_back(std::move(made.program));
    }
    return *state.versions.back();
}

}  // namespace loopscope::bytecode
