#include "app/session/prediction.h"

#include <algorithm>

#include "app/present/build_window.h"
#include "app/session/workspace.h"
#include "tests/app/stage.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"

namespace loopscope::session {

namespace {

const std::string kScenario = "/scenarios/c1-timeout-zero.js";

// Puts the lines where they belong, except that two of them change places.
void predict(Workspace& workspace, bool swap_the_first_two) {
    const Prediction& prediction = *workspace.prediction();
    std::vector<std::string> order;
    for (const PrintedLine& line : prediction.lines()) order.push_back(line.text);
    if (swap_the_first_two) std::swap(order[0], order[1]);
    for (const std::string& text : order) {
        for (std::size_t index = 0; index < prediction.offered().size(); ++index) {
            if (prediction.offered()[index] != text || prediction.is_used(index)) continue;
            workspace.apply_choose_line(index);
            break;
        }
    }
}

}  // namespace

TEST_CASE("Lines are offered in another order and judged by their text", "[prediction]") {
    Prediction prediction;
    prediction.start({{"b", 3}, {"a", 5}, {"b", 9}}, false);
    REQUIRE(prediction.offered().size() == 3);
    CHECK(std::count(prediction.offered().begin(), prediction.offered().end(), "b") == 2);
    CHECK((prediction.offered()[0] != "b" || prediction.offered()[1] != "a"));
    // The two b are the same, whichever is taken first.
    for (std::size_t index = 3; index-- > 0;) {
        if (prediction.offered()[index] == "b" && prediction.chosen().empty()) prediction.apply_choose(index);
    }
    prediction.apply_choose(prediction.next_unused(0));
    prediction.apply_choose(prediction.next_unused(0));
    CHECK(prediction.is_complete());
    prediction.apply_check();
    CHECK(prediction.is_right(0));
    prediction.apply_take_back(0);
    CHECK(prediction.is_complete());
}

TEST_CASE("A prediction is made before the run is shown, and leads to the line that was wrong",
          "[prediction]") {
    SettingsStore settings("", "");
    Workspace workspace({}, settings);
    workspace.apply_open(tests::source_folder() + kScenario);
    workspace.session().apply_run_to_end();
    while (workspace.session().activity() != Activity::Still) workspace.advance(0);
    workspace.apply_predict();
    REQUIRE(workspace.prediction() != nullptr);
    REQUIRE(workspace.prediction()->is_ready());
    CHECK(workspace.session().tick() == 0);
    predict(workspace, true);
    workspace.apply_accept_prediction();
    REQUIRE(workspace.prediction()->is_checked());
    CHECK(workspace.prediction()->right_count() + 2 == workspace.prediction()->lines().size());
    const std::uint64_t first = workspace.prediction()->lines()[0].tick;
    workspace.apply_accept_prediction();
    CHECK(workspace.prediction() == nullptr);
    CHECK(workspace.session().tick() == first);
}

TEST_CASE("An endless program and one that prints nothing end the search for lines", "[prediction]") {
    SettingsStore settings("", "");
    Workspace workspace({}, settings);
    workspace.session().load_text("many.js", "for (;;) console.log(Math.random());");
    workspace.apply_predict();
    for (int slice = 0; slice < 1000 && !workspace.prediction()->is_ready(); ++slice) workspace.advance(0);
    REQUIRE(workspace.prediction()->is_ready());
    CHECK(workspace.prediction()->has_more());
    CHECK(workspace.prediction()->lines().size() == Prediction::kMostLines);
    workspace.apply_dismiss();
    CHECK(workspace.prediction() == nullptr);
    workspace.session().load_text("none.js", "1 + 1;");
    workspace.apply_predict();
    for (int slice = 0; slice < 1000 && workspace.prediction() != nullptr; ++slice) workspace.advance(0);
    CHECK(workspace.prediction() == nullptr);
    CHECK_FALSE(workspace.notice().empty());
}

TEST_CASE("The sheet of a prediction shows no line of the console and fits, at every size", "[prediction]") {
    SettingsStore settings("", "");
    Workspace workspace({}, settings);
    workspace.apply_open(tests::source_folder() + kScenario);
    workspace.apply_predict();
    REQUIRE(workspace.prediction()->is_ready());
    present::WindowBuilder builder;
    for (const panels::WindowSize size :
         {panels::WindowSize{1280, 720, 1.0F}, panels::WindowSize{800, 600, 0.75F},
          panels::WindowSize{1280, 720, 1.375F}, panels::WindowSize{2560, 1440, 2.0F}}) {
        panels::Stage stage(size);
        stage.settle(builder.build(workspace));
        panels::check_frame(stage.audit);
        CHECK(std::none_of(stage.audit.texts.begin(), stage.audit.texts.end(),
                           [](const widgets::TextRecord& text) { return text.text == "Console"; }));
    }
    predict(workspace, true);
    workspace.apply_accept_prediction();
    panels::Stage stage({1280, 720, 1.0F});
    stage.settle(builder.build(workspace));
    panels::check_frame(stage.audit);
    const std::string actual = "It prints: " + workspace.prediction()->lines()[0].text;
    CHECK(std::any_of(stage.audit.texts.begin(), stage.audit.texts.end(),
                      [&](const widgets::TextRecord& text) { return text.text == actual; }));
}

}  // namespace loopscope::session
