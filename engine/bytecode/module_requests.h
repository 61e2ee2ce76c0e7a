#pragma once

#include "engine/bytecode/program_builder.h"

namespace loopscope::bytecode {

/// Notes in `unit` what its text asks for and gives as a module, or as a CommonJS file that a module imports.
/// To be called when the text is compiled. Linear in its imports and exports.
void note_module(Unit& unit, const syntax::Ast& ast, ProgramBuilder& builder);

}  // namespace loopscope::bytecode
