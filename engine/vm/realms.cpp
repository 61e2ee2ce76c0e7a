#include "engine/vm/realms.h"

#include <algorithm>

#include "engine/vm/frames.h"

namespace loopscope::vm {

namespace {

constexpr auto kIntrinsicCount = static_cast<std::size_t>(Intrinsic::Count);

/// From here on there is one of an intrinsic for all realms of an agent.
constexpr Intrinsic kFirstShared = Intrinsic::SymbolsByKey;

/// What V8 takes for a context out of its snapshot. RUNTIME: vm.createContext of Node 20, the second of a
/// process.
constexpr std::uint64_t kContextNanoseconds = 1'100'000;

std::size_t place_of(Intrinsic which) {
    return static_cast<std::size_t>(which);
}

heap::SlotsData& write_record(Agent& agent, Value record) {
    return agent.heap.write_data<heap::SlotsData>(record);
}

Value record_of(const Agent& agent, CellId realm) {
    return realm == CellId::None ? agent.own_realm : Value::object(realm);
}

/// Name, value and whether it is constant, behind the intrinsics.
void put_bindings_away(Agent& agent, std::vector<Value>& slots) {
    slots.resize(kIntrinsicCount);
    for (const auto& [name, binding] : agent.global_bindings) {
        slots.insert(slots.end(), {program_string(name), binding.value, Value::boolean(binding.constant)});
    }
    agent.global_bindings.clear();
}

void take_bindings(Agent& agent, std::span<const Value> kept) {
    for (std::size_t i = 0; i + 2 < kept.size(); i += 3) {
        const std::uint32_t name = heap::index_of(kept[i].as_cell()) - 1;
        agent.global_bindings[name] = GlobalBinding{kept[i + 1], kept[i + 2].is_true()};
    }
}

}  // namespace

Value make_realm_record(Agent& agent) {
    return agent.heap.make_object(CellId::None, ObjectClass::Slots);
}

void fill_realm(Agent& agent, const Agent& pristine, Value record) {
    LOOPSCOPE_ASSERT(agent.running_realm == CellId::None, "a realm is made by the agent's own");
    const auto& own = agent.realm.intrinsics;
    if (agent.own_realm.is_undefined()) {
        agent.own_realm = make_realm_record(agent);
        write_record(agent, agent.own_realm).slots.assign(own.begin(), own.end());
    }
    const std::uint64_t before = agent.heap.bytes();
    const std::vector<CellId> copies = agent.heap.copy_objects(pristine.heap, record.as_cell());
    std::vector<Value> slots(pristine.realm.intrinsics.begin(), pristine.realm.intrinsics.end());
    for (Value& slot : slots) {
        if (slot.is_object()) slot = Value::object(copies[heap::index_of(slot.as_cell())]);
    }
    std::copy(own.begin() + static_cast<std::ptrdiff_t>(place_of(kFirstShared)), own.end(),
              slots.begin() + static_cast<std::ptrdiff_t>(place_of(kFirstShared)));
    write_record(agent, record).slots = std::move(slots);
    agent.clocked_bytes += agent.heap.bytes() - before;
    agent.advance_by_picoseconds(agent.speed.scaled(kContextNanoseconds) * 1'000);
}

Value intrinsic_of(const Agent& agent, Value record, Intrinsic which) {
    return agent.heap.data<heap::SlotsData>(record).slots[place_of(which)];
}

void set_intrinsic_of(Agent& agent, Value record, Intrinsic which, Value value) {
    write_record(agent, record).slots[place_of(which)] = value;
}

void enter_realm(Agent& agent, CellId record) {
    if (record == agent.running_realm) return;
    put_bindings_away(agent, write_record(agent, record_of(agent, agent.running_realm)).slots);
    const std::vector<Value>& slots = agent.heap.data<heap::SlotsData>(record_of(agent, record)).slots;
    std::copy_n(slots.begin(), kIntrinsicCount, agent.realm.intrinsics.begin());
    take_bindings(agent, std::span(slots).subspan(kIntrinsicCount));
    agent.running_realm = record;
}

void drop_frames(Agent& agent) {
    agent.frames.clear();
    enter_realm(agent, CellId::None);
    agent.deadline = 0;
    agent.deadline_frames = 0;
    agent.terminating = false;
}

bool has_no_realm(const Heap& heap, Value function) {
    for (;;) {
        if (heap.class_of(function) == ObjectClass::BoundFunction) {
            function = heap.data<heap::BoundFunctionData>(function).target;
        } else if (heap.class_of(function) == ObjectClass::Proxy) {
            function = heap.data<heap::ProxyData>(function).target;
            if (!function.is_object()) return true;
        } else {
            return false;
        }
    }
}

std::optional<CallRequest> cross_into_realm(Execution& x, const CallRequest& request, CellId realm) {
    const std::uint32_t count = request.argument_count;
    if (x.agent.frames.size() >= x.agent.limits.max_frames ||
        x.stack_index() + count >= x.agent.limits.max_stack_values) {
        throw_range_error(x, "Maximum call stack size exceeded");
        return std::nullopt;
    }
    x.save_pc();
    Frame frame;
    frame.kind = Frame::Kind::Native;
    frame.crosses_realms = true;
    frame.function = request.callee;
    frame.this_value = Value::undefined();
    frame.action = request.action;
    frame.visibility = Visibility::Hidden;
    frame.base = x.stack_index() - count;
    frame.return_base = request.return_base;
    if (x.agent.running_realm != CellId::None) frame.kept = Value::object(x.agent.running_realm);
    frame.pushed_at_tick = x.agent.tick;
    push_frame(x, frame);
    x.load(frame.base + count);
    enter_realm(x.agent, realm);

    CallRequest inner = request;
    inner.return_base = x.stack_index();
    inner.action = ReturnAction::NativeResult;
    x.reserve(count + kStackSlack);
    x.sp = std::copy_n(x.sp - count, count, x.sp);
    return inner;
}

void call_in_realm(Execution& x, const CallRequest& request, CellId realm) {
    if (const auto inner = cross_into_realm(x, request, realm)) call(x, *inner);
}

void construct_in_realm(Execution& x, const CallRequest& request, Value new_target, CellId realm) {
    const Value array = arguments_array(x, request.argument_count);
    if (!cross_into_realm(x, request, realm)) return;
    call_hook(x, Intrinsic::ConstructHere, {request.callee, array, new_target}, x.stack_index(),
              ReturnAction::NativeResult);
}

}  // namespace loopscope::vm
