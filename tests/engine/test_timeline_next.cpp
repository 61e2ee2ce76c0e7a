#include <set>

#include "engine/timeline/describe.h"
#include "engine/timeline/describe_next.h"
#include "engine/timeline/rules.h"
#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

using timeline::AliveReason;
using timeline::Timeline;

std::unique_ptr<Timeline> recorded(std::shared_ptr<const machine::LoadedProgram> program) {
    auto timeline = std::make_unique<Timeline>(std::move(program), 500'000);
    while (!timeline->is_complete()) timeline->extend({});
    return timeline;
}

std::string next_at(Timeline& timeline, std::uint64_t tick) {
    return timeline::describe_next(timeline.program(), timeline.seek(tick));
}

/// The first position whose tick is of a kind.
std::uint64_t first_of(const Timeline& timeline, vm::EventKind kind) {
    for (std::uint64_t tick = 1; tick <= timeline.length(); ++tick) {
        if (static_cast<vm::EventKind>(timeline.record(tick).kind) == kind) return tick;
    }
    FAIL("no such tick: " << vm::name_of(kind));
    return 0;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("what comes next is told at every tick of every scenario, and the number of jobs is right") {
    for (const std::string& file : scenario_files()) {
        INFO(file);
        const auto timeline = recorded(load_scenario(file));
        std::size_t wrong = 0;
        std::vector<std::uint64_t> empty;
        for (std::uint64_t tick = 0; tick < timeline->length(); tick += tick / 200 + 1) {
            const std::string next = next_at(*timeline, tick);
            if (next.empty()) empty.push_back(tick);
            if (!timeline->current().frames.empty() || !has(next, "Then the microtask queue is drained"))
                continue;
            // The next job that begins is a microtask, and so many wait when it does: those that the end of
            // the one before has queued are among them.
            std::uint64_t start = tick + 1;
            while (static_cast<vm::EventKind>(timeline->record(start).kind) !=
                   vm::EventKind::MicrotaskStarted)
                ++start;
            const std::string count = std::to_string(timeline->seek(start - 1).microtasks.size());
            wrong += !has(next, ": " + count + (count == "1" ? " is" : " are"));
        }
        CHECK(empty == std::vector<std::uint64_t>{});
        CHECK(wrong == 0);
        CHECK(next_at(*timeline, timeline->length()).empty());
    }
}

TEST_CASE("what comes next names the queue, the phase or the end") {
    const auto timeline = recorded(load_program(R"(
Promise.resolve().then(() => {});
Promise.resolve().then(() => {});
process.nextTick(() => {});
setTimeout(() => {}, 5);
)"));
    CHECK(next_at(*timeline, 0) == "Then the main script runs, as the first task.");
    const std::uint64_t end = first_of(*timeline, vm::EventKind::MainEnded);
    CHECK(next_at(*timeline, end - 2) ==
          "As things stand, once the call stack is empty the nextTick queue is emptied: 1 is waiting, then "
          "the microtask "
          "queue: 2.");
    CHECK(next_at(*timeline, end) == "Then the nextTick queue is emptied: 1 is waiting.");
    CHECK(next_at(*timeline, first_of(*timeline, vm::EventKind::NextTickEnded)) ==
          "Then the microtask queue is drained: 2 are waiting.");
    CHECK(next_at(*timeline, first_of(*timeline, vm::EventKind::MicrotaskEnded)) ==
          "Then the microtask queue is drained: 1 is waiting.");
    const std::uint64_t slept = first_of(*timeline, vm::EventKind::Waited);
    CHECK(has(next_at(*timeline, slept - 1), "the loop sleeps for"));
    CHECK(has(next_at(*timeline, first_of(*timeline, vm::EventKind::TimerFired) - 1), "timer #1 is due"));
    CHECK(next_at(*timeline, timeline->length() - 1) == "Then the program ends.");
}

TEST_CASE("what comes next knows that Node 8 runs microtasks among the nextTick callbacks") {
    const auto timeline = recorded(load_program(R"(
process.on('unhandledRejection', () => {});
process.nextTick(() => { process.nextTick(() => {}); });
process.nextTick(() => {});
Promise.reject(new Error('nobody'));
Promise.resolve().then(() => {});
)",
                                                "node8"));
    std::set<std::string> texts;
    for (std::uint64_t tick = 0; tick < timeline->length(); ++tick) texts.insert(next_at(*timeline, tick));
    CHECK(texts.contains("Then the nextTick queue is emptied: 2 are waiting."));
    CHECK(texts.contains(
        "Then 1 of the 2 waiting nextTick callbacks runs, then the microtasks among them: 1."));
    CHECK(texts.contains(
        "As things stand, once the call stack is empty the microtask queue is drained: 1 is waiting, before "
        "the nextTick queue goes on: 1."));
    CHECK(texts.contains("Then the microtask queue is drained: 1 is waiting."));
}

TEST_CASE("what keeps the program alive is what uv_loop_alive looks at, and not a pending promise") {
    const auto timeline = recorded(load_program(R"(
new Promise(() => {});
const quiet = setInterval(() => {}, 1000); quiet.unref();
setTimeout(function once() {}, 5);
setImmediate(() => {});
require('fs').stat(__filename, () => {});
)"));
    const std::uint64_t end = first_of(*timeline, vm::EventKind::MainEnded);
    std::set<AliveReason::Kind> kinds;
    for (const AliveReason& reason : timeline::alive_reasons(timeline->program(), timeline->seek(end))) {
        kinds.insert(reason.kind);
        if (reason.kind == AliveReason::Kind::Timer) {
            CHECK(reason.id == 2);
            CHECK(has(reason.text, "Timer #2, once, due in"));
        }
    }
    CHECK(kinds ==
          std::set{AliveReason::Kind::Timer, AliveReason::Kind::Immediate, AliveReason::Kind::Request});
    CHECK(timeline::alive_reasons(timeline->program(), timeline->seek(timeline->length())).empty());
    // Whatever the loop says of itself between two callbacks is what the list says.
    std::size_t wrong = 0;
    for (std::uint64_t tick = end; tick <= timeline->length(); ++tick) {
        const machine::Machine& machine = timeline->seek(tick);
        if (machine::has_ended(machine) || !machine.frames.empty() || !machine.microtasks.empty() ||
            !machine.loop.next_ticks.empty())
            continue;
        const bool listed = !timeline::alive_reasons(timeline->program(), machine).empty();
        wrong += loop::is_alive(machine.loop) && !listed;
    }
    CHECK(wrong == 0);
}

TEST_CASE("every kind of event has a rule with an address") {
    std::set<std::string_view> sources;
    for (int kind = 0; kind <= static_cast<int>(vm::EventKind::Ended); ++kind) {
        vm::TraceEvent event;
        event.kind = static_cast<vm::EventKind>(kind);
        const timeline::Rule rule = timeline::rule_of(event);
        CHECK(rule.url.starts_with("https://"));
        CHECK_FALSE(rule.section.empty());
        sources.insert(rule.source);
    }
    CHECK(sources ==
          std::set<std::string_view>{"ECMA-262", "HTML", "Node.js", "libuv", "requestIdleCallback"});
    vm::TraceEvent settled;
    settled.kind = vm::EventKind::PromiseSettled;
    settled.number = 2;
    CHECK(timeline::rule_of(settled).section == "RejectPromise");
}

}  // namespace loopscope::tests
