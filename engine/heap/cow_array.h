#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

#include "engine/heap/digest.h"

namespace loopscope::heap {

/// A sequence of plain items in chunks of at most `ChunkSize` that copies share until one of them writes.
/// Copying costs one increment; the first write after a copy costs the table of chunks and one chunk; reads
/// cost two loads. The one chunk of a small array grows by doubling. Equality and digest are those of the
/// items, padding included (items have to be zeroed where they have any), and skip what is shared or hashed
/// before.
/// NOTE: its pointers are counted and shared between copies, and compared and hashed by what they point to.
template <typename T, std::size_t ChunkSize>
class CowArray {
    static_assert(std::is_trivially_copyable_v<T> && sizeof(T) % 4 == 0);

  public:
    static constexpr std::size_t kChunkSize = ChunkSize;

    CowArray() = default;
    CowArray(const CowArray& other) : root_(other.root_), size_(other.size_) {
        if (root_ != nullptr) ++root_->references;
    }
    CowArray(CowArray&& other) noexcept
        : root_(std::exchange(other.root_, nullptr)), size_(std::exchange(other.size_, 0)) {}
    CowArray& operator=(CowArray other) noexcept {
        std::swap(root_, other.root_);
        std::swap(size_, other.size_);
        return *this;
    }
    ~CowArray() { release(root_); }

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    const T& operator[](std::size_t index) const {
        return root_->chunks()[index / ChunkSize]->items()[index % ChunkSize];
    }
    T& write(std::size_t index) {
        const std::size_t number = index / ChunkSize;
        Chunk* chunk = root_->chunks()[number];
        if (root_->references != 1 || chunk->references != 1) [[unlikely]]
            chunk = writable_chunk(number);
        chunk->digest = 0;
        return chunk->items()[index % ChunkSize];
    }
    /// The items that lie together from `index` on, up to the end of the chunk.
    const T* run(std::size_t index, std::size_t& count) const {
        const std::size_t rest = ChunkSize - index % ChunkSize;
        count = size_ - index < rest ? size_ - index : rest;
        return &(*this)[index];
    }
    void push_back(const T& item) {
        const T copy = item;
        Chunk* chunk = chunk_with_room();
        new (chunk->items() + size_ % ChunkSize) T(copy);
        ++size_;
    }
    /// Shortens or fills up with `item`.
    void resize(std::size_t size, const T& item) {
        if (size < size_) shrink(size);
        while (size_ < size) push_back(item);
    }
    void clear() { *this = CowArray(); }

    bool operator==(const CowArray& other) const {
        if (size_ != other.size_) return false;
        if (root_ == other.root_) return true;
        for (std::size_t begin = 0, chunk = 0; begin < size_; begin += ChunkSize, ++chunk) {
            const Chunk* mine = root_->chunks()[chunk];
            const Chunk* theirs = other.root_->chunks()[chunk];
            if (mine != theirs && std::memcmp(mine->items(), theirs->items(), used(begin) * sizeof(T)) != 0)
                return false;
        }
        return true;
    }
    /// The items one after the other (base/archive.h).
    template <typename Writer>
    void save(Writer& writer) const {
        writer.plain(size_);
        for (std::size_t begin = 0, chunk = 0; begin < size_; begin += ChunkSize, ++chunk)
            writer.bytes(root_->chunks()[chunk]->items(), used(begin) * sizeof(T));
    }
    /// What `save` wrote, into an empty array.
    template <typename Reader>
    void load(Reader& reader) {
        reader.plain(size_);
        if (size_ == 0) return;
        root_ = new_root((size_ + ChunkSize - 1) / ChunkSize);
        for (std::size_t begin = 0; begin < size_; begin += ChunkSize) {
            Chunk* chunk = new_chunk(used(begin));
            reader.bytes(chunk->items(), used(begin) * sizeof(T));
            root_->chunks()[root_->count++] = chunk;
        }
    }
    void add_to(Digest& digest) const {
        digest.add(size_);
        for (std::size_t begin = 0, chunk = 0; begin < size_; begin += ChunkSize, ++chunk) {
            const Chunk* items = root_->chunks()[chunk];
            if (items->digest == 0) {
                Digest part;
                part.add_bytes(items->items(), used(begin) * sizeof(T));
                items->digest = part.value();
            }
            digest.add(items->digest);
        }
    }

  private:
    struct alignas(16) Chunk {
        std::uint32_t references;
        std::uint32_t capacity;
        mutable std::uint64_t digest;  // of the items in use, 0 when not known; not part of the value
        T* items() { return reinterpret_cast<T*>(this + 1); }
        const T* items() const { return reinterpret_cast<const T*>(this + 1); }
    };
    struct alignas(16) Root {
        std::uint32_t references;
        std::uint32_t capacity;
        std::uint32_t count;
        Chunk** chunks() { return reinterpret_cast<Chunk**>(this + 1); }
        Chunk* const* chunks() const { return reinterpret_cast<Chunk* const*>(this + 1); }
    };

    std::size_t used(std::size_t begin) const {
        return size_ - begin < ChunkSize ? size_ - begin : ChunkSize;
    }

    static Chunk* new_chunk(std::size_t capacity) {
        void* memory = ::operator new(sizeof(Chunk) + capacity * sizeof(T));
        return new (memory) Chunk{1, static_cast<std::uint32_t>(capacity), 0};
    }
    static Chunk* copy_chunk(const Chunk* from, std::size_t items, std::size_t capacity) {
        Chunk* copy = new_chunk(capacity);
        std::memcpy(static_cast<void*>(copy->items()), from->items(), items * sizeof(T));
        return copy;
    }
    static Root* new_root(std::size_t capacity) {
        void* memory = ::operator new(sizeof(Root) + capacity * sizeof(Chunk*));
        return new (memory) Root{1, static_cast<std::uint32_t>(capacity), 0};
    }
    static void release(Chunk* chunk) {
        if (--chunk->references == 0) ::operator delete(chunk);
    }
    static void release(Root* root) {
        if (root == nullptr || --root->references != 0) return;
        for (std::uint32_t i = 0; i < root->count; ++i) release(root->chunks()[i]);
        ::operator delete(root);
    }
    /// The root unshared, with room for `capacity` chunks.
    Root* writable_root(std::size_t capacity) {
        if (root_ != nullptr && root_->references == 1 && root_->capacity >= capacity) return root_;
        Root* copy =
            new_root(root_ != nullptr && root_->capacity >= capacity ? root_->capacity : capacity * 2);
        if (root_ != nullptr) {
            copy->count = root_->count;
            for (std::uint32_t i = 0; i < root_->count; ++i) {
                copy->chunks()[i] = root_->chunks()[i];
                ++copy->chunks()[i]->references;
            }
            release(root_);
        }
        return root_ = copy;
    }
    Chunk* writable_chunk(std::size_t number) {
        Root* root = writable_root(number + 1);
        Chunk*& chunk = root->chunks()[number];
        if (chunk->references != 1) {
            Chunk* copy = copy_chunk(chunk, used(number * ChunkSize), chunk->capacity);
            release(chunk);
            chunk = copy;
        }
        chunk->digest = 0;
        return chunk;
    }
    Chunk* chunk_with_room() {
        const std::size_t number = size_ / ChunkSize;
        const std::size_t within = size_ % ChunkSize;
        if (within == 0) {
            Root* root = writable_root(number + 1);
            root->chunks()[number] = new_chunk(number == 0 && ChunkSize > 4 ? 4 : ChunkSize);
            root->count = static_cast<std::uint32_t>(number + 1);
            return root->chunks()[number];
        }
        Chunk* chunk = writable_chunk(number);
        if (within < chunk->capacity) return chunk;
        const std::size_t doubled = std::size_t{chunk->capacity} * 2;
        Chunk* larger = copy_chunk(chunk, within, doubled < ChunkSize ? doubled : ChunkSize);
        release(chunk);
        return root_->chunks()[number] = larger;
    }
    void shrink(std::size_t size) {
        if (size == 0) return clear();
        const std::size_t last = (size - 1) / ChunkSize;
        Root* root = writable_root(last + 1);
        while (root->count > last + 1) release(root->chunks()[--root->count]);
        writable_chunk(last);
        size_ = size;
    }

    Root* root_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace loopscope::heap
