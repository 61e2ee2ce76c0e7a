// What the scenarios print is what the real runtime printed when tests/conformance/record recorded it.

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

TEST_CASE("a scenario prints what Node printed", "[scenarios][conformance]") {
    for (const std::string& file : scenario_files()) {
        const std::string name = std::filesystem::path(file).stem().string();
        DYNAMIC_SECTION(name) {
            std::ifstream stream(source_folder() + "/tests/scenarios/recorded/" + name + ".json");
            REQUIRE(stream.is_open());
            const nlohmann::json recorded = nlohmann::json::parse(stream);
            const machine::Machine machine = run_to_end(*load_scenario(file));
            CHECK(written(machine, host::Stream::Output) == recorded.at("stdout").get<std::string>());
            CHECK(written(machine, host::Stream::Error) == recorded.at("stderr").get<std::string>());
            CHECK(machine.loop.exit_code == recorded.at("exit").get<int>());
        }
    }
}

}  // namespace loopscope::tests
