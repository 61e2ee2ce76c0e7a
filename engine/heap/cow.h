#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/base/assert.h"

namespace loopscope::heap {

/// A value on the side that copies share until one of them writes (copy on write). Copying costs one
/// increment; the first write after a copy costs one copy of T. An empty box equals an empty box only. Counts
/// are not atomic: a Machine and its copies stay on one thread.
/// NOTE: a pointer, but no identity: it is compared and hashed by what it points to.
template <typename T>
class CowBox {
  public:
    CowBox() = default;
    explicit CowBox(T value) : node_(new Node{1, std::move(value)}) {}
    CowBox(const CowBox& other) : node_(other.node_) {
        if (node_ != nullptr) ++node_->references;
    }
    CowBox(CowBox&& other) noexcept : node_(std::exchange(other.node_, nullptr)) {}
    CowBox& operator=(CowBox other) noexcept {
        std::swap(node_, other.node_);
        return *this;
    }
    ~CowBox() {
        if (node_ != nullptr && --node_->references == 0) delete node_;
    }

    explicit operator bool() const { return node_ != nullptr; }
    const T& operator*() const { return node_->value; }
    const T* operator->() const { return &node_->value; }
    /// The value for writing: unshared first. Requires a value.
    T& write() {
        if (node_->references != 1) {
            Node* copy = new Node{1, node_->value};
            --node_->references;
            node_ = copy;
        }
        return node_->value;
    }
    bool shares_with(const CowBox& other) const { return node_ == other.node_; }
    bool is_shared() const { return node_ != nullptr && node_->references != 1; }
    bool operator==(const CowBox& other) const {
        if (node_ == other.node_) return true;
        if (node_ == nullptr || other.node_ == nullptr) return false;
        return node_->value == other.node_->value;
    }

  private:
    struct Node {
        std::uint32_t references;
        T value;
    };
    Node* node_ = nullptr;
};

/// A sequence in chunks of `ChunkSize` that copies share until one of them writes: copying costs a copy of
/// the chunk table's box, a write after a copy costs one chunk (and once the table). Reads cost two loads.
template <typename T, std::size_t ChunkSize = 256>
class ChunkedVector {
  public:
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    const T& operator[](std::size_t index) const {
        return (*(*chunks_)[index / ChunkSize])[index % ChunkSize];
    }
    const T& back() const { return (*this)[size_ - 1]; }
    T& write(std::size_t index) { return chunks_.write()[index / ChunkSize].write()[index % ChunkSize]; }
    void push_back(T value) {
        if (!chunks_)
            chunks_ = CowBox<std::vector<CowBox<std::vector<T>>>>(std::vector<CowBox<std::vector<T>>>{});
        auto& chunks = chunks_.write();
        if (size_ % ChunkSize == 0) {
            std::vector<T> chunk;
            chunk.reserve(ChunkSize);
            chunks.push_back(CowBox<std::vector<T>>(std::move(chunk)));
        }
        auto& box = chunks.back();
        std::vector<T>& chunk = box.write();
        chunk.push_back(std::move(value));
        ++size_;
    }
    bool operator==(const ChunkedVector&) const = default;

  private:
    CowBox<std::vector<CowBox<std::vector<T>>>> chunks_;
    std::size_t size_ = 0;
};

}  // namespace loopscope::heap
