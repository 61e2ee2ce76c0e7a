#pragma once

#include "engine/syntax/edition.h"
#include "engine/vm/edition.h"

namespace loopscope::builtins {

/// RUNTIME: the parser of an older Node reads a text of a running program as it reads a program.
inline syntax::Edition parser_edition(const vm::Edition& edition) {
    if (edition.node == 0 || edition.node >= 24) return syntax::Edition::Latest;
    if (edition.node >= 20) return syntax::Edition::V8_11_3;
    if (edition.node >= 10) return syntax::Edition::V8_6_8;
    if (edition.node >= 8) return syntax::Edition::V8_6_2;
    return edition.node >= 6 ? syntax::Edition::V8_5_1 : syntax::Edition::V8_4_5;
}

}  // namespace loopscope::builtins
