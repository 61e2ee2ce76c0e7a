// What the scenarios print is what the real runtime printed when tests/conformance/record recorded it.

#include <filesystem>
#include <nlohmann/json.hpp>

#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

/// As the recording script keeps it.
std::string without_process_id(std::string text) {
    const std::string own = "(node:4242)";
    for (std::size_t at = text.find(own); at != std::string::npos; at = text.find(own, at + 1))
        text.replace(at, own.size(), "(node:${PID})");
    return text;
}

/// The recorded outcome that the run has, of a program with several; else the usual one.
const nlohmann::ordered_json& matching_outcome(const nlohmann::ordered_json& recorded,
                                               const machine::Machine& machine) {
    if (recorded.contains("variants")) {
        for (const nlohmann::ordered_json& variant : recorded.at("variants")) {
            if (variant.at("stdout") == written(machine, host::Stream::Output)) return variant;
        }
    }
    return recorded;
}

}  // namespace

TEST_CASE("a scenario prints under each of its runtimes what the real one printed",
          "[scenarios][conformance]") {
    for (const std::string& file : scenario_files()) {
        std::vector<std::string> runtimes = load_scenario(file)->scenario.runtimes;
        if (runtimes.empty()) runtimes = {"node"};
        for (const std::string& runtime : runtimes) {
            const std::string stem = std::filesystem::path(file).stem().string();
            const std::string name = runtime == "node" ? stem : runtime + "/" + stem;
            DYNAMIC_SECTION(name) {
                const nlohmann::ordered_json recorded = read_recording(scenario_recording(name));
                const machine::Machine machine = run_to_end(*load_scenario(file, runtime));
                const nlohmann::ordered_json& outcome = matching_outcome(recorded, machine);
                CHECK(written(machine, host::Stream::Output) == outcome.at("stdout").get<std::string>());
                CHECK(without_process_id(written(machine, host::Stream::Error)) ==
                      outcome.at("stderr").get<std::string>());
                CHECK(machine.loop.exit_code == outcome.at("exit").get<int>());
            }
        }
    }
}

}  // namespace loopscope::tests
