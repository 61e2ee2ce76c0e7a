#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/timeline/rules.h"
#include "engine/timeline/timeline.h"

namespace loopscope::timeline {

/// A line that a program printed to standard output, and what was going on.
struct LockstepLine {
    std::string text;         // without its line end
    std::uint64_t tick = 0;   // ticks done when it was written
    std::uint64_t clock = 0;  // ns
    std::uint32_t site = 0;   // of the call in the program, 0 for none
    vm::EventKind started_by = vm::EventKind::MainStarted;
    std::string started;  // the sentence for the start of what ran
    bool dying = false;   // an error has reached the top before
};

/// One run of several, taken line by line.
struct LockstepRun {
    std::shared_ptr<const machine::LoadedProgram> program;
    std::string refusal;  // why there is no program, in one line: then it has printed nothing and ended
    Machine machine;
    std::vector<LockstepLine> lines;
    bool ended = false;
};

/// Where runs differ first: one of them prints something else there, prints nothing more, or ends otherwise.
struct LockstepDivergence {
    std::size_t line = 0;   // of standard output, from 0
    bool at_exit = false;   // all lines are equal, the exit codes are not
    std::size_t other = 1;  // the first run that differs from run 0
    std::string cause;      // one or two sentences
};

enum class LockstepOutcome : std::uint8_t { Same, Diverged, LimitReached };

/// Several runs of one program, most often in several runtimes, each taken to its next printed line before
/// any goes on: the first difference is found without running anything further than that. Only standard
/// output and exit codes are compared. Nothing that is compared is changed by it.
class Lockstep {
  public:
    explicit Lockstep(std::vector<LockstepRun> runs);

    /// Goes on to the first divergence or to the end. A run stops at `max_ticks`; after LimitReached it may
    /// be called again with more.
    LockstepOutcome run(std::uint64_t max_ticks);

    const std::vector<LockstepRun>& runs() const { return runs_; }
    /// After Diverged.
    const LockstepDivergence& divergence() const { return divergence_; }

  private:
    struct Progress {
        std::string partial;  // printed since the last line end
        std::size_t chunk = 0;
        LockstepLine going_on;
    };
    bool take_line(std::size_t run, std::size_t line, std::uint64_t max_ticks);
    void take_output(std::size_t run);
    void follow(std::size_t run, std::span<const vm::TraceEvent> events);
    std::optional<std::size_t> differing(std::size_t line) const;

    std::vector<LockstepRun> runs_;
    std::vector<Progress> progress_;
    std::size_t line_ = 0;  // the one that is compared
    LockstepDivergence divergence_;
};

/// Why two runs part at a line, from what ran in each and how their runtimes differ.
std::string cause_of_divergence(const LockstepRun& first, const LockstepRun& second, std::size_t line,
                                bool at_exit);

}  // namespace loopscope::timeline
