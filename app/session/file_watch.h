#pragma once
// Tells when a file on the disk may have changed.

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace loopscope::session {

/// Watches one file at a time, and those that it asks for, from a thread of its own, so that nobody has to
/// ask again and again. It looks at the files' folders, since many programs replace a file by another one.
/// Where the system cannot watch, it asks once a second.
class FileWatch {
  public:
    /// `wake` is called from the thread after something has happened, to wake up whoever sleeps; null:
    /// nobody.
    explicit FileWatch(void (*wake)());
    ~FileWatch();
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;

    /// From now on this file and the others; empty: none.
    void watch(const std::string& path, std::vector<std::string> others = {});

    /// Whether something has happened to the file since the last call. It may turn out to be nothing.
    [[nodiscard]] bool take_change() { return changed_.exchange(false); }
    /// The same for one of the others.
    [[nodiscard]] bool take_other_change() { return other_changed_.exchange(false); }

  private:
    void stop();
    void run(std::vector<std::string> files);
    void tell(bool main, bool other);

    void (*wake_)() = nullptr;
    std::string path_;
    std::vector<std::string> others_;
    std::thread thread_;
    std::atomic<bool> changed_ = false;
    std::atomic<bool> other_changed_ = false;
    int stop_pipe_[2] = {-1, -1};
};

}  // namespace loopscope::session
