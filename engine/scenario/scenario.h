#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/base/source_text.h"
#include "engine/loop/runtime.h"

namespace loopscope::scenario {

/// Virtual time that something takes, ns: between the two, the seed decides.
struct Latency {
    std::uint64_t least = 0;
    std::uint64_t most = 0;
    bool operator==(const Latency&) const = default;
};

/// A file of the simulated world.
struct ScenarioFile {
    std::string path;  // as written; relative to the program's folder
    std::string text;
    std::optional<Latency> latency;  // for reading or writing it
    std::string from;                // the file of the real disk that its text is from; empty for none
};

/// What a runtime is expected to print; parts that the front matter does not name are empty.
struct ExpectedRun {
    std::string runtime;
    std::optional<std::string> output, errors;
    std::optional<int> exit_code;
    base::SourceRange range;  // of its name in the front matter
};

struct LessonStep {
    std::string text;
    std::optional<std::uint64_t> tick;  // told there
    std::string condition;              // or from where this holds; empty: with the section
    base::SourceRange condition_range;
};

struct LessonSection {
    std::string title, text;
    std::vector<LessonStep> steps;
};

/// A program with the world it runs in: the file, and what its front matter says.
struct Scenario {
    std::shared_ptr<const base::SourceText>
        source;             // the whole file, front matter included (it is a comment)
    std::string main_path;  // absolute path that the program sees as __filename
    std::string title;
    std::string summary;
    std::string level;                  // empty, or one of the table's
    std::vector<std::string> runtimes;  // empty: every runtime
    std::vector<ScenarioFile> files;
    std::uint32_t thread_pool_size = 4;
    std::uint64_t seed = 1;
    double speed = 1;                    // of the main thread
    std::vector<std::string> arguments;  // after the program's path in process.argv
    std::vector<std::pair<std::string, std::string>> environment;
    std::vector<std::pair<std::string, Latency>> costs;  // of pool jobs, by kind
    std::string world;  // hosts, requests and inputs as JSON, for the host layer
    std::vector<ExpectedRun> expected;
    std::vector<LessonSection> lesson;
};

struct ScenarioResult {
    Scenario scenario;
    std::vector<base::Diagnostic> diagnostics;  // mistakes in the front matter, with their place
};

/// Reads a program's text with its optional front matter, a YAML block comment `/*--- … ---*/` before any
/// code. Unknown keys and wrong values are errors with their place and the nearest valid key.
/// `asked` is a runtime that somebody asks for whatever the front matter names; it counts as one of them.
/// Never throws on bad input.
ScenarioResult read_scenario(std::string main_path, std::shared_ptr<const base::SourceText> source,
                             std::string_view asked = {});

/// The keys of the front matter, one line each, for help texts.
std::string front_matter_help();
/// The same as a table in Markdown, with an example for each key.
std::string front_matter_table();
/// The same as a JSON Schema (draft 2020-12), with which editors complete and check.
std::string front_matter_schema();

}  // namespace loopscope::scenario
