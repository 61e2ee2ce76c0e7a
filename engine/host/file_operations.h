#pragma once

#include <cstdint>
#include <string_view>

#include "engine/host/host_agent.h"

namespace loopscope::host {

/// What an operation on the simulated files came to, as values for the library.
struct OperationResult {
    Value failure;  // undefined, or an array [code, errno, message]
    Value result;
};

/// Carries out one operation at once. `kind` is libuv's name of it ("open", "read", …), `input` a dense
/// array:
///   open(path, flags, mode) -> descriptor       close(descriptor)
///   read(descriptor, length, position or -1) -> bytes     write(descriptor, bytes, position or -1) -> count
///   ftruncate(descriptor, size)                 fstat(descriptor) / stat(path) / lstat(path) -> numbers
///   scandir(path) -> [name, type, …]            mkdir(path, mode)     rmdir(path)     unlink(path)
///   rename(from, to)     link(existing, path)     symlink(target, path)     readlink(path) -> string
///   fchmod(descriptor, mode)    futime(descriptor, atime ms, mtime ms)
///   fchown(descriptor, user, group)    chown, lchown(path, user, group)
///   chmod(path, mode)    utime, lutime(path, atime ms, mtime ms)    realpath(path) -> string    access(path,
///   mode)
/// Bytes are strings of Latin-1 units. The numbers of a status: [type, inode, mode, links, size, atime ms,
/// mtime ms, ctime ms, birthtime ms], type 0 file, 1 directory, 2 symbolic link.
OperationResult perform_operation(HostAgent& agent, std::string_view kind, Value input);

/// The first descriptor that a program's file gets in that Node when its standard streams are pipes: those
/// below are its loop's and its threads'. RUNTIME: as the real ones of Linux x64 open them.
int first_file_descriptor(std::uint16_t node);

/// [code, number, message] of a failure that a viewer chose by its code; EIO for one that is not known.
Value failure_value(HostAgent& agent, std::string_view code);

/// A time between the two, as the world's random numbers decide: ns.
std::uint64_t draw_latency(HostAgent& agent, std::pair<std::uint64_t, std::uint64_t> range);

/// How long it takes on a worker or, blocking, on the main thread: ns.
std::uint64_t latency_of(HostAgent& agent, std::string_view kind, Value input);

/// For people: "read poem.txt".
std::string label_of(const HostAgent& agent, std::string_view kind, Value input);

}  // namespace loopscope::host
