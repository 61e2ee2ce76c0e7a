#include "app/panels/panels.h"

#include <algorithm>
#include <set>
#include <string>

#include "app/present/build_window.h"
#include "app/session/session.h"
#include "tests/app/example_models.h"
#include "tests/app/stage.h"
#include "tests/engine/catch.h"

namespace loopscope::panels {

namespace {

using widgets::Audit;
using widgets::Rect;
using widgets::TextRecord;
using widgets::TextSource;

constexpr WindowSize kSizes[] = {{1280, 720, 1.0F}, {1920, 1080, 1.4F}, {2560, 1440, 2.0F},
                                 {1024, 640, 0.8F}, {800, 600, 0.75F},  {3840, 2160, 2.6F}};

bool shows(const Audit& audit, const std::string& text) {
    return std::any_of(audit.texts.begin(), audit.texts.end(),
                       [&](const TextRecord& record) { return record.text.find(text) != std::string::npos; });
}

}  // namespace

TEST_CASE("The fonts of the window are there", "[panels]") {
    const Stage stage({1280, 720, 1});
    CHECK(stage.problem().empty());
}

TEST_CASE("A busy window has no cut label, no overlapping text and no id twice, at every size", "[panels]") {
    for (const WindowSize size : kSizes) {
        INFO(size.width << " x " << size.height);
        Stage stage(size);
        stage.settle(tests::busy_model());
        check_frame(stage.audit);
    }
}

TEST_CASE("An empty window teaches instead of being blank", "[panels]") {
    for (const WindowSize size : kSizes) {
        INFO(size.width << " x " << size.height);
        Stage stage(size, theme::ThemeName::Light);
        stage.settle(tests::empty_model());
        check_frame(stage.audit);
        CHECK(shows(stage.audit, "Nothing waiting."));
        CHECK(shows(stage.audit, "The stack is empty."));
        CHECK(shows(stage.audit, "This file is empty"));
    }
}

TEST_CASE("A file that cannot run shows its error in the window", "[panels]") {
    Stage stage({1280, 720, 1});
    stage.settle(tests::broken_model());
    check_frame(stage.audit);
    CHECK(shows(stage.audit, "SyntaxError"));
    CHECK(shows(stage.audit, "Unexpected token ';'"));
}

TEST_CASE("Very long texts and very long lists stay in their panels", "[panels]") {
    for (const WindowSize size : kSizes) {
        INFO(size.width << " x " << size.height);
        Stage stage(size);
        stage.settle(tests::crowded_model());
        check_frame(stage.audit);
    }
}

TEST_CASE("A window that is far too small is still drawn", "[panels]") {
    for (const WindowSize size :
         {WindowSize{320, 200, 0.75F}, WindowSize{60, 40, 0.75F}, WindowSize{1, 1, 0.75F}}) {
        Stage stage(size);
        stage.settle(tests::crowded_model());
        CHECK(std::set<unsigned>(stage.audit.ids.begin(), stage.audit.ids.end()).size() ==
              stage.audit.ids.size());
    }
}

TEST_CASE("The help sheet has room for every key", "[panels]") {
    for (const WindowSize size : kSizes) {
        INFO(size.width << " x " << size.height);
        Stage stage(size);
        stage.view.help_is_open = true;
        stage.settle(tests::empty_model());
        CHECK(shows(stage.audit, "To the next loop iteration"));
        int ticks_back = 0;
        for (const TextRecord& text : stage.audit.texts) {
            INFO(text.text);
            if (text.source == TextSource::Interface) CHECK_FALSE(text.cut);
            ticks_back += text.text == "\u2190" ? 1 : 0;
        }
        // A command without a direction has no key backward.
        CHECK(ticks_back == 1);
    }
}

TEST_CASE("Lists and questions fit the window, and a click chooses what it is on", "[panels]") {
    for (const WindowSize size : kSizes) {
        INFO(size.width << " x " << size.height);
        Stage stage(size);
        present::WindowModel model = tests::empty_model();
        model.list.kind = present::ListKind::Gallery;
        model.list.title = "Scenarios";
        model.list.hint = "Search";
        std::vector<present::ListRow> rows(60);
        for (std::size_t index = 0; index < rows.size(); ++index) {
            rows[index].badge = "C" + std::to_string(index);
            rows[index].title = "Scenario " + std::to_string(index);
            rows[index].detail =
                "What it is about, in a sentence that may be longer than there is room for it.";
            rows[index].section = "Family " + std::to_string(index / 7);
        }
        model.list.rows = std::make_shared<const std::vector<present::ListRow>>(rows);
        model.list.selected = 40;
        model.list.version = 1;
        stage.settle(model);
        CHECK(shows(stage.audit, "Scenario 40"));
        CHECK_FALSE(shows(stage.audit, "Scenario 1"));
        CHECK(std::set<unsigned>(stage.audit.ids.begin(), stage.audit.ids.end()).size() ==
              stage.audit.ids.size());
        for (const TextRecord& text : stage.audit.texts) {
            if (text.text != "Scenario 40") continue;
            CHECK(stage.click(model, text.ink.centre(), text.ink.middle()) ==
                  Commands{present::row_command(present::CommandKind::ChooseRow, 40)});
            break;
        }
        model.list = {};
        model.question = {"Save the changes in a.js?", "They are lost.", {"Save", "Discard", "Cancel"}, 0};
        stage.settle(model);
        for (const TextRecord& text : stage.audit.texts) {
            if (text.text != "Discard") continue;
            CHECK_FALSE(text.cut);
            CHECK(stage.click(model, text.ink.centre(), text.ink.middle()) ==
                  Commands{present::row_command(present::CommandKind::ChooseRow, 1)});
            break;
        }
    }
}

TEST_CASE("The mouse puts the caret where it points and selects by dragging", "[panels]") {
    Stage stage({1280, 720, 1});
    present::WindowModel model = tests::busy_model();
    model.source.editor.editable = true;
    model.source.editor.mode = "Stepping";
    stage.settle(model);
    Rect number{};
    for (const TextRecord& record : stage.audit.texts) {
        // The source is the panel at the left.
        if (record.text == "3" && (number.width == 0 || record.ink.x < number.x)) number = record.ink;
    }
    REQUIRE(number.width > 0);
    const float x = number.right() + 200;
    const Commands clicked = stage.click(model, x, number.middle());
    REQUIRE(clicked.size() == 1);
    CHECK(clicked[0].kind == present::CommandKind::PlaceCaret);
    CHECK(clicked[0].line == 3);
    CHECK(clicked[0].edit == present::EditAction::None);
    ImGuiIO& io = ImGui::GetIO();
    for (int frame = 0; frame < 60; ++frame) stage.draw(model);  // no double click
    io.MouseDown[0] = true;
    stage.draw(model);
    io.MousePos = {x, number.middle() + 2 * stage.theme().size.code_row};
    const Commands dragged = stage.draw(model);
    REQUIRE(dragged.size() == 1);
    CHECK(dragged[0].line == 5);
    CHECK(dragged[0].edit == present::EditAction::Select);
}

TEST_CASE("A click on a step, a console line and a line number asks for what it says", "[panels]") {
    Stage stage({1280, 720, 1});
    const present::WindowModel model = tests::busy_model();
    stage.settle(model);
    const auto place_of = [&](const std::string& text) {
        for (const TextRecord& record : stage.audit.texts) {
            if (record.text == text) return record.ink;
        }
        FAIL("not drawn: " << text);
        return Rect{};
    };
    const Rect statement = place_of("Statement");
    CHECK(stage.click(model, statement.centre(), statement.middle()) ==
          Commands{present::step_command(present::StepKind::Statement, present::Direction::Forward)});
    const present::Command back =
        present::step_command(present::StepKind::Statement, present::Direction::Backward);
    Commands left;
    for (float x = statement.x; left.empty() || left[0].direction == present::Direction::Forward; x -= 4) {
        left = stage.click(model, x, statement.middle());
    }
    CHECK(left == Commands{back});
    const Rect line = place_of("tick: 4");
    const Commands asked = stage.click(model, line.centre(), line.middle());
    REQUIRE(asked.size() >= 2);
    CHECK(asked[0] == present::seek_command(61));
    CHECK(asked[1] == present::select_command({present::ThingKind::ConsoleLine, 61}));
    const Rect number = place_of("7");
    CHECK(stage.click(model, number.centre(), number.middle()) == Commands{present::breakpoint_command(7)});
}

TEST_CASE("The scrub bar asks for the tick below the pointer", "[panels]") {
    Stage stage({1280, 720, 1});
    const present::WindowModel model = tests::busy_model();
    stage.settle(model);
    const Rect transport = compute_layout(1280, 720, stage.theme().size, {}, {}).transport;
    const Commands commands = stage.click(
        model, transport.centre(), transport.y + stage.theme().size.scrub / 2 + stage.theme().size.unit);
    REQUIRE(commands.size() == 1);
    CHECK(commands[0].kind == present::CommandKind::Seek);
    CHECK(commands[0].tick > 300);
    CHECK(commands[0].tick < 800);
}

TEST_CASE("The current line is scrolled into sight", "[panels]") {
    Stage stage({1280, 720, 1});
    present::WindowModel model = tests::crowded_model();
    stage.settle(model);
    CHECK(shows(stage.audit, "1500"));
    model.source.current_line = 3;
    stage.settle(model);
    CHECK(shows(stage.audit, "3"));
    CHECK_FALSE(shows(stage.audit, "1500"));
}

TEST_CASE("The timeline and what the inspector tells of a real run fit their panels, at every size",
          "[panels]") {
    session::Session session;
    REQUIRE(session.load_text("/tmp/a.js", R"(const fs = require('fs');
setTimeout(function aTimerWithALongName() { console.log('late'); }, 5);
Promise.resolve(1).then(function first() { fs.stat(__filename, function seen() {}); });
process.nextTick(() => console.error('soon'));
function work(n) { return n === 0 ? fs.readFileSync(__filename).length : work(n - 1); }
work(12);
)"));
    session.apply_run_to("prints late", session::Direction::Forward);
    while (session.activity() != session::Activity::Still) session.advance(0);
    for (const WindowSize size : kSizes) {
        INFO(size.width << " x " << size.height);
        Stage stage(size);
        apply_view_command(stage.view, present::choice_command(
                                           present::CommandKind::UseArrangement,
                                           static_cast<std::uint8_t>(present::ArrangementName::Debugger)));
        present::WindowBuilder builder;
        const auto settle = [&] {
            for (int frame = 0; frame < 4; ++frame) {
                for (const present::Command& command : stage.draw(builder.build(session)))
                    builder.apply(command, session);
            }
            check_frame(stage.audit);
        };
        settle();
        CHECK(shows(stage.audit, "Why is the program still alive?"));
        CHECK(shows(stage.audit, "main script"));
        builder.apply(present::select_command({present::ThingKind::Timer, 1}), session);
        builder.apply(present::plain_command(present::CommandKind::SwitchTimelineAxis), session);
        settle();
        CHECK(shows(stage.audit, "timer #1 aTimerWithALongName"));
        for (int i = 0; i < 40; ++i)
            builder.apply(present::plain_command(present::CommandKind::ZoomTimelineIn), session);
        settle();
    }
}

TEST_CASE("More promises than a graph can hold are drawn as a list", "[panels]") {
    session::Session session;
    REQUIRE(session.load_text(
        "/tmp/a.js", "const all = [];\nfor (let i = 0; i < 50; i++) all.push(new Promise(() => {}));\n"));
    session.apply_run_to_end();
    while (session.activity() != session::Activity::Still) session.advance(0);
    session.apply_run_to("promise 50 is made", session::Direction::Backward);
    while (session.activity() != session::Activity::Still) session.advance(0);
    present::WindowBuilder builder;
    const present::WindowModel& model = builder.build(session);
    CHECK_FALSE(model.promises.is_graph);
    Stage stage({1280, 720, 1.0F});
    stage.settle(model);
    CHECK(shows(stage.audit, "#50"));
}

TEST_CASE("A click on the timeline goes there and asks about it; the wheel zooms at the pointer",
          "[panels]") {
    session::Session session;
    REQUIRE(session.load_text("/tmp/a.js", "function work() { return 1; }\nwork();\nsetTimeout(work, 5);\n"));
    Stage stage({1920, 1080, 1.4F});
    apply_view_command(
        stage.view, present::choice_command(present::CommandKind::UseArrangement,
                                            static_cast<std::uint8_t>(present::ArrangementName::Debugger)));
    present::WindowBuilder builder;
    for (int frame = 0; frame < 4; ++frame) {
        for (const present::Command& command : stage.draw(builder.build(session)))
            builder.apply(command, session);
    }
    const auto box = std::find_if(stage.audit.texts.begin(), stage.audit.texts.end(),
                                  [](const TextRecord& it) { return it.text == "main script"; });
    REQUIRE(box != stage.audit.texts.end());
    const Rect place = box->ink;
    const Commands commands = stage.click(builder.build(session), place.centre(), place.middle());
    const auto has = [&](present::CommandKind kind) {
        return std::any_of(commands.begin(), commands.end(),
                           [kind](const present::Command& it) { return it.kind == kind; });
    };
    CHECK(has(present::CommandKind::SeekTimeline));
    CHECK(has(present::CommandKind::Select));
    CHECK(stage.view.pointed_thing.kind == present::ThingKind::Turn);
    ImGui::GetIO().MouseWheel = 1;
    const Commands wheel = stage.draw(builder.build(session));
    const auto zoom = std::find_if(wheel.begin(), wheel.end(), [](const present::Command& it) {
        return it.kind == present::CommandKind::ViewTimeline;
    });
    REQUIRE(zoom != wheel.end());
    CHECK(zoom->span < static_cast<double>(session.length()));
    CHECK(zoom->at > 0);
}

}  // namespace loopscope::panels
