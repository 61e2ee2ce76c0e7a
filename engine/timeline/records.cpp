#include "engine/timeline/records.h"

namespace loopscope::timeline {

vm::TickRecords& Records::tail() {
    if (size_ == chunks_.size() * kChunk) {
        chunks_.emplace_back();
        chunks_.back().reserve(kChunk);
    }
    return chunks_.back();
}

}  // namespace loopscope::timeline
