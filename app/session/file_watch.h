#pragma once
// Tells when a file on the disk may have changed.

#include <atomic>
#include <string>
#include <thread>

namespace loopscope::session {

/// Watches one file at a time from a thread of its own, so that nobody has to ask again and again. It looks
/// at the file's folder, since many programs replace a file by another one. Where the system cannot watch, it
/// asks once a second.
class FileWatch {
  public:
    /// `wake` is called from the thread after something has happened, to wake up whoever sleeps; null:
    /// nobody.
    explicit FileWatch(void (*wake)());
    ~FileWatch();
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;

    /// From now on this file; empty: none.
    void watch(const std::string& path);

    /// Whether something has happened to the file since the last call. It may turn out to be nothing.
    [[nodiscard]] bool take_change() { return changed_.exchange(false); }

  private:
    void stop();
    void run(std::string folder, std::string name);

    void (*wake_)() = nullptr;
    std::string path_;
    std::thread thread_;
    std::atomic<bool> changed_ = false;
    int stop_pipe_[2] = {-1, -1};
};

}  // namespace loopscope::session
