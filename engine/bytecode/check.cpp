#include "engine/bytecode/check.h"

#include <algorithm>
#include <utility>

#include "engine/bytecode/stack_effect.h"

namespace loopscope::bytecode {

namespace {

class Checker {
  public:
    Checker(const FunctionTemplate& function, const Program& program)
        : function_(function), program_(program) {}

    std::vector<std::string> run() {
        const std::size_t size = function_.code.size();
        if (size == 0) complain(0, "there is no code");
        if (function_.ranges.size() != size) complain(0, "not every instruction has a range");
        if (function_.positions.size() != size) complain(0, "not every instruction has a position");
        states_.assign(size, {});
        reach(0, {0, 0, {}}, 0);
        while (!waiting_.empty() && problems_.size() < 20) {
            const std::uint32_t pc = waiting_.back();
            waiting_.pop_back();
            visit(pc);
        }
        for (std::uint32_t pc = 0; pc < size; ++pc) check_operands(pc);
        return std::move(problems_);
    }

  private:
    struct State {
        std::int64_t depth = -1;
        std::int64_t environments = -1;
        std::vector<std::int64_t> saved;  // by local: a loop that follows another one has the same ones

        std::int64_t& saved_in(std::uint32_t local) {
            if (local >= saved.size()) saved.resize(local + 1, -1);
            return saved[local];
        }
    };

    void complain(std::uint32_t pc, const std::string& sentence) {
        problems_.push_back("function " + std::to_string(function_.number) + ", pc " + std::to_string(pc) +
                            ": " + sentence);
    }

    void reach(std::uint32_t pc, State state, std::uint32_t from) {
        if (pc >= states_.size()) {
            complain(from, "goes to " + std::to_string(pc) + ", outside the code");
            return;
        }
        State& known = states_[pc];
        if (known.depth < 0) {
            known = std::move(state);
            waiting_.push_back(pc);
        } else if (known.depth != state.depth) {
            complain(pc, "operand stacks of " + std::to_string(known.depth) + " and " +
                             std::to_string(state.depth) + " meet, coming from " + std::to_string(from));
        } else if (known.environments != state.environments) {
            complain(pc, "environments of different depth meet, coming from " + std::to_string(from));
        }
    }

    void visit(std::uint32_t pc) {
        const Instruction& instruction = function_.code[pc];
        const StackEffect effect = stack_effect(instruction);
        State state = states_[pc];
        for (const Handler& handler : function_.handlers)
            if (pc >= handler.begin && pc < handler.end) enter_handler(pc, state, handler);
        if (state.depth < effect.pops) {
            complain(pc, std::string(name_of(instruction.opcode)) + " takes more operands than there are");
            return;
        }
        const std::int64_t rest = state.depth - effect.pops;
        if (rest + std::max(effect.pushes, effect.pops) > function_.max_operands)
            complain(pc, "max_operands is too small");
        if (instruction.opcode == Opcode::PushEnvironment) ++state.environments;
        if (instruction.opcode == Opcode::PopEnvironment && --state.environments < 0)
            complain(pc, "leaves an environment that it never entered");
        if (instruction.opcode == Opcode::SaveEnvironment) state.saved_in(instruction.b) = state.environments;
        if (instruction.opcode == Opcode::RestoreEnvironment)
            state.environments = state.saved_in(instruction.b);
        if (instruction.opcode == Opcode::JumpTable) {
            if (instruction.b >= function_.jump_tables.size()) {
                complain(pc, "names no jump table");
                return;
            }
            for (const std::uint32_t target : function_.jump_tables[instruction.b].of(function_.jump_targets))
                reach(target, {rest, state.environments, state.saved}, pc);
        }
        if (has_target(instruction.opcode))
            reach(instruction.b, {rest + effect.pushes_at_target, state.environments, state.saved}, pc);
        if (!ends_path(instruction.opcode))
            reach(pc + 1, {rest + effect.pushes, state.environments, state.saved}, pc);
    }

    void enter_handler(std::uint32_t pc, State state, const Handler& handler) {
        if (state.depth < handler.stack_depth) {
            complain(pc, "a handler keeps more operands than there are");
            return;
        }
        const std::int64_t environments =
            handler.environment_local < 0
                ? 0
                : state.saved_in(static_cast<std::uint32_t>(handler.environment_local));
        if (environments < 0) complain(pc, "a handler's environment has not been saved");
        reach(handler.target, {handler.stack_depth + 1, environments, std::move(state.saved)}, pc);
    }

    void check_operands(std::uint32_t pc) {
        const Instruction& instruction = function_.code[pc];
        const std::string_view operands = operands_of(instruction.opcode);
        const auto starts = [&](std::string_view text) { return operands.substr(0, text.size()) == text; };
        const auto wants = [&](bool fine, const char* what) {
            if (!fine) complain(pc, std::string(name_of(instruction.opcode)) + " names no " + what);
        };
        if (starts("b: local")) wants(instruction.b < function_.local_count, "local");
        if (starts("b: program string")) wants(instruction.b < program_.strings.size(), "string");
        if (starts("b: function template")) wants(instruction.b < program_.functions.size(), "function");
        if (starts("b: scope number")) wants(instruction.b < program_.scopes.size(), "scope");
        if (starts("b: index in the template's numbers"))
            wants(instruction.b < function_.numbers.size(), "number");
        const bool checked =
            instruction.opcode == Opcode::GetLocalChecked || instruction.opcode == Opcode::SetLocalChecked;
        if (checked) wants(instruction.a < function_.names.size(), "name");
    }

    const FunctionTemplate& function_;
    const Program& program_;
    std::vector<State> states_;
    std::vector<std::uint32_t> waiting_;
    std::vector<std::string> problems_;
};

}  // namespace

std::vector<std::string> check_function(const FunctionTemplate& function, const Program& program) {
    return Checker(function, program).run();
}

std::vector<std::string> check_program(const Program& program) {
    std::vector<std::string> problems;
    for (const auto& function : program.functions)
        for (std::string& problem : check_function(*function, program))
            problems.push_back(std::move(problem));
    return problems;
}

}  // namespace loopscope::bytecode
