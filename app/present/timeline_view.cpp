#include "app/present/timeline_view.h"

#include <algorithm>

namespace loopscope::present {

namespace {

constexpr double kZoomStep = 1.6;
constexpr double kPanStep = 0.2;
// The closest look: so many units of the axis over the width.
constexpr double kLeastTicks = 4;
constexpr double kLeastTime = 200;

double least_width(const TimelineView& view) {
    return view.in_time ? kLeastTime : kLeastTicks;
}

void show(TimelineView& view, double from, double width, double end) {
    width = std::clamp(width, std::min(least_width(view), end), end);
    view.from = std::clamp(from, 0.0, std::max(0.0, end - width));
    view.to = view.from + width;
    view.fitted = width >= end;
}

void zoom(TimelineView& view, double factor, const TimelineExtent& extent) {
    const double width = view.to - view.from;
    const bool seen = extent.cursor >= view.from && extent.cursor <= view.to;
    const double fixed = seen ? extent.cursor : view.from + width / 2;
    const double share = width <= 0 ? 0.5 : (fixed - view.from) / width;
    const double wanted = std::max(width * factor, least_width(view));
    show(view, fixed - share * wanted, wanted, extent.end);
}

}  // namespace

bool apply_timeline_command(TimelineView& view, const Command& command, const TimelineExtent& extent) {
    const double width = view.to - view.from;
    switch (command.kind) {
        case CommandKind::ViewTimeline: show(view, command.at, command.span, extent.end); return true;
        case CommandKind::SizeTimeline:
            view.pixels = command.at;
            view.rows = static_cast<int>(command.span);
            return true;
        case CommandKind::FitTimeline: view.fitted = true; return true;
        case CommandKind::ZoomTimelineIn: zoom(view, 1 / kZoomStep, extent); return true;
        case CommandKind::ZoomTimelineOut: zoom(view, kZoomStep, extent); return true;
        case CommandKind::PanTimelineLeft:
            show(view, view.from - width * kPanStep, width, extent.end);
            return true;
        case CommandKind::PanTimelineRight:
            show(view, view.from + width * kPanStep, width, extent.end);
            return true;
        case CommandKind::PointAtTimeline:
            view.pointed_at = command.at;
            view.pointed_row = static_cast<int>(command.span);
            view.pointed = {static_cast<ThingKind>(command.choice), command.tick};
            return true;
        default: return false;  // NOTE: every other command is for someone else
    }
}

void follow(TimelineView& view, const TimelineExtent& extent, bool cursor_moved) {
    if (view.fitted) {
        view.from = 0;
        view.to = std::max(extent.end, 1.0);
        return;
    }
    const double width = view.to - view.from;
    if (cursor_moved && (extent.cursor < view.from || extent.cursor > view.to))
        show(view, extent.cursor - width / 2, width, extent.end);
    if (view.to > extent.end) show(view, extent.end - width, width, extent.end);
}

}  // namespace loopscope::present
