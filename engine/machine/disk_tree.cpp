#include "engine/machine/disk_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

#include "engine/modules/paths.h"

namespace loopscope::machine {

using modules::EntryKind;
using modules::Snapshot;

DiskTree::DiskTree(std::map<std::string, std::string> given, bool reads_disk)
    : given_(std::move(given)), reads_disk_(reads_disk) {}

Snapshot::Entry DiskTree::look_at_disk(const std::string& path) const {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    Snapshot::Entry entry;
    if (std::filesystem::is_directory(status)) entry.kind = EntryKind::Folder;
    if (std::filesystem::is_regular_file(status)) entry.kind = EntryKind::File;
    if (entry.kind == EntryKind::Absent) return entry;
    const std::filesystem::path real = std::filesystem::canonical(path, error);
    entry.real_path = error ? path : real.string();
    return entry;
}

const Snapshot::Entry& DiskTree::look(const std::string& path) {
    const auto known = seen_.entries.find(path);
    if (known != seen_.entries.end()) return known->second;
    Snapshot::Entry entry;
    const auto after = given_.lower_bound(path);
    if (after != given_.end() && after->first == path)
        entry = {EntryKind::File, path};
    else if (reads_disk_)
        entry = look_at_disk(path);
    const auto inside = given_.lower_bound(path + "/");
    const bool is_parent = inside != given_.end() && inside->first.starts_with(path + "/");
    if (entry.kind == EntryKind::Absent && is_parent) entry = {EntryKind::Folder, path};
    return seen_.entries.emplace(path, std::move(entry)).first->second;
}

EntryKind DiskTree::kind(const std::string& path) {
    return look(path).kind;
}

std::string DiskTree::real_path(const std::string& path) {
    const Snapshot::Entry& entry = look(path);
    return entry.real_path.empty() ? path : entry.real_path;
}

std::optional<std::string> DiskTree::text(const std::string& path) {
    if (kind(path) != EntryKind::File) return std::nullopt;
    const std::string real = real_path(path);
    const auto known = seen_.texts.find(real);
    if (known != seen_.texts.end()) return *known->second;
    std::string bytes;
    const auto given = given_.find(real);
    if (given != given_.end()) {
        bytes = given->second;
    } else {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::file_size(real, error);
        if (error || seen_.texts.size() >= kMostFiles || size > kMostBytes - std::min(bytes_, kMostBytes))
            return std::nullopt;
        std::ifstream file(real, std::ios::binary);
        bytes.resize(static_cast<std::size_t>(size));
        if (!file.is_open() || !file.read(bytes.data(), static_cast<std::streamsize>(size)))
            return std::nullopt;
        bytes_ += bytes.size();
    }
    look(real);
    return *seen_.texts.emplace(real, std::make_shared<const std::string>(std::move(bytes))).first->second;
}

std::vector<std::string> DiskTree::list(const std::string& folder) {
    std::vector<std::string> paths;
    const std::string start = folder == "/" ? "/" : folder + "/";
    if (reads_disk_) {
        std::error_code error;
        for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
             entry.increment(error))
            paths.push_back(start + entry->path().filename().string());
    }
    for (auto given = given_.lower_bound(start); given != given_.end(); ++given) {
        if (!given->first.starts_with(start)) break;
        paths.push_back(given->first.substr(0, given->first.find('/', start.size())));
    }
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    for (const std::string& path : paths) look(path);
    seen_.listed.insert(folder);
    return paths;
}

std::shared_ptr<const Snapshot> DiskTree::finish() {
    std::vector<std::string> folders;
    for (const auto& [path, text] : seen_.texts) folders.push_back(modules::folder_of(path));
    for (const auto& [path, entry] : seen_.entries) {
        if (entry.kind == EntryKind::Folder && path.ends_with("/node_modules")) folders.push_back(path);
    }
    std::sort(folders.begin(), folders.end());
    folders.erase(std::unique(folders.begin(), folders.end()), folders.end());
    for (const std::string& folder : folders) {
        list(folder);
        // The package that a file belongs to is looked for while the program runs, too.
        for (std::string above = folder; above != "/"; above = modules::folder_of(above)) {
            look(above);
            text(above + "/package.json");
        }
        text("/package.json");
    }
    return std::make_shared<const Snapshot>(std::move(seen_));
}

}  // namespace loopscope::machine
