#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "engine/heap/heap.h"
#include "engine/heap/node.h"

namespace loopscope::heap {

/// Elements that are far apart or have attributes of their own, by index.
struct SparseElements final : Node {
    SparseElements() : Node(NodeKind::SparseElements) {}
    Node* clone() const override { return new SparseElements(*this); }
    bool equals(const Node& other) const override;
    void add_to(Digest& digest) const override;
    void trace(Marker& marker) const override;
    std::size_t bytes() const override { return properties.size() * 64; }

    std::map<std::uint32_t, Property> properties;
};

// An object's index-keyed properties, on the node that Cell::ObjectPart::elements names (null: none). Dense
// elements have default attributes and may have holes; they lie in one piece up to Heap::kMaxFlatElements, in
// chunks above. Whoever calls keeps the accounts, by Node::bytes() before and after.

std::optional<Property> find_element(const Node* elements, std::uint32_t index);
/// Creates or overwrites. Goes over to sparse elements when the index is far from the others or the
/// attributes are not the default.
void put_element(Node*& elements, std::uint32_t index, const Property& property);
/// Removes, without asking.
void remove_element(Node*& elements, std::uint32_t index);
/// Removes from the end until `length`, stopping after an element that is not configurable. Returns the
/// length that was reached.
std::uint32_t cut_elements(Node*& elements, std::uint32_t length);
/// Fills up a dense array with holes to `length` when that is near enough.
void pad_elements(Node*& elements, std::uint32_t length);
Node* make_elements(std::span<const Value> values);
/// Takes `count` dense elements out from `start` on and puts `items`, which lie elsewhere, in their place.
/// Requires them to be there. Cost: the elements behind them, moved, and `items`.
void splice_elements(Node*& elements, std::uint32_t start, std::uint32_t count, std::span<const Value> items);
/// Whether there are exactly `size` dense elements and none is a hole.
bool is_packed(const Node* elements, std::uint32_t size);
void append_indices(const Node* elements, std::vector<std::uint32_t>& indices);
std::uint32_t dense_size(const Node* elements);
bool is_sparse(const Node* elements);

}  // namespace loopscope::heap
