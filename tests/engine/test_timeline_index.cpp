#include <map>

#include "engine/timeline/timeline.h"
#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

using loop::Activity;
using timeline::Axis;
using timeline::kNone;
using timeline::Lane;
using timeline::Origin;
using timeline::Piece;
using timeline::RunIndex;
using timeline::Span;
using timeline::ThreadState;
using timeline::Timeline;
using timeline::Turn;

std::unique_ptr<Timeline> recorded(std::shared_ptr<const machine::LoadedProgram> program) {
    auto timeline = std::make_unique<Timeline>(std::move(program), 200'000);
    while (!timeline->is_complete()) timeline->extend({});
    return timeline;
}

std::uint64_t total(const timeline::StateTotals& totals) {
    return totals[0] + totals[1] + totals[2] + totals[3];
}

std::uint64_t of(const timeline::StateTotals& totals, ThreadState state) {
    return totals[static_cast<std::size_t>(state)];
}

bool in_order(const Lane& lane) {
    for (std::size_t i = 1; i < lane.size(); ++i) {
        if (lane[i].begin.tick < lane[i - 1].end.tick || lane[i].begin.clock < lane[i - 1].end.clock)
            return false;
    }
    return true;
}

bool shorter(const Span& one, const Span& other) {
    return one.end.clock - one.begin.clock < other.end.clock - other.begin.clock;
}

Lane evenly(std::uint32_t count, std::uint32_t width, std::uint32_t period) {
    Lane lane;
    for (std::uint32_t i = 0; i < count; ++i)
        lane.push_back(
            {{i * period * 10, i * period}, {(i * period + width) * 10, i * period + width}, i, i});
    return lane;
}

}  // namespace

TEST_CASE("the index of every scenario agrees with the machines of its run") {
    for (const std::string& file : scenario_files()) {
        INFO(file);
        const auto timeline = recorded(load_scenario(file));
        const RunIndex& index = timeline->index();
        std::size_t wrong_depths = 0;
        std::vector<std::uint64_t> wrong_turns;
        for (std::uint64_t tick = 0; tick <= timeline->length(); ++tick) {
            std::uint32_t depth = 0;
            for (const Lane& lane : index.agents()[index.agent_at(tick)].calls)
                depth += timeline::find_span(lane, Axis::Ticks, static_cast<double>(tick)) < lane.size();
            wrong_depths += depth != timeline->depth_at(tick);
        }
        for (std::uint64_t tick = 1; tick <= timeline->length(); tick += tick / 64 + 1) {
            const machine::Machine& machine = timeline->seek(tick);
            const std::uint32_t turn = index.turn_at(tick);
            const bool runs = machine.loop.activity != Activity::None;
            if (!runs) continue;
            if (turn == kNone) {
                wrong_turns.push_back(tick);
                continue;
            }
            const Turn& found = index.turns()[turn];
            if (machine.loop.activity_id != 0 && found.activity == machine.loop.activity &&
                found.id != machine.loop.activity_id)
                wrong_turns.push_back(tick);
        }
        CHECK(wrong_depths == 0);
        CHECK(wrong_turns == std::vector<std::uint64_t>{});
        for (const timeline::AgentRun& run : index.agents()) {
            for (const Lane& lane : run.calls) CHECK(in_order(lane));
            for (const Lane* const lane : {&run.tasks, &run.jobs, &run.phases}) CHECK(in_order(*lane));
        }
        for (const Lane& lane : index.workers()) CHECK(in_order(lane));
        for (const Lane& lane : index.timers()) CHECK(in_order(lane));
        const double end_clock = static_cast<double>(index.front().clock);
        CHECK(total(index.totals(0, Axis::Time, 0, end_clock)) == index.front().clock);
        CHECK(total(index.totals(0, Axis::Ticks, 0, static_cast<double>(timeline->length()))) ==
              timeline->length());
        CHECK(of(index.totals(0, Axis::Time, 0, end_clock), ThreadState::Blocked) ==
              timeline->front().host.blocked_ns);
        CHECK(index.console().size() == timeline->front().host.output.size());
    }
}

// The worker is at it for milliseconds, so that the two change over in the middle of its call.
constexpr const char* kTwoThreads = R"(
const { Worker, isMainThread, parentPort } = require('worker_threads');
const { pbkdf2Sync } = require('crypto');
function derive(count) {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += pbkdf2Sync('secret', 'salt', 10000, 32, 'sha256')[0];
    for (let j = 0; j < 2000; j++) sum += j;
  }
  return sum;
}
if (isMainThread) {
  const worker = new Worker(__filename);
  worker.on('message', (sum) => console.log('sum', sum));
  worker.on('exit', () => console.log('over'));
  setInterval(function beat() {}, 2).unref();
} else {
  parentPort.postMessage(derive(3));
}
)";

TEST_CASE("the index keeps the threads of a program apart, each on its own clock") {
    const auto timeline = recorded(load_program(kTwoThreads));
    const RunIndex& index = timeline->index();
    REQUIRE(index.agents().size() == 2);
    std::uint64_t changes = 0, deep_changes = 0;
    std::vector<std::uint64_t> wrong;
    for (std::uint64_t tick = 1; tick <= timeline->length(); ++tick) {
        const std::uint32_t agent = index.agent_at(tick);
        if (agent != index.agent_at(tick - 1)) {
            ++changes;
            deep_changes += timeline->depth_at(tick) > 1 && agent == 1;
            if (timeline->seek(tick).cluster_link.number != agent) wrong.push_back(tick);
            if (timeline->seek(tick - 1).cluster_link.number != index.agent_at(tick - 1))
                wrong.push_back(tick - 1);
        }
        std::uint32_t depth = 0;
        for (const Lane& lane : index.agents()[agent].calls)
            depth += timeline::find_span(lane, Axis::Ticks, static_cast<double>(tick)) < lane.size();
        if (depth != timeline->depth_at(tick)) wrong.push_back(tick);
    }
    CHECK(wrong == std::vector<std::uint64_t>{});
    CHECK(changes > 4);
    CHECK(deep_changes > 0);
    const timeline::AgentRun& worker = index.agents()[1];
    REQUIRE(worker.end);
    CHECK(worker.begin.clock < worker.tasks.front().begin.clock);
    CHECK(worker.end->tick < timeline->length());
    CHECK(index.turns()[worker.tasks.front().link].activity == Activity::Main);
    // The script comes as a message.
    const Turn& script =
        index.turns()[std::max_element(worker.tasks.begin(), worker.tasks.end(), shorter)->link];
    CHECK(script.activity == Activity::Io);
    CHECK(script.agent == 1);
    // They run side by side: the main thread's timer fires while the worker's script is at work.
    std::size_t beside = 0, lost = 0;
    for (const Turn& turn : index.turns()) {
        if (turn.activity != Activity::Timer) continue;
        CHECK(turn.agent == 0);
        beside += turn.begin.clock > script.begin.clock && turn.end.clock < script.end.clock;
        lost += index.turn_at(turn.begin.tick) != static_cast<std::uint32_t>(&turn - index.turns().data());
    }
    CHECK(beside > 2);
    CHECK(lost == 0);
    // Each tick is one thread's: what is left to the others is idle.
    const auto length = static_cast<double>(timeline->length());
    std::uint64_t at_work = 0;
    for (const std::uint32_t agent : {0U, 1U}) {
        const timeline::StateTotals totals = index.totals(agent, Axis::Ticks, 0, length);
        CHECK(total(totals) == timeline->length());
        at_work += total(totals) - of(totals, ThreadState::Idle);
    }
    CHECK(at_work <= timeline->length());
    CHECK(at_work > timeline->length() - 200);
    const timeline::StateTotals states =
        index.totals(1, Axis::Time, 0, static_cast<double>(worker.end->clock));
    const std::uint64_t running = of(states, ThreadState::Running) + of(states, ThreadState::Blocked);
    CHECK(running >= script.end.clock - script.begin.clock);
    CHECK(running < (script.end.clock - script.begin.clock) * 11 / 10);
}

TEST_CASE("a step over a call stays in its thread") {
    const auto timeline = recorded(load_program(kTwoThreads));
    const RunIndex& index = timeline->index();
    std::uint64_t from = 0;
    for (const Lane& lane : index.agents()[1].calls) {
        for (const Span& span : lane) {
            if (span.end.clock - span.begin.clock > 10'000'000 && timeline->depth_at(span.begin.tick) == 2)
                from = span.begin.tick;
        }
    }
    REQUIRE(from > 0);
    timeline::Search search =
        timeline->start_search(timeline::StepKind::Out, timeline::Direction::Forward, from);
    const timeline::SearchResult out = timeline->advance(search, {});
    REQUIRE(out.status == timeline::SearchResult::Status::Found);
    CHECK(index.agent_at(out.tick) == 1);
    CHECK(timeline->depth_at(out.tick) == timeline->depth_at(from) - 1);
    bool was_elsewhere = false;
    for (std::uint64_t tick = from; tick < out.tick; ++tick) was_elsewhere |= index.agent_at(tick) == 0;
    CHECK(was_elsewhere);
}

TEST_CASE("the index tells who scheduled what and what came of it") {
    const auto timeline = recorded(load_program(R"(
setTimeout(function late() { process.nextTick(function tick() {}); }, 5);
const never = setTimeout(() => {}, 10);
clearTimeout(never);
Promise.resolve(1).then(function reaction() {});
)"));
    const RunIndex& index = timeline->index();
    std::map<Activity, const Turn*> by_activity;
    for (const Turn& turn : index.turns()) by_activity[turn.activity] = &turn;
    REQUIRE(by_activity.count(Activity::Timer) == 1);
    const Turn& late = *by_activity[Activity::Timer];
    const Origin& timer = index.origins()[late.origin];
    CHECK(timer.activity == Activity::Timer);
    CHECK(timer.id == 1);
    CHECK(index.turn_at(timer.moment.tick) == 0);  // the main script
    CHECK(timer.over == late.begin);
    CHECK(timer.due > timer.moment.clock);
    const auto [first, last] = index.scheduled_in(late.begin.tick, late.end.tick);
    REQUIRE(last - first == 1);
    const Origin& tick = index.origins()[first];
    CHECK(tick.activity == Activity::NextTick);
    REQUIRE(tick.turn != kNone);
    CHECK(&index.turns()[tick.turn] == by_activity[Activity::NextTick]);
    const Origin& cleared = index.origins()[index.find_origin(Activity::Timer, 2, UINT64_MAX)];
    CHECK(cleared.cleared);
    CHECK(cleared.turn == kNone);
    const Turn& reaction = *by_activity[Activity::Microtask];
    CHECK(index.origins()[reaction.origin].promise == 1);
    CHECK(index.promise(1).settled_tick > 0);
    CHECK(index.promise(1).settled_tick >= index.promise(1).created_tick);
    CHECK(index.promise(99).created_tick == 0);
}

TEST_CASE("an interval waits anew after each firing") {
    const auto timeline = recorded(
        load_program("let n = 0; const t = setInterval(() => { if (++n === 3) clearInterval(t); }, 10);"));
    const RunIndex& index = timeline->index();
    CHECK(index.statistics().timers_fired == 3);
    REQUIRE(index.timers().size() == 1);
    CHECK(index.timers()[0].size() == 3);
    const std::uint32_t second = index.find_origin(Activity::Timer, 1, index.turns().back().begin.tick);
    REQUIRE(second != kNone);
    CHECK(index.origins()[second].previous != kNone);
    CHECK(index.origins()[second].site != 0);
}

TEST_CASE("the lanes of the workers have the times of the simulated work") {
    const auto timeline = recorded(load_program(R"(/*---
files: {slow.txt: {text: "slow", latency: 100us}}
---*/
const fs = require('fs');
for (let i = 0; i < 6; i++) fs.stat('slow.txt', () => {});
const until = Date.now() + 20; while (Date.now() < until);
)"));
    const RunIndex& index = timeline->index();
    REQUIRE(index.workers().size() == 4);
    CHECK(index.workers()[0].size() == 2);
    CHECK(index.workers()[3].size() == 1);
    for (const Lane& lane : index.workers()) {
        for (const Span& span : lane) {
            CHECK(span.end.clock - span.begin.clock == 100'000);
            CHECK(span.begin.tick < span.end.tick);
            CHECK(index.origins()[span.link].activity == Activity::Completion);
        }
    }
    // The work went on while the main thread ran: both ends lie within the main script.
    CHECK(index.workers()[0][1].end.tick < index.turns()[0].end.tick);
    CHECK(index.statistics().most_waiting_requests.value == 2);
}

TEST_CASE("statistics name the longest blockage, starvation and lateness") {
    const auto timeline = recorded(load_program(R"(
setTimeout(function late() {}, 1);
let n = 0;
function again() { if (++n < 50) process.nextTick(again); }
again();
const until = Date.now() + 30; while (Date.now() < until);
)"));
    const timeline::RunStatistics& statistics = timeline->index().statistics();
    CHECK(statistics.longest_blockage.value >= 29'000'000);
    CHECK(statistics.blockage_turn == 0);
    CHECK(statistics.timer_lateness.value >= 28'000'000);
    CHECK(statistics.most_jobs_in_a_row.value == 49);
    CHECK(statistics.most_next_ticks.value == 1);
    CHECK(statistics.timers_fired == 1);
}

TEST_CASE("ticks and virtual time are converted into each other") {
    const auto timeline = recorded(load_scenario(scenario_files().front()));
    const RunIndex& index = timeline->index();
    double last = 0;
    bool rises = true;
    for (std::uint64_t tick = 1; tick <= timeline->length(); ++tick) {
        const double clock = index.clock_at(static_cast<double>(tick));
        rises = rises && clock >= last;
        last = clock;
    }
    CHECK(rises);
    CHECK(index.clock_at(static_cast<double>(timeline->length())) ==
          Approx(static_cast<double>(timeline->front().clock)));
    CHECK(index.tick_at(static_cast<double>(timeline->front().clock)) ==
          Approx(static_cast<double>(timeline->length())));
}

TEST_CASE("a lane is cut into as many pieces as there are pixels, and none is lost") {
    const Lane lane = evenly(100'000, 2, 5);
    std::vector<Piece> pieces;
    cut_lane(lane, {Axis::Ticks, 0, 500'000, 1000}, pieces);
    CHECK(pieces.size() <= 502);
    std::uint64_t spans = 0;
    for (const Piece& piece : pieces) spans += piece.count;
    CHECK(spans == lane.size());
    cut_lane(lane, {Axis::Time, 103, 270, 0.5}, pieces);
    REQUIRE(pieces.size() == 4);
    CHECK(pieces[0].from == 103);
    CHECK(pieces[0].to == 120);
    CHECK(pieces[3].from == 250);
    CHECK(pieces[3].to == 270);
    cut_lane(lane, {Axis::Ticks, 2.5, 4, 0.1}, pieces);
    CHECK(pieces.empty());
    cut_lane({}, {Axis::Ticks, 0, 10, 1}, pieces);
    CHECK(pieces.empty());
}

TEST_CASE("a span is found at a place and near one") {
    const Lane lane = evenly(10, 2, 5);
    CHECK(timeline::find_span(lane, Axis::Ticks, 5) == 1);
    CHECK(timeline::find_span(lane, Axis::Ticks, 6.9) == 1);
    CHECK(timeline::find_span(lane, Axis::Ticks, 7) == lane.size());
    CHECK(timeline::find_span(lane, Axis::Ticks, 7.5, 1) == 1);
    CHECK(timeline::find_span(lane, Axis::Ticks, 9.5, 1) == 2);
    CHECK(timeline::find_span(lane, Axis::Ticks, 1000, 1) == lane.size());
}

}  // namespace loopscope::tests
