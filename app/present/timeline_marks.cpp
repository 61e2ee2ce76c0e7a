// What stands below the rows of the timeline: console lines, breakpoints, iterations.

#include <algorithm>

#include "app/present/timeline_parts.h"
#include "app/session/session.h"

namespace loopscope::present {

using timeline::Axis;
using timeline::RunIndex;

namespace {

constexpr std::uint64_t kMostScanned = 60'000;
constexpr std::size_t kMostMarks = 1500;

// Marks that can be told apart, at most one of each kind for each pair of pixels.
class MarkBuilder {
  public:
    MarkBuilder(const session::Session& session, const TimelineView& view,
                const std::vector<std::uint64_t>* doubts, std::vector<TimelineMark>& marks)
        : session_(session), index_(session.timeline().index()), view_(view), doubts_(doubts), marks_(marks) {
        marks_.clear();
        gap_ = 2 * (view.to - view.from) / std::max(view.pixels, 1.0);
    }

    void build() {
        const Axis axis = view_.in_time ? Axis::Time : Axis::Ticks;
        auto line = std::lower_bound(
            index_.console().begin(), index_.console().end(), view_.from,
            [axis](const timeline::ConsoleMark& it, double place) { return it.moment.at(axis) < place; });
        while (line != index_.console().end() && line->moment.at(axis) <= view_.to) {
            const double at = line->moment.at(axis);
            add(at, line->is_error ? TimelineMarkKind::ErrorOutput : TimelineMarkKind::Output,
                line->moment.tick);
            line = std::lower_bound(
                std::next(line), index_.console().end(), at + gap_,
                [axis](const timeline::ConsoleMark& it, double place) { return it.moment.at(axis) < place; });
        }
        if (index_.failure()) add(place_of(*index_.failure()), TimelineMarkKind::Failure, *index_.failure());
        const auto [first, last] = ticks();
        auto iteration = std::lower_bound(index_.iterations().begin(), index_.iterations().end(), first);
        while (iteration != index_.iterations().end() && *iteration <= last && marks_.size() < kMostMarks) {
            const double at = place_of(*iteration);
            add(at, TimelineMarkKind::Iteration, *iteration);
            const double beyond = view_.in_time ? index_.tick_at(at + 8 * gap_) : at + 8 * gap_;
            iteration = std::lower_bound(std::next(iteration), index_.iterations().end(),
                                         static_cast<std::uint32_t>(beyond));
        }
        if (doubts_ != nullptr) add_doubts(first, last);
        if (!session_.breakpoints().empty() && last - first <= kMostScanned) add_breakpoints(first, last);
    }

  private:
    std::pair<std::uint64_t, std::uint64_t> ticks() const {
        if (!view_.in_time)
            return {static_cast<std::uint64_t>(view_.from), static_cast<std::uint64_t>(view_.to)};
        return {static_cast<std::uint64_t>(index_.tick_at(view_.from)),
                static_cast<std::uint64_t>(index_.tick_at(view_.to)) + 1};
    }
    double place_of(std::uint64_t tick) const {
        const auto place = static_cast<double>(tick);
        return view_.in_time ? index_.clock_at(place) : place;
    }
    void add_breakpoints(std::uint64_t first, std::uint64_t last) {
        double before = -1;
        for (std::uint64_t tick = std::max<std::uint64_t>(first, 1);
             tick <= std::min(last, session_.length()) && marks_.size() < kMostMarks; ++tick) {
            if (!session_.timeline().stops_at_breakpoint(tick)) continue;
            const double at = place_of(tick);
            if (before >= 0 && at - before < 4 * gap_) continue;
            before = at;
            add(at, TimelineMarkKind::Breakpoint, tick);
        }
    }
    void add_doubts(std::uint64_t first, std::uint64_t last) {
        double before = -1;
        for (auto doubt = std::lower_bound(doubts_->begin(), doubts_->end(), first);
             doubt != doubts_->end() && *doubt <= last && marks_.size() < kMostMarks; ++doubt) {
            const double at = place_of(*doubt);
            if (before >= 0 && at - before < 4 * gap_) continue;
            before = at;
            add(at, TimelineMarkKind::Doubt, *doubt);
        }
    }
    void add(double at, TimelineMarkKind kind, std::uint64_t tick) {
        if (at < view_.from || at > view_.to) return;
        marks_.push_back({at, kind, tick});
    }

    const session::Session& session_;
    const RunIndex& index_;
    const TimelineView& view_;
    const std::vector<std::uint64_t>* doubts_;
    std::vector<TimelineMark>& marks_;
    double gap_;
};

}  // namespace

void build_timeline_marks(const session::Session& session, const TimelineView& view,
                          const std::vector<std::uint64_t>* doubts, std::vector<TimelineMark>& marks) {
    MarkBuilder(session, view, doubts, marks).build();
}

}  // namespace loopscope::present
