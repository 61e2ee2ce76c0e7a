#include "app/panels/view_state.h"

namespace loopscope::panels {

using present::CommandKind;

bool apply_view_command(ViewState& view, const present::Command& command) {
    present::Arrangement& arrangement = view.arrangements.now();
    switch (command.kind) {
        // What is asked for by a key is seen.
        case CommandKind::ClearSelection:
            present::apply_show_panel(arrangement, present::Panel::Inspector);
            return false;
        case CommandKind::ZoomTimelineIn:
        case CommandKind::ZoomTimelineOut:
        case CommandKind::FitTimeline:
        case CommandKind::PanTimelineLeft:
        case CommandKind::PanTimelineRight:
        case CommandKind::SwitchTimelineAxis:
            present::apply_show_panel(arrangement, present::Panel::Timeline);
            return false;
        case CommandKind::ShowPanel:
            if (command.panel) present::apply_show_panel(arrangement, *command.panel);
            return true;
        case CommandKind::TogglePanel:
            if (!command.panel) return true;
            if (view.behind.test(present::index_of(*command.panel)))
                present::apply_show_panel(arrangement, *command.panel);
            else
                present::apply_toggle_panel(arrangement, *command.panel);
            return true;
        case CommandKind::MaximisePanel: {
            const auto wanted = command.panel ? command.panel : view.pointed_panel;
            if (wanted) present::apply_maximise(arrangement, *wanted);
            return true;
        }
        case CommandKind::UseArrangement:
            if (command.choice < present::kArrangementCount) {
                view.arrangements.current = static_cast<present::ArrangementName>(command.choice);
            }
            return true;
        case CommandKind::ResetArrangement:
            arrangement = present::make_arrangement(view.arrangements.current);
            return true;
        case CommandKind::ToggleMenu: view.menu_is_open = !view.menu_is_open; return true;
        case CommandKind::UseMotion:
            if (command.choice < kMotionSpeedCount)
                view.motion.speed = static_cast<MotionSpeed>(command.choice);
            return true;
        case CommandKind::ToggleHelp: view.help_is_open = !view.help_is_open; return true;
        case CommandKind::CloseHelp: view.help_is_open = false; return true;
        default: return false;  // NOTE: every other command is for the session or the window.
    }
}

}  // namespace loopscope::panels
