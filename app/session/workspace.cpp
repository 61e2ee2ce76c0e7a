#include "app/session/workspace.h"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <utility>

#include "app/session/file_list.h"
#include "app/session/line_map.h"
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
    if (file_.path().empty()) return std::filesystem::current_path(error).string();
    return std::filesystem::path(file_.path()).parent_path().string();
}

/// What the program sees as its own file: the real one, as when it is loaded from the disk.
std::string Workspace::program_path() const {
    if (file_.path().empty()) return folder() + "/" + file_.name();
    std::error_code error;
    const std::filesystem::path real = std::filesystem::weakly_canonical(file_.path(), error);
    return error ? file_.path() : real.string();
}

void Workspace::open_now(const std::string& path) {
    if (is_recording(path)) return open_recording(path);
    std::string problem;
    // A runtime is chosen for a program, not for good.
    if (has_opened_ && file_.path() != path) session_.forget_choice();
    has_opened_ = true;
    // What cannot be opened is shown with what is wrong with it, by the session.
    (void)file_.open(path, problem);
    session_.load_file(path);
    run_revision_ = tried_revision_ = seen_revision_ = file_.editor().document().revision();
    ++opened_;
    prediction_.reset();
    comparison_.reset();
    layer_ = Layer::None;
    focus_ = TextFocus::None;
    find_is_open_ = replace_is_open_ = false;
    matches_.clear();
    notice_.clear();
    watched_loads_ = 0;
    watch_.watch(file_.path());
    if (session_.load_result().source == nullptr) return;
    Settings settings = settings_.settings();
    remember_recent_file(settings, file_.path());
    settings_.set(std::move(settings));
    if (!settings_.save(problem)) notice_ = problem;
}

void Workspace::new_now() {
    file_.start_new();
    watch_.watch("");
    session_.load_text(program_path(), "");
    run_revision_ = tried_revision_ = seen_revision_ = file_.editor().document().revision();
    ++opened_;
    prediction_.reset();
    comparison_.reset();
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
    if (!file_.is_modified()) return false;
    ask({QuestionKind::Unsaved,
         "Save the changes in " + file_.name() + "?",
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

bool Workspace::save_now(const std::string& path) {
    std::string problem;
    const bool moved = path != file_.path();
    if (!file_.save_as(path, problem)) {
        notice_ = "Not saved: " + problem;
        return false;
    }
    layer_ = Layer::None;
    watched_loads_ = 0;
    watch_.watch(file_.path());
    apply_run_text();
    if (moved) {
        // The program sees its own path, so it runs anew.
        session_.apply_text(program_path(), file_.editor().document().bytes(), {});
        ++opened_;
        Settings settings = settings_.settings();
        remember_recent_file(settings, file_.path());
        settings_.set(std::move(settings));
        if (!settings_.save(problem)) notice_ = problem;
    }
    notice_ = "Saved " + file_.path();
    return true;
}

void Workspace::apply_save() {
    if (question_ || !file_.is_editable()) return;
    if (file_.path().empty()) return apply_layer(Layer::SaveFile);
    // What another program has written there is not overwritten unseen.
    if (file_.look_at_disk() == DiskState::Changed) return look_at_disk();
    save_now(file_.path());
}

void Workspace::apply_save_as(const std::string& path) {
    std::error_code error;
    if (path != file_.path() && std::filesystem::exists(path, error)) {
        return ask({QuestionKind::Overwrite,
                    "Replace " + std::filesystem::path(path).filename().string() + "?",
                    "There is a file of this name already; its text would be lost.",
                    {"Cancel", "Replace"}},
                   {Pending::Kind::Save, path});
    }
    const Pending after = std::exchange(pending_, {});
    if (save_now(path)) {
        pending_ = after;
        go_on();
    }
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
            } else if (file_.path().empty()) {
                layer_ = Layer::None;
                const Pending after = pending_;
                apply_layer(Layer::SaveFile);
                pending_ = after;
            } else if (save_now(file_.path())) {
                go_on();
            }
            return;
        case QuestionKind::ChangedOnDisk:
            if (answer == 1) return take_disk();
            file_.keep_mine();
            notice_ = "Your text is kept; saving will replace what is on the disk";
            return;
        case QuestionKind::Overwrite:
            if (answer == 1) return go_on();
            pending_ = {};
            return;
    }
}

void Workspace::apply_reload() {
    if (question_) return;
    if (file_.path().empty()) return apply_run_text();
    if (file_.is_modified()) {
        return ask({QuestionKind::ChangedOnDisk,
                    "Read " + file_.name() + " from the disk?",
                    "The text in the window has changes that are not saved.",
                    {"Keep mine", "Take the one on the disk"}},
                   {});
    }
    take_disk();
}

void Workspace::take_disk() {
    std::string problem;
    if (!file_.is_editable() || !file_.take_disk(problem)) {
        const TextFocus focus = focus_;
        open_now(file_.path());
        focus_ = focus;
        return;
    }
    update_matches();
    apply_run_text();
    notice_ = "Read again from the disk";
}

void Workspace::look_at_disk() {
    switch (file_.look_at_disk()) {
        case DiskState::Same: return;
        case DiskState::Gone:
            file_.keep_mine();
            notice_ = file_.name() + " is no longer on the disk; save it to have it there again";
            return;
        case DiskState::Changed: break;
    }
    if (!file_.is_modified()) return take_disk();
    if (question_) return;
    ask({QuestionKind::ChangedOnDisk,
         file_.name() + " was changed by another program",
         "Your text in the window has changes too.",
         {"Keep mine", "Take theirs"}},
        {});
}

Freshness Workspace::freshness() const {
    const std::uint64_t revision = file_.editor().document().revision();
    if (!file_.is_editable() || revision == run_revision_) return Freshness::Current;
    return revision == tried_revision_ ? Freshness::Broken : Freshness::Waiting;
}

std::optional<std::span<const LineChange>> Workspace::changes_since_run() const {
    return file_.editor().document().changes_since(run_revision_);
}

/// Runs the text as it is. False when it cannot run.
bool Workspace::run_text() {
    const std::uint64_t revision = file_.editor().document().revision();
    tried_revision_ = revision;
    prediction_.reset();
    const auto changes = changes_since_run();
    if (!session_.apply_text(program_path(), file_.editor().document().bytes(),
                             changes.value_or(std::span<const LineChange>())))
        return false;
    run_revision_ = revision;
    load_comparison();
    return true;
}

void Workspace::apply_run_text() {
    if (file_.is_editable() && file_.editor().document().revision() != tried_revision_) run_text();
}

void Workspace::apply_toggle_breakpoint(std::uint32_t line) {
    if (freshness() == Freshness::Waiting) apply_run_text();
    if (freshness() == Freshness::Current) return session_.apply_toggle_breakpoint(line);
    // The run is of an older text: the line there that has become this one.
    const auto changes = changes_since_run();
    if (!session_.has_program() || !changes) return;
    const std::uint32_t lines = session_.program().scenario.source->line_count();
    for (std::uint32_t old = 1; old <= lines; ++old) {
        const bool is_set =
            std::binary_search(session_.breakpoints().begin(), session_.breakpoints().end(), old);
        const bool same =
            is_set ? nearest_moved_line(old, *changes) == line : moved_line(old, *changes) == line;
        if (same) return session_.apply_toggle_breakpoint(old);
    }
    notice_ = "This line has not run yet: mend the program first";
}

/// Watches the file, all that its program asks for, and what the scenario's files are filled from.
void Workspace::watch_files() {
    if (watched_loads_ == session_.loads() || file_.path().empty()) return;
    watched_loads_ = session_.loads();
    std::vector<std::string> others;
    if (session_.has_program() && session_.program().setup.program->files != nullptr) {
        for (const auto& [path, text] : session_.program().setup.program->files->texts) {
            std::error_code error;
            if (path != program_path() && std::filesystem::exists(path, error)) others.push_back(path);
        }
    }
    if (session_.has_program()) {
        for (const scenario::ScenarioFile& file : session_.program().scenario.files) {
            if (!file.from.empty()) others.push_back(file.from);
        }
    }
    watch_.watch(file_.path(), std::move(others));
}

/// The same text, since a file that it asks for has changed.
void Workspace::run_again() {
    if (file_.is_editable() && run_text()) notice_ = "A file that the program asks for was changed";
}

bool Workspace::advance(double seconds) {
    bool changed = session_.advance(seconds);
    changed = advance_prediction() || changed;
    changed = advance_comparison() || changed;
    changed = advance_lesson() || changed;
    watch_files();
    if (watch_.take_other_change()) {
        run_again();
        changed = true;
    }
    if (watch_.take_change()) {
        seconds_until_disk_ = kPauseBeforeDisk;
    } else if (seconds_until_disk_ >= 0 && (seconds_until_disk_ -= seconds) < 0) {
        look_at_disk();
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
    const bool is_busy = is_comparing || is_placing || (prediction_ && !prediction_->is_ready());
    double wait = is_busy ? 0 : session_.seconds_until_advance();
    if (seconds_until_disk_ >= 0) wait = std::min(wait, seconds_until_disk_);
    if (freshness() == Freshness::Waiting)
        wait = std::min(wait, std::max(0.0, kPauseBeforeRun - seconds_since_edit_));
    return wait;
}

}  // namespace loopscope::session
