#include <algorithm>

#include "app/present/build_window.h"
#include "app/session/session.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

using namespace present;
using session::Session;

constexpr const char* kTwoThreads = R"(
const { Worker, isMainThread, parentPort } = require('worker_threads');
function count(limit) { let sum = 0; for (let i = 0; i < limit; i++) sum += i; return sum; }
if (isMainThread) {
  const worker = new Worker(__filename);
  worker.on('message', (sum) => console.log('sum', sum));
  setTimeout(function beat() {}, 200);
} else {
  new Promise(function first() {});
  setTimeout(function later() {}, 5);
  parentPort.postMessage(count(20000));
}
)";

std::unique_ptr<Session> open(std::string_view text) {
    auto session = std::make_unique<Session>();
    REQUIRE(session->load_text("/tmp/a.js", text));
    session->apply_run_to_end();
    while (session->activity() != session::Activity::Still) session->advance(0);
    return session;
}

/// Where the worker has just run its script, which came to it as a message.
std::uint64_t end_of_script(const Session& session) {
    const timeline::RunIndex& index = session.timeline().index();
    REQUIRE(index.agents().size() == 2);
    const timeline::Lane& tasks = index.agents()[1].tasks;
    return std::max_element(tasks.begin(), tasks.end(),
                            [](const timeline::Span& one, const timeline::Span& other) {
                                return one.end.clock - one.begin.clock < other.end.clock - other.begin.clock;
                            })
        ->end.tick;
}

std::vector<std::string> names_of(const std::vector<TimerModel>& timers) {
    std::vector<std::string> names;
    for (const TimerModel& timer : timers) names.push_back(timer.name);
    return names;
}

const WindowModel& hold(WindowBuilder& builder, Session& session, std::uint32_t number) {
    CHECK(builder.apply(row_command(CommandKind::HoldThread, number), session));
    return builder.build(session);
}

}  // namespace

TEST_CASE("the window shows the thread at work, or the one that is held") {
    const auto session = open(kTwoThreads);
    const std::uint64_t tick = end_of_script(*session);
    session->apply_seek(tick);
    WindowBuilder builder;
    const WindowModel& model = builder.build(*session);
    REQUIRE(model.threads.threads.size() == 2);
    CHECK_FALSE(model.threads.held);
    CHECK(model.threads.shown_name == "Thread 1");
    CHECK(model.threads.threads[1].at_work);
    CHECK(model.threads.threads[1].shown);
    CHECK(model.threads.threads[0].state.starts_with("sleeps until"));
    CHECK(model.stack.thread == "Thread 1");
    CHECK(names_of(model.timers) == std::vector<std::string>{"later"});
    const std::size_t promises = model.promises.promises.size();
    CHECK(promises > 0);

    const WindowModel& held = hold(builder, *session, 0);
    CHECK(held.threads.held);
    CHECK(held.stack.thread == "Main thread");
    CHECK(held.stack.frames.empty());
    CHECK(names_of(held.timers) == std::vector<std::string>{"beat"});
    CHECK(held.promises.promises.empty());
    CHECK(held.explanation.sentence.starts_with("Worker thread 1: "));

    // It stays with it from tick to tick, and lets go of it at a second click.
    session->apply_seek(tick - 1);
    CHECK(builder.build(*session).stack.thread == "Main thread");
    session->apply_seek(tick);
    (void)builder.build(*session);
    const WindowModel& again = hold(builder, *session, 0);
    CHECK_FALSE(again.threads.held);
    CHECK(names_of(again.timers) == std::vector<std::string>{"later"});
    CHECK(again.promises.promises.size() == promises);
}

TEST_CASE("one goes through the threads with a key, and a program with one thread has none") {
    const auto session = open(kTwoThreads);
    session->apply_seek(end_of_script(*session));
    WindowBuilder builder;
    (void)builder.build(*session);
    std::vector<std::string> shown;
    for (int i = 0; i < 3; ++i) {
        CHECK(builder.apply(plain_command(CommandKind::NextThread), *session));
        const ThreadsModel& threads = builder.build(*session).threads;
        shown.push_back(threads.shown_name + (threads.held ? " held" : ""));
    }
    CHECK(shown == std::vector<std::string>{"Main thread held", "Thread 1 held", "Thread 1"});
    session->apply_go_to_start();
    CHECK(builder.build(*session).threads.threads.empty());
}

TEST_CASE("the timeline has two rows for each thread beside the main one") {
    const auto session = open(kTwoThreads);
    WindowBuilder builder;
    (void)builder.build(*session);
    CHECK(builder.apply(timeline_command(CommandKind::SizeTimeline, 800, 30), *session));
    const TimelineModel& model = builder.build(*session).timeline;
    const auto row = std::find_if(model.rows.begin(), model.rows.end(),
                                  [](const TimelineRow& it) { return it.thread == 1; });
    REQUIRE(row != model.rows.end());
    CHECK(row->name == "Thread 1");
    CHECK(row->kind == TimelineRowKind::Thread);
    CHECK(std::any_of(row->boxes.begin(), row->boxes.end(),
                      [](const TimelineBox& it) { return it.kind == BoxKind::Running; }));
    const TimelineRow& turns = *std::next(row);
    CHECK(turns.kind == TimelineRowKind::Turns);
    CHECK(std::any_of(turns.boxes.begin(), turns.boxes.end(),
                      [](const TimelineBox& it) { return it.kind == BoxKind::MainScript; }));
    CHECK(std::is_sorted(turns.boxes.begin(), turns.boxes.end(),
                         [](const TimelineBox& one, const TimelineBox& two) { return one.from < two.from; }));
}

}  // namespace loopscope::tests
