#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>

#include "engine/modules/file_tree.h"

namespace loopscope::modules {

/// What was seen of the disk while a program was loaded. Immutable from then on and part of the program: a
/// path that is in here as absent was looked at and is not there; one that is not in here nobody knows.
struct Snapshot {
    struct Entry {
        EntryKind kind = EntryKind::Absent;
        std::string real_path;  // with symbolic links followed
    };
    std::map<std::string, Entry> entries;
    std::set<std::string> listed;  // folders of which every name is in `entries`
    std::map<std::string, std::shared_ptr<const std::string>>
        texts;  // of the files that were read, by real path

    /// What stood there. A path below a listed or an absent folder is known to be absent. Logarithmic.
    EntryKind kind(const std::string& path) const;
    /// The path with the links followed that were seen.
    std::string real_path(const std::string& path) const;
};

}  // namespace loopscope::modules
