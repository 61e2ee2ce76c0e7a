#pragma once
// What the header, the explanation strip, the console and the transport bar show.

#include <cstdint>
#include <string>
#include <vector>

#include "app/present/timeline_model.h"

namespace loopscope::present {

enum class RunState : std::uint8_t { NotStarted, Running, Blocked, Looping, Idle, Ended, Failed };

struct StatusModel {
    RunState state = RunState::NotStarted;
    std::string text;   // "Running", "Ended, exit code 0"
    std::string clock;  // "12.034 ms"
};

enum class ConsoleStream : std::uint8_t { Output, Error };

struct ConsoleLine {
    std::string text;  // one line, no line break
    ConsoleStream stream = ConsoleStream::Output;
    std::uint64_t tick = 0;  // when it was printed
    std::string tick_text;   // "tick 120"
    bool fresh = false;      // printed by the last step
};

// Whether the run prints what its front matter expects.
enum class ExpectationMark : std::uint8_t { None, SoFar, Met, Differs };

struct ConsoleModel {
    std::vector<ConsoleLine> lines;  // the oldest first
    std::uint64_t total = 0;         // lines printed up to now, shown or not
    ExpectationMark expectation = ExpectationMark::None;
    std::string expectation_text;        // "as expected", "line 3 is not as expected"
    std::string expectation_tip;         // what is expected and what was printed
    std::uint64_t expectation_tick = 0;  // when the first line was printed that differs; 0: never
};

enum class MarkKind : std::uint8_t { ConsoleLine, ErrorLine, Iteration, Breakpoint, Failure, Doubt, Input };

// A place on the scrub bar. Already thinned to what can be told apart.
struct MarkModel {
    std::uint64_t tick = 0;
    MarkKind kind = MarkKind::ConsoleLine;
};

// What the main thread did in a part of the run; places are shares of its length.
struct ScrubPart {
    float from = 0;
    float to = 0;
    BoxKind state = BoxKind::Loop;  // one of the main thread's
};

struct TransportModel {
    std::uint64_t tick = 0;
    std::uint64_t length = 0;  // ticks that are recorded; `tick` may be anything from 0 to it
    std::string tick_text;     // "Tick 128 of 1,024"
    std::string length_note;   // "still recording", "ended", "stopped at the limit"
    bool recording = false;
    bool playing = false;
    bool can_go_back = false;
    bool can_go_forward = false;
    std::string speed;  // "20 ticks/s"
    std::vector<MarkModel> marks;
    std::vector<ScrubPart> parts;  // as many as an eye can tell apart, from left to right
};

// One true sentence about the tick.
struct ExplanationModel {
    std::string sentence;
    std::string next;     // what comes next, may be empty
    std::string caution;  // what could have come first, where the order is not guaranteed
};

}  // namespace loopscope::present
