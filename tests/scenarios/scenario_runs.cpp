#include "tests/scenarios/scenario_runs.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "engine/base/json_text.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"

namespace loopscope::tests {

namespace {

constexpr std::uint64_t kMostTicks = 20'000'000;

std::shared_ptr<const machine::LoadedProgram> take(machine::LoadResult result) {
    INFO(machine::render(result));
    REQUIRE(result.program.has_value());
    return std::make_shared<const machine::LoadedProgram>(std::move(*result.program));
}

/// A scenario that asks for a package of npm is left out where app/setup.sh has not fetched it.
bool has_its_packages(const std::filesystem::path& file) {
    std::ifstream stream(file);
    const std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    for (const std::string name : {"async", "co", "express", "superagent"}) {
        const bool asks = text.find("require('" + name + "')") != std::string::npos;
        if (asks && !std::filesystem::exists(file.parent_path() / "node_modules" / name)) return false;
    }
    return true;
}

}  // namespace

std::vector<std::string> scenario_files() {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(source_folder() + "/scenarios")) {
        if (entry.path().extension() == ".js" && has_its_packages(entry.path()))
            files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::shared_ptr<const machine::LoadedProgram> load_scenario(const std::string& file,
                                                            const std::string& runtime) {
    machine::LoadOptions options;
    options.runtime = runtime;
    return take(machine::load_file(file, options));
}

std::shared_ptr<const machine::LoadedProgram> load_program(std::string_view text, std::string_view runtime) {
    machine::LoadOptions options;
    options.runtime = std::string(runtime);
    return take(machine::load_text("/tmp/program.js", text, options));
}

std::shared_ptr<const machine::LoadedProgram> load_conformance_program(const std::string& name) {
    return take(machine::load_file(source_folder() + "/tests/conformance/programs/" + name + ".js", {}));
}

nlohmann::ordered_json read_recording(const std::string& path) {
    std::ifstream stream(path);
    INFO(path);
    REQUIRE(stream.is_open());
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    nlohmann::ordered_json recorded = base::read_json(text);
    REQUIRE_FALSE(recorded.is_discarded());
    return recorded;
}

std::string scenario_recording(const std::string& name) {
    return source_folder() + "/tests/scenarios/recorded/" + name + ".json";
}

std::string conformance_recording(const std::string& name) {
    return source_folder() + "/tests/conformance/recorded/" + name + ".json";
}

machine::Machine start(const machine::LoadedProgram& program) {
    return machine::initial_machine(program.setup, program.scenario);
}

machine::Machine run_to_end(const machine::LoadedProgram& program, std::uint64_t ticks_per_call) {
    machine::Machine machine = start(program);
    vm::Recorder nobody;
    while (!machine::has_ended(machine) && machine.tick < kMostTicks)
        machine::step(machine, program.setup, nobody, ticks_per_call);
    REQUIRE(machine::has_ended(machine));
    return machine;
}

std::string written(const machine::Machine& machine, host::Stream stream) {
    std::string text;
    for (std::size_t i = 0; i < machine.host.output.size(); ++i) {
        if (machine.host.output[i].stream == stream) text += machine.host.output[i].text;
    }
    return text;
}

}  // namespace loopscope::tests
