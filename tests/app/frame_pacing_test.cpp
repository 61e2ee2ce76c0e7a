#include "app/shell/frame_pacing.h"

#include <limits>

#include "tests/engine/catch.h"

namespace loopscope::shell {

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

// Draws what is due and returns how many frames that were.
int draw_all(FramePacing& pacing, double now) {
    int frames = 0;
    while (pacing.is_due(now) && frames < 100) {
        pacing.on_drawn(now);
        ++frames;
    }
    return frames;
}

}  // namespace

TEST_CASE("An idle window draws nothing and sleeps until something happens", "[pacing]") {
    FramePacing pacing;
    CHECK(draw_all(pacing, 0) > 0);
    for (int second = 1; second <= 10; ++second) {
        CHECK_FALSE(pacing.is_due(second));
        CHECK(pacing.seconds_to_wait(second, kNever) == kNever);
    }
}

TEST_CASE("Input is drawn at once, and the frames after it settle", "[pacing]") {
    FramePacing pacing;
    draw_all(pacing, 0);
    pacing.on_input();
    CHECK(pacing.is_due(0.001));
    CHECK(pacing.seconds_to_wait(0.001, kNever) == 0);
    CHECK(draw_all(pacing, 0.001) >= 2);
    CHECK_FALSE(pacing.is_due(0.002));
}

TEST_CASE("Changes without input are drawn at the rate of a film, however many they are", "[pacing]") {
    FramePacing pacing;
    draw_all(pacing, 0);
    int frames = 0;
    for (int millisecond = 1; millisecond <= 1000; ++millisecond) {
        const double now = millisecond / 1000.0;
        pacing.on_change();
        frames += draw_all(pacing, now);
    }
    CHECK(frames >= 20);
    CHECK(frames <= 100);
    draw_all(pacing, 2);
    CHECK(pacing.seconds_to_wait(3, 0.5) == Approx(0.5));
}

TEST_CASE("While something moves every frame leads to the next, and none after it has arrived", "[pacing]") {
    FramePacing pacing;
    draw_all(pacing, 0);
    for (int frame = 1; frame <= 20; ++frame) {
        pacing.on_motion();
        CHECK(pacing.is_due(frame / 60.0));
        CHECK(pacing.seconds_to_wait(frame / 60.0, kNever) == 0);
        pacing.on_drawn(frame / 60.0);
    }
    for (int second = 1; second <= 10; ++second) CHECK_FALSE(pacing.is_due(second));
    CHECK(pacing.seconds_to_wait(10, kNever) == kNever);
}

TEST_CASE("The window wakes up when the content wants to go on", "[pacing]") {
    FramePacing pacing;
    draw_all(pacing, 0);
    CHECK(pacing.seconds_to_wait(1, 0.25) == Approx(0.25));
    CHECK(pacing.seconds_to_wait(1, -1) == 0);
    pacing.on_change();
    CHECK(pacing.seconds_to_wait(0.01, kNever) < 0.1);
}

}  // namespace loopscope::shell
