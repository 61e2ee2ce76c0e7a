#include "app/session/text_document.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace loopscope::session {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kMostChanges = 65'536;
constexpr std::size_t kMostUndoSteps = 10'000;

bool is_inside_character(std::string_view line, std::uint32_t column) {
    return column < line.size() && (static_cast<unsigned char>(line[column]) & 0xC0U) == 0x80U;
}

char32_t character_at(std::string_view line, std::uint32_t column) {
    const auto byte = [&](std::size_t at) {
        return at < line.size() ? static_cast<unsigned char>(line[at]) : 0U;
    };
    const std::uint32_t first = byte(column);
    const std::uint32_t second = byte(column + 1U) & 0x3FU;
    const std::uint32_t third = byte(column + 2U) & 0x3FU;
    if (first < 0x80) return first;
    if (first < 0xE0) return ((first & 0x1FU) << 6U) | second;
    if (first < 0xF0) return ((first & 0x0FU) << 12U) | (second << 6U) | third;
    return ((first & 0x07U) << 18U) | (second << 12U) | (third << 6U) | (byte(column + 3U) & 0x3FU);
}

// SIMPLIFIED: the marks that people type, not every grapheme cluster of Unicode.
bool combines_with_previous(char32_t character) {
    constexpr char32_t kJoiner = 0x200D;
    const auto between = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    return between(0x0300, 0x036F) || between(0xFE00, 0xFE0F) || between(0x20D0, 0x20FF) ||
           between(0x1F3FB, 0x1F3FF) || character == kJoiner;
}

}  // namespace

std::uint32_t next_column(std::string_view line, std::uint32_t column) {
    const auto size = static_cast<std::uint32_t>(line.size());
    if (column >= size) return size;
    do {
        ++column;
        while (is_inside_character(line, column)) ++column;
    } while (column < size && combines_with_previous(character_at(line, column)));
    return column;
}

std::uint32_t previous_column(std::string_view line, std::uint32_t column) {
    column = std::min(column, static_cast<std::uint32_t>(line.size()));
    if (column == 0) return 0;
    do {
        --column;
        while (column > 0 && is_inside_character(line, column)) --column;
    } while (column > 0 && combines_with_previous(character_at(line, column)));
    return column;
}

TextPosition end_of_text(TextPosition begin, std::string_view text) {
    TextPosition end = begin;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool both = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        const std::string_view rest = text.substr(at, 3);
        const bool separator = rest == "\u2028" || rest == "\u2029";
        if (text[at] != '\n' && text[at] != '\r' && !separator) {
            ++end.column;
            continue;
        }
        at += separator ? 2U : (both ? 1U : 0U);
        end = {end.line + 1, 0};
    }
    return end;
}

std::string_view TextDocument::bytes_of(LineEnd end) {
    switch (end) {
        case LineEnd::None: return "";
        case LineEnd::LineFeed: return "\n";
        case LineEnd::Both: return "\r\n";
        case LineEnd::CarriageReturn: return "\r";
        case LineEnd::Line: return "\u2028";
        case LineEnd::Paragraph: return "\u2029";
    }
    return "";
}

std::vector<TextDocument::Line> TextDocument::split(std::string_view text) {
    std::vector<Line> lines;
    constexpr std::array kEnds{LineEnd::Both, LineEnd::LineFeed, LineEnd::CarriageReturn, LineEnd::Line,
                               LineEnd::Paragraph};
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        at = text.find_first_of("\n\r\xE2", at);
        if (at == std::string_view::npos) break;
        const std::string_view rest = text.substr(at);
        const auto* end = std::find_if(kEnds.begin(), kEnds.end(),
                                       [&](LineEnd each) { return rest.starts_with(bytes_of(each)); });
        if (end == kEnds.end()) {
            ++at;
            continue;
        }
        lines.push_back({std::string(text.substr(begin, at - begin)), *end});
        at += bytes_of(*end).size();
        begin = at;
    }
    lines.push_back({std::string(text.substr(begin)), LineEnd::None});
    return lines;
}

TextDocument::TextDocument(std::string_view bytes) {
    if (bytes.starts_with(kByteOrderMark)) {
        has_byte_order_mark_ = true;
        bytes.remove_prefix(kByteOrderMark.size());
    }
    lines_ = split(bytes);
    const auto with_both = std::count_if(lines_.begin(), lines_.end(),
                                         [](const Line& line) { return line.end == LineEnd::Both; });
    if (2 * static_cast<std::size_t>(with_both) >= lines_.size() && with_both > 0)
        new_line_end_ = LineEnd::Both;
}

std::string TextDocument::bytes() const {
    std::string all(has_byte_order_mark_ ? kByteOrderMark : "");
    for (const Line& line : lines_) {
        all += line.text;
        all += bytes_of(line.end);
    }
    return all;
}

std::string_view TextDocument::line_break() const {
    return bytes_of(new_line_end_);
}

TextPosition TextDocument::end() const {
    return {line_count() - 1, static_cast<std::uint32_t>(lines_.back().text.size())};
}

TextPosition TextDocument::clamp(TextPosition place) const {
    if (place.line >= line_count()) return end();
    const std::string& text = lines_[place.line].text;
    place.column = std::min(place.column, static_cast<std::uint32_t>(text.size()));
    while (is_inside_character(text, place.column)) --place.column;
    return place;
}

std::string TextDocument::text(TextPosition begin, TextPosition end) const {
    if (begin.line == end.line)
        return lines_[begin.line].text.substr(begin.column, end.column - begin.column);
    std::string all = lines_[begin.line].text.substr(begin.column);
    for (std::uint32_t number = begin.line; number < end.line; ++number) {
        if (number > begin.line) all += lines_[number].text;
        all += bytes_of(lines_[number].end);
    }
    return all + lines_[end.line].text.substr(0, end.column);
}

TextPosition TextDocument::replace(TextPosition begin, TextPosition end, std::string_view text) {
    std::vector<Line> fresh = split(text);
    const auto inserted = static_cast<std::uint32_t>(fresh.size());
    const std::uint32_t removed = end.line - begin.line + 1;
    const TextPosition after = end_of_text(begin, text);
    Line& last = fresh.back();
    last.text += std::string_view(lines_[end.line].text).substr(end.column);
    last.end = lines_[end.line].end;
    fresh.front().text.insert(0, lines_[begin.line].text, 0, begin.column);
    const auto common = std::min(removed, inserted);
    const auto first = lines_.begin() + begin.line;
    std::move(fresh.begin(), fresh.begin() + common, first);
    if (removed > common) lines_.erase(first + common, first + removed);
    if (inserted > common) {
        lines_.insert(first + common, std::make_move_iterator(fresh.begin() + common),
                      std::make_move_iterator(fresh.end()));
    }
    ++revision_;
    if (changes_.size() >= kMostChanges)
        changes_.erase(changes_.begin(), changes_.begin() + kMostChanges / 2);
    changes_.push_back({begin.line, removed, inserted});
    return after;
}

bool TextDocument::continues_step(EditKind kind, const TextEdit& edit) const {
    if (!step_is_open_ || done_ == 0 || done_ < steps_.size()) return false;
    const UndoStep& step = steps_[done_ - 1];
    if (step.kind != kind || kind == EditKind::Single) return false;
    const TextEdit& last = step.edits.back();
    if (kind == EditKind::Deleting) {
        // Backspace takes what stands before, Delete what stands behind.
        return edit.inserted.empty() &&
               (end_of_text(edit.begin, edit.removed) == last.begin || edit.begin == last.begin);
    }
    if (!edit.removed.empty() || end_of_text(last.begin, last.inserted) != edit.begin) return false;
    // A word with the space behind it is one step.
    const bool begins_word = !edit.inserted.empty() && edit.inserted.front() != ' ';
    return !(begins_word && !last.inserted.empty() && last.inserted.back() == ' ');
}

TextPosition TextDocument::edit(TextPosition begin, TextPosition end, std::string_view text, EditKind kind,
                                const TextSelection& before) {
    std::string own;
    for (const Line& line : split(text)) {
        own += line.text;
        if (line.end != LineEnd::None) own += line_break();
    }
    TextEdit change{begin, this->text(begin, end), std::move(own)};
    if (change.removed == change.inserted) return end;
    const TextPosition after = replace(begin, end, change.inserted);
    const std::uint64_t state_before = std::exchange(state_, ++last_state_);
    const bool joins = groups_ > 0 ? group_has_step_ : continues_step(kind, change);
    if (!joins) {
        steps_.resize(done_);
        if (steps_.size() >= kMostUndoSteps) {
            steps_.erase(steps_.begin());
            --done_;
        }
        steps_.push_back({{}, before, {}, groups_ > 0 ? EditKind::Single : kind, state_before, state_});
        ++done_;
        group_has_step_ = groups_ > 0;
    }
    UndoStep& step = steps_[done_ - 1];
    step.edits.push_back(std::move(change));
    step.state_after = state_;
    step.after = {after, after};
    step_is_open_ = true;
    return after;
}

void TextDocument::set_selection_after(const TextSelection& after) {
    if (done_ > 0 && done_ == steps_.size()) steps_[done_ - 1].after = after;
}

void TextDocument::close_undo_step() {
    step_is_open_ = false;
}

void TextDocument::begin_undo_group() {
    if (groups_++ == 0) group_has_step_ = false;
    step_is_open_ = false;
}

void TextDocument::end_undo_group() {
    --groups_;
    step_is_open_ = false;
}

std::optional<TextSelection> TextDocument::undo() {
    if (done_ == 0) return std::nullopt;
    const UndoStep& step = steps_[--done_];
    for (auto edit = step.edits.rbegin(); edit != step.edits.rend(); ++edit)
        replace(edit->begin, end_of_text(edit->begin, edit->inserted), edit->removed);
    state_ = step.state_before;
    step_is_open_ = false;
    return step.before;
}

std::optional<TextSelection> TextDocument::redo() {
    if (done_ == steps_.size()) return std::nullopt;
    const UndoStep& step = steps_[done_++];
    for (const TextEdit& edit : step.edits)
        replace(edit.begin, end_of_text(edit.begin, edit.removed), edit.inserted);
    state_ = step.state_after;
    step_is_open_ = false;
    return step.after;
}

std::optional<std::span<const LineChange>> TextDocument::changes_since(std::uint64_t revision) const {
    if (revision > revision_ || revision_ - revision > changes_.size()) return std::nullopt;
    return std::span(changes_).last(static_cast<std::size_t>(revision_ - revision));
}

}  // namespace loopscope::session
