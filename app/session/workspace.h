#pragma once
// One window's work: a file that is edited, its run, and what lies over both (lists, questions).

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/session/comparison.h"
#include "app/session/file_watch.h"
#include "app/session/gallery.h"
#include "app/session/lesson.h"
#include "app/session/open_files.h"
#include "app/session/output_search.h"
#include "app/session/prediction.h"
#include "app/session/session.h"
#include "app/session/settings.h"

namespace loopscope::session {

/// A list over the window, with a field that chooses among its rows.
enum class Layer : std::uint8_t {
    None,
    Palette,
    Gallery,
    OpenFile,
    SaveFile,
    RunTo,
    SearchRun,
    Runtime,
    Compare,
    SaveRun,
    Act,    // something is done to the program
    Files,  // of the program
    Bookmarks,
    Note  // on a bookmark
};

/// What is typed into.
enum class TextFocus : std::uint8_t { None, Editor, Find, Replace, List };

enum class QuestionKind : std::uint8_t { Unsaved, ChangedOnDisk, Overwrite };

/// Something that only the viewer can decide. Nothing else can be done before.
struct Question {
    QuestionKind kind = QuestionKind::Unsaved;
    std::string text;
    std::string detail;
    std::vector<std::string> answers;  // the first loses nothing
};

struct WorkspaceOptions {
    SessionOptions session;
    std::string gallery_folder;
    void (*wake)() = nullptr;  // called from another thread when advance has something to do
};

/// Commands (`apply_`) go in, state comes out; no window, no clock, no key. Unsaved text is never lost: what
/// would lose it asks first.
class Workspace {
  public:
    Workspace(WorkspaceOptions options, SettingsStore& settings);

    Session& session() { return session_; }
    const Session& session() const { return session_; }
    /// The program's main file.
    const EditedFile& file() const { return files_.main().file; }
    /// All of its files that are open in the editor.
    const OpenFiles& files() const { return files_; }
    SettingsStore& settings() { return settings_; }
    const SettingsStore& settings() const { return settings_; }

    // Files.
    void apply_open(const std::string& path);
    void apply_new();
    /// Saves every file of the program that has changes.
    void apply_save();
    /// Saves the main file under another name; of another file that is edited, a copy.
    void apply_save_as(const std::string& path);
    void apply_reload();
    /// Keeps the run, with the tick where one stands, in a file that apply_open leads back from.
    void apply_save_recording(const std::string& path);
    /// Writes the last thing that was done to the program from outside into its front matter, at its virtual
    /// time.
    void apply_save_input();
    /// The window wants to close. True when nothing would be lost; else it asks, and wants_to_close says
    /// later.
    bool apply_close();
    bool wants_to_close() const { return wants_to_close_; }

    // What lies over the window.
    void apply_layer(Layer layer);
    /// The uppermost goes: the question (as Cancel), the list, the find bar, the focus. False when there is
    /// nothing.
    bool apply_dismiss();
    void apply_select_row(std::size_t row) { selected_row_ = row; }
    /// Selects a row so many further, of so many, from the last to the first.
    void apply_move_row(std::int64_t by, std::size_t rows);
    void apply_answer(std::size_t answer);
    /// The list's field gets another text, as when a folder was chosen.
    void apply_field(std::string_view text);
    void apply_complete();

    // Text.
    /// The file that is shown, by the path that the program knows it by, empty for the main one: opened when
    /// that is the first time. Null for one that is only read: why_read_only says why.
    const OpenFile* apply_show_file(const std::string& path);
    /// One sentence; empty for a file that can be edited.
    std::string why_read_only(const std::string& path) const;
    /// What is typed, looked for and saved as from now on concerns this file. False, with a notice, when it
    /// is only read.
    bool apply_edit_file(const std::string& path);
    void apply_focus(TextFocus focus);
    void apply_find();
    void apply_find_next(int by);
    /// Opens the find bar with a field for what to put instead, or goes from one of the fields to the other.
    void apply_open_replace();
    /// Replaces the match that is selected, if one is, and selects the next.
    void apply_replace_one();
    void apply_replace_all();
    /// The text that has the focus; null: none. After a change of it `notice_edit` has to be called.
    TextEditor* focused_text();
    void notice_edit();
    TextEditor* editor();
    /// A line, from 1, of a file's text: as it is edited, when it is open.
    void apply_toggle_breakpoint(const std::string& path, std::uint32_t line);
    /// Runs the text as it is now, without waiting.
    void apply_run_text();

    /// Runs the program in another runtime, by its name, until another file is opened. Where it cannot run it
    /// stays where it is, with a notice.
    void apply_runtime(const std::string& name);
    /// Shows the run beside the one in another runtime.
    void apply_compare(const std::string& runtime);
    void apply_end_comparison() { comparison_.reset(); }
    /// To where the two runs differ first.
    void apply_go_to_divergence();
    /// Null when nothing is compared.
    Comparison* comparison() { return comparison_.get(); }
    const Comparison* comparison() const { return comparison_.get(); }

    /// Looks for every output that the program can have where the runtime promises no order, and shows them
    /// in place of the panels; or leaves that. What was found is kept as long as the program stays the same.
    void apply_outputs();
    void apply_end_outputs() { shows_outputs_ = false; }
    /// Goes over to a run that leads to an output, where it parts from the usual one: a future of its own, or
    /// the one that it has already.
    void apply_visit_output(std::size_t output);
    /// Null when they are not shown.
    OutputSearch* outputs() { return shows_outputs_ ? outputs_.get() : nullptr; }
    const OutputSearch* outputs() const { return shows_outputs_ ? outputs_.get() : nullptr; }

    /// At the cursor: sets a bookmark or takes it away.
    void apply_toggle_bookmark();
    void apply_clear_bookmark(std::uint64_t tick);
    void apply_next_bookmark(Direction direction);
    /// Opens a field for the note on the bookmark at the cursor, or the one that is set by it.
    void apply_open_note();
    /// Keeps what was typed there.
    void apply_write_note();
    std::uint64_t noted_tick() const { return noted_tick_; }

    /// What the teacher tells about the program that runs.
    const Lesson& lesson() const { return lesson_; }
    /// Looks for where its parts are told, within a slice. True while there is something to look for.
    bool advance_lesson();
    /// Goes to where its next part is told, or the one before.
    void apply_lesson_step(Direction direction);

    /// Asks the viewer what the program prints, or stops asking. Another text or another command that looks
    /// at the run ends it.
    void apply_predict();
    void apply_choose_line(std::size_t offered);
    void apply_take_back_line(std::size_t place);
    /// Takes the selected line, or checks the order, or goes to the first line that was wrong.
    void apply_accept_prediction();
    /// Goes to where the line of a place is printed; that ends it.
    void apply_show_printed(std::size_t place);
    void apply_end_prediction() { prediction_.reset(); }
    /// Null when nothing is asked.
    const Prediction* prediction() const { return prediction_ ? &*prediction_ : nullptr; }

    /// Goes on with what takes its time. True when what is shown has changed.
    bool advance(double seconds);
    double seconds_until_advance() const;

    // State.
    Layer layer() const { return layer_; }
    const TextEditor& field() const { return field_; }
    std::size_t selected_row() const { return selected_row_; }
    /// Grows whenever the rows of the list may be others.
    std::uint64_t list_version() const { return list_version_; }
    const std::optional<Question>& question() const { return question_; }
    TextFocus focus() const { return layer_ == Layer::None ? focus_ : TextFocus::List; }
    bool find_is_open() const { return find_is_open_; }
    const TextEditor& find_field() const { return find_field_; }
    bool replace_is_open() const { return find_is_open_ && replace_is_open_; }
    const TextEditor& replace_field() const { return replace_field_; }
    const std::vector<TextMatch>& matches() const { return matches_; }
    /// Of all files together.
    Freshness freshness() const { return files_.freshness(); }
    /// Whether what the last load tells is about a file, by its path.
    bool is_told_of(const std::string& path) const;
    /// Whether letters go into the text of a file, or are looked for there.
    bool is_in_text() const;
    /// One sentence about the last command, until the next; may be empty.
    const std::string& notice() const { return notice_; }
    void set_notice(std::string notice) { notice_ = std::move(notice); }
    const std::vector<GalleryEntry>& gallery() const { return gallery_; }
    /// Where paths in the list's field begin.
    std::string folder() const;

  private:
    struct Pending {
        enum class Kind : std::uint8_t { Nothing, Open, New, Close, Save, Copy } kind = Kind::Nothing;
        std::string path;
    };

    void ask(Question question, Pending pending);
    bool ask_about_unsaved(Pending pending);
    void ask_about_disk(const OpenFile& open, std::string text, std::string theirs);
    void go_on();
    void open_now(const std::string& path);
    void open_recording(const std::string& path);
    std::string recording_path() const;
    void new_now();
    bool save_now(const std::string& path);
    bool save_others();
    void save_copy(const std::string& path);
    void remember_file();
    void take_disk(OpenFile& open);
    bool look_at_disk(OpenFile& open);
    void look_at_other_files();
    bool other_file_differs() const;
    void watch_files();
    bool run_text();
    void leave_lost_file();
    const std::string* running_text(const std::string& path) const;
    const base::SourceText* running_source(const std::string& path) const;
    const scenario::ScenarioFile* file_of_front_matter(const std::string& path) const;
    void update_matches();
    void notice_replacement();
    bool advance_prediction();
    bool advance_comparison();
    void load_comparison();
    void toggle_bookmark(std::uint64_t tick);
    void tell_lost_bookmarks();
    bool follow_program();
    bool advance_outputs();
    std::string program_path() const;

    Session session_;
    SettingsStore& settings_;
    OpenFiles files_;
    FileWatch watch_;
    std::string gallery_folder_;
    std::vector<GalleryEntry> gallery_;

    Layer layer_ = Layer::None;
    TextFocus focus_ = TextFocus::None;
    TextEditor field_{"", Lines::One};
    std::size_t selected_row_ = 0;
    std::uint64_t list_version_ = 0;
    std::optional<Question> question_;
    Pending pending_;
    std::string asked_path_;  // of the file that the question is about
    bool wants_to_close_ = false;
    bool has_opened_ = false;

    std::optional<Prediction> prediction_;
    std::unique_ptr<Comparison> comparison_;
    std::unique_ptr<OutputSearch> outputs_;
    bool shows_outputs_ = false;
    std::uint64_t noted_tick_ = 0;  // where the note that is written stands
    Lesson lesson_;
    std::uint64_t lesson_loads_ = 0;  // of which load of the session it is

    bool find_is_open_ = false;
    TextEditor find_field_{"", Lines::One};
    bool replace_is_open_ = false;
    TextEditor replace_field_{"", Lines::One};
    TextPosition find_origin_;
    std::vector<TextMatch> matches_;

    double seconds_since_edit_ = 0;
    std::uint64_t watched_loads_ = 0;
    double seconds_until_disk_ = -1;  // negative: nothing has happened there
    std::string notice_;
};

}  // namespace loopscope::session
