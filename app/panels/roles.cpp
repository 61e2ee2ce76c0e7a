#include "app/panels/roles.h"

namespace loopscope::panels {

using present::PhaseRole;
using present::QueueRole;
using widgets::Icon;

RoleLook look_of(QueueRole role, const theme::Palette& colour) {
    switch (role) {
        case QueueRole::NextTick: return {Icon::NextTick, colour.next_tick};
        case QueueRole::Microtask: return {Icon::Microtask, colour.microtask};
        case QueueRole::Pool: return {Icon::Pool, colour.pool};
        case QueueRole::Poll: return {Icon::Pool, colour.pool};
        case QueueRole::Check: return {Icon::Immediate, colour.immediate};
        case QueueRole::Closing: return {Icon::Closing, colour.closing};
        case QueueRole::Task: return {Icon::Immediate, colour.immediate};
        case QueueRole::Frame: return {Icon::Sun, colour.promise};
        case QueueRole::Idle: return {Icon::Closing, colour.closing};
    }
    return {};
}

RoleLook look_of(PhaseRole role, const theme::Palette& colour) {
    switch (role) {
        case PhaseRole::Quiet: return {Icon::None, colour.text_muted};
        case PhaseRole::Timers: return {Icon::Timer, colour.timer};
        case PhaseRole::Poll: return {Icon::Pool, colour.pool};
        case PhaseRole::Check: return {Icon::Immediate, colour.immediate};
        case PhaseRole::Closing: return {Icon::Closing, colour.closing};
        case PhaseRole::Tasks: return {Icon::Immediate, colour.immediate};
        case PhaseRole::Rendering: return {Icon::Sun, colour.promise};
    }
    return {};
}

}  // namespace loopscope::panels
