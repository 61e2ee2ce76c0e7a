#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/base/source_text.h"
#include "engine/bytecode/program.h"
#include "engine/syntax/edition.h"
#include "engine/syntax/module_request.h"

namespace loopscope::bytecode {

/// What a text is: the body of Node's module function (CommonJS), a plain script, or an ECMAScript module.
enum class Goal : std::uint8_t {
    Module,
    Script,
    EcmaScript,
    Detect,  // CommonJS, or a module when only that parses
};

/// The numbers that library code compiles in. A name's number is its place in the list.
struct LibraryNames {
    std::span<const std::string_view> natives;     // "Math.sqrt"; internal ones "%push"
    std::span<const std::string_view> intrinsics;  // "PromisePrototype"
};

/// The compiled library, made once and shared by every Program: its functions, strings and scopes come first
/// in each, with the same numbers.
class LibraryCode;

struct LibraryResult {
    std::shared_ptr<const LibraryCode> code;         // nothing when there are diagnostics
    std::shared_ptr<const base::SourceText> source;  // what the diagnostics' ranges are counted in
    std::vector<base::Diagnostic> diagnostics;
};

/// Compiles the library's files, already put together into one text, as the body of one strict function.
/// Errors: syntax errors and unknown names after % become diagnostics. Linear in the text.
LibraryResult compile_library(std::shared_ptr<const base::SourceText> source, const LibraryNames& names);

struct CompileResult {
    std::shared_ptr<const Program> program;  // nothing when there are diagnostics
    std::vector<base::Diagnostic> diagnostics;
};

/// The Program of a user's file over the library (which may be null: then there is none and library_main is
/// 0). ECMA-262 chapters 13 to 16. Linear in the text; nesting does not deepen the C++ stack beyond what the
/// parser allows.
CompileResult compile(const std::shared_ptr<const LibraryCode>& library,
                      std::shared_ptr<const base::SourceText> source, Goal goal,
                      syntax::Edition edition = syntax::Edition::Latest);

/// A Program of several files: the main one first, then whatever that asks for. The strings of all files are
/// numbered together, so that equal names are one property key.
class ProgramCompiler {
  public:
    explicit ProgramCompiler(const std::shared_ptr<const LibraryCode>& library,
                             syntax::Edition edition = syntax::Edition::Latest);
    ProgramCompiler(const ProgramCompiler&) = delete;
    ProgramCompiler& operator=(const ProgramCompiler&) = delete;
    ~ProgramCompiler();

    struct Added {
        std::vector<syntax::ModuleRequest> requests;
        std::vector<std::u16string> literals;            // its string literals, when a specifier is computed
        std::vector<base::Diagnostic> diagnostics;       // what keeps the file from running
        std::shared_ptr<const base::SourceText> source;  // what they count in; a module's is named by a URL
        bool is_module = false;
    };
    /// Compiles a file into the Program, as its next unit. Linear in the text.
    Added add(std::shared_ptr<const base::SourceText> source, Goal goal);
    /// The whole. Nothing may be added after it.
    std::shared_ptr<const Program> finish(std::shared_ptr<const modules::Snapshot> files);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// A Program of the library alone.
std::shared_ptr<const Program> library_program(const LibraryCode& library);

}  // namespace loopscope::bytecode
