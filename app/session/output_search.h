#pragma once
// Every output that a program can have where the runtime promises no order, looked for a slice at a time.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/session/line_alignment.h"
#include "engine/timeline/possible_outputs.h"

namespace loopscope::session {

/// An output, line by line.
struct OutputLines {
    std::vector<std::string> lines;  // without their ends
    std::size_t more = 0;            // lines that are not kept apart
    LineAlignment alignment;         // which of them are lines of the first output
};

class OutputSearch {
  public:
    /// So much of a run that does not end is looked at.
    static constexpr std::uint64_t kMostTicks = 1'000'000;
    /// So many lines of an output are kept apart; the output itself is compared to its end.
    static constexpr std::size_t kMostLines = 2'000;

    /// Of a program as it begins: what a viewer has done to it is no part of it.
    OutputSearch(std::shared_ptr<const machine::LoadedProgram> program, std::uint64_t max_ticks);

    /// Goes on for a slice. True when there is something new to show.
    bool advance();
    bool is_searching() const { return !is_stopped_ && found_.verdict() == timeline::OutputVerdict::Open; }
    /// The viewer has stopped it before it came to its end.
    bool is_stopped() const { return is_stopped_ && found_.verdict() == timeline::OutputVerdict::Open; }
    /// Stops it, or goes on. What is found stays.
    void apply_toggle() { is_stopped_ = !is_stopped_; }

    const timeline::PossibleOutputs& found() const { return found_; }
    const std::shared_ptr<const machine::LoadedProgram>& program() const { return program_; }
    const std::vector<std::string>& lines(std::size_t output) const { return lines_[output].lines; }
    /// How many lines it has that are not kept apart.
    std::size_t more_lines(std::size_t output) const { return lines_[output].more; }
    /// Which of its lines are lines of the first output.
    const LineAlignment& alignment(std::size_t output) const { return lines_[output].alignment; }

    /// Which output one looks at, and which row of rows().
    std::size_t selected() const { return selected_; }
    std::size_t row() const { return row_; }
    /// The first output and the one that one looks at, side by side.
    const std::vector<AlignedRow>& rows() const { return side_by_side_.rows; }
    void apply_select(std::size_t output);
    /// From the last to the first and back.
    void apply_move(int by);
    void apply_move_row(std::int64_t by);

  private:
    void take_lines();

    std::shared_ptr<const machine::LoadedProgram> program_;
    timeline::PossibleOutputs found_;
    std::vector<OutputLines> lines_;
    SideBySide side_by_side_;
    std::size_t selected_ = 0;
    std::size_t row_ = 0;
    bool is_stopped_ = false;
};

}  // namespace loopscope::session
