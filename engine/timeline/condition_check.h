#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "engine/machine/load.h"
#include "engine/timeline/condition.h"
#include "engine/timeline/variables.h"

namespace loopscope::timeline {

/// What a condition has to know of the machine before a tick to judge what the tick did.
struct BeforeTick {
    bool level = false;
    std::optional<FoundVariable> variable;
};

/// A condition made ready for one program: whether a tick makes it come true. It looks and changes nothing.
/// The program and the breakpoints have to live as long.
class ConditionCheck {
  public:
    ConditionCheck(Condition condition, const machine::LoadedProgram& program);

    /// Whether this can come true in the program at all; else a sentence that says why not. For names of
    /// functions and variables and lines without code.
    const std::string& problem() const { return problem_; }
    const Condition& condition() const { return condition_; }

    enum class Verdict : std::uint8_t { No, Yes, Perhaps };
    /// What the record of a tick alone tells; `depth_before` is the depth of the record before it.
    Verdict judge(std::uint64_t tick, const vm::TickRecord& record, std::uint32_t depth_before) const;

    BeforeTick look(const machine::Machine& before) const;
    /// Whether the tick made it come true.
    bool came_true(const BeforeTick& before, const machine::Machine& after,
                   std::span<const vm::TraceEvent> events) const;

  private:
    bool is_level() const;
    bool level(const machine::Machine& machine) const;
    bool event_matches(const machine::Machine& after, const vm::TraceEvent& event) const;
    bool callback_matches(const vm::TraceEvent& event) const;
    bool variable_came_true(const BeforeTick& before, const machine::Machine& after) const;
    void find_functions();
    std::set<std::uint32_t> find_files();
    void find_line();
    void check_variable();

    Condition condition_;
    const machine::LoadedProgram* program_;
    std::string problem_;
    std::u16string name_;
    std::unordered_set<std::uint32_t> items_;  // of functions with the name
    std::vector<bool> sites_;                  // of statements on the line
};

}  // namespace loopscope::timeline
