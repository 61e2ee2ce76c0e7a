#include <utility>

#include "engine/host/file_system.h"

// RUNTIME: Linux fs/notify: what is told of the changes to what is watched, in which order.

namespace loopscope::host {

FileResult<std::uint64_t> FileSystem::watch(std::string_view path) {
    const Place place = resolve(path, true);
    if (place.error != FileError::None) return {place.error, {}};
    if (place.inode == 0) return {FileError::NoEntry, {}};
    const auto [found, is_new] = watches_.try_emplace(place.inode, next_watch_);
    if (is_new) ++next_watch_;
    return {FileError::None, found->second};
}

void FileSystem::unwatch(std::uint64_t watch) {
    std::erase_if(watches_, [&](const auto& entry) { return entry.second == watch; });
    std::erase_if(notices_, [&](const FileNotice& it) { return it.watch == watch; });
}

std::deque<FileNotice> FileSystem::take_notices() {
    return std::exchange(notices_, {});
}

/// The same as the last one that nobody has read is told once.
void FileSystem::notify(InodeNumber inode, FileChange change, const std::string& name) {
    const auto found = watches_.find(inode);
    if (found == watches_.end()) return;
    FileNotice notice{found->second, change, name};
    if (notices_.empty() || notices_.back() != notice) notices_.push_back(std::move(notice));
    if (change == FileChange::DeletedSelf) notices_.push_back({found->second, FileChange::Ignored, {}});
    if (change == FileChange::DeletedSelf) watches_.erase(found);
}

/// SIMPLIFIED: of a file with several names, each watched folder that has one is told.
void FileSystem::notify_with_folder(InodeNumber inode, FileChange change) {
    if (watches_.empty()) return;
    std::vector<InodeNumber> folders;
    for (const auto& [watched, number] : watches_) folders.push_back(watched);
    for (const InodeNumber folder : folders) {
        for (const auto& [name, child] : inodes_.at(folder).entries) {
            if (child == inode) notify(folder, change, name);
        }
    }
    notify(inode, change);
}

}  // namespace loopscope::host
