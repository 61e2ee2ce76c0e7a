#include "app/present/run_rows.h"

#include <algorithm>

#include "app/present/build_threads.h"
#include "app/present/build_timeline.h"
#include "app/present/fuzzy.h"
#include "app/present/machine_view.h"
#include "app/present/timeline_parts.h"
#include "app/session/session.h"
#include "engine/timeline/condition_check.h"
#include "engine/timeline/item_name.h"

namespace loopscope::present {

namespace {

constexpr std::size_t kMostHits = 200;
constexpr std::size_t kMostOnOneSide = 100;  // of the log, before the cursor and behind it
constexpr std::size_t kMostLetters = 80;

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

struct LogEntry {
    std::uint64_t tick = 0;
    std::string text;
    std::string what;
};

/// Of what is ordered by ticks, as much before the cursor as can be in the log, and as much behind it.
template <typename Items, typename TickOf, typename Add>
void add_around(const Items& items, std::uint64_t tick, const TickOf& tick_of, const Add& add) {
    const auto here = std::partition_point(items.begin(), items.end(),
                                           [&](const auto& item) { return tick_of(item) <= tick; });
    const auto most = static_cast<std::ptrdiff_t>(kMostOnOneSide);
    const auto first = here - std::min(here - items.begin(), most);
    const auto last = here + std::min(items.end() - here, most);
    std::for_each(first, last, add);
}

/// What was scheduled, what ran and what was printed, by ticks.
std::vector<LogEntry> log_around(const session::Session& session, std::uint64_t tick) {
    const timeline::RunIndex& index = session.timeline().index();
    const auto& output = session.timeline().front().host.output;
    std::vector<LogEntry> entries;
    const bool has_threads = index.agents().size() > 1;
    const auto add = [&](std::uint64_t when, const std::string& text, std::string what) {
        if (has_threads) what = thread_name(index.agent_at(when)) + ": " + what;
        entries.push_back({when, shorten(text.substr(0, text.find('\n')), kMostLetters), std::move(what)});
    };
    add_around(
        index.iterations(), tick, [](std::uint32_t begin) { return begin; },
        [&](const std::uint32_t& begin) {
            const auto number = static_cast<std::uint64_t>(&begin - index.iterations().data()) + 1;
            add(begin, "loop iteration " + group_digits(number), "begins");
        });
    add_around(
        index.origins(), tick, [](const timeline::Origin& origin) { return origin.moment.tick; },
        [&](const timeline::Origin& origin) {
            std::string text = timeline::activity_text(origin.activity, origin.id);
            if (timeline::is_own_item(session.program(), origin.item))
                text += " " + timeline::item_name(session.program(), origin.item);
            add(origin.moment.tick, text, "is scheduled");
        });
    add_around(
        index.turns(), tick, [](const timeline::Turn& turn) { return turn.begin.tick; },
        [&](const timeline::Turn& turn) {
            add(turn.begin.tick, turn_text(session.program(), turn), "runs");
        });
    add_around(
        index.console(), tick, [](const timeline::ConsoleMark& mark) { return mark.moment.tick; },
        [&](const timeline::ConsoleMark& mark) {
            if (mark.chunk < output.size()) add(mark.moment.tick, output[mark.chunk].text, "console");
        });
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LogEntry& one, const LogEntry& other) { return one.tick < other.tick; });
    return entries;
}

ListRow row_of(LogEntry entry, std::string section) {
    ListRow row;
    row.title = std::move(entry.text);
    row.detail = std::move(entry.what);
    row.note = tick_text(entry.tick);
    row.command = seek_command(entry.tick);
    row.section = std::move(section);
    return row;
}

/// The log from the cursor on, then what was before it, the latest first.
std::vector<ListRow> log_rows(const session::Session& session) {
    std::vector<LogEntry> entries = log_around(session, session.tick());
    const auto here = std::partition_point(
        entries.begin(), entries.end(), [&](const LogEntry& entry) { return entry.tick <= session.tick(); });
    std::vector<ListRow> rows;
    for (auto it = here; it != entries.end() && rows.size() < kMostOnOneSide; ++it)
        rows.push_back(row_of(std::move(*it), "What happens from here on"));
    const std::size_t ahead = rows.size();
    for (auto it = here; it != entries.begin() && rows.size() - ahead < kMostOnOneSide;)
        rows.push_back(row_of(std::move(*--it), "What happened before, the latest first"));
    return rows;
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
    if (!session.has_program()) return rows;
    if (typed.empty()) return log_rows(session);
    const TimelineSearch search = search_run(session, typed);
    for (const TimelineHit& hit : search.hits) {
        if (rows.size() == kMostHits) break;
        rows.push_back(
            row_of({hit.tick, hit.text, hit.where},
                   group_digits(search.total) + (search.total == 1 ? " place" : " places") + " in the run"));
    }
    return rows;
}

}  // namespace loopscope::present
