#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "engine/timeline/describe.h"
#include "engine/timeline/describe_next.h"
#include "engine/timeline/page_step.h"
#include "engine/timeline/rules.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"
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

/// Every sentence of the run, each in a line of its own.
std::string story_of(Timeline& timeline) {
    std::string story;
    for (std::uint64_t tick = 1; tick <= timeline.length(); ++tick) {
        timeline.seek(tick);
        story += timeline::describe_position(timeline, tick) + "\n";
    }
    return story;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("what comes next is told at every tick of every scenario, and the number of jobs is right",
          "[scenarios]") {
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

namespace {

/// Which of the things that can come next a text begins with; what a batch of an older Node leaves open is
/// "".
std::string first_thing(const std::string& text) {
    if (has(text, "if there are more")) return "";
    const std::size_t ticks = text.find("nextTick"), jobs = text.find("microtask queue is drained");
    if (ticks != jobs) return ticks < jobs ? "nextTick" : "microtask";
    for (const char* thing : {"goes on: ", "task #", "painted"}) {
        if (has(text, thing)) return thing;
    }
    return "loop";
}

/// Whether it came as it was said before the stack was empty: nothing was queued in the tick that emptied it.
std::vector<std::string> broken_promises(Timeline& timeline) {
    std::vector<std::string> broken;
    std::string before;
    std::size_t jobs = 0, ticks = 0;
    for (std::uint64_t tick = 0; tick < timeline.length(); ++tick) {
        const machine::Machine& machine = timeline.seek(tick);
        if (machine.frames.empty() && !before.empty() && machine.microtasks.size() == jobs &&
            machine.loop.next_ticks.size() == ticks && !machine::has_ended(machine)) {
            const std::string after = timeline::describe_next(timeline.program(), machine);
            const bool is_same = first_thing(before).empty() || first_thing(before) == "goes on: " ||
                                 first_thing(before) == first_thing(after);
            if (!is_same) broken.push_back(std::to_string(tick) + ": " + before + " / " + after);
        }
        before = machine.frames.empty() ? "" : timeline::describe_next(timeline.program(), machine);
        jobs = machine.microtasks.size();
        ticks = machine.loop.next_ticks.size();
    }
    return broken;
}

}  // namespace

TEST_CASE("what was said to come once the call stack is empty comes, in every runtime") {
    constexpr const char* kText = R"(
setTimeout(function one() { Promise.resolve().then(function a() {}); });
setTimeout(function two() { Promise.reject(1).catch(function b() {}); });
Promise.reject(new Error('late')).catch(function c() {});
Promise.resolve().then(function d() { return Promise.resolve(); }).then(function e() {});
if (typeof process === 'object') {
    process.on('unhandledRejection', function () { process.nextTick(function f() {}); });
    process.nextTick(function g() {
        Promise.resolve().then(function h() { process.nextTick(function i() {}); });
        process.nextTick(function j() { Promise.reject(2); });
    });
    process.nextTick(function k() {});
    setImmediate(function l() { process.nextTick(function m() {}); });
    setImmediate(function n() { Promise.resolve().then(function o() {}); });
} else {
    requestAnimationFrame(function p() { Promise.resolve().then(function q() {}); });
    requestAnimationFrame(function r() {});
    document.body.addEventListener('click', function s() { Promise.resolve().then(function t() {}); });
    document.body.addEventListener('click', function u() {});
}
)";
    for (const std::string_view runtime : loop::runtime_names()) {
        INFO(runtime);
        const auto timeline = recorded(load_program(kText, runtime));
        CHECK(broken_promises(*timeline) == std::vector<std::string>{});
    }
}

TEST_CASE("in a page the steps of its own in a frame are no animation frame callbacks") {
    const auto timeline = recorded(load_program(R"(
document.body.innerHTML = '<div style="height: 3000px"></div>';
document.addEventListener('scroll', () => console.log('scrolled'));
requestAnimationFrame(function draw() { console.log('drawn'); });
scrollTo(0, 100);
)",
                                                "browser"));
    std::set<std::string> told, next;
    std::set<std::string_view> rules;
    for (std::uint64_t tick = 0; tick < timeline->length(); ++tick) {
        next.insert(next_at(*timeline, tick));
        told.insert(timeline::describe_position(*timeline, tick));
        if (tick == 0) continue;
        const vm::TraceEvent* event = timeline::main_event(timeline->events(tick));
        const bool is_step =
            event->kind == vm::EventKind::FrameCallbackStarted && timeline::is_page_step(event->number);
        if (is_step) rules.insert(timeline::rule_of(*event, timeline->program().setup.runtime).section);
    }
    CHECK(told.contains(
        "Noted for the frame: the page looks whether it has become too short for its scroll position."));
    CHECK(told.contains("A step of the frame, the page's own: it sends its scroll event."));
    CHECK(told.contains("A step of the frame, the page's own: it sends its scrollend event."));
    CHECK(told.contains(
        "A rendering opportunity: 1 animation frame callback runs and 3 steps of the page's own "
        "before the page is painted."));
    CHECK(next.contains("Then the page sends its scroll event."));
    CHECK(next.contains("Then the parser reaches the script of the page and runs it."));
    CHECK(
        next.contains("As things stand, once the call stack is empty the frame goes on: 1 is waiting before "
                      "it is painted."));
    CHECK(rules == std::set<std::string_view>{"Update the rendering"});
}

TEST_CASE("every step of a page's own that the library schedules has words for it") {
    const std::filesystem::path folder = std::filesystem::path(source_folder()) / "engine/host/page";
    const std::regex step(R"(%frame_step\((?:function )?([A-Za-z]+))");
    std::size_t count = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
        if (!file.is_regular_file()) continue;
        std::ifstream stream(file.path());
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        for (std::sregex_iterator found(text.begin(), text.end(), step), end; found != end;
             ++found, ++count) {
            INFO((*found)[1]);
            CHECK_FALSE(timeline::find_page_step((*found)[1].str()).empty());
        }
    }
    CHECK(count >= 12);
}

TEST_CASE("what is wrapped for the hooks of async_hooks goes by the program's own name") {
    const auto timeline = recorded(load_program(R"(
require('async_hooks').createHook({ init() {} }).enable();
setTimeout(function tick() {}, 1);
setTimeout(() => {}, 2);
setImmediate(function soon() {});
process.nextTick(function next() {});
)"));
    const std::string story = story_of(*timeline);
    for (const char* part :
         {"`tick` will be due", "its callback `tick` leaves", "its callback `() => {}` leaves",
          "its callback `soon` goes", "`next` joins the nextTick queue", "`next`, goes to the call stack"}) {
        INFO(part);
        CHECK(has(story, part));
    }
    CHECK_FALSE(has(story, "`run`"));
}

TEST_CASE("a tick in which something is used for the first time says what that took") {
    const auto timeline = recorded(load_program("require('fs');\nconsole.log(1);\nconsole.log(2);\n"));
    const std::string story = story_of(*timeline);
    CHECK(has(story, "Loading the module `fs` took "));
    CHECK(has(story,
              "\"1\" is written to standard output. The first use of `console.log` in the process took "));
    CHECK(has(story, "\"2\" is written to standard output.\n"));
}

TEST_CASE("the rules of an older Node lead to its documentation") {
    vm::TraceEvent event;
    event.kind = vm::EventKind::NextTickStarted;
    const auto address = [&](std::string_view name) {
        const loop::Runtime& runtime = *loop::find_runtime(name);
        return timeline::address_of(timeline::rule_of(event, runtime), runtime);
    };
    CHECK(address("node") ==
          "https://nodejs.org/docs/latest-v20.x/api/process.html#processnexttickcallback-args");
    CHECK(address("node8") == "https://nodejs.org/docs/latest-v8.x/api/process.html");
    event.kind = vm::EventKind::TimerEnded;
    CHECK(address("node10") == "https://github.com/nodejs/node/pull/22842");
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
        const timeline::Rule rule = timeline::rule_of(event, loop::node_runtime());
        CHECK(rule.url.starts_with("https://"));
        CHECK_FALSE(rule.section.empty());
        sources.insert(rule.source);
    }
    CHECK(sources ==
          std::set<std::string_view>{"ECMA-262", "HTML", "Node.js", "libuv", "requestIdleCallback"});
    vm::TraceEvent settled;
    settled.kind = vm::EventKind::PromiseSettled;
    settled.number = 2;
    CHECK(timeline::rule_of(settled, loop::node_runtime()).section == "RejectPromise");
}

}  // namespace loopscope::tests
