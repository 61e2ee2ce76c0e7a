#pragma once

#include <optional>

#include "engine/base/diagnostic.h"
#include "engine/syntax/ast.h"
#include "engine/syntax/parser.h"

namespace loopscope::syntax {

/// Resolves every name of a freshly parsed program and fills in all scope members of the tree; called by
/// parse(). Returns the first redeclaration or undeclared private name, in the order of the text. Linear in
/// the program, times the depth of scopes. SPEC: 8.2, 14.2.1, 14.3.1.1, 15.7.1, 16.1.1, B.3.2.
/// `site` is where the text of a direct eval stands.
std::optional<base::Diagnostic> analyze_scopes(Ast& ast, Goal goal, const EvalSite* site = nullptr);

/// The first redeclaration or undeclared private name in the statements before the one that does not parse:
/// V8 tells of the error that comes first in the text. The tree is of no use afterwards. RUNTIME: V8
/// src/parsing/parser.cc, Declare, and pending-compilation-error-handler.cc, ReportMessageAt.
std::optional<base::Diagnostic> find_earlier_error(Ast& ast, Goal goal, const EvalSite* site);

}  // namespace loopscope::syntax
