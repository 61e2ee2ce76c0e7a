#include "engine/heap/storage.h"

namespace loopscope::heap {

SlotPlace ShapeTable::find_slowly(std::uint32_t shape, PropertyKey key) const {
    SlotPlace place;
    for (std::uint32_t at = shape; at > kEmpty; at = (*this)[at].parent) {
        const Shape& last = (*this)[at];
        if (last.key == key) {
            place.slot = last.count - 1U;
            place.attributes = last.attributes;
            break;
        }
    }
    if (cache_ == nullptr) cache_ = std::make_unique<Line[]>(kLines);
    cache_[line_of(shape, key)] = Line{shape, key.bits(), place};
    return place;
}

std::uint32_t ShapeTable::with_slowly(std::uint32_t shape, PropertyKey key, std::uint8_t attributes) {
    const auto remember = [&](std::uint32_t to) {
        if (steps_ == nullptr) steps_ = std::make_unique<Step[]>(kSteps);
        steps_[step_of(shape, key)] = {shape, key.bits(), attributes, to};
        return to;
    };
    const std::uint32_t found =
        shapes_.find(Shape::hash_of(shape, key, attributes), [&](const Shape& candidate) {
            return candidate.parent == shape && candidate.key == key && candidate.attributes == attributes;
        });
    if (found != decltype(shapes_)::kNone) return remember(found + 1);
    const Shape from = (*this)[shape];
    if (from.count >= kMaxProperties || count() >= kMaxShapes) return kDictionary;
    if (from.children >= (shape == kEmpty ? kMaxRootChildren : kMaxChildren)) return kDictionary;
    ++shapes_.write(shape - 1).children;
    Shape added;
    added.parent = shape;
    added.key = key;
    added.count = static_cast<std::uint16_t>(from.count + 1);
    added.attributes = attributes;
    shapes_.append(added);
    return remember(count());
}

}  // namespace loopscope::heap
