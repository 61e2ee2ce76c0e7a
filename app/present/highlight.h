#pragma once
// Splits JavaScript text into coloured spans for the source panel. It never fails: on text that is no program
// it still colours what it knows, so a broken file can be shown. Cost: linear in the text.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "app/present/source_model.h"

namespace loopscope::present {

// Byte columns of `text` stay what they are: control characters become spaces one for one. Lines longer than
// `kLongestLine` bytes are cut, for the eye only.
inline constexpr std::size_t kLongestLine = 4000;
[[nodiscard]] std::shared_ptr<const SourceText> build_source_text(std::string name, std::string_view text);

}  // namespace loopscope::present
