#pragma once
// What a viewer has chosen and what the program remembers, on the disk in the platform's place.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace loopscope::session {

enum class MotionSetting : std::uint8_t { On, Slow, Off };

/// Names (of themes, arrangements, panels, splits) are those of whoever uses them; a name that means nothing
/// to them is theirs to ignore.
struct Settings {
    // settings.json in the settings folder
    std::string theme;  // empty: as the program likes it
    double scale = 1;   // of everything, on top of what fits the window
    MotionSetting motion = MotionSetting::On;
    std::string arrangement;               // empty: the first
    std::map<std::string, double> splits;  // shares, by name
    std::vector<std::string> hidden_panels;
    int window_width = 0;  // 0: as the program likes it
    int window_height = 0;

    // recent.json in the state folder
    std::vector<std::string> recent_files;  // absolute, the newest first

    bool operator==(const Settings&) const = default;
};

inline constexpr std::size_t kMostRecentFiles = 20;

/// Puts a file first among the recent ones, as an absolute path.
void remember_recent_file(Settings& settings, const std::string& path);

/// Keeps the settings and their two files. Keys that this program does not know stay in the files, and so
/// does a value of a wrong kind until that setting is changed. Only what was changed here is written, so that
/// two windows do not undo each other's choices.
class SettingsStore {
  public:
    /// Empty folders: nothing is read or written, and the settings last as long as the program.
    SettingsStore(std::string settings_folder, std::string state_folder);
    /// In the platform's place.
    static SettingsStore of_platform();

    /// Reads both files. A missing one is no problem. One that is no JSON object is moved aside and named in
    /// the sentences that are returned, as are values of a wrong kind; one that cannot be read is named and
    /// never written.
    std::vector<std::string> load();

    const Settings& settings() const { return settings_; }
    void set(Settings settings) { settings_ = std::move(settings); }
    bool is_changed() const { return !(settings_ == saved_); }

    /// Writes what has changed since the last load or save; each file is replaced whole. False, with one
    /// sentence in `problem`, when that fails.
    bool save(std::string& problem);

    std::string settings_file() const;
    std::string recent_file() const;

  private:
    Settings settings_;
    Settings saved_;
    std::string settings_folder_;
    std::string state_folder_;
    bool may_write_settings_ = true;
    bool may_write_recent_ = true;
};

}  // namespace loopscope::session
