#pragma once

#include "engine/builtins/character_set.h"

// ECMA-262 section 22.2.2.7.3: letters that are the same to a regular expression with the flag i.

namespace loopscope::builtins {

/// Canonicalize: with u or v by simple case folding, else by upper case of single units, never onto ASCII.
char32_t canonicalize(char32_t point, bool unicode);

/// All characters that Canonicalize takes to the same as one in the set.
CharacterSet close_over_case(const CharacterSet& set, bool unicode);

/// MaybeSimpleCaseFolding (22.2.2.9.3): every character folded.
CharacterSet fold_case(const CharacterSet& set);

}  // namespace loopscope::builtins
