#pragma once

#include <vector>

#include "engine/vm/agent.h"

namespace loopscope::vm {

/// A new frame on top, for its fields to be filled in. A copy of an empty one costs less than making one in
/// its place, which is filled with zeros first.
inline const Frame kBlankFrame;
[[gnu::always_inline]] inline Frame& push_blank_frame(std::vector<Frame>& frames) {
    frames.push_back(kBlankFrame);
    return frames.back();
}

}  // namespace loopscope::vm
