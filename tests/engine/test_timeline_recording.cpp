#include <random>
#include <sstream>

#include "engine/timeline/describe.h"
#include "engine/timeline/timeline.h"
#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

using timeline::Budget;
using timeline::Progress;
using timeline::StepKind;
using timeline::Timeline;
using Status = timeline::SearchResult::Status;

constexpr const char* kBusy = R"(
const list = [];
for (let i = 0; i < 20000; i++) {
  list.push({ i, text: 'item ' + i });
  if (list.length > 50) list.shift();
}
console.log(list.length);
)";

constexpr const char* kEvaluated = R"(
function counter(from) {
  let n = from;
  return (code) => eval(code);
}
const run = counter(3);
for (const code of ['n++', 'var added = n * 2', 'n += 10', '() => n']) run(code);
with ({ inside: 1 }) {
  eval('var outside = inside + 1');
  console.log(outside, run('n'), (0, eval)('typeof run'));
}
setTimeout(() => console.log(eval('outside'), new Function('return 7')()), 1);
)";

}  // namespace

TEST_CASE("a run is recorded as far as it was asked for") {
    Timeline timeline(load_program("let i = 0; while (true) i++;"));
    CHECK(timeline.length() == 0);
    CHECK(timeline.extend({100, 1'000'000}) == 100);
    CHECK(timeline.length() == 100);
    CHECK(timeline.front().tick == 100);
    CHECK(timeline.progress() == Progress::Open);
    CHECK(timeline.current().tick == 0);
}

TEST_CASE("an endless program stops at the limit and can be stepped at any tick") {
    Timeline timeline(load_program("let i = 0; while (true) i++;"), 5000);
    while (!timeline.is_complete()) timeline.extend({});
    CHECK(timeline.progress() == Progress::Limit);
    CHECK(timeline.length() == 5000);
    for (const std::uint64_t tick : {4999U, 1U, 2500U, 0U, 5000U}) CHECK(timeline.seek(tick).tick == tick);
}

TEST_CASE("a budget of instructions is kept even when no tick ends") {
    // One call of a built-in works for a long time.
    Timeline timeline(
        load_program("let s = new Array(100000).fill('x').map((c, i) => i).sort((a, b) => b - a).join();"));
    std::size_t slices = 0;
    while (!timeline.is_complete() && slices < 1'000'000) {
        const std::uint64_t before = timeline.front().instructions;
        timeline.extend({1'000'000, 10'000});
        CHECK_NOFAIL(timeline.front().instructions - before < 200'000);
        ++slices;
    }
    CHECK(slices > 10);
    CHECK(timeline.progress() == Progress::Ended);
}

TEST_CASE("recording in slices of any size gives the same run") {
    const auto program = load_program(kBusy);
    Timeline whole(program), sliced(program);
    while (!whole.is_complete()) whole.extend({1'000'000, 100'000'000});
    std::uint64_t size = 1;
    while (!sliced.is_complete()) sliced.extend({size = size % 997 + 1, size * 3});
    REQUIRE(sliced.length() == whole.length());
    CHECK(sliced.front() == whole.front());
    bool equal = true;
    for (std::uint64_t tick = 1; tick <= whole.length() && equal; ++tick)
        equal = whole.record(tick) == sliced.record(tick);
    CHECK(equal);
}

TEST_CASE("any tick of a long run is reached, from anywhere, and checkpoints stay few") {
    const auto program = load_program(kBusy);
    Timeline timeline(program);
    while (!timeline.is_complete()) timeline.extend({});
    REQUIRE(timeline.length() > 100'000);
    CHECK(timeline.checkpoint_count() <= timeline::Checkpoints::kMost);
    std::mt19937 random(7);
    machine::Machine fresh = start(*program);
    vm::Recorder nobody;
    std::vector<std::uint64_t> ticks;
    for (int i = 0; i < 20; ++i) ticks.push_back(random() % (timeline.length() + 1));
    for (const std::uint64_t tick : ticks) CHECK(timeline.seek(tick).tick == tick);
    std::sort(ticks.begin(), ticks.end());
    for (const std::uint64_t tick : ticks) {
        while (fresh.tick < tick) machine::step(fresh, program->setup, nobody, tick - fresh.tick);
        CHECK(machine::digest(timeline.seek(tick)) == machine::digest(fresh));
    }
}

TEST_CASE("single steps back visit every machine that the steps forward did") {
    Timeline timeline(load_program(kBusy));
    timeline.extend({5000, 10'000'000});
    std::vector<std::uint64_t> digests;
    for (std::uint64_t tick = 4000; tick <= 4300; ++tick)
        digests.push_back(machine::digest(timeline.seek(tick)));
    bool equal = true;
    for (std::size_t i = digests.size(); i-- > 0;)
        equal &= machine::digest(timeline.seek(4000 + i)) == digests[i];
    CHECK(equal);
}

TEST_CASE("code in strings is the same wherever the run is entered") {
    const auto program = load_program(kEvaluated);
    Timeline timeline(program), other(program);
    while (!timeline.is_complete()) timeline.extend({});
    while (!other.is_complete()) other.extend({1, 1000});
    REQUIRE(timeline.front() == other.front());
    std::vector<machine::Machine> machines;
    for (std::uint64_t tick = 0; tick <= timeline.length(); ++tick) machines.push_back(timeline.seek(tick));
    std::mt19937 random(5);
    for (int i = 0; i < 60; ++i) {
        const std::uint64_t tick = random() % (timeline.length() + 1);
        CHECK(timeline.seek(tick) == machines[tick]);
    }
}

TEST_CASE("the events of a tick are those of the first run, and the cursor stays") {
    Timeline timeline(load_program("console.log(1 + 2);"));
    while (!timeline.is_complete()) timeline.extend({});
    timeline.seek(2);
    for (std::uint64_t tick = timeline.length(); tick >= 1; --tick) {
        const std::vector<vm::TraceEvent>& events = timeline.events(tick);
        REQUIRE_FALSE(events.empty());
        vm::PendingTick pending;
        for (const vm::TraceEvent& event : events) pending.add(event.kind, event.site);
        CHECK(pending.to_record(timeline.depth_at(tick)) == timeline.record(tick));
    }
    CHECK(timeline.current().tick == 2);
}

TEST_CASE("a search that needs more recording says so and goes on") {
    Timeline timeline(load_program("for (let i = 0; i < 5000; i++);\nconsole.log('there');"));
    timeline::Search search = timeline.start_search(StepKind::ConsoleLine, timeline::Direction::Forward, 0);
    int slices = 0;
    timeline::SearchResult result = timeline.advance(search, {500, 1'000'000});
    while (result.status == Status::NotYet) {
        ++slices;
        result = timeline.advance(search, {500, 1'000'000});
    }
    CHECK(slices > 5);
    CHECK(result.status == Status::Found);
    CHECK((timeline.record(result.tick).marks & vm::kMarkConsole) != 0);
}

TEST_CASE("the sentences of a call name the function, what it got and what it gave") {
    Timeline timeline(load_program("function add(a, b) { return a + b; }\nconst sum = add(3, 4);\n"));
    while (!timeline.is_complete()) timeline.extend({});
    std::string story;
    for (std::uint64_t tick = 0; tick <= timeline.length(); ++tick) {
        timeline.seek(tick);
        story += timeline::describe_position(timeline, tick) + "\n";
    }
    std::ostringstream beginning;
    beginning << "The program starts, " << static_cast<double>(loop::node_runtime().startup) / 1e6
              << " ms into its process: its main script is the first task.\n";
    for (const std::string& sentence :
         {beginning.str(),
          std::string("The main script has run to its end; Node 20 takes 125 \u00B5s to go on.\n"),
          std::string("`add` is called with 3 and 4.\n"), std::string("`a + b` is 7.\n"),
          std::string("`add` returns 7.\n"), std::string("`sum` becomes 7.\n"),
          std::string("The program is over, with exit code 0.\n")}) {
        INFO(story);
        CHECK(story.find(sentence) != std::string::npos);
    }
}

}  // namespace loopscope::tests
