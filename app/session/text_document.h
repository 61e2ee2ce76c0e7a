#pragma once
// A text that can be edited, as lines, with everything that was done to it. Pure: no file, no clock, no
// screen.

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace loopscope::session {

/// Lines count from 0, columns are bytes in the line.
struct TextPosition {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    auto operator<=>(const TextPosition&) const = default;
};

/// What is selected lies between the two; typing happens at `caret`.
struct TextSelection {
    TextPosition anchor;
    TextPosition caret;

    [[nodiscard]] TextPosition first() const { return anchor < caret ? anchor : caret; }
    [[nodiscard]] TextPosition last() const { return anchor < caret ? caret : anchor; }
    [[nodiscard]] bool empty() const { return anchor == caret; }
    bool operator==(const TextSelection&) const = default;
};

/// `removed` lines from `first` on have become `inserted` lines; those below moved along.
struct LineChange {
    std::uint32_t first = 0;
    std::uint32_t removed = 0;
    std::uint32_t inserted = 0;
};

/// What an edit is, for undo: edits of one kind that follow each other closely are undone together.
enum class EditKind : std::uint8_t { Typing, Deleting, Single };

/// The text between two places, replaced by another. Its line breaks are those of the text.
struct TextEdit {
    TextPosition begin;
    std::string removed;
    std::string inserted;
};

/// Lines as the engine counts them (LF, CR LF, CR, LS, PS end one), each with the end it came with, so that
/// what was not edited is saved byte for byte. Reading a line is constant; an edit costs what it changes, and
/// moving the lines below it when their number changes.
class TextDocument {
  public:
    explicit TextDocument(std::string_view bytes = {});

    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] std::uint32_t line_count() const { return static_cast<std::uint32_t>(lines_.size()); }
    [[nodiscard]] const std::string& line(std::uint32_t number) const { return lines_[number].text; }
    /// The text between two places.
    [[nodiscard]] std::string text(TextPosition begin, TextPosition end) const;
    /// What new lines of this text end with.
    [[nodiscard]] std::string_view line_break() const;
    /// The nearest place that is one, never inside a character.
    [[nodiscard]] TextPosition clamp(TextPosition place) const;
    [[nodiscard]] TextPosition end() const;

    /// Replaces what lies between two places and returns where the new text ends. Line breaks in `text`
    /// become those of the document. The selections are those to go back to with undo and redo.
    TextPosition edit(TextPosition begin, TextPosition end, std::string_view text, EditKind kind,
                      const TextSelection& before);
    /// The selection after the edit that was made last, for redo.
    void set_selection_after(const TextSelection& after);
    /// What is edited from now on is undone on its own.
    void close_undo_step();
    /// Several edits from now up to end_undo_group are undone together.
    void begin_undo_group();
    void end_undo_group();
    /// The selection to go to; nothing when there is nothing to undo.
    std::optional<TextSelection> undo();
    std::optional<TextSelection> redo();
    [[nodiscard]] bool can_undo() const { return done_ > 0; }
    [[nodiscard]] bool can_redo() const { return done_ < steps_.size(); }

    /// Names the text as it is: the same again after an edit was undone.
    [[nodiscard]] std::uint64_t state() const { return state_; }
    /// Grows with every change.
    [[nodiscard]] std::uint64_t revision() const { return revision_; }
    /// What has changed since an earlier revision, in order; nothing when that is too long ago.
    [[nodiscard]] std::optional<std::span<const LineChange>> changes_since(std::uint64_t revision) const;

  private:
    enum class LineEnd : std::uint8_t { None, LineFeed, Both, CarriageReturn, Line, Paragraph };
    struct Line {
        std::string text;
        LineEnd end = LineEnd::None;
    };
    struct UndoStep {
        std::vector<TextEdit> edits;
        TextSelection before;
        TextSelection after;
        EditKind kind = EditKind::Single;
        std::uint64_t state_before = 0;
        std::uint64_t state_after = 0;
    };

    static std::string_view bytes_of(LineEnd end);
    static std::vector<Line> split(std::string_view text);
    bool continues_step(EditKind kind, const TextEdit& edit) const;
    TextPosition replace(TextPosition begin, TextPosition end, std::string_view text);

    std::vector<Line> lines_;
    bool has_byte_order_mark_ = false;
    LineEnd new_line_end_ = LineEnd::LineFeed;
    std::vector<UndoStep> steps_;
    std::size_t done_ = 0;  // steps that are not undone
    bool step_is_open_ = false;
    int groups_ = 0;
    bool group_has_step_ = false;
    std::uint64_t state_ = 0;
    std::uint64_t last_state_ = 0;
    std::uint64_t revision_ = 0;
    std::vector<LineChange> changes_;  // the last ones, up to revision_
};

/// Where a text that was inserted at a place ends.
[[nodiscard]] TextPosition end_of_text(TextPosition begin, std::string_view text);

/// The next place a caret can stand at in a line: over a whole character with what combines with it.
[[nodiscard]] std::uint32_t next_column(std::string_view line, std::uint32_t column);
[[nodiscard]] std::uint32_t previous_column(std::string_view line, std::uint32_t column);

}  // namespace loopscope::session
