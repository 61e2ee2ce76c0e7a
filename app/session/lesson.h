#pragma once
// What a teacher tells about a program, step by step, bound to moments of its run.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/timeline/condition_search.h"
#include "engine/timeline/timeline.h"

namespace loopscope::session {

/// One text of the lesson and where it is told.
struct LessonPlace {
    std::size_t section = 0;
    std::optional<std::size_t> step;    // of the section; nothing: a section that is a text alone
    std::optional<std::uint64_t> tick;  // nothing: not known yet, or it never comes true
};

class Lesson {
  public:
    /// Takes the lesson of a program that is run, or none.
    void start(std::shared_ptr<const machine::LoadedProgram> program);
    void forget() { *this = Lesson(); }

    bool any() const { return program_ != nullptr && !program_->scenario.lesson.empty(); }
    const std::vector<scenario::LessonSection>& sections() const { return program_->scenario.lesson; }
    /// In the order in which they are told.
    const std::vector<LessonPlace>& places() const { return places_; }

    /// Looks for the moments of the steps that wait for a condition, within the budget. True while there is
    /// something to look for.
    bool advance(timeline::Timeline& run, timeline::Budget budget);
    bool is_done() const { return next_ == places_.size(); }

    /// What is told at a position: what one has gone to, if it is told there, or else the last place at or
    /// before it. The number of places for none.
    std::size_t place_at(std::uint64_t tick) const;
    /// The place after what is told at a position, or the one before it. Behind a step that is told, the
    /// one before is that step itself.
    std::optional<std::size_t> place_after(std::uint64_t tick) const;
    std::optional<std::size_t> place_before(std::uint64_t tick) const;
    /// Goes to a place whose moment is known: where it is.
    std::uint64_t choose(std::size_t place);

  private:
    void place_next(std::optional<std::uint64_t> tick);

    std::shared_ptr<const machine::LoadedProgram> program_;
    std::vector<LessonPlace> places_;
    std::size_t chosen_ = 0;     // several may be told at one moment
    std::size_t next_ = 0;       // the first place whose moment is not known
    std::uint64_t reached_ = 0;  // the moment of the one before it
    std::optional<timeline::ConditionSearch> search_;
};

}  // namespace loopscope::session
