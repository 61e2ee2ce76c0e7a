#pragma once

#include <cstdint>
#include <string_view>

namespace loopscope::syntax {

/// Whether somebody who has only this text finds the call at `offset` in it: one of the tokens up to there
/// begins an expression, as long as the parser takes it, that reaches the offset. So the call in `[f(0),\n]`
/// is found from the bracket and the one in `f(0),\n]` is not, as nothing may follow its comma. One parse for
/// each token before the offset. RUNTIME: Node 20, lib/internal/assert/utils.js, parseCode.
bool is_found_in_expression(std::u16string_view text, std::uint32_t offset);

}  // namespace loopscope::syntax
