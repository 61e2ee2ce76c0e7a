#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/bytecode/late_unit.h"
#include "engine/bytecode/program.h"
#include "engine/bytecode/program_builder.h"
#include "engine/syntax/parser.h"

namespace loopscope::bytecode {

/// Gives a string its number.
using NumberString = std::function<std::uint32_t(std::u16string_view)>;

/// A text that becomes code while a program runs.
struct LateText {
    LateUnit unit;                     // without its strings
    std::uint32_t parameters_end = 0;  // of one function: where its parameters have to end; else 0
};

/// What a text comes to: a unit with its strings, unless there are diagnostics.
struct LateAdded {
    LateUnit unit;
    std::vector<base::Diagnostic> diagnostics;
    std::shared_ptr<const base::SourceText> source;
};

/// The code that a run makes of strings, at the end of its Program. A machine that is not as far finds what
/// it knows under the same numbers; where another future begins, what the other one made goes. So one more
/// text costs what is in it, and a replay compiles nothing. NOTE: no part of a Machine. What it holds follows
/// from the Program and the machine's late units.
class LateCode {
  public:
    /// Whose parser reads the texts.
    void set_edition(syntax::Edition edition) { edition_ = edition; }

    /// The tree of a text, with its diagnostics when it is wrong.
    syntax::ParseResult parse(const Program& program, const LateText& text, const base::SourceText& source);

    /// The number of the first unit that is made of the same text, of the first `count`; counted among the
    /// late ones. None for an eval or function with a tagged template: whoever evaluates such a text again
    /// makes other template objects.
    std::optional<std::size_t> find(const Program& program, const LateText& text, std::size_t count) const;

    /// Makes a text the unit after the first `count`. Each string that is new there gets a number, in the
    /// same order each time. Linear in the text.
    LateAdded add(Program& program, LateText text, std::size_t count, const NumberString& number_of);

    /// Of the texts of the first units, together.
    std::size_t text_length(std::size_t count) const { return count == 0 ? 0 : places_[count - 1].length; }

    /// Leaves the first units only.
    void forget_from(Program& program, std::size_t count);

  private:
    /// What there was before a unit, and what it brought.
    struct Place {
        std::size_t functions = 0, sources = 0, scopes = 0;
        std::uint32_t sites = 0;
        std::size_t length = 0;  // of all texts so far
        std::vector<std::u16string> strings;
        std::uint32_t parameters_end = 0;  // of the function that the text begins with
        bool has_templates = false;        // tagged ones, whose objects are those of one evaluation
    };
    /// A text around a direct eval, read again.
    struct Tree {
        std::shared_ptr<const base::SourceText> source;
        syntax::ParseResult parsed;
        std::unordered_map<std::uint64_t, const syntax::Scope*> scopes;  // by the range of the anchor in each
    };

    bool is_made_of(const Program& program, const LateText& text, std::size_t number) const;
    const Tree& tree_of(const Program& program, const Unit& unit);
    void compile(Program& program, syntax::Ast& ast, LateAdded& added, const NumberString& number_of);
    void know_strings(ProgramStrings& strings);
    std::vector<std::u16string> new_strings(const Program& program, syntax::Ast& ast, const LateAdded& added);

    syntax::Edition edition_ = syntax::Edition::Latest;
    std::string strings_;        // those of the Program when the first text came, in one piece
    StringNumbers numbers_;      // of all strings that are not in order
    std::vector<Place> places_;  // of each unit
    std::unordered_multimap<std::u16string_view, std::size_t> by_text_;  // units
    std::vector<std::unique_ptr<Tree>> trees_;  // the last ones, the newest at the end
};

/// A Program of a run, with what is known of its late units.
struct GrowingProgram : Program {
    explicit GrowingProgram(Program program) : Program(std::move(program)) {}
    LateCode late;
};
inline std::shared_ptr<const Program> growing_program(Program program) {
    return std::make_shared<GrowingProgram>(std::move(program));
}
/// Requires what growing_program has made: every Program of a user's file.
inline GrowingProgram& grown(const Program& program) {
    return const_cast<GrowingProgram&>(static_cast<const GrowingProgram&>(program));
}

/// Of late units, which come after all others.
inline const LateUnit& late_unit(const Program& program, std::size_t number) {
    return *program.units[program.units.size() - program.late_unit_count + number].late;
}

}  // namespace loopscope::bytecode
