#include "app/session/workspace.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <utility>

#include "app/session/recording.h"

namespace loopscope::session {

namespace {

constexpr double kPauseBeforeRun = 0.3;
// Programs that save a file often touch it more than once.
constexpr double kPauseBeforeDisk = 0.08;

}  // namespace

Workspace::Workspace(WorkspaceOptions options, SettingsStore& settings)
    : session_(std::move(options.session)),
      settings_(settings),
      watch_(options.wake),
      gallery_folder_(std::move(options.gallery_folder)) {
    new_now();
}

std::string Workspace::folder() const {
    std::error_code error;
    if (file().path().empty()) return std::filesystem::current_path(error).string();
    return std::filesystem::path(file().path()).parent_path().string();
}

/// What the program sees as its own file: the real one, as when it is loaded from the disk.
std::string Workspace::program_path() const {
    if (file().path().empty()) return folder() + "/" + file().name();
    std::error_code error;
    const std::filesystem::path real = std::filesystem::weakly_canonical(file().path(), error);
    return error ? file().path() : real.string();
}

void Workspace::open_now(const std::string& path) {
    if (is_recording(path)) return open_recording(path);
    std::string problem;
    // A runtime is chosen for a program, not for good.
    if (has_opened_ && file().path() != path) session_.forget_choice();
    has_opened_ = true;
    // What cannot be opened is shown with what is wrong with it, by the session.
    (void)files_.main().file.open(path, problem);
    files_.take_main();
    session_.set_texts({});
    session_.load_file(path);
    prediction_.reset();
    comparison_.reset();
    outputs_.reset();
    shows_outputs_ = false;
    layer_ = Layer::None;
    focus_ = TextFocus::None;
    find_is_open_ = replace_is_open_ = false;
    matches_.clear();
    notice_.clear();
    watched_loads_ = 0;
    watch_.watch(file().path());
    if (session_.load_result().source != nullptr) remember_file();
}

/// Among the files that were open last.
void Workspace::remember_file() {
    std::string problem;
    Settings settings = settings_.settings();
    remember_recent_file(settings, file().path());
    settings_.set(std::move(settings));
    if (!settings_.save(problem)) notice_ = problem;
}

void Workspace::new_now() {
    files_.main().file.start_new();
    files_.take_main();
    watch_.watch("");
    session_.set_texts({});
    session_.load_text(program_path(), "");
    prediction_.reset();
    comparison_.reset();
    outputs_.reset();
    shows_outputs_ = false;
    layer_ = Layer::None;
    focus_ = TextFocus::Editor;
    find_is_open_ = replace_is_open_ = false;
    matches_.clear();
    notice_.clear();
}

void Workspace::ask(Question question, Pending pending) {
    question_ = std::move(question);
    pending_ = std::move(pending);
    selected_row_ = 0;
}

bool Workspace::ask_about_unsaved(Pending pending) {
    std::string names;
    for (const OpenFile* open : files_.modified()) names += (names.empty() ? "" : ", ") + open->file.name();
    if (names.empty()) return false;
    ask({QuestionKind::Unsaved,
         "Save the changes in " + names + "?",
         "They are lost if you do not save them.",
         {"Save", "Discard", "Cancel"}},
        std::move(pending));
    return true;
}

/// Does what a question has held up.
void Workspace::go_on() {
    const Pending pending = std::exchange(pending_, {});
    switch (pending.kind) {
        case Pending::Kind::Nothing: return;
        case Pending::Kind::Open: return open_now(pending.path);
        case Pending::Kind::New: return new_now();
        case Pending::Kind::Close: wants_to_close_ = true; return;
        case Pending::Kind::Save: save_now(pending.path); return;
        case Pending::Kind::Copy: return save_copy(pending.path);
    }
}

void Workspace::apply_open(const std::string& path) {
    if (question_) return;
    if (!ask_about_unsaved({Pending::Kind::Open, path})) open_now(path);
}

void Workspace::apply_new() {
    if (question_) return;
    if (!ask_about_unsaved({Pending::Kind::New, ""})) new_now();
}

bool Workspace::apply_close() {
    if (question_ && pending_.kind == Pending::Kind::Close) return false;
    question_.reset();
    return !ask_about_unsaved({Pending::Kind::Close, ""});
}

void Workspace::apply_answer(std::size_t answer) {
    if (!question_ || answer >= question_->answers.size()) return;
    const QuestionKind kind = question_->kind;
    question_.reset();
    switch (kind) {
        case QuestionKind::Unsaved:
            if (answer == 2) {
                pending_ = {};
            } else if (answer == 1) {
                go_on();
            } else if (!save_others()) {
                pending_ = {};
            } else if (!file().is_modified()) {
                go_on();
            } else if (file().path().empty()) {
                layer_ = Layer::None;
                const Pending after = pending_;
                apply_edit_file("");
                apply_layer(Layer::SaveFile);
                pending_ = after;
            } else if (save_now(file().path())) {
                go_on();
            }
            return;
        case QuestionKind::ChangedOnDisk: {
            OpenFile* const open = files_.find(asked_path_);
            if (open == nullptr) return;
            if (answer == 1) return take_disk(*open);
            open->file.keep_mine();
            notice_ = "Your text is kept; saving will replace what is on the disk";
            return;
        }
        case QuestionKind::Overwrite:
            if (answer == 1) return go_on();
            pending_ = {};
            return;
    }
}

bool Workspace::advance(double seconds) {
    bool changed = session_.advance(seconds);
    changed = advance_prediction() || changed;
    changed = advance_comparison() || changed;
    changed = advance_outputs() || changed;
    changed = advance_lesson() || changed;
    watch_files();
    if (watch_.take_other_change()) {
        look_at_other_files();
        changed = true;
    }
    if (watch_.take_change()) {
        seconds_until_disk_ = kPauseBeforeDisk;
    } else if (seconds_until_disk_ >= 0 && (seconds_until_disk_ -= seconds) < 0) {
        look_at_disk(files_.main());
        changed = true;
    }
    if (freshness() == Freshness::Waiting) {
        seconds_since_edit_ = seconds_since_edit_ < 0 ? 0 : seconds_since_edit_ + seconds;
        if (seconds_since_edit_ >= kPauseBeforeRun) {
            apply_run_text();
            changed = true;
        }
    }
    return changed;
}

double Workspace::seconds_until_advance() const {
    const bool is_comparing = comparison_ != nullptr && !comparison_->is_done() &&
                              comparison_->other().has_program() && session_.has_program();
    const bool is_placing = lesson_loads_ != session_.loads() || (lesson_.any() && !lesson_.is_done());
    const bool is_looking = outputs() != nullptr && outputs_->is_searching();
    const bool is_busy =
        is_comparing || is_placing || is_looking || (prediction_ && !prediction_->is_ready());
    double wait = is_busy ? 0 : session_.seconds_until_advance();
    if (seconds_until_disk_ >= 0) wait = std::min(wait, seconds_until_disk_);
    if (freshness() == Freshness::Waiting)
        wait = std::min(wait, std::max(0.0, kPauseBeforeRun - seconds_since_edit_));
    return wait;
}

}  // namespace loopscope::session
