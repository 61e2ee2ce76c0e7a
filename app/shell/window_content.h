#pragma once
// What a window shows and whom it asks: the frame loop's view of the program that is being looked at.

#include <string>

#include "app/present/command.h"
#include "app/present/window_model.h"

namespace loopscope::shell {

class WindowContent {
  public:
    virtual ~WindowContent() = default;

    // Stays valid until the next call of apply, advance or open.
    [[nodiscard]] virtual const present::WindowModel& model() = 0;

    // Does what the viewer asked for. Commands that concern the window itself never come here.
    virtual void apply(const present::Command& command) = 0;

    // Goes on with what takes its time (playing, recording), for a few milliseconds at most. `seconds` have
    // passed since the last call. True if the model is another one now.
    virtual bool advance(double seconds) = 0;

    // When advance has something to do again: 0 at once, infinity never.
    [[nodiscard]] virtual double seconds_until_advance() const = 0;

    // Shows another file instead.
    virtual void open(const std::string& file) = 0;
};

}  // namespace loopscope::shell
