#include "app/present/build_bookmarks.h"

#include "app/present/machine_view.h"
#include "app/session/session.h"

namespace loopscope::present {

using session::Bookmark;

namespace {

// "Line 12", "b.js line 12", as the source marks it; what the loop does by itself has none.
std::string line_text(const session::Session& session, std::uint64_t tick) {
    const std::string none = "No line of the program";
    if (tick == 0 || tick > session.length()) return none;
    const machine::Setup& setup = session.program().setup;
    const MachineView view = view_of(session.machine(), *setup.program, *setup.natives, setup.runtime);
    std::string text = place_of_site(view, session.timeline().record(tick).site).text;
    if (text.empty()) return none;
    if (text.starts_with("line ")) text.front() = 'L';
    return text;
}

std::string without_quotes(std::string sentence) {
    std::erase(sentence, '`');
    return sentence;
}

}  // namespace

void BookmarksBuilder::build(const session::Session& session, BookmarksModel& model) {
    if (version_ != session.bookmarks_version() || loads_ != session.loads()) {
        version_ = session.bookmarks_version();
        loads_ = session.loads();
        all_.clear();
        ticks_.clear();
        for (const Bookmark& bookmark : session.bookmarks()) {
            all_.push_back({bookmark.tick, "Bookmark at " + tick_text(bookmark.tick), bookmark.note});
            ticks_.push_back(bookmark.tick);
        }
    }
    model = {};
    model.all = all_;
    model.can_set = session.has_program();
    if (!model.can_set) return;
    const std::uint64_t tick = session.tick();
    std::size_t notes = 0;
    const BookmarkModel* next = nullptr;
    for (const BookmarkModel& bookmark : all_) {
        model.can_go_back = model.can_go_back || bookmark.tick < tick;
        model.can_go_forward = model.can_go_forward || bookmark.tick > tick;
        model.here = model.here || bookmark.tick == tick;
        if (bookmark.note.empty()) continue;
        ++notes;
        if (bookmark.tick == tick) {
            model.note = bookmark.note;
            model.place = "note " + group_digits(notes);
        }
        if (bookmark.tick > tick && next == nullptr) next = &bookmark;
    }
    model.has_notes = notes > 0;
    if (!model.note.empty()) {
        model.place += " of " + group_digits(notes);
    } else if (model.has_notes) {
        model.elsewhere =
            (notes == 1 ? "One note" : group_digits(notes) + " notes") +
            (next == nullptr ? ", before this tick." : "; the next is at " + tick_text(next->tick) + ".");
    }
}

std::vector<ListRow> bookmark_rows(session::Session& session) {
    std::vector<ListRow> rows;
    for (const Bookmark& bookmark : session.bookmarks()) {
        ListRow row;
        row.title = line_text(session, bookmark.tick);
        if (!bookmark.note.empty()) row.title += "   \u201C" + bookmark.note + "\u201D";
        row.detail = bookmark.tick > session.length() ? "The run is not recorded up to there yet."
                                                      : without_quotes(session.sentence_at(bookmark.tick));
        row.note = tick_text(bookmark.tick) + (bookmark.tick == session.tick() ? ", here" : "");
        row.command = seek_command(bookmark.tick);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace loopscope::present
