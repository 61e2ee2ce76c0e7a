#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/host/host_agent.h"
#include "engine/loop/context.h"
#include "engine/modules/snapshot.h"

namespace loopscope::host {

/// A file that is there when the program starts.
struct InitialFile {
    std::string path;  // relative to the program's folder, or absolute
    std::string text;
    std::optional<std::pair<std::uint64_t, std::uint64_t>> latency;  // least and most ns
};

/// A pool request that only takes its time: what it finds, the library knows.
inline constexpr std::string_view kWait = "wait";

/// The world a program starts in.
struct HostSetup {
    std::string main_path;  // absolute
    std::u16string_view main_text;
    std::vector<std::string> arguments;
    std::vector<InitialFile> files;
    const modules::Snapshot* modules = nullptr;  // whose texts are on the disk too; may be null
    std::vector<std::pair<std::string, std::string>> environment;
    std::vector<std::pair<std::string, std::pair<std::uint64_t, std::uint64_t>>> costs;  // Latencies::by_kind
    std::string world;                                                                   // HostState::world
    std::uint64_t seed = 0;
};

/// Fills a new agent's world: the program's own file and folder, /tmp, the scenario's files, argv and
/// environment.
void set_up(HostAgent& agent, const HostSetup& setup);

/// What the loop asks of the host.
const loop::HostHooks& host_hooks();

/// Appends to standard output or standard error, as a tick's event.
void write_output(HostAgent& agent, vm::Recorder& recorder, Stream stream, std::string text,
                  std::uint32_t site);

/// The wall-clock time the program sees, ms since 1970 with a fraction.
double wall_clock_ms(const HostAgent& agent);

/// Charges a look at the clock: the first of a task costs 1 µs, each next one 1 µs more, up to 50 µs. So a
/// program that waits by looking at the clock gets there in a bounded number of looks.
void charge_clock_read(HostAgent& agent);

/// Ends a run that ran out of memory: says so on standard error as Node does, exit code 134. Ends one that
/// asked for what is not supported: says so with its place, exit code 2.
void report_fatal(HostAgent& agent, loop::Context& context);

}  // namespace loopscope::host
