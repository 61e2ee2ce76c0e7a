#pragma once

#include <optional>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/base/source_text.h"
#include "engine/syntax/ast.h"
#include "engine/syntax/edition.h"

namespace loopscope::syntax {

enum class Goal {
    CommonJs,  ///< the body of Node's module function: sloppy, `return` allowed, five parameters
    Script,    ///< a plain script
    Module,    ///< an ECMAScript module
    Eval,      ///< the text of an eval (19.2.1.1)
    Library,   ///< our own built-ins: a strict script that may also write %name(...); declares no globals
};

struct ParseResult {
    /// Parsed and scope-analysed; only when there are no errors.
    std::optional<Ast> ast;
    /// The first error, as V8 stops at the first. Empty on success.
    std::vector<base::Diagnostic> diagnostics;

    bool ok() const { return ast.has_value(); }
};

/// Where a direct eval stands: the scopes around it, of a program that stays as long as this. An eval that is
/// not direct has none: its code is global and sloppy.
struct EvalSite {
    const Ast* ast = nullptr;
    const Scope* scope = nullptr;  ///< the innermost one around the call
};

/// Parses, checks every early error and analyses scopes. Linear in the text; never throws on bad input and
/// never overflows the C++ stack (nesting beyond a limit is a diagnostic).
ParseResult parse(const base::SourceText& source, Goal goal, Edition edition = Edition::Latest,
                  const EvalSite* site = nullptr);

}  // namespace loopscope::syntax
