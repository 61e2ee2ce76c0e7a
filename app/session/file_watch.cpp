#include "app/session/file_watch.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <utility>
#ifdef __linux__
#include <sys/inotify.h>
#endif

namespace loopscope::session {

namespace {

constexpr int kSecond = 1000;  // ms

/// Waits for the end, or for something to read. False: it is over.
bool wait_for(int stop, int events, int milliseconds, bool& readable) {
    std::array<pollfd, 2> files{{{stop, POLLIN, 0}, {events, POLLIN, 0}}};
    const int found = ::poll(files.data(), events < 0 ? 1 : 2, milliseconds);
    readable = found > 0 && files[1].revents != 0;
    return found <= 0 || files[0].revents == 0;
}

#ifdef __linux__
// Folders that are watched at most.
constexpr std::size_t kMostFolders = 256;

/// The paths that the events that wait are about; the path of a folder itself when it overflowed.
std::vector<std::string> read_events(int events, const std::map<int, std::string>& folders) {
    alignas(inotify_event) std::array<char, 4096> bytes{};
    const ssize_t size = ::read(events, bytes.data(), bytes.size());
    std::vector<std::string> paths;
    for (ssize_t at = 0; at < size;) {
        const auto* event = reinterpret_cast<const inotify_event*>(bytes.data() + at);
        const auto folder = folders.find(event->wd);
        if (folder != folders.end())
            paths.push_back(event->len == 0 ? folder->second : folder->second + "/" + event->name);
        at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    }
    return paths;
}
#endif

std::string real_path(const std::string& path) {
    std::error_code error;
    const std::filesystem::path real = std::filesystem::weakly_canonical(path, error);
    return error ? path : real.string();
}

std::string folder_of(const std::string& path) {
    return std::filesystem::path(path).parent_path().string();
}

}  // namespace

FileWatch::FileWatch(void (*wake)()) : wake_(wake) {}

FileWatch::~FileWatch() {
    stop();
}

void FileWatch::stop() {
    if (!thread_.joinable()) return;
    ::close(stop_pipe_[1]);
    thread_.join();
    ::close(stop_pipe_[0]);
}

void FileWatch::watch(const std::string& path, std::vector<std::string> others) {
    if (path == path_ && others == others_) return;
    stop();
    const bool is_same = path == path_;
    path_ = path;
    others_ = std::move(others);
    if (!is_same) changed_ = false;
    other_changed_ = false;
    if (path.empty() || ::pipe(stop_pipe_) != 0) return;
    std::vector<std::string> files = {real_path(path)};
    for (const std::string& other : others_) files.push_back(real_path(other));
    thread_ = std::thread(&FileWatch::run, this, std::move(files));
}

void FileWatch::tell(bool main, bool other) {
    if (main) changed_ = true;
    if (other) other_changed_ = true;
    if (wake_ != nullptr && (main || other)) wake_();
}

void FileWatch::run(std::vector<std::string> files) {
    int events = -1;
#ifdef __linux__
    events = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    constexpr unsigned kChanges =
        IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE;
    std::map<int, std::string> folders;
    for (const std::string& file : files) {
        const int folder = events < 0 || folders.size() >= kMostFolders
                               ? -1
                               : ::inotify_add_watch(events, folder_of(file).c_str(), kChanges);
        if (folder >= 0) folders[folder] = folder_of(file);
    }
    if (events >= 0 && folders.empty()) {
        ::close(events);
        events = -1;
    }
#endif
    std::error_code error;
    std::vector<std::filesystem::file_time_type> modified;
    for (const std::string& file : files) modified.push_back(std::filesystem::last_write_time(file, error));
    // What happened before the watch began is found by looking once.
    tell(true, false);
    bool readable = false;
    while (wait_for(stop_pipe_[0], events, events < 0 ? kSecond : -1, readable)) {
        bool main = false;
        bool other = false;
#ifdef __linux__
        if (readable) {
            for (const std::string& path : read_events(events, folders)) {
                const auto file = std::find(files.begin(), files.end(), path);
                const bool is_folder = file == files.end() && std::filesystem::is_directory(path, error);
                main = main || file == files.begin() || (is_folder && path == folder_of(files.front()));
                other = other || (file != files.end() && file != files.begin());
            }
        }
#endif
        for (std::size_t i = 0; !readable && i < files.size(); ++i) {
            const auto now = std::filesystem::last_write_time(files[i], error);
            if (now == modified[i]) continue;
            modified[i] = now;
            (i == 0 ? main : other) = true;
        }
        tell(main, other);
    }
    if (events >= 0) ::close(events);
}

}  // namespace loopscope::session
