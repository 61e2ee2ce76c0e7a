#include <fmt/format.h>

#include "engine/timeline/lockstep.h"

namespace loopscope::timeline {

namespace {

using vm::EventKind;

/// One side of a divergence: its runtime, and what printed the line there; null where nothing is printed.
struct Side {
    const LockstepRun& run;
    const LockstepLine* line;
    const loop::Runtime& runtime() const { return run.program->setup.runtime; }
    std::string name() const { return std::string(runtime().title); }
    bool is_page() const { return runtime().family == loop::Family::Html; }
};

bool is_job(const Side& side) {
    return side.line != nullptr && (side.line->started_by == EventKind::MicrotaskStarted ||
                                    side.line->started_by == EventKind::NextTickStarted);
}

bool is_task(const Side& side) {
    return side.line != nullptr && (side.line->started_by == EventKind::TimerFired ||
                                    side.line->started_by == EventKind::ImmediateStarted);
}

/// One drains between two callbacks and the other only behind all of them. Empty when it is not that.
std::string drain_cause(const Side& early, const Side& late) {
    if (early.runtime().drain == late.runtime().drain) return "";
    if (early.runtime().drain != loop::DrainPolicy::AfterEachCallback) return "";
    return fmt::format(
        "{} runs {} after each {}; {} runs all the timers of a list, or all immediates, before it looks at "
        "them.",
        early.name(), early.is_page() ? "microtasks" : "nextTick callbacks and microtasks",
        early.is_page() ? "task" : "timer and immediate", late.name());
}

/// Older ones than Node 10 wrap as well, and take the state of a settled promise over at once.
bool takes_three_turns(const Side& side) {
    return side.runtime().edition.await_wraps_promises && side.runtime().edition.node >= 10;
}

std::string await_cause(const Side& first, const Side& second) {
    const bool first_wraps = takes_three_turns(first);
    if (first_wraps == takes_three_turns(second)) return "";
    const Side& old = first_wraps ? first : second;
    const Side& recent = first_wraps ? second : first;
    return fmt::format(
        "An await of a promise takes three turns of the microtask queue in {}, one in {}: it wraps every "
        "awaited "
        "value in a promise of its own.",
        old.name(), recent.name());
}

std::string placement_cause(const Side& first, const Side& second) {
    if (first.runtime().timers == second.runtime().timers || first.is_page() || second.is_page()) return "";
    const bool first_is_old = first.runtime().timers == loop::TimerPlacement::BeforePoll;
    const Side& old = first_is_old ? first : second;
    const Side& recent = first_is_old ? second : first;
    return fmt::format(
        "{} runs due timers at the start of each loop iteration, before it polls; {} after it has polled.",
        old.name(), recent.name());
}

std::string ending_cause(const Side& first, const Side& second) {
    if (first.is_page() != second.is_page()) {
        return fmt::format(
            "{} ends when nothing keeps it alive, or after an error that nobody takes; a page reports the "
            "error "
            "and goes on, and has no exit code.",
            first.is_page() ? second.name() : first.name());
    }
    if (first.runtime().rejections != second.runtime().rejections) {
        const bool first_throws = first.runtime().rejections == loop::RejectionPolicy::Throw;
        const Side& strict = first_throws ? first : second;
        const Side& lax = first_throws ? second : first;
        return fmt::format(
            "{} ends with an error when nobody handles a rejection; {} {}.", strict.name(), lax.name(),
            lax.runtime().rejections == loop::RejectionPolicy::Warn ? "warns and goes on" : "says nothing");
    }
    return fmt::format("{} ends with exit code {}, {} with {}.", first.name(),
                       first.run.machine.loop.exit_code & 0xFF, second.name(),
                       second.run.machine.loop.exit_code & 0xFF);
}

bool is_same_call(const Side& first, const Side& second) {
    return first.line != nullptr && second.line != nullptr && first.line->site == second.line->site &&
           first.line->started_by == second.line->started_by;
}

std::string first_known_cause(const Side& first, const Side& second) {
    const bool parted_by_error = first.line->dying != second.line->dying;
    if (parted_by_error && first.runtime().rejections != second.runtime().rejections)
        return ending_cause(first, second);
    if (is_same_call(first, second))
        return "The same call prints it in both: they show values or word errors differently, or one of them "
               "lacks what the program asks for.";
    std::string cause;
    if (is_job(first) && !is_job(second)) cause = drain_cause(first, second);
    if (cause.empty() && is_job(second) && !is_job(first)) cause = drain_cause(second, first);
    if (cause.empty() && is_job(first) && is_job(second)) cause = await_cause(first, second);
    if (cause.empty() && is_task(first) != is_task(second)) cause = placement_cause(first, second);
    if (cause.empty() && is_task(first) && is_task(second)) {
        cause = drain_cause(first, second);
        if (cause.empty()) cause = drain_cause(second, first);
    }
    if (cause.empty()) cause = await_cause(first, second);
    return cause.empty() ? "Something else runs next in each." : cause;
}

}  // namespace

std::string cause_of_divergence(const LockstepRun& first, const LockstepRun& second, std::size_t line,
                                bool at_exit) {
    for (const LockstepRun* run : {&first, &second}) {
        if (run->program == nullptr) return run->refusal;
    }
    const auto line_of = [&](const LockstepRun& run) {
        return line < run.lines.size() ? &run.lines[line] : nullptr;
    };
    const Side one{first, line_of(first)};
    const Side other{second, line_of(second)};
    if (at_exit || one.line == nullptr || other.line == nullptr) return ending_cause(one, other);
    return first_known_cause(one, other);
}

}  // namespace loopscope::timeline
