#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <span>
#include <type_traits>
#include <utility>

#include "engine/base/archive.h"

namespace loopscope::bytecode {

/// A list of plain items that grows at its end, or that lies in an image for good and takes no memory of its
/// own. Only a list of its own may be changed. It says how far away its items are, not where: so a list may
/// lie in an image itself, with its items behind it.
template <typename T>
class ImageList {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);

  public:
    using value_type = T;

    ImageList() = default;
    explicit ImageList(std::span<const T> items) {
        if (items.empty()) return;
        reserve(static_cast<std::uint32_t>(items.size()));
        std::memcpy(static_cast<void*>(begin()), items.data(), items.size_bytes());
        size_ = static_cast<std::uint32_t>(items.size());
    }
    /// The items where they lie; they stay there longer than the list.
    static ImageList at(const T* items, std::size_t count) {
        ImageList list;
        list.point_to(items);
        list.size_ = static_cast<std::uint32_t>(count);
        return list;
    }
    ImageList(const ImageList& other) {
        if (other.capacity_ == 0) {
            point_to(other.data());
            size_ = other.size_;
        } else {
            *this = ImageList(std::span<const T>(other.data(), other.size_));
        }
    }
    ImageList(ImageList&& other) noexcept { swap(other); }
    ImageList& operator=(ImageList other) noexcept {
        swap(other);
        return *this;
    }
    ~ImageList() {
        if (capacity_ != 0) ::operator delete(begin());
    }

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    const T* data() const {
        return reinterpret_cast<const T*>(place() + static_cast<std::uintptr_t>(distance_));
    }
    const T* begin() const { return data(); }
    const T* end() const { return data() + size_; }
    const T& operator[](std::size_t index) const { return data()[index]; }
    const T& back() const { return data()[size_ - 1]; }
    T* begin() { return const_cast<T*>(data()); }
    T* end() { return begin() + size_; }
    T& operator[](std::size_t index) { return begin()[index]; }
    T& back() { return begin()[size_ - 1]; }
    void push_back(const T& item) {
        const T copy = item;
        if (size_ == capacity_) reserve(std::max<std::uint32_t>(4, size_ * 2));
        new (begin() + size_++) T(copy);
    }
    bool operator==(const ImageList& other) const {
        return std::equal(begin(), end(), other.begin(), other.end());
    }

    /// Writes the items; the reader takes them where they lie.
    void save(base::ArchiveWriter& writer) const {
        writer.plain(std::uint64_t{size_});
        writer.align();
        writer.bytes(data(), size_ * sizeof(T));
    }
    void load(base::ArchiveReader& reader) {
        std::uint64_t size = 0;
        reader.plain(size);
        reader.align();
        *this = at(reinterpret_cast<const T*>(reader.take(size * sizeof(T))), size);
    }
    /// Writes the items of a list that lies at `place` in the image itself, and there how far away they are.
    void save_apart(base::ArchiveWriter& writer, std::size_t place) const {
        writer.align();
        ImageList there;
        there.distance_ = static_cast<std::int64_t>(writer.size() - place);
        there.size_ = size_;
        writer.put(place, &there, sizeof there);
        writer.bytes(data(), size_ * sizeof(T));
    }

  private:
    std::uintptr_t place() const { return reinterpret_cast<std::uintptr_t>(this); }
    void point_to(const T* items) {
        distance_ = static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(items) - place());
    }
    void swap(ImageList& other) {
        const T* const items = data();
        point_to(other.data());
        other.point_to(items);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
    }
    void reserve(std::uint32_t capacity) {
        T* larger = static_cast<T*>(::operator new(capacity * sizeof(T)));
        if (size_ != 0) std::memcpy(static_cast<void*>(larger), data(), size_ * sizeof(T));
        if (capacity_ != 0) ::operator delete(begin());
        point_to(larger);
        capacity_ = capacity;
    }

    std::int64_t distance_ = 0;  // of the items from the list itself, in bytes
    std::uint32_t size_ = 0;
    std::uint32_t capacity_ = 0;  // 0: the items are not the list's own
};

}  // namespace loopscope::bytecode
