#include <benchmark/benchmark.h>

#include <memory>
#include <string_view>

#include "app/present/build_timeline.h"
#include "app/session/session.h"
#include "engine/base/assert.h"

// What another view of the timeline costs at a million recorded ticks: the argument is how much of the run is
// in sight, the whole of it and then a tenth of that, and so on. And what the index of the run takes.

namespace {

using namespace loopscope;

constexpr std::uint64_t kMillion = 1'000'000;
constexpr double kPixels = 1900;

constexpr std::string_view kProgram = R"(
let total = 0;
function add(i) { total += i; return total; }
function work(n) { for (let i = 0; i < 20; i++) add(i); if (n % 50 === 0) console.log(n); }
setInterval(() => {}, 3);
async function go() {
  for (let n = 0; n < 10000; n++) {
    work(n);
    await n;
    if (n % 10 === 0) await new Promise(setImmediate);
  }
}
go();
)";

session::Session& million_ticks() {
    static const std::unique_ptr<session::Session> kSession = [] {
        session::SessionOptions options;
        options.max_ticks = kMillion;
        auto made = std::make_unique<session::Session>(options);
        LOOPSCOPE_ASSERT(made->load_text("/tmp/bench.js", kProgram), "the program runs");
        made->apply_run_to_end();
        while (made->activity() != session::Activity::Still) made->advance(0, {kMillion, 100'000'000});
        LOOPSCOPE_ASSERT(made->length() == kMillion, "the program is long enough");
        made->apply_seek(kMillion / 2);
        return made;
    }();
    return *kSession;
}

void timeline_model(benchmark::State& state) {
    session::Session& session = million_ticks();
    present::TimelineView view;
    view.fitted = false;
    view.pixels = kPixels;
    double span = static_cast<double>(kMillion);
    for (std::int64_t power = state.range(0); power > 0; --power) span /= 10;
    view.from = (static_cast<double>(kMillion) - span) / 2;
    view.to = view.from + span;
    present::TimelineModel model;
    for ([[maybe_unused]] auto _ : state) {
        present::TimelineBuilder builder;
        builder.build(session, view, {}, model);
        benchmark::DoNotOptimize(model);
    }
    std::size_t boxes = 0;
    for (const present::TimelineRow& row : model.rows) boxes += row.boxes.size();
    state.counters["boxes"] = static_cast<double>(boxes);
    state.counters["index_MB"] = static_cast<double>(session.timeline().index().bytes()) / 1e6;
}
BENCHMARK(timeline_model)->DenseRange(0, 5)->Unit(benchmark::kMicrosecond);

}  // namespace
