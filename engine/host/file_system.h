#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/heap/cow.h"

namespace loopscope::host {

/// The error codes that file operations end with, named and worded as libuv does (uv_err_name, uv_strerror).
enum class FileError : std::uint8_t {
    None,
    NoEntry,
    Exists,
    IsDirectory,
    NotDirectory,
    NotEmpty,
    BadDescriptor,
    NotPermitted,
    AccessDenied,
    Invalid,
    TooManyLinks,
};
std::string_view code_of(FileError error);     // "ENOENT"
std::string_view message_of(FileError error);  // "no such file or directory"
int number_of(FileError error);                // -2: Linux's errno, negated, as in err.errno

using InodeNumber = std::uint64_t;
constexpr InodeNumber kRootInode = 1;

struct Inode {
    enum class Type : std::uint8_t { File, Directory, SymbolicLink };
    Type type = Type::File;
    heap::CowBox<std::string> bytes;             // a file's contents, or a link's target
    std::map<std::string, InodeNumber> entries;  // a directory's
    InodeNumber parent = 0;                      // a directory's ..
    std::uint32_t mode = 0644;
    std::uint32_t links = 1;
    std::uint64_t created_at = 0, modified_at = 0, accessed_at = 0;  // virtual ns since the epoch
    bool operator==(const Inode&) const = default;
};

struct OpenFile {
    InodeNumber inode = 0;
    std::string path;  // as it was opened
    std::uint64_t position = 0;
    bool readable = false, writable = false, append = false;
    bool operator==(const OpenFile&) const = default;
};

/// POSIX open flags, as fs.constants has them on Linux.
enum OpenFlags : std::uint32_t {
    kReadOnly = 0,
    kWriteOnly = 1,
    kReadWrite = 2,
    kCreate = 0100,
    kExclusive = 0200,
    kTruncate = 01000,
    kAppend = 02000,
};

/// What stat reports.
struct FileStatus {
    InodeNumber inode = 0;
    Inode::Type type = Inode::Type::File;
    std::uint64_t size = 0;
    std::uint32_t mode = 0, links = 1;
    std::uint64_t created_at = 0, modified_at = 0, accessed_at = 0;
};

/// A value or a FileError.
template <typename T>
struct [[nodiscard]] FileResult {
    FileError error = FileError::None;
    T value{};
};

struct DirectoryEntry {
    std::string name;
    Inode::Type type = Inode::Type::File;
};

/// What Linux's inotify tells of a watched file, or of a name in a watched folder.
enum class FileChange : std::uint8_t {
    Modified,
    Attributes,
    Created,
    Deleted,
    MovedFrom,
    MovedTo,
    DeletedSelf,
    MovedSelf,
    Ignored,  // nothing more will come of this watch
};

struct FileNotice {
    std::uint64_t watch = 0;
    FileChange change = FileChange::Modified;
    std::string name;  // in the watched folder; empty when it is about what is watched itself
    bool operator==(const FileNotice&) const = default;
};

/// A file system in memory with POSIX semantics as far as programs see them through fs. Plain data; contents
/// are shared between copies. Paths are absolute; "." and ".." and symbolic links are followed. Times are
/// given by the caller.
class FileSystem {
  public:
    FileSystem();

    /// The descriptor is the least that is free, from `first` on.
    FileResult<int> open(std::string_view path, std::uint32_t flags, std::uint32_t mode, std::uint64_t now,
                         int first = 3);
    /// Takes the least free descriptor from `first` on for what is no file of the program's. Only once.
    void take_descriptor(int first);
    FileError close(int descriptor);
    /// Reads up to `length` bytes at `position`, or at the descriptor's own place when nothing is given.
    FileResult<std::string> read(int descriptor, std::uint64_t length, std::optional<std::uint64_t> position);
    FileResult<std::uint64_t> write(int descriptor, std::string_view bytes,
                                    std::optional<std::uint64_t> position, std::uint64_t now);
    FileError truncate(int descriptor, std::uint64_t size, std::uint64_t now);
    FileResult<FileStatus> status(int descriptor) const;
    FileResult<FileStatus> status(std::string_view path, bool follow_last_link = true) const;
    FileResult<std::vector<DirectoryEntry>> read_directory(std::string_view path) const;  // sorted by name
    /// The bytes of a file, without opening it.
    FileResult<std::string> contents(std::string_view path) const;
    FileError make_directory(std::string_view path, std::uint32_t mode, std::uint64_t now);
    FileError remove_directory(std::string_view path, std::uint64_t now);
    FileError unlink(std::string_view path, std::uint64_t now);
    FileError rename(std::string_view from, std::string_view to, std::uint64_t now);
    FileError link(std::string_view existing, std::string_view path, std::uint64_t now);
    FileError symbolic_link(std::string_view target, std::string_view path, std::uint64_t now);
    FileResult<std::string> read_link(std::string_view path) const;
    FileError set_mode(std::string_view path, std::uint32_t mode);
    FileError set_mode(int descriptor, std::uint32_t mode);
    /// Of what a path leads to, or with `follow` false of a symbolic link itself. Everything belongs to the
    /// one user 1000, who is not root; kNobody leaves who it is.
    FileError set_owner(std::string_view path, bool follow, std::uint32_t user, std::uint32_t group);
    FileError set_owner(int descriptor, std::uint32_t user, std::uint32_t group);
    FileError set_times(std::string_view path, std::uint64_t accessed_at, std::uint64_t modified_at);
    FileError set_link_times(std::string_view path, std::uint64_t accessed_at, std::uint64_t modified_at);
    FileError set_times(int descriptor, std::uint64_t accessed_at, std::uint64_t modified_at);
    FileResult<std::string> real_path(std::string_view path) const;
    /// The path a descriptor was opened with; empty when it is not open.
    std::string path_of_descriptor(int descriptor) const;

    /// inotify_add_watch: the number of the watch, which is one for each file or folder.
    FileResult<std::uint64_t> watch(std::string_view path);
    void unwatch(std::uint64_t watch);
    bool has_notices() const { return !notices_.empty(); }
    std::deque<FileNotice> take_notices();

    /// For the scenario: puts a file in place, making the folders above it.
    void put_file(std::string_view path, std::string bytes, std::uint64_t now);
    void put_directory(std::string_view path, std::uint64_t now);
    /// Bytes held in files, for the memory budget.
    std::uint64_t total_bytes() const { return total_bytes_; }

    bool operator==(const FileSystem&) const = default;
    /// A hash of everything: equal file systems have equal digests. Linear in the bytes held.
    std::uint64_t digest() const;

  private:
    struct Place {
        FileError error = FileError::None;
        InodeNumber directory = 0;  // where the last name is, or would be
        std::string name;
        InodeNumber inode = 0;  // 0 when there is nothing of that name
        bool trailing_slash = false;
    };
    static Place failed_place(FileError error);
    Place resolve(std::string_view path, bool follow_last_link, int depth = 0) const;
    Place resolve_from(InodeNumber start, std::string_view path, bool follow_last_link, int depth) const;
    InodeNumber add_inode(Inode inode);
    void attach(const Place& place, InodeNumber inode, std::uint64_t now);
    void detach(const Place& place, std::uint64_t now);
    bool is_open(InodeNumber inode) const;
    int free_descriptor(int first) const;
    void release(InodeNumber inode);
    FileStatus status_of(InodeNumber inode) const;
    std::string path_of(InodeNumber inode) const;
    void resize(Inode& inode, std::uint64_t size);
    void put_mode(InodeNumber number, std::uint32_t mode);
    void put_times(InodeNumber number, std::uint64_t accessed_at, std::uint64_t modified_at);
    void notify(InodeNumber inode, FileChange change, const std::string& name = {});
    void notify_with_folder(InodeNumber inode, FileChange change);

    std::map<InodeNumber, Inode> inodes_;
    std::map<int, OpenFile> open_;
    int taken_ = 0;  // a descriptor that is no file's; 0 when there is none
    InodeNumber next_inode_ = 2;
    std::uint64_t total_bytes_ = 0;
    std::map<InodeNumber, std::uint64_t> watches_;
    std::deque<FileNotice> notices_;  // not read yet
    std::uint64_t next_watch_ = 1;
};

}  // namespace loopscope::host
