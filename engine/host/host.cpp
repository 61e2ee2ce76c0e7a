#include "engine/host/host.h"

#include <algorithm>

#include "engine/base/diagnostic.h"
#include "engine/base/source_text.h"
#include "engine/host/file_notices.h"
#include "engine/host/file_operations.h"
#include "engine/loop/loop.h"
#include "engine/vm/recorder.h"

namespace loopscope::host {

namespace {

// 2024-01-15 09:00:00 UTC: the same moment in every run.
constexpr std::uint64_t kEpochMs = 1'705'309'200'000;
constexpr std::uint64_t kClockReadNs = 1'000;
constexpr std::uint64_t kMaxClockReadNs = 50'000;
constexpr std::uint64_t kWriteNs = 40'000;      // of a process, to a pipe
constexpr std::uint64_t kPageWriteNs = 10'000;  // of a page's console
constexpr int kRefusedExitCode = 2;

void perform(loop::LoopAgent& agent, loop::PoolRequest& request) {
    auto& host_agent = static_cast<HostAgent&>(agent);
    if (!request.forced_failure.empty()) {
        request.failure = failure_value(host_agent, request.forced_failure);
        return;
    }
    if (request.kind == kWait) return;
    const OperationResult result = perform_operation(host_agent, request.kind, request.input);
    request.failure = result.failure;
    request.result = result.result;
    tell_of_changes(host_agent, request.finishes_at);
}

void write_error(loop::LoopAgent& agent, vm::Recorder& recorder, Value text) {
    if (!text.is_string()) return;
    write_output(static_cast<HostAgent&>(agent), recorder, Stream::Error, agent.heap.utf8(text), 0);
}

std::string folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos || slash == 0) return "/";
    return path.substr(0, slash);
}

/// What the program asked for and is not supported, with its place if it has one.
std::string refusal_text(const HostAgent& agent, const bytecode::Program& program, std::uint32_t site) {
    if (agent.refusal.ends_with('\n')) return agent.refusal;  // names its own place
    if (site == 0) return agent.host.main_path + ": unsupported: " + agent.refusal + "\n";
    const bytecode::SitePlace place = bytecode::place_of_site(program, site);
    const bytecode::FunctionTemplate& function = program.function(place.function);
    const base::Diagnostic diagnostic{base::Severity::Error, base::DiagnosticKind::Unsupported, agent.refusal,
                                      function.ranges[place.pc], ""};
    return base::render(diagnostic, *program.sources[function.source]);
}

}  // namespace

void set_up(HostAgent& agent, const HostSetup& setup) {
    HostState& host = agent.host;
    host.epoch_ms = kEpochMs;
    host.world = setup.world;
    host.world_random = setup.seed * 0x9E37'79B9'7F4A'7C15U + 1;
    host.main_path = setup.main_path;
    host.working_directory = folder_of(setup.main_path);
    host.arguments = {"/usr/local/bin/node", setup.main_path};
    host.arguments.insert(host.arguments.end(), setup.arguments.begin(), setup.arguments.end());
    host.environment = {{"HOME", "/home/user"},
                        {"LANG", "en_US.UTF-8"},
                        {"PATH", "/usr/local/bin:/usr/bin:/bin"},
                        {"PWD", host.working_directory},
                        {"USER", "user"}};
    for (const auto& [name, value] : setup.environment) host.environment[name] = value;
    host.latencies.by_kind.insert(setup.costs.begin(), setup.costs.end());
    const std::uint64_t now = kEpochMs * 1'000'000;
    for (const char* folder : {"/tmp", "/home/user", "/etc", "/usr/local/bin"})
        host.files.put_directory(folder, now);
    host.files.put_directory(host.working_directory, now);
    if (setup.modules != nullptr) {
        for (const auto& [path, text] : setup.modules->texts) host.files.put_file(path, *text, now);
    }
    host.files.put_file(setup.main_path, base::utf16_to_utf8(setup.main_text), now);
    for (const InitialFile& file : setup.files) {
        const bool is_absolute = !file.path.empty() && file.path.front() == '/';
        const std::string path = is_absolute ? file.path : host.working_directory + "/" + file.path;
        host.files.put_file(path, file.text, now);
        if (file.latency) host.latencies.by_path[path] = *file.latency;
    }
}

const loop::HostHooks& host_hooks() {
    static constexpr loop::HostHooks kHooks{perform, write_error};
    return kHooks;
}

void write_output(HostAgent& agent, vm::Recorder& recorder, Stream stream, std::string text,
                  std::uint32_t site) {
    agent.clock += agent.edition.node != 0 ? kWriteNs : kPageWriteNs;
    vm::note_event(agent, recorder, vm::EventKind::OutputWritten, site, Value(), Value(),
                   static_cast<std::uint64_t>(stream), agent.host.output.size());
    agent.host.output.push_back({stream, std::move(text), agent.tick, site});
}

double wall_clock_ms(const HostAgent& agent) {
    LOOPSCOPE_ASSERT(agent.host.epoch_ms != 0, "time passes from BeginProgram on");
    return static_cast<double>(agent.host.epoch_ms) + static_cast<double>(agent.clock) / 1e6;
}

void charge_clock_read(HostAgent& agent) {
    ++agent.clock_reads;
    agent.clock += std::min(agent.clock_reads * kClockReadNs, kMaxClockReadNs);
}

void report_fatal(HostAgent& agent, loop::Context& context) {
    if (agent.fatal == vm::Fatal::Refused) {
        const std::uint32_t site = vm::current_site(agent, context.program);
        write_output(agent, context.recorder, Stream::Error, refusal_text(agent, context.program, site),
                     site);
        loop::end_process(agent, context, kRefusedExitCode);
        return;
    }
    if (agent.fatal == vm::Fatal::OutOfMemory) {
        write_output(agent, context.recorder, Stream::Error,
                     "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n",
                     0);
    }
    loop::end_process(agent, context, 134);
}

}  // namespace loopscope::host
