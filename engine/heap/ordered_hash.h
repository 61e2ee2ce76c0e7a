#pragma once

#include <cstdint>

#include "engine/heap/cow_array.h"

namespace loopscope::heap {

/// A hash table that keeps its entries in the order of insertion, in chunks that copies share. An Entry is
/// plain data with `std::uint32_t next` (the table's own), `hash()`, `is_dead()` and `die()`. Finding costs a
/// short walk; up to eight entries have no index and are scanned.
template <typename Entry, std::size_t ChunkSize = 256>
class OrderedHash {
  public:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFFU;

    std::uint32_t live_count() const { return live_; }
    /// Entries, dead ones included.
    std::uint32_t entry_count() const { return static_cast<std::uint32_t>(entries_.size()); }
    const Entry& operator[](std::uint32_t index) const { return entries_[index]; }
    /// For changing what does not take part in the hash.
    Entry& write(std::uint32_t index) { return entries_.write(index); }
    /// No live entry stands before this index.
    std::uint32_t first() const { return first_; }

    template <typename Matches>
    std::uint32_t find(std::uint32_t hash, const Matches& matches) const {
        if (buckets_.empty()) {
            for (std::uint32_t i = first_; i < entries_.size(); ++i) {
                const Entry& entry = entries_[i];
                if (!entry.is_dead() && matches(entry)) return i;
            }
            return kNone;
        }
        std::uint32_t at = buckets_[hash & (buckets_.size() - 1)];
        while (at != 0) {
            const Entry& entry = entries_[at - 1];
            if (!entry.is_dead() && entry.hash() == hash && matches(entry)) return at - 1;
            at = entry.next;
        }
        return kNone;
    }

    /// Requires that no live entry matches. Returns true when entries moved to new indices.
    bool append(Entry entry) {
        const bool moved = entries_.size() >= 16 && live_ * 2 < entries_.size();
        if (moved) rebuild();
        entry.next = 0;
        entries_.push_back(entry);
        ++live_;
        if (entries_.size() > 8 && entries_.size() > buckets_.size()) {
            index(entries_.size() * 2);
        } else if (!buckets_.empty()) {
            link(static_cast<std::uint32_t>(entries_.size() - 1));
        }
        return moved;
    }
    void remove(std::uint32_t at) {
        entries_.write(at).die();
        --live_;
        while (first_ < entries_.size() && entries_[first_].is_dead()) ++first_;
        if (live_ == 0) clear();
    }
    void clear() { *this = OrderedHash(); }

    template <typename Writer>
    void save(Writer& writer) const {
        entries_.save(writer);
        buckets_.save(writer);
        writer.plain(live_);
        writer.plain(first_);
    }
    /// What `save` wrote, into an empty table.
    template <typename Reader>
    void load(Reader& reader) {
        entries_.load(reader);
        buckets_.load(reader);
        reader.plain(live_);
        reader.plain(first_);
    }

    bool operator==(const OrderedHash& other) const {
        return live_ == other.live_ && first_ == other.first_ && entries_ == other.entries_;
    }
    void add_to(Digest& digest) const {
        digest.add(live_);
        entries_.add_to(digest);
    }

  private:
    void link(std::uint32_t at) {
        const std::size_t bucket = entries_[at].hash() & (buckets_.size() - 1);
        entries_.write(at).next = buckets_[bucket];
        buckets_.write(bucket) = at + 1;
    }
    void index(std::size_t at_least) {
        std::size_t size = 16;
        while (size < at_least) size *= 2;
        buckets_.clear();
        buckets_.resize(size, 0);
        for (std::uint32_t i = 0; i < entries_.size(); ++i) {
            if (entries_[i].is_dead()) {
                if (entries_[i].next != 0) entries_.write(i).next = 0;
            } else {
                link(i);
            }
        }
    }
    void rebuild() {
        CowArray<Entry, ChunkSize> old = std::move(entries_);
        entries_ = {};
        for (std::size_t i = 0; i < old.size(); ++i) {
            if (!old[i].is_dead()) entries_.push_back(old[i]);
        }
        first_ = 0;
        buckets_.clear();
        if (entries_.size() > 8) index(entries_.size() * 2);
    }

    CowArray<Entry, ChunkSize> entries_;
    CowArray<std::uint32_t, 1024> buckets_;  // index of an entry + 1, 0 for none; a power of two, or empty
    std::uint32_t live_ = 0;
    std::uint32_t first_ = 0;
};

}  // namespace loopscope::heap
