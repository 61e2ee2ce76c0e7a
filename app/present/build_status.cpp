#include "app/present/build_status.h"

#include "app/present/machine_view.h"
#include "app/session/session.h"

namespace loopscope::present {

using timeline::Progress;
using vm::EventKind;

namespace {

EventKind kind_of_tick(const session::Session& session) {
    if (session.tick() == 0) return EventKind::MainStarted;
    return static_cast<EventKind>(session.timeline().record(session.tick()).kind);
}

}  // namespace

StatusModel build_status(const session::Session& session) {
    const machine::Machine& machine = session.machine();
    StatusModel status;
    status.clock = duration_text(machine.clock);
    const EventKind kind = kind_of_tick(session);
    const bool at_limit = session.progress() == Progress::Limit && session.tick() == session.length();
    if (session.tick() == 0) {
        status.state = RunState::NotStarted;
        status.text = "Not started";
    } else if (machine.loop.io.waits_for_input) {
        status.state = RunState::Ended;
        status.text = "Waits for somebody outside";
    } else if (machine::has_ended(machine)) {
        status.state = machine.loop.exit_code == 0 ? RunState::Ended : RunState::Failed;
        status.text = "Ended, exit code " + std::to_string(machine.loop.exit_code);
    } else if (at_limit) {
        status.state = RunState::Failed;
        status.text = "Stopped at the limit";
    } else if (kind == EventKind::Blocked) {
        status.state = RunState::Blocked;
        status.text = "Blocked, waiting";
    } else if (kind == EventKind::Waited) {
        status.state = RunState::Idle;
        status.text =
            session.program().setup.runtime.family == loop::Family::Html ? "Idle" : "Idle, slept in poll";
    } else if (machine.frames.empty()) {
        status.state = RunState::Looping;
        status.text = "Event loop";
    } else {
        status.state = RunState::Running;
        status.text = "Running your code";
    }
    return status;
}

}  // namespace loopscope::present
