#include "engine/heap/node_image.h"
#include "engine/heap/dictionary.h"
#include "engine/heap/elements.h"

namespace loopscope::heap {

namespace {

void save_property(base::ArchiveWriter& writer, std::uint32_t index, const Property& property) {
    writer.plain(index);
    writer.plain(property.value);
    writer.plain(property.setter);
    writer.plain(property.attributes);
}

Node* load_values(base::ArchiveReader& reader) {
    std::uint32_t size = 0;
    reader.plain(size);
    ValueBuffer* buffer = ValueBuffer::create(size);
    buffer->size = size;
    reader.bytes(buffer->values(), size * sizeof(Value));
    return buffer;
}

Node* load_units(base::ArchiveReader& reader) {
    std::size_t used = 0;
    reader.plain(used);
    StringUnits* units = StringUnits::create(used);
    units->used = used;
    reader.bytes(units->bytes_begin(), used);
    return units;
}

Node* load_sparse(base::ArchiveReader& reader) {
    auto* elements = new SparseElements();
    std::size_t count = 0;
    for (reader.plain(count); count > 0; --count) {
        std::uint32_t index = 0;
        reader.plain(index);
        Property& property = elements->properties[index];
        reader.plain(property.value);
        reader.plain(property.setter);
        reader.plain(property.attributes);
    }
    return elements;
}

}  // namespace

void save_node(const Node& node, base::ArchiveWriter& writer) {
    writer.plain(node.kind);
    writer.plain(node.tag);
    switch (node.kind) {
        case NodeKind::Values: {
            const auto& buffer = static_cast<const ValueBuffer&>(node);
            writer.plain(buffer.size);
            return writer.bytes(buffer.values(), buffer.size * sizeof(Value));
        }
        case NodeKind::ChunkedValues: return static_cast<const ChunkedValues&>(node).values.save(writer);
        case NodeKind::SparseElements: {
            const auto& properties = static_cast<const SparseElements&>(node).properties;
            writer.plain(properties.size());
            for (const auto& [index, property] : properties) save_property(writer, index, property);
            return;
        }
        case NodeKind::Dictionary: return static_cast<const Dictionary&>(node).entries.save(writer);
        case NodeKind::StringUnits: {
            const auto& units = static_cast<const StringUnits&>(node);
            writer.plain(units.used);
            return writer.bytes(units.bytes_begin(), units.used);
        }
        case NodeKind::Payload: return save_payload(node, writer);
    }
}

Node* load_node(base::ArchiveReader& reader) {
    NodeKind kind{};
    std::uint8_t tag = 0;
    reader.plain(kind);
    reader.plain(tag);
    switch (kind) {
        case NodeKind::Values: return load_values(reader);
        case NodeKind::ChunkedValues: {
            auto* values = new ChunkedValues();
            values->values.load(reader);
            return values;
        }
        case NodeKind::SparseElements: return load_sparse(reader);
        case NodeKind::Dictionary: {
            auto* dictionary = new Dictionary();
            dictionary->entries.load(reader);
            return dictionary;
        }
        case NodeKind::StringUnits: return load_units(reader);
        case NodeKind::Payload: return load_payload(static_cast<PayloadTag>(tag), reader);
    }
    return nullptr;
}

}  // namespace loopscope::heap
