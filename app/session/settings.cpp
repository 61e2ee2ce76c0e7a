#include "app/session/settings.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <utility>

#include "app/session/file_store.h"
#include "engine/base/json_text.h"

namespace loopscope::session {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kMotionNames[] = {"on", "slow", "off"};
constexpr double kLeastScale = 0.1;
constexpr double kMostScale = 10;
constexpr int kMostPixels = 32'768;

/// What a file held.
enum class Found : std::uint8_t { Missing, Read, Damaged, Unreadable };

Found read_object(const std::string& path, Json& object, std::vector<std::string>& problems) {
    object = Json::object();
    std::error_code error;
    if (!std::filesystem::exists(path, error) && !error) return Found::Missing;
    std::string bytes, problem;
    if (!read_file(path, bytes, problem)) {
        problems.push_back("The settings cannot be read: " + problem);
        return Found::Unreadable;
    }
    Json read = base::read_json(bytes);
    if (!read.is_discarded() && read.is_object()) {
        object = std::move(read);
        return Found::Read;
    }
    return Found::Damaged;
}

/// Reads one key after another; what has a wrong kind is named.
class Reader {
  public:
    Reader(const Json& object, const std::string& path, std::vector<std::string>& problems)
        : object_(object), path_(path), problems_(problems) {}

    void text(const char* key, std::string& value) {
        const Json* found = find(key);
        if (found == nullptr) return;
        if (!found->is_string()) return complain(key, "has to be a text");
        value = found->get<std::string>();
    }
    void number(const char* key, double least, double most, double& value) {
        const Json* found = find(key);
        if (found == nullptr) return;
        if (!is_between(*found, least, most)) return complain(key, "is no such number");
        value = found->get<double>();
    }
    void pixels(const char* key, int& value) {
        double read = value;
        number(key, 0, kMostPixels, read);
        value = static_cast<int>(std::lround(read));
    }
    void motion(const char* key, MotionSetting& value) {
        std::string name;
        text(key, name);
        if (name.empty()) return;
        const auto* place = std::find(std::begin(kMotionNames), std::end(kMotionNames), name);
        if (place == std::end(kMotionNames)) return complain(key, "has to be on, slow or off");
        value = static_cast<MotionSetting>(place - std::begin(kMotionNames));
    }
    void texts(const char* key, std::vector<std::string>& value) {
        const Json* found = find(key);
        if (found == nullptr) return;
        const auto is_text = [](const Json& each) { return each.is_string(); };
        if (!found->is_array() || !std::all_of(found->begin(), found->end(), is_text))
            return complain(key, "has to be a list of texts");
        value = found->get<std::vector<std::string>>();
    }
    void shares(const char* key, std::map<std::string, double>& value) {
        const Json* found = find(key);
        if (found == nullptr) return;
        const auto is_share = [](const Json& each) { return is_between(each, 0, 1); };
        if (!found->is_object() || !std::all_of(found->begin(), found->end(), is_share))
            return complain(key, "has to hold numbers from 0 to 1");
        value = found->get<std::map<std::string, double>>();
    }

  private:
    static bool is_between(const Json& value, double least, double most) {
        return value.is_number() && value.get<double>() >= least && value.get<double>() <= most;
    }
    const Json* find(const char* key) const {
        const auto place = object_.find(key);
        return place == object_.end() ? nullptr : &*place;
    }
    void complain(const char* key, const char* what) {
        problems_.push_back("\"" + std::string(key) + "\" in " + path_ + " " + what +
                            "; it counts for nothing");
    }

    const Json& object_;
    const std::string& path_;
    std::vector<std::string>& problems_;
};

/// Sets the keys of what differs from `before`.
void write_settings(const Settings& before, const Settings& now, Json& object) {
    const auto put = [&object](const char* key, const auto& old_value, const auto& value) {
        if (!(old_value == value)) object[key] = value;
    };
    put("theme", before.theme, now.theme);
    put("scale", before.scale, now.scale);
    put("arrangement", before.arrangement, now.arrangement);
    put("splits", before.splits, now.splits);
    put("hiddenPanels", before.hidden_panels, now.hidden_panels);
    put("windowWidth", before.window_width, now.window_width);
    put("windowHeight", before.window_height, now.window_height);
    if (before.motion != now.motion) object["motion"] = kMotionNames[static_cast<std::size_t>(now.motion)];
}

std::string text_of(const Json& object) {
    return base::write_json(object, 2) + "\n";
}

std::string path_in(const std::string& folder, const char* name) {
    return folder.empty() ? "" : folder + "/" + name;
}

}  // namespace

void remember_recent_file(Settings& settings, const std::string& path) {
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    const std::string name = error ? path : absolute.lexically_normal().string();
    std::erase(settings.recent_files, name);
    settings.recent_files.insert(settings.recent_files.begin(), name);
    if (settings.recent_files.size() > kMostRecentFiles) settings.recent_files.resize(kMostRecentFiles);
}

SettingsStore::SettingsStore(std::string settings_folder, std::string state_folder)
    : settings_folder_(std::move(settings_folder)), state_folder_(std::move(state_folder)) {}

SettingsStore SettingsStore::of_platform() {
    return {session::settings_folder(), session::state_folder()};
}

std::string SettingsStore::settings_file() const {
    return path_in(settings_folder_, "settings.json");
}
std::string SettingsStore::recent_file() const {
    return path_in(state_folder_, "recent.json");
}

std::vector<std::string> SettingsStore::load() {
    std::vector<std::string> problems;
    settings_ = {};
    const auto open = [&problems](const std::string& path, Json& object) {
        if (path.empty()) return false;
        const Found found = read_object(path, object, problems);
        if (found != Found::Damaged) return found != Found::Unreadable;
        const std::string aside = move_aside(path);
        problems.push_back(
            path + " is damaged" +
            (aside.empty() ? " and stays as it is; nothing is saved there" : "; it was moved to " + aside));
        return !aside.empty();
    };
    Json object;
    const std::string settings_path = settings_file();
    may_write_settings_ = open(settings_path, object);
    Reader settings(object, settings_path, problems);
    settings.text("theme", settings_.theme);
    settings.number("scale", kLeastScale, kMostScale, settings_.scale);
    settings.motion("motion", settings_.motion);
    settings.text("arrangement", settings_.arrangement);
    settings.shares("splits", settings_.splits);
    settings.texts("hiddenPanels", settings_.hidden_panels);
    settings.pixels("windowWidth", settings_.window_width);
    settings.pixels("windowHeight", settings_.window_height);
    const std::string recent_path = recent_file();
    object = Json::object();
    may_write_recent_ = open(recent_path, object);
    Reader(object, recent_path, problems).texts("files", settings_.recent_files);
    saved_ = settings_;
    return problems;
}

bool SettingsStore::save(std::string& problem) {
    // What another window has written in the meantime stays, and so do keys that are not ours.
    const auto store = [&](const std::string& path, const auto& change) {
        if (path.empty()) return true;
        Json object;
        std::vector<std::string> problems;
        const Found found = read_object(path, object, problems);
        if (found == Found::Unreadable) {
            problem = problems.front();
            return false;
        }
        if (found == Found::Damaged && move_aside(path).empty()) {
            problem = path + " is damaged and cannot be moved aside";
            return false;
        }
        change(object);
        return replace_file(path, text_of(object), problem);
    };
    Settings rest = settings_;
    rest.recent_files = saved_.recent_files;
    if (may_write_settings_ && !(rest == saved_)) {
        if (!store(settings_file(), [&](Json& object) { write_settings(saved_, settings_, object); }))
            return false;
        saved_ = rest;
    }
    if (may_write_recent_ && saved_.recent_files != settings_.recent_files) {
        if (!store(recent_file(), [&](Json& object) { object["files"] = settings_.recent_files; }))
            return false;
    }
    saved_ = settings_;
    return true;
}

}  // namespace loopscope::session
