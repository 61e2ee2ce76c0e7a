#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <span>
#include <type_traits>
#include <utility>

namespace loopscope::bytecode {

/// A list of plain items that grows at its end, or that lies in an image for good and takes no memory of its
/// own. Only a list of its own may be changed.
template <typename T>
class ImageList {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);

  public:
    using value_type = T;

    ImageList() = default;
    /// The items where they lie; they stay there longer than the list.
    static ImageList at(const T* items, std::size_t count) {
        ImageList list;
        list.items_ = const_cast<T*>(items);
        list.size_ = static_cast<std::uint32_t>(count);
        return list;
    }
    ImageList(const ImageList& other) : items_(other.items_), size_(other.size_) {
        if (other.capacity_ == 0) return;
        items_ = nullptr;
        reserve(size_);
        copy_to(items_, other);
    }
    ImageList(ImageList&& other) noexcept
        : items_(std::exchange(other.items_, nullptr)),
          size_(std::exchange(other.size_, 0)),
          capacity_(std::exchange(other.capacity_, 0)) {}
    ImageList& operator=(ImageList other) noexcept {
        std::swap(items_, other.items_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
        return *this;
    }
    ~ImageList() {
        if (capacity_ != 0) ::operator delete(items_);
    }

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    const T* data() const { return items_; }
    const T* begin() const { return items_; }
    const T* end() const { return items_ + size_; }
    const T& operator[](std::size_t index) const { return items_[index]; }
    const T& back() const { return items_[size_ - 1]; }
    T* begin() { return items_; }
    T* end() { return items_ + size_; }
    T& operator[](std::size_t index) { return items_[index]; }
    T& back() { return items_[size_ - 1]; }
    void push_back(const T& item) {
        const T copy = item;
        if (size_ == capacity_) reserve(std::max<std::uint32_t>(4, size_ * 2));
        new (items_ + size_++) T(copy);
    }
    bool operator==(const ImageList& other) const {
        return std::equal(begin(), end(), other.begin(), other.end());
    }

  private:
    static void copy_to(T* to, const ImageList& from) {
        if (from.size_ != 0) std::memcpy(static_cast<void*>(to), from.items_, from.size_ * sizeof(T));
    }
    void reserve(std::uint32_t capacity) {
        if (capacity == 0) return;
        T* larger = static_cast<T*>(::operator new(capacity * sizeof(T)));
        if (items_ != nullptr) copy_to(larger, *this);
        if (capacity_ != 0) ::operator delete(items_);
        items_ = larger;
        capacity_ = capacity;
    }

    T* items_ = nullptr;
    std::uint32_t size_ = 0;
    std::uint32_t capacity_ = 0;  // 0: the items are not the list's own
};

}  // namespace loopscope::bytecode
