#include "app/present/output_lines.h"

#include "app/session/line_alignment.h"

namespace loopscope::present {

using session::AlignedRow;
using session::kNoLine;
using session::LineAlignment;
using session::SideBySide;

OutputLine build_absent_line(const SideBySide& texts, std::size_t row, TextSide side, std::size_t other,
                             const LineAlignment& alignment) {
    const AlignedRow& there = texts.rows[row];
    OutputLine line;
    line.differs = session::differs(there, other, alignment);
    if (!line.differs) return line;
    const bool is_first = side == TextSide::First;
    const std::size_t lacked = is_first ? there.others[other] : there.first;
    const std::size_t moved = (is_first ? alignment.other_moves : alignment.first_moves)[lacked];
    const std::vector<std::size_t>& own = is_first ? texts.first_rows : texts.other_rows[other];
    if (moved != kNoLine) {
        line.text = own[moved] < row ? "comes earlier" : "comes later";
    } else {
        line.text = own.empty() || own.back() < row ? "nothing more" : "not printed";
    }
    return line;
}

}  // namespace loopscope::present
