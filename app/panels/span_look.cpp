#include "app/panels/span_look.h"

namespace loopscope::panels {

using present::BoxKind;

theme::Colour colour_of(BoxKind kind, const theme::Palette& colour) {
    switch (kind) {
        case BoxKind::Running: return colour.running;
        case BoxKind::Blocked: return colour.blocked;
        case BoxKind::Idle: return colour.idle;
        case BoxKind::Loop: return colour.accent;
        case BoxKind::Step: return colour.expression_border;
        case BoxKind::Phase: return colour.closing;
        case BoxKind::MainScript:
        case BoxKind::Call: return colour.stack;
        case BoxKind::Timer:
        case BoxKind::Wait: return colour.timer;
        case BoxKind::Immediate: return colour.immediate;
        case BoxKind::Completion:
        case BoxKind::Transfer:
        case BoxKind::Work: return colour.pool;
        case BoxKind::Close: return colour.closing;
        case BoxKind::Hook: return colour.ended;
        case BoxKind::NextTick: return colour.next_tick;
        case BoxKind::Microtask: return colour.microtask;
        case BoxKind::BuiltInCall: return colour.text_muted;
    }
    return colour.text_muted;
}

}  // namespace loopscope::panels
