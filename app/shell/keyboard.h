#pragma once
// From GLFW's keys to the keys of the key map: by what is printed on a key, whatever the keyboard's layout.

#include <optional>
#include <string>

#include "app/present/key_map.h"

namespace loopscope::shell {

// A key that was pressed or repeated. Keys that are known by their character only (+, -, ?) are left to
// read_character, unless Control is held.
[[nodiscard]] std::optional<present::KeyStroke> read_key(int key, int scancode, int modifiers);

// A character as bytes.
[[nodiscard]] std::string utf8_of(unsigned codepoint);

// A character that was typed.
[[nodiscard]] std::optional<present::KeyStroke> read_character(unsigned codepoint);

}  // namespace loopscope::shell
