// Worker threads are agents of one machine: copied, compared and replayed with it.

#include <string>
#include <vector>

#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

constexpr const char* kPrograms[] = {"workers/ping-pong", "workers/pool", "workers/mutex",
                                     "workers/workers-of-workers", "workers/terminate"};

/// Two threads that both make functions of strings: each finds its own.
constexpr const char* kTwoThatMakeCode = R"(
const { Worker } = require('worker_threads');
const worker = new Worker(`
    const { parentPort } = require('worker_threads');
    parentPort.on('message', (n) => {
        parentPort.postMessage(new Function('a', 'return a * ' + n)(10));
        if (n === 4) parentPort.close();
    });
`, { eval: true });
worker.on('message', (value) => {
    console.log(value, eval('value + ' + value / 10));
});
for (const n of [1, 2, 3, 4]) worker.postMessage(n);
worker.on('exit', (code) => console.log('exit', code, new Function('return 5')()));
)";

std::vector<machine::Machine> copies_of(const machine::LoadedProgram& program, std::uint64_t apart) {
    std::vector<machine::Machine> copies{start(program)};
    vm::Recorder nobody;
    machine::Machine machine = copies.front();
    while (!machine::has_ended(machine)) {
        machine::step(machine, program.setup, nobody, apart);
        copies.push_back(machine);
    }
    return copies;
}

/// From the last to the first, as somebody who goes back does.
void check_replays(const machine::LoadedProgram& program, std::uint64_t apart) {
    const std::vector<machine::Machine> copies = copies_of(program, apart);
    REQUIRE(copies.size() > 4);
    vm::Recorder nobody;
    for (std::size_t i = copies.size(); i-- > 1;) {
        machine::Machine again = copies[i - 1];
        machine::step(again, program.setup, nobody, apart);
        CHECK(again == copies[i]);
        CHECK(machine::digest(again) == machine::digest(copies[i]));
    }
}

/// Workers of a page, with ports between them, functions of strings, an error, an end from inside and one
/// from outside.
constexpr const char* kPage = R"(
const text = `
let total = 0;
onmessage = (event) => {
    if (event.ports.length > 0) {
        event.ports[0].onmessage = (message) => { total += message.data; postMessage(['port', total]); };
        return;
    }
    postMessage([event.data, eval('total + ' + event.data), new Function('return 7')()]);
    if (event.data === 3) throw new Error('third');
    if (event.data === 4) close();
};
setTimeout(() => postMessage('timer'), 1);
`;
const address = URL.createObjectURL(new Blob([text]));
const one = new Worker(address, { name: 'one' });
const two = new Worker(address, { name: 'two' });
const { port1, port2 } = new MessageChannel();
one.onmessage = (event) => console.log('one', event.data);
two.onmessage = (event) => {
    console.log('two', event.data, eval('1 + 1'));
    if (event.data[0] === 'port') two.terminate();
};
one.onerror = (event) => { console.log(event.message); event.preventDefault(); };
for (const n of [1, 2, 3, 4]) one.postMessage(n);
two.postMessage('take it', [port2]);
port1.postMessage(5);
const spinning = new Worker('data:text/javascript,for (;;) {}');
setTimeout(() => { spinning.terminate(); console.log('terminated'); }, 20);
)";

}  // namespace

TEST_CASE("a program with workers is the same however its run is cut", "[scenarios][workers]") {
    for (const char* name : kPrograms) {
        INFO(name);
        const auto program = load_conformance_program(name);
        const std::uint64_t whole = machine::digest(run_to_end(*program));
        CHECK(machine::digest(run_to_end(*program, 1)) == whole);
        CHECK(machine::digest(run_to_end(*program, 97)) == whole);
    }
}

TEST_CASE("a program with workers comes again from every copy", "[scenarios][workers]") {
    for (const char* name : kPrograms) {
        INFO(name);
        check_replays(*load_conformance_program(name), 61);
    }
}

TEST_CASE("a page with workers is the same however its run is cut, and comes again from every copy",
          "[scenarios][workers]") {
    const auto program = load_program(kPage, "browser");
    const machine::Machine whole = run_to_end(*program);
    const std::string output = written(whole, host::Stream::Output);
    CHECK(output.find("terminated") != std::string::npos);
    CHECK(output.find("two (2) ['port', 5] 2") != std::string::npos);
    CHECK(output.find("Uncaught Error: third") != std::string::npos);
    CHECK(machine::digest(run_to_end(*program, 1)) == machine::digest(whole));
    CHECK(machine::digest(run_to_end(*program, 97)) == machine::digest(whole));
    check_replays(*program, 23);
}

TEST_CASE("workers that make functions of strings find their own, forward and back", "[scenarios][workers]") {
    const auto program = load_program(kTwoThatMakeCode);
    const machine::Machine machine = run_to_end(*program);
    CHECK(written(machine, host::Stream::Output) == "10 11\n20 22\n30 33\n40 44\nexit 0 5\n");
    check_replays(*program, 53);
}

}  // namespace loopscope::tests
