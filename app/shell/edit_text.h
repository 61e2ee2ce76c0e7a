#pragma once
// From what a key asks for to what a text does.

#include <optional>
#include <string>

#include "app/present/command.h"
#include "app/session/text_editor.h"

namespace loopscope::shell {

// Returns what was copied, if the action copies. Paste is not here: the window has the clipboard.
std::optional<std::string> apply_edit(session::TextEditor& text, present::EditAction action,
                                      std::uint32_t page_lines);

}  // namespace loopscope::shell
