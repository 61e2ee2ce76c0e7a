#pragma once

#include <optional>
#include <string_view>

#include "engine/builtins/character_set.h"

namespace loopscope::builtins {

/// What \p{name} contains, or nothing when there is no such property.
std::optional<CharacterSet> property_set(std::u16string_view name);

}  // namespace loopscope::builtins
