#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/vm/native.h"

namespace loopscope::vm {

/// All natives in the order in which the layers added their tables: a native's number is its place. Made once
/// at start and shared by everything that runs; never changed while something runs.
class NativeRegistry {
  public:
    /// Adds what everything that can be reached from an agent and from the layers above it.
    using RootCollector = void (*)(const Agent&, std::vector<Value>&);

    /// Starts with the natives of this layer (promises, generators, error stacks).
    NativeRegistry();
    void add(NativeTable table);
    std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()); }
    const NativeEntry& entry(std::uint32_t number) const { return entries_[number]; }
    /// By number, as the library's code writes them: "Math.sqrt", "String.prototype.trim", "%push".
    std::vector<std::string> names() const;

    /// The layer on top sets the one that knows all of its agent; it calls vm::collect_roots too.
    void set_root_collector(RootCollector collector) { collect_roots_ = collector; }
    RootCollector root_collector() const { return collect_roots_; }

  private:
    std::vector<NativeEntry> entries_;
    RootCollector collect_roots_;
};

/// What a signature says about one operand.
struct SignatureLetter {
    char letter = 'v';
    bool keeps_undefined = false;
};

}  // namespace loopscope::vm
