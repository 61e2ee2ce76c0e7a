// The files of the program and the disk: what is saved, and what other programs do to them.

#include <algorithm>
#include <filesystem>
#include <utility>

#include "app/session/file_store.h"
#include "app/session/workspace.h"

namespace loopscope::session {

namespace fs = std::filesystem;

// Saving.

bool Workspace::save_now(const std::string& path) {
    std::string problem;
    const bool moved = path != file().path();
    if (!files_.main().file.save_as(path, problem)) {
        notice_ = "Not saved: " + problem;
        return false;
    }
    layer_ = Layer::None;
    watched_loads_ = 0;
    watch_.watch(file().path());
    apply_run_text();
    if (moved) {
        // The program sees its own path, so it runs anew.
        session_.apply_text(program_path(), file().editor().document().bytes(), {});
        files_.take_other_text();
        load_comparison();
        remember_file();
    }
    notice_ = "Saved " + file().path();
    return true;
}

/// All files but the main one. False, with a notice, when one of them cannot be saved.
bool Workspace::save_others() {
    for (OpenFile* open : files_.modified()) {
        if (open == &files_.main()) continue;
        std::string problem;
        if (!open->file.save(problem)) {
            notice_ = "Not saved: " + open->file.name() + ": " + problem;
            return false;
        }
        notice_ = "Saved " + open->file.path();
    }
    return true;
}

void Workspace::save_copy(const std::string& path) {
    const EditedFile& original = files_.edited().file;
    std::string problem;
    if (!replace_file(path, original.editor().document().bytes(), problem)) {
        notice_ = "Not saved: " + problem;
        return;
    }
    layer_ = Layer::None;
    notice_ = "A copy is saved in " + path + "; the program goes on to use " + original.name();
}

void Workspace::apply_save() {
    if (question_ || !file().is_editable()) return;
    std::vector<OpenFile*> modified = files_.modified();
    // What another program has written there is not overwritten unseen.
    const bool with_main =
        modified.empty() || (files_.edited_path().empty() && modified.front() != &files_.main());
    if (with_main) modified.insert(modified.begin(), &files_.main());
    for (OpenFile* open : modified) {
        if (open->file.look_at_disk() == DiskState::Changed) {
            look_at_disk(*open);
            return;
        }
    }
    if (!save_others() || modified.front() != &files_.main()) return;
    if (file().path().empty()) return apply_layer(Layer::SaveFile);
    if (save_now(file().path()) && modified.size() > 1)
        notice_ = "Saved " + std::to_string(modified.size()) + " files";
}

void Workspace::apply_save_as(const std::string& path) {
    const bool is_copy = !files_.edited_path().empty();
    std::error_code error;
    if (path != files_.edited().file.path() && fs::exists(path, error)) {
        return ask({QuestionKind::Overwrite,
                    "Replace " + fs::path(path).filename().string() + "?",
                    "There is a file of this name already; its text would be lost.",
                    {"Cancel", "Replace"}},
                   {is_copy ? Pending::Kind::Copy : Pending::Kind::Save, path});
    }
    if (is_copy) {
        if (path != files_.edited().file.path()) return save_copy(path);
        layer_ = Layer::None;
        return apply_save();
    }
    const Pending after = std::exchange(pending_, {});
    if (save_now(path)) {
        pending_ = after;
        go_on();
    }
}

// The disk.

void Workspace::apply_reload() {
    if (question_) return;
    OpenFile& open = files_.edited();
    if (open.file.path().empty()) {
        apply_run_text();
        return look_at_other_files();
    }
    if (open.file.is_modified())
        return ask_about_disk(open, "Read " + open.file.name() + " from the disk?",
                              "Take the one on the disk");
    take_disk(open);
    look_at_other_files();
}

void Workspace::ask_about_disk(const OpenFile& open, std::string text, std::string theirs) {
    asked_path_.clear();
    for (const auto& [path, other] : files_.others()) {
        if (&other == &open) asked_path_ = path;
    }
    ask({QuestionKind::ChangedOnDisk,
         std::move(text),
         "The text in the window has changes that are not saved.",
         {"Keep mine", std::move(theirs)}},
        {});
}

void Workspace::take_disk(OpenFile& open) {
    std::string problem;
    if (!open.file.is_editable() || !open.file.take_disk(problem)) {
        if (&open == &files_.main() && files_.modified().empty()) {
            const TextFocus focus = focus_;
            open_now(file().path());
            focus_ = focus;
            return;
        }
        // What is not saved, here or in another file, stays.
        open.file.keep_mine();
        notice_ = "Not read: " + problem;
        return;
    }
    update_matches();
    apply_run_text();
    notice_ = "Read again from the disk";
}

/// Takes what another program has written, or asks. False when there is nothing new.
bool Workspace::look_at_disk(OpenFile& open) {
    switch (open.file.look_at_disk()) {
        case DiskState::Same: return false;
        case DiskState::Gone:
            open.file.keep_mine();
            notice_ = open.file.name() + " is gone from the disk; saving writes it again";
            return true;
        case DiskState::Changed: break;
    }
    if (!open.file.is_modified()) {
        take_disk(open);
    } else if (!question_) {
        ask_about_disk(open, open.file.name() + " was changed by another program", "Take theirs");
    }
    return true;
}

/// Something has happened to a file that the program asks for, or that one of its files is filled from.
void Workspace::look_at_other_files() {
    const bool differs = other_file_differs();
    for (auto& [path, open] : files_.others()) look_at_disk(open);
    if (differs && file().is_editable() && run_text())
        notice_ = "A file that the program asks for was changed";
}

/// Whether a file that is not in the editor is another one than in the run.
bool Workspace::other_file_differs() const {
    if (!session_.has_program()) return false;
    const auto differs = [](const std::string& path, const std::string& text) {
        std::string bytes;
        std::string problem;
        return !read_file(path, bytes, problem) || bytes != text;
    };
    const std::vector<scenario::ScenarioFile>& given = session_.program().scenario.files;
    if (std::any_of(given.begin(), given.end(), [&](const scenario::ScenarioFile& it) {
            return !it.from.empty() && differs(it.from, it.text);
        }))
        return true;
    const auto& files = session_.program().setup.program->files;
    if (files == nullptr) return false;
    return std::any_of(files->texts.begin(), files->texts.end(), [&](const auto& file) {
        const std::string& path = file.first;
        const bool is_read = path != program_path() && !files_.others().contains(path) &&
                             file_of_front_matter(path) == nullptr;
        return is_read && differs(path, *file.second);
    });
}

/// Watches the file, all that its program asks for, and what the scenario's files are filled from.
void Workspace::watch_files() {
    if (watched_loads_ == session_.loads() || file().path().empty()) return;
    watched_loads_ = session_.loads();
    std::vector<std::string> others;
    if (session_.has_program() && session_.program().setup.program->files != nullptr) {
        for (const auto& [path, text] : session_.program().setup.program->files->texts) {
            std::error_code error;
            if (path != program_path() && fs::exists(path, error)) others.push_back(path);
        }
    }
    if (session_.has_program()) {
        for (const scenario::ScenarioFile& file : session_.program().scenario.files) {
            if (!file.from.empty()) others.push_back(file.from);
        }
    }
    watch_.watch(file().path(), std::move(others));
}

}  // namespace loopscope::session
