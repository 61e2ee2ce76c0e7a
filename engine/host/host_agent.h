#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/heap/cow.h"
#include "engine/host/file_system.h"
#include "engine/loop/loop_agent.h"

namespace loopscope::host {

using heap::Value;

enum class Stream : std::uint8_t { Output = 1, Error = 2 };

/// One write to standard output or standard error, with the moment it was made.
struct OutputChunk {
    Stream stream = Stream::Output;
    std::string text;  // UTF-8, line ends included
    std::uint64_t tick = 0;
    std::uint32_t site = 0;
    bool operator==(const OutputChunk&) const = default;
};

/// What an operation of the simulated world costs in virtual time.
struct Latencies {
    std::uint64_t file_operation =
        5'000;  // ns for each open, read, stat, … on a pool worker or, blocking, on the main thread
    /// For the read or write of that path, and for pool jobs of that kind: least and most ns, from the
    /// scenario.
    std::map<std::string, std::pair<std::uint64_t, std::uint64_t>> by_path, by_kind;
    bool operator==(const Latencies&) const = default;
};

/// One bit for each name of the table of first uses.
using UseMarks = std::array<std::uint64_t, 10>;

/// What was last used for the first time, for people: the name of the first of a tick, and what all of that
/// tick took.
struct NotedUse {
    std::string name;
    std::uint64_t nanoseconds = 0;
    std::uint64_t tick = 0;
    bool operator==(const NotedUse&) const = default;
};

/// The process and its world: files, output, arguments, environment. Sealed in: all of it comes from the
/// scenario.
struct HostState {
    FileSystem files;
    heap::ChunkedVector<OutputChunk> output;
    std::vector<std::string> arguments;  // process.argv
    std::map<std::string, std::string> environment;
    std::string working_directory;
    std::string main_path;  // absolute path of the program
    Latencies latencies;
    std::string world;                    // hosts and what happens outside, as JSON, from the scenario
    std::uint64_t world_random = 0;       // what latencies given as ranges are drawn with
    std::uint64_t epoch_ms = 0;           // wall-clock time at the start of the process, for Date.now
    std::string last_blocking_operation;  // for people
    std::uint64_t blocked_ns = 0;         // total time the main thread spent in blocking operations
    std::uint64_t notice_handle = 0;      // the handle of what watches files; 0 when nothing has been watched
    bool reads_notices = false;           // that handle is ready, or what it told is being handed over
    bool opened[2] = {};                  // the standard streams that the program has written to
    UseMarks used = {};                   // what has been used for the first time (first_uses.h)
    NotedUse last_use;
    bool operator==(const HostState&) const = default;
};

struct HostAgent : loop::LoopAgent {
    HostState host;
    bool operator==(const HostAgent&) const = default;
};

}  // namespace loopscope::host
