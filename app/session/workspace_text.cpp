// What is typed into, and the lists over the window.

#include <algorithm>
#include <utility>

#include "app/session/file_list.h"
#include "app/session/workspace.h"

namespace loopscope::session {

namespace {

// The time that is passed next began before the edit.
constexpr double kNotCounted = -1;
constexpr std::size_t kMostMatches = 10'000;

}  // namespace

void Workspace::apply_layer(Layer layer) {
    if (question_) return;
    layer_ = layer_ == layer ? Layer::None : layer;
    pending_ = {};
    selected_row_ = 0;
    ++list_version_;
    notice_.clear();
    if (layer_ == Layer::Gallery) gallery_ = read_gallery(gallery_folder_);
    field_ = TextEditor("", Lines::One);
    const std::string& path = files_.edited().file.path();
    if (layer_ == Layer::OpenFile) apply_field(folder() + "/");
    if (layer_ == Layer::SaveRun) apply_field(recording_path());
    if (layer_ == Layer::SaveFile) apply_field(path.empty() ? folder() + "/" : path);
}

void Workspace::apply_field(std::string_view text) {
    field_ = TextEditor(text, Lines::One);
    field_.apply_move(Motion::TextEnd, Selecting::No);
    selected_row_ = 0;
    ++list_version_;
}

void Workspace::apply_complete() {
    if (layer_ != Layer::OpenFile && layer_ != Layer::SaveFile && layer_ != Layer::SaveRun) return;
    apply_field(complete_path(field_.document().bytes(), folder()));
}

bool Workspace::apply_dismiss() {
    notice_.clear();
    if (question_) {
        // As Cancel, or as what loses nothing.
        apply_answer(question_->kind == QuestionKind::Unsaved ? 2 : 0);
    } else if (layer_ != Layer::None) {
        layer_ = Layer::None;
        pending_ = {};
    } else if (prediction_ && focus_ == TextFocus::None) {
        prediction_.reset();
    } else if (comparison_ != nullptr && focus_ == TextFocus::None) {
        comparison_.reset();
    } else if (shows_outputs_ && focus_ == TextFocus::None) {
        shows_outputs_ = false;
    } else if (find_is_open_) {
        find_is_open_ = false;
        matches_.clear();
        replace_is_open_ = false;
        if (focus_ == TextFocus::Find || focus_ == TextFocus::Replace) focus_ = TextFocus::Editor;
    } else if (focus_ != TextFocus::None) {
        focus_ = TextFocus::None;
    } else {
        return false;
    }
    return true;
}

void Workspace::apply_move_row(std::int64_t by, std::size_t rows) {
    if (rows == 0) return;
    const auto count = static_cast<std::int64_t>(rows);
    auto row = static_cast<std::int64_t>(std::min(selected_row_, rows - 1)) + by;
    // One step leads around; a page stops at the ends.
    row = by == 1 || by == -1 ? (row + count) % count : std::clamp<std::int64_t>(row, 0, count - 1);
    selected_row_ = static_cast<std::size_t>(row);
    if (!prediction_ || layer_ != Layer::None || question_) return;
    // Lines that have their place are passed over.
    for (std::int64_t step = 0; step < count && prediction_->is_used(selected_row_); ++step)
        selected_row_ = static_cast<std::size_t>((row += by < 0 ? count - 1 : 1) % count);
}

void Workspace::apply_focus(TextFocus focus) {
    if (question_) return;
    layer_ = Layer::None;
    focus_ = focus == TextFocus::Editor && editor() == nullptr ? TextFocus::None : focus;
}

TextEditor* Workspace::focused_text() {
    if (question_) return nullptr;
    switch (focus()) {
        case TextFocus::None: return nullptr;
        case TextFocus::Editor: return editor();
        case TextFocus::Find: return &find_field_;
        case TextFocus::Replace: return &replace_field_;
        case TextFocus::List: return &field_;
    }
    return nullptr;
}

void Workspace::notice_edit() {
    switch (focus()) {
        case TextFocus::None:
        case TextFocus::Replace: return;
        case TextFocus::List:
            selected_row_ = 0;
            ++list_version_;
            return;
        case TextFocus::Find: {
            update_matches();
            // The first match from where the search began is shown while one types.
            const auto next = std::find_if(matches_.begin(), matches_.end(), [this](const TextMatch& match) {
                return TextPosition{match.line, match.begin} >= find_origin_;
            });
            if (matches_.empty()) return;
            const TextMatch& match = next == matches_.end() ? matches_.front() : *next;
            files_.edited().file.editor().apply_select({{match.line, match.begin}, {match.line, match.end}});
            return;
        }
        case TextFocus::Editor: break;
    }
    OpenFile& open = files_.edited();
    if (open.revision() == open.seen_revision) return;
    open.seen_revision = open.revision();
    seconds_since_edit_ = kNotCounted;
    notice_.clear();
    update_matches();
}

void Workspace::update_matches() {
    matches_.clear();
    if (find_is_open_)
        matches_ = files_.edited().file.editor().find(find_field_.document().bytes(), kMostMatches);
}

void Workspace::apply_find() {
    if (question_ || editor() == nullptr) return;
    layer_ = Layer::None;
    find_is_open_ = true;
    focus_ = TextFocus::Find;
    find_origin_ = files_.edited().file.editor().selection().first();
    // What is selected is probably what one looks for.
    const std::string selected = files_.edited().file.editor().selected_text();
    if (!selected.empty() && selected.find_first_of("\r\n") == std::string::npos)
        find_field_ = TextEditor(selected, Lines::One);
    find_field_.apply_select_all();
    update_matches();
}

void Workspace::apply_find_next(int by) {
    if (!find_is_open_) {
        if (find_field_.document().bytes().empty()) return apply_find();
        find_is_open_ = editor() != nullptr;
        update_matches();
    }
    if (matches_.empty()) return;
    const TextSelection selection = files_.edited().file.editor().selection();
    const auto begins = [](const TextMatch& match) { return TextPosition{match.line, match.begin}; };
    // The first match behind the selection's start; the one before it when that is where the caret is.
    auto next = std::find_if(matches_.begin(), matches_.end(),
                             [&](const TextMatch& match) { return begins(match) > selection.first(); });
    if (by < 0) {
        next = std::find_if(matches_.begin(), matches_.end(),
                            [&](const TextMatch& match) { return begins(match) >= selection.first(); });
        next = next == matches_.begin() ? matches_.end() - 1 : next - 1;
    } else if (next == matches_.end()) {
        next = matches_.begin();
    }
    files_.edited().file.editor().apply_select({begins(*next), {next->line, next->end}});
    find_origin_ = begins(*next);
}

void Workspace::apply_open_replace() {
    if (question_ || editor() == nullptr) return;
    if (!find_is_open_) apply_find();
    if (focus_ == TextFocus::Replace) {
        focus_ = TextFocus::Find;
        return find_field_.apply_select_all();
    }
    // First what to look for, then what to put there.
    const bool knows_what = !find_field_.document().bytes().empty();
    const bool was_open = std::exchange(replace_is_open_, true);
    focus_ = was_open || knows_what ? TextFocus::Replace : TextFocus::Find;
    replace_field_.apply_select_all();
}

void Workspace::notice_replacement() {
    const TextFocus focus = std::exchange(focus_, TextFocus::Editor);
    notice_edit();
    focus_ = focus;
}

void Workspace::apply_replace_one() {
    if (!find_is_open_ || matches_.empty()) return;
    const TextSelection selection = files_.edited().file.editor().selection();
    for (const TextMatch& match : matches_) {
        const bool is_selected = selection.first() == TextPosition{match.line, match.begin} &&
                                 selection.last() == TextPosition{match.line, match.end};
        if (!is_selected) continue;
        files_.edited().file.editor().apply_replace(match, replace_field_.document().bytes());
        notice_replacement();
        break;
    }
    if (matches_.empty()) return;
    // The next one from the caret on.
    const TextPosition caret = files_.edited().file.editor().selection().caret;
    auto next = std::find_if(matches_.begin(), matches_.end(), [&](const TextMatch& match) {
        return TextPosition{match.line, match.begin} >= caret;
    });
    if (next == matches_.end()) next = matches_.begin();
    files_.edited().file.editor().apply_select({{next->line, next->begin}, {next->line, next->end}});
}

void Workspace::apply_replace_all() {
    if (!find_is_open_ || matches_.empty()) return;
    const std::size_t count = matches_.size();
    const std::vector<TextMatch> matches = matches_;
    files_.edited().file.editor().apply_replace_matches(matches, replace_field_.document().bytes());
    notice_replacement();
    notice_ = "Replaced " + std::to_string(count) + (count == 1 ? " place" : " places");
}

}  // namespace loopscope::session
