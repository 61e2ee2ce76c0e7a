#include "app/session/lesson.h"

#include <algorithm>
#include <utility>

namespace loopscope::session {

void Lesson::start(std::shared_ptr<const machine::LoadedProgram> program) {
    *this = Lesson();
    program_ = std::move(program);
    if (!any()) return;
    for (std::size_t section = 0; section < sections().size(); ++section) {
        for (std::size_t step = 0; step < sections()[section].steps.size(); ++step)
            places_.push_back({section, step, std::nullopt});
        if (sections()[section].steps.empty()) places_.push_back({section, std::nullopt, std::nullopt});
    }
}

void Lesson::place_next(std::optional<std::uint64_t> tick) {
    places_[next_].tick = tick;
    if (tick) reached_ = std::max(reached_, *tick);
    search_.reset();
    ++next_;
}

bool Lesson::advance(timeline::Timeline& run, timeline::Budget budget) {
    if (is_done()) return false;
    const LessonPlace& place = places_[next_];
    if (!place.step) return place_next(reached_), true;
    const scenario::LessonStep& step = sections()[place.section].steps[*place.step];
    if (step.tick || step.condition.empty()) {
        place_next(step.tick ? *step.tick : reached_);
        return true;
    }
    if (!search_) {
        timeline::ParsedCondition parsed = timeline::parse_condition(step.condition);
        if (!parsed.condition) return place_next(std::nullopt), true;
        timeline::ConditionCheck check(std::move(*parsed.condition), *program_);
        if (!check.problem().empty()) return place_next(std::nullopt), true;
        search_.emplace(std::move(check), timeline::Direction::Forward, reached_);
    }
    const timeline::SearchResult result = search_->advance(run, budget);
    if (result.status == timeline::SearchResult::Status::Found) place_next(result.tick);
    if (result.status == timeline::SearchResult::Status::NoMore) place_next(std::nullopt);
    return true;
}

std::size_t Lesson::place_at(std::uint64_t tick) const {
    if (chosen_ < places_.size() && places_[chosen_].tick == tick) return chosen_;
    std::size_t found = places_.size();
    for (std::size_t place = 0; place < places_.size(); ++place) {
        if (places_[place].tick && *places_[place].tick <= tick) found = place;
    }
    return found;
}

std::optional<std::size_t> Lesson::place_after(std::uint64_t tick) const {
    const std::size_t now = place_at(tick);
    for (std::size_t place = now == places_.size() ? 0 : now + 1; place < places_.size(); ++place) {
        if (places_[place].tick) return place;
    }
    return std::nullopt;
}

std::optional<std::size_t> Lesson::place_before(std::uint64_t tick) const {
    const std::size_t now = place_at(tick);
    if (now == places_.size()) return std::nullopt;
    // A text that belongs to no moment has no beginning to go back to.
    if (places_[now].step && places_[now].tick != tick) return now;
    for (std::size_t place = now; place > 0; --place) {
        if (places_[place - 1].tick) return place - 1;
    }
    return std::nullopt;
}

std::uint64_t Lesson::choose(std::size_t place) {
    chosen_ = place;
    return *places_[place].tick;
}

}  // namespace loopscope::session
