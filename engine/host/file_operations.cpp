#include "engine/host/file_operations.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "engine/builtins/random.h"
#include "engine/host/crypto_operations.h"
#include "engine/host/host.h"
#include "engine/host/operation_input.h"
#include "engine/host/zlib_operations.h"
#include "engine/vm/agent.h"

namespace loopscope::host {

namespace {

using Input = OperationInput;

std::uint64_t now_ns(const HostAgent& agent) {
    return agent.host.epoch_ms * 1'000'000 + agent.clock;
}

Value array(HostAgent& agent, std::span<const Value> elements) {
    return agent.heap.make_array(agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), elements);
}

OperationResult outcome(HostAgent& agent, FileError error, Value result = Value()) {
    if (error == FileError::None) return {Value(), result};
    const std::array failure = {agent.heap.make_string(code_of(error)), Value::int32(number_of(error)),
                                agent.heap.make_string(message_of(error))};
    return {array(agent, failure), Value()};
}

Value type_number(Inode::Type type) {
    return Value::int32(static_cast<std::int32_t>(type));
}

/// SIMPLIFIED: whoever runs the program may read and write every file, and runs what anybody may run.
FileError access_error(const HostAgent& agent, const std::string& path, std::uint32_t wanted) {
    constexpr std::uint32_t kToRun = 1;
    constexpr std::uint32_t kRunnable = 0111;
    const FileResult<FileStatus> status = agent.host.files.status(path);
    if (status.error != FileError::None) return status.error;
    const bool is_plain = status.value.type == Inode::Type::File && (status.value.mode & kRunnable) == 0;
    return (wanted & kToRun) != 0 && is_plain ? FileError::AccessDenied : FileError::None;
}

OperationResult status_outcome(HostAgent& agent, const FileResult<FileStatus>& status) {
    if (status.error != FileError::None) return outcome(agent, status.error);
    const FileStatus& it = status.value;
    const auto ms = [](std::uint64_t ns) { return Value::number(static_cast<double>(ns / 1000) / 1000.0); };
    const std::array numbers = {type_number(it.type),
                                Value::number(static_cast<double>(it.inode)),
                                Value::number(it.mode),
                                Value::number(it.links),
                                Value::number(static_cast<double>(it.size)),
                                ms(it.accessed_at),
                                ms(it.modified_at),
                                ms(it.modified_at),
                                ms(it.created_at)};
    return {Value(), array(agent, numbers)};
}

OperationResult text_outcome(HostAgent& agent, const FileResult<std::string>& text) {
    if (text.error != FileError::None) return outcome(agent, text.error);
    return {Value(), agent.heap.make_string(base::utf8_to_utf16(text.value))};
}

}  // namespace

int first_file_descriptor(std::uint16_t node) {
    if (node >= 24) return 20;
    if (node >= 12) return 17;
    if (node == 10) return 18;
    return node == 8 ? 10 : 9;
}

namespace {

using Operation = OperationResult (*)(HostAgent&, const Input&);

OperationResult open_file(HostAgent& agent, const Input& in) {
    const auto opened = agent.host.files.open(in.text(0), in.bits(1), in.bits(2), now_ns(agent),
                                              first_file_descriptor(agent.edition.node));
    return outcome(agent, opened.error, Value::int32(opened.value));
}

OperationResult read_file(HostAgent& agent, const Input& in) {
    const auto bytes =
        agent.host.files.read(in.descriptor(), static_cast<std::uint64_t>(in.number(1)), in.position(2));
    if (bytes.error != FileError::None) return outcome(agent, bytes.error);
    return {Value(), agent.heap.make_string(std::string_view(bytes.value))};
}

OperationResult write_file(HostAgent& agent, const Input& in) {
    const auto written = agent.host.files.write(in.descriptor(), in.bytes(1), in.position(2), now_ns(agent));
    return outcome(agent, written.error, Value::number(static_cast<double>(written.value)));
}

OperationResult read_directory(HostAgent& agent, const Input& in) {
    const auto entries = agent.host.files.read_directory(in.text(0));
    if (entries.error != FileError::None) return outcome(agent, entries.error);
    std::vector<Value> values;
    for (const DirectoryEntry& entry : entries.value) {
        values.push_back(agent.heap.make_string(base::utf8_to_utf16(entry.name)));
        values.push_back(type_number(entry.type));
    }
    return {Value(), array(agent, values)};
}

std::uint64_t ns_of(double ms) {
    return static_cast<std::uint64_t>(ms > 0 ? ms * 1e6 : 0);
}

OperationResult set_times(HostAgent& agent, const Input& in) {
    return outcome(agent, agent.host.files.set_times(in.text(0), ns_of(in.number(1)), ns_of(in.number(2))));
}

OperationResult set_link_times(HostAgent& agent, const Input& in) {
    return outcome(agent,
                   agent.host.files.set_link_times(in.text(0), ns_of(in.number(1)), ns_of(in.number(2))));
}

OperationResult set_descriptor_times(HostAgent& agent, const Input& in) {
    return outcome(agent,
                   agent.host.files.set_times(in.descriptor(), ns_of(in.number(1)), ns_of(in.number(2))));
}

/// uv_fs_copyfile: the third argument 1 refuses to replace a file.
OperationResult copy_file(HostAgent& agent, const Input& in) {
    FileSystem& files = agent.host.files;
    constexpr std::uint32_t kReplace = 01 | kCreate;
    constexpr std::uint32_t kOnlyNew = 01 | kCreate | kExclusive;
    const auto source = files.open(in.text(0), 0, 0, now_ns(agent));
    if (source.error != FileError::None) return outcome(agent, source.error);
    const std::uint32_t mode = files.status(source.value).value.mode;
    const auto target = files.open(in.text(1), in.number(2) == 1 ? kOnlyNew : kReplace, mode, now_ns(agent));
    FileError error = target.error;
    const bool is_itself = error == FileError::None &&
                           files.status(source.value).value.inode == files.status(target.value).value.inode;
    if (error == FileError::None && !is_itself) {
        LOOPSCOPE_ASSERT(files.truncate(target.value, 0, now_ns(agent)) == FileError::None,
                         "it was opened to write");
        LOOPSCOPE_ASSERT(files.set_mode(target.value, mode) == FileError::None, "it was just opened");
        const auto bytes = files.read(source.value, UINT64_MAX, 0);
        error = bytes.error != FileError::None
                    ? bytes.error
                    : files.write(target.value, bytes.value, std::nullopt, now_ns(agent)).error;
    }
    if (target.error == FileError::None)
        LOOPSCOPE_ASSERT(files.close(target.value) == FileError::None, "it was just opened");
    LOOPSCOPE_ASSERT(files.close(source.value) == FileError::None, "it was just opened");
    return outcome(agent, error);
}

struct OperationRow {
    std::string_view kind;
    Operation operation;
    bool by_descriptor;
    bool quick;  // costs no more than the default whatever file it is about
};

constexpr OperationRow kOperations[] = {
    {"open", open_file, false, true},
    {"close", [](HostAgent& a, const Input& in) { return outcome(a, a.host.files.close(in.descriptor())); },
     true, true},
    {"copyfile", copy_file, false, false},
    {"fsync",
     [](HostAgent& a, const Input& in) { return outcome(a, a.host.files.status(in.descriptor()).error); },
     true, true},
    {"read", read_file, true, false},
    {"write", write_file, true, false},
    {"ftruncate",
     [](HostAgent& a, const Input& in) {
         const auto size = static_cast<std::uint64_t>(in.number(1));
         return outcome(a, a.host.files.truncate(in.descriptor(), size, now_ns(a)));
     },
     true, true},
    {"fstat",
     [](HostAgent& a, const Input& in) { return status_outcome(a, a.host.files.status(in.descriptor())); },
     true, true},
    {"stat", [](HostAgent& a, const Input& in) { return status_outcome(a, a.host.files.status(in.text(0))); },
     false, false},
    {"lstat",
     [](HostAgent& a, const Input& in) { return status_outcome(a, a.host.files.status(in.text(0), false)); },
     false, false},
    {"scandir", read_directory, false, false},
    {"mkdir",
     [](HostAgent& a, const Input& in) {
         return outcome(a, a.host.files.make_directory(in.text(0), in.bits(1), now_ns(a)));
     },
     false, false},
    {"rmdir",
     [](HostAgent& a, const Input& in) {
         return outcome(a, a.host.files.remove_directory(in.text(0), now_ns(a)));
     },
     false, false},
    {"unlink",
     [](HostAgent& a, const Input& in) { return outcome(a, a.host.files.unlink(in.text(0), now_ns(a))); },
     false, false},
    {"rename",
     [](HostAgent& a, const Input& in) {
         return outcome(a, a.host.files.rename(in.text(0), in.text(1), now_ns(a)));
     },
     false, false},
    {"link",
     [](HostAgent& a, const Input& in) {
         return outcome(a, a.host.files.link(in.text(0), in.text(1), now_ns(a)));
     },
     false, false},
    {"symlink",
     [](HostAgent& a, const Input& in) {
         return outcome(a, a.host.files.symbolic_link(in.text(0), in.text(1), now_ns(a)));
     },
     false, false},
    {"readlink",
     [](HostAgent& a, const Input& in) { return text_outcome(a, a.host.files.read_link(in.text(0))); }, false,
     false},
    {"chmod",
     [](HostAgent& a, const Input& in) { return outcome(a, a.host.files.set_mode(in.text(0), in.bits(1))); },
     false, false},
    {"utime", set_times, false, false},
    {"lutime", set_link_times, false, false},
    {"futime", set_descriptor_times, true, true},
    {"fchmod",
     [](HostAgent& a, const Input& in) {
         return outcome(a, a.host.files.set_mode(in.descriptor(), in.bits(1)));
     },
     true, true},
    {"chown",
     [](HostAgent& a, const Input& in) {
         return outcome(a, a.host.files.set_owner(in.text(0), true, in.bits(1), in.bits(2)));
     },
     false, false},
    {"lchown",
     [](HostAgent& a, const Input& in) {
         return outcome(a, a.host.files.set_owner(in.text(0), false, in.bits(1), in.bits(2)));
     },
     false, false},
    {"fchown",
     [](HostAgent& a, const Input& in) {
         return outcome(a, a.host.files.set_owner(in.descriptor(), in.bits(1), in.bits(2)));
     },
     true, true},
    {"realpath",
     [](HostAgent& a, const Input& in) { return text_outcome(a, a.host.files.real_path(in.text(0))); }, false,
     false},
    // The standard input, which is empty; also what a write to a standard output waits for.
    {"stdin",
     [](HostAgent& a, const Input&) {
         return text_outcome(a, {FileError::None, {}});
     },
     false, true},
    {"access",
     [](HostAgent& a, const Input& in) { return outcome(a, access_error(a, in.text(0), in.bits(1))); }, false,
     false},
};

const OperationRow& row_of(std::string_view kind) {
    for (const OperationRow& row : kOperations) {
        if (row.kind == kind) return row;
    }
    LOOPSCOPE_ASSERT(false, "the library asks only for operations that there are");
    return kOperations[0];
}

std::string path_of(const HostAgent& agent, const OperationRow& row, Value input) {
    const Input in(agent, input);
    return row.by_descriptor ? agent.host.files.path_of_descriptor(in.descriptor()) : in.text(0);
}

}  // namespace

OperationResult perform_operation(HostAgent& agent, std::string_view kind, Value input) {
    if (is_crypto_operation(kind)) return perform_crypto_operation(agent, kind, input);
    if (is_zlib_operation(kind)) return perform_zlib_operation(agent, input);
    return row_of(kind).operation(agent, Input(agent, input));
}

Value failure_value(HostAgent& agent, std::string_view code) {
    struct Row {
        std::string_view code;
        std::int32_t number;
        std::string_view message;
    };
    static constexpr Row kRows[] = {{"EIO", -5, "i/o error"},
                                    {"ENOENT", -2, "no such file or directory"},
                                    {"EACCES", -13, "permission denied"},
                                    {"ENOSPC", -28, "no space left on device"},
                                    {"ETIMEDOUT", -110, "connection timed out"}};
    const Row* row =
        std::find_if(std::begin(kRows), std::end(kRows), [&](const Row& it) { return it.code == code; });
    if (row == std::end(kRows)) row = &kRows[0];
    const std::array failure = {agent.heap.make_string(row->code), Value::int32(row->number),
                                agent.heap.make_string(row->message)};
    return array(agent, failure);
}

std::uint64_t draw_latency(HostAgent& agent, std::pair<std::uint64_t, std::uint64_t> range) {
    if (range.first == range.second) return range.first;
    return range.first + builtins::next_random(agent.host.world_random) % (range.second - range.first + 1);
}

std::uint64_t latency_of(HostAgent& agent, std::string_view kind, Value input) {
    const Latencies& latencies = agent.host.latencies;
    const bool is_computing = is_crypto_operation(kind) || is_zlib_operation(kind);
    if (!is_computing && !row_of(kind).quick) {
        const auto found = latencies.by_path.find(path_of(agent, row_of(kind), input));
        if (found != latencies.by_path.end()) return draw_latency(agent, found->second);
    }
    if (const auto found = latencies.by_kind.find(std::string(kind)); found != latencies.by_kind.end())
        return draw_latency(agent, found->second);
    if (is_zlib_operation(kind)) return zlib_latency(agent, input);
    return is_computing ? crypto_latency(agent, kind, input) : latencies.file_operation;
}

std::string label_of(const HostAgent& agent, std::string_view kind, Value input) {
    if (is_crypto_operation(kind) || is_zlib_operation(kind)) return std::string(kind);
    const std::string path = path_of(agent, row_of(kind), input);
    return std::string(kind) + " " + path.substr(path.rfind('/') + 1);
}

}  // namespace loopscope::host
