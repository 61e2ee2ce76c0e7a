#include <algorithm>

#include "engine/base/source_text.h"
#include "engine/host/cluster_agent.h"
#include "engine/host/natives.h"
#include "engine/loop/timing.h"
#include "engine/vm/interpreter.h"
#include "engine/vm/recorder.h"

// What the library's workers and ports are written with.
namespace loopscope::host {

namespace {

using vm::Completion;
using vm::NativeCall;

ClusterAgent& cluster_agent(NativeCall& call) {
    return static_cast<ClusterAgent&>(call.agent);
}

ClusterLink& link_of(NativeCall& call) {
    return cluster_agent(call).cluster_link;
}

std::uint64_t natural(NativeCall& call, std::size_t index) {
    const Value value = call.argument(index);
    constexpr double kLargest = 9007199254740991.0;
    const double number = value.is_number() ? value.as_number() : 0;
    return number >= 0 ? static_cast<std::uint64_t>(std::min(number, kLargest)) : 0;
}

Value number(std::uint64_t value) {
    return Value::number(static_cast<double>(value));
}

/// The units of a string of Latin-1 units as bytes.
std::string bytes_of(NativeCall& call, std::size_t index) {
    if (!call.argument(index).is_string()) return {};
    const std::u16string units = call.heap().text(call.argument(index));
    return {units.begin(), units.end()};
}

/// %agent_number(): 0 for the program's first.
Completion agent_number(NativeCall& call) {
    return number(link_of(call).number);
}

/// %agent_parent_port(): the agent's end of the port to who started it; 0 for the first.
Completion agent_parent_port(NativeCall& call) {
    return number(link_of(call).parent_port);
}

/// %agent_ask(kind, number, other, limit, name, bytes): see ClusterCall. The answer is there with the next
/// instruction.
Completion agent_ask(NativeCall& call) {
    ClusterCall asked;
    asked.kind = static_cast<ClusterCall::Kind>(natural(call, 0));
    asked.number = natural(call, 1);
    asked.other = natural(call, 2);
    asked.limit = natural(call, 3);
    if (call.argument(4).is_string()) asked.name = call.heap().utf8(call.argument(4));
    asked.bytes = bytes_of(call, 5);
    link_of(call).calls.push_back(std::move(asked));
    call.agent.wants_program = true;  // nothing more runs until the call is carried out
    return Value();
}

/// %agent_answer(): to the last call.
Completion agent_answer(NativeCall& call) {
    return number(link_of(call).answer);
}

/// %agent_listen(callback): called once in the poll phase, when parcels have come.
Completion agent_listen(NativeCall& call) {
    ClusterAgent& agent = cluster_agent(call);
    loop::IoEvent event;
    event.id = agent.loop.pool.next_id++;
    event.handle = agent.loop.next_handle_id++;
    event.label = loop::kMessagesLabel;
    event.callback = call.argument(0);
    event.due_at = UINT64_MAX;
    event.queued_at_tick = agent.tick;
    agent.cluster_link.listener = event.id;
    agent.loop.io.events.push_back(std::move(event));
    await_parcels(agent);
    return Value();
}

/// Another agent has sent something that could as well have come first. A page's tasks say so themselves.
void mark_rival(NativeCall& call, const Parcel& taken) {
    for (const Parcel& other : link_of(call).inbox) {
        if (other.sender == taken.sender || other.due_at > taken.due_at + loop::kThreadSlack) continue;
        vm::note_event(call.agent, call.recorder, vm::EventKind::NotGuaranteed, 0, Value(), Value(),
                       static_cast<std::uint64_t>(loop::TimingReason::MessageOfAgent), other.sender);
        return;
    }
}

/// %agent_parcel() -> [kind, port, other, name, bytes, sender] of the next that has come, or undefined.
Completion agent_parcel(NativeCall& call) {
    std::deque<Parcel>& inbox = link_of(call).inbox;
    if (inbox.empty() || inbox.front().due_at > call.agent.clock) return Value();
    const Parcel parcel = std::move(inbox.front());
    inbox.pop_front();
    if (link_of(call).listener != 0) mark_rival(call, parcel);
    heap::Heap& heap = call.heap();
    const Value parts[] = {Value::int32(static_cast<std::int32_t>(parcel.kind)),
                           number(parcel.port),
                           number(parcel.other),
                           heap.make_string(std::u16string_view(base::utf8_to_utf16(parcel.name))),
                           heap.make_string(std::string_view(parcel.bytes)),
                           number(parcel.sender)};
    return heap.make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

/// %new_port_number(): of a pair of ports that lie in different agents.
Completion new_port_number(NativeCall& call) {
    return number(link_of(call).next_port++);
}

/// %shared_block(buffer): the number of the block that it shows; 0 when no other agent has it.
Completion shared_block(NativeCall& call) {
    for (const SharedBlock& block : link_of(call).shared) {
        if (block.buffer == call.argument(0)) return number(block.id);
    }
    return Value::int32(0);
}

/// %share_buffer(buffer, block): it shows that block from now on; without a number, a new one. -> the number
Completion share_buffer(NativeCall& call) {
    ClusterLink& link = link_of(call);
    const std::uint64_t id = call.argument(1).is_number() ? natural(call, 1) : link.next_block++;
    link.shared.push_back({id, call.argument(0)});
    return number(id);
}

/// %find_shared_buffer(block): what shows it here; undefined when nothing does.
Completion find_shared_buffer(NativeCall& call) {
    for (const SharedBlock& block : link_of(call).shared) {
        if (block.id == natural(call, 0)) return block.buffer;
    }
    return Value();
}

// ---- packing: a list of primitive values and buffers as bytes ----

enum class PackTag : std::uint8_t { Undefined, Null, False, True, Number, Latin1, Wide, BigInt, Bytes };

void append_size(std::string& out, std::uint64_t size) {
    for (; size >= 0x80; size >>= 7) out.push_back(static_cast<char>(0x80 | (size & 0x7F)));
    out.push_back(static_cast<char>(size));
}

void append_raw(std::string& out, const void* data, std::size_t size) {
    out.append(static_cast<const char*>(data), size);
}

void append_string(std::string& out, const std::u16string& units) {
    const bool is_narrow = std::all_of(units.begin(), units.end(), [](char16_t unit) { return unit < 256; });
    out.push_back(static_cast<char>(is_narrow ? PackTag::Latin1 : PackTag::Wide));
    append_size(out, units.size());
    for (const char16_t unit : units) {
        out.push_back(static_cast<char>(unit & 0xFF));
        if (!is_narrow) out.push_back(static_cast<char>(unit >> 8));
    }
}

void append_bigint(std::string& out, const heap::BigIntCell& bigint) {
    out.push_back(static_cast<char>(PackTag::BigInt));
    out.push_back(bigint.negative ? 1 : 0);
    append_size(out, bigint.digits.size());
    for (const std::uint32_t digit : bigint.digits) append_raw(out, &digit, sizeof digit);
}

void append_value(std::string& out, const heap::Heap& heap, Value value) {
    const auto tag = [&](PackTag which) { out.push_back(static_cast<char>(which)); };
    if (value.is_undefined()) return tag(PackTag::Undefined);
    if (value.is_null()) return tag(PackTag::Null);
    if (value.is_boolean()) return tag(value.is_true() ? PackTag::True : PackTag::False);
    if (value.is_string()) return append_string(out, heap.text(value));
    if (value.is_bigint()) return append_bigint(out, heap.bigint(value));
    if (value.is_number()) {
        const double number = value.as_number();
        tag(PackTag::Number);
        return append_raw(out, &number, sizeof number);
    }
    LOOPSCOPE_ASSERT(heap.has_data<heap::BufferData>(value), "what is packed is primitive or a buffer");
    const auto& bytes = heap.data<heap::BufferData>(value).bytes;
    tag(PackTag::Bytes);
    append_size(out, bytes.size());
    append_raw(out, bytes.data(), bytes.size());
}

/// %pack(list) -> its values as a string of bytes.
Completion pack(NativeCall& call) {
    std::string out;
    for (const Value value : call.heap().array_elements(call.argument(0)))
        append_value(out, call.heap(), value);
    return call.heap().make_string(std::string_view(out));
}

/// Reads what `pack` has written.
class Unpacker {
  public:
    Unpacker(heap::Heap& heap, heap::CellId buffer_prototype, std::string_view bytes)
        : heap_(heap), buffer_prototype_(buffer_prototype), rest_(bytes) {}

    bool is_at_end() const { return rest_.empty(); }

    Value read() {
        switch (static_cast<PackTag>(read_byte())) {
            case PackTag::Undefined: return Value::undefined();
            case PackTag::Null: return Value::null();
            case PackTag::False: return Value::boolean(false);
            case PackTag::True: return Value::boolean(true);
            case PackTag::Number: return Value::number(read_raw<double>());
            case PackTag::Latin1: return heap_.make_string(take(read_size()));
            case PackTag::Wide: return read_wide();
            case PackTag::BigInt: return read_bigint();
            case PackTag::Bytes: return read_bytes();
        }
        return Value::undefined();
    }

  private:
    std::string_view take(std::size_t size) {
        LOOPSCOPE_ASSERT(size <= rest_.size(), "a packed list is whole");
        const std::string_view part = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return part;
    }
    std::uint8_t read_byte() { return static_cast<std::uint8_t>(take(1)[0]); }
    template <typename T>
    T read_raw() {
        T value{};
        const std::string_view part = take(sizeof value);
        std::copy(part.begin(), part.end(), reinterpret_cast<char*>(&value));
        return value;
    }
    std::size_t read_size() {
        std::size_t size = 0;
        for (unsigned shift = 0;; shift += 7) {
            const std::uint8_t byte = read_byte();
            size |= static_cast<std::size_t>(byte & 0x7F) << shift;
            if (byte < 0x80) return size;
        }
    }
    Value read_wide() {
        std::u16string units;
        const std::string_view part = take(read_size() * 2);
        for (std::size_t i = 0; i < part.size(); i += 2) {
            const unsigned low = static_cast<std::uint8_t>(part[i]);
            const unsigned high = static_cast<std::uint8_t>(part[i + 1]);
            units.push_back(static_cast<char16_t>(low | high << 8));
        }
        return heap_.make_string(std::u16string_view(units));
    }
    Value read_bigint() {
        const bool is_negative = read_byte() != 0;
        std::vector<std::uint32_t> digits(read_size());
        for (std::uint32_t& digit : digits) digit = read_raw<std::uint32_t>();
        return heap_.make_bigint(is_negative, std::move(digits));
    }
    Value read_bytes() {
        const std::string_view part = take(read_size());
        const Value buffer = heap_.make_object(buffer_prototype_, heap::ObjectClass::ArrayBuffer);
        auto& data = heap_.write_data<heap::BufferData>(buffer);
        data.bytes.assign(part.begin(), part.end());
        heap_.charge(part.size());
        return buffer;
    }

    heap::Heap& heap_;
    heap::CellId buffer_prototype_;
    std::string_view rest_;
};

/// %unpack(bytes, prototype of buffers) -> the list that was packed.
Completion unpack(NativeCall& call) {
    const std::string bytes = bytes_of(call, 0);
    Unpacker unpacker(call.heap(), call.argument(1).as_cell(), bytes);
    std::vector<Value> values;
    while (!unpacker.is_at_end()) values.push_back(unpacker.read());
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), values);
}

/// %file_bytes(path): what the scenario's file holds, as a string of bytes; undefined when there is none.
Completion file_bytes(NativeCall& call) {
    const FileResult<std::string> found =
        cluster_agent(call).host.files.contents(call.heap().utf8(call.argument(0)));
    if (found.error != FileError::None) return Value();
    return call.heap().make_string(std::string_view(found.value));
}

constexpr vm::NativeEntry kClusterNatives[] = {
    {"%", "agent_number", 0, agent_number},
    {"%", "agent_parent_port", 0, agent_parent_port},
    {"%", "agent_ask", 6, agent_ask},
    {"%", "agent_answer", 0, agent_answer},
    {"%", "agent_listen", 1, agent_listen},
    {"%", "agent_parcel", 0, agent_parcel},
    {"%", "new_port_number", 0, new_port_number},
    {"%", "shared_block", 1, shared_block},
    {"%", "share_buffer", 2, share_buffer},
    {"%", "find_shared_buffer", 1, find_shared_buffer},
    {"%", "pack", 1, pack},
    {"%", "unpack", 2, unpack},
    {"%", "file_bytes", 1, file_bytes},
};

}  // namespace

void await_parcels(ClusterAgent& agent) {
    const std::deque<Parcel>& inbox = agent.cluster_link.inbox;
    if (inbox.empty()) return;
    loop::IoState& io = agent.loop.io;
    for (loop::IoEvent& event : io.events) {
        if (event.id != agent.cluster_link.listener) continue;
        const std::uint64_t due = std::max(inbox.front().due_at + kWakeNs, agent.clock);
        if (event.due_at <= due) return;
        event.argument = loop::pack_arrival({inbox.front().sender, loop::kThreadSlack});
        event.due_at = event.ready_since = due;
        event.sequence = io.next_sequence++;
    }
}

void register_cluster_natives(vm::NativeRegistry& registry) {
    registry.add(kClusterNatives);
}

}  // namespace loopscope::host
