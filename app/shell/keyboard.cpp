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
        case GLFW_KEY_UP: return Key::Up;
        case GLFW_KEY_DOWN: return Key::Down;
        case GLFW_KEY_PAGE_UP: return Key::PageUp;
        case GLFW_KEY_PAGE_DOWN: return Key::PageDown;
        case GLFW_KEY_ENTER:
        case GLFW_KEY_KP_ENTER: return Key::Enter;
        case GLFW_KEY_TAB: return Key::Tab;
        case GLFW_KEY_BACKSPACE: return Key::Backspace;
        case GLFW_KEY_DELETE: return Key::Delete;
        case GLFW_KEY_SPACE: return Key::Space;
        case GLFW_KEY_ESCAPE: return Key::Escape;
        default: return Key::None;
    }
}

Key function_key(int key) {
    if (key < GLFW_KEY_F1 || key > GLFW_KEY_F12) return Key::None;
    return static_cast<Key>(static_cast<int>(Key::F1) + (key - GLFW_KEY_F1));
}

Key letter_key(char letter) {
    if (letter < 'a' || letter > 'z') return Key::None;
    return static_cast<Key>(static_cast<int>(Key::A) + (letter - 'a'));
}

// With Control no character is typed, so these keys have to be told by their names.
Key control_key(char name, int key) {
    if (name == '0' || key == GLFW_KEY_0 || key == GLFW_KEY_KP_0) return Key::Digit0;
    if (name == '+' || name == '=' || key == GLFW_KEY_KP_ADD) return Key::Plus;
    if (name == '.' || key == GLFW_KEY_PERIOD) return Key::Period;
    if (name == ',' || key == GLFW_KEY_COMMA) return Key::Comma;
    if (name == '/' || key == GLFW_KEY_KP_DIVIDE) return Key::Slash;
    if (name == '-' || key == GLFW_KEY_KP_SUBTRACT) return Key::Minus;
    return Key::None;
}

}  // namespace

std::optional<KeyStroke> read_key(int key, int scancode, int modifiers) {
    if ((modifiers & (GLFW_MOD_ALT | GLFW_MOD_SUPER)) != 0) return std::nullopt;
    const bool shift = (modifiers & GLFW_MOD_SHIFT) != 0;
    const bool control = (modifiers & GLFW_MOD_CONTROL) != 0;
    if (const Key named = named_key(key); named != Key::None) return KeyStroke{named, shift, control};
    if (const Key function = function_key(key); function != Key::None)
        return KeyStroke{function, shift, control};
    const char* printed = glfwGetKeyName(key, scancode);
    const char name = printed != nullptr && printed[0] != '\0' && printed[1] == '\0' ? printed[0] : '\0';
    // Keyboards whose letters are not Latin have their commands where Latin letters are.
    const bool other_script = printed != nullptr && static_cast<unsigned char>(printed[0]) >= 0x80;
    if (other_script && control && key >= GLFW_KEY_A && key <= GLFW_KEY_Z)
        return KeyStroke{letter_key(static_cast<char>('a' + (key - GLFW_KEY_A))), shift, control};
    if (const Key letter = letter_key(name); letter != Key::None) return KeyStroke{letter, shift, control};
    if (!control) return std::nullopt;
    // Shift only serves to reach the character on some layouts.
    if (const Key sign = control_key(name, key); sign != Key::None) return KeyStroke{sign, false, true};
    return std::nullopt;
}

std::string utf8_of(unsigned codepoint) {
    const auto byte = [](unsigned value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    const auto rest = [&](unsigned shift) { return byte(0x80U | ((codepoint >> shift) & 0x3FU)); };
    if (codepoint < 0x80) return {byte(codepoint)};
    if (codepoint < 0x800) return {byte(0xC0U | (codepoint >> 6U)), rest(0)};
    if (codepoint < 0x10000) return {byte(0xE0U | (codepoint >> 12U)), rest(6), rest(0)};
    return {byte(0xF0U | (codepoint >> 18U)), rest(12), rest(6), rest(0)};
}

std::optional<KeyStroke> read_character(unsigned codepoint) {
    if (codepoint == '?') return KeyStroke{Key::Question, false, false};
    if (codepoint == '+' || codepoint == '=') return KeyStroke{Key::Plus, false, false};
    if (codepoint == '-') return KeyStroke{Key::Minus, false, false};
    if (codepoint >= '0' && codepoint <= '9')
        return KeyStroke{static_cast<Key>(static_cast<unsigned>(Key::Digit0) + (codepoint - '0')), false,
                         false};
    return std::nullopt;
}

}  // namespace loopscope::shell
