#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "engine/base/assert.h"
#include "engine/scenario/scenario.h"

// Any bytes as the front matter of a program: it is read, or every mistake in it is a diagnostic inside the
// text.

namespace loopscope::fuzz {

inline void check_scenario(std::string_view bytes) {
    const auto source =
        std::make_shared<const base::SourceText>(base::SourceText::from_utf8("/fuzz/program.js", bytes));
    const scenario::ScenarioResult result = scenario::read_scenario("/fuzz/program.js", source);
    for (const auto& diagnostic : result.diagnostics) {
        LOOPSCOPE_ASSERT(diagnostic.range.begin <= diagnostic.range.end, "a range runs forward");
        LOOPSCOPE_ASSERT(diagnostic.range.end <= source->text().size(), "a diagnostic lies inside the text");
        LOOPSCOPE_ASSERT(!base::render(diagnostic, *source).empty(), "a diagnostic can be shown");
    }
    LOOPSCOPE_ASSERT(result.scenario.source == source, "a scenario has its source");
}

inline void check_front_matter(std::string_view bytes) {
    check_scenario(bytes);
    check_scenario("/*---\n" + std::string(bytes) + "\n---*/\n");
}

}  // namespace loopscope::fuzz
