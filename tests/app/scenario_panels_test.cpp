// Every panel, drawn for every scenario at several moments, in every arrangement and at several sizes.

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "app/present/build_window.h"
#include "app/session/session.h"
#include "tests/app/stage.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"

namespace loopscope::panels {

namespace {

using present::ArrangementName;

struct Look {
    WindowSize size;
    ArrangementName arrangement = ArrangementName::Student;
    theme::ThemeName theme = theme::ThemeName::Dark;
};

constexpr Look kLooks[] = {
    {{1280, 720, 1.0F}, ArrangementName::Student, theme::ThemeName::Dark},
    {{1920, 1080, 1.4F}, ArrangementName::Student, theme::ThemeName::Light},
    {{800, 600, 0.75F}, ArrangementName::Student, theme::ThemeName::HighContrast},
    {{2560, 1440, 2.0F}, ArrangementName::Student, theme::ThemeName::ColourBlind},
    {{1280, 720, 1.25F}, ArrangementName::Presenter, theme::ThemeName::Light},
    {{1920, 1080, 1.25F}, ArrangementName::Debugger, theme::ThemeName::Dark},
    // As large as the arrangements let it be.
    {{1280, 720, 1.375F}, ArrangementName::Student, theme::ThemeName::Dark},
    {{1280, 720, 1.375F}, ArrangementName::Presenter, theme::ThemeName::Light},
    {{1280, 720, 1.0625F}, ArrangementName::Debugger, theme::ThemeName::Dark},
};

std::vector<std::string> scenario_files() {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(tests::source_folder() + "/scenarios")) {
        if (entry.path().extension() == ".js") files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

// So many moments of a run, the first and the last among them.
constexpr std::uint64_t kMoments = 7;

}  // namespace

TEST_CASE("No panel cuts a label, lays text over text or has an id twice, in any scenario", "[scenarios]") {
    const std::vector<std::string> files = scenario_files();
    REQUIRE(files.size() > 10);
    for (const Look& look : kLooks) {
        Stage stage(look.size, look.theme);
        stage.view.arrangements.current = look.arrangement;
        stage.view.motion.speed = MotionSpeed::Off;
        for (const std::string& file : files) {
            session::Session session;
            REQUIRE(session.load_file(file));
            present::WindowBuilder builder;
            session.apply_run_to_end();
            while (session.activity() != session::Activity::Still) session.advance(0);
            const std::uint64_t length = session.length();
            for (std::uint64_t moment = 0; moment < kMoments; ++moment) {
                session.apply_seek(length * moment / (kMoments - 1));
                INFO(file << " at tick " << session.tick() << ", " << look.size.width << " x "
                          << look.size.height << ", " << present::title_of(look.arrangement));
                stage.settle(builder.build(session));
                check_frame(stage.audit);
            }
        }
    }
}

TEST_CASE("Every panel can be looked at alone, in any scenario", "[scenarios]") {
    Stage stage({1280, 720, 1.0F});
    for (const std::string& file : scenario_files()) {
        session::Session session;
        REQUIRE(session.load_file(file));
        present::WindowBuilder builder;
        session.apply_seek(session.length() / 2);
        const present::WindowModel& model = builder.build(session);
        for (std::size_t index = 0; index < present::kPanelCount; ++index) {
            const auto panel = static_cast<Panel>(index);
            if (!available_panels(model).test(index)) continue;
            INFO(file << ", " << present::words_of(panel).title);
            stage.view.arrangements.now().maximised = panel;
            stage.settle(model);
            check_frame(stage.audit);
        }
    }
}

}  // namespace loopscope::panels
