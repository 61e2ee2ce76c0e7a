#include "app/present/document_text.h"

#include <algorithm>

#include "app/session/open_files.h"

namespace loopscope::present {

using session::LineChange;
using session::TextDocument;

const std::shared_ptr<const SourceText>& DocumentText::update(const session::OpenFile& open) {
    const TextDocument& document = open.file.editor().document();
    if (text_ != nullptr && opened_ == open.opened && revision_ == document.revision()) return shown_;
    const auto changes = document.changes_since(revision_);
    if (text_ == nullptr || opened_ != open.opened || !changes) {
        rebuild(open);
    } else {
        std::uint32_t first = document.line_count();
        std::uint32_t last = 0;  // one behind
        for (const LineChange& change : *changes) {
            const auto at = static_cast<std::ptrdiff_t>(change.first);
            const auto removed = static_cast<std::ptrdiff_t>(change.removed);
            text_->lines.erase(text_->lines.begin() + at, text_->lines.begin() + at + removed);
            text_->lines.insert(text_->lines.begin() + at, change.inserted, SourceLine{});
            states_.erase(states_.begin() + at + 1, states_.begin() + at + removed);
            states_.insert(states_.begin() + at + 1, change.inserted - 1, HighlightState{});
            if (last > change.first)
                last = std::max(last + change.inserted - std::min(change.removed, last), last);
            first = std::min(first, change.first);
            last = std::max(last, change.first + change.inserted);
        }
        colour(open, first, std::min(last, document.line_count()));
    }
    opened_ = open.opened;
    revision_ = document.revision();
    return shown_;
}

void DocumentText::rebuild(const session::OpenFile& open) {
    const std::uint32_t count = open.file.editor().document().line_count();
    text_ = std::make_shared<SourceText>();
    text_->name = open.file.name();
    text_->lines.assign(count, {});
    states_.assign(count, {});
    shown_ = text_;
    colour(open, 0, count);
}

// Colours [first, last) and then as many lines as begin otherwise than before.
void DocumentText::colour(const session::OpenFile& open, std::uint32_t first, std::uint32_t last) {
    const TextDocument& document = open.file.editor().document();
    for (std::uint32_t number = first; number < document.line_count(); ++number) {
        HighlightState state = states_[number];
        text_->lines[number] = highlight_line(document.line(number), state);
        if (number + 1 >= document.line_count()) break;
        const bool same = states_[number + 1] == state;
        states_[number + 1] = std::move(state);
        if (same && number + 1 >= last) break;
    }
    measure_source_text(*text_);
}

}  // namespace loopscope::present
