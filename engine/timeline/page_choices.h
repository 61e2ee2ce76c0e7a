#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/loop/timing.h"
#include "engine/machine/load.h"
#include "engine/timeline/choice.h"

namespace loopscope::timeline {

/// Follows a run of a page and tells the choices at its marks (loop/html_timing.cpp). What is possible: a
/// timer or an answer is ready up to its slack later, the thread takes up to a millisecond longer before it
/// chooses, and frames come sooner or later: anywhere in a period when the page was at rest, by a millisecond
/// in a running row of them.
/// NOTE: nothing is tried once the page has workers: their tasks have numbers of their own.
class PageChoiceFinder {
  public:
    /// Before each step. Cost: the tasks that wait, no more than loop::kMostRivals of each queue.
    void look_before(const machine::Machine& machine);
    /// What else could have come than what starts, in a fixed order. `done` are the choices that led here: of
    /// two things the order is chosen once, and a task or a frame is moved no farther than its slack.
    std::vector<Choice> choices(const machine::Machine& machine, vm::EventKind started,
                                std::span<const Choice> done) const;
    /// Whether there are other agents, so that nothing is tried.
    bool has_others() const { return has_others_; }

  private:
    /// A rival, as it was before the step.
    struct Rivals {
        std::vector<loop::HtmlTask> tasks;
        bool frame = false;
        bool idle = false;
    };
    static Rivals copied(const loop::PageRivals& rivals);

    void instead_of_task(std::vector<Choice>& found) const;
    void instead_of_frame(std::vector<Choice>& found) const;
    void instead_of_idle_callback(std::vector<Choice>& found) const;
    /// `task` is ready so late that another thing, of that number, has come.
    void choose_later(const loop::HtmlTask& task, std::uint64_t amount, const std::string& what,
                      std::uint64_t other, std::uint32_t site, std::vector<Choice>& found) const;
    /// The next frame is due just before that moment, at which `what`, of that number, would come.
    void hasten_frame(std::uint64_t moment, std::uint64_t other, const std::string& what,
                      std::vector<Choice>& found) const;
    /// That input lets `first` come later than `second`, or `second` sooner.
    void add(machine::Input input, std::pair<std::uint64_t, std::uint64_t> later_than, std::uint32_t site,
             std::string text, std::vector<Choice>& found) const;

    std::map<std::uint64_t, std::uint64_t>
        last_open_;                        // of a task that waits: the last position at which it did
    std::optional<loop::HtmlTask> taken_;  // what is about to run
    Rivals rivals_;                        // of what may start in the next step
    Rivals idle_rivals_;
    std::uint64_t tick_ = 0;  // before the step
    std::uint64_t clock_ = 0;
    std::uint64_t chosen_at_ = 0;  // the position at which the loop has last chosen
    std::uint64_t rendering_due_ = 0;
    std::uint64_t frame_ = 0;  // the number of the next frame among those of tasks
    std::uint64_t idle_ = 0;   // that of the first idle callback
    std::uint32_t frame_site_ = 0;
    std::uint32_t idle_site_ = 0;
    bool has_others_ = false;
};

}  // namespace loopscope::timeline
