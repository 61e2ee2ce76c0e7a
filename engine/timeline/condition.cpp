#include "engine/timeline/condition.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "engine/base/nearest.h"
#include "engine/loop/loop_agent.h"
#include "engine/scenario/duration.h"

namespace loopscope::timeline {

namespace {

using Kind = Condition::Kind;
using Queue = Condition::Queue;
using Comparison = Condition::Comparison;
using What = Condition::What;

constexpr std::string_view kExamples[] = {
    "microtask queue longer than 3",
    "promise 4 settles",
    "prints *done*",
    "phase is poll",
    "timer 2 fires",
    "function load is called",
    "variable count changes",
    "variable count is 3",
    "line 14",
    "tick 120",
    "stack deeper than 10",
    "nextTick queue is empty",
    "clock past 12 ms",
    "something is thrown",
    "blocked longer than 5 ms",
    "iteration 3",
    "says *garbage*",
    "breakpoint",
    "sleeps",
    "ends",
};

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

std::string_view trim(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// The words that are left to read.
class Words {
  public:
    explicit Words(std::string_view text) : rest_(trim(text)) {}

    bool is_empty() const { return rest_.empty(); }
    std::string_view rest() const { return rest_; }
    std::string_view peek() const { return rest_.substr(0, rest_.find_first_of(" \t")); }
    std::string_view take() {
        const std::string_view word = peek();
        rest_ = trim(rest_.substr(word.size()));
        return word;
    }
    /// Takes all words of the phrase, or nothing.
    bool accept(std::string_view phrase) {
        Words mine = *this, wanted(phrase);
        while (!wanted.is_empty()) {
            if (lower(mine.take()) != wanted.take()) return false;
        }
        *this = mine;
        return true;
    }
    bool accept_any(std::initializer_list<std::string_view> phrases) {
        return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view it) { return accept(it); });
    }
    std::optional<std::uint64_t> number() {
        std::string_view word = peek();
        if (word.starts_with('#')) word.remove_prefix(1);
        std::uint64_t value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
        take();
        return value;
    }

  private:
    std::string_view rest_;
};

std::optional<Comparison> read_comparison(Words& words) {
    if (words.accept_any({"is empty", "empty"})) return Comparison::Equal;  // the number 0 is meant
    words.accept_any({"is", "are", "gets", "has", "becomes"});
    if (words.accept_any({"longer than", "deeper than", "more than", "greater than", "later than", "over",
                          "above", "past", "after", ">"}))
        return Comparison::More;
    if (words.accept_any({"at least", ">=", "reaches"})) return Comparison::AtLeast;
    if (words.accept_any({"shorter than", "less than", "fewer than", "under", "below", "before", "<"}))
        return Comparison::Less;
    if (words.accept_any({"at most", "<="})) return Comparison::AtMost;
    if (words.accept_any({"=", "==", "equals", "exactly", "length"}) || !words.is_empty())
        return Comparison::Equal;
    return std::nullopt;
}

ParsedCondition problem(std::string text) {
    return {std::nullopt, std::move(text)};
}

ParsedCondition done(const Words& words, Condition condition) {
    if (words.is_empty()) return {std::move(condition), ""};
    return problem(fmt::format("`{}` at the end is not understood.", words.rest()));
}

ParsedCondition read_level(Words& words, Condition condition, std::string_view example) {
    const bool empty = lower(words.rest()).ends_with("empty");
    const std::optional<Comparison> comparison = read_comparison(words);
    if (!comparison) return problem(fmt::format("How much? For example: {}.", example));
    condition.comparison = *comparison;
    if (empty) return done(words, std::move(condition));
    if (condition.kind == Kind::Clock) {
        std::string text(words.rest());
        std::erase(text, ' ');
        const std::optional<std::uint64_t> time = scenario::parse_duration(text);
        if (!time) return problem("A time has a number and a unit. For example: clock past 12 ms.");
        condition.number = *time;
        return {std::move(condition), ""};
    }
    const std::optional<std::uint64_t> number = words.number();
    if (!number) return problem(fmt::format("`{}` is no number. For example: {}.", words.rest(), example));
    condition.number = *number;
    return done(words, std::move(condition));
}

ParsedCondition read_numbered(Words& words, Kind kind, std::string_view example) {
    const std::optional<std::uint64_t> number = words.number();
    if (!number) return problem(fmt::format("Which one? For example: {}.", example));
    Condition condition;
    condition.kind = kind;
    condition.number = *number;
    words.accept_any({"is reached", "begins", "runs"});
    return done(words, std::move(condition));
}

ParsedCondition read_promise(Words& words) {
    const std::optional<std::uint64_t> number = words.number();
    if (!number) return problem("Which promise? For example: promise 4 settles.");
    Condition condition;
    condition.kind = Kind::Promise;
    condition.number = *number;
    words.accept_any({"is", "gets"});
    if (words.is_empty() || words.accept_any({"settles", "settled"})) {
        condition.what = What::Settled;
    } else if (words.accept_any({"fulfills", "fulfils", "fulfilled", "resolves"})) {
        condition.what = What::Fulfilled;
    } else if (words.accept_any({"rejects", "rejected"})) {
        condition.what = What::Rejected;
    } else if (words.accept_any({"made", "created"})) {
        condition.what = What::Scheduled;
    } else {
        return problem(fmt::format("A promise settles, fulfills, rejects or is made; `{}` is none of these.",
                                   words.rest()));
    }
    return done(words, std::move(condition));
}

struct QueueName {
    std::string_view word;
    Queue queue;
};
constexpr QueueName kQueues[] = {
    {"microtask", Queue::Microtask},  {"microtasks", Queue::Microtask}, {"job", Queue::Microtask},
    {"nexttick", Queue::NextTick},    {"nextticks", Queue::NextTick},   {"immediate", Queue::Immediate},
    {"immediates", Queue::Immediate}, {"timer", Queue::Timer},          {"timers", Queue::Timer},
    {"request", Queue::Request},      {"requests", Queue::Request},     {"pool", Queue::Request},
};

ParsedCondition read_queue(Words& words, Queue queue) {
    Condition condition;
    condition.queue = queue;
    const bool named = words.accept_any({"queue", "queue's length"});
    if (const std::optional<std::uint64_t> number = named ? std::nullopt : words.number()) {
        condition.kind = Kind::Callback;
        condition.number = *number;
        words.accept_any({"is", "gets"});
        if (words.is_empty() || words.accept_any({"fires", "runs", "starts", "begins", "started", "taken"})) {
            condition.what = What::Begins;
        } else if (words.accept_any({"queued", "scheduled", "submitted", "made", "set"})) {
            condition.what = What::Scheduled;
        } else if (words.accept_any({"ends", "done", "finishes", "finished"})) {
            condition.what = What::Ends;
        } else {
            return problem(
                fmt::format("`{}` is not understood here: a callback is queued, runs and ends. "
                            "For example: timer 2 fires.",
                            words.rest()));
        }
        return done(words, std::move(condition));
    }
    condition.kind = Kind::Queue;
    return read_level(words, std::move(condition), "microtask queue longer than 3");
}

ParsedCondition read_phase(Words& words) {
    words.accept("is");
    const std::string name = lower(words.rest());
    Condition condition;
    condition.kind = Kind::Phase;
    std::string known;
    for (unsigned number = 1; number <= static_cast<unsigned>(loop::Phase::ClosingCallbacks); ++number) {
        const std::string_view phase = loop::name_of(static_cast<loop::Phase>(number));
        condition.number = number;
        if (!name.empty() && phase.starts_with(name)) return {std::move(condition), ""};
        known += (known.empty() ? "" : ", ") + std::string(phase);
    }
    return problem(fmt::format("There is no phase `{}`. The phases: {}.", words.rest(), known));
}

ParsedCondition read_function(Words& words) {
    Condition condition;
    condition.kind = Kind::Function;
    condition.text = words.take();
    if (condition.text.empty()) return problem("Which function? For example: function load is called.");
    words.accept("is");
    if (words.accept_any({"returns", "ends", "left"})) {
        condition.what = What::Ends;
    } else if (!words.accept_any({"called", "runs", "begins"}) && !words.is_empty()) {
        return problem(fmt::format("A function is called or returns; `{}` is neither.", words.rest()));
    }
    return done(words, std::move(condition));
}

ParsedCondition read_variable(Words& words) {
    Condition condition;
    condition.kind = Kind::Variable;
    condition.text = words.take();
    if (condition.text.empty()) return problem("Which variable? For example: variable count changes.");
    condition.what = What::Changes;
    if (words.is_empty() || words.accept_any({"changes", "is set"})) return done(words, std::move(condition));
    if (!words.accept_any({"is", "=", "==", "===", "becomes"}) || words.is_empty())
        return problem("A variable changes or is a value. For example: variable count is 3.");
    condition.what = What::Is;
    condition.value = words.rest();
    return {std::move(condition), ""};
}

ParsedCondition read_pattern(Words& words, Kind kind, std::string_view example) {
    Condition condition;
    condition.kind = kind;
    std::string_view text = words.rest();
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
        text = text.substr(1, text.size() - 2);
    condition.text = text;
    if (text.empty()) return problem(fmt::format("Which text? For example: {}.", example));
    return {std::move(condition), ""};
}

ParsedCondition read_blocked(Words& words) {
    Condition condition;
    condition.kind = Kind::Blocks;
    if (words.is_empty()) return {std::move(condition), ""};
    words.accept_any({"longer than", "at least", "for", ">", ">=", "more than"});
    std::string text(words.rest());
    std::erase(text, ' ');
    const std::optional<std::uint64_t> time = scenario::parse_duration(text);
    if (!time) return problem("A time has a number and a unit. For example: blocked longer than 5 ms.");
    condition.number = *time;
    return {std::move(condition), ""};
}

ParsedCondition plain(const Words& words, Kind kind) {
    Condition condition;
    condition.kind = kind;
    return done(words, std::move(condition));
}

/// "14", "14 of lib/a.js".
ParsedCondition read_line(Words& words) {
    Condition condition;
    condition.kind = Kind::Line;
    const std::optional<std::uint64_t> number = words.number();
    if (!number) return problem(fmt::format("`{}` is no number. For example: line 14.", words.rest()));
    condition.number = *number;
    if (words.accept_any({"of", "in"})) {
        if (words.is_empty()) return problem("Of which file? For example: line 14 of lib/a.js.");
        condition.text = words.rest();
        return {std::move(condition), ""};
    }
    return done(words, std::move(condition));
}

ParsedCondition read_first(Words& words) {
    const Words whole = words;
    if (words.number()) {
        words = whole;
        return read_numbered(words, Kind::Tick, "tick 120");
    }
    if (words.accept_any({"something is thrown", "throws", "thrown", "throw", "an error is thrown"}))
        return plain(words, Kind::Throws);
    if (words.accept_any({"an error is uncaught", "uncaught error", "uncaught"}))
        return plain(words, Kind::Uncaught);
    if (words.accept_any({"sleeps", "idle", "the loop sleeps", "waits"})) return plain(words, Kind::Sleeps);
    if (words.accept_any({"ends", "end", "the program ends"})) return plain(words, Kind::Ends);
    if (words.accept("breakpoint")) return plain(words, Kind::Breakpoint);
    if (words.accept("tick")) return read_numbered(words, Kind::Tick, "tick 120");
    if (words.accept("line")) return read_line(words);
    if (words.accept_any({"loop iteration", "iteration"}))
        return read_numbered(words, Kind::Iteration, "iteration 3");
    if (words.accept("promise")) return read_promise(words);
    if (words.accept("phase")) return read_phase(words);
    if (words.accept("function")) return read_function(words);
    if (words.accept("variable")) return read_variable(words);
    if (words.accept("prints")) return read_pattern(words, Kind::Prints, "prints *done*");
    if (words.accept("says")) return read_pattern(words, Kind::Says, "says *garbage*");
    if (words.accept_any({"blocked", "blocks"})) return read_blocked(words);
    Condition level;
    if (words.accept_any({"call stack", "stack"})) {
        level.kind = Kind::StackDepth;
        return read_level(words, std::move(level), "stack deeper than 10");
    }
    if (words.accept_any({"virtual clock", "clock", "time"})) {
        level.kind = Kind::Clock;
        return read_level(words, std::move(level), "clock past 12 ms");
    }
    const std::string first = lower(words.peek());
    for (const QueueName& name : kQueues) {
        if (first != name.word) continue;
        words.take();
        return read_queue(words, name.queue);
    }
    constexpr std::array<std::string_view, 26> kFirstWords{
        "tick",       "line",     "breakpoint", "microtask", "microtasks", "nexttick", "immediate",
        "immediates", "timer",    "timers",     "request",   "promise",    "phase",    "function",
        "variable",   "prints",   "says",       "blocked",   "stack",      "clock",    "iteration",
        "throws",     "uncaught", "sleeps",     "ends",      "pool"};
    const std::string_view near = base::nearest(first, kFirstWords);
    return problem(fmt::format("`{}` is not something to go to.{} For example: {}.", words.peek(),
                               near.empty() ? "" : fmt::format(" Did you mean {}?", near), kExamples[0]));
}

}  // namespace

ParsedCondition parse_condition(std::string_view text) {
    Words words(text);
    words.accept_any({"until", "when", "run to", "go to"});
    words.accept("the");
    if (words.is_empty()) return problem(fmt::format("Say what to go to. For example: {}.", kExamples[0]));
    return read_first(words);
}

std::span<const std::string_view> condition_examples() {
    return kExamples;
}

bool matches_pattern(std::string_view pattern, std::string_view text) {
    if (pattern.find('*') == std::string_view::npos) return text.find(pattern) != std::string_view::npos;
    // Greedy, with a way back to the last star.
    std::size_t p = 0, t = 0, star = std::string_view::npos, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

}  // namespace loopscope::timeline
