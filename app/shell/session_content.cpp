#include "app/shell/session_content.h"

#include <filesystem>
#include <utility>

#include "app/session/file_list.h"
#include "app/session/possible_inputs.h"
#include "app/shell/edit_text.h"

namespace loopscope::shell {

using present::CommandKind;

namespace {

constexpr std::int64_t kPageRows = 8;

session::StepKind kind_of(present::StepKind kind) {
    switch (kind) {
        case present::StepKind::Tick: return session::StepKind::Tick;
        case present::StepKind::Expression: return session::StepKind::Expression;
        case present::StepKind::Statement: return session::StepKind::Statement;
        case present::StepKind::Over: return session::StepKind::Over;
        case present::StepKind::Into: return session::StepKind::Into;
        case present::StepKind::Out: return session::StepKind::Out;
        case present::StepKind::Job: return session::StepKind::Job;
        case present::StepKind::Task: return session::StepKind::Task;
        case present::StepKind::Phase: return session::StepKind::Phase;
        case present::StepKind::Iteration: return session::StepKind::Iteration;
        case present::StepKind::ConsoleLine: return session::StepKind::ConsoleLine;
    }
    return session::StepKind::Tick;
}

session::Direction direction_of(present::Direction direction) {
    return direction == present::Direction::Forward ? session::Direction::Forward
                                                    : session::Direction::Backward;
}

bool is_about_place(CommandKind kind) {
    return kind == CommandKind::PlaceCaret || kind == CommandKind::SelectWord ||
           kind == CommandKind::SelectLine;
}

/// Whether a command concerns the text of the file that is shown.
bool is_about_text(CommandKind kind) {
    switch (kind) {
        case CommandKind::ToggleEditor:
        case CommandKind::Find:
        case CommandKind::FindNext:
        case CommandKind::FindPrevious:
        case CommandKind::OpenReplace:
        case CommandKind::SaveFileAs:
        case CommandKind::Reload: return true;
        default: return is_about_place(kind);  // NOTE: no other command is.
    }
}

}  // namespace

SessionContent::SessionContent(session::WorkspaceOptions options, session::SettingsStore& settings)
    : workspace_(std::move(options), settings) {}

const present::WindowModel& SessionContent::model() {
    return builder_.build(workspace_);
}

void SessionContent::apply(const present::Command& command) {
    session::Session& session = workspace_.session();
    // A step is of the text that one sees.
    const bool looks_at_run = command.kind <= CommandKind::RunToBreakpoint;
    if (looks_at_run && workspace_.freshness() == session::Freshness::Waiting) workspace_.apply_run_text();
    if (looks_at_run) workspace_.apply_end_prediction();
    if (looks_at_run && command.kind != CommandKind::ToggleBreakpoint) workspace_.apply_end_outputs();
    // One looks at another file, and does not type into it.
    if (command.kind == CommandKind::ShowFile || command.kind == CommandKind::NextFile ||
        command.kind == CommandKind::PreviousFile)
        workspace_.apply_focus(session::TextFocus::None);
    if (is_about_text(command.kind) && !workspace_.is_in_text() &&
        !workspace_.apply_edit_file(model().source.path) && !is_about_place(command.kind))
        return;
    if (builder_.apply(command, session)) return;
    switch (command.kind) {
        case CommandKind::Step:
            return session.apply_step(kind_of(command.step), direction_of(command.direction));
        case CommandKind::Seek: return session.apply_seek(command.tick);
        case CommandKind::GoToStart: return session.apply_go_to_start();
        case CommandKind::GoToEnd: return session.apply_run_to_end();
        case CommandKind::TogglePlay: return session.apply_toggle_play();
        case CommandKind::Faster: return session.apply_faster();
        case CommandKind::Slower: return session.apply_slower();
        case CommandKind::TogglePackages:
            session.apply_toggle_packages();
            return workspace_.set_notice(session.steps_into_packages()
                                             ? "Steps stop in the code of packages, too."
                                             : "Steps pass over the code of packages.");
        case CommandKind::ToggleBreakpoint: return toggle_breakpoint(command.line);
        case CommandKind::ToggleBreakpointHere: return toggle_breakpoint_here();
        case CommandKind::RunToBreakpoint:
            return session.apply_run_to_breakpoint(direction_of(command.direction));
        case CommandKind::RunToLine:
            return session.apply_run_to_line(command.line, direction_of(command.direction),
                                             model().source.path);
        case CommandKind::Reload: return workspace_.apply_reload();
        default: return apply_to_workspace(command);  // NOTE: the rest is for the workspace.
    }
}

void SessionContent::apply_to_workspace(const present::Command& command) {
    const std::size_t rows = workspace_.question() ? workspace_.question()->answers.size()
                             : focus() == present::KeyFocus::Choice
                                 ? workspace_.prediction()->offered().size()
                                 : row_count();
    const bool leaves_common_run =
        command.kind >= CommandKind::Act && command.kind <= CommandKind::PreviousFuture;
    if (leaves_common_run) {
        workspace_.apply_end_comparison();
        workspace_.apply_end_outputs();
    }
    if (apply_to_outputs(command) || apply_to_bookmarks(command)) return;
    switch (command.kind) {
        case CommandKind::NewFile: return workspace_.apply_new();
        case CommandKind::OpenFile: return workspace_.apply_layer(session::Layer::OpenFile);
        case CommandKind::SaveFile: return workspace_.apply_save();
        case CommandKind::SaveFileAs: return workspace_.apply_layer(session::Layer::SaveFile);
        case CommandKind::SaveRun: return workspace_.apply_layer(session::Layer::SaveRun);
        case CommandKind::ChooseFile: return workspace_.apply_layer(session::Layer::Files);
        case CommandKind::OpenGallery: return workspace_.apply_layer(session::Layer::Gallery);
        case CommandKind::OpenPalette: return workspace_.apply_layer(session::Layer::Palette);
        case CommandKind::RunTo: return workspace_.apply_layer(session::Layer::RunTo);
        case CommandKind::SearchTimeline: return workspace_.apply_layer(session::Layer::SearchRun);
        case CommandKind::RunToCursor: return run_to_cursor(direction_of(command.direction));
        case CommandKind::NextLessonStep: return workspace_.apply_lesson_step(session::Direction::Forward);
        case CommandKind::PreviousLessonStep:
            return workspace_.apply_lesson_step(session::Direction::Backward);
        case CommandKind::ChooseRuntime: return workspace_.apply_layer(session::Layer::Runtime);
        case CommandKind::CompareRuntimes:
            if (workspace_.comparison() != nullptr) return workspace_.apply_end_comparison();
            return workspace_.apply_layer(session::Layer::Compare);
        case CommandKind::GoToDivergence: return workspace_.apply_go_to_divergence();
        case CommandKind::Act: return workspace_.apply_layer(session::Layer::Act);
        case CommandKind::DoInput: return do_input(command.line);
        case CommandKind::UndoInput: return undo_input(command.line);
        case CommandKind::GoToFuture: return workspace_.session().apply_future(command.line);
        case CommandKind::NextFuture: return workspace_.session().apply_next_future(1);
        case CommandKind::PreviousFuture: return workspace_.session().apply_next_future(-1);
        case CommandKind::SaveInput: return workspace_.apply_save_input();
        case CommandKind::Predict: return workspace_.apply_predict();
        case CommandKind::ChooseLine: return workspace_.apply_choose_line(command.line);
        case CommandKind::TakeBackLine: return workspace_.apply_take_back_line(command.line);
        case CommandKind::ShowPrinted: return workspace_.apply_show_printed(command.line);
        case CommandKind::SelectRow: return workspace_.apply_select_row(command.line);
        case CommandKind::ChooseRow: workspace_.apply_select_row(command.line); return accept();
        case CommandKind::NextRow: return workspace_.apply_move_row(1, rows);
        case CommandKind::PreviousRow: return workspace_.apply_move_row(-1, rows);
        case CommandKind::NextPage: return workspace_.apply_move_row(kPageRows, rows);
        case CommandKind::PreviousPage: return workspace_.apply_move_row(-kPageRows, rows);
        case CommandKind::Accept: return accept();
        case CommandKind::Complete: return workspace_.apply_complete();
        case CommandKind::Dismiss: workspace_.apply_dismiss(); return;
        case CommandKind::ToggleEditor:
            return workspace_.apply_focus(workspace_.focus() == session::TextFocus::Editor
                                              ? session::TextFocus::None
                                              : session::TextFocus::Editor);
        case CommandKind::Find: return workspace_.apply_find();
        case CommandKind::FindNext: return workspace_.apply_find_next(1);
        case CommandKind::FindPrevious: return workspace_.apply_find_next(-1);
        case CommandKind::OpenReplace: return workspace_.apply_open_replace();
        case CommandKind::ReplaceOne: return workspace_.apply_replace_one();
        case CommandKind::ReplaceAll: return workspace_.apply_replace_all();
        case CommandKind::Edit: return apply_edit_action(command.edit);
        case CommandKind::PlaceCaret:
        case CommandKind::SelectWord:
        case CommandKind::SelectLine: return place_caret(command);
        default: return;  // NOTE: every other command is for the window.
    }
}

// False for what the outputs side by side do not know.
bool SessionContent::apply_to_outputs(const present::Command& command) {
    if (command.kind == CommandKind::PossibleOutputs) return workspace_.apply_outputs(), true;
    session::OutputSearch* outputs = workspace_.outputs();
    if (outputs == nullptr) return false;
    switch (command.kind) {
        case CommandKind::StopOutputs: outputs->apply_toggle(); return true;
        case CommandKind::SelectOutput: outputs->apply_select(command.line); return true;
        case CommandKind::NextOutput: outputs->apply_move(1); return true;
        case CommandKind::PreviousOutput: outputs->apply_move(-1); return true;
        case CommandKind::VisitOutput: workspace_.apply_visit_output(outputs->selected()); return true;
        default: break;  // NOTE: the keys that move in lists are only theirs while nothing else has them.
    }
    if (focus() != present::KeyFocus::Outputs) return false;
    switch (command.kind) {
        case CommandKind::NextRow: outputs->apply_move_row(1); return true;
        case CommandKind::PreviousRow: outputs->apply_move_row(-1); return true;
        case CommandKind::NextPage: outputs->apply_move_row(kPageRows); return true;
        case CommandKind::PreviousPage: outputs->apply_move_row(-kPageRows); return true;
        default: return false;  // NOTE: every other command is for the rest of the workspace.
    }
}

// False for what has nothing to do with bookmarks.
bool SessionContent::apply_to_bookmarks(const present::Command& command) {
    switch (command.kind) {
        case CommandKind::ToggleBookmark: toggle_bookmark(); return true;
        case CommandKind::NextBookmark:
            workspace_.apply_next_bookmark(session::Direction::Forward);
            return true;
        case CommandKind::PreviousBookmark:
            workspace_.apply_next_bookmark(session::Direction::Backward);
            return true;
        case CommandKind::ChooseBookmark: workspace_.apply_layer(session::Layer::Bookmarks); return true;
        case CommandKind::WriteNote: write_note(); return true;
        default: return false;  // NOTE: every other command is for the rest of the workspace.
    }
}

// The row of the list of bookmarks that is chosen; null where there is none.
const present::ListRow* SessionContent::chosen_bookmark() {
    const present::ListModel& list = model().list;
    const bool has_rows = list.kind == present::ListKind::Bookmarks && !list.rows->empty();
    return has_rows ? &(*list.rows)[list.selected] : nullptr;
}

void SessionContent::toggle_bookmark() {
    if (workspace_.layer() == session::Layer::None) return workspace_.apply_toggle_bookmark();
    if (const present::ListRow* row = chosen_bookmark()) workspace_.apply_clear_bookmark(row->command.tick);
}

void SessionContent::write_note() {
    if (const present::ListRow* row = chosen_bookmark()) workspace_.session().apply_seek(row->command.tick);
    workspace_.apply_open_note();
}

void SessionContent::place_caret(const present::Command& command) {
    session::TextEditor* editor = workspace_.editor();
    if (editor == nullptr || workspace_.question() || command.line == 0) return;
    workspace_.apply_focus(session::TextFocus::Editor);
    const session::TextPosition place{command.line - 1, command.column};
    if (command.kind == CommandKind::SelectWord) return editor->apply_select_word(place);
    if (command.kind == CommandKind::SelectLine) return editor->apply_select_line(place.line);
    editor->apply_place(place, command.edit == present::EditAction::Select ? session::Selecting::Yes
                                                                           : session::Selecting::No);
}

void SessionContent::apply_edit_action(present::EditAction action) {
    session::TextEditor* text = workspace_.focused_text();
    if (text == nullptr) return;
    if (auto copied = apply_edit(*text, action, visible_lines_)) copied_ = std::move(copied);
    workspace_.notice_edit();
}

void SessionContent::type(std::string_view text) {
    session::TextEditor* focused = workspace_.focused_text();
    if (focused == nullptr) return;
    focused->apply_type(text);
    workspace_.notice_edit();
}

void SessionContent::paste(std::string_view text) {
    session::TextEditor* focused = workspace_.focused_text();
    if (focused == nullptr) return;
    focused->apply_paste(text);
    workspace_.notice_edit();
}

std::size_t SessionContent::row_count() {
    const present::ListModel& list = model().list;
    return list.rows == nullptr ? 0 : list.rows->size();
}

void SessionContent::accept() {
    if (workspace_.question()) return workspace_.apply_answer(workspace_.selected_row());
    if (focus() == present::KeyFocus::Choice) return workspace_.apply_accept_prediction();
    const present::ListModel list = model().list;
    const present::ListRow* row =
        list.rows == nullptr || list.rows->empty() ? nullptr : &(*list.rows)[list.selected];
    std::error_code error;
    const std::string typed = session::absolute_path(list.field.text, workspace_.folder());
    switch (list.kind) {
        case present::ListKind::None: return;
        case present::ListKind::Palette:
            workspace_.apply_dismiss();
            if (row != nullptr) chosen_ = row->command;
            return;
        case present::ListKind::Gallery:
            if (row != nullptr) workspace_.apply_open(row->path);
            return;
        case present::ListKind::OpenFile:
            if (row != nullptr && row->is_folder) return workspace_.apply_field(row->path + "/");
            if (row != nullptr) return workspace_.apply_open(row->path);
            // A file of another kind can be opened by its whole name.
            if (std::filesystem::is_regular_file(typed, error)) workspace_.apply_open(typed);
            return;
        case present::ListKind::SaveFile:
            // What was typed is the name; a folder is only gone into.
            if (typed.ends_with('/')) {
                if (row != nullptr && row->is_folder) workspace_.apply_field(row->path + "/");
                return;
            }
            return workspace_.apply_save_as(typed);
        case present::ListKind::RunTo:
            if (row == nullptr) return;
            if (row->command.kind == CommandKind::Complete) return workspace_.apply_field(row->title);
            // What is wrong with a condition cannot be gone to.
            if (row->command.kind != CommandKind::RunTo) return;
            workspace_.apply_dismiss();
            return workspace_.session().apply_run_to(list.field.text, direction_of(row->command.direction));
        case present::ListKind::SaveRun:
            if (typed.ends_with('/')) {
                if (row != nullptr && row->is_folder) workspace_.apply_field(row->path + "/");
                return;
            }
            return workspace_.apply_save_recording(typed);
        case present::ListKind::Runtime:
            if (row != nullptr) workspace_.apply_runtime(row->path);
            return;
        case present::ListKind::Compare:
            if (row != nullptr) workspace_.apply_compare(row->path);
            return;
        case present::ListKind::Act:
            if (row == nullptr) return;
            if (row->command.kind == CommandKind::GoToFuture) {
                workspace_.apply_dismiss();
                return workspace_.session().apply_future(row->command.line);
            }
            if (row->command.kind == CommandKind::UndoInput) {
                workspace_.apply_dismiss();
                return undo_input(row->command.line);
            }
            return do_input(row->command.line);
        case present::ListKind::Files:
            if (row == nullptr) return;
            workspace_.apply_dismiss();
            return apply(row->command);
        case present::ListKind::Note: return workspace_.apply_write_note();
        case present::ListKind::Bookmarks:
            if (row == nullptr) return;
            workspace_.apply_dismiss();
            return workspace_.session().apply_seek(row->command.tick);
        case present::ListKind::SearchRun:
            if (row == nullptr) return;
            workspace_.apply_dismiss();
            builder_.set_query(list.field.text);
            return workspace_.session().apply_seek(row->command.tick);
    }
}

void SessionContent::do_input(std::uint32_t number) {
    const std::string typed = workspace_.field().document().line(0);
    const std::vector<session::PossibleInput> inputs = session::possible_inputs(workspace_.session(), typed);
    workspace_.apply_dismiss();
    if (number < inputs.size()) workspace_.session().apply_input(inputs[number].input);
}

void SessionContent::undo_input(std::uint32_t number) {
    session::Session& session = workspace_.session();
    if (!session.has_program() || session.timeline().inputs().empty())
        return workspace_.set_notice("Nothing was done to the program in this future");
    session.apply_undo_input(number);
    workspace_.set_notice("Back to before it was done; Tab leads to the future in which it was");
}

/// In the file that is shown.
void SessionContent::toggle_breakpoint(std::uint32_t line) {
    workspace_.apply_toggle_breakpoint(model().source.path, line);
}

void SessionContent::toggle_breakpoint_here() {
    const present::SourceModel& source = model().source;
    const bool is_chosen = source.editor.focused || source.current_line == 0 || source.chosen_line != 0;
    const std::uint32_t line = is_chosen ? source.editor.caret_line : source.current_line;
    if (line != 0) toggle_breakpoint(line);
}

void SessionContent::run_to_cursor(session::Direction direction) {
    const present::SourceModel& source = model().source;
    const std::uint32_t line = source.editor.caret_line != 0 ? source.editor.caret_line : source.current_line;
    if (line != 0 && workspace_.session().has_program())
        workspace_.session().apply_run_to_line(line, direction, source.path);
}

bool SessionContent::advance(double seconds) {
    const bool changed = workspace_.advance(seconds);
    tell_run_to();
    return changed;
}

// A run to a condition that did not get there says why, once.
void SessionContent::tell_run_to() {
    const std::string& problem = workspace_.session().run_to_problem();
    if (told_problem_ == problem) return;
    told_problem_ = problem;
    if (!problem.empty()) workspace_.set_notice(problem);
}

double SessionContent::seconds_until_advance() const {
    return workspace_.seconds_until_advance();
}

void SessionContent::open(const std::string& file) {
    workspace_.apply_open(file);
}

void SessionContent::stand_on(std::uint64_t tick) {
    workspace_.session().apply_seek(tick > 0 ? tick - 1 : 0);
    (void)model();
    workspace_.session().apply_seek(tick);
}

std::optional<std::string> SessionContent::take_copied() {
    return std::exchange(copied_, std::nullopt);
}

std::optional<present::Command> SessionContent::take_command() {
    return std::exchange(chosen_, std::nullopt);
}

}  // namespace loopscope::shell
