#include "engine/library/realm.h"

#include <array>
#include <string_view>

#include "engine/base/assert.h"
#include "engine/host/first_uses.h"
#include "engine/library/registry.h"
#include "engine/vm/realm.h"

namespace loopscope::library {

void prepare(host::HostAgent& agent, const loop::Runtime& runtime) {
    agent.loop.timers.keeping = runtime.timer_keeping;
    agent.edition = runtime.edition;
    agent.speed = runtime.speed;
    constexpr std::array<std::string_view, loop::kFirstRuns> kRows{
        "process.nextTick.done", "queueMicrotask.done", "setTimeout.done", "setImmediate.done"};
    for (std::size_t i = 0; i < kRows.size(); ++i)
        agent.loop.first_runs[i] = host::cost_of_first_use(runtime.edition.node, kRows[i]);
}

host::HostAgent realm_of(const bytecode::LibraryCode& code, const loop::Runtime& runtime) {
    host::HostAgent agent;
    prepare(agent, runtime);
    vm::make_realm(agent, code.program, native_registry());
    return agent;
}

std::string realm_image(const bytecode::LibraryCode& code, const loop::Runtime& runtime) {
    const host::HostAgent agent = realm_of(code, runtime);
    host::HostAgent expected;
    prepare(expected, runtime);
    expected.heap = agent.heap;
    expected.realm = agent.realm;
    expected.keys = agent.keys;
    expected.edition.embedder_from = agent.edition.embedder_from;
    LOOPSCOPE_ASSERT(agent == expected, "the library's main function changes the realm only");
    return vm::write_realm(agent);
}

}  // namespace loopscope::library
