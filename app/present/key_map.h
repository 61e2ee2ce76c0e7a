#pragma once
// Every key of the window, in one table: the shell looks keys up in it, the tooltips and the help sheet print
// it.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/present/command.h"

namespace loopscope::present {

// Keys by what is printed on them, so that no window library is needed to name one.
enum class Key : std::uint8_t {
    None,
    C,
    D,
    E,
    I,
    J,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    B,
    Digit0,
    Digit1,
    Digit2,
    Digit3,
    Left,
    Right,
    Home,
    End,
    Space,
    Escape,
    Plus,
    Minus,
    Question,
    F1,
    F5,
    F8,
    F10,
    F11,
};

struct KeyStroke {
    Key key = Key::None;
    bool shift = false;
    bool control = false;
    bool operator==(const KeyStroke&) const = default;
};

enum class KeyGroup : std::uint8_t { Step, Move, Play, View };

struct KeyBinding {
    KeyStroke stroke;
    Command command;
    KeyGroup group = KeyGroup::Step;
    std::string_view meaning;  // "Step one statement"; empty for a second key of the same command
};

[[nodiscard]] std::span<const KeyBinding> key_bindings();

// The command of a key, if it has one.
[[nodiscard]] std::optional<Command> find_command(KeyStroke stroke);

// "Shift F10", "→": every key of a command, joined with " or "; empty if it has none.
[[nodiscard]] std::string describe_keys(const Command& command);
[[nodiscard]] std::string describe(KeyStroke stroke);

// "Statement", as on the transport bar, and "to the next statement", as in its tooltip.
[[nodiscard]] std::string_view step_label(StepKind kind);
[[nodiscard]] std::string_view step_meaning(StepKind kind);

}  // namespace loopscope::present
