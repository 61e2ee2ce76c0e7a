#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/bytecode/compiler.h"
#include "engine/machine/step.h"

namespace loopscope::machine {

/// A program that is ready to run: what `initial_machine` and `step` take.
struct LoadedProgram {
    Setup setup;
    scenario::Scenario scenario;
};

struct LoadOptions {
    bytecode::Goal goal = bytecode::Goal::Module;
    vm::Limits limits;
    std::vector<std::string> arguments;  // after the program's path in process.argv
    std::string runtime;                 // a name of loop::runtimes(); empty: the scenario's first, else Node
    std::optional<std::uint64_t> seed;   // instead of the scenario's
    std::optional<double> speed;         // the same, from 0.001 to 1000
    bool runs_mistakes =
        false;  // whether a file that does not parse is a program that ends with its SyntaxError
    /// What files of the disk hold instead, by their absolute real paths: texts that are edited and not
    /// saved.
    std::map<std::string, std::string> texts;
};

/// NOTE: a result, no part of a Machine.
/// A program or the reasons why there is none. `diagnostics` may hold warnings beside a program.
struct LoadResult {
    std::optional<LoadedProgram> program;
    std::shared_ptr<const base::SourceText>
        source;  // what the diagnostics count in; null when nothing could be read
    std::vector<base::Diagnostic> diagnostics;
    std::string problem;        // the file could not be read at all: one sentence
    bool newer_syntax = false;  // the program is none in this older runtime, but is one in the newest
    bool no_program = false;    // its first mistake is one of syntax, with which Node would end as well; with
                                // `runs_mistakes` there is a program beside it, which does
};

/// Reads, checks and compiles a program. Nothing of it runs. `path` is what the program sees as __filename.
/// Bytes that are no text, mistakes in the front matter and errors in the program are diagnostics. Linear in
/// the text; the first call in a process also compiles the library.
LoadResult load_text(std::string path, std::string_view bytes, const LoadOptions& options);

/// The same for a file on the disk; the program sees its absolute real path. A missing file, a folder, or one
/// that may not be read or is larger than 64 MB is a `problem`.
LoadResult load_file(const std::string& path, const LoadOptions& options);

/// The problem or all diagnostics as text for a terminal; ends with a newline, or is empty when all is well.
std::string render(const LoadResult& result);

/// Whether something keeps the program from running.
bool has_errors(const LoadResult& result);

}  // namespace loopscope::machine
