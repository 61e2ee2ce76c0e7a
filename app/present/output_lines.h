#pragma once
// Lines that several runs have printed, side by side: what is the same stands in one row.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace loopscope::session {
struct LineAlignment;
struct SideBySide;
}  // namespace loopscope::session

namespace loopscope::present {

/// What one of the runs has in a row.
struct OutputLine {
    std::string text;      // or, where there is no line, why: "nothing more", "comes later"
    bool printed = false;  // there is a line
    bool differs = false;  // from what the first run has in this row
};

/// Of which of two texts side by side.
enum class TextSide : std::uint8_t { First, Other };

/// A row in which one of two texts has no line and the other one has: whether that makes a difference, and
/// what to say of it. `other` is the number of the other one among those beside the first.
OutputLine build_absent_line(const session::SideBySide& texts, std::size_t row, TextSide side,
                             std::size_t other, const session::LineAlignment& alignment);

}  // namespace loopscope::present
