// When the targets of WeakRefs go, and who is told.

#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

/// Allocates what survives a while, until the registry has heard.
constexpr const char* kUntilHeard = R"(
let heard = 0;
let rounds = 0;
const registry = new FinalizationRegistry((held) => {
    heard++;
    console.log('gone:', held);
    Promise.resolve().then(() => console.log('microtask'));
});
const reference = (() => {
    const target = {};
    registry.register(target, 'target');
    registry.register({}, 'taken back', registry);
    return new WeakRef(target);
})();
registry.unregister(registry);
const latest = [];  // so that something survives, wherever in a round memory is collected
(function allocate() {
    rounds++;
    latest[rounds % 3] = Array.from({ length: 50000 }, () => () => {});
    if (heard === 0 && rounds < 400) setTimeout(allocate, 1);
    else console.log(rounds > 2 && rounds < 400, reference.deref());
})();
)";

/// Much that goes at once: nothing that an old generation would get.
constexpr const char* kShortLived = R"(
const reference = new WeakRef({ name: 'alive' });
let rounds = 0;
(function allocate() {
    for (let i = 0; i < 20000; i++) ({ i, list: [i] });
    if (++rounds < 40) setTimeout(allocate, 1);
    else console.log(reference.deref());
})();
)";

}  // namespace

TEST_CASE("a registry hears in a task of its own of what survived no longer", "[scenarios][weak]") {
    for (const char* runtime : {"node", "browser"}) {
        const auto program = load_program(kUntilHeard, runtime);
        const machine::Machine machine = run_to_end(*program, 50'000);
        CHECK(written(machine, host::Stream::Output) == "gone: target\nmicrotask\ntrue undefined\n");
        CHECK(machine::digest(run_to_end(*program, 777)) == machine::digest(machine));
    }
}

TEST_CASE("what a WeakRef holds stays while only short-lived objects come and go", "[scenarios][weak]") {
    const auto program = load_program(kShortLived);
    CHECK(written(run_to_end(*program), host::Stream::Output) == "{ name: 'alive' }\n");
}

}  // namespace loopscope::tests
