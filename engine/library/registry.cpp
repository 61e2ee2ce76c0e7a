#include "engine/library/registry.h"

#include "engine/builtins/natives.h"
#include "engine/host/natives.h"
#include "engine/loop/loop.h"
#include "engine/loop/natives.h"

namespace loopscope::library {

namespace {

void collect_machine_roots(const vm::Agent& agent, std::vector<heap::Value>& roots) {
    loop::collect_roots(static_cast<const loop::LoopAgent&>(agent), roots);
}

vm::NativeRegistry make_registry() {
    vm::NativeRegistry registry;
    builtins::register_builtin_natives(registry);
    registry.add(loop::loop_natives());
    registry.add(loop::html_natives());
    registry.add(loop::io_natives());
    host::register_host_natives(registry);
    registry.set_root_collector(collect_machine_roots);
    return registry;
}

}  // namespace

const vm::NativeRegistry& native_registry() {
    static const vm::NativeRegistry kRegistry = make_registry();
    return kRegistry;
}

}  // namespace loopscope::library
