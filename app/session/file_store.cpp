#include "app/session/file_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace loopscope::session {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kNewFileMode = 0666;  // less the umask
constexpr int kMostNames = 1000;

std::string reason() {
    return std::strerror(errno);
}

bool write_whole(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(file) == 0;
}

/// The file that a path stands for in the end, through symbolic links.
std::string target_of(const std::string& path) {
    std::error_code error;
    const fs::path real = fs::weakly_canonical(path, error);
    return error ? path : real.string();
}

std::string folder_from(const char* variable, std::string_view below_home) {
    const char* folder = std::getenv(variable);
    // XDG Base Directory Specification: a path that is not absolute counts for nothing.
    if (folder != nullptr && folder[0] == '/') return std::string(folder) + "/loopscope";
    const char* home = std::getenv("HOME");
    if (home == nullptr || home[0] != '/') return "";
    return std::string(home) + std::string(below_home) + "/loopscope";
}

}  // namespace

bool read_file(const std::string& path, std::string& bytes, std::string& problem, std::size_t most) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
        problem = "there is no file " + path;
        return false;
    }
    if (fs::is_directory(status)) {
        problem = path + " is a folder";
        return false;
    }
    if (!fs::is_regular_file(status)) {
        problem = path + " is no ordinary file";
        return false;
    }
    const std::uintmax_t size = fs::file_size(path, error);
    if (!error && size > most) {
        problem = path + " is larger than " + std::to_string(most >> 20U) + " MB";
        return false;
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    bytes.assign(static_cast<std::size_t>(error ? 0 : size), '\0');
    if (!file.is_open() || !file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))) {
        problem = path + " cannot be read" + (errno != 0 ? ": " + reason() : "");
        return false;
    }
    return true;
}

bool replace_file(const std::string& path, std::string_view bytes, std::string& problem) {
    const std::string target = target_of(path);
    const auto fail = [&](const std::string& why) {
        problem = path + " cannot be written: " + why;
        return false;
    };
    std::error_code error;
    if (fs::is_directory(target, error)) return fail("it is a folder");
    const fs::path folder = fs::path(target).parent_path();
    if (!folder.empty()) fs::create_directories(folder, error);
    struct stat before {};
    const bool is_there = ::stat(target.c_str(), &before) == 0;
    // Renaming needs no right to the file itself, so what is write-protected is asked for here.
    if (is_there && ::access(target.c_str(), W_OK) != 0) return fail(reason());
    const std::string beside = target + ".new-" + std::to_string(::getpid());
    const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFileMode);
    if (file < 0) return fail(reason());
    bool good = write_whole(file, bytes);
    if (good && is_there) good = ::fchmod(file, before.st_mode & 07777U) == 0;
    const std::string why = reason();
    good = ::close(file) == 0 && good;
    if (!good || ::rename(beside.c_str(), target.c_str()) != 0) {
        const std::string last = good ? reason() : why;
        ::unlink(beside.c_str());
        return fail(last);
    }
    return true;
}

std::string move_aside(const std::string& path) {
    std::error_code error;
    for (int number = 1; number < kMostNames; ++number) {
        const std::string aside = path + ".damaged" + (number == 1 ? "" : "-" + std::to_string(number));
        if (fs::exists(fs::symlink_status(aside, error))) continue;
        fs::rename(path, aside, error);
        return error ? "" : aside;
    }
    return "";
}

std::string settings_folder() {
#ifdef __APPLE__
    return folder_from("XDG_CONFIG_HOME", "/Library/Application Support");
#else
    return folder_from("XDG_CONFIG_HOME", "/.config");
#endif
}

std::string state_folder() {
#ifdef __APPLE__
    return folder_from("XDG_STATE_HOME", "/Library/Application Support");
#else
    return folder_from("XDG_STATE_HOME", "/.local/state");
#endif
}

std::string find_beside_program(const char* name) {
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    const std::filesystem::path folder = error ? std::filesystem::current_path(error) : program.parent_path();
    return (folder / name).string();
}

}  // namespace loopscope::session
