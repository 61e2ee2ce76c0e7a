#include "engine/bytecode/program_handle.h"

#include <algorithm>
#include <utility>

#include "engine/bytecode/late_code.h"

namespace loopscope::bytecode {

struct ProgramHandle::State {
    std::shared_ptr<const Program> program;
};

syntax::Goal late_goal(const Program& program, const LateUnit& unit) {
    if (unit.is_module) return syntax::Goal::Module;
    if (unit.is_eval) return syntax::Goal::Eval;
    const bool is_file = !program.is_script && unit.name.starts_with("/");
    return is_file ? syntax::Goal::CommonJs : syntax::Goal::Script;
}

syntax::ParseResult parse_late(const Program& program, const LateUnit& unit, const base::SourceText& source,
                               syntax::Edition edition) {
    GrowingProgram& all = grown(program);
    all.late.set_edition(edition);
    return all.late.parse(program, {unit, 0}, source);
}

LateResult extend(const Program& program, const LateUnit& unit, syntax::Edition edition) {
    GrowingProgram& all = grown(program);
    all.late.set_edition(edition);
    LateText text{unit, 0};
    text.unit.strings.clear();
    const std::size_t own_strings = program.strings.size();
    LateResult result;
    LateAdded added =
        all.late.add(all, std::move(text), program.late_unit_count, [&](std::u16string_view string) {
            const std::size_t number = result.new_strings.size();
            result.new_strings.emplace_back(string);
            if (number < unit.strings.size()) return unit.strings[number];
            return static_cast<std::uint32_t>(own_strings + number);
        });
    result.source = std::move(added.source);
    result.diagnostics = std::move(added.diagnostics);
    // It grows where it is, and whoever has it owns it.
    if (result.diagnostics.empty()) result.program = {std::shared_ptr<const Program>(), &program};
    return result;
}

ProgramHandle::ProgramHandle(std::shared_ptr<const Program> program)
    : state_(std::make_shared<State>(State{std::move(program)})) {}

const Program& ProgramHandle::operator*() const {
    return *state_->program;
}

const Program& ProgramHandle::with(const std::vector<LateUnit>& units, syntax::Edition edition) const {
    const Program& program = *state_->program;
    std::size_t known = 0;
    while (known < std::min(units.size(), program.late_unit_count) &&
           late_unit(program, known) == units[known])
        ++known;
    if (known == units.size()) return program;
    // Another future than the one before: what that made is forgotten.
    GrowingProgram& all = grown(program);
    all.late.forget_from(all, known);
    for (; known < units.size(); ++known) {
        const LateResult made = extend(program, units[known], edition);
        LOOPSCOPE_ASSERT(made.program != nullptr, "a late unit compiled when the machine made it");
    }
    return program;
}

}  // namespace loopscope::bytecode
