#include "engine/host/module_tree.h"

#include "engine/modules/paths.h"

namespace loopscope::host {

using modules::EntryKind;

namespace {

/// A path of the simulated disk, which a link of the computer's disk may lead to.
std::string place_of(const FileSystem& files, const modules::Snapshot* seen, const std::string& path) {
    if (seen == nullptr || files.status(path).error == FileError::None) return path;
    return seen->real_path(path);
}

/// A folder that only the simulated disk has holds nothing that it does not show. Folders right below the
/// root may be the computer's own as well: only what would stand right in one of them is known.
bool is_below_simulated_folder(const FileSystem& files, const modules::Snapshot& seen,
                               const std::string& path) {
    const auto exists = [&](const std::string& folder) {
        return files.status(folder).error == FileError::None;
    };
    const std::string parent = modules::folder_of(path);
    std::string folder = parent;
    while (folder.size() > 1 && !exists(folder)) folder = modules::folder_of(folder);
    if (seen.kind(folder) == EntryKind::Folder) return false;
    return folder == parent || modules::folder_of(folder).size() > 1;
}

}  // namespace

EntryKind SimulatedTree::kind(const std::string& path) {
    const FileResult<FileStatus> status = files_.status(place_of(files_, seen_, path));
    if (status.error == FileError::None)
        return status.value.type == Inode::Type::Directory ? EntryKind::Folder : EntryKind::File;
    if (seen_ == nullptr) return EntryKind::Absent;
    const EntryKind seen = seen_->kind(path);
    if (seen == EntryKind::File)  // one that was read has been removed since
        return seen_->texts.contains(seen_->real_path(path)) ? EntryKind::Absent : EntryKind::Unknown;
    if (seen != EntryKind::Unknown) return seen;
    return is_below_simulated_folder(files_, *seen_, path) ? EntryKind::Absent : EntryKind::Unknown;
}

std::optional<std::string> SimulatedTree::text(const std::string& path) {
    FileResult<std::string> found = files_.contents(place_of(files_, seen_, path));
    if (found.error != FileError::None) return std::nullopt;
    return std::move(found.value);
}

std::string SimulatedTree::real_path(const std::string& path) {
    const FileResult<std::string> real = files_.real_path(place_of(files_, seen_, path));
    return real.error == FileError::None ? real.value : path;
}

}  // namespace loopscope::host
