#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <random>
#include <string_view>

#include "engine/base/assert.h"
#include "engine/timeline/timeline.h"

namespace {

using namespace loopscope;

constexpr std::uint64_t kMillion = 1'000'000;

// Objects, closures, calls and an array that is kept short: about a million ticks.
constexpr std::string_view kMillionTicks = R"(
const list = [];
function make(i) { return { i, text: 'item ' + i, twice: () => i * 2 }; }
for (let i = 0; i < 200000; i++) {
  list.push(make(i));
  if (list.length > 100) list.shift();
}
)";

std::shared_ptr<const machine::LoadedProgram> load(std::string_view text) {
    machine::LoadResult result = machine::load_text("/tmp/bench.js", text, {});
    const std::string problem = machine::render(result);
    LOOPSCOPE_ASSERT(result.program.has_value(), problem);
    return std::make_shared<const machine::LoadedProgram>(std::move(*result.program));
}

std::unique_ptr<timeline::Timeline> record_a_million() {
    auto timeline = std::make_unique<timeline::Timeline>(load(kMillionTicks), kMillion);
    while (!timeline->is_complete()) timeline->extend({kMillion, 100'000'000});
    LOOPSCOPE_ASSERT(timeline->length() == kMillion, "the program is long enough");
    return timeline;
}

void record_a_million_ticks(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(record_a_million());
}
BENCHMARK(record_a_million_ticks)->Unit(benchmark::kMillisecond);

// The counters give the mean and the worst of all seeks in milliseconds.
void seek_to_any_of_a_million_ticks(benchmark::State& state) {
    const auto timeline = record_a_million();
    std::mt19937_64 random(1);
    double worst = 0, sum = 0, count = 0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(timeline->seek(random() % (kMillion + 1)));
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        worst = std::max(worst, took.count());
        sum += took.count();
        count += 1;
    }
    state.counters["mean_ms"] = sum / count;
    state.counters["worst_ms"] = worst;
}
BENCHMARK(seek_to_any_of_a_million_ticks)->Unit(benchmark::kMillisecond)->Iterations(500);

void step_back_one_tick(benchmark::State& state) {
    const auto timeline = record_a_million();
    std::uint64_t tick = kMillion;
    for (auto _ : state) benchmark::DoNotOptimize(timeline->seek(tick == 0 ? tick = kMillion : --tick));
}
BENCHMARK(step_back_one_tick)->Unit(benchmark::kMicrosecond);

void step_forward_one_tick(benchmark::State& state) {
    const auto timeline = record_a_million();
    std::uint64_t tick = 0;
    for (auto _ : state) benchmark::DoNotOptimize(timeline->seek(tick == kMillion ? tick = 0 : ++tick));
}
BENCHMARK(step_forward_one_tick)->Unit(benchmark::kMicrosecond);

void run_program(benchmark::State& state, std::string_view text) {
    const auto program = load(text);
    const machine::Machine first = machine::initial_machine(program->setup, program->scenario);
    std::uint64_t ticks = 0;
    for (auto _ : state) {
        machine::Machine machine = first;
        vm::Recorder nobody;
        while (!machine::has_ended(machine)) machine::step(machine, program->setup, nobody, kMillion);
        ticks += machine.tick;
    }
    state.counters["ticks"] = benchmark::Counter(static_cast<double>(ticks), benchmark::Counter::kIsRate);
}
BENCHMARK_CAPTURE(run_program, fibonacci, "function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2); } f(20);")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(run_program, loop, "let sum = 0; for (let i = 0; i < 100000; i++) sum += i;")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(run_program, properties,
                  "const o = { a: 1, b: 2 }; for (let i = 0; i < 50000; i++) o.a += o.b;")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(
    run_program, promises,
    "async function f() { let s = 0; for (let i = 0; i < 10000; i++) s += await i; return s; } f();")
    ->Unit(benchmark::kMillisecond);

}  // namespace
