// The run as a file that other programs open: https://ui.perfetto.dev and chrome://tracing.
// Format: "Trace Event Format",
// https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU

#include <fmt/core.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/hooks.h"
#include "engine/base/json_text.h"
#include "engine/timeline/item_name.h"
#include "engine/timeline/timeline.h"

namespace loopscope::cli {

namespace {

using Json = nlohmann::ordered_json;
using timeline::kNone;
using timeline::Lane;
using timeline::Moment;
using timeline::Origin;
using timeline::RunIndex;
using timeline::Span;
using timeline::Turn;

constexpr int kProcess = 1;
constexpr int kMainThread = 1;
constexpr int kFirstWorker = 10;
constexpr int kFirstAgent = 2000;  // behind the largest thread pool

// Two rows for each agent of the program: what runs on it, and the phases of its loop.
constexpr int thread_of(std::size_t agent) {
    return agent == 0 ? kMainThread : kFirstAgent + 2 * static_cast<int>(agent);
}
constexpr int phases_of(std::size_t agent) {
    return thread_of(agent) + 1;
}

class ChromeTrace {
  public:
    ChromeTrace(const timeline::Timeline& run, ExportAxis axis)
        : program_(run.program()), run_(run), index_(run.index()), axis_(axis) {}

    Json build() {
        name_threads();
        add_turns();
        for (std::size_t agent = 0; agent < index_.agents().size(); ++agent) add_agent(agent);
        add_workers();
        add_waiting(index_.timers(), loop::Activity::Timer, "timer");
        add_waiting(index_.network(), loop::Activity::Io, "network");
        add_console();
        add_flows();
        Json result;
        result["displayTimeUnit"] = "ns";
        result["otherData"]["program"] = program_.scenario.main_path;
        result["otherData"]["axis"] = axis_ == ExportAxis::Time ? "virtual time" : "one microsecond a tick";
        result["traceEvents"] = std::move(events_);
        return result;
    }

  private:
    // Microseconds.
    double time_of(const Moment& moment) const {
        const Moment& end = index_.front();
        const std::uint64_t clock = std::min(moment.clock, end.clock);
        if (axis_ == ExportAxis::Time) return static_cast<double>(clock) / 1000;
        return static_cast<double>(std::min(moment.tick, end.tick));
    }

    Json& add(const char* phase, int thread, double time, std::string name) {
        Json event;
        event["ph"] = phase;
        event["pid"] = kProcess;
        event["tid"] = thread;
        event["ts"] = time;
        event["name"] = std::move(name);
        return events_.emplace_back(std::move(event));
    }

    void name_threads() {
        const auto name = [this](const char* what, int thread, std::string text) {
            add("M", thread, 0, what)["args"]["name"] = std::move(text);
        };
        name("process_name", kMainThread, "Loopscope: " + program_.scenario.main_path);
        name("thread_name", kMainThread, "Main thread");
        name("thread_name", phases_of(0), "Phases of the event loop");
        for (std::size_t agent = 1; agent < index_.agents().size(); ++agent) {
            const std::string thread = "Worker thread " + std::to_string(agent);
            name("thread_name", thread_of(agent), thread);
            name("thread_name", phases_of(agent), thread + ": phases of its event loop");
        }
        for (std::size_t worker = 0; worker < index_.workers().size(); ++worker)
            name("thread_name", kFirstWorker + static_cast<int>(worker),
                 "Thread pool: worker " + std::to_string(worker + 1));
    }

    Json& add_span(const Span& span, int thread, const char* category, std::string name) {
        const double from = time_of(span.begin);
        Json& event = add("X", thread, from, std::move(name));
        event["dur"] = time_of(span.end) - from;
        event["cat"] = category;
        event["args"]["tick"] = span.begin.tick;
        return event;
    }

    std::string name_of(loop::Activity activity, std::uint64_t id, std::uint32_t item) const {
        const std::string name = timeline::item_name(program_, item);
        const bool says_more = !name.empty() && activity != loop::Activity::Main;
        return timeline::activity_text(activity, id) + (says_more ? " " + name : "");
    }

    void add_agent(std::size_t agent) {
        const timeline::AgentRun& run = index_.agents()[agent];
        for (const Lane& lane : run.calls) {
            for (const Span& span : lane) {
                const bool own = timeline::is_own_item(program_, span.item);
                add_span(span, thread_of(agent), own ? "call" : "built-in",
                         timeline::item_name(program_, span.item));
            }
        }
        for (const Span& span : run.phases)
            add_span(span, phases_of(agent), "phase",
                     std::string(loop::name_of(static_cast<loop::Phase>(span.item))));
    }

    void add_turns() {
        for (const Turn& turn : index_.turns()) {
            Json& event = add_span({turn.begin, turn.end, turn.item, 0}, thread_of(turn.agent),
                                   timeline::is_job(turn.activity) ? "job" : "task",
                                   name_of(turn.activity, turn.id, turn.item));
            if (turn.late > 0) event["args"]["late_ms"] = static_cast<double>(turn.late) / 1e6;
        }
    }

    void add_workers() {
        for (std::size_t worker = 0; worker < index_.workers().size(); ++worker) {
            for (const Span& span : index_.workers()[worker]) {
                const Origin& origin = index_.origins()[span.link];
                add_span(span, kFirstWorker + static_cast<int>(worker), "work",
                         "request #" + std::to_string(origin.id));
            }
        }
    }

    // What waits overlaps, so these are asynchronous events: a row of their own each.
    void add_waiting(const std::vector<Lane>& lanes, loop::Activity activity, const char* category) {
        for (const Lane& lane : lanes) {
            for (const Span& span : lane) {
                const Origin& origin = index_.origins()[span.link];
                const std::string name = name_of(activity, origin.id, span.item);
                ++waits_;
                for (const bool begin : {true, false}) {
                    Json& event =
                        add(begin ? "b" : "e", kMainThread, time_of(begin ? span.begin : span.end), name);
                    event["cat"] = category;
                    event["id"] = waits_;
                }
            }
        }
    }

    void add_console() {
        const auto& output = run_.front().host.output;
        for (const timeline::ConsoleMark& mark : index_.console()) {
            if (mark.chunk >= output.size()) continue;
            Json& event = add("i", thread_of(index_.agent_at(mark.moment.tick)), time_of(mark.moment),
                              mark.is_error ? "stderr" : "stdout");
            event["s"] = "t";
            event["cat"] = "console";
            event["args"]["text"] = output[mark.chunk].text;
            event["args"]["tick"] = mark.moment.tick;
        }
        for (const std::uint32_t tick : index_.iterations()) {
            const auto clock = static_cast<std::uint64_t>(index_.clock_at(tick));
            add("i", phases_of(0), time_of({clock, tick}), "loop iteration")["s"] = "t";
        }
    }

    // From where something was scheduled to where it ran.
    void add_flows() {
        for (std::size_t number = 0; number < index_.origins().size(); ++number) {
            const Origin& origin = index_.origins()[number];
            if (origin.turn == kNone) continue;
            for (const bool begin : {true, false}) {
                const Turn& turn = index_.turns()[origin.turn];
                Json& event = add(begin ? "s" : "f", thread_of(begin ? origin.agent : turn.agent),
                                  time_of(begin ? origin.moment : turn.begin), "scheduled");
                event["cat"] = "flow";
                event["id"] = number + 1;
                if (!begin) event["bp"] = "e";
            }
        }
    }

    const machine::LoadedProgram& program_;
    const timeline::Timeline& run_;
    const RunIndex& index_;
    ExportAxis axis_;
    Json events_ = Json::array();
    std::uint64_t waits_ = 0;
};

int write_file(const std::string& path, const std::string& text) {
    std::FILE* file = path.empty() ? stdout : std::fopen(path.c_str(), "wb");
    const bool good = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size() &&
                      std::fflush(file) == 0;
    if (!good)
        fmt::print(stderr, "loopscope: {} cannot be written: {}.\n", path.empty() ? "standard output" : path,
                   std::strerror(errno));
    if (file != nullptr && file != stdout) std::fclose(file);
    return good ? kExitGood : kExitUsage;
}

}  // namespace

int export_run(const ExportOptions& options) {
    std::optional<machine::LoadedProgram> program = load_or_complain(options.file, options.load);
    if (!program) return kExitBadProgram;
    timeline::Timeline run(std::make_shared<const machine::LoadedProgram>(std::move(*program)),
                           options.max_ticks);
    while (!run.is_complete()) run.extend({1'000'000, 50'000'000});
    const Json json = ChromeTrace(run, options.axis).build();
    const int code = write_file(options.out, base::write_json(json) + "\n");
    if (code != kExitGood) return code;
    // What there is up to a limit is written; that it was one is said.
    return run.progress() == timeline::Progress::Limit ? report_limit(options.max_ticks) : kExitGood;
}

}  // namespace loopscope::cli
