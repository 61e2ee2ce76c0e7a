#include "engine/host/file_system.h"

// Directories, names and links: what a path leads to, and what changes it.

namespace loopscope::host {

FileResult<std::vector<DirectoryEntry>> FileSystem::read_directory(std::string_view path) const {
    const Place place = resolve(path, true);
    if (place.error != FileError::None) return {place.error, {}};
    if (place.inode == 0) return {FileError::NoEntry, {}};
    const Inode& directory = inodes_.at(place.inode);
    if (directory.type != Inode::Type::Directory) return {FileError::NotDirectory, {}};
    std::vector<DirectoryEntry> entries;
    for (const auto& [name, inode] : directory.entries) entries.push_back({name, inodes_.at(inode).type});
    return {FileError::None, std::move(entries)};
}

FileError FileSystem::make_directory(std::string_view path, std::uint32_t mode, std::uint64_t now) {
    const Place place = resolve(path, false);
    if (place.error != FileError::None) return place.error;
    if (place.inode != 0) return FileError::Exists;
    Inode inode;
    inode.type = Inode::Type::Directory;
    inode.mode = mode & ~022U;
    inode.links = 2;
    inode.created_at = inode.modified_at = inode.accessed_at = now;
    attach(place, add_inode(std::move(inode)), now);
    notify(place.directory, FileChange::Created, place.name);
    return FileError::None;
}

FileError FileSystem::remove_directory(std::string_view path, std::uint64_t now) {
    const Place place = resolve(path, false);
    if (place.error != FileError::None) return place.error;
    if (place.inode == 0) return FileError::NoEntry;
    const Inode& inode = inodes_.at(place.inode);
    if (inode.type != Inode::Type::Directory) return FileError::NotDirectory;
    if (!inode.entries.empty()) return FileError::NotEmpty;
    if (place.name.empty()) return FileError::Invalid;
    detach(place, now);
    inodes_.at(place.inode).links = 0;
    notify(place.directory, FileChange::Deleted, place.name);
    release(place.inode);
    return FileError::None;
}

FileError FileSystem::unlink(std::string_view path, std::uint64_t now) {
    const Place place = resolve(path, false);
    if (place.error != FileError::None) return place.error;
    if (place.inode == 0) return FileError::NoEntry;
    Inode& inode = inodes_.at(place.inode);
    if (inode.type == Inode::Type::Directory) return FileError::IsDirectory;
    detach(place, now);
    --inode.links;
    notify(place.inode, FileChange::Attributes);
    notify(place.directory, FileChange::Deleted, place.name);
    release(place.inode);
    return FileError::None;
}

FileError FileSystem::rename(std::string_view from, std::string_view to, std::uint64_t now) {
    const Place source = resolve(from, false);
    if (source.error != FileError::None) return source.error;
    if (source.inode == 0) return FileError::NoEntry;
    const Place target = resolve(to, false);
    if (target.error != FileError::None) return target.error;
    if (source.inode == target.inode) return FileError::None;
    if (source.name.empty() || (target.inode != 0 && target.name.empty())) return FileError::Invalid;
    const bool moves_directory = inodes_.at(source.inode).type == Inode::Type::Directory;
    for (InodeNumber up = target.directory; moves_directory; up = inodes_.at(up).parent) {
        if (up == source.inode) return FileError::Invalid;  // into itself
        if (up == kRootInode) break;
    }
    const bool replaces = target.inode != 0;
    if (replaces) {
        Inode& replaced = inodes_.at(target.inode);
        const bool is_directory = replaced.type == Inode::Type::Directory;
        if (is_directory && !moves_directory) return FileError::IsDirectory;
        if (!is_directory && moves_directory) return FileError::NotDirectory;
        if (is_directory && !replaced.entries.empty()) return FileError::NotEmpty;
        detach(target, now);
        replaced.links = is_directory ? 0 : replaced.links - 1;
    }
    detach(source, now);
    attach(target, source.inode, now);
    notify(source.directory, FileChange::MovedFrom, source.name);
    notify(target.directory, FileChange::MovedTo, target.name);
    if (replaces) notify(target.inode, FileChange::Attributes);
    notify(source.inode, FileChange::MovedSelf);
    if (replaces) release(target.inode);
    return FileError::None;
}

FileError FileSystem::link(std::string_view existing, std::string_view path, std::uint64_t now) {
    const Place source = resolve(existing, false);
    if (source.error != FileError::None) return source.error;
    if (source.inode == 0) return FileError::NoEntry;
    if (inodes_.at(source.inode).type == Inode::Type::Directory) return FileError::NotPermitted;
    const Place target = resolve(path, false);
    if (target.error != FileError::None) return target.error;
    if (target.inode != 0) return FileError::Exists;
    attach(target, source.inode, now);
    ++inodes_.at(source.inode).links;
    notify(source.inode, FileChange::Attributes);
    notify(target.directory, FileChange::Created, target.name);
    return FileError::None;
}

FileError FileSystem::symbolic_link(std::string_view target, std::string_view path, std::uint64_t now) {
    const Place place = resolve(path, false);
    if (place.error != FileError::None) return place.error;
    if (place.inode != 0) return FileError::Exists;
    if (target.empty()) return FileError::NoEntry;
    Inode inode;
    inode.type = Inode::Type::SymbolicLink;
    inode.bytes = heap::CowBox<std::string>(std::string(target));
    inode.mode = 0777;
    inode.created_at = inode.modified_at = inode.accessed_at = now;
    total_bytes_ += target.size();
    attach(place, add_inode(std::move(inode)), now);
    notify(place.directory, FileChange::Created, place.name);
    return FileError::None;
}

FileResult<std::string> FileSystem::read_link(std::string_view path) const {
    const Place place = resolve(path, false);
    if (place.error != FileError::None) return {place.error, {}};
    if (place.inode == 0) return {FileError::NoEntry, {}};
    const Inode& inode = inodes_.at(place.inode);
    if (inode.type != Inode::Type::SymbolicLink) return {FileError::Invalid, {}};
    return {FileError::None, *inode.bytes};
}

std::string FileSystem::path_of(InodeNumber inode) const {
    std::string path;
    while (inode != kRootInode) {
        const Inode& node = inodes_.at(inode);
        const Inode& parent = inodes_.at(node.parent);
        for (const auto& [name, child] : parent.entries) {
            if (child == inode) path.insert(0, "/" + name);
        }
        inode = node.parent;
    }
    return path.empty() ? "/" : path;
}

std::string FileSystem::path_of_descriptor(int descriptor) const {
    const auto file = open_.find(descriptor);
    return file == open_.end() ? std::string() : file->second.path;
}

FileResult<std::string> FileSystem::real_path(std::string_view path) const {
    const Place place = resolve(path, true);
    if (place.error != FileError::None) return {place.error, {}};
    if (place.inode == 0) return {FileError::NoEntry, {}};
    if (inodes_.at(place.inode).type == Inode::Type::Directory)
        return {FileError::None, path_of(place.inode)};
    const std::string folder = path_of(place.directory);
    return {FileError::None, (folder == "/" ? "" : folder) + "/" + place.name};
}

void FileSystem::put_directory(std::string_view path, std::uint64_t now) {
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        static_cast<void>(make_directory(path.substr(0, end), 0755, now));  // what is there already stays
        if (end == std::string_view::npos) break;
    }
}

void FileSystem::put_file(std::string_view path, std::string bytes, std::uint64_t now) {
    const std::size_t slash = path.rfind('/');
    if (slash != std::string_view::npos && slash > 0) put_directory(path.substr(0, slash), now);
    const FileResult<int> file = open(path, kWriteOnly | kCreate | kTruncate, 0644, now);
    LOOPSCOPE_ASSERT(file.error == FileError::None, "a scenario's file has a place of its own");
    static_cast<void>(write(file.value, bytes, std::nullopt, now));
    static_cast<void>(close(file.value));
}

}  // namespace loopscope::host
