#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

#include "engine/loop/html_state.h"
#include "engine/timeline/value_text.h"

// What a page itself does while a frame is made: scroll events, animations, observers. They share the queue
// of requestAnimationFrame's callbacks, and are none of them.
namespace loopscope::timeline {

/// Whether the number of an animation frame callback is that of a step of the page's own.
inline bool is_page_step(std::uint64_t id) {
    return id >= loop::kFrameStepIds;
}

/// What the page does in a step, for a sentence: "sends its scroll event". The step is known by the name of
/// the library's function.
std::string page_step_text(Viewer& view, heap::Value step);

/// The same by name; empty for a function that is no step.
std::string_view find_page_step(std::string_view function);

/// How many of them a program asked for by requestAnimationFrame.
std::size_t count_frame_callbacks(const std::deque<loop::PageCallback>& callbacks);

}  // namespace loopscope::timeline
