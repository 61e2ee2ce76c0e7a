#include "app/session/text_editor.h"

#include <algorithm>

namespace loopscope::session {

namespace {

constexpr std::uint32_t kUsualIndentation = 2;
constexpr std::uint32_t kMostIndentation = 8;
constexpr std::string_view kBlanks = " \t";

enum class Letter : std::uint8_t { Blank, Name, Sign };

Letter kind_of(char c) {
    if (c == ' ' || c == '\t') return Letter::Blank;
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80 ? Letter::Name
                                                                                   : Letter::Sign;
}

std::uint32_t length(std::string_view line) {
    return static_cast<std::uint32_t>(line.size());
}

std::uint32_t indent_of(std::string_view line) {
    return static_cast<std::uint32_t>(std::min(line.find_first_not_of(kBlanks), line.size()));
}

std::uint32_t characters_before(std::string_view line, std::uint32_t column) {
    std::uint32_t count = 0;
    for (std::uint32_t at = 0; at < column && at < line.size(); at = next_column(line, at)) ++count;
    return count;
}

std::uint32_t column_of_character(std::string_view line, std::uint32_t character) {
    std::uint32_t at = 0;
    for (; character > 0 && at < line.size(); --character) at = next_column(line, at);
    return at;
}

std::uint32_t word_end(std::string_view line, std::uint32_t column) {
    while (column < line.size() && kind_of(line[column]) == Letter::Blank) ++column;
    if (column >= line.size()) return length(line);
    const Letter kind = kind_of(line[column]);
    while (column < line.size() && kind_of(line[column]) == kind) ++column;
    return column;
}

std::uint32_t word_start(std::string_view line, std::uint32_t column) {
    while (column > 0 && kind_of(line[column - 1]) == Letter::Blank) --column;
    if (column == 0) return 0;
    const Letter kind = kind_of(line[column - 1]);
    while (column > 0 && kind_of(line[column - 1]) == kind) --column;
    return column;
}

/// The step of the first line that is indented: its spaces, or 0 for a tab.
std::uint32_t find_indentation(const TextDocument& document) {
    constexpr std::uint32_t kLooked = 500;
    for (std::uint32_t number = 0; number < std::min(document.line_count(), kLooked); ++number) {
        const std::string& line = document.line(number);
        const std::uint32_t indent = indent_of(line);
        if (indent == 0 || indent == line.size()) continue;
        if (line[0] == '\t') return 0;
        // A comment's second line stands one space in.
        if (indent > 1 && indent <= kMostIndentation) return indent;
    }
    return kUsualIndentation;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

}  // namespace

TextEditor::TextEditor(std::string_view bytes, Lines lines)
    : document_(bytes), lines_(lines), indentation_(find_indentation(document_)) {}

std::string TextEditor::selected_text() const {
    return document_.text(selection_.first(), selection_.last());
}

void TextEditor::notice_column() {
    wanted_column_ = characters_before(document_.line(selection_.caret.line), selection_.caret.column);
}

void TextEditor::set_caret(TextPosition place, Selecting selecting) {
    selection_.caret = place;
    if (selecting == Selecting::No) selection_.anchor = place;
}

TextPosition TextEditor::vertical(TextPosition place, std::int64_t lines) const {
    const std::int64_t line = static_cast<std::int64_t>(place.line) + lines;
    if (line < 0) return {};
    if (line >= document_.line_count()) return document_.end();
    const auto number = static_cast<std::uint32_t>(line);
    return {number, column_of_character(document_.line(number), wanted_column_)};
}

TextPosition TextEditor::moved(TextPosition place, Motion motion, std::uint32_t page_lines) const {
    const std::string& line = document_.line(place.line);
    const bool at_start = place.column == 0;
    const bool at_end = place.column >= line.size();
    const auto line_before = [&]() -> TextPosition {
        if (place.line == 0) return place;
        return {place.line - 1, length(document_.line(place.line - 1))};
    };
    const auto line_after = [&]() -> TextPosition {
        return place.line + 1 < document_.line_count() ? TextPosition{place.line + 1, 0} : place;
    };
    switch (motion) {
        case Motion::Left:
            return at_start ? line_before() : TextPosition{place.line, previous_column(line, place.column)};
        case Motion::Right:
            return at_end ? line_after() : TextPosition{place.line, next_column(line, place.column)};
        case Motion::WordLeft:
            return at_start ? line_before() : TextPosition{place.line, word_start(line, place.column)};
        case Motion::WordRight:
            return at_end ? line_after() : TextPosition{place.line, word_end(line, place.column)};
        case Motion::Up: return vertical(place, -1);
        case Motion::Down: return vertical(place, 1);
        case Motion::PageUp: return vertical(place, -static_cast<std::int64_t>(page_lines));
        case Motion::PageDown: return vertical(place, page_lines);
        case Motion::LineStart: {
            const std::uint32_t indent = indent_of(line);
            return {place.line, place.column == indent ? 0 : indent};
        }
        case Motion::LineEnd: return {place.line, length(line)};
        case Motion::TextStart: return {};
        case Motion::TextEnd: return document_.end();
    }
    return place;
}

void TextEditor::apply_move(Motion motion, Selecting selecting, std::uint32_t page_lines) {
    document_.close_undo_step();
    const bool sideways = motion == Motion::Left || motion == Motion::Right;
    if (sideways && selecting == Selecting::No && !selection_.empty()) {
        set_caret(motion == Motion::Left ? selection_.first() : selection_.last(), selecting);
    } else {
        set_caret(moved(selection_.caret, motion, page_lines), selecting);
    }
    const bool upright = motion == Motion::Up || motion == Motion::Down || motion == Motion::PageUp ||
                         motion == Motion::PageDown;
    if (!upright) notice_column();
}

void TextEditor::apply_place(TextPosition place, Selecting selecting) {
    document_.close_undo_step();
    set_caret(document_.clamp(place), selecting);
    notice_column();
}

void TextEditor::apply_select(const TextSelection& selection) {
    document_.close_undo_step();
    selection_ = {document_.clamp(selection.anchor), document_.clamp(selection.caret)};
    notice_column();
}

void TextEditor::apply_select_word(TextPosition place) {
    place = document_.clamp(place);
    const std::string& line = document_.line(place.line);
    std::uint32_t begin = place.column;
    std::uint32_t end = place.column;
    // Between two kinds of letters a name counts more.
    const bool after_name = begin > 0 && kind_of(line[begin - 1]) == Letter::Name;
    const bool at_end = end >= line.size();
    if (begin > 0 && (at_end || (after_name && kind_of(line[end]) != Letter::Name))) end = --begin;
    if (end < line.size()) {
        const Letter kind = kind_of(line[end]);
        while (begin > 0 && kind_of(line[begin - 1]) == kind) --begin;
        while (end < line.size() && kind_of(line[end]) == kind) ++end;
    }
    apply_select({{place.line, begin}, {place.line, end}});
}

void TextEditor::apply_select_line(std::uint32_t line) {
    const TextPosition begin = document_.clamp({line, 0});
    const bool last = begin.line + 1 >= document_.line_count();
    apply_select({{begin.line, 0}, last ? document_.end() : TextPosition{begin.line + 1, 0}});
}

void TextEditor::apply_select_all() {
    apply_select({{}, document_.end()});
}

void TextEditor::replace_selection(std::string_view text, EditKind kind) {
    const TextSelection before = selection_;
    const TextPosition after = document_.edit(before.first(), before.last(), text, kind, before);
    selection_ = {after, after};
    document_.set_selection_after(selection_);
    notice_column();
}

void TextEditor::apply_type(std::string_view text) {
    if (lines_ == Lines::One) return apply_paste(text);
    const std::uint32_t line = selection_.first().line;
    const std::string& before = document_.line(line);
    // A closing brace that begins its line steps out.
    if (text == "}" && selection_.empty() && indentation_ > 0 &&
        selection_.caret.column == indent_of(before) && selection_.caret.column == before.size() &&
        selection_.caret.column >= indentation_) {
        document_.begin_undo_group();
        selection_.anchor.column -= indentation_;
        replace_selection(text, EditKind::Single);
        return document_.end_undo_group();
    }
    replace_selection(text, selection_.empty() ? EditKind::Typing : EditKind::Single);
}

void TextEditor::apply_paste(std::string_view text) {
    if (lines_ == Lines::Many) return replace_selection(text, EditKind::Single);
    std::string line(text);
    std::erase_if(line, [](char c) { return static_cast<unsigned char>(c) < ' '; });
    replace_selection(line, selection_.empty() ? EditKind::Typing : EditKind::Single);
}

std::string TextEditor::one_indentation(std::uint32_t column) const {
    if (indentation_ == 0) return "\t";
    return std::string(indentation_ - column % indentation_, ' ');
}

void TextEditor::apply_new_line() {
    if (lines_ == Lines::One) return;
    const TextPosition at = selection_.first();
    const std::string& line = document_.line(at.line);
    const std::string indent = line.substr(0, std::min(indent_of(line), at.column));
    const std::size_t before = std::string_view(line).substr(0, at.column).find_last_not_of(kBlanks);
    const bool opens =
        before != std::string::npos && (line[before] == '{' || line[before] == '(' || line[before] == '[');
    const std::string& last = document_.line(selection_.last().line);
    const std::size_t behind = last.find_first_not_of(kBlanks, selection_.last().column);
    const bool closes =
        behind != std::string::npos && (last[behind] == '}' || last[behind] == ')' || last[behind] == ']');
    const std::string deeper = opens ? one_indentation(0) : "";
    const TextSelection selection_before = selection_;
    if (!opens || !closes) return replace_selection("\n" + indent + deeper, EditKind::Single);
    const TextPosition after = end_of_text(at, "\n" + indent + deeper);
    document_.edit(selection_before.first(), selection_before.last(), "\n" + indent + deeper + "\n" + indent,
                   EditKind::Single, selection_before);
    selection_ = {after, after};
    document_.set_selection_after(selection_);
    notice_column();
}

void TextEditor::apply_delete(Motion motion) {
    const TextSelection before = selection_;
    if (before.empty()) {
        TextPosition other = moved(before.caret, motion, 1);
        const std::string& line = document_.line(before.caret.line);
        // Backspace in the indentation takes a whole step of it.
        if (motion == Motion::Left && indentation_ > 0 && before.caret.column > 0 &&
            before.caret.column <= indent_of(line) && line.find('\t') >= before.caret.column) {
            other.column = (before.caret.column - 1) / indentation_ * indentation_;
        }
        selection_.anchor = other;
    }
    if (selection_.empty()) return;
    const TextPosition first = selection_.first();
    document_.edit(first, selection_.last(), "", before.empty() ? EditKind::Deleting : EditKind::Single,
                   before);
    selection_ = {first, first};
    document_.set_selection_after(selection_);
    notice_column();
}

/// Calls change(line) for every line of the selection: it returns what the first bytes of the line become,
/// as their number and the text instead. The selection stays on the same letters.
template <typename Change>
void TextEditor::change_lines(Change change) {
    const TextSelection before = selection_;
    const std::uint32_t first = before.first().line;
    std::uint32_t last = before.last().line;
    if (last > first && before.last().column == 0) --last;
    document_.begin_undo_group();
    const auto follow = [](TextPosition& place, std::uint32_t line, TextPosition begin, TextPosition end,
                           std::size_t size) {
        if (place.line != line || place.column < begin.column) return;
        place.column =
            std::max(place.column, end.column) - end.column + begin.column + static_cast<std::uint32_t>(size);
    };
    for (std::uint32_t number = first; number <= last; ++number) {
        const auto [from, to, text] = change(document_.line(number));
        const TextPosition begin{number, from};
        const TextPosition end{number, to};
        document_.edit(begin, end, text, EditKind::Single, before);
        // A selection that begins at the edge of the line goes on to hold the whole line.
        if (!(selection_.anchor.column == 0 && selection_.anchor == selection_.first() &&
              !selection_.empty()))
            follow(selection_.anchor, number, begin, end, text.size());
        if (!(selection_.caret.column == 0 && selection_.caret == selection_.first() && !selection_.empty()))
            follow(selection_.caret, number, begin, end, text.size());
    }
    document_.end_undo_group();
    document_.set_selection_after(selection_);
    notice_column();
}

namespace {

struct HeadChange {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::string text;
};

}  // namespace

void TextEditor::apply_indent() {
    if (selection_.first().line == selection_.last().line) {
        return replace_selection(one_indentation(selection_.first().column), EditKind::Single);
    }
    change_lines([this](const std::string& line) {
        return HeadChange{0, 0, line.empty() ? std::string() : one_indentation(0)};
    });
}

void TextEditor::apply_dedent() {
    change_lines([this](const std::string& line) {
        const std::uint32_t indent = indent_of(line);
        if (indent == 0) return HeadChange{};
        if (line[0] == '\t') return HeadChange{0, 1, ""};
        const std::uint32_t step = std::max(indentation_, 1U);
        return HeadChange{0, std::min(indent, (indent - 1) % step + 1), ""};
    });
}

void TextEditor::apply_toggle_comment() {
    const std::uint32_t first = selection_.first().line;
    const std::uint32_t last = selection_.last().line;
    bool all = true;
    std::uint32_t least = ~std::uint32_t{0};
    for (std::uint32_t number = first; number <= last; ++number) {
        const std::string& line = document_.line(number);
        const std::uint32_t indent = indent_of(line);
        if (indent == line.size()) continue;
        least = std::min(least, indent);
        all = all && line.compare(indent, 2, "//") == 0;
    }
    if (least == ~std::uint32_t{0}) return;
    change_lines([all, least](const std::string& line) {
        const std::uint32_t indent = indent_of(line);
        if (indent == line.size()) return HeadChange{};
        if (!all) return HeadChange{least, least, "// "};
        const std::uint32_t blank = line.compare(indent, 3, "// ") == 0 ? 3 : 2;
        return HeadChange{indent, indent + blank, ""};
    });
}

void TextEditor::apply_undo() {
    if (const auto selection = document_.undo()) {
        selection_ = {document_.clamp(selection->anchor), document_.clamp(selection->caret)};
        notice_column();
    }
}

void TextEditor::apply_redo() {
    if (const auto selection = document_.redo()) {
        selection_ = {document_.clamp(selection->anchor), document_.clamp(selection->caret)};
        notice_column();
    }
}

void TextEditor::apply_replace_all(std::string_view bytes) {
    const TextSelection before = selection_;
    document_.close_undo_step();
    document_.edit({}, document_.end(), bytes, EditKind::Single, before);
    selection_ = {document_.clamp(before.anchor), document_.clamp(before.caret)};
    document_.set_selection_after(selection_);
    notice_column();
}

void TextEditor::apply_replace(const TextMatch& match, std::string_view text) {
    selection_ = {{match.line, match.begin}, {match.line, match.end}};
    replace_selection(text, EditKind::Single);
}

void TextEditor::apply_replace_matches(std::span<const TextMatch> matches, std::string_view text) {
    if (matches.empty()) return;
    const TextSelection before = selection_;
    document_.begin_undo_group();
    // From the last to the first, so that places before stay where they are.
    for (std::size_t index = matches.size(); index-- > 0;) {
        const TextMatch& match = matches[index];
        document_.edit({match.line, match.begin}, {match.line, match.end}, text, EditKind::Single, before);
    }
    document_.end_undo_group();
    const TextPosition place{matches.front().line,
                             matches.front().begin + static_cast<std::uint32_t>(text.size())};
    selection_ = {place, place};
    document_.set_selection_after(selection_);
    notice_column();
}

std::vector<TextMatch> TextEditor::find(std::string_view wanted, std::size_t most) const {
    std::vector<TextMatch> matches;
    if (wanted.empty()) return matches;
    const bool exact = std::any_of(wanted.begin(), wanted.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const auto equal = [exact](char one, char other) {
        return exact ? one == other : lower(one) == lower(other);
    };
    for (std::uint32_t number = 0; number < document_.line_count(); ++number) {
        const std::string& line = document_.line(number);
        for (auto at = line.begin();;) {
            at = std::search(at, line.end(), wanted.begin(), wanted.end(), equal);
            if (at == line.end()) break;
            const auto begin = static_cast<std::uint32_t>(at - line.begin());
            matches.push_back({number, begin, begin + length(wanted)});
            if (matches.size() >= most) return matches;
            at += static_cast<std::ptrdiff_t>(wanted.size());
        }
    }
    return matches;
}

}  // namespace loopscope::session
