#include <filesystem>
#include <fstream>
#include <sstream>

#include "app/session/file_store.h"
#include "app/session/settings.h"
#include "tests/app/temporary_folder.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

namespace fs = std::filesystem;
using session::MotionSetting;
using session::Settings;
using session::SettingsStore;

SettingsStore store_in(const TemporaryFolder& folder) {
    return {folder.path("config"), folder.path("state")};
}

}  // namespace

TEST_CASE("settings come back as they were saved", "[session][settings]") {
    const TemporaryFolder folder;
    SettingsStore store = store_in(folder);
    CHECK(store.load().empty());
    Settings settings;
    settings.theme = "light";
    settings.scale = 1.5;
    settings.motion = MotionSetting::Slow;
    settings.arrangement = "presenter";
    settings.splits = {{"source", 0.4}, {"console", 0.25}};
    settings.hidden_panels = {"promises"};
    settings.window_width = 1600;
    settings.window_height = 900;
    session::remember_recent_file(settings, "/tmp/a.js");
    session::remember_recent_file(settings, "/tmp/b.js");
    session::remember_recent_file(settings, "/tmp/../tmp/a.js");
    store.set(settings);
    CHECK(store.is_changed());
    std::string problem;
    REQUIRE(store.save(problem));
    CHECK_FALSE(store.is_changed());

    SettingsStore again = store_in(folder);
    CHECK(again.load().empty());
    CHECK(again.settings() == settings);
    CHECK(again.settings().recent_files == std::vector<std::string>{"/tmp/a.js", "/tmp/b.js"});
}

TEST_CASE("keys that the program does not know, and another window's choices, stay", "[session][settings]") {
    const TemporaryFolder folder;
    folder.write("config/settings.json",
                 R"({"ofTomorrow": [1, {"a": null}], "theme": "dark", "scale": "big"})");
    SettingsStore store = store_in(folder);
    const std::vector<std::string> problems = store.load();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].find("\"scale\"") != std::string::npos);
    folder.write("config/settings.json",
                 R"({"ofTomorrow": [1, {"a": null}], "theme": "light", "scale": "big"})");
    Settings settings = store.settings();
    settings.arrangement = "debugger";
    store.set(settings);
    std::string problem;
    REQUIRE(store.save(problem));
    const std::string text = folder.read("config/settings.json");
    CHECK(text.find("\"ofTomorrow\"") != std::string::npos);
    CHECK(text.find("\"theme\": \"light\"") != std::string::npos);
    CHECK(text.find("\"scale\": \"big\"") != std::string::npos);
    CHECK(text.find("\"arrangement\": \"debugger\"") != std::string::npos);
    CHECK_FALSE(fs::exists(folder.path("state")));
}

TEST_CASE("a damaged settings file is moved aside and named, never overwritten", "[session][settings]") {
    const TemporaryFolder folder;
    folder.write("config/settings.json.damaged", "of last week");
    folder.write("config/settings.json", "{\"theme\": ");
    SettingsStore store = store_in(folder);
    const std::vector<std::string> problems = store.load();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].find("settings.json.damaged-2") != std::string::npos);
    CHECK(folder.read("config/settings.json.damaged-2") == "{\"theme\": ");
    CHECK(folder.read("config/settings.json.damaged") == "of last week");
    CHECK(store.settings() == Settings{});
    Settings settings;
    settings.theme = "light";
    store.set(settings);
    std::string problem;
    CHECK(store.save(problem));
    CHECK(folder.read("config/settings.json") == "{\n  \"theme\": \"light\"\n}\n");
}

TEST_CASE("without a home the settings last as long as the program", "[session][settings]") {
    SettingsStore store("", "");
    CHECK(store.load().empty());
    Settings settings;
    settings.scale = 2;
    store.set(settings);
    std::string problem;
    CHECK(store.save(problem));
    CHECK(store.settings().scale == 2);
}

TEST_CASE("a file is replaced whole: links and permissions stay, a failure leaves the old one",
          "[session][files]") {
    const TemporaryFolder folder;
    folder.write("real.js", "old");
    fs::permissions(folder.path("real.js"), fs::perms::owner_all);
    fs::create_symlink(folder.path("real.js"), folder.path("link.js"));
    std::string problem;
    REQUIRE(session::replace_file(folder.path("link.js"), "new", problem));
    CHECK(fs::is_symlink(folder.path("link.js")));
    CHECK(folder.read("real.js") == "new");
    CHECK((fs::status(folder.path("real.js")).permissions() & fs::perms::owner_exec) != fs::perms::none);
    CHECK_FALSE(session::replace_file(folder.path(""), "new", problem));
    CHECK(problem.find("folder") != std::string::npos);
    CHECK_FALSE(session::replace_file(folder.path("real.js/below"), "new", problem));
    CHECK(folder.read("real.js") == "new");
    int files = 0;
    for (const auto& entry : fs::directory_iterator(folder.path(""))) files += entry.exists() ? 1 : 0;
    CHECK(files == 2);
}

}  // namespace loopscope::tests
