// What the scenarios print is what the real runtime printed when tests/conformance/record recorded it.

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

nlohmann::json read_recording(const std::string& name) {
    std::ifstream stream(source_folder() + "/tests/scenarios/recorded/" + name + ".json");
    INFO(name);
    REQUIRE(stream.is_open());
    return nlohmann::json::parse(stream);
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
                const nlohmann::json recorded = read_recording(name);
                const machine::Machine machine = run_to_end(*load_scenario(file, runtime));
                CHECK(written(machine, host::Stream::Output) == recorded.at("stdout").get<std::string>());
                CHECK(written(machine, host::Stream::Error) == recorded.at("stderr").get<std::string>());
                CHECK(machine.loop.exit_code == recorded.at("exit").get<int>());
            }
        }
    }
}

}  // namespace loopscope::tests
