// The files of the program: which of them is edited, and what runs of them.

#include <algorithm>

#include "app/session/line_map.h"
#include "app/session/workspace.h"
#include "engine/modules/paths.h"

namespace loopscope::session {

// Which file is edited.

const scenario::ScenarioFile* Workspace::file_of_front_matter(const std::string& path) const {
    if (!session_.has_program()) return nullptr;
    const scenario::Scenario& scenario = session_.program().scenario;
    const std::string folder = modules::folder_of(scenario.main_path);
    const auto found = std::find_if(
        scenario.files.begin(), scenario.files.end(),
        [&](const scenario::ScenarioFile& it) { return modules::resolve_path(folder, it.path) == path; });
    return found == scenario.files.end() ? nullptr : &*found;
}

std::string Workspace::why_read_only(const std::string& path) const {
    if (path.empty()) return "";
    if (const scenario::ScenarioFile* given = file_of_front_matter(path)) {
        if (!given->from.empty()) return "Read only: its text comes from " + given->from;
        return "Read only: it stands in the front matter of " + file().name() + ", under files";
    }
    if (running_source(path) != nullptr && running_text(path) == nullptr)
        return "Read only: the program made it";
    const OpenFile* open = files_.find(path);
    return open == nullptr || open->file.is_editable() ? "" : "Read only: it is no text in UTF-8";
}

/// What a file that the program asks for holds in the run; null for one that it does not ask for.
const std::string* Workspace::running_text(const std::string& path) const {
    if (!session_.has_program()) return nullptr;
    const auto& files = session_.program().setup.program->files;
    if (files == nullptr) return nullptr;
    const auto found = files->texts.find(path);
    return found == files->texts.end() ? nullptr : found->second.get();
}

/// A file of the run, by its path; null when it is none of them.
const base::SourceText* Workspace::running_source(const std::string& path) const {
    if (!session_.has_program()) return nullptr;
    if (path.empty()) return session_.program().scenario.source.get();
    const bytecode::Program& code = *session_.program().setup.program;
    for (const bytecode::Unit& unit : code.units) {
        if (code.sources[unit.source]->name() == path) return code.sources[unit.source].get();
    }
    return nullptr;
}

const OpenFile* Workspace::apply_show_file(const std::string& path) {
    if (path.empty()) return &files_.main();
    if (!why_read_only(path).empty()) return nullptr;
    const OpenFile& open = files_.open(path, running_text(path));
    return open.file.is_editable() ? &open : nullptr;
}

bool Workspace::apply_edit_file(const std::string& path) {
    if (question_) return false;
    if (apply_show_file(path) == nullptr) {
        notice_ = why_read_only(path);
        return false;
    }
    if (path == files_.edited_path()) return true;
    files_.edit(path);
    find_origin_ = files_.edited().file.editor().selection().first();
    update_matches();
    return true;
}

TextEditor* Workspace::editor() {
    EditedFile& file = files_.edited().file;
    return file.is_editable() ? &file.editor() : nullptr;
}

bool Workspace::is_in_text() const {
    return focus_ == TextFocus::Editor || focus_ == TextFocus::Find || focus_ == TextFocus::Replace;
}

bool Workspace::is_told_of(const std::string& path) const {
    const auto& source = session_.load_result().source;
    if (source == nullptr) return false;
    return path.empty() ? !files_.others().contains(source->name()) : source->name() == path;
}

// What runs.

/// Runs the texts as they are. False when they cannot run.
bool Workspace::run_text() {
    files_.notice_tried();
    prediction_.reset();
    session_.set_texts(files_.texts());
    if (!session_.apply_text(program_path(), file().editor().document().bytes(), files_.changes_since_run()))
        return false;
    files_.notice_run();
    leave_lost_file();
    tell_lost_bookmarks();
    load_comparison();
    return true;
}

void Workspace::apply_run_text() {
    if (file().is_editable() && files_.is_untried()) run_text();
}

/// One types into no file that the program does not ask for.
void Workspace::leave_lost_file() {
    const std::string& path = files_.edited_path();
    if (running_source(path) != nullptr || running_text(path) != nullptr) return;
    const EditedFile& lost = files_.edited().file;
    notice_ = lost.name() + " is no longer a file of this program";
    if (lost.is_modified()) notice_ += "; its text is kept, and saved with the others";
    files_.edit("");
    if (is_in_text()) focus_ = TextFocus::None;
    update_matches();
}

void Workspace::apply_toggle_breakpoint(const std::string& path, std::uint32_t line) {
    if (freshness() == Freshness::Waiting) apply_run_text();
    const auto toggle = [&](std::uint32_t in_run) {
        if (path.empty()) return session_.apply_toggle_breakpoint(in_run);
        session_.apply_toggle_breakpoint(path, in_run);
    };
    const OpenFile* open = files_.find(path);
    if (open == nullptr || open->freshness() == Freshness::Current) return toggle(line);
    // The run is of an older text: the line there that has become this one.
    const auto changes = open->changes_since_run();
    const base::SourceText* source = running_source(path);
    if (source == nullptr || !changes) return;
    const std::vector<std::uint32_t> set =
        path.empty() ? session_.breakpoints() : session_.breakpoints_of(path);
    for (std::uint32_t old = 1; old <= source->line_count(); ++old) {
        const bool is_set = std::binary_search(set.begin(), set.end(), old);
        const bool same =
            is_set ? nearest_moved_line(old, *changes) == line : moved_line(old, *changes) == line;
        if (same) return toggle(old);
    }
    notice_ = "This line has not run yet: mend the program first";
}

}  // namespace loopscope::session
