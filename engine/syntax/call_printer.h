#pragma once

#include <string>

#include "engine/syntax/ast.h"

namespace loopscope::syntax {

/// An expression as V8 shows it in "… is not a function", "… is not iterable" and the like: names and member
/// accesses as written, everything that has no short form as "(intermediate value)". Linear in the result.
/// RUNTIME: V8, src/ast/prettyprinter.cc, CallPrinter, as in Node 20.
std::u16string print_callee(const Ast& ast, const Expression* expression);

}  // namespace loopscope::syntax
