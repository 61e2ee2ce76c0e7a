#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>

#include "engine/heap/cow_array.h"
#include "engine/heap/digest.h"
#include "engine/heap/node_memory.h"
#include "engine/heap/payload.h"
#include "engine/heap/value.h"

namespace loopscope::heap {

class Marker;

enum class NodeKind : std::uint8_t {
    Values,
    ChunkedValues,
    SparseElements,
    Dictionary,
    StringUnits,
    Payload
};

/// A cell's contents of variable size, counted, shared by copies of the cell until one writes. Internal to
/// the heap.
struct Node {
    explicit Node(NodeKind node_kind, std::uint8_t payload_tag = 0) : kind(node_kind), tag(payload_tag) {}
    Node(const Node& other) : kind(other.kind), tag(other.tag) {}
    Node& operator=(const Node&) = delete;
    virtual ~Node() = default;
    static void* operator new(std::size_t bytes) { return NodeMemory::take(bytes); }
    static void* operator new(std::size_t, void* memory) { return memory; }
    static void operator delete(void* memory, std::size_t bytes) { NodeMemory::give(memory, bytes); }

    virtual Node* clone() const = 0;
    virtual bool equals(const Node& other) const = 0;  // requires the same kind and tag
    virtual void add_to(Digest& digest) const = 0;
    virtual void trace(Marker& marker) const = 0;
    /// What it counts for in Heap::bytes(): the same for equal contents.
    virtual std::size_t bytes() const = 0;

    mutable std::uint32_t references = 1;
    NodeKind kind;
    std::uint8_t tag;  // which payload
};

inline Node* retain(Node* node) {
    if (node != nullptr) ++node->references;
    return node;
}
inline void release(Node* node) {
    if (node != nullptr && --node->references == 0) delete node;
}
/// The node unshared, for writing.
template <typename NodeType>
NodeType& unshare(Node*& node) {
    if (node->references != 1) {
        Node* copy = node->clone();
        --node->references;
        node = copy;
    }
    return static_cast<NodeType&>(*node);
}
bool nodes_equal(const Node* left, const Node* right);

/// Values in one piece: property slots, dense elements, environment slots.
struct ValueBuffer final : Node {
    static ValueBuffer* create(std::uint32_t capacity);
    static void operator delete(ValueBuffer* buffer, std::destroying_delete_t) {
        const std::size_t memory = memory_for(buffer->capacity);
        buffer->~ValueBuffer();
        NodeMemory::give(buffer, memory);
    }

    Value* values() { return reinterpret_cast<Value*>(this + 1); }
    const Value* values() const { return reinterpret_cast<const Value*>(this + 1); }

    ValueBuffer* clone() const override;
    ValueBuffer* clone_with_capacity(std::uint32_t wanted) const;
    bool equals(const Node& other) const override;
    void add_to(Digest& digest) const override;
    void trace(Marker& marker) const override;
    std::size_t bytes() const override { return std::size_t{size} * sizeof(Value); }

    std::uint32_t size = 0;
    std::uint32_t capacity;

  private:
    explicit ValueBuffer(std::uint32_t room) : Node(NodeKind::Values), capacity(room) {}
    static std::size_t memory_for(std::uint32_t room);
};

inline std::size_t ValueBuffer::memory_for(std::uint32_t room) {
    return sizeof(ValueBuffer) + room * sizeof(Value);
}

/// Unshared and with room for at least `size` values; grows by half. A null node starts empty.
ValueBuffer& grow_values(Node*& node, std::uint32_t size);

/// Dense elements of a large array.
struct ChunkedValues final : Node {
    ChunkedValues() : Node(NodeKind::ChunkedValues) {}
    Node* clone() const override { return new ChunkedValues(*this); }
    bool equals(const Node& other) const override;
    void add_to(Digest& digest) const override { values.add_to(digest); }
    void trace(Marker& marker) const override;
    std::size_t bytes() const override { return values.size() * sizeof(Value); }

    CowArray<Value, 4096> values;
};

/// Units of a string, Latin-1 or UTF-16. The bytes up to `used` never change; what lies behind may be
/// appended to by the one string that ends there.
struct StringUnits final : Node {
    static StringUnits* create(std::size_t capacity);
    static void operator delete(StringUnits* units, std::destroying_delete_t) {
        const std::size_t memory = memory_for(units->capacity);
        units->~StringUnits();
        NodeMemory::give(units, memory);
    }
    char* bytes_begin() { return reinterpret_cast<char*>(this + 1); }
    const char* bytes_begin() const { return reinterpret_cast<const char*>(this + 1); }

    Node* clone() const override;
    bool equals(const Node& other) const override;
    void add_to(Digest& digest) const override;
    void trace(Marker&) const override {}
    std::size_t bytes() const override { return used; }
    /// `count` Latin-1 units from `offset` on, in 16 bits each. Kept, so that a text that is gone through bit
    /// by bit is widened once. Cost: the units, the first time.
    std::u16string_view widened(std::size_t offset, std::size_t count) const;

    std::size_t used = 0;
    std::size_t capacity;

  private:
    explicit StringUnits(std::size_t room) : Node(NodeKind::StringUnits), capacity(room) {}
    static std::size_t memory_for(std::size_t room);

    /// NOTE: a cache of what follows from the units, no part of the value; a copy starts without.
    mutable std::unique_ptr<std::u16string> wide_;
};

inline std::size_t StringUnits::memory_for(std::size_t room) {
    return sizeof(StringUnits) + room;
}

}  // namespace loopscope::heap
