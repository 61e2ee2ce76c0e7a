#pragma once
// A run as an animated PNG.

#include <cstdint>
#include <vector>

#include "app/shell/picture.h"
#include "app/shell/session_content.h"

namespace loopscope::shell {

// A picture and how long it is shown.
struct AnimationFrame {
    std::vector<std::uint8_t> png;
    std::uint16_t milliseconds = 0;
};

// One file of pictures of one size, shown one after the other, again and again (PNG, third edition, section
// 11.3.6).
[[nodiscard]] std::vector<std::uint8_t> assemble_animation(const std::vector<AnimationFrame>& frames);

// Each of the ticks, with what moves from the one before it.
[[nodiscard]] std::vector<std::uint8_t> animate(SessionContent& content, Studio& studio,
                                                const std::vector<std::uint64_t>& ticks);

}  // namespace loopscope::shell
