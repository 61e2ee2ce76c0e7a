#include "tests/app/example_models.h"
#include "tests/engine/catch.h"

namespace loopscope::present {

TEST_CASE("What is the same before and after is not marked", "[present]") {
    const WindowModel before = tests::busy_model();
    WindowModel now = before;
    mark_changes(before, now);
    CHECK_FALSE(now.stack.frames[0].fresh);
    CHECK_FALSE(now.stack.frames[0].locals[2].changed);
    CHECK_FALSE(now.microtasks.entries[2].fresh);
    CHECK_FALSE(now.timers[1].fresh);
    CHECK_FALSE(now.promises.promises[0].fresh);
    CHECK_FALSE(now.console.lines[3].fresh);
}

TEST_CASE("What came and what changed is marked", "[present]") {
    WindowModel before = tests::busy_model();
    WindowModel now = before;
    before.transport.tick = 100;
    before.stack.frames.erase(before.stack.frames.begin() + 1);
    before.stack.frames[0].locals[1].value = "0";
    before.stack.frames[0].locals.pop_back();
    before.microtasks.entries.pop_back();
    before.timers.pop_back();
    before.promises.promises[0].state = PromiseState::Pending;
    mark_changes(before, now);
    CHECK_FALSE(now.stack.frames[0].fresh);
    CHECK(now.stack.frames[1].fresh);
    CHECK_FALSE(now.stack.frames[0].locals[0].changed);
    CHECK(now.stack.frames[0].locals[1].changed);
    CHECK(now.stack.frames[0].locals[2].changed);
    CHECK(now.microtasks.entries[2].fresh);
    CHECK(now.timers[1].fresh);
    CHECK(now.promises.promises[0].fresh);
    CHECK_FALSE(now.promises.promises[1].fresh);
    CHECK(now.console.lines[3].fresh);
    CHECK_FALSE(now.console.lines[2].fresh);
}

}  // namespace loopscope::present
