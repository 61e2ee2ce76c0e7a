#pragma once
// The coloured text of a file that is edited, kept up to date line by line.

#include <cstdint>
#include <memory>
#include <vector>

#include "app/present/highlight.h"

namespace loopscope::session {
struct OpenFile;
}

namespace loopscope::present {

class DocumentText {
  public:
    // Cost: the lines that have changed, and those below them whose colours follow from them; all lines when
    // another file was opened.
    [[nodiscard]] const std::shared_ptr<const SourceText>& update(const session::OpenFile& open);

  private:
    void rebuild(const session::OpenFile& open);
    void colour(const session::OpenFile& open, std::uint32_t first, std::uint32_t last);

    std::shared_ptr<SourceText> text_;
    std::shared_ptr<const SourceText> shown_;
    std::vector<HighlightState> states_;  // before each line
    std::uint64_t opened_ = ~std::uint64_t{0};
    std::uint64_t revision_ = 0;
};

}  // namespace loopscope::present
