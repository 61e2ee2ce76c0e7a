#pragma once
// Splits JavaScript text into coloured spans for the source panel. It never fails: on text that is no program
// it still colours what it knows, so a broken file can be shown. Cost: linear in the text.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/present/source_model.h"

namespace loopscope::present {

// What a line has to know of those above it.
struct HighlightState {
    bool first_line = true;
    bool in_comment = false;
    bool in_template = false;
    char quote = 0;  // of a string that goes on after a backslash
    bool regular_expression_may_start = true;
    std::vector<int> template_braces;  // open braces inside each `${`
    bool operator==(const HighlightState&) const = default;
};

// One line, without its line break; the state becomes that of the next line. Byte columns stay what they are:
// control characters become spaces one for one.
[[nodiscard]] SourceLine highlight_line(std::string_view line, HighlightState& state);

[[nodiscard]] std::shared_ptr<const SourceText> build_source_text(std::string name, std::string_view text);

// Sets what is known of all lines together.
void measure_source_text(SourceText& source);

}  // namespace loopscope::present
