// What the lessons of the scenarios tell has its moment in the run, and room in the panel.

#include <filesystem>
#include <string>
#include <vector>

#include "app/present/build_window.h"
#include "app/session/workspace.h"
#include "tests/app/stage.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"

namespace loopscope::session {

namespace {

struct Look {
    panels::WindowSize size;
    present::ArrangementName arrangement;
};

constexpr Look kLooks[] = {
    {{1280, 720, 1.0F}, present::ArrangementName::Student},
    {{1920, 1080, 1.25F}, present::ArrangementName::Presenter},
    {{2560, 1440, 2.0F}, present::ArrangementName::Debugger},
};

void run_to_the_end(Workspace& workspace) {
    workspace.session().apply_run_to_end();
    do {
        workspace.advance(0);
    } while (workspace.session().activity() != Activity::Still || !workspace.lesson().is_done());
}

}  // namespace

TEST_CASE("Every step of every scenario's lesson comes true, and its panel has room for the text",
          "[scenarios]") {
    for (const auto& entry : std::filesystem::directory_iterator(tests::source_folder() + "/scenarios")) {
        if (entry.path().extension() != ".js") continue;
        SettingsStore settings("", "");
        Workspace workspace({}, settings);
        workspace.apply_open(entry.path().string());
        INFO(entry.path().filename().string());
        REQUIRE(workspace.session().has_program());
        run_to_the_end(workspace);
        REQUIRE_FALSE(workspace.lesson().places().empty());
        present::WindowBuilder builder;
        for (const LessonPlace& place : workspace.lesson().places()) {
            const scenario::LessonSection& section = workspace.lesson().sections()[place.section];
            INFO(section.title << ", step " << (place.step ? *place.step + 1 : 0));
            CHECK(place.tick.has_value());
            if (!place.tick) continue;
            workspace.session().apply_seek(*place.tick);
            for (const Look& look : kLooks) {
                panels::Stage stage(look.size);
                stage.view.arrangements.current = look.arrangement;
                stage.settle(builder.build(workspace));
                panels::check_frame(stage.audit);
            }
        }
    }
}

}  // namespace loopscope::session
