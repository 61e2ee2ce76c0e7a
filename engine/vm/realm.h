#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/vm/registry.h"

namespace loopscope::vm {

// ECMA-262 section 9.3.1 (InitializeHostDefinedRealm), for a new agent, in two halves: what is the same for
// every program that runs in a runtime, and what the program and its scenario add.

/// The number of the first cell that is no string of the program: room for that many strings. Programs with
/// more have their realm further up.
constexpr std::uint32_t kRealmCells = 1U << 16;

/// The first half: makes the library's strings and the intrinsic objects, installs the natives, and runs the
/// library's main function to its end. Asserts when the library throws: that is a mistake of ours.
void make_realm(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives);

/// The second: makes the program's strings, and has the library take what only this run knows (BeginProgram).
void enter_program(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives);

/// Whether what make_realm makes for the program is what it makes for all.
bool is_realm_shared(const bytecode::Program& program);

/// What make_realm has made in an agent, as bytes for the same build of Loopscope.
std::string write_realm(const Agent& agent);
/// Makes the same in a new agent, instead of make_realm.
void read_realm(Agent& agent, std::string_view image);

/// The intrinsics' names by number, as the library's code writes them.
std::vector<std::string_view> intrinsic_names();

/// A function object for a native, with its name and length.
Value make_native_function(Agent& agent, const NativeRegistry& natives, std::uint32_t number);

}  // namespace loopscope::vm
