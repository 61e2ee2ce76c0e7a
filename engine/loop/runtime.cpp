#include "engine/loop/runtime.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace loopscope::loop {

namespace {

// About as measured with Node 20: a loop of V8's compiled code does a simple iteration in 2 ns, and making a
// small object takes some hundreds.
constexpr vm::Speed kNodeSpeed{5'000, 300, 60'000, 4'000};

// Node's loop counts whole milliseconds, and a process begins anywhere in one: here where a timeout of 0 and
// an immediate of a short main script, be it silent or not, come in the order that most runs of the real ones
// have.
constexpr std::uint64_t kNode20Startup = 25'200'000;
constexpr std::uint64_t kNode24Startup = 25'450'000;
constexpr std::uint64_t kNode10Startup = 25'200'000;
constexpr std::uint64_t kNode8Startup = 25'700'000;
constexpr std::uint64_t kNode6Startup = 25'850'000;
constexpr std::uint64_t kNode4Startup = 25'670'000;

constexpr Runtime old_node(std::uint8_t row, std::uint16_t major, std::string_view name,
                           std::string_view version, std::string_view title, syntax::Edition syntax,
                           std::uint64_t startup) {
    Runtime runtime;
    runtime.name = name;
    runtime.version = version;
    runtime.title = title;
    runtime.syntax = syntax;
    runtime.edition.runtime = row;
    runtime.edition.node = major;
    runtime.edition.await_wraps_promises = true;
    runtime.speed = kNodeSpeed;
    runtime.startup = startup;
    runtime.drain = DrainPolicy::AfterPhase;
    runtime.timers = TimerPlacement::BeforePoll;
    runtime.timer_keeping = TimerKeeping::HandlePerList;
    runtime.rejections = major >= 6 ? RejectionPolicy::Warn : RejectionPolicy::Ignore;
    runtime.broken_rejections = BrokenRejections::Kept;
    runtime.main_script_end = MainScriptEnd::ProcessesTicks;
    runtime.fed_callbacks = FedCallbacks::NextIteration;
    if (major < 10) {
        runtime.broken_timer_list = major >= 6 ? BrokenTimerList::GoesBehind : BrokenTimerList::GoesAlone;
        runtime.rejection_queue = RejectionQueue::NextTicks;
        runtime.broken_immediates = BrokenImmediates::GoBehind;
        runtime.error_immediate = ErrorImmediate::Draining;
    }
    return runtime;
}

constexpr Runtime browser(std::uint8_t row) {
    Runtime runtime;
    runtime.name = "browser";
    runtime.version = "Chromium";
    runtime.title = "a page in a browser";
    runtime.family = Family::Html;
    runtime.edition.runtime = row;
    runtime.edition.node = 0;
    runtime.next_tick_queue = false;
    runtime.minimum_timeout_ms = 0;
    runtime.clamp_after_nesting = 5;
    runtime.clamp_ms = 4;
    return runtime;
}

constexpr Runtime node_20() {
    Runtime runtime;
    runtime.name = "node";
    runtime.version = "20.20.2";
    runtime.title = "Node 20";
    runtime.syntax = syntax::Edition::V8_11_3;
    runtime.speed = kNodeSpeed;
    runtime.startup = kNode20Startup;
    return runtime;
}

constexpr Runtime node_24(std::uint8_t row) {
    Runtime runtime;
    runtime.name = "node24";
    runtime.version = "24.21.0";
    runtime.title = "Node 24";
    runtime.edition.runtime = row;
    runtime.edition.node = 24;
    runtime.timer_context = TimerContext::Own;
    runtime.speed = kNodeSpeed;
    runtime.startup = kNode24Startup;
    return runtime;
}

// NOTE: node24 comes with libuv 1.52, node10 came with 1.34, node8 with 1.23, node6 with 1.16, node4
// with 1.9.
constexpr std::array kRuntimes{
    node_20(),
    node_24(1),
    old_node(2, 10, "node10", "10.24.1", "Node 10", syntax::Edition::V8_6_8, kNode10Startup),
    old_node(3, 8, "node8", "8.17.0", "Node 8", syntax::Edition::V8_6_2, kNode8Startup),
    old_node(4, 6, "node6", "6.17.1", "Node 6", syntax::Edition::V8_5_1, kNode6Startup),
    old_node(5, 4, "node4", "4.9.1", "Node 4", syntax::Edition::V8_4_5, kNode4Startup),
    browser(6),
};

constexpr std::uint64_t kMillisecond = 1'000'000;
constexpr std::uint64_t kSoonerAfterMain = 50;
constexpr std::uint64_t kSpread = 618'033;  // neighbouring seeds begin far from one another

std::uint64_t divided(std::uint64_t time, double speed) {
    return static_cast<std::uint64_t>(std::llround(static_cast<double>(time) / speed));
}

}  // namespace

std::string_view name_of(RejectionPolicy policy) {
    switch (policy) {
        case RejectionPolicy::Throw: return "throw";
        case RejectionPolicy::Warn: return "warn";
        case RejectionPolicy::Ignore: return "ignore";
    }
    return "";
}

std::span<const Runtime> runtimes() {
    return kRuntimes;
}

const Runtime& row_of(const vm::Edition& edition) {
    return kRuntimes.at(edition.runtime);
}

const Runtime* find_runtime(std::string_view name) {
    const auto found =
        std::find_if(kRuntimes.begin(), kRuntimes.end(), [&](const Runtime& it) { return it.name == name; });
    return found == kRuntimes.end() ? nullptr : &*found;
}

std::vector<std::string_view> runtime_names() {
    std::vector<std::string_view> names;
    for (const Runtime& runtime : kRuntimes) names.push_back(runtime.name);
    return names;
}

const Runtime& node_runtime() {
    return kRuntimes.front();
}

Runtime at_speed(Runtime runtime, double speed) {
    runtime.startup = divided(runtime.startup, speed);
    runtime.after_main = divided(runtime.after_main, speed);
    runtime.after_silent_main = divided(runtime.after_silent_main, speed);
    runtime.callback_overhead = divided(runtime.callback_overhead, speed);
    runtime.iteration_overhead = divided(runtime.iteration_overhead, speed);
    vm::Speed& main_thread = runtime.speed;
    for (std::uint64_t* time :
         {&main_thread.picoseconds_per_instruction, &main_thread.compiled_picoseconds_per_instruction,
          &main_thread.picoseconds_per_byte})
        *time = divided(*time, speed);
    return runtime;
}

Runtime at_seed(Runtime runtime, std::uint64_t seed) {
    runtime.startup += (seed - 1) % kMillisecond * kSpread % kMillisecond;
    if (seed % 2 == 0) {
        runtime.after_main /= kSoonerAfterMain;
        runtime.after_silent_main /= kSoonerAfterMain;
    }
    return runtime;
}

}  // namespace loopscope::loop
