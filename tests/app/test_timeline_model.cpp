#include <algorithm>

#include "app/present/build_inspector.h"
#include "app/present/build_window.h"
#include "app/present/run_rows.h"
#include "app/session/session.h"
#include "engine/timeline/condition.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

using namespace present;
using session::Session;

constexpr const char* kProgram = R"(const fs = require('fs');
setTimeout(function late() { console.log('late'); }, 25);
Promise.resolve(1).then(function first() { console.log('first'); });
fs.stat(__filename, function seen() {});
function work() { return fs.readFileSync(__filename).length; }
work();
)";

// A socket, and a job for the pool beside it.
constexpr const char* kSockets = R"(const net = require('net');
require('fs').stat(__filename, () => {});
const server = net.createServer((socket) => { socket.end('hello'); server.close(); });
server.listen(4000, '127.0.0.1', () => {
  net.connect(4000, '127.0.0.1').on('data', (data) => console.log(String(data)));
});
)";

// An answer takes its time, and no thread waits for it.
constexpr const char* kDistant = R"(/*---
hosts:
  weather.example: {latency: 60ms, routes: {/today: "sunny"}}
---*/
require('http').get('http://weather.example/today', (answer) => answer.resume());
)";

std::unique_ptr<Session> open(std::string_view text) {
    auto session = std::make_unique<Session>();
    REQUIRE(session->load_text("/tmp/a.js", text));
    session->apply_run_to_end();
    while (session->activity() != session::Activity::Still) session->advance(0);
    session->apply_go_to_start();
    return session;
}

const TimelineRow& row_of(const TimelineModel& model, TimelineRowKind kind) {
    const auto row = std::find_if(model.rows.begin(), model.rows.end(),
                                  [&](const TimelineRow& it) { return it.kind == kind; });
    REQUIRE(row != model.rows.end());
    return *row;
}

const TimelineBox* box_with(const TimelineRow& row, std::string_view label) {
    const auto box = std::find_if(row.boxes.begin(), row.boxes.end(), [&](const TimelineBox& it) {
        return it.label.find(label) != std::string::npos;
    });
    return box == row.boxes.end() ? nullptr : &*box;
}

std::string all_facts(const InspectorModel& model) {
    std::string text = model.title + "; " + model.state + "; " + model.summary;
    for (const InspectorSection& section : model.sections) {
        text += "\n" + section.title;
        for (const InspectorFact& fact : section.facts) text += "\n  " + fact.label + ": " + fact.text;
    }
    return text;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the timeline has a row for each thing that goes on at once") {
    const auto session = open(kProgram);
    WindowBuilder builder;
    const TimelineModel& model = builder.build(*session).timeline;
    CHECK(model.end == static_cast<double>(session->length()));
    CHECK(model.from == 0);
    CHECK(model.to == model.end);
    CHECK(box_with(row_of(model, TimelineRowKind::Tasks), "main script") != nullptr);
    CHECK_FALSE(row_of(model, TimelineRowKind::Jobs).boxes.empty());
    CHECK_FALSE(row_of(model, TimelineRowKind::Worker).boxes.empty());
    CHECK_FALSE(row_of(model, TimelineRowKind::Timers).boxes.empty());
    const TimelineRow& main = row_of(model, TimelineRowKind::Thread);
    for (const BoxKind kind : {BoxKind::Running, BoxKind::Blocked, BoxKind::Idle, BoxKind::Loop})
        CHECK(std::any_of(main.boxes.begin(), main.boxes.end(),
                          [&](const TimelineBox& box) { return box.kind == kind; }));
    CHECK(model.totals.size() == 4);
    CHECK_FALSE(model.statistics.empty());
    CHECK(model.marks.size() >= 2);
    for (const TimelineRow& row : model.rows) {
        if (row.kind == TimelineRowKind::Thread) continue;
        for (std::size_t i = 1; i < row.boxes.size(); ++i)
            CHECK(row.boxes[i].from >= row.boxes[i - 1].to - 1e-6);
    }
}

TEST_CASE("what is on its way over the network has a row and a panel, only where there is a network") {
    const auto session = open(kDistant);
    WindowBuilder builder;
    const TimelineRow row = row_of(builder.build(*session).timeline, TimelineRowKind::Network);
    CHECK(row.name == "Network");
    REQUIRE_FALSE(row.boxes.empty());
    CHECK(row.boxes.front().kind == BoxKind::Transfer);
    CHECK(row.boxes.front().thing.kind == ThingKind::Io);
    bool waits = false;
    for (std::uint64_t tick = 1; tick <= session->length(); ++tick) {
        session->apply_seek(tick);
        const NetworkModel& network = builder.build(*session).network;
        CHECK(network.in_use);
        for (const TransferModel& transfer : network.transfers) {
            INFO(transfer.name << ": " << transfer.remaining);
            CHECK(transfer.arrived != transfer.remaining.ends_with(" left"));
            waits = waits || !transfer.arrived;
            CHECK(has(all_facts(build_inspector(*session, {ThingKind::Io, transfer.id})), transfer.name));
        }
    }
    CHECK(waits);

    const auto other = open(kProgram);
    WindowBuilder other_builder;
    const WindowModel& model = other_builder.build(*other);
    CHECK_FALSE(model.network.in_use);
    CHECK(std::none_of(model.timeline.rows.begin(), model.timeline.rows.end(),
                       [](const TimelineRow& it) { return it.kind == TimelineRowKind::Network; }));
}

TEST_CASE("the timeline zooms at the cursor, pans, fits and changes its axis") {
    const auto session = open(kProgram);
    WindowBuilder builder;
    (void)builder.build(*session);
    session->apply_seek(session->length() / 2);
    CHECK(builder.apply(plain_command(CommandKind::ZoomTimelineIn), *session));
    const TimelineModel* model = &builder.build(*session).timeline;
    CHECK(model->to - model->from < model->end);
    CHECK(model->cursor >= model->from);
    CHECK(model->cursor <= model->to);
    for (int i = 0; i < 60; ++i) builder.apply(plain_command(CommandKind::ZoomTimelineIn), *session);
    model = &builder.build(*session).timeline;
    CHECK(model->to - model->from == Approx(4));
    // So near, every tick has a box with its code.
    const TimelineRow& steps = row_of(*model, TimelineRowKind::Steps);
    CHECK(steps.boxes.size() >= 4);
    CHECK(std::any_of(steps.boxes.begin(), steps.boxes.end(),
                      [](const TimelineBox& it) { return !it.label.empty(); }));
    builder.apply(plain_command(CommandKind::PanTimelineRight), *session);
    const double from = model->from;
    model = &builder.build(*session).timeline;
    CHECK(model->from > from);
    // A step out of sight moves the view to the cursor.
    session->apply_go_to_start();
    model = &builder.build(*session).timeline;
    CHECK(model->from == 0);
    builder.apply(plain_command(CommandKind::SwitchTimelineAxis), *session);
    builder.apply(plain_command(CommandKind::FitTimeline), *session);
    model = &builder.build(*session).timeline;
    CHECK(model->in_time);
    CHECK(model->end == Approx(static_cast<double>(session->timeline().front().clock)));
    builder.apply(timeline_command(CommandKind::SeekTimeline, model->end, 0), *session);
    CHECK(session->tick() == session->length());
}

TEST_CASE("what was scheduled is joined to what ran by an arrow") {
    const auto session = open(kProgram);
    WindowBuilder builder;
    (void)builder.build(*session);
    builder.apply(select_command({ThingKind::Timer, 1}), *session);
    const TimelineModel& model = builder.build(*session).timeline;
    const auto strong = std::count_if(model.arrows.begin(), model.arrows.end(),
                                      [](const TimelineArrow& it) { return it.strong; });
    REQUIRE(strong >= 1);
    const TimelineArrow& arrow = model.arrows.back();
    CHECK(arrow.from < arrow.to);
    CHECK(arrow.from_row >= 0);
    CHECK(model.selected_row >= 0);
}

TEST_CASE("the search finds console lines, functions and callbacks of the whole run") {
    const auto session = open(kProgram);
    TimelineSearch search = search_run(*session, "LATE");
    CHECK(search.total >= 2);
    CHECK(std::any_of(search.hits.begin(), search.hits.end(),
                      [](const TimelineHit& it) { return it.where == "console"; }));
    CHECK(std::any_of(search.hits.begin(), search.hits.end(),
                      [](const TimelineHit& it) { return it.where == "function"; }));
    CHECK(search_run(*session, "timer #1").total == 1);
    CHECK(search_run(*session, "nowhere at all").total == 0);
    WindowBuilder builder;
    (void)builder.build(*session);
    builder.set_query("late");
    const auto& marks = builder.build(*session).timeline.marks;
    CHECK(std::any_of(marks.begin(), marks.end(),
                      [](const TimelineMark& it) { return it.kind == TimelineMarkKind::Hit; }));
    builder.apply(plain_command(CommandKind::NextHit), *session);
    CHECK(session->tick() == search.hits.front().tick);
}

TEST_CASE("the inspector tells why a timer's callback is there, and what came of it") {
    const auto session = open(kProgram);
    session->apply_run_to("timer 1 is set", session::Direction::Forward);
    InspectorModel model = build_inspector(*session, {ThingKind::Timer, 1});
    std::string facts = all_facts(model);
    INFO(facts);
    CHECK(has(facts, "timer #1 late; waiting"));
    CHECK(has(facts, "line 2: "));
    CHECK(has(facts, "by: main script"));
    CHECK(has(facts, "due: "));
    CHECK(has(facts, "printed: late"));
    session->apply_run_to("prints late", session::Direction::Forward);
    model = build_inspector(*session, {ThingKind::Timer, 1});
    CHECK(model.state == "running now");
    session->apply_seek(1);
    CHECK(build_inspector(*session, {ThingKind::Timer, 1}).state == "not yet scheduled");
}

TEST_CASE("the inspector tells of promises, frames, lines, requests and of nothing in particular") {
    const auto session = open(kProgram);
    session->apply_run_to("prints first", session::Direction::Forward);
    const std::uint64_t printed = session->tick();
    std::string facts = all_facts(build_inspector(*session, {ThingKind::ConsoleLine, printed}));
    INFO(facts);
    CHECK(has(facts, "`first`"));
    CHECK(has(facts, "promise #1"));
    facts = all_facts(build_inspector(*session, {ThingKind::Promise, 1}));
    CHECK(has(facts, "promise #1; fulfilled"));
    CHECK(has(facts, "value: 1"));
    CHECK(has(facts, "queued: microtask"));
    session->apply_go_to_start();
    session->apply_run_to("function work is called", session::Direction::Forward);
    facts = all_facts(build_inspector(*session, {ThingKind::Frame, session->tick()}));
    CHECK(has(facts, "work; running now"));
    CHECK(has(facts, "called: line 6"));
    facts = all_facts(build_inspector(*session, {ThingKind::Request, 1}));
    CHECK(has(facts, "waiting"));
    facts = all_facts(build_inspector(*session, {}));
    CHECK(has(facts, "Why is the program still alive?; alive"));
    CHECK(has(facts, "Timer #1"));
    CHECK_FALSE(build_inspector(*session, {}).rule.url.empty());
    CHECK(has(all_facts(build_inspector(*session, {ThingKind::Timer, 77})), "no such thing"));
}

TEST_CASE("what a socket brings is told apart from a request to the thread pool") {
    const auto session = open(kSockets);
    WindowBuilder builder;
    std::uint64_t seen = 0;
    for (std::uint64_t tick = 1; tick <= session->length(); ++tick) {
        session->apply_seek(tick);
        for (const QueueModel& queue : builder.build(*session).tasks) {
            for (const QueueEntry& entry : queue.entries) {
                if (queue.role != QueueRole::Poll) continue;
                const ThingKind kind = entry.is_io ? ThingKind::Io : ThingKind::Request;
                const std::string facts = all_facts(build_inspector(*session, {kind, entry.id}));
                INFO(entry.name << ": " << facts);
                CHECK(has(facts,
                          entry.is_io ? "It has arrived; the poll phase" : "the poll phase has to call"));
                seen |= entry.is_io ? 1U : 2U;
                const ThingKind other = entry.is_io ? ThingKind::Request : ThingKind::Io;
                CHECK(has(all_facts(build_inspector(*session, {other, entry.id})), "no such thing"));
            }
        }
    }
    CHECK(seen == 3);
}

TEST_CASE("the list of conditions offers both directions, or says what is not understood") {
    const auto session = open(kProgram);
    std::vector<ListRow> rows = run_to_rows(*session, "prints late");
    REQUIRE(rows.size() >= 2);
    CHECK(rows[0].command.kind == CommandKind::RunTo);
    CHECK(rows[0].command.direction == Direction::Forward);
    CHECK(rows[1].command.direction == Direction::Backward);
    rows = run_to_rows(*session, "promis 4");
    REQUIRE_FALSE(rows.empty());
    CHECK(has(rows[0].title, "Did you mean promise?"));
    CHECK(rows[0].command.kind != CommandKind::RunTo);
    CHECK(has(run_to_rows(*session, "function wrk is called")[0].title, "Did you mean work?"));
    CHECK(run_to_rows(*session, "").size() == timeline::condition_examples().size());
    rows = search_rows(*session, "late");
    REQUIRE_FALSE(rows.empty());
    CHECK(rows[0].command.kind == CommandKind::Seek);
}

TEST_CASE("with nothing to search for, the log of the run around the cursor is listed") {
    const auto session = open(kProgram);
    session->apply_run_to("prints late", session::Direction::Forward);
    const std::uint64_t here = session->tick();
    bool is_behind = false;
    std::uint64_t last = here;
    std::string text;
    for (const ListRow& row : search_rows(*session, "")) {
        REQUIRE(row.command.kind == CommandKind::Seek);
        if (!is_behind && row.command.tick <= here) {
            is_behind = true;
            last = here;
        }
        // From the cursor forward, then from it backward.
        CHECK((is_behind ? row.command.tick <= last : row.command.tick >= last));
        CHECK(has(row.section, is_behind ? "before" : "from here on"));
        last = row.command.tick;
        text += row.title + " " + row.detail + "\n";
    }
    CHECK(is_behind);
    for (const char* const part :
         {"main script runs", "is scheduled", "loop iteration 1 begins", "late console"})
        CHECK(has(text, part));
}

TEST_CASE("a run to a condition goes there, back, or says why not") {
    const auto session = open(kProgram);
    session->apply_run_to("prints late", session::Direction::Forward);
    const std::uint64_t late = session->tick();
    CHECK(session->run_to_problem().empty());
    CHECK(late > 0);
    session->apply_run_to("function work is called", session::Direction::Backward);
    CHECK(session->tick() < late);
    const std::uint64_t there = session->tick();
    session->apply_run_to("prints nothing like it", session::Direction::Forward);
    CHECK(session->tick() == there);
    CHECK(session->run_to_problem() == "After this tick, that does not happen.");
    session->apply_run_to("promis 3", session::Direction::Forward);
    CHECK(has(session->run_to_problem(), "Did you mean promise?"));
    session->apply_run_to_line(6, session::Direction::Backward);
    CHECK(session->tick() < there);
    CHECK(session->run_to_problem().empty());
}

}  // namespace loopscope::tests
