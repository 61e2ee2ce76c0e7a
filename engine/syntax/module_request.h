#pragma once

#include <cstdint>
#include <string>

#include "engine/base/source_range.h"

namespace loopscope::syntax {

/// A place in the text that asks for another module.
struct ModuleRequest {
    enum class Kind : std::uint8_t { Require, Import };
    Kind kind = Kind::Require;
    /// The specifier; for one that is computed, the text that it begins with as far as that is written.
    std::u16string specifier;
    bool computed = false;
    /// A path that some value has: a literal of the text may be its end.
    bool named_elsewhere = false;
    base::SourceRange range;
};

}  // namespace loopscope::syntax
