#include "engine/host/zlib_operations.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "engine/host/brotli_stream.h"
#include "engine/host/natives.h"
#include "engine/host/zlib_stream.h"

namespace loopscope::host {

namespace {

using vm::Completion;
using vm::NativeCall;

// ns: each write, each byte that is decompressed, each that is compressed by how hard the level searches.
constexpr std::uint64_t kLeastNs = 20'000;
constexpr std::uint64_t kInflateByteNs = 8;
constexpr std::array<std::uint64_t, 10> kDeflateByteNs = {1, 8, 9, 11, 14, 18, 24, 28, 36, 44};
constexpr std::size_t kDefaultLevel = 6;
constexpr std::uint64_t kBrotliByteNs = 600;
constexpr std::uint64_t kUnbrotliByteNs = 6;

std::string bytes_of(heap::Heap& heap, Value value) {
    const heap::StringView view = heap.view(value);
    if (view.is_latin1()) return std::string(view.latin1());
    std::string bytes;
    for (const char16_t unit : view.wide()) bytes.push_back(static_cast<char>(unit));
    return bytes;
}

Value bytes_value(heap::Heap& heap, std::string_view bytes) {
    return heap.make_string(bytes);
}

Value array_of(HostAgent& agent, std::span<const Value> parts) {
    return agent.heap.make_array(agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

/// [message, code, number], or undefined three times.
std::array<Value, 3> failure_parts(heap::Heap& heap, const std::optional<ZlibFailure>& failure) {
    if (!failure) return {};
    return {bytes_value(heap, failure->message), bytes_value(heap, name_of(failure->code)),
            Value::int32(static_cast<std::int32_t>(failure->code))};
}

/// [state, message, code, number]
Completion state_and_failure(NativeCall& call, const ZlibStream& stream,
                             const std::optional<ZlibFailure>& failure) {
    auto& agent = static_cast<HostAgent&>(call.agent);
    const auto [message, code, number] = failure_parts(agent.heap, failure);
    const Value parts[] = {bytes_value(agent.heap, stream.save()), message, code, number};
    return array_of(agent, parts);
}

int whole(NativeCall& call, std::size_t index) {
    return static_cast<int>(call.number(index));
}

/// %zlib_open(mode, window bits, level, memory level, strategy, dictionary or undefined, looks up three
/// bytes)
///     -> [state, message, code, number]
Completion zlib_open(NativeCall& call) {
    ZlibSettings settings;
    settings.mode = static_cast<ZlibMode>(whole(call, 0));
    settings.window_bits = whole(call, 1);
    settings.level = whole(call, 2);
    settings.memory_level = whole(call, 3);
    settings.strategy = whole(call, 4);
    if (!call.argument(5).is_undefined()) settings.dictionary = bytes_of(call.heap(), call.argument(5));
    if (call.argument(6) == Value::boolean(true)) settings.lookup = DeflateLookup::ThreeBytes;
    return state_and_failure(call, ZlibStream(settings), std::nullopt);
}

/// %zlib_parameters(state, room, level, strategy) -> [state, message, code, number]
Completion zlib_parameters(NativeCall& call) {
    ZlibStream stream = ZlibStream::load(bytes_of(call.heap(), call.argument(0)));
    const auto failure =
        stream.set_parameters(static_cast<std::size_t>(call.number(1)), whole(call, 2), whole(call, 3));
    return state_and_failure(call, stream, failure);
}

/// %zlib_reset(state) -> [state, message, code, number]
Completion zlib_reset(NativeCall& call) {
    ZlibStream stream = ZlibStream::load(bytes_of(call.heap(), call.argument(0)));
    const auto failure = stream.reset();
    return state_and_failure(call, stream, failure);
}

/// %brotli_open(mode, [parameter, its value, ...]) -> state
Completion brotli_open(NativeCall& call) {
    BrotliStream stream(static_cast<BrotliStream::Mode>(whole(call, 0)));
    const std::span<const Value> numbers = call.heap().dense_elements(call.argument(1));
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
        stream.set_parameter(static_cast<std::uint32_t>(numbers[i].as_number()),
                             static_cast<std::uint32_t>(numbers[i + 1].as_number()));
    }
    return bytes_value(call.heap(), stream.save());
}

/// %brotli_reset(state) -> state
Completion brotli_reset(NativeCall& call) {
    BrotliStream stream = BrotliStream::load(bytes_of(call.heap(), call.argument(0)));
    stream.reset();
    return bytes_value(call.heap(), stream.save());
}

bool is_brotli(Value mode) {
    return mode.as_number() >= static_cast<double>(BrotliStream::Mode::Decode);
}

OperationResult perform_brotli_operation(HostAgent& agent, std::span<const Value> given) {
    BrotliStream stream = BrotliStream::load(bytes_of(agent.heap, given[0]));
    const auto operation = static_cast<BrotliStream::Operation>(static_cast<int>(given[1].as_number()));
    const BrotliStream::Written written = stream.write(operation, bytes_of(agent.heap, given[2]),
                                                       static_cast<std::size_t>(given[3].as_number()));
    std::array<Value, 3> failure{};
    if (written.failure) {
        failure = {bytes_value(agent.heap, written.failure->message),
                   bytes_value(agent.heap, written.failure->code), Value::int32(written.failure->number)};
    }
    const Value parts[] = {bytes_value(agent.heap, stream.save()),
                           bytes_value(agent.heap, written.output),
                           Value::number(static_cast<double>(written.input_left)),
                           Value::number(static_cast<double>(written.room_left)),
                           failure[0],
                           failure[1],
                           failure[2]};
    return {Value(), array_of(agent, parts)};
}

/// %crc32(bytes, before)
Completion crc32(NativeCall& call) {
    const auto before = static_cast<std::uint32_t>(call.number(1));
    return Value::number(crc32_of(before, bytes_of(call.heap(), call.argument(0))));
}

constexpr vm::NativeEntry kZlibNatives[] = {
    {"%", "zlib_open", 7, zlib_open},       {"%", "zlib_parameters", 4, zlib_parameters},
    {"%", "zlib_reset", 1, zlib_reset},     {"%", "brotli_open", 2, brotli_open},
    {"%", "brotli_reset", 1, brotli_reset}, {"%", "crc32", 2, crc32},
};

}  // namespace

bool is_zlib_operation(std::string_view kind) {
    return kind == "zlib";
}

OperationResult perform_zlib_operation(HostAgent& agent, Value input) {
    const std::span<const Value> elements = agent.heap.dense_elements(input);
    const std::vector<Value> given(elements.begin(), elements.end());
    if (is_brotli(given[4])) return perform_brotli_operation(agent, given);
    const auto flush = static_cast<ZlibFlush>(static_cast<int>(given[1].as_number()));
    const auto room = static_cast<std::size_t>(given[3].as_number());
    const std::string state = bytes_of(agent.heap, given[0]);
    const std::string bytes = bytes_of(agent.heap, given[2]);
    ZlibStream stream = ZlibStream::load(state);
    ZlibTransfer transfer;
    transfer.input = bytes;
    transfer.room = room;
    const auto failure = stream.write(transfer, flush);
    const auto [message, code, number] = failure_parts(agent.heap, failure);
    const Value parts[] = {bytes_value(agent.heap, stream.save()),
                           bytes_value(agent.heap, transfer.output),
                           Value::number(static_cast<double>(transfer.input.size())),
                           Value::number(static_cast<double>(transfer.room)),
                           message,
                           code,
                           number};
    return {Value(), array_of(agent, parts)};
}

std::uint64_t zlib_latency(const HostAgent& agent, Value input) {
    const std::span<const Value> given = agent.heap.dense_elements(input);
    const std::uint64_t bytes = agent.heap.string_length(given[2]);
    if (is_brotli(given[4])) {
        const bool decodes = given[4].as_number() == static_cast<double>(BrotliStream::Mode::Decode);
        return kLeastNs + (decodes ? kUnbrotliByteNs : kBrotliByteNs) * bytes;
    }
    const auto mode = static_cast<ZlibMode>(static_cast<int>(given[4].as_number()));
    const double level = given[5].as_number();
    const bool compresses =
        mode == ZlibMode::Deflate || mode == ZlibMode::Gzip || mode == ZlibMode::DeflateRaw;
    const std::uint64_t each =
        compresses ? kDeflateByteNs[level < 0 ? kDefaultLevel : static_cast<std::size_t>(level)]
                   : kInflateByteNs;
    return kLeastNs + each * bytes;
}

void register_zlib_natives(vm::NativeRegistry& registry) {
    registry.add(kZlibNatives);
}

}  // namespace loopscope::host
