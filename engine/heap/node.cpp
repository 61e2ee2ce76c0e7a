#include "engine/heap/node.h"

#include <algorithm>
#include <cstring>
#include <new>

#include "engine/heap/marker.h"

namespace loopscope::heap {

bool nodes_equal(const Node* left, const Node* right) {
    if (left == right) return true;
    if (left == nullptr || right == nullptr || left->kind != right->kind || left->tag != right->tag)
        return false;
    return left->equals(*right);
}

ValueBuffer* ValueBuffer::create(std::uint32_t capacity) {
    void* memory = NodeMemory::take(memory_for(capacity));
    return new (memory) ValueBuffer(capacity);
}

ValueBuffer* ValueBuffer::clone() const {
    return clone_with_capacity(capacity);
}

ValueBuffer* ValueBuffer::clone_with_capacity(std::uint32_t wanted) const {
    ValueBuffer* copy = create(std::max(wanted, size));
    copy->size = size;
    std::memcpy(static_cast<void*>(copy->values()), values(), size * sizeof(Value));
    return copy;
}

bool ValueBuffer::equals(const Node& other) const {
    const auto& that = static_cast<const ValueBuffer&>(other);
    return size == that.size && std::memcmp(values(), that.values(), size * sizeof(Value)) == 0;
}

void ValueBuffer::add_to(Digest& digest) const {
    digest.add_bytes(values(), size * sizeof(Value));
}

void ValueBuffer::trace(Marker& marker) const {
    for (std::uint32_t i = 0; i < size; ++i) marker.mark(values()[i]);
}

ValueBuffer& grow_values(Node*& node, std::uint32_t size) {
    if (node == nullptr) {
        ValueBuffer* buffer = ValueBuffer::create(std::max(size, std::uint32_t{4}));
        node = buffer;
        return *buffer;
    }
    auto* buffer = static_cast<ValueBuffer*>(node);
    if (buffer->references == 1 && buffer->capacity >= size) return *buffer;
    std::uint32_t capacity = buffer->capacity;
    if (capacity < size) capacity = std::max(size, capacity + capacity / 2);
    ValueBuffer* copy = buffer->clone_with_capacity(capacity);
    release(node);
    node = copy;
    return *copy;
}

bool ChunkedValues::equals(const Node& other) const {
    return values == static_cast<const ChunkedValues&>(other).values;
}

void ChunkedValues::trace(Marker& marker) const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < values.size(); i += count) {
        const Value* run = values.run(i, count);
        for (std::size_t k = 0; k < count; ++k) marker.mark(run[k]);
    }
}

StringUnits* StringUnits::create(std::size_t capacity) {
    void* memory = NodeMemory::take(memory_for(capacity));
    return new (memory) StringUnits(capacity);
}

Node* StringUnits::clone() const {
    StringUnits* copy = create(used);
    copy->used = used;
    std::memcpy(copy->bytes_begin(), bytes_begin(), used);
    return copy;
}

std::u16string_view StringUnits::widened(std::size_t offset, std::size_t count) const {
    if (wide_ == nullptr) wide_ = std::make_unique<std::u16string>();
    const auto* units = reinterpret_cast<const unsigned char*>(bytes_begin());
    // What is there already never changes.
    if (wide_->size() < offset + count) wide_->append(units + wide_->size(), units + used);
    return std::u16string_view(*wide_).substr(offset, count);
}

bool StringUnits::equals(const Node& other) const {
    const auto& that = static_cast<const StringUnits&>(other);
    return used == that.used && std::memcmp(bytes_begin(), that.bytes_begin(), used) == 0;
}

void StringUnits::add_to(Digest& digest) const {
    digest.add_bytes(bytes_begin(), used);
}

}  // namespace loopscope::heap
