#include "app/session/comparison.h"

#include <algorithm>

#include "app/present/build_window.h"
#include "app/session/workspace.h"
#include "tests/app/stage.h"
#include "tests/engine/catch.h"

namespace loopscope::session {

namespace {

// Node 10 runs both timers before it looks at the microtasks.
constexpr const char* kTwoTimers = R"(
setTimeout(() => { console.log('first'); Promise.resolve().then(() => console.log('reaction')); }, 1);
setTimeout(() => console.log('second'), 1);
console.log('main');
)";

void finish(Workspace& workspace) {
    for (int slice = 0; slice < 10'000 && !workspace.comparison()->is_done(); ++slice) workspace.advance(0);
    REQUIRE(workspace.comparison()->is_done());
}

class Opened {
  public:
    explicit Opened(const char* text) : workspace({}, settings_) {
        workspace.focused_text()->apply_paste(text);
        workspace.apply_run_text();
        REQUIRE(workspace.session().has_program());
    }

  private:
    SettingsStore settings_{"", ""};

  public:
    Workspace workspace;
};

}  // namespace

TEST_CASE(
    "The first line in which two runtimes differ is found, and the key leads to where both have printed it",
    "[comparison]") {
    Opened opened(kTwoTimers);
    Workspace& workspace = opened.workspace;
    workspace.apply_compare("node10");
    finish(workspace);
    const auto& divergence = workspace.comparison()->divergence();
    REQUIRE(divergence.has_value());
    CHECK(divergence->line == 2);
    CHECK(divergence->first == "reaction");
    CHECK(divergence->second == "second");
    CHECK(divergence->cause.find("Node 10 runs all the timers of a list") != std::string::npos);
    workspace.apply_go_to_divergence();
    present::WindowBuilder builder;
    const present::CompareModel& model = builder.build(workspace).compare;
    REQUIRE(model.lines.size() == 4);
    CHECK_FALSE(model.lines[1].sides[0].differs);
    CHECK_FALSE(model.lines[1].sides[1].differs);
    CHECK(model.lines[2].sides[0].text == "reaction");
    CHECK(model.lines[2].sides[0].differs);
    CHECK(model.lines[2].sides[1].text == "comes later");
    CHECK(model.lines[3].sides[0].printed == false);
    CHECK(model.lines[3].sides[1].text == "second");
    CHECK_FALSE(model.lines[3].sides[1].differs);
    CHECK(model.cause == divergence->cause);
    // Each has printed its line just now, and stands there.
    CHECK(workspace.session().tick() == divergence->first_tick);
    CHECK(workspace.comparison()->other().tick() == divergence->second_tick);
    CHECK(builder.build(workspace).source.current_line == 2);
    CHECK(builder.build(workspace).source.other_line == 3);
}

TEST_CASE("The number of a Node finds that Node, and none whose version has it in the middle",
          "[comparison]") {
    Opened opened(kTwoTimers);
    opened.workspace.apply_layer(Layer::Compare);
    opened.workspace.focused_text()->apply_type("24");
    opened.workspace.notice_edit();
    present::WindowBuilder builder;
    const auto rows = builder.build(opened.workspace).list.rows;
    REQUIRE(rows->size() == 1);
    CHECK((*rows)[0].title == "Node 24");
}

TEST_CASE("The source marks where each of two runs stands, with the names of their runtimes",
          "[comparison]") {
    Opened opened(kTwoTimers);
    Workspace& workspace = opened.workspace;
    workspace.apply_compare("node10");
    finish(workspace);
    workspace.apply_go_to_divergence();
    present::WindowBuilder builder;
    // One is in the reaction of the first timer, the other in the second timer.
    std::vector<std::uint32_t> lines;
    for (std::uint64_t tick = 0; tick <= workspace.session().length(); ++tick) {
        workspace.session().apply_seek(tick);
        const present::SourceModel& source = builder.build(workspace).source;
        CHECK(source.run_names == std::vector<std::string>{"Node 20", "Node 10"});
        if (source.current_line == 2 && source.other_line != 0) lines.push_back(source.other_line);
    }
    CHECK(std::count(lines.begin(), lines.end(), 3U) > 0);
    workspace.apply_end_comparison();
    CHECK(builder.build(workspace).source.run_names.empty());
    CHECK(builder.build(workspace).source.other_line == 0);
}

TEST_CASE("Programs without an end are compared up to a limit, and the verdict says so", "[comparison]") {
    SettingsStore settings{"", ""};
    WorkspaceOptions options;
    options.session.max_ticks = 30'000;
    Workspace workspace(options, settings);
    workspace.focused_text()->apply_paste("setInterval(() => console.log('again'), 1);\n");
    workspace.apply_run_text();
    workspace.apply_compare("node10");
    finish(workspace);
    CHECK_FALSE(workspace.comparison()->divergence().has_value());
    CHECK(workspace.comparison()->has_reached_limit());
    present::WindowBuilder builder;
    CHECK(builder.build(workspace).compare.verdict ==
          "Node 20 and Node 10 print the same up to the limit of 30,000 ticks; what comes behind it is not "
          "compared.");
}

TEST_CASE("Two runs stand on one clock wherever one looks", "[comparison]") {
    Opened opened(kTwoTimers);
    Workspace& workspace = opened.workspace;
    workspace.apply_compare("node10");
    finish(workspace);
    Session& first = workspace.session();
    Session& other = workspace.comparison()->other();
    for (std::uint64_t tick = 1; tick < first.length(); tick += 3) {
        if (tick == workspace.comparison()->divergence()->first_tick) continue;
        first.apply_seek(tick);
        workspace.comparison()->follow(first);
        const std::uint64_t clock = first.machine().clock;
        CHECK(other.machine().clock <= clock);
        const std::uint64_t there = other.tick();
        if (there == other.length()) continue;
        other.apply_seek(there + 1);
        CHECK(other.machine().clock > clock);
    }
    first.apply_seek(0);
    workspace.comparison()->follow(first);
    CHECK(other.tick() == 0);
    first.apply_seek(first.length());
    workspace.comparison()->follow(first);
    CHECK(other.tick() == other.length());
}

TEST_CASE("Runs that print the same have no divergence, and an edit compares anew", "[comparison]") {
    Opened opened("console.log('one');\n");
    Workspace& workspace = opened.workspace;
    workspace.apply_compare("node10");
    finish(workspace);
    CHECK_FALSE(workspace.comparison()->divergence().has_value());
    workspace.apply_go_to_divergence();
    workspace.apply_focus(TextFocus::Editor);
    workspace.focused_text()->apply_paste(kTwoTimers);
    workspace.notice_edit();
    workspace.apply_run_text();
    REQUIRE(workspace.comparison() != nullptr);
    finish(workspace);
    CHECK(workspace.comparison()->divergence().has_value());
    workspace.apply_focus(TextFocus::None);
    workspace.apply_dismiss();
    CHECK(workspace.comparison() == nullptr);
}

TEST_CASE("A program is run in another runtime and keeps its text", "[comparison]") {
    Opened opened(kTwoTimers);
    Workspace& workspace = opened.workspace;
    const auto last_line = [&] {
        workspace.session().apply_run_to_end();
        while (workspace.session().activity() != Activity::Still) workspace.advance(0);
        return printed_lines(workspace.session().machine(), 10).back().text;
    };
    CHECK(last_line() == "second");
    workspace.apply_runtime("node10");
    CHECK(workspace.freshness() == Freshness::Current);
    CHECK(last_line() == "reaction");
    // An edit stays in that runtime.
    workspace.apply_focus(TextFocus::Editor);
    workspace.focused_text()->apply_paste("\n");
    workspace.apply_run_text();
    CHECK(workspace.session().program().setup.runtime.name == "node10");
    workspace.apply_runtime("no such runtime");
    CHECK(workspace.session().program().setup.runtime.name == "node10");
    CHECK_FALSE(workspace.notice().empty());
}

TEST_CASE("Two runs side by side fit the window, at every size", "[comparison]") {
    Opened opened(kTwoTimers);
    Workspace& workspace = opened.workspace;
    workspace.apply_compare("node10");
    finish(workspace);
    workspace.apply_go_to_divergence();
    present::WindowBuilder builder;
    for (const panels::WindowSize size :
         {panels::WindowSize{1280, 720, 1.0F}, panels::WindowSize{800, 600, 0.75F},
          panels::WindowSize{1280, 720, 1.375F}, panels::WindowSize{1920, 1080, 1.4F},
          panels::WindowSize{2560, 1440, 2.0F}}) {
        INFO(size.width << " x " << size.height);
        panels::Stage stage(size, theme::ThemeName::Light);
        const std::uint64_t end = workspace.session().length();
        for (std::uint64_t tick = 0; tick <= end; tick += end / 5) {
            workspace.session().apply_seek(tick);
            stage.settle(builder.build(workspace));
            panels::check_frame(stage.audit);
        }
    }
}

TEST_CASE("A program that the other runtime cannot run says which, where and why", "[comparison]") {
    Opened opened("class Counter {\n  #count = 0;\n}\nnew Counter();\n");
    opened.workspace.apply_compare("node10");
    present::WindowBuilder builder;
    CHECK(builder.build(opened.workspace).compare.problem ==
          "Node 10 cannot run it: Invalid or unexpected token on line 2: this runtime does not know that "
          "syntax yet.");
}

}  // namespace loopscope::session
