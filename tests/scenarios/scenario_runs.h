#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "engine/machine/load.h"

namespace loopscope::tests {

/// The files in scenarios/, by path, sorted.
std::vector<std::string> scenario_files();

/// Loads one of them; fails the test when it cannot run.
std::shared_ptr<const machine::LoadedProgram> load_scenario(const std::string& file,
                                                            const std::string& runtime = "");
/// The same for a text.
std::shared_ptr<const machine::LoadedProgram> load_program(std::string_view text,
                                                           std::string_view runtime = "node");

/// A program of tests/conformance/programs, by its category and name.
std::shared_ptr<const machine::LoadedProgram> load_conformance_program(const std::string& name);

/// What the repository's scripts recorded from the real runtime, read from a path that these give.
nlohmann::ordered_json read_recording(const std::string& path);
std::string scenario_recording(const std::string& name);
std::string conformance_recording(const std::string& name);

/// The machine before the first tick.
machine::Machine start(const machine::LoadedProgram& program);

/// Runs to the end, unwatched, in calls of so many ticks; fails the test after many millions.
machine::Machine run_to_end(const machine::LoadedProgram& program, std::uint64_t ticks_per_call = 1'000'000);

/// What was written to one stream.
std::string written(const machine::Machine& machine, host::Stream stream);

}  // namespace loopscope::tests
