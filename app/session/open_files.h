#pragma once
// The files of one program in the editor: the main one, and those that it asks for as far as they were looked
// at. Pure but for the disk; what runs is told to it.

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/session/edited_file.h"

namespace loopscope::session {

/// How the run stands to a text in the editor.
enum class Freshness : std::uint8_t {
    Current,  // it is of this text
    Waiting,  // the text was edited just now and will run in a moment
    Broken,   // the text cannot run: the run is of the last one that could
};

/// What has changed in files since the texts that run, by their paths as the program knows them; the main
/// file's is empty. Without an entry a file is as it was; with one that is empty, nobody knows what changed.
using FileChanges = std::map<std::string, std::span<const LineChange>>;

/// Revisions are those of the file's document.
struct OpenFile {
    EditedFile file;
    std::uint64_t opened = 0;                   // another number for every other text, be it by opening only
    std::optional<std::uint64_t> run_revision;  // of the text that runs
    std::optional<std::uint64_t> tried_revision;  // of the text that was tried last
    std::uint64_t seen_revision = 0;              // of the text whose edits are known

    [[nodiscard]] std::uint64_t revision() const { return file.editor().document().revision(); }
    [[nodiscard]] Freshness freshness() const;
    /// Nothing when that is too long ago to say.
    [[nodiscard]] std::optional<std::span<const LineChange>> changes_since_run() const;
};

class OpenFiles {
  public:
    [[nodiscard]] OpenFile& main() { return main_; }
    [[nodiscard]] const OpenFile& main() const { return main_; }
    /// The main file was opened, or begun anew, and its text runs: the others are gone.
    void take_main();
    /// The main file's text is another one.
    void take_other_text() { main_.opened = ++opened_; }

    /// By the path that the program knows a file by, empty for the main one. Null when it is not open.
    [[nodiscard]] OpenFile* find(const std::string& path);
    [[nodiscard]] const OpenFile* find(const std::string& path) const;
    /// Opens a file of the disk beside the main one. `running` is its text in the run; null: it is not known.
    /// What is open already stays as it is.
    OpenFile& open(const std::string& path, const std::string* running);
    [[nodiscard]] std::map<std::string, OpenFile>& others() { return others_; }
    [[nodiscard]] const std::map<std::string, OpenFile>& others() const { return others_; }

    /// The one that is typed into.
    [[nodiscard]] OpenFile& edited() { return *find(edited_path_); }
    [[nodiscard]] const OpenFile& edited() const { return *find(edited_path_); }
    [[nodiscard]] const std::string& edited_path() const { return edited_path_; }
    /// Requires that it is open.
    void edit(const std::string& path) { edited_path_ = path; }

    /// Those with changes that are not on the disk, the main one first.
    [[nodiscard]] std::vector<OpenFile*> modified();
    [[nodiscard]] bool is_modified() const;
    /// Of all together.
    [[nodiscard]] Freshness freshness() const;
    /// Whether a text is another than the one that was tried last.
    [[nodiscard]] bool is_untried() const;
    void notice_tried();
    /// All texts as they are run now.
    void notice_run();

    [[nodiscard]] FileChanges changes_since_run() const;
    /// The texts of all but the main file.
    [[nodiscard]] std::map<std::string, std::string> texts() const;

  private:
    template <typename Files>
    static auto find_in(Files& files, const std::string& path) -> decltype(&files.main_);

    OpenFile main_;
    std::map<std::string, OpenFile> others_;
    std::string edited_path_;
    std::uint64_t opened_ = 0;
};

}  // namespace loopscope::session
