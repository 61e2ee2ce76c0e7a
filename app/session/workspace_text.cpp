// What is typed into, and the lists over the window.

#include <algorithm>

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
    if (layer_ == Layer::OpenFile) apply_field(folder() + "/");
    if (layer_ == Layer::SaveFile) apply_field(file_.path().empty() ? folder() + "/" : file_.path());
}

void Workspace::apply_field(std::string_view text) {
    field_ = TextEditor(text, Lines::One);
    field_.apply_move(Motion::TextEnd, Selecting::No);
    selected_row_ = 0;
    ++list_version_;
}

void Workspace::apply_complete() {
    if (layer_ != Layer::OpenFile && layer_ != Layer::SaveFile) return;
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
    } else if (find_is_open_) {
        find_is_open_ = false;
        matches_.clear();
        if (focus_ == TextFocus::Find) focus_ = TextFocus::Editor;
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
}

void Workspace::apply_focus(TextFocus focus) {
    if (question_) return;
    layer_ = Layer::None;
    focus_ = focus == TextFocus::Editor && !file_.is_editable() ? TextFocus::None : focus;
}

TextEditor* Workspace::focused_text() {
    if (question_) return nullptr;
    switch (focus()) {
        case TextFocus::None: return nullptr;
        case TextFocus::Editor: return editor();
        case TextFocus::Find: return &find_field_;
        case TextFocus::List: return &field_;
    }
    return nullptr;
}

void Workspace::notice_edit() {
    switch (focus()) {
        case TextFocus::None: return;
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
            file_.editor().apply_select({{match.line, match.begin}, {match.line, match.end}});
            return;
        }
        case TextFocus::Editor: break;
    }
    const std::uint64_t revision = file_.editor().document().revision();
    if (revision == seen_revision_) return;
    seen_revision_ = revision;
    seconds_since_edit_ = kNotCounted;
    notice_.clear();
    update_matches();
}

void Workspace::update_matches() {
    matches_.clear();
    if (find_is_open_) matches_ = file_.editor().find(find_field_.document().bytes(), kMostMatches);
}

void Workspace::apply_find() {
    if (question_ || !file_.is_editable()) return;
    layer_ = Layer::None;
    find_is_open_ = true;
    focus_ = TextFocus::Find;
    find_origin_ = file_.editor().selection().first();
    // What is selected is probably what one looks for.
    const std::string selected = file_.editor().selected_text();
    if (!selected.empty() && selected.find_first_of("\r\n") == std::string::npos)
        find_field_ = TextEditor(selected, Lines::One);
    find_field_.apply_select_all();
    update_matches();
}

void Workspace::apply_find_next(int by) {
    if (!find_is_open_) {
        if (find_field_.document().bytes().empty()) return apply_find();
        find_is_open_ = file_.is_editable();
        update_matches();
    }
    if (matches_.empty()) return;
    const TextSelection selection = file_.editor().selection();
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
    file_.editor().apply_select({begins(*next), {next->line, next->end}});
    find_origin_ = begins(*next);
}

}  // namespace loopscope::session
