#include "app/session/output_search.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace loopscope::session {

namespace {

// A slice is worth so many ticks; to begin a run costs as much as so many of them.
constexpr std::uint64_t kSlice = 10'000;
constexpr std::uint64_t kTicksAtOnce = 500;
constexpr std::uint64_t kCostOfRun = 1'000;

timeline::OutputBounds bounds_of(std::uint64_t max_ticks) {
    timeline::OutputBounds bounds;
    bounds.max_ticks = std::min(max_ticks, OutputSearch::kMostTicks);
    return bounds;
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty() && lines.size() < OutputSearch::kMostLines) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

}  // namespace

OutputSearch::OutputSearch(std::shared_ptr<const machine::LoadedProgram> program, std::uint64_t max_ticks)
    : program_(std::move(program)), found_(program_, bounds_of(max_ticks)) {}

bool OutputSearch::advance() {
    if (!is_searching()) return false;
    const auto spent = [this] { return found_.ticks() + kCostOfRun * found_.runs(); };
    const std::uint64_t end = spent() + kSlice;
    while (spent() < end && found_.advance(kTicksAtOnce)) continue;
    take_lines();
    return true;
}

void OutputSearch::take_lines() {
    const bool had_one = lines_.size() > 1;
    while (lines_.size() < found_.outputs().size()) {
        lines_.push_back(split(found_.outputs()[lines_.size()].console));
        longest_ = std::max(longest_, lines_.back().size());
    }
    // Until the viewer chooses one, the first that is another one than usual is looked at.
    if (!had_one && lines_.size() > 1 && selected_ == 0) apply_select(1);
}

bool OutputSearch::differs(std::size_t output, std::size_t line) const {
    const std::vector<std::string>& first = lines_.front();
    const std::vector<std::string>& other = lines_[output];
    if (line >= first.size() || line >= other.size()) return line < first.size() || line < other.size();
    return first[line] != other[line];
}

void OutputSearch::apply_select(std::size_t output) {
    if (output >= lines_.size()) return;
    selected_ = output;
    // Where it parts from the first one.
    std::size_t line = 0;
    while (line < longest_ && !differs(output, line)) ++line;
    line_ = line < longest_ ? line : 0;
}

void OutputSearch::apply_move(int by) {
    if (lines_.empty()) return;
    const auto count = static_cast<int>(lines_.size());
    apply_select(static_cast<std::size_t>((static_cast<int>(selected_) + by % count + count) % count));
}

void OutputSearch::apply_move_line(std::int64_t by) {
    if (longest_ == 0) return;
    const auto last = static_cast<std::int64_t>(longest_) - 1;
    line_ =
        static_cast<std::size_t>(std::clamp(static_cast<std::int64_t>(line_) + by, std::int64_t{0}, last));
}

}  // namespace loopscope::session
