#pragma once
// "What will it print?" The lines of a run are offered in another order; the viewer puts them in the right
// one and is told which were right.

#include <cstdint>
#include <string>
#include <vector>

namespace loopscope::machine {
struct Machine;
}

namespace loopscope::session {

struct PrintedLine {
    std::string text;
    std::uint64_t tick = 0;  // the position after it was printed
    bool operator==(const PrintedLine&) const = default;
};

enum class PrintedTo : std::uint8_t { OutputOrErrors, Output };

/// The first lines that a machine has printed, at most so many; a line that is still open counts.
std::vector<PrintedLine> printed_lines(const machine::Machine& machine, std::size_t most,
                                       PrintedTo to = PrintedTo::OutputOrErrors);

class Prediction {
  public:
    /// More lines than this nobody puts in order: only the first are asked for.
    static constexpr std::size_t kMostLines = 12;
    /// So much of a long run is looked at for its lines.
    static constexpr std::uint64_t kMostTicks = 2'000'000;

    /// The lines in the order in which they are printed.
    void start(std::vector<PrintedLine> lines, bool has_more);
    /// Whether the lines are known.
    bool is_ready() const { return !lines_.empty(); }
    /// Whether the program prints more lines than are asked for.
    bool has_more() const { return has_more_; }

    const std::vector<PrintedLine>& lines() const { return lines_; }
    /// The same lines in an order that tells nothing.
    const std::vector<std::string>& offered() const { return offered_; }
    bool is_used(std::size_t offered) const;
    /// The first that is not used, from a number on and round; the number itself when all are.
    std::size_t next_unused(std::size_t from) const;

    /// Numbers of offered lines, in the viewer's order.
    const std::vector<std::size_t>& chosen() const { return chosen_; }
    void apply_choose(std::size_t offered);
    /// Takes back the line at a place; beyond the last place: the last.
    void apply_take_back(std::size_t place);
    bool is_complete() const { return is_ready() && chosen_.size() == lines_.size(); }

    /// Tells what was right; from then on nothing changes. Nothing before it is complete.
    void apply_check() { is_checked_ = is_complete(); }
    bool is_checked() const { return is_checked_; }
    /// Lines with the same text are the same.
    bool is_right(std::size_t place) const;
    std::size_t right_count() const;
    /// The first place that is wrong; the number of lines when none is.
    std::size_t first_wrong() const;

  private:
    std::vector<PrintedLine> lines_;
    std::vector<std::string> offered_;
    std::vector<std::size_t> chosen_;
    bool has_more_ = false;
    bool is_checked_ = false;
};

}  // namespace loopscope::session
