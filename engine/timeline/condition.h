#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace loopscope::timeline {

/// Something about a run that one can go to: "microtask queue longer than 3".
struct Condition {
    enum class Kind : std::uint8_t {
        Tick,        // number
        Line,        // number: a statement on it begins; text: the file, empty for the main one
        Breakpoint,  // as StepKind::Breakpoint
        Queue,       // queue, comparison, number: becomes true
        StackDepth,  // comparison, number: becomes true
        Clock,       // comparison, number in ns: becomes true
        Promise,     // number, what
        Callback,    // queue, number, what: timer 2 fires
        Prints,      // text: a pattern
        Says,        // text: a pattern for the sentence of a tick
        Phase,       // number: loop::Phase
        Iteration,   // number; 0: the next one
        Function,    // text: a pattern; what: Begins or Ends
        Variable,    // text: its name; what: Changes, or Is with `value`
        Throws,
        Uncaught,
        Blocks,  // number in ns: at least
        Sleeps,
        Ends,
    };
    enum class Queue : std::uint8_t { Microtask, NextTick, Immediate, Timer, Request };
    enum class Comparison : std::uint8_t { Less, AtMost, Equal, AtLeast, More };
    enum class What : std::uint8_t { Scheduled, Begins, Ends, Fulfilled, Rejected, Settled, Changes, Is };

    Kind kind = Kind::Tick;
    Queue queue = Queue::Microtask;
    Comparison comparison = Comparison::Equal;
    What what = What::Begins;
    std::uint64_t number = 0;
    std::string text;
    std::string value;
    bool operator==(const Condition&) const = default;
};

struct ParsedCondition {
    std::optional<Condition> condition;
    std::string problem;  // one sentence, when there is none
};

/// Reads a condition as people write it; words in any case.
///
///     tick 120                        line 14                     breakpoint
///     microtask queue longer than 3   nextTick queue is empty     timers at least 2
///     stack deeper than 10            clock past 12 ms            iteration 3
///     promise 4 settles               promise 4 rejects           promise 4 is made
///     timer 2 fires                   microtask 7 is queued       request 1 ends
///     prints *done*                   says *garbage*              phase is poll
///     function load is called         function load returns       function on* is called
///     variable count changes          variable count is 3
///     something is thrown             an error is uncaught        blocked longer than 5 ms
///     sleeps                          ends                        line 14 of lib/a.js
///
/// A pattern matches when it is part of the text, or all of it with `*` for anything.
ParsedCondition parse_condition(std::string_view text);

/// One of each, to choose from and to start with.
std::span<const std::string_view> condition_examples();

/// As said above for patterns; letters in the case they have.
bool matches_pattern(std::string_view pattern, std::string_view text);

}  // namespace loopscope::timeline
