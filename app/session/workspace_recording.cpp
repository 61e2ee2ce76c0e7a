// Saving the run where one stands, and coming back to it.

#include <filesystem>

#include "app/session/file_store.h"
#include "app/session/recording.h"
#include "app/session/workspace.h"

namespace loopscope::session {

namespace fs = std::filesystem;

std::string Workspace::recording_path() const {
    const fs::path stem = fs::path(file().name()).stem();
    return folder() + "/" + stem.string() + std::string(kRecordingExtension);
}

void Workspace::apply_save_recording(const std::string& path) {
    if (freshness() == Freshness::Waiting) apply_run_text();
    if (!session_.has_program() || freshness() == Freshness::Broken) {
        notice_ = "There is no run to save: mend the program first";
        return;
    }
    for (const OpenFile* open : files_.modified()) {
        if (open == &files_.main()) continue;
        notice_ = "Not saved: a recording holds the main file only, so save " + open->file.name() + " first";
        return;
    }
    const machine::LoadOptions& load = session_.options().load;
    Recording recording;
    recording.text = file().editor().document().bytes();
    recording.runtime = session_.program().setup.runtime.name;
    recording.seed = load.seed;
    recording.speed = load.speed;
    recording.tick = session_.tick();
    recording.breakpoints = session_.breakpoints();
    recording.file_breakpoints = session_.file_breakpoints();
    recording.inputs = session_.timeline().inputs();
    for (const Bookmark& bookmark : session_.bookmarks())
        recording.bookmarks.push_back({bookmark.tick, bookmark.note});
    std::error_code error;
    const fs::path beside = fs::path(path).parent_path();
    const fs::path relative = fs::relative(program_path(), beside, error);
    const bool is_below = !error && !relative.empty() && *relative.begin() != "..";
    recording.program = is_below ? relative.string() : program_path();
    const std::string target = is_recording(path) ? path : path + std::string(kRecordingExtension);
    std::string problem, there;
    if (read_file(target, there, problem) && !read_recording(there, problem)) {
        notice_ =
            "Not saved: " + fs::path(target).filename().string() + " is something else than a recording";
        return;
    }
    if (!replace_file(target, describe(recording), problem)) {
        notice_ = "Not saved: " + problem;
        return;
    }
    layer_ = Layer::None;
    notice_ = "The run is saved at tick " + std::to_string(recording.tick) + " in " +
              fs::path(target).filename().string();
}

/// The file that was recorded if it is still the same, else its text as a new one.
void Workspace::open_recording(const std::string& path) {
    std::string bytes, problem;
    std::optional<Recording> recording;
    if (read_file(path, bytes, problem)) recording = read_recording(bytes, problem);
    if (!recording) {
        layer_ = Layer::None;
        notice_ = fs::path(path).filename().string() + ": " + problem;
        return;
    }
    const fs::path written(recording->program);
    const std::string program = (written.is_absolute() ? written : fs::path(path).parent_path() / written)
                                    .lexically_normal()
                                    .string();
    session_.set_choice({}, recording->seed, recording->speed);
    std::string on_disk;
    if (read_file(program, on_disk, problem) && on_disk == recording->text) {
        open_now(program);
    } else {
        new_now();
        files_.main().file.editor().apply_replace_all(recording->text);
        notice_edit();
        focus_ = TextFocus::None;
    }
    session_.set_choice(recording->runtime, recording->seed, recording->speed);
    apply_runtime(recording->runtime);
    if (!session_.has_program()) return;
    session_.set_breakpoints(recording->breakpoints);
    session_.set_file_breakpoints(recording->file_breakpoints);
    session_.apply_inputs(recording->inputs);
    std::vector<Bookmark> bookmarks;
    for (const RecordedBookmark& bookmark : recording->bookmarks)
        bookmarks.push_back({bookmark.tick, bookmark.note});
    session_.set_bookmarks(bookmarks);
    session_.apply_seek(recording->tick);
}

}  // namespace loopscope::session
