#pragma once
// What the builders of the timeline and of the inspector share. For sources of this layer only.

#include <string>
#include <vector>

#include "app/present/timeline_model.h"
#include "app/present/timeline_view.h"
#include "engine/timeline/timeline.h"

namespace loopscope::session {
class Session;
}

namespace loopscope::present {

[[nodiscard]] BoxKind box_of(loop::Activity activity);
[[nodiscard]] BoxKind box_of_state(timeline::ThreadState state);
// "timer #3 late"
[[nodiscard]] std::string turn_text(const machine::LoadedProgram& program, const timeline::Turn& turn);

// The activity that a thing's callback has when it runs; None for what is no callback.
[[nodiscard]] loop::Activity activity_of(ThingKind kind);
[[nodiscard]] ThingKind thing_of(loop::Activity activity);
// What was scheduled under the name of the thing, the latest one at or before the tick, or the first one
// after it; kNone for what was not scheduled.
[[nodiscard]] std::uint32_t origin_of(const timeline::RunIndex& index, const Thing& thing,
                                      std::uint64_t tick);
// The callback that the thing is or has led to; kNone for none.
[[nodiscard]] std::uint32_t turn_of(const timeline::RunIndex& index, const Thing& thing, std::uint64_t tick);

[[nodiscard]] std::vector<TimelineTotal> build_totals(const timeline::RunIndex& index,
                                                      const TimelineView& view);
[[nodiscard]] std::vector<TimelineStatistic> build_statistics(const session::Session& session);

// The marks of what is looked at, without those of the search. `doubts`: positions whose order is not
// guaranteed; null for none.
void build_timeline_marks(const session::Session& session, const TimelineView& view,
                          const std::vector<std::uint64_t>* doubts, std::vector<TimelineMark>& marks);

}  // namespace loopscope::present
