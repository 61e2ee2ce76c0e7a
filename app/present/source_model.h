#pragma once
// What the source panel shows. Lines and columns: lines count from 1, columns are byte offsets from 0.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace loopscope::present {

enum class TokenKind : std::uint8_t {
    Plain,
    Keyword,
    Literal,
    Name,
    Call,
    Number,
    String,
    Comment,
    Punctuation
};

// A run of bytes [begin, end) of one line that is drawn in one colour.
struct TokenSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    TokenKind kind = TokenKind::Plain;
    bool operator==(const TokenSpan&) const = default;
};

// `tokens` covers the text in order and without gaps.
struct SourceLine {
    std::string text;
    std::vector<TokenSpan> tokens;
};

// The whole text of one file. Built once per file and shared by every model of it.
struct SourceText {
    std::string name;
    std::vector<SourceLine> lines;
    std::uint32_t longest_line = 0;     // bytes
    std::uint32_t first_code_line = 1;  // after the front matter
};

// From the first position up to, not including, the second. Empty when nothing is marked.
struct SourceRange {
    std::uint32_t first_line = 0;
    std::uint32_t first_column = 0;
    std::uint32_t last_line = 0;
    std::uint32_t last_column = 0;

    [[nodiscard]] bool empty() const { return first_line == 0; }
    bool operator==(const SourceRange&) const = default;
};

// Something that keeps the program from starting or that ended it, with its place.
struct ProblemModel {
    std::string title;    // empty: no problem
    std::string message;  // what is wrong, may have several lines
    std::string hint;     // what to do about it
    SourceRange place;

    [[nodiscard]] bool any() const { return !title.empty(); }
};

// A line of text that can be typed into.
struct FieldModel {
    std::string text;
    std::uint32_t caret = 0;   // bytes
    std::uint32_t anchor = 0;  // the other end of what is selected
    bool focused = false;
};

// Values of variables, shown behind a line.
struct LineHint {
    std::uint32_t line = 0;
    std::string text;
};

// The text as something that is edited.
struct EditorModel {
    bool editable = false;
    bool focused = false;  // letters are typed into it
    std::uint32_t caret_line = 0;
    std::uint32_t caret_column = 0;
    std::uint64_t caret_moves = 0;  // another number when the caret has to be brought into sight
    SourceRange selection;
    bool find_is_open = false;
    FieldModel find;
    std::string find_count;        // "3 of 12"
    bool replace_is_open = false;  // with a field for what to put there instead
    FieldModel replace;
    std::vector<SourceRange> matches;    // in order
    std::vector<ProblemModel> mistakes;  // what keeps this text from running, with its places
    std::vector<LineHint> hints;         // in the order of lines
    bool behind = false;                 // the run on screen is of an older text
    std::string mode;                    // "Editing"
    std::string mode_keys;               // "Esc: step with the keys"
    std::string place;                   // "Line 3, column 4"
    std::string state;                   // "not saved"
    bool modified = false;
};

// One of the files that the program is made of.
struct FileTab {
    std::uint32_t source = 0;  // its number
    std::string name;
    std::string path;
    bool is_shown = false;
    bool is_running = false;
    bool has_breakpoints = false;
    bool modified = false;     // it has changes that are not saved
    bool has_mistake = false;  // it keeps the program from running
};

struct SourceModel {
    EditorModel editor;
    std::vector<FileTab> files;               // the main one first; empty when it is the only one
    std::uint32_t source = 0;                 // number of the file that is shown
    std::string path;                         // its path; empty: the main file
    std::uint32_t chosen_line = 0;            // of a file that is only read: where the viewer has clicked
    std::shared_ptr<const SourceText> text;   // never null in a model that is drawn
    bool other_file = false;                  // the text is that of a file that the program asks for
    std::uint32_t current_line = 0;           // 0: no code is running
    SourceRange expression;                   // what is being evaluated now
    std::uint32_t other_line = 0;             // where the run stands that this one is compared with; 0: none
    std::vector<std::string> run_names;       // of this run and of that one, while they are compared
    std::vector<std::uint32_t> caller_lines;  // lines where the frames below wait, sorted
    std::vector<std::uint32_t> breakpoints;   // sorted
    ProblemModel problem;
};

}  // namespace loopscope::present
