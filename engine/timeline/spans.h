#pragma once

#include <cstdint>
#include <vector>

namespace loopscope::timeline {

/// What a place on the timeline is measured in.
enum class Axis : std::uint8_t { Ticks, Time };

/// A position of the run and the virtual time there, in ns.
struct Moment {
    std::uint64_t clock = 0;
    std::uint32_t tick = 0;
    double at(Axis axis) const {
        return axis == Axis::Ticks ? static_cast<double>(tick) : static_cast<double>(clock);
    }
    bool operator==(const Moment&) const = default;
};

/// Something that lasted: it was so at the positions from begin.tick up to, not including, end.tick.
struct Span {
    static constexpr std::uint32_t kOpen = UINT32_MAX;

    Moment begin;
    Moment end{UINT64_MAX, kOpen};  // while it lasts
    std::uint32_t item = 0;         // vm::item_of its function, or what its lane says
    std::uint32_t link = 0;         // number of the turn or origin that it belongs to
    bool is_open() const { return end.tick == kOpen; }
};

/// Spans that do not overlap, in the order in which they began: one row of the timeline.
using Lane = std::vector<Span>;

/// One or more spans of a lane that are drawn as one: those that are narrower than a pixel share it.
struct Piece {
    std::uint32_t first = 0;
    std::uint32_t count = 1;
    double from = 0;
    double to = 0;
};

/// The part of the axis that is looked at, and how much of it one pixel covers.
struct Stretch {
    Axis axis = Axis::Ticks;
    double from = 0;
    double to = 0;
    double pixel = 1;
};

/// The pieces of a lane that can be seen, from left to right, clipped to the stretch. Cost: the number of
/// pixels times the logarithm of the spans in one, however many spans there are.
void cut_lane(const Lane& lane, const Stretch& stretch, std::vector<Piece>& pieces);

/// The span that covers a place or, with `reach`, the nearest within so much of it; the lane's size for none.
std::size_t find_span(const Lane& lane, Axis axis, double place, double reach = 0);

/// The first span that ends after a place.
std::size_t first_ending_after(const Lane& lane, Axis axis, double place, std::size_t from = 0);

}  // namespace loopscope::timeline
