#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace loopscope::heap {

/// The units of a string where they lie (ECMA-262 section 6.1.4): Latin-1, one byte a unit, or UTF-16. Good
/// until the next write to the heap.
/// NOTE: a view for reading, never kept in the state.
class StringView {
  public:
    StringView() = default;
    explicit StringView(std::string_view latin1)
        : latin1_(latin1.data()), size_(static_cast<std::uint32_t>(latin1.size())) {}
    explicit StringView(std::u16string_view wide)
        : wide_(wide.data()), size_(static_cast<std::uint32_t>(wide.size())) {}

    std::uint32_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    bool is_latin1() const { return wide_ == nullptr; }
    char16_t operator[](std::size_t index) const {
        return wide_ == nullptr ? static_cast<char16_t>(static_cast<unsigned char>(latin1_[index]))
                                : wide_[index];
    }
    /// Requires is_latin1(): the bytes, one a unit.
    std::string_view latin1() const { return {latin1_, size_}; }
    /// Requires !is_latin1().
    std::u16string_view wide() const { return {wide_, size_}; }
    StringView part(std::size_t begin, std::size_t end) const {
        return is_latin1() ? StringView(latin1().substr(begin, end - begin))
                           : StringView(wide().substr(begin, end - begin));
    }
    std::u16string text() const {
        if (!is_latin1()) return std::u16string(wide());
        std::u16string units(size_, u'\0');
        for (std::uint32_t i = 0; i < size_; ++i) units[i] = (*this)[i];
        return units;
    }
    bool operator==(const StringView& other) const {
        if (size_ != other.size_) return false;
        if (is_latin1() && other.is_latin1()) return latin1() == other.latin1();
        if (!is_latin1() && !other.is_latin1()) return wide() == other.wide();
        for (std::uint32_t i = 0; i < size_; ++i) {
            if ((*this)[i] != other[i]) return false;
        }
        return true;
    }
    bool operator==(std::string_view latin1) const { return *this == StringView(latin1); }

  private:
    const char* latin1_ = nullptr;
    const char16_t* wide_ = nullptr;
    std::uint32_t size_ = 0;
};

}  // namespace loopscope::heap
