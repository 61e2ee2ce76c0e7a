#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/bytecode/image_list.h"

namespace loopscope::bytecode {

/// The strings of a Program: those that lie in the library's image, then its own. A view lasts until the next
/// string is added.
class ProgramStrings {
  public:
    std::size_t size() const { return ends_.size() + own_.size(); }
    bool empty() const { return size() == 0; }
    std::u16string_view operator[](std::size_t number) const {
        if (number >= ends_.size()) return own_[number - ends_.size()];
        const std::uint32_t begin = number == 0 ? 0 : ends_[number - 1];
        return {units_.data() + begin, ends_[number] - begin};
    }
    void push_back(std::u16string_view text) { own_.emplace_back(text); }

    /// How many strings `find` knows: those that were there when they were put in order.
    std::size_t ordered_count() const { return order_.size(); }
    /// The number of one of them. Cost: a binary search.
    std::optional<std::uint32_t> find(std::u16string_view text) const;
    void put_in_order();

    void save(base::ArchiveWriter& writer) const;
    /// Into an object without strings; what lies in the image stays there.
    void load(base::ArchiveReader& reader);

  private:
    ImageList<std::uint32_t> ends_;  // of each, in units_
    ImageList<char16_t> units_;
    std::vector<std::u16string> own_;
    ImageList<std::uint32_t> order_;  // the numbers of the ordered ones
};

}  // namespace loopscope::bytecode
