#include "engine/bytecode/program_strings.h"

#include <algorithm>
#include <numeric>

namespace loopscope::bytecode {

namespace {

// Short texts first: most comparisons are of lengths.
bool comes_before(std::u16string_view left, std::u16string_view right) {
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

}  // namespace

std::optional<std::uint32_t> ProgramStrings::find(std::u16string_view text) const {
    const auto* const found = std::lower_bound(order_.begin(), order_.end(), text,
                                               [this](std::uint32_t number, std::u16string_view wanted) {
                                                   return comes_before((*this)[number], wanted);
                                               });
    if (found == order_.end() || (*this)[*found] != text) return std::nullopt;
    return *found;
}

void ProgramStrings::put_in_order() {
    std::vector<std::uint32_t> numbers(size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    std::sort(numbers.begin(), numbers.end(), [this](std::uint32_t left, std::uint32_t right) {
        return comes_before((*this)[left], (*this)[right]);
    });
    order_ = ImageList<std::uint32_t>(numbers);
}

void ProgramStrings::save(base::ArchiveWriter& writer) const {
    ImageList<std::uint32_t> ends;
    std::u16string units;
    for (std::size_t number = 0; number < size(); ++number) {
        units += (*this)[number];
        ends.push_back(static_cast<std::uint32_t>(units.size()));
    }
    ends.save(writer);
    ImageList<char16_t>::at(units.data(), units.size()).save(writer);
    order_.save(writer);
}

void ProgramStrings::load(base::ArchiveReader& reader) {
    ends_.load(reader);
    units_.load(reader);
    order_.load(reader);
}

}  // namespace loopscope::bytecode
