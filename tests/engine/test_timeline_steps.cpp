#include "engine/timeline/describe.h"
#include "engine/timeline/timeline.h"
#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

using timeline::Direction;
using timeline::Progress;
using timeline::Search;
using timeline::SearchResult;
using timeline::StepKind;
using timeline::Timeline;
using Status = timeline::SearchResult::Status;

vm::TickRecord tick_of(std::uint32_t marks, std::uint32_t depth) {
    return vm::TickRecord::of(0, vm::EventKind::StatementStarted, depth, marks);
}

bool stops(StepKind kind, Direction direction, std::uint32_t marks, std::uint32_t depth,
           std::uint32_t start) {
    return timeline::stops_at(kind, direction, tick_of(marks, depth), start);
}

/// Where a step ends; records as much as it takes.
std::uint64_t step(Timeline& timeline, StepKind kind, Direction direction, std::uint64_t from) {
    Search search = timeline.start_search(kind, direction, from);
    SearchResult result = timeline.advance(search, {});
    while (result.status == Status::NotYet) result = timeline.advance(search, {});
    return result.tick;
}

std::uint64_t forward(Timeline& timeline, StepKind kind, std::uint64_t from) {
    return step(timeline, kind, Direction::Forward, from);
}

std::uint64_t backward(Timeline& timeline, StepKind kind, std::uint64_t from) {
    return step(timeline, kind, Direction::Backward, from);
}

std::string sentence_at(Timeline& timeline, std::uint64_t tick) {
    timeline.seek(tick);
    return timeline::describe_position(timeline, tick);
}

constexpr const char* kCalls = R"(function inner(x) {
  return x + 1;
}
function outer(y) {
  const a = inner(y);
  const b = inner(a);
  return a + b;
}
const result = outer(1);
console.log(result);
)";

/// The first position from which the sentence says so.
std::uint64_t position_of(Timeline& timeline, const std::string& sentence) {
    for (std::uint64_t tick = 1; tick <= timeline.length(); ++tick) {
        if (sentence_at(timeline, tick) == sentence) return tick;
    }
    FAIL("no tick says: " << sentence);
    return 0;
}

}  // namespace

TEST_CASE("each kind of step stops at its own marks") {
    const auto both = {Direction::Forward, Direction::Backward};
    for (const Direction direction : both) {
        CHECK(stops(StepKind::Tick, direction, 0, 3, 1));
        CHECK(stops(StepKind::Expression, direction, vm::kMarkExpression, 3, 1));
        CHECK(stops(StepKind::Expression, direction, vm::kMarkFramePopped, 3, 1));
        CHECK_FALSE(stops(StepKind::Expression, direction, vm::kMarkStatement | vm::kMarkFramePushed, 3, 1));
        CHECK(stops(StepKind::Statement, direction, vm::kMarkStatement, 7, 1));
        CHECK_FALSE(stops(StepKind::Statement, direction, vm::kMarkExpression, 1, 1));
        CHECK(stops(StepKind::Over, direction, vm::kMarkStatement, 2, 2));
        CHECK(stops(StepKind::Over, direction, 0, 1, 2));
        CHECK(stops(StepKind::Over, direction, 0, 0, 0));
        CHECK_FALSE(stops(StepKind::Over, direction, vm::kMarkStatement, 3, 2));
        CHECK_FALSE(stops(StepKind::Over, direction, vm::kMarkExpression, 2, 2));
        CHECK_FALSE(stops(StepKind::Over, direction, vm::kMarkStatement, 1, 0));
        CHECK(stops(StepKind::Out, direction, 0, 1, 2));
        CHECK_FALSE(stops(StepKind::Out, direction, vm::kMarkStatement, 2, 2));
        CHECK(stops(StepKind::Job, direction, vm::kMarkJobStarted, 0, 0));
        CHECK(stops(StepKind::Task, direction, vm::kMarkTaskStarted, 0, 0));
        CHECK(stops(StepKind::Phase, direction, vm::kMarkPhase, 0, 0));
        CHECK(stops(StepKind::Iteration, direction, vm::kMarkIteration, 0, 0));
        CHECK(stops(StepKind::ConsoleLine, direction, vm::kMarkConsole, 0, 0));
        CHECK_FALSE(stops(StepKind::ConsoleLine, direction, vm::kMarkPhase, 0, 0));
    }
    CHECK(stops(StepKind::Into, Direction::Forward, vm::kMarkFramePushed, 3, 1));
    CHECK_FALSE(stops(StepKind::Into, Direction::Forward, vm::kMarkFramePopped, 0, 1));
    CHECK(stops(StepKind::Into, Direction::Backward, vm::kMarkFramePopped, 0, 1));
    CHECK_FALSE(stops(StepKind::Into, Direction::Backward, vm::kMarkFramePushed, 3, 1));
    CHECK(stops(StepKind::Out, Direction::Forward, vm::kMarkTaskEnded, 0, 0));
    CHECK(stops(StepKind::Out, Direction::Backward, vm::kMarkJobStarted, 0, 0));
    CHECK_FALSE(stops(StepKind::Out, Direction::Forward, vm::kMarkTaskStarted, 0, 0));
}

TEST_CASE("a step over a call goes to the next statement of the same function, and back") {
    Timeline timeline(load_program(kCalls));
    while (!timeline.is_complete()) timeline.extend({});
    const std::uint64_t first = position_of(timeline, "The statement `const a = inner(y);` begins.");
    const std::uint64_t second = position_of(timeline, "The statement `const b = inner(a);` begins.");
    CHECK(forward(timeline, StepKind::Over, first) == second);
    CHECK(backward(timeline, StepKind::Over, second) == first);
}

TEST_CASE("a step into a call stops in the called function, a step out after it") {
    Timeline timeline(load_program(kCalls));
    while (!timeline.is_complete()) timeline.extend({});
    const std::uint64_t first = position_of(timeline, "The statement `const a = inner(y);` begins.");
    const std::uint64_t inside = forward(timeline, StepKind::Into, first);
    CHECK(sentence_at(timeline, inside) == "`inner` is called with 1.");
    CHECK(timeline.depth_at(inside) == timeline.depth_at(first) + 1);
    const std::uint64_t out = forward(timeline, StepKind::Out, inside);
    CHECK(sentence_at(timeline, out) == "`inner` returns 2.");
    CHECK(backward(timeline, StepKind::Into, out + 1) == out);
    CHECK(backward(timeline, StepKind::Out, inside + 1) == inside - 1);
}

TEST_CASE("a step without an end goes to the end of the run, or to its start") {
    Timeline timeline(load_program("let a = 1;"));
    const std::uint64_t end = forward(timeline, StepKind::ConsoleLine, 0);
    CHECK(end == timeline.length());
    CHECK(timeline.progress() == Progress::Ended);
    CHECK(backward(timeline, StepKind::ConsoleLine, timeline.length()) == 0);
    CHECK(backward(timeline, StepKind::Tick, 0) == 0);
    CHECK(forward(timeline, StepKind::Tick, timeline.length()) == timeline.length());
}

TEST_CASE("stepping forward by a kind and back by it visits the same positions") {
    for (const StepKind kind :
         {StepKind::Tick, StepKind::Expression, StepKind::Statement, StepKind::Job, StepKind::Task,
          StepKind::Phase, StepKind::Iteration, StepKind::ConsoleLine}) {
        INFO(timeline::name_of(kind));
        Timeline timeline(
            load_program("setTimeout(() => console.log('t')); Promise.resolve(1).then((x) => "
                         "console.log(x)); console.log('m');"));
        std::vector<std::uint64_t> there, back;
        for (std::uint64_t at = forward(timeline, kind, 0);; at = forward(timeline, kind, at)) {
            there.push_back(at);
            if (at == timeline.length() && timeline.is_complete()) break;
        }
        for (std::uint64_t at = timeline.length(); at > 0; at = backward(timeline, kind, at))
            back.push_back(at);
        std::reverse(back.begin(), back.end());
        CHECK(there == back);
        CHECK(there.size() >= 2);
    }
}

TEST_CASE("a console line can be reached from both sides") {
    Timeline timeline(load_program("console.log('one'); console.log('two'); console.log('three');"));
    const std::uint64_t one = forward(timeline, StepKind::ConsoleLine, 0);
    const std::uint64_t two = forward(timeline, StepKind::ConsoleLine, one);
    CHECK(sentence_at(timeline, two) == "\"two\" is written to standard output.");
    CHECK(backward(timeline, StepKind::ConsoleLine, two) == one);
    CHECK(written(timeline.seek(two), host::Stream::Output) == "one\ntwo\n");
    CHECK(written(timeline.seek(two - 1), host::Stream::Output) == "one\n");
}

TEST_CASE("breakpoints and debugger statements stop a run in both directions") {
    Timeline timeline(load_program("let i = 0;\nwhile (i < 3) {\n  i++;\n}\ndebugger;\ni = 9;\n"));
    timeline.set_breakpoints({3});
    std::vector<std::uint64_t> stops;
    std::uint64_t at = 0;
    for (int count = 0; count < 4; ++count) stops.push_back(at = forward(timeline, StepKind::Breakpoint, at));
    CHECK(sentence_at(timeline, stops[0]) == "The statement `i++;` begins.");
    CHECK(sentence_at(timeline, stops[3]) == "A debugger statement.");
    const std::uint64_t end = forward(timeline, StepKind::Breakpoint, at);
    CHECK(end == timeline.length());
    CHECK(backward(timeline, StepKind::Breakpoint, stops[3]) == stops[2]);
    CHECK(backward(timeline, StepKind::Breakpoint, stops[0]) == 0);
    timeline.set_breakpoints({});
    CHECK(forward(timeline, StepKind::Breakpoint, 0) == stops[3]);
}

TEST_CASE("a breakpoint on the first line of a function of any kind stops where it begins") {
    for (const char* head :
         {"function f(a) {", "const f = (a) => {", "async function f(a) {", "const f = async (a) => {",
          "async function f(a = 0) {", "const f = async function (...a) {"}) {
        INFO(head);
        Timeline timeline(
            load_program(std::string(head) + "\n  const b = [a].map((n) => n);\n  return b;\n}\nf(1);\n"));
        timeline.set_breakpoints({2});
        const std::uint64_t at = forward(timeline, StepKind::Breakpoint, 0);
        CHECK(sentence_at(timeline, at) == "The statement `const b = [a].map((n) => n);` begins.");
    }
    for (const char* head : {"function* f(a) {", "async function* f(a) {"}) {
        INFO(head);
        Timeline timeline(load_program(std::string(head) +
                                       "\n  const b = [a].map((n) => n);\n  yield b;\n}\nf(1).next();\n"));
        timeline.set_breakpoints({2});
        const std::uint64_t at = forward(timeline, StepKind::Breakpoint, 0);
        CHECK(sentence_at(timeline, at) == "The statement `const b = [a].map((n) => n);` begins.");
    }
}

}  // namespace loopscope::tests
