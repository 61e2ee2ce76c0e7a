#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/heap/digest.h"
#include "engine/loop/timing.h"
#include "engine/machine/input.h"
#include "engine/machine/load.h"
#include "engine/timeline/choice.h"
#include "engine/timeline/page_choices.h"

namespace loopscope::timeline {

using machine::Machine;
using vm::EventKind;

/// Follows a run and tells the choices at its marks. What is possible: the main thread takes up to a
/// millisecond longer before it starts a timer, or before the loop looks at the time or what has come, two
/// before the first look; a process begins anywhere in a millisecond, and the runtime needs as little as a
/// fiftieth of the usual time between the main script and the loop; of operations that are under way at the
/// same time either may finish first.
class ChoiceFinder {
  public:
    explicit ChoiceFinder(const machine::LoadedProgram& program) : program_(program) {}

    /// Before each step.
    void look_before(const Machine& machine);
    /// After it, with what happened in it.
    void look_after(const Machine& machine, std::span<const vm::TraceEvent> events);

    /// Whether the last tick has a mark.
    bool is_marked() const { return mark_.has_value(); }
    /// Whether it is one beside which nothing else is tried: what another agent does, or a collection.
    bool is_untried() const;
    /// What names the state behind the last tick up to what is left of the running millisecond: where two
    /// runs have equal keys, the same choices lie before them. It holds what has run so far and in which
    /// order, what was printed, and how far away everything is that waits.
    std::uint64_t key(const Machine& machine) const;
    /// What else could have come at the last tick, in a fixed order. `done` are the choices that led here.
    std::vector<Choice> choices(const Machine& machine, std::span<const Choice> done) const;

  private:
    /// A position of the run and its virtual time.
    struct Moment {
        std::uint64_t tick = 0;
        std::uint64_t clock = 0;
    };
    /// What is known of a request of the thread pool.
    struct Operation {
        Moment last_open;  // the last position at which it could still take longer
        loop::PoolRequest request;
    };

    void follow(const Machine& machine, const vm::TraceEvent& event);
    void add_to_path(const vm::TraceEvent& event);
    void add_choice(std::vector<machine::Input> inputs, std::uint32_t site, std::string text,
                    std::vector<Choice>& found) const;
    void choose_start(const loop::Timer& timer, std::vector<Choice>& found) const;
    void choose_look(Moment look, const loop::Timer& other, std::vector<Choice>& found) const;
    void choose_sooner(const loop::Timer& timer, std::string text, std::vector<Choice>& found) const;
    void choose_timers(const Machine& machine, std::vector<Choice>& found) const;
    void choose_immediate(const Machine& machine, std::vector<Choice>& found) const;
    void choose_timeout(const Machine& machine, std::vector<Choice>& found) const;
    /// The timer becomes due later.
    void choose_later_timer(const Machine& machine, std::uint64_t id, std::vector<Choice>& found) const;
    /// The loop looks which timers are due when one more is.
    void choose_nearly_due(const Machine& machine, std::vector<Choice>& found) const;
    /// The operation that has come finishes behind that moment, when `what` is up.
    void choose_slower_operation(std::uint64_t moment, std::string what, std::vector<Choice>& found) const;
    /// The loop looks what has come when one more operation has finished.
    void choose_operation_in_time(const Machine& machine, std::vector<Choice>& found) const;
    /// Where the program asked for it.
    std::uint32_t site_of(const loop::PoolRequest& request) const;
    void choose_operations(const Machine& machine, std::span<const Choice> done,
                           std::vector<Choice>& found) const;

    const machine::LoadedProgram& program_;
    PageChoiceFinder page_;
    std::optional<loop::TimingMark> mark_;
    EventKind marked_kind_ = EventKind::Ended;  // of what starts at the mark
    std::uint64_t marked_id_ = 0;               // of the timer, immediate or request whose callback starts
    Moment before_;                             // the last tick
    Moment look_;                               // before the loop has last looked which timers are due
    std::uint64_t looks_ = 0;                   // how often it has
    Moment poll_look_;                          // before the loop has last looked what has come
    Moment main_end_;
    std::uint64_t after_main_ = 0;                  // what the runtime took then
    std::map<std::uint64_t, Moment> timer_starts_;  // the position before, and the time behind it
    std::optional<std::pair<std::uint64_t, Moment>> started_again_;  // an interval, by firing
    std::map<std::uint64_t, std::uint32_t> request_sites_;
    std::map<std::uint64_t, Operation> operations_;
    std::size_t printed_ = 0;  // chunks of the output that the path holds
    heap::Digest path_;
};

}  // namespace loopscope::timeline
