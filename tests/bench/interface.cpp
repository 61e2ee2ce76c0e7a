// What the interface costs at one million recorded ticks: laying out and drawing a frame, and building the
// model that it shows after a step.

#include <benchmark/benchmark.h>
#include <imgui.h>

#include <memory>
#include <string>
#include <string_view>

#include "app/panels/panels.h"
#include "app/present/build_window.h"
#include "app/session/session.h"
#include "engine/base/assert.h"

namespace {

using namespace loopscope;

constexpr std::uint64_t kMillion = 1'000'000;

// Promises, timers, closures and a call stack, for a million ticks.
constexpr std::string_view kProgram = R"(
const kept = [];
function work(i) { const item = { i, text: 'item ' + i }; kept[i % 50] = item; return () => item; }
async function run() {
  for (let i = 0; i < 100000; i++) {
    const read = work(i);
    if (i % 10 === 0) setTimeout(read, i % 100);
    if (i % 500 === 0) console.log('line', i);
    await Promise.resolve(i).then(read);
  }
}
run();
)";

std::unique_ptr<session::Session> record_a_million() {
    session::SessionOptions options;
    options.max_ticks = kMillion;
    auto session = std::make_unique<session::Session>(options);
    LOOPSCOPE_ASSERT(session->load_text("/tmp/bench.js", kProgram), "the program runs");
    session->apply_run_to_end();
    while (session->activity() != session::Activity::Still) session->advance(0);
    LOOPSCOPE_ASSERT(session->length() == kMillion, "the program is long enough");
    return session;
}

// Dear ImGui without a renderer.
class Stage {
  public:
    Stage() {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {1920, 1080};
        io.DeltaTime = 1.0F / 60;
        std::string problem;
        const theme::Fonts fonts =
            theme::load_fonts(*io.Fonts, LOOPSCOPE_FONT_FOLDER, theme::sizes(1.4F), problem);
        unsigned char* pixels = nullptr;
        int width = 0;
        int height = 0;
        io.Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
        theme_ = theme::make_theme(theme::ThemeName::Dark, 1.4F, fonts);
        theme::apply_style(theme_);
    }
    ~Stage() { ImGui::DestroyContext(); }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    void draw(const present::WindowModel& model) {
        panels::Commands commands;
        widgets::Painter painter{theme_, nullptr};
        ImGui::NewFrame();
        panels::draw_window(model, 1920, 1080, painter, view, commands);
        ImGui::Render();
        benchmark::DoNotOptimize(commands.size());
    }

    panels::ViewState view;

  private:
    theme::Theme theme_;
};

void draw_a_frame(benchmark::State& state, present::ArrangementName arrangement) {
    const auto session = record_a_million();
    session->apply_seek(kMillion - 1000);
    present::WindowBuilder builder;
    Stage stage;
    stage.view.arrangements.current = arrangement;
    const present::WindowModel& model = builder.build(*session);
    stage.draw(model);
    for ([[maybe_unused]] auto _ : state) stage.draw(model);
}

void frame_student(benchmark::State& state) {
    draw_a_frame(state, present::ArrangementName::Student);
}
BENCHMARK(frame_student)->Unit(benchmark::kMillisecond);

void frame_debugger(benchmark::State& state) {
    draw_a_frame(state, present::ArrangementName::Debugger);
}
BENCHMARK(frame_debugger)->Unit(benchmark::kMillisecond);

void frame_presenter(benchmark::State& state) {
    draw_a_frame(state, present::ArrangementName::Presenter);
}
BENCHMARK(frame_presenter)->Unit(benchmark::kMillisecond);

// The whole of a frame, model and drawing, while the timeline is dragged. The argument is how much of the run
// is in sight: all of it, a tenth of that, and so on.
void frame_while_panning(benchmark::State& state) {
    const auto session = record_a_million();
    session->apply_seek(kMillion - 1000);
    present::WindowBuilder builder;
    Stage stage;
    stage.view.arrangements.current = present::ArrangementName::Debugger;
    double span = static_cast<double>(kMillion);
    for (std::int64_t power = state.range(0); power > 0; --power) span /= 10;
    stage.draw(builder.build(*session));
    double step = 0;
    for ([[maybe_unused]] auto _ : state) {
        step = step < 400 ? step + 1 : 0;
        const double at = (static_cast<double>(kMillion) - span) / 2 + span * step / 1000;
        builder.apply(present::timeline_command(present::CommandKind::ViewTimeline, at, span), *session);
        stage.draw(builder.build(*session));
    }
}
BENCHMARK(frame_while_panning)->DenseRange(0, 5)->Unit(benchmark::kMillisecond);

void model_after_a_step(benchmark::State& state) {
    const auto session = record_a_million();
    present::WindowBuilder builder;
    std::uint64_t tick = kMillion - 20'000;
    session->apply_seek(tick);
    benchmark::DoNotOptimize(builder.build(*session).moves.size());
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        tick = tick + 1 < kMillion ? tick + 1 : kMillion - 20'000;
        session->apply_seek(tick);
        state.ResumeTiming();
        benchmark::DoNotOptimize(builder.build(*session).moves.size());
    }
}
BENCHMARK(model_after_a_step)->Unit(benchmark::kMillisecond)->Iterations(2000);

}  // namespace
