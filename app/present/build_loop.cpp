// The phases of the loop, and the console.

#include <algorithm>
#include <array>

#include "app/present/machine_builders.h"
#include "engine/timeline/page_step.h"

namespace loopscope::present {

using loop::Activity;
using loop::DrainStage;
using loop::Phase;

namespace {

constexpr std::size_t kMostLines = 500;
constexpr std::size_t kMostWrites = 500;
constexpr std::size_t kLongestLine = 1000;

struct PhaseWords {
    Phase phase;
    PhaseRole role;
    std::string_view name;
    std::string_view purpose;
};

// RUNTIME: libuv 1.45 and newer begin an iteration after the timers and end it with them; older ones begin
// with them. The circle is the same.
constexpr std::array<PhaseWords, 6> kPhases{{
    {Phase::Timers, PhaseRole::Timers, "timers", "Runs the callbacks of the timers that are due."},
    {Phase::PendingCallbacks, PhaseRole::Quiet, "pending callbacks",
     "Runs callbacks that were put off from the iteration before."},
    {Phase::IdlePrepare, PhaseRole::Quiet, "idle, prepare", "For the runtime itself."},
    {Phase::Poll, PhaseRole::Poll, "poll",
     "Sleeps until an operation has ended or a timer is due, and runs the callbacks of ended operations."},
    {Phase::Check, PhaseRole::Check, "check", "Runs the callbacks of setImmediate."},
    {Phase::ClosingCallbacks, PhaseRole::Closing, "closing callbacks", "Runs close callbacks."},
}};

std::uint64_t ready_io(const loop::LoopState& loop) {
    std::uint64_t count = loop.deliveries.size();
    for (const loop::IoEvent& event : loop.io.events) {
        const bool delivered = std::any_of(loop.deliveries.begin(), loop.deliveries.end(),
                                           [&](const auto& it) { return it.is_io && it.id == event.id; });
        if (!event.outside && !delivered && event.due_at <= loop.io.looked_at) ++count;
    }
    return count;
}

std::uint64_t due_timers(const MachineView& view) {
    std::uint64_t count = 0;
    for (const auto& [id, timer] : view.agent.loop.timers.all)
        count += timer.active && timer.due_moment() <= view.agent.clock ? 1 : 0;
    return count;
}

std::uint64_t waiting_in(const MachineView& view, Phase phase) {
    const loop::LoopState& loop = view.agent.loop;
    switch (phase) {
        case Phase::Timers: return due_timers(view);
        case Phase::Poll: return ready_io(loop) + loop.pool.finished.size();
        case Phase::Check: return loop.immediates.size() + loop.outstanding_immediates.size();
        case Phase::ClosingCallbacks: return loop.closing.size();
        case Phase::None:
        case Phase::PendingCallbacks: return loop.io.pending.size();
        case Phase::IdlePrepare: return 0;
        case Phase::Task: return loop.html.tasks.size();
        case Phase::Rendering:
            return loop.html.frame_callbacks.size() +
                   timeline::count_frame_callbacks(loop.html.running_frame_callbacks);
        case Phase::Idle: return loop.html.idle_callbacks.size();
    }
    return 0;
}

// What runs, as a sentence and in as few words as a narrow title has room for.
struct ActivityWords {
    std::string_view text;
    std::string_view brief;
};

ActivityWords words_of(Activity activity) {
    switch (activity) {
        case Activity::None: return {};
        case Activity::Main: return {"running the main script", "main script"};
        case Activity::NextTick: return {"running a nextTick callback", "nextTick"};
        case Activity::Microtask: return {"running a microtask", "a microtask"};
        case Activity::Timer: return {"running a timer's callback", "a timer's callback"};
        case Activity::Immediate: return {"running an immediate", "an immediate"};
        case Activity::Completion: return {"running an operation's callback", "runs a callback"};
        case Activity::Io: return {"running what has come to the poll phase", "what has come"};
        case Activity::Pending: return {"running a pending callback", "pending"};
        case Activity::Outside: return {"the world outside does something", "from outside"};
        case Activity::Close: return {"running a close callback", "closing"};
        case Activity::UncaughtHook: return {"asking about an uncaught error", "an error"};
        case Activity::UnhandledRejectionHook: return {"asking about an unhandled rejection", "a rejection"};
        case Activity::RejectionHandledHook:
            return {"telling of a rejection that was handled late", "a rejection"};
        case Activity::FormatUncaught: return {"printing an uncaught error", "an error"};
        case Activity::BeforeExit: return {"emitting beforeExit", "beforeExit"};
        case Activity::Exit: return {"emitting exit", "exit"};
        case Activity::Task: return {"running a task", "a task"};
        case Activity::AnimationFrame: return {"running an animation frame callback", "a frame"};
        case Activity::IdleCallback: return {"running an idle callback", "idle callback"};
    }
    return {};
}

ActivityWords now_words(const MachineView& view) {
    const loop::LoopState& loop = view.agent.loop;
    if (loop.activity == Activity::AnimationFrame && timeline::is_page_step(loop.activity_id))
        return {"the page's own step of the frame", "the page's own"};
    if (loop.activity != Activity::None) return words_of(loop.activity);
    switch (loop.drain) {
        case DrainStage::NextTicks: return {"emptying the nextTick queue", "nextTick"};
        case DrainStage::Microtasks: return {"emptying the microtask queue", "microtasks"};
        case DrainStage::Rejections: return {"looking at rejections", "rejections"};
        case DrainStage::Immediates: return {"running immediates behind one that threw", "immediates"};
        case DrainStage::TimerList: return {"running timers behind one that threw", "timers"};
        case DrainStage::Idle: break;
    }
    return {};
}

// Splits writes into lines. A write without a line end goes on with the next one of its stream.
class LineSplitter {
  public:
    explicit LineSplitter(std::vector<ConsoleLine>& lines) : lines_(lines) {}

    void add(const host::OutputChunk& chunk) {
        const auto stream =
            chunk.stream == host::Stream::Error ? ConsoleStream::Error : ConsoleStream::Output;
        std::string_view text = chunk.text;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            if (!open_ || lines_.back().stream != stream) {
                lines_.push_back({{}, stream, chunk.tick + 1, tick_text(chunk.tick + 1), false});
            }
            std::string& line = lines_.back().text;
            if (line.size() < kLongestLine) line = shorten_line(line + std::string(text.substr(0, end)));
            open_ = end == text.size();
            text.remove_prefix(std::min(text.size(), end + 1));
        }
    }

  private:
    static std::string shorten_line(std::string line) {
        for (char& c : line) {
            if (static_cast<unsigned char>(c) < 0x20 && c != '\t') c = ' ';
        }
        if (line.size() <= kLongestLine) return line;
        std::size_t length = kLongestLine;
        while (length > 0 && (static_cast<unsigned char>(line[length]) & 0xC0) == 0x80) --length;
        return line.substr(0, length) + "\u2026";
    }

    std::vector<ConsoleLine>& lines_;
    bool open_ = false;
};

}  // namespace

std::vector<PhaseModel> phases_at_rest() {
    std::vector<PhaseModel> phases;
    for (const PhaseWords& words : kPhases) {
        phases.push_back({words.role, std::string(words.name), std::string(words.purpose), 0, false});
    }
    return phases;
}

std::vector<DrainModel> drained_at_rest() {
    return {{QueueRole::NextTick, "nextTick", 0, false}, {QueueRole::Microtask, "microtasks", 0, false}};
}

LoopModel build_loop(MachineView& view) {
    const loop::LoopState& loop = view.agent.loop;
    LoopModel model;
    const bool is_page = view.runtime.family == loop::Family::Html;
    if (is_page) model.phases = build_page_phases(view);
    for (const PhaseWords& words : kPhases) {
        if (is_page) break;
        model.phases.push_back({words.role, std::string(words.name), std::string(words.purpose),
                                waiting_in(view, words.phase), loop.phase == words.phase});
    }
    model.drained = drained_at_rest();
    model.drained[0].length = loop.next_ticks.size();
    model.drained[0].active = loop.activity == Activity::NextTick || loop.drain == DrainStage::NextTicks;
    model.drained[1].length = view.agent.microtasks.size();
    model.drained[1].active = loop.activity == Activity::Microtask || loop.drain == DrainStage::Microtasks;
    if (!view.runtime.next_tick_queue) model.drained.erase(model.drained.begin());
    // RUNTIME: Node 10 and older run all immediates, and all due timers of one duration, before the queues.
    const bool each = view.runtime.drain == loop::DrainPolicy::AfterEachCallback;
    model.drain_rule = each ? "after each callback" : "after each batch";
    model.short_drain_rule = each ? "each callback" : "each batch";
    model.drain_note =
        each ? "" : "A batch is the due timers of one duration, all immediates, or the end of an operation.";
    if (loop.iteration > 0) model.iteration = group_digits(loop.iteration);
    const ActivityWords now = now_words(view);
    model.now = now.text;
    model.brief_now = now.brief;
    return model;
}

ConsoleModel build_console(MachineView& view) {
    const auto& output = view.agent.host.output;
    ConsoleModel model;
    model.total = output.size();
    LineSplitter splitter(model.lines);
    for (std::size_t index = output.size() > kMostWrites ? output.size() - kMostWrites : 0;
         index < output.size(); ++index) {
        splitter.add(output[index]);
    }
    if (model.lines.size() > kMostLines) {
        model.lines.erase(model.lines.begin(), model.lines.end() - static_cast<std::ptrdiff_t>(kMostLines));
    }
    return model;
}

}  // namespace loopscope::present
