#include "engine/host/natives.h"
#include "engine/vm/realms.h"

// Realms for the contexts of the module vm. A record never reaches the program.

namespace loopscope::host {

namespace {

using heap::Value;
using vm::Completion;
using vm::NativeCall;

/// %new_realm() -> the record of a realm, which is there from the next instruction on.
Completion new_realm(NativeCall& call) {
    call.agent.wanted_realm = vm::make_realm_record(call.agent);
    return call.agent.wanted_realm;
}

/// %realm_global(record) -> its global object, as long as set_realm_global has put none before it.
Completion realm_global(NativeCall& call) {
    return vm::intrinsic_of(call.agent, call.argument(0), vm::Intrinsic::GlobalObject);
}

/// %set_realm_global(record, the proxy that the program sees, the object that the context is made for)
Completion set_realm_global(NativeCall& call) {
    const Value record = call.argument(0);
    vm::set_intrinsic_of(call.agent, record, vm::Intrinsic::ContextGlobal,
                         vm::intrinsic_of(call.agent, record, vm::Intrinsic::GlobalObject));
    vm::set_intrinsic_of(call.agent, record, vm::Intrinsic::GlobalObject, call.argument(1));
    vm::set_intrinsic_of(call.agent, record, vm::Intrinsic::ContextSandbox, call.argument(2));
    return Value::undefined();
}

/// %set_deadline(milliseconds from now): ends what is called from here when it takes longer.
Completion set_deadline(NativeCall& call) {
    if (call.agent.deadline != 0) {
        call.agent.fatal = vm::Fatal::Refused;
        call.agent.refusal = "a script of vm with a timeout inside another is not supported by Loopscope";
        return Value::undefined();
    }
    call.agent.deadline = call.agent.clock + static_cast<std::uint64_t>(call.number(0) * 1e6);
    call.agent.deadline_frames = static_cast<std::uint32_t>(call.agent.frames.size());
    return Value::undefined();
}

/// %end_deadline() -> whether it has passed and ended what was called.
Completion end_deadline(NativeCall& call) {
    const bool has_passed = call.agent.deadline != 0 && call.agent.clock >= call.agent.deadline;
    call.agent.deadline = 0;
    call.agent.deadline_frames = 0;
    return Value::boolean(has_passed);
}

constexpr vm::NativeEntry kRealmNatives[] = {
    {"%", "new_realm", 0, new_realm},
    {"%", "realm_global", 1, realm_global},
    {"%", "set_realm_global", 3, set_realm_global},
    {"%", "set_deadline", 1, set_deadline},
    {"%", "end_deadline", 0, end_deadline},
};

}  // namespace

void register_realm_natives(vm::NativeRegistry& registry) {
    registry.add(kRealmNatives);
}

}  // namespace loopscope::host
