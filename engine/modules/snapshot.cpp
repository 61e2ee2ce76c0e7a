#include "engine/modules/snapshot.h"

#include "engine/modules/paths.h"

namespace loopscope::modules {

EntryKind Snapshot::kind(const std::string& path) const {
    const auto found = entries.find(path);
    if (found != entries.end()) return found->second.kind;
    if (path == "/") return EntryKind::Folder;
    const std::string folder = folder_of(path);
    const EntryKind above = kind(folder);
    if (above == EntryKind::Absent || above == EntryKind::File) return EntryKind::Absent;
    return listed.contains(folder) ? EntryKind::Absent : EntryKind::Unknown;
}

std::string Snapshot::real_path(const std::string& path) const {
    const auto found = entries.find(path);
    return found == entries.end() || found->second.real_path.empty() ? path : found->second.real_path;
}

}  // namespace loopscope::modules
