#include <string>

#include "engine/loop/html.h"
#include "engine/machine/load.h"
#include "engine/timeline/rules.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

machine::LoadedProgram load_page(std::string_view text) {
    machine::LoadOptions options;
    options.runtime = "browser";
    machine::LoadResult result = machine::load_text("/tmp/page.js", text, options);
    INFO(machine::render(result));
    REQUIRE(result.program.has_value());
    return std::move(*result.program);
}

std::string run_page(machine::Machine& machine, const machine::LoadedProgram& program) {
    vm::Recorder nobody;
    while (!machine::has_ended(machine)) machine::step(machine, program.setup, nobody, 1000);
    std::string text;
    for (std::size_t i = 0; i < machine.host.output.size(); ++i) text += machine.host.output[i].text;
    return text;
}

/// A page whose scenario has a user's click at a moment of virtual time.
machine::LoadedProgram load_with_click(std::string_view at, std::string_view text) {
    return load_page("/*---\nruntimes: [browser]\ninputs: [{at: " + std::string(at) +
                     ", click: button}]\n---*/\n" + std::string(text));
}

constexpr std::string_view kTwoListeners = R"(
const button = document.createElement('button');
document.body.append(button);
for (const n of [1, 2]) {
    button.addEventListener('click', (event) => {
        console.log('listener', n, event.isTrusted);
        Promise.resolve().then(() => console.log('micro', n));
    });
}
)";

}  // namespace

TEST_CASE("Microtasks run between the listeners of a user's click", "[page]") {
    const machine::LoadedProgram program = load_with_click("80ms", kTwoListeners);
    machine::Machine machine = machine::initial_machine(program.setup, program.scenario);
    CHECK(run_page(machine, program) == "listener 1 true\nmicro 1\nlistener 2 true\nmicro 2\n");
}

TEST_CASE("Microtasks wait for the end of a click that the program makes", "[page]") {
    const machine::LoadedProgram program = load_page(std::string(kTwoListeners) + "button.click();");
    machine::Machine machine = machine::initial_machine(program.setup, program.scenario);
    CHECK(run_page(machine, program) == "listener 1 false\nlistener 2 false\nmicro 1\nmicro 2\n");
}

TEST_CASE("A click waits for the running task and comes before timers that are due", "[page]") {
    const machine::LoadedProgram program = load_with_click("50ms", std::string(kTwoListeners) + R"(
setTimeout(() => console.log('timer'), 60);
setTimeout(() => { const from = performance.now(); while (performance.now() - from < 100); console.log('busy'); }, 40);
)");
    machine::Machine machine = machine::initial_machine(program.setup, program.scenario);
    CHECK(run_page(machine, program) == "busy\nlistener 1 true\nmicro 1\nlistener 2 true\nmicro 2\ntimer\n");
}

TEST_CASE("A timer set from the sixth nesting on waits four milliseconds", "[page]") {
    const machine::LoadedProgram program = load_page(R"(
let depth = 0, last = performance.now();
(function nest() {
    const now = performance.now();
    if (depth > 0) console.log(depth, now - last >= 4);
    last = now;
    depth += 1;
    if (depth < 9) setTimeout(nest, 0);
})();
)");
    machine::Machine machine = machine::initial_machine(program.setup, program.scenario);
    CHECK(run_page(machine, program) ==
          "1 false\n2 false\n3 false\n4 false\n5 false\n6 false\n7 true\n8 true\n");
}

TEST_CASE("A page that has been quiet gets the frame that is going on at once", "[page]") {
    const machine::LoadedProgram program = load_page(R"(
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
(async () => {
    for (const pause of [150, 156, 163, 170]) {
        await wait(pause);
        const asked = performance.now();
        setTimeout(() => console.log('timer'), 4);
        requestAnimationFrame((time) => console.log(time < asked));
        await wait(40);
    }
    // Within a frame the next one is asked for, and waits for its time.
    requestAnimationFrame((one) => requestAnimationFrame((two) => console.log(Math.round(two - one))));
})();
)");
    machine::Machine machine = machine::initial_machine(program.setup, program.scenario);
    CHECK(run_page(machine, program) == "true\ntimer\ntrue\ntimer\ntrue\ntimer\ntrue\ntimer\n17\n");
}

TEST_CASE("A frame that was to be made while a page was busy has the time when it began", "[page]") {
    const machine::LoadedProgram program = load_page(R"(
const begin = performance.now();
requestAnimationFrame((time) => {
    console.log(time < begin, performance.now() - begin > 70);
    requestAnimationFrame((next) => console.log(next - time > 70, next < performance.now()));
});
while (performance.now() - begin < 80);
)");
    machine::Machine machine = machine::initial_machine(program.setup, program.scenario);
    CHECK(run_page(machine, program) == "true true\ntrue true\n");
}

TEST_CASE("What a query of locks finds comes behind the locks that were granted before", "[page]") {
    const machine::LoadedProgram program = load_page(R"(
const { locks } = navigator;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const early = new AbortController();
locks.request('a', () => wait(50).then(() => console.log('over')));
locks.request('a', { signal: early.signal }, () => console.log('a signal too early has no effect'));
locks.query().then(({ held, pending }) => console.log(held.length, pending.length));
locks.request('a', { ifAvailable: true }, (lock) => console.log(lock));
early.abort();
)");
    machine::Machine machine = machine::initial_machine(program.setup, program.scenario);
    CHECK(run_page(machine, program) == "1 1\nnull\nover\na signal too early has no effect\n");
}

TEST_CASE("A page's ticks name sections of HTML as their rules", "[page]") {
    const machine::LoadedProgram program = load_page("requestAnimationFrame(() => setTimeout(() => {}, 0));");
    machine::Machine machine = machine::initial_machine(program.setup, program.scenario);
    std::vector<vm::TraceEvent> events;
    vm::Recorder recorder;
    recorder.events = &events;
    while (!machine::has_ended(machine)) machine::step(machine, program.setup, recorder, 1000);
    bool painted = false;
    for (const vm::TraceEvent& event : events) {
        const timeline::Rule rule = timeline::rule_of(event, program.setup.runtime);
        CHECK(rule.source != "Node.js");
        CHECK(rule.source != "libuv");
        if (event.kind == vm::EventKind::PageRendered) painted = rule.section == "Update the rendering";
    }
    CHECK(painted);
}

}  // namespace loopscope::tests
