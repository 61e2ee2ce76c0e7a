#include "engine/timeline/condition_search.h"
#include "engine/timeline/describe.h"
#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

using timeline::Condition;
using timeline::ConditionCheck;
using timeline::ConditionSearch;
using timeline::Direction;
using timeline::parse_condition;
using timeline::SearchResult;
using timeline::Timeline;
using Kind = Condition::Kind;
using Status = SearchResult::Status;
using What = Condition::What;

Condition parsed(std::string_view text) {
    const timeline::ParsedCondition result = parse_condition(text);
    INFO(text << ": " << result.problem);
    REQUIRE(result.condition.has_value());
    return *result.condition;
}

std::string problem_of(std::string_view text) {
    const timeline::ParsedCondition result = parse_condition(text);
    CHECK_FALSE(result.condition.has_value());
    return result.problem;
}

ConditionCheck check_for(const Timeline& timeline, std::string_view text) {
    return {parsed(text), timeline.program()};
}

/// Where a run to the condition gets from a position; 0 when it does not come true.
std::uint64_t run_to(Timeline& timeline, std::string_view text, std::uint64_t from,
                     Direction direction = Direction::Forward, std::uint64_t ticks = 10'000) {
    ConditionSearch search(check_for(timeline, text), direction, from);
    SearchResult result = search.advance(timeline, {ticks, 1'000'000});
    while (result.status == Status::NotYet) result = search.advance(timeline, {ticks, 1'000'000});
    return result.status == Status::Found ? result.tick : 0;
}

std::string sentence_at(Timeline& timeline, std::uint64_t tick) {
    timeline.seek(tick);
    return timeline::describe_position(timeline, tick);
}

constexpr const char* kProgram = R"(let count = 0;
function add(step) {
  count += step;
  return count;
}
setTimeout(function late() { add(10); console.log('late is done'); }, 15);
const made = new Promise((resolve) => queueMicrotask(() => resolve('x')));
for (let i = 0; i < 4; i++) Promise.resolve(i).then(add);
process.nextTick(() => { try { null.x; } catch { console.log('caught'); } });
console.log('start');
)";

}  // namespace

TEST_CASE("conditions are read as people write them") {
    CHECK(parsed("Microtask queue longer than 3").number == 3);
    CHECK(parsed("microtasks > 3").comparison == Condition::Comparison::More);
    CHECK(parsed("nextTick queue is empty").comparison == Condition::Comparison::Equal);
    CHECK(parsed("the timers at least 2").queue == Condition::Queue::Timer);
    CHECK(parsed("promise 4 settles").what == What::Settled);
    CHECK(parsed("promise #4 is rejected").what == What::Rejected);
    CHECK(parsed("timer 2 fires").kind == Kind::Callback);
    CHECK(parsed("microtask 7 is queued").what == What::Scheduled);
    CHECK(parsed("prints *done*").text == "*done*");
    CHECK(parsed("prints 'a b'").text == "a b");
    CHECK(parsed("phase is poll").number == static_cast<std::uint64_t>(loop::Phase::Poll));
    CHECK(parsed("function load returns").what == What::Ends);
    CHECK(parsed("variable count is 'x y'").value == "'x y'");
    CHECK(parsed("clock past 1.5 ms").number == 1'500'000);
    CHECK(parsed("blocked longer than 5ms").number == 5'000'000);
    CHECK(parsed("  until line 14 ").number == 14);
    CHECK(parsed("120").kind == Kind::Tick);
    for (const std::string_view example : timeline::condition_examples()) parsed(example);
}

TEST_CASE("what is not understood is told with an example") {
    CHECK(problem_of("").find("For example") != std::string::npos);
    CHECK(problem_of("promis 4 settles").find("Did you mean promise?") != std::string::npos);
    CHECK(problem_of("promise settles").find("Which promise?") != std::string::npos);
    CHECK(problem_of("promise 4 jumps").find("`jumps`") != std::string::npos);
    CHECK(problem_of("microtask queue longer than many").find("`many` is no number") != std::string::npos);
    CHECK(problem_of("phase is lunch").find("closing callbacks") != std::string::npos);
    CHECK(problem_of("line 3 please").find("`please`") != std::string::npos);
    CHECK(problem_of("clock past 12").find("number and a unit") != std::string::npos);
    CHECK(problem_of("tick").find("Which one?") != std::string::npos);
    CHECK(problem_of("prints").find("Which text?") != std::string::npos);
}

TEST_CASE("names that the program does not have are told, with the nearest") {
    const Timeline timeline(load_program(kProgram));
    CHECK(check_for(timeline, "function ad is called").problem() ==
          "The program has no function `ad`. Did you mean add?");
    CHECK(check_for(timeline, "variable coun changes").problem().find("Did you mean count?") !=
          std::string::npos);
    CHECK(check_for(timeline, "line 5").problem() == "No statement begins on line 5.");
    CHECK(check_for(timeline, "function console.log is called").problem().empty());
    CHECK(check_for(timeline, "function a* is called").problem().empty());
}

TEST_CASE("a run goes to what a condition names and no further") {
    Timeline timeline(load_program(kProgram));
    const std::uint64_t start = run_to(timeline, "prints start", 0);
    // How long is measured anew now and then.
    const std::string printed = sentence_at(timeline, start);
    CHECK(
        printed.starts_with("\"start\" is written to standard output. "
                            "The first use of `console.log` in the process took "));
    CHECK(printed.ends_with(" ms."));
    CHECK(run_to(timeline, "prints start", start) == 0);
    const std::uint64_t longer = run_to(timeline, "microtask queue longer than 3", 0);
    CHECK(timeline.seek(longer).microtasks.size() == 4);
    CHECK(timeline.seek(longer - 1).microtasks.size() == 3);
    const std::uint64_t settles = run_to(timeline, "promise 1 fulfills", 0);
    CHECK(sentence_at(timeline, settles).find("fulfilled with 'x'") != std::string::npos);
    CHECK(run_to(timeline, "promise 1 rejects", 0) == 0);
    const std::uint64_t fires = run_to(timeline, "timer 1 fires", 0);
    CHECK(timeline.seek(fires).loop.activity == loop::Activity::Timer);
    const std::uint64_t poll = run_to(timeline, "phase is poll", 0);
    CHECK(timeline.seek(poll).loop.phase == loop::Phase::Poll);
    CHECK(timeline.seek(run_to(timeline, "nextTick queue is empty", 0)).loop.next_ticks.empty());
    CHECK(timeline.seek(run_to(timeline, "stack deeper than 1", 0)).visible_depth == 2);
    CHECK(timeline.seek(run_to(timeline, "clock past 28 ms", 0)).clock > 28'000'000);
    CHECK(sentence_at(timeline, run_to(timeline, "something is thrown", 0)).find("is thrown") !=
          std::string::npos);
    CHECK(sentence_at(timeline, run_to(timeline, "sleeps", 0)).find("slept") != std::string::npos);
    CHECK(run_to(timeline, "ends", 0) == timeline.length());
    CHECK(run_to(timeline, "uncaught", 0) == 0);
    CHECK(sentence_at(timeline, run_to(timeline, "says Timer #1*due*", fires - 1)).find("Timer #1") == 0);
}

TEST_CASE("variables are watched where they live") {
    Timeline timeline(load_program(kProgram));
    const std::uint64_t first = run_to(timeline, "variable count changes", 0);
    const std::uint64_t one = run_to(timeline, "variable count is 1", 0);
    CHECK(one > 0);
    CHECK(first <= one);
    CHECK(sentence_at(timeline, one).find("`count` becomes 1") != std::string::npos);
    const std::uint64_t sixteen = run_to(timeline, "variable count is 16", 0);
    CHECK(timeline.seek(sixteen).loop.activity == loop::Activity::Timer);
    CHECK(run_to(timeline, "variable count is 99", 0) == 0);
    // Steps of a loop, each in an environment or slot of its own.
    const std::uint64_t two = run_to(timeline, "variable i is 2", 0);
    CHECK(two > 0);
    CHECK(two < run_to(timeline, "variable i is 3", 0));
}

TEST_CASE("backward finds the last place that forward finds, whatever the slices") {
    Timeline timeline(load_program(kProgram));
    while (!timeline.is_complete()) timeline.extend({});
    for (const char* text : {"variable count changes", "function add is called", "prints *",
                             "microtask queue at least 1", "stack deeper than 1", "promise 1 settles"}) {
        INFO(text);
        std::vector<std::uint64_t> places;
        for (std::uint64_t at = run_to(timeline, text, 0); at != 0; at = run_to(timeline, text, at))
            places.push_back(at);
        REQUIRE_FALSE(places.empty());
        std::vector<std::uint64_t> back;
        for (std::uint64_t at = timeline.length(); at != 0;) {
            at = run_to(timeline, text, at, Direction::Backward, 7);
            if (at != 0) back.insert(back.begin(), at);
        }
        if (places.back() == timeline.length()) places.pop_back();
        CHECK(back == places);
    }
}

TEST_CASE("a forward run records what it needs and leaves the cursor alone") {
    Timeline timeline(load_program("let i = 0; while (true) i++;"), 50'000);
    timeline.extend({10, 1000});
    ConditionSearch search(check_for(timeline, "variable i is 1000"), Direction::Forward, 0);
    CHECK(search.advance(timeline, {100, 100'000}).status == Status::NotYet);
    SearchResult result = search.advance(timeline, {100, 100'000});
    while (result.status == Status::NotYet) result = search.advance(timeline, {100, 100'000});
    CHECK(result.status == Status::Found);
    CHECK(timeline.length() < 20'000);
    CHECK(timeline.current().tick == 0);
    CHECK(run_to(timeline, "prints x", 0) == 0);
    CHECK(timeline.length() == 50'000);
}

TEST_CASE("patterns match a part of a text, or all of it with stars") {
    CHECK(timeline::matches_pattern("one", "done"));
    CHECK_FALSE(timeline::matches_pattern("One", "done"));
    CHECK(timeline::matches_pattern("d*e", "done"));
    CHECK_FALSE(timeline::matches_pattern("o*e", "done"));
    CHECK(timeline::matches_pattern("*a*b*", "xaxxbx"));
    CHECK_FALSE(timeline::matches_pattern("*a*b", "xaxxbx"));
    CHECK(timeline::matches_pattern("*", ""));
}

}  // namespace loopscope::tests
