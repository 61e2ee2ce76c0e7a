#include "app/shell/keyboard.h"

#include <GLFW/glfw3.h>

namespace loopscope::shell {

using present::Key;
using present::KeyStroke;

namespace {

Key named_key(int key) {
    switch (key) {
        case GLFW_KEY_LEFT: return Key::Left;
        case GLFW_KEY_RIGHT: return Key::Right;
        case GLFW_KEY_HOME: return Key::Home;
        case GLFW_KEY_END: return Key::End;
        case GLFW_KEY_SPACE: return Key::Space;
        case GLFW_KEY_ESCAPE: return Key::Escape;
        case GLFW_KEY_F1: return Key::F1;
        case GLFW_KEY_F5: return Key::F5;
        case GLFW_KEY_F8: return Key::F8;
        case GLFW_KEY_F10: return Key::F10;
        case GLFW_KEY_F11: return Key::F11;
        default: return Key::None;
    }
}

Key letter_key(char letter) {
    switch (letter) {
        case 'b': return Key::B;
        case 'c': return Key::C;
        case 'd': return Key::D;
        case 'e': return Key::E;
        case 'i': return Key::I;
        case 'j': return Key::J;
        case 'l': return Key::L;
        case 'm': return Key::M;
        case 'n': return Key::N;
        case 'o': return Key::O;
        case 'p': return Key::P;
        case 'q': return Key::Q;
        case 'r': return Key::R;
        case 's': return Key::S;
        case 't': return Key::T;
        default: return Key::None;
    }
}

// With Control no character is typed, so these keys have to be told by their names.
Key control_key(char name, int key) {
    if (name == '0' || key == GLFW_KEY_0 || key == GLFW_KEY_KP_0) return Key::Digit0;
    if (name == '+' || name == '=' || key == GLFW_KEY_KP_ADD) return Key::Plus;
    if (name == '-' || key == GLFW_KEY_KP_SUBTRACT) return Key::Minus;
    return Key::None;
}

}  // namespace

std::optional<KeyStroke> read_key(int key, int scancode, int modifiers) {
    if ((modifiers & (GLFW_MOD_ALT | GLFW_MOD_SUPER)) != 0) return std::nullopt;
    const bool shift = (modifiers & GLFW_MOD_SHIFT) != 0;
    const bool control = (modifiers & GLFW_MOD_CONTROL) != 0;
    if (const Key named = named_key(key); named != Key::None) return KeyStroke{named, shift, control};
    const char* printed = glfwGetKeyName(key, scancode);
    const char name = printed != nullptr && printed[0] != '\0' && printed[1] == '\0' ? printed[0] : '\0';
    if (const Key letter = letter_key(name); letter != Key::None) return KeyStroke{letter, shift, control};
    if (!control) return std::nullopt;
    // Shift only serves to reach the character on some layouts.
    if (const Key sign = control_key(name, key); sign != Key::None) return KeyStroke{sign, false, true};
    return std::nullopt;
}

std::optional<KeyStroke> read_character(unsigned codepoint) {
    if (codepoint == '?') return KeyStroke{Key::Question, false, false};
    if (codepoint == '+' || codepoint == '=') return KeyStroke{Key::Plus, false, false};
    if (codepoint == '1') return KeyStroke{Key::Digit1, false, false};
    if (codepoint == '2') return KeyStroke{Key::Digit2, false, false};
    if (codepoint == '3') return KeyStroke{Key::Digit3, false, false};
    if (codepoint == '-') return KeyStroke{Key::Minus, false, false};
    return std::nullopt;
}

}  // namespace loopscope::shell
