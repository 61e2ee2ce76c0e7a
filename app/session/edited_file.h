#pragma once
// A file that is edited: its text in the window, and what is on the disk.

#include <cstdint>
#include <string>

#include "app/session/text_editor.h"

namespace loopscope::session {

/// What tells one version of a file on the disk from another.
struct DiskStamp {
    std::int64_t modified = 0;  // ns
    std::uint64_t size = 0;
    std::uint64_t file = 0;  // its inode
    bool exists = false;
    bool operator==(const DiskStamp&) const = default;
};

enum class DiskState : std::uint8_t { Same, Changed, Gone };

class EditedFile {
  public:
    /// An empty text without a file.
    EditedFile() = default;

    /// Opens a file. False, with one sentence in `problem`, when it cannot be read or is no text; then there
    /// is nothing to edit, and the path is that of the file.
    bool open(const std::string& path, std::string& problem);
    void start_new();

    [[nodiscard]] TextEditor& editor() { return editor_; }
    [[nodiscard]] const TextEditor& editor() const { return editor_; }
    [[nodiscard]] const std::string& path() const { return path_; }  // absolute; empty: on no disk yet
    [[nodiscard]] std::string name() const;                          // without its folder
    [[nodiscard]] bool is_editable() const { return is_editable_; }
    /// Whether something would be lost without saving.
    [[nodiscard]] bool is_modified() const;

    /// Replaces the file on the disk by the text. False, with one sentence in `problem`, when that fails.
    bool save(std::string& problem) { return save_as(path_, problem); }
    bool save_as(const std::string& path, std::string& problem);

    /// Compares with the disk: what another program has done to the file since it was read, saved or last
    /// accepted. A file with the same bytes is the same.
    [[nodiscard]] DiskState look_at_disk();
    /// Takes the text of the disk, as an edit that can be undone.
    bool take_disk(std::string& problem);
    /// From now on only later changes on the disk count. The text counts as modified.
    void keep_mine();

  private:
    TextEditor editor_;
    std::string path_;
    DiskStamp stamp_;
    std::uint64_t saved_state_ = 0;
    bool is_editable_ = true;
    bool disk_differs_ = false;
};

}  // namespace loopscope::session
