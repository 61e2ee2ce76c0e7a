#pragma once

#include <memory>

#include "engine/bytecode/compiler.h"
#include "engine/machine/disk_tree.h"
#include "engine/modules/resolve.h"

namespace loopscope::machine {

/// How a file of the format is compiled.
bytecode::Goal goal_of(modules::Format format);

/// Adds to a Program whose main file is in it all files that may be asked for: what require and import name,
/// and what those files name in turn. Where a specifier is computed, the files of the folder that its written
/// part names, else of the folder (in a package: of the package) of the file that asks, are added as far as
/// they are JavaScript or JSON, kMostOfFolder at most; and every string literal of such a file is tried as a
/// specifier. A file that does not compile is told of when it is
/// asked for. Nothing runs. Linear in the texts.
void collect_files(bytecode::ProgramCompiler& compiler, DiskTree& files, const std::string& main_path,
                   const bytecode::ProgramCompiler::Added& main, modules::PackageMaps maps);

inline constexpr std::size_t kMostOfFolder = 400;

}  // namespace loopscope::machine
