#include "app/present/panel_rows.h"

#include <algorithm>

#include "app/session/session.h"

namespace loopscope::present {

namespace {

using loop::Activity;

// A task that stands in the panel of tasks before it runs.
bool is_shown_as_task(Activity activity) {
    switch (activity) {
        case Activity::None:
        case Activity::Main:
        case Activity::NextTick:
        case Activity::Microtask:
        case Activity::Timer:
        case Activity::Outside:
        case Activity::UncaughtHook:
        case Activity::UnhandledRejectionHook:
        case Activity::RejectionHandledHook:
        case Activity::FormatUncaught:
        case Activity::BeforeExit:
        case Activity::Exit: return false;
        case Activity::Immediate:
        case Activity::Completion:
        case Activity::Io:
        case Activity::Pending:
        case Activity::Close:
        case Activity::Task:
        case Activity::AnimationFrame:
        case Activity::IdleCallback: return true;
    }
    return true;
}

std::uint16_t rows_of(std::uint64_t count) {
    return static_cast<std::uint16_t>(std::min<std::uint64_t>(count, kEndlessRows - 1));
}

}  // namespace

void PanelRowsBuilder::build(const session::Session& session, PanelUse& use) {
    const timeline::RunIndex& index = session.timeline().index();
    for (; seen_turns_ < index.turns().size(); ++seen_turns_)
        has_tasks_ = has_tasks_ || is_shown_as_task(index.turns()[seen_turns_].activity);
    const timeline::RunStatistics& numbers = index.statistics();
    const auto set = [&use](Panel panel, std::uint64_t rows) { use.rows[index_of(panel)] = rows_of(rows); };
    use.rows = endless_rows();
    set(Panel::NextTicks, numbers.most_next_ticks.value);
    set(Panel::Microtasks, numbers.most_microtasks.value);
    // A timer takes two rows; a task stands below the name of its phase.
    set(Panel::Timers, 2 * numbers.most_timers.value);
    const bool has_requests = !index.workers().empty();
    const std::uint64_t immediates = numbers.most_immediates.value;
    const std::uint64_t tasks = (immediates > 0 ? 1 + immediates : 0) + (has_requests ? 2 : 0);
    set(Panel::Tasks, std::max<std::uint64_t>(tasks, has_tasks_ ? 2 : 0));
    const std::uint64_t waiting = numbers.most_waiting_requests.value;
    set(Panel::Pool,
        has_requests ? session.program().scenario.thread_pool_size + (waiting > 0 ? 1 + waiting : 0) : 0);
    set(Panel::Network, index.network().empty() ? 0 : 2 * index.network().size() + 1);
    if (!index.has_promises()) set(Panel::Promises, 0);
    use.note = session.timeline().is_complete() ? "none in this run" : "none so far";
}

}  // namespace loopscope::present
