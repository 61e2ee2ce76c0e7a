#include "engine/library/compile.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/assert.h"
#include "engine/builtins/library_sources.h"
#include "engine/bytecode/program_builder.h"
#include "engine/host/library_sources.h"
#include "engine/library/realm.h"
#include "engine/library/registry.h"

namespace loopscope::library {

namespace {

constexpr std::string_view kIntrinsicNames[] = {
#define LOOPSCOPE_INTRINSIC(name, origin, sentence) #name,
#include "engine/vm/intrinsics.def"
#undef LOOPSCOPE_INTRINSIC
};

/// Files of host/js that a page has too.
constexpr std::string_view kSharedWithPages[] = {
    "29-structured-clone.js", "32-dom-exception.js",     "43-shared-memory.js",
    "55-encodings.js",        "56-encoding.js",          "56-punycode.js",
    "56-querystring.js",      "56-text-decoder.js",      "57-url-addresses.js",
    "57-url-hosts.js",        "57-url-parser.js",        "57-url.js",
    "58-url-objects.js",      "58-url-pattern-init.js",  "58-url-pattern-match.js",
    "58-url-pattern-text.js", "58-url-search-params.js", "60-namespaces.js",
    "61-agents.js",           "61-packing.js",           "62-crypto-shared.js",
    "62-es-linking.js",       "63-es-evaluation.js",     "64-readable-bytes.js",
    "64-readable-core.js",    "64-writable-core.js"};

bool is_shared(std::string_view name) {
    return std::find(std::begin(kSharedWithPages), std::end(kSharedWithPages), name) !=
           std::end(kSharedWithPages);
}

std::string library_text(loop::Family family) {
    const bool is_page = family == loop::Family::Html;
    std::vector<builtins::LibrarySource> files;
    for (const builtins::LibrarySource& file : host::host_library_sources()) {
        if (!is_page || is_shared(file.name)) files.push_back(file);
    }
    const std::span<const builtins::LibrarySource> page = host::page_library_sources();
    if (is_page) files.insert(files.end(), page.begin(), page.end());
    std::stable_sort(files.begin(), files.end(), [](const auto& left, const auto& right) {
        return std::string_view(left.name) < std::string_view(right.name);
    });
    std::string text;
    for (const builtins::LibrarySource& file : builtins::library_sources())
        text.append(file.text).append("\n");
    for (const builtins::LibrarySource& file : files) text.append(file.text).append("\n");
    return text;
}

/// A program's string is a property key only when nothing else is the key of its text: so the library has the
/// texts of all keys that the realm makes.
void add_atoms(bytecode::LibraryCode& code, const loop::Runtime& runtime) {
    const host::HostAgent agent = realm_of(code, runtime);
    std::vector<std::u16string> texts;
    for (const heap::Value atom : agent.heap.atoms()) texts.push_back(agent.heap.text(atom));
    code.add_strings(texts);
}

}  // namespace

std::shared_ptr<const bytecode::LibraryCode> compile(loop::Family family) {
    const std::vector<std::string> natives = native_registry().names();
    const std::vector<std::string_view> names(natives.begin(), natives.end());
    const auto source = std::make_shared<const base::SourceText>(
        base::SourceText::from_utf8("node:internal", library_text(family)));
    const bytecode::LibraryResult result = bytecode::compile_library(source, {names, kIntrinsicNames});
    const std::string problem =
        result.diagnostics.empty() ? "" : base::render(result.diagnostics.front(), *result.source);
    LOOPSCOPE_ASSERT(result.code != nullptr, problem);
    auto code = std::make_shared<bytecode::LibraryCode>(*result.code);
    for (const loop::Runtime& runtime : loop::runtimes()) {
        if (runtime.family == family) add_atoms(*code, runtime);
    }
    return code;
}

}  // namespace loopscope::library
