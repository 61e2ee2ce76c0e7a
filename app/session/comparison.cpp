#include "app/session/comparison.h"

#include <algorithm>
#include <utility>

namespace loopscope::session {

namespace {

constexpr timeline::Budget kSlice{20'000, 1'000'000};
/// Ticks that may share a moment on the clock, or be put in the wrong proportion between two of them.
constexpr int kMostNearby = 4096;

timeline::LockstepRun start_run(const Session& session) {
    timeline::LockstepRun run;
    run.program = session.timeline().shared_program();
    return run;
}

/// What a run prints at a line or how it ends there, with its position and its clock.
struct Side {
    std::string text;
    std::uint64_t tick = 0;
    std::uint64_t clock = 0;
};

Side side_of(const timeline::LockstepRun& run, const timeline::LockstepDivergence& divergence) {
    if (!divergence.at_exit && divergence.line < run.lines.size()) {
        const timeline::LockstepLine& line = run.lines[divergence.line];
        return {line.text, line.tick, line.clock};
    }
    const std::string code = std::to_string(run.machine.loop.exit_code & 0xFF);
    return {divergence.at_exit ? "exit code " + code : "", run.machine.tick, run.machine.clock};
}

std::vector<PrintedLine> lines_of(const Session& session) {
    return printed_lines(session.timeline().front(), Comparison::kMostLines, PrintedTo::Output);
}

}  // namespace

std::uint64_t seek_clock(timeline::Timeline& run, std::uint64_t clock) {
    const double guess = run.index().tick_at(static_cast<double>(clock));
    auto tick = static_cast<std::uint64_t>(std::clamp(guess, 0.0, static_cast<double>(run.length())));
    for (int step = 0; step < kMostNearby && tick > 0 && run.seek(tick).clock > clock; ++step) --tick;
    for (int step = 0; step < kMostNearby && tick < run.length() && run.seek(tick + 1).clock <= clock; ++step)
        ++tick;
    run.seek(tick);
    return tick;
}

Comparison::Comparison(SessionOptions options, std::string runtime)
    : other_([&] {
          options.load.runtime = std::move(runtime);
          return std::move(options);
      }()) {}

bool Comparison::load(const std::string& path, std::string_view bytes) {
    is_done_ = false;
    divergence_.reset();
    lockstep_.reset();
    compared_ticks_ = 0;
    outcome_ = timeline::LockstepOutcome::LimitReached;
    problem_.clear();
    if (other_.load_text(path, bytes)) return true;
    const machine::LoadResult& result = other_.load_result();
    problem_ = result.problem;
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        if (problem_.empty() && diagnostic.severity == base::Severity::Error) problem_ = diagnostic.message;
    }
    return false;
}

bool Comparison::extend(timeline::Timeline& run) const {
    if (run.is_complete() || run.length() >= limit()) return false;
    run.extend(kSlice);
    return true;
}

/// Looks for the divergence in the next slice of both. False when it is found, or there is none.
bool Comparison::look_further(const Session& first) {
    if (outcome_ != timeline::LockstepOutcome::LimitReached || compared_ticks_ >= limit()) return false;
    if (!lockstep_) {
        std::vector<timeline::LockstepRun> runs;
        runs.push_back(start_run(first));
        runs.push_back(start_run(other_));
        lockstep_.emplace(std::move(runs));
    }
    compared_ticks_ = std::min(compared_ticks_ + kSlice.ticks, limit());
    outcome_ = lockstep_->run(compared_ticks_);
    if (outcome_ == timeline::LockstepOutcome::Diverged) divergence_ = found();
    return true;
}

Divergence Comparison::found() const {
    const timeline::LockstepDivergence& divergence = lockstep_->divergence();
    Side first = side_of(lockstep_->runs()[0], divergence);
    Side second = side_of(lockstep_->runs()[1], divergence);
    Divergence found;
    found.line = divergence.line;
    found.at_exit = divergence.at_exit;
    found.cause = divergence.cause;
    found.clock = std::max(first.clock, second.clock);
    found.first_tick = first.tick;
    found.second_tick = second.tick;
    found.first = std::move(first.text);
    found.second = std::move(second.text);
    return found;
}

bool Comparison::advance(Session& first) {
    if (is_done_ || !other_.has_program() || !first.has_program()) return false;
    const bool first_goes_on = extend(first.timeline());
    const bool other_goes_on = extend(other_.timeline());
    if (look_further(first) || first_goes_on || other_goes_on) return true;
    is_done_ = true;
    lockstep_.reset();
    first_lines_ = lines_of(first);
    other_lines_ = lines_of(other_);
    return true;
}

void Comparison::follow(const Session& first) {
    if (!other_.has_program() || !first.has_program()) return;
    // Both begin and both end, whatever the clock says.
    if (first.tick() == 0) {
        other_.apply_seek(0);
    } else if (first.tick() == first.length() && first.timeline().is_complete()) {
        other_.apply_seek(other_.length());
    } else {
        seek_clock(other_.timeline(), first.machine().clock);
    }
}

}  // namespace loopscope::session
