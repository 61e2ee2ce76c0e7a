#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/base/assert.h"
#include "engine/syntax/parser.h"

// Any bytes at all: the parser ends, and gives either a tree or a diagnostic that lies inside the text.

namespace loopscope::fuzz {

inline void check_parse(std::string_view bytes) {
    const auto source = base::SourceText::from_utf8("fuzz.js", bytes);
    for (const auto goal : {syntax::Goal::CommonJs, syntax::Goal::Script, syntax::Goal::Library}) {
        const auto result = syntax::parse(source, goal);
        LOOPSCOPE_ASSERT(result.ok() == result.diagnostics.empty(), "a tree or a diagnostic, never both");
        for (const auto& diagnostic : result.diagnostics) {
            LOOPSCOPE_ASSERT(diagnostic.range.begin <= diagnostic.range.end, "a range runs forward");
            LOOPSCOPE_ASSERT(diagnostic.range.end <= source.text().size(),
                             "a diagnostic lies inside the text");
            LOOPSCOPE_ASSERT(!base::render(diagnostic, source).empty(), "a diagnostic can be shown");
        }
    }
}

}  // namespace loopscope::fuzz
