#pragma once

#include <string>

#include "engine/syntax/ast.h"

namespace loopscope::syntax {

/// The syntax tree as indented text, one node a line with what it says, for golden tests and for people.
std::string describe(const Ast& ast);

/// Every scope with its variables and where each lives, indented as the scopes nest.
std::string describe_scopes(const Ast& ast);

}  // namespace loopscope::syntax
