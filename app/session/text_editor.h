#pragma once
// A caret and a selection in a text, and everything that keys and mouse do with them. Pure.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/session/text_document.h"

namespace loopscope::session {

enum class Motion : std::uint8_t {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    LineStart,  // the first letter of the line, then its edge
    LineEnd,
    PageUp,
    PageDown,
    TextStart,
    TextEnd,
};

enum class Selecting : std::uint8_t { No, Yes };
enum class Lines : std::uint8_t { One, Many };

/// Part of one line, [begin, end).
struct TextMatch {
    std::uint32_t line = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool operator==(const TextMatch&) const = default;
};

class TextEditor {
  public:
    /// With Lines::One, line breaks are left out of what is typed: a field.
    explicit TextEditor(std::string_view bytes = {}, Lines lines = Lines::Many);

    [[nodiscard]] const TextDocument& document() const { return document_; }
    [[nodiscard]] const TextSelection& selection() const { return selection_; }
    [[nodiscard]] std::string selected_text() const;
    /// How many spaces an indentation has; 0 for a tab.
    [[nodiscard]] std::uint32_t indentation() const { return indentation_; }

    void apply_move(Motion motion, Selecting selecting, std::uint32_t page_lines = 1);
    void apply_place(TextPosition place, Selecting selecting);
    void apply_select_word(TextPosition place);
    void apply_select_line(std::uint32_t line);
    void apply_select_all();
    void apply_select(const TextSelection& selection);

    /// What is selected is replaced.
    void apply_type(std::string_view text);
    /// The same, as a step of its own.
    void apply_paste(std::string_view text);
    /// A new line, as far in as the code asks for.
    void apply_new_line();
    /// What is selected, or what a motion passes over.
    void apply_delete(Motion motion);
    void apply_indent();
    void apply_dedent();
    /// Puts // before the lines of the selection, or takes it away when all have it.
    void apply_toggle_comment();
    /// What is typed next is undone on its own.
    void close_undo_step() { document_.close_undo_step(); }
    void apply_undo();
    void apply_redo();
    /// Replaces everything, as one step that can be undone. The caret stays where it can.
    void apply_replace_all(std::string_view bytes);
    void apply_replace(const TextMatch& match, std::string_view text);
    /// Replaces all of some matches, in order and apart, as one step that can be undone.
    void apply_replace_matches(std::span<const TextMatch> matches, std::string_view text);

    /// Every place of a text within a line; letters of either case unless `wanted` has a capital. At most so
    /// many. Linear in the text.
    [[nodiscard]] std::vector<TextMatch> find(std::string_view wanted, std::size_t most) const;

  private:
    [[nodiscard]] TextPosition moved(TextPosition place, Motion motion, std::uint32_t page_lines) const;
    [[nodiscard]] TextPosition vertical(TextPosition place, std::int64_t lines) const;
    void replace_selection(std::string_view text, EditKind kind);
    void set_caret(TextPosition place, Selecting selecting);
    void notice_column();
    [[nodiscard]] std::string one_indentation(std::uint32_t column) const;
    template <typename Change>
    void change_lines(Change change);

    TextDocument document_;
    TextSelection selection_;
    Lines lines_ = Lines::Many;
    std::uint32_t wanted_column_ = 0;  // characters: where up and down want to be
    std::uint32_t indentation_ = 2;
};

}  // namespace loopscope::session
