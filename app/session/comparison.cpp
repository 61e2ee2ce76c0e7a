#include "app/session/comparison.h"

#include <algorithm>
#include <utility>

namespace loopscope::session {

namespace {

constexpr timeline::Budget kSlice{20'000, 1'000'000};
/// Ticks that may share a moment on the clock, or be put in the wrong proportion between two of them.
constexpr int kMostNearby = 4096;

bool extend(timeline::Timeline& run) {
    if (run.is_complete() || run.length() >= Comparison::kMostTicks) return false;
    run.extend(kSlice);
    return true;
}

std::string_view text_of(const std::vector<PrintedLine>& lines, std::size_t line) {
    return line < lines.size() ? std::string_view(lines[line].text) : std::string_view();
}

std::uint64_t tick_of(const std::vector<PrintedLine>& lines, std::size_t line, const Session& session) {
    return line < lines.size() ? std::min(lines[line].tick, session.length()) : session.length();
}

/// The virtual time at a position; the cursor stays.
std::uint64_t clock_at(Session& session, std::uint64_t tick) {
    const std::uint64_t cursor = session.tick();
    const std::uint64_t clock = session.timeline().seek(tick).clock;
    session.timeline().seek(cursor);
    return clock;
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
    problem_.clear();
    if (other_.load_text(path, bytes)) return true;
    const machine::LoadResult& result = other_.load_result();
    problem_ = result.problem;
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        if (problem_.empty() && diagnostic.severity == base::Severity::Error) problem_ = diagnostic.message;
    }
    return false;
}

bool Comparison::advance(Session& first) {
    if (is_done_ || !other_.has_program() || !first.has_program()) return false;
    const bool first_goes_on = extend(first.timeline());
    const bool other_goes_on = extend(other_.timeline());
    if (!first_goes_on && !other_goes_on) compare(first);
    return true;
}

void Comparison::compare(Session& first) {
    is_done_ = true;
    first_lines_ = printed_lines(first.timeline().front(), kMostLines);
    other_lines_ = printed_lines(other_.timeline().front(), kMostLines);
    const std::size_t lines = std::max(first_lines_.size(), other_lines_.size());
    std::size_t line = 0;
    while (line < std::min(first_lines_.size(), other_lines_.size()) &&
           first_lines_[line].text == other_lines_[line].text)
        ++line;
    Divergence found;
    found.line = line;
    found.first = text_of(first_lines_, line);
    found.second = text_of(other_lines_, line);
    if (line == lines) {
        const bool both_ended =
            machine::has_ended(first.timeline().front()) && machine::has_ended(other_.timeline().front());
        const auto code = [](const Session& session) { return session.timeline().front().loop.exit_code; };
        if (!both_ended || code(first) == code(other_)) return;
        found.at_exit = true;
        found.first = "exit code " + std::to_string(code(first));
        found.second = "exit code " + std::to_string(code(other_));
    }
    found.first_tick = tick_of(first_lines_, line, first);
    found.clock =
        std::max(clock_at(first, found.first_tick), clock_at(other_, tick_of(other_lines_, line, other_)));
    divergence_ = std::move(found);
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
