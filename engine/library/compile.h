#pragma once

#include <memory>

#include "engine/bytecode/compiler.h"
#include "engine/loop/runtime.h"

namespace loopscope::library {

/// The library's JavaScript, compiled: all files of builtins/js and then, for Node, those below host/js;
/// for a page those below host/page and what pages share of host/js. Cost: most of what a
/// start may take, so it is done when Loopscope is built (main.cpp).
std::shared_ptr<const bytecode::LibraryCode> compile(loop::Family family);

}  // namespace loopscope::library
