#pragma once
// The same program under another runtime, beside its run: on one clock, with the place where the two part.

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/session/line_alignment.h"
#include "app/session/prediction.h"
#include "app/session/session.h"
#include "engine/timeline/lockstep.h"

namespace loopscope::session {

/// The last position of a run at which its virtual clock is not beyond `clock`. Leaves the cursor there.
/// Cost: a binary search and a few seeks nearby.
std::uint64_t seek_clock(timeline::Timeline& run, std::uint64_t clock);

/// Where two runs of one program differ first in what they print to standard output, or in how they end.
struct Divergence {
    std::size_t line = 0;          // of standard output, from 0
    std::string first, second;     // what each prints there; empty: nothing more
    std::string cause;             // why, in one or two sentences
    std::uint64_t first_tick = 0;  // positions of the two runs
    std::uint64_t second_tick = 0;
    bool at_exit = false;  // they print the same and end with different exit codes
};

/// What a run prints to standard output, line by line, while it is recorded.
class OutputReader {
  public:
    struct Line {
        std::string text;        // without its end
        std::uint64_t tick = 0;  // the position after its end was printed
        std::uint32_t site = 0;  // of the call in the program, 0 for none
    };

    /// Goes on with what was recorded since the last call. It has to be the same run.
    void read(const timeline::Timeline& run);
    const std::vector<Line>& lines() const { return lines_; }

  private:
    std::vector<Line> lines_;
    std::string partial_;  // printed since the last line end
    std::size_t chunk_ = 0;
};

class Comparison {
  public:
    /// So much of two runs that do not end is compared.
    static constexpr std::uint64_t kMostTicks = 2'000'000;
    static constexpr std::size_t kMostLines = 100'000;

    Comparison(SessionOptions options, std::string runtime);

    /// Runs a text. False when it cannot run there: problem() says why.
    bool load(const std::string& path, std::string_view bytes);
    const std::string& problem() const { return problem_; }

    /// Records both runs to their ends, a slice at a time, and compares them line by line. True while there
    /// is something to do.
    bool advance(Session& first);
    bool is_done() const { return is_done_; }
    /// As soon as it is found; nothing where both do the same.
    const std::optional<Divergence>& divergence() const { return divergence_; }
    /// Both do the same as far as they were compared, and at least one of them goes on behind limit().
    bool has_reached_limit() const { return is_done_ && !divergence_ && !is_same_; }
    std::uint64_t limit() const { return std::min(kMostTicks, other_.options().max_ticks); }

    /// Brings the other run to where the first one is on the clock; where that one parts from it, to where it
    /// parts itself.
    void follow(const Session& first);
    Session& other() { return other_; }
    const Session& other() const { return other_; }

    /// Everything that each prints to standard output in the compared part, once it is compared.
    const std::vector<PrintedLine>& first_lines() const { return first_lines_; }
    const std::vector<PrintedLine>& other_lines() const { return other_lines_; }
    /// The same side by side.
    const LineAlignment& alignment() const { return alignment_; }
    const SideBySide& side_by_side() const { return side_by_side_; }

  private:
    bool extend(timeline::Timeline& run) const;
    void look_further(timeline::Timeline& first, timeline::Timeline& other);
    void align(const timeline::Timeline& first);
    void part(timeline::Timeline& first, timeline::Timeline& other, bool at_exit);

    Session other_;
    std::string problem_;
    OutputReader first_output_, other_output_;
    std::size_t compared_lines_ = 0;  // so many are the same
    std::vector<PrintedLine> first_lines_, other_lines_;
    LineAlignment alignment_;
    SideBySide side_by_side_;
    std::optional<Divergence> divergence_;
    bool is_same_ = false;  // both are over and have done the same
    bool is_done_ = false;
};

}  // namespace loopscope::session
