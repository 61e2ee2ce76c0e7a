#include "app/session/lesson.h"

#include <algorithm>

#include "app/present/build_window.h"
#include "app/session/workspace.h"
#include "tests/app/stage.h"
#include "tests/engine/catch.h"

namespace loopscope::session {

namespace {

constexpr const char* kProgram = R"(/*---
title: A lesson
lesson:
- title: First the stack
  text: Watch the call stack, and nothing else.
  steps:
  - text: The program begins.
  - text: Something is printed.
    when: prints *one*
- title: Then the queues
  text: The stack is empty now, so `then` gets its turn.
  steps:
  - text: A microtask runs.
    when: prints *two*
  - text: This never happens.
    when: prints *three*
---*/
Promise.resolve().then(() => console.log('two'));
console.log('one');
)";

// Sections that are a text alone are told one after the other where the one before is.
constexpr const char* kTexts = R"(/*---
lesson:
- {title: One, text: First.}
- {title: Two, text: Then.}
- {title: Three, steps: [{tick: 2, text: Later.}]}
---*/
console.log('one');
)";

class Opened {
  public:
    explicit Opened(const char* program = kProgram) : workspace({}, settings_) {
        workspace.focused_text()->apply_paste(program);
        workspace.apply_run_text();
        workspace.apply_focus(TextFocus::None);
        REQUIRE(workspace.session().has_program());
        for (int slice = 0; slice < 1000; ++slice) workspace.advance(0);
    }

  private:
    SettingsStore settings_{"", ""};

  public:
    Workspace workspace;
};

}  // namespace

TEST_CASE("The steps of a lesson are placed where their conditions come true", "[lesson]") {
    Opened opened;
    const Lesson& lesson = opened.workspace.lesson();
    REQUIRE(lesson.any());
    REQUIRE(lesson.is_done());
    REQUIRE(lesson.places().size() == 4);
    CHECK(lesson.places()[0].tick == 0);
    REQUIRE(lesson.places()[1].tick.has_value());
    REQUIRE(lesson.places()[2].tick.has_value());
    CHECK(*lesson.places()[1].tick < *lesson.places()[2].tick);
    CHECK_FALSE(lesson.places()[3].tick.has_value());
}

TEST_CASE("The keys lead through a lesson, and its panel tells where one is", "[lesson]") {
    Opened opened;
    Workspace& workspace = opened.workspace;
    present::WindowBuilder builder;
    const auto told = [&] {
        const present::LessonModel& model = builder.build(workspace).lesson;
        const auto now = std::find_if(model.steps.begin(), model.steps.end(), [](const auto& step) {
            return step.state == present::LessonStepState::Now;
        });
        return model.title + ": " + (now == model.steps.end() ? "" : now->text);
    };
    workspace.session().apply_seek(0);
    CHECK(told() == "First the stack: The program begins.");
    workspace.apply_lesson_step(Direction::Forward);
    CHECK(told() == "First the stack: Something is printed.");
    workspace.apply_lesson_step(Direction::Forward);
    CHECK(told() == "Then the queues: A microtask runs.");
    CHECK_FALSE(builder.build(workspace).lesson.can_go_forward);
    workspace.apply_lesson_step(Direction::Backward);
    CHECK(told() == "First the stack: Something is printed.");
}

TEST_CASE("Sections without steps are read one after the other, at one moment of the run", "[lesson]") {
    Opened opened(kTexts);
    Workspace& workspace = opened.workspace;
    present::WindowBuilder builder;
    workspace.session().apply_seek(0);
    std::string titles;
    for (int part = 0; part < 4; ++part) {
        titles += builder.build(workspace).lesson.title + " ";
        workspace.apply_lesson_step(Direction::Forward);
    }
    CHECK(titles == "One Two Three Three ");
    CHECK(workspace.session().tick() == 2);
    workspace.session().apply_seek(3);
    workspace.apply_lesson_step(Direction::Backward);
    CHECK(workspace.session().tick() == 2);
    workspace.apply_lesson_step(Direction::Backward);
    CHECK(builder.build(workspace).lesson.title == "Two");
    CHECK(workspace.session().tick() == 0);
    workspace.apply_lesson_step(Direction::Backward);
    CHECK_FALSE(builder.build(workspace).lesson.can_go_back);
}

TEST_CASE("A lesson of one text has no step before it, wherever one stands", "[lesson]") {
    Opened opened("/*---\nlesson:\n- {title: One, text: Alone.}\n---*/\nconsole.log('one');\n");
    present::WindowBuilder builder;
    for (const std::uint64_t tick :
         {std::uint64_t{0}, std::uint64_t{3}, opened.workspace.session().length()}) {
        opened.workspace.session().apply_seek(tick);
        const present::LessonModel& model = builder.build(opened.workspace).lesson;
        CHECK(model.position == "1 of 1");
        CHECK_FALSE(model.can_go_back);
        CHECK_FALSE(model.can_go_forward);
    }
}

TEST_CASE("The panel of a lesson fits every arrangement, and is not there without one", "[lesson]") {
    Opened opened;
    present::WindowBuilder builder;
    for (const present::ArrangementName name :
         {present::ArrangementName::Student, present::ArrangementName::Presenter,
          present::ArrangementName::Debugger}) {
        panels::Stage stage({1280, 720, 1.0F});
        stage.view.arrangements.current = name;
        for (const std::uint64_t tick : {std::uint64_t{0}, opened.workspace.session().length()}) {
            opened.workspace.session().apply_seek(tick);
            stage.settle(builder.build(opened.workspace));
            panels::check_frame(stage.audit);
            CHECK(std::any_of(stage.audit.texts.begin(), stage.audit.texts.end(),
                              [](const widgets::TextRecord& text) { return text.text == "Lesson"; }));
        }
    }
    opened.workspace.apply_new();
    opened.workspace.apply_answer(1);
    opened.workspace.advance(0);
    opened.workspace.advance(0);
    CHECK_FALSE(panels::available_panels(builder.build(opened.workspace))
                    .test(present::index_of(present::Panel::Lesson)));
}

}  // namespace loopscope::session
