#include "app/panels/motion.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "app/widgets/card.h"
#include "app/widgets/text.h"

namespace loopscope::panels {

using present::Move;
using present::Thing;
using present::ThingKind;
using widgets::PlacedThing;
using widgets::Rect;

namespace {

constexpr double kSeconds = 0.32;
constexpr double kSlowSeconds = 1.1;

std::optional<Rect> find_place(const std::vector<PlacedThing>& places, Thing thing) {
    for (const PlacedThing& place : places) {
        if (place.kind == static_cast<std::uint8_t>(thing.kind) && place.id == thing.id) return place.area;
    }
    return std::nullopt;
}

// Fast away, slow to arrive.
float ease(float share) {
    const float rest = 1 - share;
    return 1 - rest * rest * rest;
}

theme::Colour colour_of(ThingKind kind, const theme::Palette& colour) {
    switch (kind) {
        case ThingKind::NextTick: return colour.next_tick;
        case ThingKind::Microtask: return colour.microtask;
        case ThingKind::Timer: return colour.timer;
        case ThingKind::Immediate: return colour.immediate;
        case ThingKind::Request:
        case ThingKind::Io: return colour.pool;
        case ThingKind::Close: return colour.closing;
        case ThingKind::Task: return colour.immediate;
        case ThingKind::AnimationFrame: return colour.promise;
        case ThingKind::IdleCallback: return colour.closing;
        case ThingKind::Promise: return colour.promise;
        case ThingKind::ConsoleLine: return colour.console;
        case ThingKind::None:
        case ThingKind::Frame:
        case ThingKind::Suspended:
        case ThingKind::Turn:
        case ThingKind::Call: return colour.stack;
    }
    return colour.stack;
}

Rect between(const Rect& from, const Rect& to, float share) {
    const auto mix = [share](float one, float other) { return one + (other - one) * share; };
    return {mix(from.x, to.x), mix(from.y, to.y), mix(from.width, to.width), mix(from.height, to.height)};
}

void draw_flying(const Move& move, const Rect& area, float share, widgets::Painter& painter) {
    const auto& theme = painter.theme;
    const auto& size = theme.size;
    const ThingKind kind = move.from.kind == ThingKind::Frame ? move.to.kind : move.from.kind;
    const theme::Colour colour = colour_of(kind, theme.colour);
    // It fades where it arrives: what is there is drawn already.
    const float opacity = share < 0.75F ? 1.0F : 1.0F - (share - 0.75F) / 0.25F;
    widgets::draw_fill(area,
                       theme::faded(theme::blend(theme.colour.raised, colour, theme::kDoneTint), opacity),
                       size.radius_small);
    widgets::draw_outline(area, theme::faded(colour, opacity), size.radius_small, size.half);
    Rect text = area.inset(size.gap, 0);
    widgets::draw_text(painter, text, move.label,
                       {theme.font.code, theme::faded(theme.colour.text, opacity), widgets::Align::Left,
                        widgets::TextSource::Program});
}

}  // namespace

double seconds_of(MotionSpeed speed) {
    switch (speed) {
        case MotionSpeed::On: return kSeconds;
        case MotionSpeed::Slow: return kSlowSeconds;
        case MotionSpeed::Off: return 0;
    }
    return 0;
}

void begin_motion(Motion& motion, std::uint64_t number, double now) {
    if (number != motion.number) {
        motion.places_before = std::move(motion.places);
        motion.number = number;
        motion.started = now;
        motion.running = motion.speed != MotionSpeed::Off && !motion.places_before.empty();
    }
    motion.places.clear();
}

void end_motion(Motion& motion) {
    motion.running = false;
    motion.places.clear();
}

void draw_motion(Motion& motion, const std::vector<Move>& moves, double now, widgets::Painter& painter) {
    if (!motion.running) return;
    const double seconds = seconds_of(motion.speed);
    const double share = seconds > 0 ? (now - motion.started) / seconds : 1.0;
    if (share >= 1 || moves.empty()) {
        motion.running = false;
        return;
    }
    const float eased = ease(static_cast<float>(std::max(0.0, share)));
    const float row = painter.theme.size.row;
    for (const Move& move : moves) {
        auto from = find_place(motion.places_before, move.from);
        if (!from) from = find_place(motion.places, move.from);
        auto to = find_place(motion.places, move.to);
        if (!to) to = find_place(motion.places_before, move.to);
        if (!from || !to) continue;
        // Cards of one height, whatever the things are drawn as.
        from->height = to->height = row;
        Rect area = between(*from, *to, eased);
        area.x = std::round(area.x);
        area.y = std::round(area.y);
        draw_flying(move, area, static_cast<float>(share), painter);
    }
}

}  // namespace loopscope::panels
