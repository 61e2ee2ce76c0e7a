#pragma once
// What a window shows and whom it asks: the frame loop's view of the program that is being looked at.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

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

    // Where the keys go now.
    [[nodiscard]] virtual present::KeyFocus focus() const = 0;

    // Goes on with what takes its time (playing, recording), for a few milliseconds at most. `seconds` have
    // passed since the last call. True if the model is another one now.
    virtual bool advance(double seconds) = 0;

    // When advance has something to do again: 0 at once, infinity never.
    [[nodiscard]] virtual double seconds_until_advance() const = 0;

    // Shows another file instead; what is not saved is asked about first.
    virtual void open(const std::string& file) = 0;

    // Characters that were typed, and text from the clipboard, for whatever has the focus.
    virtual void type(std::string_view text) = 0;
    virtual void paste(std::string_view text) = 0;
    // What the last command has copied, once.
    [[nodiscard]] virtual std::optional<std::string> take_copied() = 0;
    // A command that was chosen in the palette, once: the window does it as if its key had been pressed.
    [[nodiscard]] virtual std::optional<present::Command> take_command() = 0;
    // How many lines of the text can be seen, for keys that move by a page.
    virtual void set_visible_lines(std::uint32_t lines) = 0;

    // The window is about to close. False: something has to be answered first, and wants_to_close says when
    // it was.
    [[nodiscard]] virtual bool ask_to_close() = 0;
    [[nodiscard]] virtual bool wants_to_close() const = 0;
};

}  // namespace loopscope::shell
