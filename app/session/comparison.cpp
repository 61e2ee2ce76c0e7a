#include "app/session/comparison.h"

#include <algorithm>
#include <utility>

namespace loopscope::session {

namespace {

constexpr timeline::Budget kSlice{20'000, 1'000'000};
/// Ticks that may share a moment on the clock, or be put in the wrong proportion between two of them.
constexpr int kMostNearby = 4096;

bool has_ended(const timeline::Timeline& run) {
    return run.progress() == timeline::Progress::Ended;
}

int exit_code_of(const timeline::Timeline& run) {
    return run.front().loop.exit_code & 0xFF;
}

/// What was going on when a line was printed.
timeline::LockstepLine describe_line(timeline::Timeline& run, const OutputReader::Line& line) {
    timeline::LockstepLine told;
    told.text = line.text;
    told.tick = line.tick;
    told.site = line.site;
    constexpr std::uint32_t kStarts = vm::kMarkTaskStarted | vm::kMarkJobStarted;
    std::uint64_t start = line.tick;
    while (start > 0 && (run.record(start).marks & kStarts) == 0) --start;
    if (start > 0) {
        for (const vm::TraceEvent& event : run.events(start)) {
            if ((vm::marks_of(event.kind) & kStarts) != 0) told.started_by = event.kind;
        }
    }
    for (std::uint64_t tick = line.tick; tick > 0 && !told.dying; --tick)
        told.dying = static_cast<vm::EventKind>(run.record(tick).kind) == vm::EventKind::UncaughtError;
    return told;
}

/// A run up to a line, as far as the cause of a divergence there needs it.
timeline::LockstepRun describe_run(timeline::Timeline& run, const OutputReader& output, std::size_t line) {
    timeline::LockstepRun told;
    told.program = run.shared_program();
    told.machine = run.front();
    told.ended = has_ended(run);
    if (line >= output.lines().size()) return told;
    told.lines.resize(line);
    told.lines.push_back(describe_line(run, output.lines()[line]));
    return told;
}

/// What a run prints at a line, or how it ends there, with its position.
struct Side {
    std::string text;
    std::uint64_t tick = 0;
};

Side side_of(const timeline::Timeline& run, const OutputReader& output, std::size_t line, bool at_exit) {
    if (at_exit) return {"exit code " + std::to_string(exit_code_of(run)), run.length()};
    if (line >= output.lines().size()) return {"", run.length()};
    return {output.lines()[line].text, output.lines()[line].tick};
}

std::vector<PrintedLine> lines_of(const Session& session) {
    return printed_lines(session.timeline().front(), Comparison::kMostLines, PrintedTo::Output);
}

std::vector<std::string_view> texts_of(const std::vector<PrintedLine>& lines) {
    std::vector<std::string_view> texts;
    texts.reserve(lines.size());
    for (const PrintedLine& line : lines) texts.push_back(line.text);
    return texts;
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

void OutputReader::read(const timeline::Timeline& run) {
    const auto& output = run.front().host.output;
    for (; chunk_ < output.size() && output[chunk_].tick < run.length(); ++chunk_) {
        const host::OutputChunk& chunk = output[chunk_];
        if (chunk.stream != host::Stream::Output) continue;
        partial_ += chunk.text;
        for (std::size_t end = partial_.find('\n'); end != std::string::npos; end = partial_.find('\n')) {
            lines_.push_back({partial_.substr(0, end), chunk.tick + 1, chunk.site});
            partial_.erase(0, end + 1);
        }
    }
    // A last line without its end.
    if (has_ended(run) && !partial_.empty()) lines_.push_back({std::exchange(partial_, ""), run.length(), 0});
}

bool Comparison::load(const std::string& path, std::string_view bytes) {
    is_done_ = is_same_ = false;
    divergence_.reset();
    compared_lines_ = 0;
    first_output_ = other_output_ = {};
    problem_.clear();
    if (other_.load_text(path, bytes)) return true;
    const machine::LoadResult& result = other_.load_result();
    problem_ = result.problem;
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        if (!problem_.empty() || diagnostic.severity != base::Severity::Error) continue;
        problem_ = diagnostic.message;
        if (result.source == nullptr) break;
        const std::uint32_t line = result.source->position(diagnostic.range.begin).line;
        problem_ += " on line " + std::to_string(line);
        if (!diagnostic.hint.empty()) problem_ += ": " + diagnostic.hint;
    }
    return false;
}

bool Comparison::extend(timeline::Timeline& run) const {
    if (run.is_complete() || run.length() >= limit()) return false;
    run.extend(kSlice);
    return true;
}

/// Compares what both have printed since the last time, and, when both are over, how they end.
void Comparison::look_further(timeline::Timeline& first, timeline::Timeline& other) {
    first_output_.read(first);
    other_output_.read(other);
    if (divergence_ || is_same_) return;
    const std::size_t first_count = first_output_.lines().size();
    const std::size_t other_count = other_output_.lines().size();
    std::size_t& line = compared_lines_;
    while (line < std::min(first_count, other_count) &&
           first_output_.lines()[line].text == other_output_.lines()[line].text)
        ++line;
    const bool first_goes_on = line < first_count || !has_ended(first);
    const bool other_goes_on = line < other_count || !has_ended(other);
    const bool parts = (line < first_count && (line < other_count || !other_goes_on)) ||
                       (line < other_count && !first_goes_on);
    const bool are_over = !first_goes_on && !other_goes_on;
    is_same_ = are_over && exit_code_of(first) == exit_code_of(other);
    if (parts || (are_over && !is_same_)) part(first, other, are_over);
}

void Comparison::part(timeline::Timeline& first, timeline::Timeline& other, bool at_exit) {
    const Side one = side_of(first, first_output_, compared_lines_, at_exit);
    const Side two = side_of(other, other_output_, compared_lines_, at_exit);
    divergence_.emplace();
    divergence_->line = compared_lines_;
    divergence_->at_exit = at_exit;
    divergence_->first = one.text;
    divergence_->second = two.text;
    divergence_->first_tick = one.tick;
    divergence_->second_tick = two.tick;
    divergence_->cause = timeline::cause_of_divergence(describe_run(first, first_output_, compared_lines_),
                                                       describe_run(other, other_output_, compared_lines_),
                                                       compared_lines_, at_exit);
}

bool Comparison::advance(Session& first) {
    if (is_done_ || !other_.has_program() || !first.has_program()) return false;
    const bool first_goes_on = extend(first.timeline());
    const bool other_goes_on = extend(other_.timeline());
    look_further(first.timeline(), other_.timeline());
    if (first_goes_on || other_goes_on) return true;
    is_done_ = true;
    first_lines_ = lines_of(first);
    other_lines_ = lines_of(other_);
    align(first.timeline());
    return true;
}

void Comparison::align(const timeline::Timeline& first) {
    alignment_ = align_lines(texts_of(first_lines_), texts_of(other_lines_));
    alignment_.first_is_cut = !has_ended(first) || first_lines_.size() >= kMostLines;
    alignment_.other_is_cut = !has_ended(other_.timeline()) || other_lines_.size() >= kMostLines;
    side_by_side_ = align_rows(first_lines_.size(), {&alignment_});
}

void Comparison::follow(const Session& first) {
    if (!other_.has_program() || !first.has_program()) return;
    const bool is_parting =
        divergence_ && first.tick() == divergence_->first_tick && divergence_->second_tick <= other_.length();
    // Both part, both begin and both end, whatever the clock says.
    if (is_parting) {
        other_.apply_seek(divergence_->second_tick);
    } else if (first.tick() == 0) {
        other_.apply_seek(0);
    } else if (first.tick() == first.length() && first.timeline().is_complete()) {
        other_.apply_seek(other_.length());
    } else {
        seek_clock(other_.timeline(), first.machine().clock);
    }
}

}  // namespace loopscope::session
