#include "engine/heap/digest.h"
#include "engine/host/file_system.h"

namespace loopscope::host {

namespace {

void add_text(heap::Digest& digest, std::string_view text) {
    digest.add_bytes(text.data(), text.size());
}

void add_to(heap::Digest& digest, const Inode& inode) {
    digest.add(static_cast<std::uint64_t>(inode.type));
    digest.add(inode.bytes ? 1 : 0);
    if (inode.bytes) add_text(digest, *inode.bytes);
    digest.add(inode.entries.size());
    for (const auto& [name, number] : inode.entries) {
        add_text(digest, name);
        digest.add(number);
    }
    for (const std::uint64_t number :
         {std::uint64_t{inode.parent}, std::uint64_t{inode.mode}, std::uint64_t{inode.links},
          inode.created_at, inode.modified_at, inode.accessed_at})
        digest.add(number);
}

}  // namespace

std::uint64_t FileSystem::digest() const {
    heap::Digest digest;
    digest.add(inodes_.size());
    for (const auto& [number, inode] : inodes_) {
        digest.add(number);
        add_to(digest, inode);
    }
    digest.add(open_.size());
    for (const auto& [descriptor, file] : open_) {
        digest.add(static_cast<std::uint64_t>(descriptor));
        digest.add(file.inode);
        add_text(digest, file.path);
        digest.add(file.position);
        digest.add((file.readable ? 4U : 0U) | (file.writable ? 2U : 0U) | (file.append ? 1U : 0U));
    }
    digest.add(static_cast<std::uint64_t>(taken_));
    digest.add(next_inode_);
    digest.add(total_bytes_);
    digest.add(watches_.size());
    for (const auto& [inode, watch] : watches_) {
        digest.add(inode);
        digest.add(watch);
    }
    digest.add(notices_.size());
    for (const FileNotice& notice : notices_) {
        digest.add(notice.watch);
        digest.add(static_cast<std::uint64_t>(notice.change));
        add_text(digest, notice.name);
    }
    digest.add(next_watch_);
    return digest.value();
}

}  // namespace loopscope::host
