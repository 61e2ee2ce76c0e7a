#include "engine/timeline/lockstep.h"

#include <algorithm>
#include <utility>

#include "engine/timeline/describe.h"

namespace loopscope::timeline {

namespace {

bool starts_something(vm::EventKind kind) {
    return (vm::marks_of(kind) & (vm::kMarkTaskStarted | vm::kMarkJobStarted)) != 0;
}

int exit_code(const LockstepRun& run) {
    return run.program == nullptr ? 1 : run.machine.loop.exit_code & 0xFF;
}

}  // namespace

Lockstep::Lockstep(std::vector<LockstepRun> runs) : runs_(std::move(runs)), progress_(runs_.size()) {
    for (LockstepRun& run : runs_) {
        if (run.program == nullptr) {
            run.ended = true;
        } else {
            run.machine = machine::initial_machine(run.program->setup, run.program->scenario);
        }
    }
}

/// Keeps what is going on up to date; its sentence is made when it starts.
void Lockstep::follow(std::size_t run, std::span<const vm::TraceEvent> events) {
    LockstepLine& now = progress_[run].going_on;
    for (const vm::TraceEvent& event : events) {
        if (event.site != 0) now.site = event.site;
        if (event.kind == vm::EventKind::UncaughtError) now.dying = true;
        if (!starts_something(event.kind)) continue;
        now.started_by = event.kind;
        now.started = describe(*runs_[run].program, runs_[run].machine, events);
    }
}

void Lockstep::take_output(std::size_t run) {
    Progress& progress = progress_[run];
    const Machine& machine = runs_[run].machine;
    for (; progress.chunk < machine.host.output.size(); ++progress.chunk) {
        const host::OutputChunk& chunk = machine.host.output[progress.chunk];
        if (chunk.stream != host::Stream::Output) continue;
        progress.partial += chunk.text;
        for (std::size_t end = progress.partial.find('\n'); end != std::string::npos;
             end = progress.partial.find('\n')) {
            LockstepLine line = progress.going_on;
            line.text = progress.partial.substr(0, end);
            line.tick = machine.tick;
            line.clock = machine.clock;
            line.site = chunk.site;
            runs_[run].lines.push_back(std::move(line));
            progress.partial.erase(0, end + 1);
        }
    }
}

/// Takes a run to where it has printed `line`, or to its end. False at the limit.
bool Lockstep::take_line(std::size_t run, std::size_t line, std::uint64_t max_ticks) {
    LockstepRun& it = runs_[run];
    std::vector<vm::TraceEvent> events;
    vm::Recorder recorder;
    recorder.events = &events;
    while (it.lines.size() <= line && !it.ended) {
        if (it.machine.tick >= max_ticks) return false;
        machine::step(it.machine, it.program->setup, recorder, 1);
        follow(run, events);
        events.clear();
        take_output(run);
        it.ended = machine::has_ended(it.machine);
    }
    if (it.ended && !progress_[run].partial.empty()) {  // a last line without its end
        LockstepLine last = progress_[run].going_on;
        last.text = std::exchange(progress_[run].partial, "");
        last.tick = it.machine.tick;
        last.clock = it.machine.clock;
        it.lines.push_back(std::move(last));
    }
    return true;
}

std::optional<std::size_t> Lockstep::differing(std::size_t line) const {
    const auto text_of = [&](const LockstepRun& run) {
        return line < run.lines.size() ? std::optional<std::string>(run.lines[line].text) : std::nullopt;
    };
    for (std::size_t run = 1; run < runs_.size(); ++run) {
        if (text_of(runs_[run]) != text_of(runs_[0])) return run;
    }
    return std::nullopt;
}

LockstepOutcome Lockstep::run(std::uint64_t max_ticks) {
    for (;; ++line_) {
        for (std::size_t run = 0; run < runs_.size(); ++run) {
            if (!take_line(run, line_, max_ticks)) return LockstepOutcome::LimitReached;
        }
        std::optional<std::size_t> other = differing(line_);
        const bool all_printed = line_ >= runs_[0].lines.size();
        if (!other && !all_printed) continue;
        divergence_.line = line_;
        divergence_.at_exit = !other;
        for (std::size_t run = 1; !other && run < runs_.size(); ++run) {
            if (exit_code(runs_[run]) != exit_code(runs_[0])) other = run;
        }
        if (!other) return LockstepOutcome::Same;
        divergence_.other = *other;
        divergence_.cause = cause_of_divergence(runs_[0], runs_[*other], line_, divergence_.at_exit);
        return LockstepOutcome::Diverged;
    }
}

}  // namespace loopscope::timeline
