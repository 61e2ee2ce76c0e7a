#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/base/source_text.h"
#include "engine/loop/runtime.h"

namespace loopscope::scenario {

/// A file of the simulated world.
struct ScenarioFile {
    std::string path;  // as written; relative to the program's folder
    std::string text;
    std::optional<std::uint64_t> latency;  // ns for reading or writing it
};

/// A program with the world it runs in: the file, and what its front matter says.
struct Scenario {
    std::shared_ptr<const base::SourceText>
        source;             // the whole file, front matter included (it is a comment)
    std::string main_path;  // absolute path that the program sees as __filename
    std::string title;
    std::string summary;
    std::vector<std::string> runtimes;  // names of loop::runtimes(), the first is the default; empty: Node
    std::vector<ScenarioFile> files;
    std::uint32_t thread_pool_size = 4;
    std::uint64_t seed = 1;
    double speed = 1;                    // of the main thread: 2 is twice as fast
    std::vector<std::string> arguments;  // after the program's path in process.argv
};

struct ScenarioResult {
    Scenario scenario;
    std::vector<base::Diagnostic> diagnostics;  // mistakes in the front matter, with their place
};

/// Reads a program's text with its optional front matter, a YAML block comment `/*--- … ---*/` before any
/// code. Unknown keys and wrong values are errors with their place and the nearest valid key.
/// Never throws on bad input.
ScenarioResult read_scenario(std::string main_path, std::shared_ptr<const base::SourceText> source);

/// The keys of the front matter, one line each, for help texts.
std::string front_matter_help();

}  // namespace loopscope::scenario
