#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/hooks.h"
#include "engine/base/json_text.h"
#include "tests/app/temporary_folder.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"

namespace loopscope::cli {

namespace {

using Json = nlohmann::ordered_json;

Json export_scenario(const std::string& name, ExportAxis axis) {
    const tests::TemporaryFolder folder;
    ExportOptions options;
    options.file = tests::source_folder() + "/scenarios/" + name;
    options.axis = axis;
    options.out = folder.path("run.json");
    REQUIRE(export_run(options) == kExitGood);
    std::ifstream file(options.out);
    return base::read_json(std::string(std::istreambuf_iterator<char>(file), {}));
}

}  // namespace

TEST_CASE("An exported run has spans that nest, in virtual time and in ticks", "[export]") {
    for (const ExportAxis axis : {ExportAxis::Time, ExportAxis::Ticks}) {
        const Json json = export_scenario("c8-all-the-queues.js", axis);
        std::map<int, std::vector<std::pair<double, double>>> threads;
        for (const Json& event : json["traceEvents"]) {
            if (event["ph"] != "X") continue;
            threads[event["tid"]].emplace_back(event["ts"],
                                               event["ts"].get<double>() + event["dur"].get<double>());
        }
        CHECK(threads.size() >= 3);  // main thread, phases, a worker
        for (const auto& [thread, spans] : threads) {
            for (const auto& [from, to] : spans) {
                CHECK(to >= from);
                for (const auto& [other_from, other_to] : spans) {
                    INFO(thread << ": " << from << " to " << to << ", " << other_from << " to " << other_to);
                    const bool apart = to <= other_from + 1e-6 || other_to <= from + 1e-6;
                    const bool within = (from <= other_from + 1e-6 && other_to <= to + 1e-6) ||
                                        (other_from <= from + 1e-6 && to <= other_to + 1e-6);
                    CHECK((apart || within));
                }
            }
        }
    }
}

TEST_CASE("An exported run tells what was printed and what scheduled what", "[export]") {
    const Json json = export_scenario("c8-all-the-queues.js", ExportAxis::Time);
    std::string printed;
    std::map<std::uint64_t, double> begins, ends;
    for (const Json& event : json["traceEvents"]) {
        if (event["name"] == "stdout") printed += event["args"]["text"].get<std::string>();
        if (event["ph"] == "s") begins[event["id"]] = event["ts"];
        if (event["ph"] == "f") ends[event["id"]] = event["ts"];
    }
    CHECK(printed.find("main script: done\nnextTick queue: a tick\n") != std::string::npos);
    REQUIRE(begins.size() > 5);
    REQUIRE(begins.size() == ends.size());
    for (const auto& [id, time] : begins) CHECK(ends.at(id) >= time);
}

TEST_CASE("What is on its way over the network is exported as spans that begin and end", "[export]") {
    const auto spans_of = [](const std::string& name) {
        std::map<std::uint64_t, std::pair<double, double>> spans;
        const Json json = export_scenario(name, ExportAxis::Time);
        for (const Json& event : json["traceEvents"]) {
            if (!event.contains("cat") || event["cat"] != "network") continue;
            auto& span = spans[event["id"]];
            (event["ph"] == "b" ? span.first : span.second) = event["ts"];
        }
        return spans;
    };
    const auto spans = spans_of("d2-two-requests.js");
    REQUIRE(spans.size() >= 4);
    double longest = 0;
    for (const auto& [id, span] : spans) {
        CHECK(span.first > 0);
        CHECK(span.second >= span.first);
        longest = std::max(longest, span.second - span.first);
    }
    CHECK(longest > 1000);  // microseconds
    CHECK(spans_of("c8-all-the-queues.js").empty());
}

}  // namespace loopscope::cli
