#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace loopscope::host {

/// A stream's state as bytes: what is plain as it is, lists with their runs of zeros left out, so that the
/// state of a stream that has seen little is small.
class ArchiveWriter {
  public:
    template <typename T>
    void plain(const T& value) {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void plain(const std::string& text) {
        plain(std::uint64_t{text.size()});
        bytes_.append(text);
    }
    template <typename T>
    void list(const std::vector<T>& values) {
        plain(std::uint64_t{values.size()});
        constexpr std::size_t kWorthwhile = 8;  // zeros
        std::size_t at = 0;
        while (at < values.size()) {
            std::size_t zeros = at;
            while (zeros < values.size() && values[zeros] == T{}) ++zeros;
            std::size_t end = zeros;
            for (std::size_t run = 0; end < values.size() && run < kWorthwhile; ++end)
                run = values[end] == T{} ? run + 1 : 0;
            plain(static_cast<std::uint32_t>(zeros - at));
            plain(static_cast<std::uint32_t>(end - zeros));
            if (end > zeros)
                bytes_.append(reinterpret_cast<const char*>(&values[zeros]), (end - zeros) * sizeof(T));
            at = end;
        }
    }
    std::string finish() { return std::move(bytes_); }

  private:
    std::string bytes_;
};

/// Reads what ArchiveWriter wrote, in the same order.
class ArchiveReader {
  public:
    explicit ArchiveReader(std::string_view bytes) : bytes_(bytes) {}
    template <typename T>
    void plain(T& value) {
        std::memcpy(&value, bytes_.data(), sizeof value);
        bytes_.remove_prefix(sizeof value);
    }
    void plain(std::string& text) {
        std::uint64_t size = 0;
        plain(size);
        text.assign(bytes_.substr(0, size));
        bytes_.remove_prefix(size);
    }
    template <typename T>
    void list(std::vector<T>& values) {
        std::uint64_t size = 0;
        plain(size);
        values.assign(size, T{});
        for (std::size_t at = 0; at < values.size();) {
            std::uint32_t zeros = 0;
            std::uint32_t count = 0;
            plain(zeros);
            plain(count);
            at += zeros;
            if (count > 0) std::memcpy(&values[at], bytes_.data(), count * sizeof(T));
            bytes_.remove_prefix(count * sizeof(T));
            at += count;
        }
    }
    std::string_view rest() const { return bytes_; }

  private:
    std::string_view bytes_;
};

}  // namespace loopscope::host
