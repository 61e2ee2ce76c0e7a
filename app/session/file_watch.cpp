#include "app/session/file_watch.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <filesystem>
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
/// Whether one of the events that wait concerns the file.
bool read_events(int events, const std::string& name) {
    alignas(inotify_event) std::array<char, 4096> bytes{};
    const ssize_t size = ::read(events, bytes.data(), bytes.size());
    bool ours = false;
    for (ssize_t at = 0; at < size;) {
        const auto* event = reinterpret_cast<const inotify_event*>(bytes.data() + at);
        ours = ours || event->len == 0 || name == event->name;
        at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    }
    return ours;
}
#endif

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

void FileWatch::watch(const std::string& path) {
    if (path == path_) return;
    stop();
    path_ = path;
    changed_ = false;
    if (path.empty() || ::pipe(stop_pipe_) != 0) return;
    std::error_code error;
    const std::filesystem::path real = std::filesystem::weakly_canonical(path, error);
    const std::filesystem::path file = error ? std::filesystem::path(path) : real;
    thread_ = std::thread(&FileWatch::run, this, file.parent_path().string(), file.filename().string());
}

void FileWatch::run(std::string folder, std::string name) {
    int events = -1;
#ifdef __linux__
    events = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    constexpr unsigned kChanges =
        IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE;
    if (events >= 0 && ::inotify_add_watch(events, folder.c_str(), kChanges) < 0) {
        ::close(events);
        events = -1;
    }
#endif
    std::error_code error;
    const std::filesystem::path file = std::filesystem::path(folder) / name;
    auto modified = std::filesystem::last_write_time(file, error);
    // What happened before the watch began is found by looking once.
    changed_ = true;
    if (wake_ != nullptr) wake_();
    bool readable = false;
    while (wait_for(stop_pipe_[0], events, events < 0 ? kSecond : -1, readable)) {
#ifdef __linux__
        if (readable && !read_events(events, name)) continue;
#endif
        if (!readable) {
            const auto now = std::filesystem::last_write_time(file, error);
            if (now == modified) continue;
            modified = now;
        }
        changed_ = true;
        if (wake_ != nullptr) wake_();
    }
    if (events >= 0) ::close(events);
}

}  // namespace loopscope::session
