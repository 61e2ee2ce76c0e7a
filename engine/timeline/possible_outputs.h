#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/timeline/choices.h"

namespace loopscope::timeline {

/// How far the exploration goes.
struct OutputBounds {
    std::uint64_t max_runs = 2'000;
    std::uint64_t max_ticks = 1'000'000;          // of one run
    std::uint64_t max_total_ticks = 200'000'000;  // of all runs
};

/// Something that the program can print, with a run that does it.
struct PossibleOutput {
    std::string output;   // standard output
    std::string errors;   // standard error
    std::string console;  // both as a terminal shows them
    int exit_code = 0;
    bool uncaught = false;        // an error has reached the top and nobody has handled it
    bool waits = false;           // it has printed this and waits for what comes from outside
    std::vector<Choice> choices;  // what has to happen otherwise than in the run that is shown at first
    std::uint64_t length = 0;     // ticks of that run
    std::uint64_t runs = 0;       // how many of the explored runs print it

    /// All inputs of the run, in the order of their positions.
    std::vector<machine::Input> inputs() const;
    /// The tick at which the run parts from the one that is shown at first.
    std::uint64_t parts_at() const;
};

enum class OutputVerdict : std::uint8_t {
    Open,      // there is more to explore
    Complete,  // these are all outputs within the marks
    Runs,      // stopped at the number of runs
    Ticks,     // stopped at the number of ticks of all runs
    Endless,   // all else is explored, but a run has reached the largest number of ticks
    Untried,   // all else is explored; what threads do, or when memory is collected, is not tried otherwise
};

/// Finds every output that a program can have where the real runtime does not promise an order: at each
/// marked tick each other possibility is tried (choices.h), and at the marks of those runs again, until
/// nothing new is left or a bound is reached.
///
/// Algorithm: a breadth-first search over lists of choices, so that each output is found with the fewest.
/// Each run goes from the start with its inputs, so that it is exactly what a Timeline with these inputs
/// records. At a mark whose key (ChoiceFinder::key) was seen before, what follows is explored already. A run
/// whose machine is equal to one that an earlier run had after its inputs is not gone on with.
class PossibleOutputs {
  public:
    explicit PossibleOutputs(std::shared_ptr<const machine::LoadedProgram> program, OutputBounds bounds = {});

    /// Goes on for about so many ticks. True when there is more to do.
    bool advance(std::uint64_t ticks);
    void run_to_end();

    OutputVerdict verdict() const { return verdict_; }
    /// The first is that of the run without choices.
    const std::vector<PossibleOutput>& outputs() const { return outputs_; }
    const OutputBounds& bounds() const { return bounds_; }
    std::uint64_t runs() const { return runs_; }
    /// Runs that are known of and not done yet; each may show more of them.
    std::uint64_t waiting() const { return branches_.size() + (run_ ? 1 : 0); }
    std::uint64_t ticks() const { return ticks_; }
    /// Places in time at which there was a choice, each counted once.
    std::uint64_t marks() const { return keys_.size(); }
    const machine::LoadedProgram& program() const { return *program_; }

  private:
    using Choices = std::vector<Choice>;
    /// The run that is under way.
    struct Run {
        Run(const machine::LoadedProgram& program, Machine start, Choices taken);
        Machine machine;
        Choices done;
        std::vector<machine::Input> inputs;  // of all of them
        ChoiceFinder finder;
        std::vector<vm::TraceEvent> events;  // of the running tick
        bool between_ticks = true;
        std::vector<Choice> waiting;  // until it is known whether the program's own code runs
        bool saw_code = false;        // since they came
    };

    void start_next();
    /// False when the run is over, or need not go on.
    bool step(Run& run);
    /// Does the inputs that are due; false when an earlier run has had an equal machine behind its own.
    bool take_inputs(Run& run);
    void look_for_code(Run& run);
    void take_choices(Run& run);
    void offer(const Run& run, const Choice& choice);
    void finish(const Run& run);

    std::shared_ptr<const machine::LoadedProgram> program_;
    OutputBounds bounds_;
    Machine start_;
    std::deque<Choices> branches_;
    std::optional<Run> run_;
    std::set<std::string> seen_inputs_;
    std::set<std::uint64_t> seen_machines_;
    std::set<std::uint64_t> keys_;
    std::vector<PossibleOutput> outputs_;
    OutputVerdict verdict_ = OutputVerdict::Open;
    bool has_endless_ = false;
    bool has_untried_ = false;
    std::uint64_t runs_ = 0;
    std::uint64_t ticks_ = 0;
};

/// How far it has come, in one sentence: "Complete: these 2 outputs are all within the marks (5 runs, 3
/// marked moments)."
std::string describe_verdict(const PossibleOutputs& found);

}  // namespace loopscope::timeline
