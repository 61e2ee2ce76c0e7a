#pragma once

#include <cstdint>
#include <string_view>

#include "engine/host/file_operations.h"

namespace loopscope::host {

/// A write to a stream of zlib, which takes time for its computing and touches no file:
///   zlib(state, flush, bytes, room, mode, level) -> [state, bytes, bytes left, room left, message, code,
///   number]
/// The state is ZlibStream's, as are mode and flush; the last three are of an error, or undefined. Bytes and
/// states are strings of Latin-1 units.
bool is_zlib_operation(std::string_view kind);

OperationResult perform_zlib_operation(HostAgent& agent, Value input);

/// Proportional to the bytes, about what a machine of today takes: ns.
std::uint64_t zlib_latency(const HostAgent& agent, Value input);

}  // namespace loopscope::host
