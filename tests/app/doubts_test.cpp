// Orders that the real runtime does not guarantee, as the window shows them.

#include <algorithm>

#include "app/present/build_window.h"
#include "app/session/session.h"
#include "tests/app/stage.h"
#include "tests/engine/catch.h"

namespace loopscope::present {

namespace {

constexpr const char* kProgram = "setTimeout(() => {}, 0);\nsetImmediate(() => {});\n";

void finish(session::Session& session) {
    session.apply_run_to_end();
    while (session.activity() != session::Activity::Still) session.advance(0);
}

}  // namespace

TEST_CASE("A key leads to the order that is not guaranteed, and the strip says what could have come first",
          "[doubts]") {
    session::Session session;
    REQUIRE(session.load_text("order.js", kProgram));
    finish(session);
    session.apply_seek(0);
    WindowBuilder builder;
    (void)builder.build(session);
    CHECK(builder.apply(plain_command(CommandKind::NextDoubt), session));
    const std::uint64_t tick = session.tick();
    REQUIRE(tick > 0);
    const WindowModel& model = builder.build(session);
    CHECK(model.explanation.caution.starts_with("Not guaranteed: "));
    CHECK(model.explanation.sentence.find("Not guaranteed") == std::string::npos);
    CHECK_FALSE(model.explanation.sentence.empty());
    CHECK(std::any_of(model.transport.marks.begin(), model.transport.marks.end(), [&](const MarkModel& mark) {
        return mark.kind == MarkKind::Doubt && mark.tick == tick;
    }));
    finish(session);
    CHECK(builder.apply(plain_command(CommandKind::PreviousDoubt), session));
    CHECK(session.tick() >= tick);
    panels::Stage stage({1280, 720, 1.0F});
    session.apply_seek(tick);
    stage.settle(builder.build(session));
    panels::check_frame(stage.audit);
}

TEST_CASE("A program whose order is guaranteed has no such mark", "[doubts]") {
    session::Session session;
    REQUIRE(session.load_text("sure.js", "Promise.resolve().then(() => {});\nprocess.nextTick(() => {});\n"));
    finish(session);
    session.apply_seek(1);
    WindowBuilder builder;
    (void)builder.build(session);
    CHECK(builder.apply(plain_command(CommandKind::NextDoubt), session));
    CHECK(session.tick() == 1);
    CHECK(builder.build(session).explanation.caution.empty());
}

}  // namespace loopscope::present
