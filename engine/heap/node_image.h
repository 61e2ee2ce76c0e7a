#pragma once

#include <map>
#include <vector>

#include "engine/base/archive.h"
#include "engine/heap/payload_node.h"

// Nodes as bytes, each once however many cells share it. Internal to the heap.

namespace loopscope::heap {

/// Numbers nodes from 1 in the order in which they are met; 0 is none.
class NodeNumbers {
  public:
    std::uint64_t number_of(const Node* node) {
        if (node == nullptr) return 0;
        const auto [place, is_new] = numbers_.try_emplace(node, nodes_.size() + 1);
        if (is_new) nodes_.push_back(node);
        return place->second;
    }
    const std::vector<const Node*>& nodes() const { return nodes_; }

  private:
    std::map<const Node*, std::uint64_t> numbers_;  // NOTE: ordered by address, but only looked up in
    std::vector<const Node*> nodes_;
};

void save_node(const Node& node, base::ArchiveWriter& writer);
/// What save_node wrote; one reference is the caller's.
Node* load_node(base::ArchiveReader& reader);

/// The same for a payload of this tag, without it.
void save_payload(const Node& node, base::ArchiveWriter& writer);
Node* load_payload(PayloadTag tag, base::ArchiveReader& reader);

}  // namespace loopscope::heap
