#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/base/assert.h"

// Bytes for the same build of Loopscope on the same machine: no format to keep. A writer and a reader have
// the same members, so that one list of fields serves both directions.

namespace loopscope::base {

class ArchiveWriter {
  public:
    template <typename T>
    void plain(const T& value) {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    template <typename T>
    void items(const T& list) {  // of plain items
        using Item = typename T::value_type;
        static_assert(std::is_trivially_copyable_v<Item>);
        plain(static_cast<std::uint64_t>(list.size()));
        bytes(list.data(), list.size() * sizeof(Item));
    }
    template <typename T, typename Each>
    void each(const std::vector<T>& list, const Each& visit) {
        plain(static_cast<std::uint64_t>(list.size()));
        for (const T& item : list) visit(*this, item);
    }
    void bytes(const void* from, std::size_t count) { bytes_.append(static_cast<const char*>(from), count); }
    /// What comes next begins at a multiple of 8.
    void align() { bytes_.resize((bytes_.size() + 7) / 8 * 8); }
    std::size_t size() const { return bytes_.size(); }
    /// Writes over what is there already.
    void put(std::size_t at, const void* from, std::size_t count) {
        LOOPSCOPE_ASSERT(at + count <= bytes_.size(), "there is something to write over");
        std::memcpy(bytes_.data() + at, from, count);
    }
    std::string take() { return std::move(bytes_); }

  private:
    std::string bytes_;
};

/// Asserts that there is as much as is read.
class ArchiveReader {
  public:
    explicit ArchiveReader(std::string_view bytes) : bytes_(bytes) {}
    template <typename T>
    void plain(T& value) {
        static_assert(std::is_trivially_copyable_v<T>);
        std::memcpy(static_cast<void*>(&value), take(sizeof value), sizeof value);
    }
    template <typename T>
    void items(T& list) {
        using Item = typename T::value_type;
        std::uint64_t size = 0;
        plain(size);
        const char* from = take(size * sizeof(Item));
        list.resize(size);
        if (size != 0) std::memcpy(static_cast<void*>(list.data()), from, size * sizeof(Item));
    }
    template <typename T, typename Each>
    void each(std::vector<T>& list, const Each& visit) {
        std::uint64_t size = 0;
        plain(size);
        list.resize(size);
        for (T& item : list) visit(*this, item);
    }
    void bytes(void* to, std::size_t count) {
        const char* from = take(count);
        if (count != 0) std::memcpy(to, from, count);
    }
    /// The next bytes where they lie.
    const char* take(std::size_t count) {
        LOOPSCOPE_ASSERT(count <= bytes_.size() - at_, "an image is whole");
        at_ += count;
        return bytes_.data() + at_ - count;
    }
    void align() { take((8 - at_ % 8) % 8); }
    bool is_at_end() const { return at_ == bytes_.size(); }

  private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

}  // namespace loopscope::base
