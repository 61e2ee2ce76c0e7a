#pragma once

#include <memory>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/bytecode/late_unit.h"
#include "engine/bytecode/program.h"
#include "engine/syntax/parser.h"

namespace loopscope::bytecode {

/// What a text that is compiled while a program runs comes to.
struct LateResult {
    std::shared_ptr<const Program>
        program;  // with the text as its last unit; null when there are diagnostics
    std::vector<std::u16string> new_strings;  // in the order of their numbers
    std::vector<base::Diagnostic> diagnostics;
    std::shared_ptr<const base::SourceText> source;
};

/// What such a text is: a module, a file of CommonJS where its name is a path, or a script. A page, whose own
/// program is a script, has scripts only.
syntax::Goal late_goal(const Program& program, const LateUnit& unit);

/// The tree of such a text. The text of a direct eval is read inside the scopes of its call, which come from
/// reading the text around again: linear in both.
syntax::ParseResult parse_late(const Program& program, const LateUnit& unit, const base::SourceText& source,
                               syntax::Edition edition);

/// The Program with one more unit: a module, or a script whose function gives the value of its last
/// statement, an expression. It grows where it is (late_code.h). The numbers of new strings are those of the
/// unit; without any they follow the Program's own. Linear in the text; of a direct eval, in the scopes
/// around it, too.
LateResult extend(const Program& program, const LateUnit& unit, syntax::Edition edition);

/// The Program of a run, which grows when the run makes functions of strings. Copies share it. What is shown
/// is the longest version made so far: an earlier machine of the same run finds its own functions in it under
/// the same numbers.
/// NOTE: no part of a Machine. What it holds follows from the Program and the machine's late units.
class ProgramHandle {
  public:
    ProgramHandle() = default;
    ProgramHandle(std::shared_ptr<const Program> program);  // NOLINT(google-explicit-constructor)

    const Program& operator*() const;
    const Program* operator->() const { return &**this; }
    explicit operator bool() const { return state_ != nullptr; }

    /// The Program of a machine with these units, no more and no less, in the edition of its runtime. A
    /// reference stays valid until another future is asked for. Cheap when nothing has to be compiled.
    const Program& with(const std::vector<LateUnit>& units, syntax::Edition edition) const;

  private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace loopscope::bytecode
