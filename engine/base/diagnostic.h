#pragma once

#include <string>
#include <vector>

#include "engine/base/source_text.h"

namespace loopscope::base {

enum class Severity { Error, Warning };

enum class DiagnosticKind {
    SyntaxError,  ///< Node refuses it as well; the message is worded as V8 words it
    Unsupported,  ///< valid JavaScript that this engine does not run
    FrontMatter,  ///< a mistake in the comment that describes the scenario
    File,         ///< the file as a whole: not text, empty
};

/// Something wrong with a scenario or program: says where, and what to do about it.
struct Diagnostic {
    Severity severity = Severity::Error;
    DiagnosticKind kind = DiagnosticKind::SyntaxError;
    std::string message;
    SourceRange range;
    std::string hint;  ///< may be empty
};

/// "file:line:column: SyntaxError: message", the source line, a caret line, and the hint if there is one.
/// Ends with a newline. Long lines are cut around the caret.
std::string render(const Diagnostic& diagnostic, const SourceText& source);

/// What `node FILE` prints to stderr for an uncaught syntax error, up to the stack:
/// "file:line\nsource line\n    ^^^\n\nSyntaxError: message\n". Like Node it draws no caret under an empty
/// range.
std::string render_as_node(const Diagnostic& diagnostic, const SourceText& source);

}  // namespace loopscope::base
