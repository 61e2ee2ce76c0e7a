#pragma once

#include "engine/host/host_agent.h"
#include "engine/modules/file_tree.h"
#include "engine/modules/snapshot.h"

namespace loopscope::host {

/// The simulated disk as modules are looked for in it. What was on the computer's disk when the program was
/// loaded and is not on the simulated one has not been read: Unknown. Looking costs no time.
/// NOTE: lives for one call and is no part of the state.
class SimulatedTree : public modules::FileTree {
  public:
    SimulatedTree(const FileSystem& files, const modules::Snapshot* seen) : files_(files), seen_(seen) {}
    modules::EntryKind kind(const std::string& path) override;
    std::optional<std::string> text(const std::string& path) override;
    std::string real_path(const std::string& path) override;

  private:
    const FileSystem& files_;
    const modules::Snapshot* seen_;
};

}  // namespace loopscope::host
