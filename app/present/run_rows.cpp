#include "app/present/run_rows.h"

#include "app/present/build_timeline.h"
#include "app/present/fuzzy.h"
#include "app/present/machine_view.h"
#include "app/session/session.h"
#include "engine/timeline/condition_check.h"

namespace loopscope::present {

namespace {

constexpr std::size_t kMostHits = 200;

ListRow go_row(const std::string& typed, Direction direction) {
    ListRow row;
    row.title = direction == Direction::Forward ? "Forward to: " + typed : "Back to: " + typed;
    row.detail = direction == Direction::Forward ? "the next time" : "the last time before this tick";
    row.command = plain_command(CommandKind::RunTo);
    row.command.direction = direction;
    row.section = "Run";
    return row;
}

// Why the condition cannot be gone to; empty when it can.
std::string problem_of(const session::Session& session, const std::string& typed) {
    const timeline::ParsedCondition parsed = timeline::parse_condition(typed);
    if (!parsed.condition) return parsed.problem;
    return timeline::ConditionCheck(*parsed.condition, session.program()).problem();
}

}  // namespace

std::vector<ListRow> run_to_rows(const session::Session& session, const std::string& typed) {
    std::vector<ListRow> rows;
    if (!session.has_program()) return rows;
    if (!typed.empty()) {
        const std::string problem = problem_of(session, typed);
        if (problem.empty()) {
            rows.push_back(go_row(typed, Direction::Forward));
            rows.push_back(go_row(typed, Direction::Backward));
        } else {
            ListRow row;
            row.title = problem;
            row.section = "Not yet";
            rows.push_back(std::move(row));
        }
    }
    for (const std::string_view example : timeline::condition_examples()) {
        if (!typed.empty() && !fuzzy_score(typed, example)) continue;
        ListRow row;
        row.title = example;
        row.note = "begin with this";
        row.command = plain_command(CommandKind::Complete);
        row.section = "For example";
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ListRow> search_rows(const session::Session& session, const std::string& typed) {
    std::vector<ListRow> rows;
    if (!session.has_program() || typed.empty()) return rows;
    const TimelineSearch search = search_run(session, typed);
    for (const TimelineHit& hit : search.hits) {
        if (rows.size() == kMostHits) break;
        ListRow row;
        row.title = hit.text;
        row.detail = hit.where;
        row.note = tick_text(hit.tick);
        row.command = seek_command(hit.tick);
        row.section = group_digits(search.total) + (search.total == 1 ? " place" : " places") + " in the run";
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace loopscope::present
