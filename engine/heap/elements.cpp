#include "engine/heap/elements.h"

#include <algorithm>
#include <cstring>

#include "engine/heap/marker.h"

namespace loopscope::heap {

namespace {

constexpr std::uint32_t kMaxFlat = Heap::kMaxFlatElements;

using ChunkedElements = decltype(ChunkedValues::values);

bool near_enough(std::uint64_t index, std::uint32_t size) {
    return index <= size + std::uint64_t{size} / 2 + 1024;
}

void to_sparse(Node*& elements) {
    auto* sparse = new SparseElements();
    const std::uint32_t size = dense_size(elements);
    for (std::uint32_t i = 0; i < size; ++i) {
        if (auto property = find_element(elements, i))
            sparse->properties.emplace_hint(sparse->properties.end(), i, *property);
    }
    release(elements);
    elements = sparse;
}

void to_chunked(Node*& elements) {
    auto* chunked = new ChunkedValues();
    if (elements != nullptr) {
        const auto& buffer = static_cast<const ValueBuffer&>(*elements);
        for (std::uint32_t i = 0; i < buffer.size; ++i) chunked->values.push_back(buffer.values()[i]);
    }
    release(elements);
    elements = chunked;
}

void to_flat(Node*& elements) {
    const auto& values = static_cast<const ChunkedValues&>(*elements).values;
    ValueBuffer* buffer = ValueBuffer::create(static_cast<std::uint32_t>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) buffer->values()[i] = values[i];
    buffer->size = static_cast<std::uint32_t>(values.size());
    release(elements);
    elements = buffer;
}

// Dense elements, `size` of them: those that are new are holes.
void extend(Node*& elements, std::uint32_t size) {
    if (elements != nullptr && elements->kind == NodeKind::ChunkedValues) {
        unshare<ChunkedValues>(elements).values.resize(size, Value::hole());
        return;
    }
    if (size > kMaxFlat) {
        to_chunked(elements);
        static_cast<ChunkedValues*>(elements)->values.resize(size, Value::hole());
        return;
    }
    ValueBuffer& buffer = grow_values(elements, size);
    std::fill(buffer.values() + buffer.size, buffer.values() + size, Value::hole());
    buffer.size = size;
}

Value& dense_element(Node*& elements, std::uint32_t index) {
    if (elements->kind == NodeKind::ChunkedValues)
        return unshare<ChunkedValues>(elements).values.write(index);
    return unshare<ValueBuffer>(elements).values()[index];
}

// A sparse array that was filled up becomes dense again; looked at whenever its size is a power of two.
void densify(Node*& elements) {
    const auto& properties = static_cast<const SparseElements&>(*elements).properties;
    const std::size_t size = properties.size();
    if (size < 1024 || (size & (size - 1)) != 0 || properties.rbegin()->first >= size * 2) return;
    for (const auto& [index, property] : properties) {
        if (property.attributes != kDefaultAttributes) return;
    }
    Node* dense = nullptr;
    extend(dense, properties.rbegin()->first + 1);
    for (const auto& [index, property] : properties) dense_element(dense, index) = property.value;
    release(elements);
    elements = dense;
}

// Moves `count` values from `from` on to `to`, block by block where source and target lie in one chunk each.
void move_values(ChunkedElements& values, std::uint32_t from, std::uint32_t to, std::uint32_t count) {
    constexpr auto kChunk = static_cast<std::uint32_t>(ChunkedElements::kChunkSize);
    const auto move_block = [&](std::uint32_t offset, std::uint32_t length) {
        Value* target = &values.write(to + offset);  // first: it may be the chunk that is read
        std::memmove(static_cast<void*>(target), &values[from + offset], length * sizeof(Value));
    };
    if (to < from) {
        for (std::uint32_t done = 0; done < count;) {
            const std::uint32_t room = kChunk - std::max((from + done) % kChunk, (to + done) % kChunk);
            const std::uint32_t length = std::min(count - done, room);
            move_block(done, length);
            done += length;
        }
    } else {
        const auto before = [](std::uint32_t end) { return (end - 1) % kChunk + 1; };
        for (std::uint32_t left = count; left > 0;) {
            const std::uint32_t length = std::min({left, before(from + left), before(to + left)});
            left -= length;
            move_block(left, length);
        }
    }
}

void splice_chunks(Node*& elements, std::uint32_t start, std::uint32_t count, std::span<const Value> items) {
    auto& values = unshare<ChunkedValues>(elements).values;
    const auto size = static_cast<std::uint32_t>(values.size());
    const auto added = static_cast<std::uint32_t>(items.size());
    if (added > count) values.resize(size + added - count, Value::hole());
    move_values(values, start + count, start + added, size - start - count);
    for (std::uint32_t i = 0; i < added; ++i) values.write(start + i) = items[i];
    if (added < count) cut_elements(elements, size + added - count);
}

}  // namespace

bool SparseElements::equals(const Node& other) const {
    return properties == static_cast<const SparseElements&>(other).properties;
}

void SparseElements::add_to(Digest& digest) const {
    digest.add(properties.size());
    for (const auto& [index, property] : properties) {
        digest.add(std::uint64_t{index} << 8 | property.attributes);
        digest.add(property.value.bits());
        digest.add(property.setter.bits());
    }
}

void SparseElements::trace(Marker& marker) const {
    for (const auto& [index, property] : properties) {
        marker.mark(property.value);
        marker.mark(property.setter);
    }
}

bool is_sparse(const Node* elements) {
    return elements != nullptr && elements->kind == NodeKind::SparseElements;
}

std::uint32_t dense_size(const Node* elements) {
    if (elements == nullptr) return 0;
    if (elements->kind == NodeKind::Values) return static_cast<const ValueBuffer*>(elements)->size;
    if (elements->kind == NodeKind::ChunkedValues) {
        return static_cast<std::uint32_t>(static_cast<const ChunkedValues*>(elements)->values.size());
    }
    return 0;
}

std::optional<Property> find_element(const Node* elements, std::uint32_t index) {
    if (is_sparse(elements)) {
        const auto& properties = static_cast<const SparseElements*>(elements)->properties;
        const auto found = properties.find(index);
        if (found == properties.end()) return std::nullopt;
        return found->second;
    }
    if (index >= dense_size(elements)) return std::nullopt;
    const Value value = elements->kind == NodeKind::Values
                            ? static_cast<const ValueBuffer*>(elements)->values()[index]
                            : static_cast<const ChunkedValues*>(elements)->values[index];
    if (value.is_hole()) return std::nullopt;
    return Property{value, Value(), kDefaultAttributes};
}

void put_element(Node*& elements, std::uint32_t index, const Property& property) {
    if (!is_sparse(elements)) {
        const std::uint32_t size = dense_size(elements);
        if (property.attributes == kDefaultAttributes && near_enough(index, size)) {
            if (index >= size) extend(elements, index + 1);
            dense_element(elements, index) = property.value;
            return;
        }
        to_sparse(elements);
    }
    auto& properties = unshare<SparseElements>(elements).properties;
    if (properties.insert_or_assign(index, property).second) densify(elements);
}

void remove_element(Node*& elements, std::uint32_t index) {
    if (is_sparse(elements)) {
        unshare<SparseElements>(elements).properties.erase(index);
    } else if (index < dense_size(elements)) {
        dense_element(elements, index) = Value::hole();
    }
}

std::uint32_t cut_elements(Node*& elements, std::uint32_t length) {
    if (is_sparse(elements)) {
        auto& properties = unshare<SparseElements>(elements).properties;
        while (!properties.empty()) {
            const auto last = std::prev(properties.end());
            if (last->first < length) break;
            if ((last->second.attributes & kConfigurable) == 0) return last->first + 1;
            properties.erase(last);
        }
        return length;
    }
    const std::uint32_t size = dense_size(elements);
    if (length >= size) return length;
    if (elements->kind == NodeKind::ChunkedValues) {
        unshare<ChunkedValues>(elements).values.resize(length, Value::hole());
        if (length <= kMaxFlat / 2) to_flat(elements);
        return length;
    }
    unshare<ValueBuffer>(elements).size = length;
    return length;
}

void pad_elements(Node*& elements, std::uint32_t length) {
    if (is_sparse(elements)) return;
    const std::uint32_t size = dense_size(elements);
    if (length > size && near_enough(length, size)) extend(elements, length);
}

Node* make_elements(std::span<const Value> values) {
    if (values.empty()) return nullptr;
    const auto size = static_cast<std::uint32_t>(values.size());
    if (size > kMaxFlat) {
        auto* chunked = new ChunkedValues();
        for (const Value value : values) chunked->values.push_back(value);
        return chunked;
    }
    ValueBuffer* buffer = ValueBuffer::create(size);
    std::copy(values.begin(), values.end(), buffer->values());
    buffer->size = size;
    return buffer;
}

void splice_elements(Node*& elements, std::uint32_t start, std::uint32_t count,
                     std::span<const Value> items) {
    const std::uint32_t size = dense_size(elements);
    const auto added = static_cast<std::uint32_t>(items.size());
    const std::uint32_t result = size - count + added;
    if (result > kMaxFlat && elements != nullptr && elements->kind == NodeKind::Values) to_chunked(elements);
    if (elements == nullptr) {
        elements = make_elements(items);
    } else if (elements->kind == NodeKind::ChunkedValues) {
        splice_chunks(elements, start, count, items);
    } else {
        ValueBuffer& buffer = grow_values(elements, result);
        Value* place = buffer.values() + start;
        std::memmove(static_cast<void*>(place + added), place + count,
                     (size - start - count) * sizeof(Value));
        std::copy(items.begin(), items.end(), place);
        buffer.size = result;
    }
}

bool is_packed(const Node* elements, std::uint32_t size) {
    if (is_sparse(elements) || dense_size(elements) != size) return false;
    const auto has_hole = [](const Value* values, std::size_t count) {
        return std::any_of(values, values + count, [](Value value) { return value.is_hole(); });
    };
    if (size == 0) return true;
    if (elements->kind == NodeKind::Values)
        return !has_hole(static_cast<const ValueBuffer*>(elements)->values(), size);
    const auto& values = static_cast<const ChunkedValues*>(elements)->values;
    std::size_t count = 0;
    for (std::size_t i = 0; i < values.size(); i += count) {
        const Value* run = values.run(i, count);
        if (has_hole(run, count)) return false;
    }
    return true;
}

void append_indices(const Node* elements, std::vector<std::uint32_t>& indices) {
    if (is_sparse(elements)) {
        for (const auto& [index, property] : static_cast<const SparseElements*>(elements)->properties) {
            indices.push_back(index);
        }
        return;
    }
    const std::uint32_t size = dense_size(elements);
    for (std::uint32_t i = 0; i < size; ++i) {
        if (find_element(elements, i)) indices.push_back(i);
    }
}

}  // namespace loopscope::heap
