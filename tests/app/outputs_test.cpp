// `loopscope outputs`.

#include <unistd.h>

#include <cstdio>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "app/cli/commands.h"
#include "app/cli/hooks.h"
#include "app/session/recording.h"
#include "app/session/workspace.h"
#include "engine/base/json_text.h"
#include "tests/app/temporary_folder.h"
#include "tests/engine/catch.h"

namespace loopscope::cli {

namespace {

constexpr const char* kRace =
    "setTimeout(() => console.log('timeout'), 0);\nsetImmediate(() => console.log('immediate'));\n";
constexpr const char* kTimeoutFirst = "timeout\nimmediate\n";
constexpr const char* kImmediateFirst = "immediate\ntimeout\n";

/// What a command prints to standard output, which goes to a file meanwhile.
class Printed {
  public:
    explicit Printed(const tests::TemporaryFolder& folder) : folder_(folder) {
        std::fflush(stdout);
        before_ = dup(STDOUT_FILENO);
        REQUIRE(std::freopen(folder.path("printed").c_str(), "w", stdout) != nullptr);
    }
    std::string take() {
        std::fflush(stdout);
        dup2(before_, STDOUT_FILENO);
        close(before_);
        return folder_.read("printed");
    }

  private:
    const tests::TemporaryFolder& folder_;
    int before_ = 0;
};

OutputsOptions options_for(const tests::TemporaryFolder& folder, const char* text) {
    folder.write("race.js", text);
    OutputsOptions options;
    options.file = folder.path("race.js");
    return options;
}

}  // namespace

TEST_CASE("Every possible output is printed with what leads to it", "[outputs]") {
    const tests::TemporaryFolder folder;
    const OutputsOptions options = options_for(folder, kRace);
    Printed printed(folder);
    const int exit_code = outputs(options);
    const std::string text = printed.take();
    CHECK(exit_code == kExitGood);
    CHECK(text.find("Output 1 of 2 (exit code 0):\n    immediate\n    timeout\n") != std::string::npos);
    CHECK(text.find("Output 2 of 2 (exit code 0):\n    timeout\n    immediate\n") != std::string::npos);
    CHECK(text.find(", line 1: timer #1 comes before immediate #1") != std::string::npos);
    CHECK(text.find("Complete: these 2 outputs are all within the marks") != std::string::npos);
}

TEST_CASE("As JSON each output has its choices, and a recording that opens where it parts", "[outputs]") {
    const tests::TemporaryFolder folder;
    OutputsOptions options = options_for(folder, kRace);
    options.format = TraceFormat::JsonLines;
    options.save = folder.path("runs");
    Printed printed(folder);
    const int exit_code = outputs(options);
    const nlohmann::ordered_json json = base::read_json(printed.take());
    CHECK(exit_code == kExitGood);
    CHECK(json["complete"] == true);
    REQUIRE(json["outputs"].size() == 2);
    CHECK(json["outputs"][0]["choices"].empty());
    CHECK(json["outputs"][1]["choices"][0]["line"] == 1);
    std::set<std::string> seen;
    session::SettingsStore settings("", "");
    for (const auto& output : json["outputs"]) {
        session::Workspace workspace({}, settings);
        workspace.apply_open(output["recording"]);
        CHECK(workspace.file().path() == options.file);
        workspace.session().apply_run_to_end();
        while (workspace.session().activity() != session::Activity::Still) workspace.advance(0);
        std::string text;
        const auto& written = workspace.session().machine().host.output;
        for (std::size_t i = 0; i < written.size(); ++i) text += written[i].text;
        CHECK(text == output["stdout"]);
        seen.insert(text);
    }
    CHECK(seen == std::set<std::string>{kTimeoutFirst, kImmediateFirst});
}

TEST_CASE("A grader hears whether all that is possible is what was expected", "[outputs]") {
    const tests::TemporaryFolder folder;
    OutputsOptions options = options_for(folder, kRace);
    folder.write("one.txt", kTimeoutFirst);
    folder.write("two.txt", kImmediateFirst);
    folder.write("never.txt", "nothing\n");
    const auto check = [&](std::vector<std::string> files) {
        options.expected.clear();
        for (const std::string& file : files) options.expected.push_back(folder.path(file));
        Printed printed(folder);
        const int exit_code = outputs(options);
        (void)printed.take();
        return exit_code;
    };
    CHECK(check({"one.txt", "two.txt"}) == kExitGood);
    CHECK(check({"one.txt"}) == kExitDiverged);
    CHECK(check({"one.txt", "two.txt", "never.txt"}) == kExitDiverged);
    CHECK(check({"missing.txt"}) == kExitUsage);
    options.max_runs = 1;
    CHECK(check({}) == kExitLimit);
}

}  // namespace loopscope::cli
