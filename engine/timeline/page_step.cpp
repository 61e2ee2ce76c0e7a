#include "engine/timeline/page_step.h"

#include <algorithm>
#include <array>

namespace loopscope::timeline {

namespace {

struct Step {
    std::string_view function;
    std::string_view text;
};

constexpr std::array kSteps{
    Step{"BeginPending", "begins the animations that wait for a frame"},
    Step{"CheckScroll", "looks whether it has become too short for its scroll position"},
    Step{"FixFocus", "takes the focus from what can no longer have it"},
    Step{"LookAtLayout", "asks for a look at the sizes that the frame before left untold"},
    Step{"LookForMoreSizes", "looks again for sizes that changed, deeper in the tree"},
    Step{"LookForTransitions", "looks for styles whose change begins a transition"},
    Step{"LookNow", "looks at what its resize and intersection observers watch"},
    Step{"SendDialogClose", "sends the close event of a dialog"},
    Step{"SendElementScroll", "sends the scroll event of an element"},
    Step{"SendElementScrollEnd", "sends the scrollend event of an element"},
    Step{"SendMotionEvents", "sends the events of animations and transitions"},
    Step{"SendSelect", "sends the select event of a field"},
    Step{"SendSizes", "calls a ResizeObserver back"},
    Step{"TellOfScroll", "sends its scroll event"},
    Step{"TellOfScrollEnd", "sends its scrollend event"},
    Step{"TellOfScrollLater", "keeps the scroll event of an element for the frame after this one"},
    Step{"UpdateMotion", "moves animations and transitions on"},
    Step{"callNextListener", "calls the next listener of its event"},
};

}  // namespace

std::string_view find_page_step(std::string_view function) {
    const auto found =
        std::find_if(kSteps.begin(), kSteps.end(), [&](const Step& it) { return it.function == function; });
    return found == kSteps.end() ? std::string_view() : found->text;
}

std::string page_step_text(Viewer& view, heap::Value step) {
    const std::string_view text = find_page_step(name_of_function(view, step));
    return text.empty() ? "does a step of its own" : std::string(text);
}

std::size_t count_frame_callbacks(const std::deque<loop::PageCallback>& callbacks) {
    return static_cast<std::size_t>(
        std::count_if(callbacks.begin(), callbacks.end(),
                      [](const loop::PageCallback& it) { return !is_page_step(it.id); }));
}

}  // namespace loopscope::timeline
