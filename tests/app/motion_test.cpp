#include "app/panels/motion.h"

#include <imgui.h>

#include <algorithm>

#include "app/present/build_window.h"
#include "app/session/session.h"
#include "tests/app/example_models.h"
#include "tests/app/stage.h"
#include "tests/engine/catch.h"

namespace loopscope::panels {

namespace {

using present::Move;
using present::Thing;
using present::ThingKind;
using present::WindowModel;

// What has moved between two positions of a program's run.
std::vector<Move> moves_between(session::Session& session, std::uint64_t from, std::uint64_t to) {
    present::WindowBuilder builder;
    session.apply_seek(from);
    (void)builder.build(session);
    session.apply_seek(to);
    return builder.build(session).moves;
}

// Each position of a run, tick by tick, with what has moved to it.
template <typename Visit>
void visit_all(session::Session& session, const Visit& visit) {
    present::WindowBuilder builder;
    session.apply_seek(0);
    (void)builder.build(session);
    for (std::uint64_t tick = 1; tick <= session.length(); ++tick) {
        session.apply_seek(tick);
        visit(builder.build(session));
    }
}

std::vector<Move> all_moves(session::Session& session) {
    std::vector<Move> all;
    visit_all(session, [&all](const WindowModel& model) {
        all.insert(all.end(), model.moves.begin(), model.moves.end());
    });
    return all;
}

bool has_move(const std::vector<Move>& moves, ThingKind from, ThingKind to) {
    return std::any_of(moves.begin(), moves.end(),
                       [&](const Move& move) { return move.from.kind == from && move.to.kind == to; });
}

}  // namespace

TEST_CASE("A callback travels from the code that queued it to its queue and from there to the stack",
          "[motion]") {
    session::Session session;
    REQUIRE(session.load_text("queues.js", R"(
process.nextTick(function tick() {});
Promise.resolve().then(function reaction() {});
setTimeout(function timeout() {}, 1);
setImmediate(function immediate() {});
console.log('a line');
)"));
    const std::vector<Move> moves = all_moves(session);
    for (const ThingKind queue :
         {ThingKind::NextTick, ThingKind::Microtask, ThingKind::Timer, ThingKind::Immediate}) {
        INFO(static_cast<int>(queue));
        CHECK((has_move(moves, ThingKind::Frame, queue) || has_move(moves, ThingKind::Promise, queue)));
        CHECK(has_move(moves, queue, ThingKind::Frame));
    }
    CHECK(has_move(moves, ThingKind::Frame, ThingKind::ConsoleLine));
}

TEST_CASE("A frame leaves the stack for the heap at an await and comes back when its turn has come",
          "[motion]") {
    session::Session session;
    REQUIRE(session.load_text("await.js", "async function f() { await null; console.log(1); }\nf();\n"));
    const std::vector<Move> moves = all_moves(session);
    CHECK(has_move(moves, ThingKind::Frame, ThingKind::Suspended));
    CHECK(has_move(moves, ThingKind::Suspended, ThingKind::Frame));
    CHECK(has_move(moves, ThingKind::Microtask, ThingKind::Frame));
}

TEST_CASE("What is on its way comes to its end where nothing moves", "[motion]") {
    Motion motion;
    motion.places.push_back({});
    begin_motion(motion, motion.number + 1, 1.0);
    REQUIRE(motion.running);
    end_motion(motion);
    CHECK_FALSE(motion.running);
    CHECK(motion.places.empty());
}

TEST_CASE("Two suspended calls of one function are told apart by the promises that they will settle",
          "[motion]") {
    session::Session session;
    REQUIRE(session.load_text("two.js", R"(
async function wait(ms) {
  await new Promise((done) => setTimeout(done, ms));
  await null;
}
const first = wait(5);
const second = wait(5);
)"));
    std::vector<std::uint64_t> results;
    visit_all(session, [&results](const WindowModel& model) {
        for (const Move& move : model.moves) {
            if (move.from.kind != ThingKind::Frame || move.to.kind != ThingKind::Suspended) continue;
            CHECK(move.label == "wait");
            for (const present::SuspendedModel& function : model.stack.suspended)
                if (function.id == move.to.id) results.push_back(function.promise);
        }
    });
    // Each of them twice: at its first await and at its second.
    REQUIRE(results.size() == 4);
    CHECK(results[0] != results[1]);
    CHECK(results[0] == results[2]);
    CHECK(results[1] == results[3]);
}

TEST_CASE("A request goes from the code to the pool, to the tasks and to the stack", "[motion]") {
    session::Session session;
    REQUIRE(session.load_text("read.js", "require('fs').readFile('none.txt', () => {});\n"));
    const std::vector<Move> moves = all_moves(session);
    CHECK(has_move(moves, ThingKind::Frame, ThingKind::Request));
    CHECK(has_move(moves, ThingKind::Request, ThingKind::Request));
    CHECK(has_move(moves, ThingKind::Request, ThingKind::Frame));
}

TEST_CASE("Going back, things move the other way", "[motion]") {
    session::Session session;
    REQUIRE(session.load_text("tick.js", "process.nextTick(() => {});\nsetTimeout(() => {}, 5);\n"));
    std::size_t moved = 0;
    for (std::uint64_t tick = 1; tick <= session.length(); ++tick) {
        std::vector<Move> forward = moves_between(session, tick - 1, tick);
        const std::vector<Move> back = moves_between(session, tick, tick - 1);
        moved += forward.size();
        for (Move& move : forward) std::swap(move.from, move.to);
        CHECK(forward == back);
    }
    CHECK(moved > 3);
}

TEST_CASE("Motion is drawn for its time only, and a new step ends it", "[motion]") {
    Stage stage({1280, 720, 1});
    WindowModel model = tests::busy_model();
    model.shown_count = 1;
    stage.settle(model);
    CHECK_FALSE(stage.view.motion.running);
    model.shown_count = 2;
    model.moves = {{"reaction", {ThingKind::Microtask, 2}, {ThingKind::Timer, 1}}};
    stage.draw(model);
    CHECK(stage.view.motion.running);
    // Sixty frames a second.
    int frames = 0;
    for (; stage.view.motion.running && frames < 1000; ++frames) stage.draw(model);
    CHECK(frames == Approx(60 * seconds_of(MotionSpeed::On)).margin(3));
    model.shown_count = 3;
    stage.draw(model);
    CHECK(stage.view.motion.running);
    model.shown_count = 4;
    model.moves.clear();
    stage.draw(model);
    CHECK_FALSE(stage.view.motion.running);
}

TEST_CASE("Without motion nothing is drawn but the position itself", "[motion]") {
    Stage stage({1280, 720, 1});
    stage.view.motion.speed = MotionSpeed::Off;
    WindowModel model = tests::busy_model();
    model.shown_count = 1;
    stage.settle(model);
    model.shown_count = 2;
    model.moves = {{"reaction", {ThingKind::Microtask, 2}, {ThingKind::Timer, 1}}};
    stage.draw(model);
    CHECK_FALSE(stage.view.motion.running);
}

TEST_CASE("The menu has room for everything in it, at every size and in every theme", "[panels]") {
    for (const WindowSize size :
         {WindowSize{1280, 720, 1.0F}, WindowSize{800, 600, 0.75F}, WindowSize{2560, 1440, 2.0F}}) {
        INFO(size.width << " x " << size.height);
        Stage stage(size, theme::ThemeName::HighContrast);
        stage.view.menu_is_open = true;
        stage.settle(tests::empty_model());
        const auto& texts = stage.audit.texts;
        for (const char* wanted : {"Debugger", "Colour-blind safe", "Slowly", "Timeline"}) {
            CHECK(std::any_of(texts.begin(), texts.end(), [&](const widgets::TextRecord& text) {
                return text.text == wanted && !text.cut;
            }));
        }
    }
}

}  // namespace loopscope::panels
