#include "app/shell/edit_text.h"

#include <array>

namespace loopscope::shell {

using present::EditAction;
using session::Motion;
using session::Selecting;

namespace {

struct MotionKey {
    EditAction move;
    EditAction select;
    Motion motion;
};

constexpr std::array kMotions{
    MotionKey{EditAction::Left, EditAction::SelectLeft, Motion::Left},
    MotionKey{EditAction::Right, EditAction::SelectRight, Motion::Right},
    MotionKey{EditAction::WordLeft, EditAction::SelectWordLeft, Motion::WordLeft},
    MotionKey{EditAction::WordRight, EditAction::SelectWordRight, Motion::WordRight},
    MotionKey{EditAction::Up, EditAction::SelectUp, Motion::Up},
    MotionKey{EditAction::Down, EditAction::SelectDown, Motion::Down},
    MotionKey{EditAction::LineStart, EditAction::SelectLineStart, Motion::LineStart},
    MotionKey{EditAction::LineEnd, EditAction::SelectLineEnd, Motion::LineEnd},
    MotionKey{EditAction::PageUp, EditAction::SelectPageUp, Motion::PageUp},
    MotionKey{EditAction::PageDown, EditAction::SelectPageDown, Motion::PageDown},
    MotionKey{EditAction::TextStart, EditAction::SelectTextStart, Motion::TextStart},
    MotionKey{EditAction::TextEnd, EditAction::SelectTextEnd, Motion::TextEnd},
};

// Without a selection the whole line is meant, as in other editors.
std::optional<std::string> copy(session::TextEditor& text) {
    if (text.selection().empty()) text.apply_select_line(text.selection().caret.line);
    return text.selected_text();
}

}  // namespace

std::optional<std::string> apply_edit(session::TextEditor& text, EditAction action,
                                      std::uint32_t page_lines) {
    for (const MotionKey& key : kMotions) {
        if (action == key.move || action == key.select) {
            text.apply_move(key.motion, action == key.select ? Selecting::Yes : Selecting::No, page_lines);
            return std::nullopt;
        }
    }
    switch (action) {
        case EditAction::SelectAll: text.apply_select_all(); break;
        case EditAction::NewLine: text.apply_new_line(); break;
        case EditAction::Indent: text.apply_indent(); break;
        case EditAction::Dedent: text.apply_dedent(); break;
        case EditAction::ToggleComment: text.apply_toggle_comment(); break;
        case EditAction::Backspace: text.apply_delete(Motion::Left); break;
        case EditAction::Delete: text.apply_delete(Motion::Right); break;
        case EditAction::BackspaceWord: text.apply_delete(Motion::WordLeft); break;
        case EditAction::DeleteWord: text.apply_delete(Motion::WordRight); break;
        case EditAction::Undo: text.apply_undo(); break;
        case EditAction::Redo: text.apply_redo(); break;
        case EditAction::Copy: {
            const session::TextSelection before = text.selection();
            auto copied = copy(text);
            text.apply_select(before);
            return copied;
        }
        case EditAction::Cut: {
            auto copied = copy(text);
            text.apply_delete(Motion::Right);
            return copied;
        }
        default: break;  // NOTE: the motions are above; Paste comes as text.
    }
    return std::nullopt;
}

}  // namespace loopscope::shell
