#pragma once
// From the session to everything that the window shows.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/present/build_bookmarks.h"
#include "app/present/build_compare.h"
#include "app/present/build_editor.h"
#include "app/present/build_outputs.h"
#include "app/present/build_timeline.h"
#include "app/present/mark_strip.h"
#include "app/present/panel_rows.h"
#include "app/present/promise_index.h"
#include "app/present/source_files.h"
#include "app/present/window_model.h"

namespace loopscope::session {
class Session;
class Workspace;
}  // namespace loopscope::session

namespace loopscope::present {

struct MachineView;

// Keeps what does not change from tick to tick (the coloured source, the marks of the recorded run) and the
// model that was shown before, against which changes are marked.
class WindowBuilder {
  public:
    // The model of the session as it stands. Good until the next call. Cost: what is shown; nothing but the
    // transport bar when only the recording has grown.
    [[nodiscard]] const WindowModel& build(session::Session& session);

    // The same of a workspace: with the text that is edited instead of the one that runs, and with what lies
    // over the window.
    [[nodiscard]] const WindowModel& build(session::Workspace& workspace);

    // Does what concerns what is looked at: the timeline's view, the selection, the search. False for every
    // other command.
    bool apply(const Command& command, session::Session& session);

    // What is looked for in the whole run.
    void set_query(std::string query) { focus_.query = std::move(query); }

    // Builds everything anew next time: another file was opened, or the same one was read again.
    void forget();

  private:
    void build_without_program(session::Session& session);
    void follow_typing(const session::Workspace& workspace);
    [[nodiscard]] std::uint32_t source_to_show(const session::Session& session, std::uint32_t running);
    void place_other_run();
    void build_at_cursor(session::Session& session);
    void build_thread(const session::Session& session, std::uint32_t number, MachineView& view);
    void build_source_at_cursor(session::Session& session, MachineView& view);
    bool show_file(const Command& command, const session::Session& session);
    bool hold_thread(const Command& command, const session::Session& session);
    void build_transport(session::Session& session);
    void build_scrub_parts(const session::Session& session);
    void index_marks(const session::Session& session);
    void build_why(session::Session& session);
    void switch_axis(const session::Session& session);
    bool go_to_doubt(session::Session& session, bool forward) const;
    bool go_to_hit(session::Session& session, bool forward) const;

    WindowModel model_;
    std::shared_ptr<const SourceText> text_;
    SourceFiles files_;
    bool another_file_ = false;  // is to be shown than in the model
    SourceModel run_source_;     // as it was before it was placed in the document
    bool is_placed_ = false;
    DocumentTexts documents_;
    std::optional<std::string> typed_path_;  // the file that is typed into is shown
    ListBuilder lists_;
    CompareBuilder compare_;
    OutputsBuilder outputs_;
    BookmarksBuilder bookmarks_;
    MarkStrip marks_;
    PanelRowsBuilder panel_rows_;
    std::vector<std::uint64_t> doubts_;                      // positions whose order is not guaranteed
    std::map<std::uint32_t, PromiseIndex> promise_indexes_;  // of each thread's heap
    std::optional<std::uint32_t> held_thread_;               // is shown whichever is at work
    bool another_thread_ = false;                            // is to be shown than in the model
    std::uint32_t library_end_ = 0;  // heap cells that are there before the program begins
    std::uint64_t marked_ticks_ = 0;
    std::uint64_t parted_ticks_ = 0;
    std::vector<ScrubPart> parts_;  // of so many ticks
    std::vector<std::uint32_t> marked_breakpoints_;
    std::map<std::string, std::vector<std::uint32_t>> marked_file_breakpoints_;
    std::uint64_t loads_ = 0;
    std::uint64_t built_tick_ = 0;
    bool is_built_ = false;

    // What is looked at.
    TimelineView view_;
    TimelineFocus focus_;
    TimelineBuilder timeline_;
    std::string viewed_path_;
    std::uint64_t followed_tick_ = 0;
    Thing told_;
    std::uint64_t told_tick_ = ~std::uint64_t{0};
    bool told_at_end_ = false;
    std::optional<std::uint32_t> told_thread_;
};

}  // namespace loopscope::present
