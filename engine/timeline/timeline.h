#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/machine/input.h"
#include "engine/machine/load.h"
#include "engine/timeline/checkpoints.h"
#include "engine/timeline/records.h"
#include "engine/timeline/run_index.h"
#include "engine/timeline/step_kind.h"

namespace loopscope::timeline {

/// How much may be recorded at a time.
struct Budget {
    std::uint64_t ticks = 10'000;
    std::uint64_t instructions = 500'000;  // hidden ones included: a built-in at work on something long
};

enum class Progress : std::uint8_t {
    Open,   // there is more to record
    Ended,  // the program is over
    Limit,  // the largest number of ticks is recorded
};

/// A step on its way: where it started and how far it has looked.
struct Search {
    StepKind kind = StepKind::Tick;
    Direction direction = Direction::Forward;
    std::uint64_t from = 0;
    std::uint64_t looked_at = 0;  // every tick between `from` and this has been passed over
    StepScope scope = StepScope::AllCode;
    std::uint32_t depth = 0;  // the least number of frames from `from` to `looked_at`, both included
    std::uint32_t agent = 0;  // whose tick led to `from`
};

struct SearchResult {
    enum class Status : std::uint8_t {
        Found,
        NoMore,  // no such tick is left: `tick` is the end of the run, or 0
        NotYet,  // the budget is spent: look again with the same Search
    };
    Status status = Status::Found;
    std::uint64_t tick = 0;
};

/// A line of one of the program's files.
struct FileLine {
    std::uint32_t source = 0;  // number in Program::sources
    std::uint32_t line = 0;    // from 1
    bool operator==(const FileLine&) const = default;
};

/// A run, recorded as far as somebody wanted to see it, in which one can go to any position.
///
/// Algorithm: the front machine runs ahead and leaves one TickRecord for each tick and a checkpoint (a copy
/// of the machine) now and then. Going to a position copies the nearest machine before it (a checkpoint, a
/// copy near the cursor, or the cursor itself) and steps it forward from there. Steps of every kind are
/// searches over the records. Cost: seek replays at most the spacing of the checkpoints, 1/256 of the work of
/// the run; a single step either way replays about one tick. Memory: 8 bytes a tick, the index
/// (run_index.h), and at most 512 checkpoints, which share what they have in common.
///
/// References to machines stay good until the next call of a member that is not const.
class Timeline {
  public:
    static constexpr std::uint64_t kMaxTicks = 20'000'000;

    /// `inputs` are what a viewer does to the program, in the order of their positions. A run with other
    /// inputs is another Timeline: this one stays what it is.
    explicit Timeline(std::shared_ptr<const machine::LoadedProgram> program,
                      std::uint64_t max_ticks = kMaxTicks, std::vector<machine::Input> inputs = {});

    const machine::LoadedProgram& program() const { return *program_; }
    std::shared_ptr<const machine::LoadedProgram> shared_program() const { return program_; }
    std::uint64_t max_ticks() const { return max_ticks_; }
    const std::vector<machine::Input>& inputs() const { return inputs_; }

    /// Records more, within the budget; returns how many ticks. 0 with Progress::Open: the budget was spent
    /// within one tick, go on calling.
    std::uint64_t extend(Budget budget);
    std::uint64_t length() const { return records_.size(); }
    Progress progress() const;
    bool is_complete() const { return progress() != Progress::Open; }

    /// The record of a tick from 1 to length().
    const vm::TickRecord& record(std::uint64_t tick) const { return records_[tick]; }
    /// Visible frames at a position from 0 to length().
    std::uint32_t depth_at(std::uint64_t tick) const { return tick == 0 ? 0 : records_[tick].depth; }

    /// The whole run so far as spans: who ran when, and what scheduled it.
    const RunIndex& index() const { return index_; }

    /// Moves the cursor to a position from 0 to length().
    const Machine& seek(std::uint64_t tick);
    const Machine& current() const { return cursor_; }
    /// A copy of the nearest machine at or before a position from 0 to length(), for who wants to step it on.
    Machine copy_before(std::uint64_t tick) const { return nearest_before(tick); }
    /// The machine as far as it was recorded. Between two positions while a long tick is under way.
    const Machine& front() const { return front_; }

    /// Everything that happened in the tick that led to a position from 1 to length(). The cursor stays.
    /// Cost: as seek; nothing when asked again.
    const std::vector<vm::TraceEvent>& events(std::uint64_t tick);

    /// Starts a step at a recorded position.
    Search start_search(StepKind kind, Direction direction, std::uint64_t from,
                        StepScope scope = StepScope::AllCode) const;
    /// Goes on with it; forward searches record more, within the budget, where the records end.
    SearchResult advance(Search& search, Budget budget);

    /// Lines that Breakpoint stops at, beside debugger statements.
    void set_file_breakpoints(const std::vector<FileLine>& lines);
    /// Lines of the main file.
    void set_breakpoints(const std::vector<std::uint32_t>& lines);
    /// Whether Breakpoint stops at a tick from 1 to length().
    bool is_breakpoint(std::uint64_t tick) const;

    /// Whether a step to the next breakpoint would stop at a recorded tick.
    bool stops_at_breakpoint(std::uint64_t tick) const {
        return matches({StepKind::Breakpoint, Direction::Forward, 0, 0}, tick, 0);
    }

    std::size_t checkpoint_count() const { return checkpoints_.size(); }

  private:
    /// Whether a step among the frames of one stack comes past a tick of another agent, whose frames have
    /// nothing to do with it.
    bool is_beside(const Search& search, std::uint64_t tick, std::uint32_t start_depth) const;
    bool matches(const Search& search, std::uint64_t tick, std::uint32_t start_depth) const;
    /// The same for a step that passes over packages; keeps the least depth.
    bool matches_own_code(Search& search, std::uint64_t tick, std::uint32_t start_depth) const;
    bool is_in_package(const vm::TickRecord& record) const {
        return record.depth > 0 && record.site < package_sites_.size() && package_sites_[record.site];
    }
    const Machine& nearest_before(std::uint64_t tick) const;
    /// Does the inputs that belong to the position where a machine is, and says how far it may go without
    /// another.
    std::uint64_t take_inputs(Machine& machine) const;
    void replay(Machine& machine, std::uint64_t tick, vm::Recorder& recorder) const;

    std::shared_ptr<const machine::LoadedProgram> program_;
    std::uint64_t max_ticks_;
    std::vector<machine::Input> inputs_;
    Machine front_;
    bool front_between_ticks_ = true;  // false: stopped within a tick
    vm::Recorder front_recorder_;
    std::vector<vm::LoggedEvent> log_;  // of the front machine, on its way to the index
    Machine cursor_;
    Records records_;
    RunIndex index_;
    Checkpoints checkpoints_;
    NearCopies near_;
    std::uint64_t events_tick_ = 0;
    std::vector<vm::TraceEvent> events_;
    std::vector<bool> breakpoint_sites_;
    std::vector<bool> package_sites_;  // of files below a node_modules folder; empty: there are none
};

}  // namespace loopscope::timeline
