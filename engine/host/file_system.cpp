#include "engine/host/file_system.h"

#include <algorithm>

namespace loopscope::host {

namespace {

constexpr int kMaxLinksFollowed = 40;

struct ErrorRow {
    std::string_view code;
    std::string_view message;
    int number;
};

ErrorRow row_of(FileError error) {
    switch (error) {
        case FileError::None: return {"", "", 0};
        case FileError::NoEntry: return {"ENOENT", "no such file or directory", -2};
        case FileError::Exists: return {"EEXIST", "file already exists", -17};
        case FileError::IsDirectory: return {"EISDIR", "illegal operation on a directory", -21};
        case FileError::NotDirectory: return {"ENOTDIR", "not a directory", -20};
        case FileError::NotEmpty: return {"ENOTEMPTY", "directory not empty", -39};
        case FileError::BadDescriptor: return {"EBADF", "bad file descriptor", -9};
        case FileError::NotPermitted: return {"EPERM", "operation not permitted", -1};
        case FileError::AccessDenied: return {"EACCES", "permission denied", -13};
        case FileError::Invalid: return {"EINVAL", "invalid argument", -22};
        case FileError::TooManyLinks: return {"ELOOP", "too many symbolic links encountered", -40};
    }
    return {"", "", 0};
}

}  // namespace

std::string_view code_of(FileError error) {
    return row_of(error).code;
}
std::string_view message_of(FileError error) {
    return row_of(error).message;
}
int number_of(FileError error) {
    return row_of(error).number;
}

FileSystem::FileSystem() {
    Inode root;
    root.type = Inode::Type::Directory;
    root.mode = 0755;
    root.links = 2;
    root.parent = kRootInode;
    inodes_[kRootInode] = root;
}

FileSystem::Place FileSystem::failed_place(FileError error) {
    Place place;
    place.error = error;
    return place;
}

FileSystem::Place FileSystem::resolve(std::string_view path, bool follow_last_link, int depth) const {
    if (path.empty()) return failed_place(FileError::NoEntry);
    return resolve_from(kRootInode, path, follow_last_link, depth);
}

FileSystem::Place FileSystem::resolve_from(InodeNumber start, std::string_view path, bool follow_last_link,
                                           int depth) const {
    if (depth > kMaxLinksFollowed) return failed_place(FileError::TooManyLinks);
    Place place;
    place.inode = path.front() == '/' ? kRootInode : start;
    place.directory = place.inode;
    std::size_t position = 0;
    while (true) {
        while (position < path.size() && path[position] == '/') ++position;
        if (position == path.size()) break;
        const std::size_t end = std::min(path.find('/', position), path.size());
        const std::string name(path.substr(position, end - position));
        position = end;
        const bool is_last = path.find_first_not_of('/', position) == std::string_view::npos;
        if (place.inode == 0) return failed_place(FileError::NoEntry);
        const Inode& directory = inodes_.at(place.inode);
        if (directory.type != Inode::Type::Directory) return failed_place(FileError::NotDirectory);
        if (name == "." || name == "..") {
            if (name == "..") place.inode = directory.parent;
            place.directory = inodes_.at(place.inode).parent;
            place.name.clear();
            continue;
        }
        place.directory = place.inode;
        place.name = name;
        const auto entry = directory.entries.find(name);
        place.inode = entry == directory.entries.end() ? 0 : entry->second;
        place.trailing_slash = is_last && position < path.size();
        if (place.inode == 0) continue;
        const Inode& found = inodes_.at(place.inode);
        if (found.type == Inode::Type::SymbolicLink &&
            (!is_last || follow_last_link || place.trailing_slash)) {
            Place target = resolve_from(place.directory, *found.bytes, true, depth + 1);
            if (target.error != FileError::None) return target;
            if (is_last) {
                target.trailing_slash = place.trailing_slash;
                place = target;
            } else {
                place.inode = target.inode;
            }
        }
    }
    if (place.trailing_slash && place.inode != 0 && inodes_.at(place.inode).type != Inode::Type::Directory) {
        return failed_place(FileError::NotDirectory);
    }
    return place;
}

InodeNumber FileSystem::add_inode(Inode inode) {
    const InodeNumber number = next_inode_++;
    inodes_[number] = std::move(inode);
    return number;
}

void FileSystem::attach(const Place& place, InodeNumber number, std::uint64_t now) {
    Inode& directory = inodes_.at(place.directory);
    directory.entries[place.name] = number;
    directory.modified_at = now;
    Inode& inode = inodes_.at(number);
    if (inode.type == Inode::Type::Directory) {
        inode.parent = place.directory;
        ++directory.links;
    }
}

void FileSystem::detach(const Place& place, std::uint64_t now) {
    Inode& directory = inodes_.at(place.directory);
    directory.entries.erase(place.name);
    directory.modified_at = now;
    if (inodes_.at(place.inode).type == Inode::Type::Directory) --directory.links;
}

bool FileSystem::is_open(InodeNumber inode) const {
    return std::any_of(open_.begin(), open_.end(),
                       [&](const auto& entry) { return entry.second.inode == inode; });
}

void FileSystem::release(InodeNumber number) {
    const auto found = inodes_.find(number);
    if (found == inodes_.end() || found->second.links > 0 || is_open(number)) return;
    if (found->second.bytes) total_bytes_ -= found->second.bytes->size();
    inodes_.erase(found);
    notify(number, FileChange::DeletedSelf);
}

int FileSystem::free_descriptor(int first) const {
    while (open_.contains(first) || first == taken_) ++first;
    return first;
}

void FileSystem::take_descriptor(int first) {
    taken_ = free_descriptor(first);
}

FileResult<int> FileSystem::open(std::string_view path, std::uint32_t flags, std::uint32_t mode,
                                 std::uint64_t now, int first) {
    const bool exclusive = (flags & kCreate) != 0 && (flags & kExclusive) != 0;
    Place place = resolve(path, !exclusive);
    if (place.error != FileError::None) return {place.error, {}};
    const std::uint32_t access = flags & 3;
    if (place.inode == 0) {
        if ((flags & kCreate) == 0) return {FileError::NoEntry, {}};
        if (place.trailing_slash) return {FileError::IsDirectory, {}};
        Inode inode;
        inode.bytes = heap::CowBox<std::string>(std::string());
        inode.mode = mode & ~022U;
        inode.created_at = inode.modified_at = inode.accessed_at = now;
        place.inode = add_inode(std::move(inode));
        attach(place, place.inode, now);
        notify(place.directory, FileChange::Created, place.name);
        flags &= ~std::uint32_t{kTruncate};  // it is empty
    } else if (exclusive) {
        return {FileError::Exists, {}};
    }
    Inode& inode = inodes_.at(place.inode);
    if (inode.type == Inode::Type::Directory && (access != kReadOnly || (flags & kCreate) != 0)) {
        return {FileError::IsDirectory, {}};
    }
    if ((flags & kTruncate) != 0 && access != kReadOnly) {
        resize(inode, 0);
        inode.modified_at = now;
        notify_with_folder(place.inode, FileChange::Modified);
    }
    const int descriptor = free_descriptor(first);
    OpenFile file;
    file.inode = place.inode;
    file.path = std::string(path);
    file.readable = access != kWriteOnly;
    file.writable = access != kReadOnly;
    file.append = (flags & kAppend) != 0;
    open_[descriptor] = file;
    return {FileError::None, descriptor};
}

FileError FileSystem::close(int descriptor) {
    const auto found = open_.find(descriptor);
    if (found == open_.end()) return FileError::BadDescriptor;
    const InodeNumber inode = found->second.inode;
    open_.erase(found);
    release(inode);
    return FileError::None;
}

FileResult<std::string> FileSystem::read(int descriptor, std::uint64_t length,
                                         std::optional<std::uint64_t> position) {
    const auto found = open_.find(descriptor);
    if (found == open_.end() || !found->second.readable) return {FileError::BadDescriptor, {}};
    const Inode& inode = inodes_.at(found->second.inode);
    if (inode.type == Inode::Type::Directory) return {FileError::IsDirectory, {}};
    const std::string& bytes = *inode.bytes;
    const std::uint64_t begin =
        std::min<std::uint64_t>(position.value_or(found->second.position), bytes.size());
    std::string result = bytes.substr(begin, length);
    // Behind the end nothing is read, and the place stays.
    if (!position && !result.empty()) found->second.position = begin + result.size();
    return {FileError::None, std::move(result)};
}

FileResult<std::uint64_t> FileSystem::write(int descriptor, std::string_view bytes,
                                            std::optional<std::uint64_t> position, std::uint64_t now) {
    const auto found = open_.find(descriptor);
    if (found == open_.end() || !found->second.writable) return {FileError::BadDescriptor, {}};
    OpenFile& file = found->second;
    Inode& inode = inodes_.at(file.inode);
    const std::uint64_t begin = file.append ? inode.bytes->size() : position.value_or(file.position);
    if (begin + bytes.size() > inode.bytes->size()) resize(inode, begin + bytes.size());
    inode.bytes.write().replace(begin, bytes.size(), bytes);
    inode.modified_at = now;
    if (!bytes.empty()) notify_with_folder(file.inode, FileChange::Modified);
    if (!position || file.append) file.position = begin + bytes.size();
    return {FileError::None, bytes.size()};
}

FileError FileSystem::truncate(int descriptor, std::uint64_t size, std::uint64_t now) {
    const auto found = open_.find(descriptor);
    if (found == open_.end()) return FileError::BadDescriptor;
    if (!found->second.writable) return FileError::Invalid;
    Inode& inode = inodes_.at(found->second.inode);
    resize(inode, size);
    inode.modified_at = now;
    notify_with_folder(found->second.inode, FileChange::Modified);
    return FileError::None;
}

void FileSystem::resize(Inode& inode, std::uint64_t size) {
    total_bytes_ += size;
    total_bytes_ -= inode.bytes->size();
    inode.bytes.write().resize(size, '\0');
}

FileStatus FileSystem::status_of(InodeNumber number) const {
    const Inode& inode = inodes_.at(number);
    FileStatus status;
    status.inode = number;
    status.type = inode.type;
    status.size = inode.type == Inode::Type::Directory ? 4096 : inode.bytes->size();
    status.mode = inode.mode;
    status.links = inode.links;
    status.created_at = inode.created_at;
    status.modified_at = inode.modified_at;
    status.accessed_at = inode.accessed_at;
    return status;
}

FileResult<FileStatus> FileSystem::status(int descriptor) const {
    const auto found = open_.find(descriptor);
    if (found == open_.end()) return {FileError::BadDescriptor, {}};
    return {FileError::None, status_of(found->second.inode)};
}

FileResult<FileStatus> FileSystem::status(std::string_view path, bool follow_last_link) const {
    const Place place = resolve(path, follow_last_link);
    if (place.error != FileError::None) return {place.error, {}};
    if (place.inode == 0) return {FileError::NoEntry, {}};
    return {FileError::None, status_of(place.inode)};
}

FileResult<std::string> FileSystem::contents(std::string_view path) const {
    const Place place = resolve(path, true);
    if (place.error != FileError::None) return {place.error, {}};
    if (place.inode == 0) return {FileError::NoEntry, {}};
    const Inode& inode = inodes_.at(place.inode);
    if (inode.type == Inode::Type::Directory) return {FileError::IsDirectory, {}};
    return {FileError::None, *inode.bytes};
}

FileError FileSystem::set_mode(std::string_view path, std::uint32_t mode) {
    const Place place = resolve(path, true);
    if (place.error != FileError::None) return place.error;
    if (place.inode == 0) return FileError::NoEntry;
    put_mode(place.inode, mode);
    return FileError::None;
}

FileError FileSystem::set_mode(int descriptor, std::uint32_t mode) {
    const auto found = open_.find(descriptor);
    if (found == open_.end()) return FileError::BadDescriptor;
    put_mode(found->second.inode, mode);
    return FileError::None;
}

void FileSystem::put_mode(InodeNumber number, std::uint32_t mode) {
    inodes_.at(number).mode = mode & 07777;
    notify_with_folder(number, FileChange::Attributes);
}

namespace {

constexpr std::uint32_t kOwner = 1000;
constexpr std::uint32_t kNobody = 0xFFFFFFFF;

bool may_own(std::uint32_t user, std::uint32_t group) {
    return (user == kOwner || user == kNobody) && (group == kOwner || group == kNobody);
}

}  // namespace

FileError FileSystem::set_owner(std::string_view path, bool follow, std::uint32_t user, std::uint32_t group) {
    const Place place = resolve(path, follow);
    if (place.error != FileError::None) return place.error;
    if (place.inode == 0) return FileError::NoEntry;
    if (!may_own(user, group)) return FileError::NotPermitted;
    notify_with_folder(place.inode, FileChange::Attributes);
    return FileError::None;
}

FileError FileSystem::set_owner(int descriptor, std::uint32_t user, std::uint32_t group) {
    const auto found = open_.find(descriptor);
    if (found == open_.end()) return FileError::BadDescriptor;
    if (!may_own(user, group)) return FileError::NotPermitted;
    notify_with_folder(found->second.inode, FileChange::Attributes);
    return FileError::None;
}

FileError FileSystem::set_times(std::string_view path, std::uint64_t accessed_at, std::uint64_t modified_at) {
    const Place place = resolve(path, true);
    if (place.error != FileError::None) return place.error;
    if (place.inode == 0) return FileError::NoEntry;
    put_times(place.inode, accessed_at, modified_at);
    return FileError::None;
}

/// Of a symbolic link itself.
FileError FileSystem::set_link_times(std::string_view path, std::uint64_t accessed_at,
                                     std::uint64_t modified_at) {
    const Place place = resolve(path, false);
    if (place.error != FileError::None) return place.error;
    if (place.inode == 0) return FileError::NoEntry;
    put_times(place.inode, accessed_at, modified_at);
    return FileError::None;
}

FileError FileSystem::set_times(int descriptor, std::uint64_t accessed_at, std::uint64_t modified_at) {
    const auto found = open_.find(descriptor);
    if (found == open_.end()) return FileError::BadDescriptor;
    put_times(found->second.inode, accessed_at, modified_at);
    return FileError::None;
}

void FileSystem::put_times(InodeNumber number, std::uint64_t accessed_at, std::uint64_t modified_at) {
    Inode& inode = inodes_.at(number);
    inode.accessed_at = accessed_at;
    inode.modified_at = modified_at;
    notify_with_folder(number, FileChange::Attributes);
}

}  // namespace loopscope::host
