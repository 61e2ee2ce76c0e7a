// Any bytes as front matter: reading ends, and gives a scenario or diagnostics that lie inside the text.
#include <cstdint>
#include <memory>
#include <string>

#include "engine/base/assert.h"
#include "engine/scenario/scenario.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace loopscope;
    const std::string yaml(reinterpret_cast<const char*>(data), size);
    const auto source = std::make_shared<const base::SourceText>(
        base::SourceText::from_utf8("fuzz.js", "/*---\n" + yaml + "\n---*/\nlet x;\n"));
    const scenario::ScenarioResult result = scenario::read_scenario("/nowhere/fuzz.js", source);
    for (const base::Diagnostic& it : result.diagnostics) {
        LOOPSCOPE_ASSERT(it.range.begin <= it.range.end && it.range.end <= source->text().size(),
                         "a diagnostic lies inside the text");
        LOOPSCOPE_ASSERT(!base::render(it, *source).empty(), "a diagnostic can be shown");
    }
    return 0;
}
