#include "engine/timeline/spans.h"

#include <algorithm>

namespace loopscope::timeline {

std::size_t first_ending_after(const Lane& lane, Axis axis, double place, std::size_t from) {
    // Gallops: what is looked for is mostly near.
    std::size_t low = from, step = 1;
    while (low + step <= lane.size() && lane[low + step - 1].end.at(axis) <= place) {
        low += step;
        step *= 2;
    }
    std::size_t high = std::min(low + step, lane.size());
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (lane[middle].end.at(axis) <= place) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

void cut_lane(const Lane& lane, const Stretch& stretch, std::vector<Piece>& pieces) {
    pieces.clear();
    std::size_t index = first_ending_after(lane, stretch.axis, stretch.from);
    while (index < lane.size()) {
        const double begin = lane[index].begin.at(stretch.axis);
        if (begin >= stretch.to) break;
        Piece piece;
        piece.first = static_cast<std::uint32_t>(index);
        piece.from = std::max(begin, stretch.from);
        piece.to = std::min(lane[index].end.at(stretch.axis), stretch.to);
        std::size_t next = index + 1;
        if (piece.to - piece.from < stretch.pixel) {
            // All that ends within this pixel is drawn with it.
            next =
                std::max(next, first_ending_after(lane, stretch.axis, piece.from + stretch.pixel, index + 1));
            piece.count = static_cast<std::uint32_t>(next - index);
            piece.to = std::min(std::max(lane[next - 1].end.at(stretch.axis), piece.to), stretch.to);
        }
        pieces.push_back(piece);
        index = next;
    }
}

std::size_t find_span(const Lane& lane, Axis axis, double place, double reach) {
    const std::size_t after = first_ending_after(lane, axis, place);
    if (after < lane.size() && lane[after].begin.at(axis) <= place) return after;
    double best = reach;
    std::size_t found = lane.size();
    if (after < lane.size() && lane[after].begin.at(axis) - place < best) {
        best = lane[after].begin.at(axis) - place;
        found = after;
    }
    if (after > 0 && place - lane[after - 1].end.at(axis) < best) found = after - 1;
    return found;
}

}  // namespace loopscope::timeline
