#include "app/session/edited_file.h"

#include <sys/stat.h>

#include <filesystem>

#include "app/session/file_store.h"
#include "engine/base/source_text.h"

namespace loopscope::session {

namespace {

DiskStamp stamp_of(const std::string& path) {
    struct stat found {};
    if (path.empty() || ::stat(path.c_str(), &found) != 0) return {};
    constexpr std::int64_t kNanoseconds = 1'000'000'000;
#ifdef __APPLE__
    const timespec modified = found.st_mtimespec;
#else
    const timespec modified = found.st_mtim;
#endif
    return {static_cast<std::int64_t>(modified.tv_sec) * kNanoseconds + modified.tv_nsec,
            static_cast<std::uint64_t>(found.st_size), static_cast<std::uint64_t>(found.st_ino), true};
}

bool is_text(const std::string& bytes) {
    return bytes.find('\0') == std::string::npos &&
           !base::SourceText::from_utf8("", bytes).has_invalid_utf8();
}

}  // namespace

std::string EditedFile::name() const {
    return path_.empty() ? "untitled.js" : std::filesystem::path(path_).filename().string();
}

bool EditedFile::is_modified() const {
    return is_editable_ && (editor_.document().state() != saved_state_ || disk_differs_);
}

void EditedFile::start_new() {
    *this = EditedFile();
}

bool EditedFile::open(const std::string& path, std::string& problem) {
    start_new();
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    path_ = error ? path : absolute.lexically_normal().string();
    stamp_ = stamp_of(path_);
    std::string bytes;
    is_editable_ = read_file(path_, bytes, problem);
    if (!is_editable_) return false;
    is_editable_ = is_text(bytes);
    if (!is_editable_) {
        problem = name() + " is no text in UTF-8";
        return false;
    }
    editor_ = TextEditor(bytes);
    saved_state_ = editor_.document().state();
    return true;
}

bool EditedFile::save_as(const std::string& path, std::string& problem) {
    if (!is_editable_) {
        problem = "there is no text to save";
        return false;
    }
    if (path.empty()) {
        problem = "the text has no file yet";
        return false;
    }
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    const std::string target = error ? path : absolute.lexically_normal().string();
    if (!replace_file(target, editor_.document().bytes(), problem)) return false;
    path_ = target;
    stamp_ = stamp_of(path_);
    saved_state_ = editor_.document().state();
    editor_.close_undo_step();
    disk_differs_ = false;
    return true;
}

DiskState EditedFile::look_at_disk() {
    if (path_.empty()) return DiskState::Same;
    const DiskStamp now = stamp_of(path_);
    if (now == stamp_) return DiskState::Same;
    if (!now.exists) return DiskState::Gone;
    std::string bytes, problem;
    if (is_editable_ && !is_modified() && read_file(path_, bytes, problem) &&
        bytes == editor_.document().bytes()) {
        stamp_ = now;
        return DiskState::Same;
    }
    return DiskState::Changed;
}

bool EditedFile::take_disk(std::string& problem) {
    stamp_ = stamp_of(path_);
    std::string bytes;
    if (!read_file(path_, bytes, problem)) return false;
    if (!is_text(bytes)) {
        problem = name() + " is no text in UTF-8";
        return false;
    }
    if (!is_editable_) {
        editor_ = TextEditor(bytes);
        is_editable_ = true;
    } else if (bytes != editor_.document().bytes()) {
        editor_.apply_replace_all(bytes);
    }
    saved_state_ = editor_.document().state();
    disk_differs_ = false;
    return true;
}

void EditedFile::keep_mine() {
    stamp_ = stamp_of(path_);
    disk_differs_ = true;
}

}  // namespace loopscope::session
