#pragma once

#include "engine/syntax/expressions.h"

namespace loopscope::syntax {

/// V8 folds unary and binary operators over number literals while it parses: whether this is one, and its
/// value.
bool fold_number(const Expression* expression, double& value);

}  // namespace loopscope::syntax
