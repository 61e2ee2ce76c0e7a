#pragma once

#include <string>

#include "engine/base/source_text.h"

namespace loopscope::machine {

/// What to do with a text that is no JavaScript since it is another language: by the end of its file's name,
/// and by how it begins. Empty when it looks like neither.
std::string hint_of_other_language(const base::SourceText& source);

}  // namespace loopscope::machine
