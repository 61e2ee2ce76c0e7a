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

OutputLines split(std::string_view text) {
    OutputLines output;
    for (; !text.empty() && output.lines.size() < OutputSearch::kMostLines;) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        output.lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    output.more = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) +
                  (text.empty() || text.back() == '\n' ? 0 : 1);
    return output;
}

std::vector<std::string_view> views_of(const OutputLines& output) {
    return {output.lines.begin(), output.lines.end()};
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
        OutputLines& output = lines_.back();
        output.alignment = align_lines(views_of(lines_.front()), views_of(output));
        output.alignment.first_is_cut = lines_.front().more > 0;
        output.alignment.other_is_cut = output.more > 0;
        if (lines_.size() == 1) apply_select(0);
    }
    // Until the viewer chooses one, the first that is another one than usual is looked at.
    if (!had_one && lines_.size() > 1 && selected_ == 0) apply_select(1);
}

void OutputSearch::apply_select(std::size_t output) {
    if (output >= lines_.size()) return;
    selected_ = output;
    const LineAlignment& alignment = lines_[output].alignment;
    side_by_side_ = align_rows(lines_.front().lines.size(), {&alignment});
    // Where it parts from the first one.
    const auto parts = std::find_if(rows().begin(), rows().end(),
                                    [&](const AlignedRow& row) { return differs(row, 0, alignment); });
    row_ = parts == rows().end() ? 0 : static_cast<std::size_t>(parts - rows().begin());
}

void OutputSearch::apply_move(int by) {
    if (lines_.empty()) return;
    const auto count = static_cast<int>(lines_.size());
    apply_select(static_cast<std::size_t>((static_cast<int>(selected_) + by % count + count) % count));
}

void OutputSearch::apply_move_row(std::int64_t by) {
    if (rows().empty()) return;
    const auto last = static_cast<std::int64_t>(rows().size()) - 1;
    row_ = static_cast<std::size_t>(std::clamp(static_cast<std::int64_t>(row_) + by, std::int64_t{0}, last));
}

}  // namespace loopscope::session
