#pragma once
// Every command that has a name or a key, in one table: the shell looks keys up in it; the tooltips, the
// sheet of keys and the command palette print it.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/present/command.h"

namespace loopscope::present {

// Keys by what is printed on them, so that no window library is needed to name one.
enum class Key : std::uint8_t {
    None,
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T,
    U,
    V,
    W,
    X,
    Y,
    Z,
    Digit0,
    Digit1,
    Digit2,
    Digit3,
    Digit4,
    Digit5,
    Digit6,
    Digit7,
    Digit8,
    Digit9,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    PageUp,
    PageDown,
    Space,
    Enter,
    Tab,
    Backspace,
    Delete,
    Escape,
    Plus,
    Minus,
    Question,
    Comma,
    Period,
    Slash,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
};

struct KeyStroke {
    Key key = Key::None;
    bool shift = false;
    bool control = false;
    bool operator==(const KeyStroke&) const = default;
};

enum class KeyGroup : std::uint8_t { Step, Move, Play, View, File, Edit };

// Where the keys go. One at a time has the focus.
enum class KeyFocus : std::uint8_t {
    Window,    // stepping and playing
    Editor,    // letters are typed into the program
    Field,     // letters are typed into the field of the find bar
    List,      // a list to choose from, with a field
    Question,  // something that has to be answered
    Choice,    // lines to be put in order
    Replace,   // letters are typed into what is put in place of matches
    Outputs,   // outputs side by side
};

// Sets of them.
using KeyPlaces = std::uint8_t;
[[nodiscard]] constexpr KeyPlaces in(KeyFocus focus) {
    return static_cast<KeyPlaces>(1U << static_cast<unsigned>(focus));
}
inline constexpr KeyPlaces kInWindow = in(KeyFocus::Window);
inline constexpr KeyPlaces kInEditor = in(KeyFocus::Editor);
inline constexpr KeyPlaces kInFind = in(KeyFocus::Field) | in(KeyFocus::Replace);
inline constexpr KeyPlaces kInText = in(KeyFocus::Editor) | kInFind | in(KeyFocus::List);
inline constexpr KeyPlaces kInCode = in(KeyFocus::Window) | in(KeyFocus::Editor) | kInFind;
inline constexpr KeyPlaces kInList = in(KeyFocus::List) | in(KeyFocus::Question);
inline constexpr KeyPlaces kInChoice = in(KeyFocus::Choice);
inline constexpr KeyPlaces kInOutputs = in(KeyFocus::Outputs);
inline constexpr KeyPlaces kAnywhere = kInCode | kInList | kInChoice | kInOutputs;

struct KeyBinding {
    KeyStroke stroke;  // Key::None: the command is in the palette only
    Command command;
    KeyGroup group = KeyGroup::Step;
    std::string_view meaning;  // "Step one statement"; empty for a second key of the same command
    KeyPlaces places = kInWindow;
};

[[nodiscard]] std::span<const KeyBinding> key_bindings();

// The command of a key where the focus is, if it has one.
[[nodiscard]] std::optional<Command> find_command(KeyStroke stroke, KeyFocus focus = KeyFocus::Window);

// What a command is called in the palette: "Step forward: one statement". Empty for what has no name there.
[[nodiscard]] std::string command_name(const KeyBinding& binding);

// "Shift F10", "→": every key of a command, joined with " or "; empty if it has none.
[[nodiscard]] std::string describe_keys(const Command& command);
[[nodiscard]] std::string describe(KeyStroke stroke);

// "Statement", as on the transport bar, and "to the next statement", as in its tooltip.
[[nodiscard]] std::string_view step_label(StepKind kind);
[[nodiscard]] std::string_view step_meaning(StepKind kind);

}  // namespace loopscope::present
