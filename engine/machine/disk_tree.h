#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/modules/file_tree.h"
#include "engine/modules/snapshot.h"

namespace loopscope::machine {

/// The files of the computer while a program is loaded, with those that the scenario gives laid over them.
/// Keeps all that it was asked as a Snapshot. Reads at most so many files and bytes; what is beyond is not
/// read, and refused when the program asks for it.
/// NOTE: lives while a program is loaded and is no part of the state.
class DiskTree : public modules::FileTree {
  public:
    static constexpr std::size_t kMostFiles = 5'000;
    static constexpr std::size_t kMostBytes = std::size_t{64} << 20;

    /// `given`: texts by absolute path. Without `reads_disk` there is nothing else.
    DiskTree(std::map<std::string, std::string> given, bool reads_disk);

    modules::EntryKind kind(const std::string& path) override;
    std::optional<std::string> text(const std::string& path) override;
    std::string real_path(const std::string& path) override;
    /// The paths in a folder, sorted; none when it cannot be read.
    std::vector<std::string> list(const std::string& folder);
    /// Lists the folders of all files that were read, so that what is missing there is known to be missing.
    std::shared_ptr<const modules::Snapshot> finish();

  private:
    const modules::Snapshot::Entry& look(const std::string& path);
    modules::Snapshot::Entry look_at_disk(const std::string& path) const;

    std::map<std::string, std::string> given_;
    bool reads_disk_;
    std::size_t bytes_ = 0;
    modules::Snapshot seen_;
};

}  // namespace loopscope::machine
