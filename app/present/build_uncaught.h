#pragma once
// The error that ended a program: where it was thrown, and what may be done about it.

#include <cstdint>
#include <string>
#include <string_view>

#include "app/present/source_model.h"

namespace loopscope::session {
class Session;
}

namespace loopscope::present {

struct MachineView;

// Empty when nothing was thrown; its place is marked only in the file that is `shown`.
[[nodiscard]] ProblemModel build_uncaught(const session::Session& session, MachineView& view,
                                          std::uint32_t shown);

// What to do about an error that many meet when they try a program here for the first time; empty for any
// other.
[[nodiscard]] std::string hint_of_error(std::string_view error);

}  // namespace loopscope::present
