#include <benchmark/benchmark.h>
#include <imgui.h>

#include <string_view>

#include "app/panels/panels.h"
#include "app/present/build_window.h"
#include "app/session/session.h"
#include "engine/base/assert.h"

// What a frame of the interface costs at the end of a recorded million ticks: the models and the drawing,
// without the graphics card. The argument is how much of the run is in sight, as a power of ten.

namespace {

using namespace loopscope;

constexpr std::uint64_t kMillion = 1'000'000;
constexpr float kWidth = 1920, kHeight = 1080, kScale = 1.4F;

constexpr std::string_view kProgram = R"(
let total = 0;
function add(i) { total += i; return total; }
function work(n) { for (let i = 0; i < 20; i++) add(i); if (n % 50 === 0) console.log(n); }
setInterval(() => {}, 3);
async function go() { for (let n = 0; n < 10000; n++) { work(n); await n; if (n % 10 === 0) await new Promise(setImmediate); } }
go();
)";

session::Session& million_ticks() {
    static session::Session session = [] {
        session::SessionOptions options;
        options.max_ticks = kMillion;
        session::Session made(options);
        const bool good = made.load_text("/tmp/bench.js", kProgram);
        LOOPSCOPE_ASSERT(good, "the program is one");
        made.apply_run_to_end();
        while (made.activity() != session::Activity::Still) made.advance(0, {kMillion, 100'000'000});
        LOOPSCOPE_ASSERT(made.length() == kMillion, "the program is long enough");
        return made;
    }();
    return session;
}

/// Dear ImGui without a renderer.
class Screen {
  public:
    explicit Screen(present::ArrangementName name) {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {kWidth, kHeight};
        io.DeltaTime = 1.0F / 60;
        std::string problem;
        const theme::Fonts fonts =
            theme::load_fonts(*io.Fonts, LOOPSCOPE_FONT_FOLDER, theme::sizes(kScale), problem);
        unsigned char* pixels = nullptr;
        int width = 0, height = 0;
        io.Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
        theme_ = theme::make_theme(theme::ThemeName::Dark, kScale, fonts);
        theme::apply_style(theme_);
        panels::apply_view_command(view_, present::choice_command(present::CommandKind::UseArrangement,
                                                                  static_cast<std::uint8_t>(name)));
    }
    ~Screen() { ImGui::DestroyContext(); }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    void draw(present::WindowBuilder& builder, session::Session& session) {
        const present::WindowModel& model = builder.build(session);
        present::Commands commands;
        widgets::Painter painter{theme_};
        ImGui::NewFrame();
        panels::draw_window(model, kWidth, kHeight, painter, view_, commands);
        ImGui::Render();
        for (const present::Command& command : commands) builder.apply(command, session);
    }

  private:
    theme::Theme theme_;
    panels::ViewState view_;
};

void zoom_to(present::WindowBuilder& builder, session::Session& session, std::int64_t power) {
    (void)builder.build(session);
    double span = static_cast<double>(kMillion);
    for (; power > 0; --power) span /= 10;
    builder.apply(present::timeline_command(present::CommandKind::ViewTimeline,
                                            static_cast<double>(kMillion) / 2 - span / 2, span),
                  session);
}

/// Nothing has changed since the last frame: the mouse moves, say.
void frame_at_zoom(benchmark::State& state) {
    session::Session& session = million_ticks();
    session.apply_seek(kMillion / 2);
    Screen screen(present::ArrangementName::Debugger);
    present::WindowBuilder builder;
    screen.draw(builder, session);
    zoom_to(builder, session, state.range(0));
    for (int i = 0; i < 3; ++i) screen.draw(builder, session);
    for (auto _ : state) screen.draw(builder, session);
}
BENCHMARK(frame_at_zoom)->DenseRange(0, 5)->Unit(benchmark::kMicrosecond);

/// Every frame shows another part of the run, as while it is dragged.
void frame_while_panning(benchmark::State& state) {
    session::Session& session = million_ticks();
    session.apply_seek(kMillion / 2);
    Screen screen(present::ArrangementName::Debugger);
    present::WindowBuilder builder;
    screen.draw(builder, session);
    zoom_to(builder, session, state.range(0));
    bool left = false;
    for (auto _ : state) {
        left = !left;
        builder.apply(present::plain_command(left ? present::CommandKind::PanTimelineLeft
                                                  : present::CommandKind::PanTimelineRight),
                      session);
        screen.draw(builder, session);
    }
}
BENCHMARK(frame_while_panning)->DenseRange(1, 5)->Unit(benchmark::kMicrosecond);

/// Every frame shows the next tick or the one before: the models of all panels are made anew.
void frame_while_stepping(benchmark::State& state) {
    session::Session& session = million_ticks();
    Screen screen(present::ArrangementName::Debugger);
    present::WindowBuilder builder;
    std::uint64_t tick = kMillion / 2;
    session.apply_seek(tick);
    screen.draw(builder, session);
    for (auto _ : state) {
        state.PauseTiming();
        session.apply_seek(++tick);
        state.ResumeTiming();
        screen.draw(builder, session);
    }
}
BENCHMARK(frame_while_stepping)->Unit(benchmark::kMicrosecond);

/// Only the timeline's model, for a view that was never shown before.
void timeline_model(benchmark::State& state) {
    session::Session& session = million_ticks();
    session.apply_seek(kMillion / 2);
    present::TimelineView view;
    view.fitted = false;
    view.pixels = kWidth;
    double span = static_cast<double>(kMillion);
    for (std::int64_t power = state.range(0); power > 0; --power) span /= 10;
    present::TimelineModel model;
    for (auto _ : state) {
        present::TimelineBuilder builder;
        view.from = (static_cast<double>(kMillion) - span) / 2;
        view.to = view.from + span;
        builder.build(session, view, {}, model);
        benchmark::DoNotOptimize(model);
    }
}
BENCHMARK(timeline_model)->DenseRange(0, 5)->Unit(benchmark::kMicrosecond);

void index_memory(benchmark::State& state) {
    session::Session& session = million_ticks();
    for (auto _ : state) benchmark::DoNotOptimize(session.timeline().index().bytes());
    state.counters["MB"] = static_cast<double>(session.timeline().index().bytes()) / 1e6;
}
BENCHMARK(index_memory);

}  // namespace
