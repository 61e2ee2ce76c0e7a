#include "engine/vm/registry.h"

#include "engine/vm/interpreter.h"
#include "engine/vm/native_tables.h"

namespace loopscope::vm {

NativeRegistry::NativeRegistry() : collect_roots_(&vm::collect_roots) {
    add(promise_natives());
    add(generator_natives());
    add(error_natives());
}

void NativeRegistry::add(NativeTable table) {
    entries_.insert(entries_.end(), table.begin(), table.end());
}

std::vector<std::string> NativeRegistry::names() const {
    std::vector<std::string> names;
    names.reserve(entries_.size());
    for (const NativeEntry& entry : entries_) {
        const std::string_view holder = entry.holder;
        names.push_back(holder == "%" ? "%" + std::string(entry.name)
                                      : std::string(holder) + "." + entry.name);
    }
    return names;
}

}  // namespace loopscope::vm
