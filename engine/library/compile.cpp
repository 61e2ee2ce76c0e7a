#include "engine/library/compile.h"

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/assert.h"
#include "engine/builtins/library_sources.h"
#include "engine/host/library_sources.h"
#include "engine/library/registry.h"

namespace loopscope::library {

namespace {

constexpr std::string_view kIntrinsicNames[] = {
#define LOOPSCOPE_INTRINSIC(name, origin, sentence) #name,
#include "engine/vm/intrinsics.def"
#undef LOOPSCOPE_INTRINSIC
};

std::string library_text() {
    std::string text;
    for (const builtins::LibrarySource& file : builtins::library_sources())
        text.append(file.text).append("\n");
    for (const builtins::LibrarySource& file : host::host_library_sources())
        text.append(file.text).append("\n");
    return text;
}

}  // namespace

std::shared_ptr<const bytecode::LibraryCode> compile() {
    const std::vector<std::string> natives = native_registry().names();
    const std::vector<std::string_view> names(natives.begin(), natives.end());
    const auto source = std::make_shared<const base::SourceText>(
        base::SourceText::from_utf8("node:internal", library_text()));
    const bytecode::LibraryResult result = bytecode::compile_library(source, {names, kIntrinsicNames});
    const std::string problem =
        result.diagnostics.empty() ? "" : base::render(result.diagnostics.front(), *result.source);
    LOOPSCOPE_ASSERT(result.code != nullptr, problem);
    return result.code;
}

}  // namespace loopscope::library
