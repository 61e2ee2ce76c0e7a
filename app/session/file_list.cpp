#include "app/session/file_list.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <tuple>

#include "app/session/recording.h"

namespace loopscope::session {

namespace {

namespace fs = std::filesystem;

bool is_program(const fs::path& path) {
    const std::string extension = path.extension().string();
    return extension == ".js" || extension == ".mjs" || extension == ".cjs" || is_recording(path.string());
}

bool begins_with(std::string_view name, std::string_view start) {
    const auto same = [](char one, char other) {
        const auto lower = [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        };
        return lower(one) == lower(other);
    };
    return name.size() >= start.size() && std::equal(start.begin(), start.end(), name.begin(), same);
}

/// What stands before the last slash, with it, and what behind.
std::pair<std::string, std::string> split_path(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) return {"", path};
    return {path.substr(0, slash + 1), path.substr(slash + 1)};
}

}  // namespace

std::string absolute_path(std::string_view typed, const std::string& folder) {
    const char* home = std::getenv("HOME");
    std::string path(typed);
    if (home != nullptr && (typed == "~" || typed.starts_with("~/"))) {
        path = std::string(home) + std::string(typed.substr(1));
    } else if (!typed.starts_with('/')) {
        path = folder + (folder.ends_with('/') ? "" : "/") + path;
    }
    return path;
}

std::vector<FileEntry> list_files(std::string_view typed, const std::string& folder) {
    const auto [parent, start] = split_path(absolute_path(typed, folder));
    std::vector<FileEntry> entries;
    std::error_code error;
    for (fs::directory_iterator at(parent, fs::directory_options::skip_permission_denied, error), end;
         !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename().string();
        if (!begins_with(name, start) || (name.starts_with('.') && !start.starts_with('.'))) continue;
        std::error_code unknown;
        const bool is_folder = at->is_directory(unknown);
        if (!is_folder && !is_program(at->path())) continue;
        entries.push_back({is_folder ? name + "/" : name, parent + name, is_folder});
    }
    std::sort(entries.begin(), entries.end(), [](const FileEntry& one, const FileEntry& other) {
        return std::tuple(one.is_folder, one.name) < std::tuple(other.is_folder, other.name);
    });
    if (entries.size() > kMostEntries) entries.resize(kMostEntries);
    return entries;
}

std::string complete_path(std::string_view typed, const std::string& folder) {
    const std::vector<FileEntry> entries = list_files(typed, folder);
    if (entries.empty()) return std::string(typed);
    std::string common = entries.front().name;
    for (const FileEntry& entry : entries) {
        std::size_t same = 0;
        while (same < std::min(common.size(), entry.name.size()) && common[same] == entry.name[same]) ++same;
        common.resize(same);
    }
    const std::size_t slash = typed.rfind('/');
    const std::size_t start = slash == std::string_view::npos ? 0 : slash + 1;
    if (common.size() < typed.size() - start) return std::string(typed);
    return std::string(typed.substr(0, start)) + common;
}

}  // namespace loopscope::session
