#include "app/shell/session_content.h"

#include <utility>

namespace loopscope::shell {

using present::CommandKind;

namespace {

session::StepKind kind_of(present::StepKind kind) {
    switch (kind) {
        case present::StepKind::Tick: return session::StepKind::Tick;
        case present::StepKind::Expression: return session::StepKind::Expression;
        case present::StepKind::Statement: return session::StepKind::Statement;
        case present::StepKind::Over: return session::StepKind::Over;
        case present::StepKind::Into: return session::StepKind::Into;
        case present::StepKind::Out: return session::StepKind::Out;
        case present::StepKind::Job: return session::StepKind::Job;
        case present::StepKind::Task: return session::StepKind::Task;
        case present::StepKind::Phase: return session::StepKind::Phase;
        case present::StepKind::Iteration: return session::StepKind::Iteration;
        case present::StepKind::ConsoleLine: return session::StepKind::ConsoleLine;
    }
    return session::StepKind::Tick;
}

session::Direction direction_of(present::Direction direction) {
    return direction == present::Direction::Forward ? session::Direction::Forward
                                                    : session::Direction::Backward;
}

}  // namespace

SessionContent::SessionContent(session::SessionOptions options) : session_(std::move(options)) {}

const present::WindowModel& SessionContent::model() {
    return builder_.build(session_);
}

void SessionContent::apply(const present::Command& command) {
    switch (command.kind) {
        case CommandKind::Step:
            session_.apply_step(kind_of(command.step), direction_of(command.direction));
            return;
        case CommandKind::Seek: session_.apply_seek(command.tick); return;
        case CommandKind::GoToStart: session_.apply_go_to_start(); return;
        case CommandKind::GoToEnd: session_.apply_run_to_end(); return;
        case CommandKind::TogglePlay: session_.apply_toggle_play(); return;
        case CommandKind::Faster: session_.apply_faster(); return;
        case CommandKind::Slower: session_.apply_slower(); return;
        case CommandKind::ToggleBreakpoint: session_.apply_toggle_breakpoint(command.line); return;
        case CommandKind::RunToBreakpoint:
            session_.apply_run_to_breakpoint(direction_of(command.direction));
            return;
        case CommandKind::Reload:
            session_.apply_reload();
            builder_.forget();
            return;
        default: return;  // NOTE: every other command is for the window.
    }
}

bool SessionContent::advance(double seconds) {
    return session_.advance(seconds);
}

double SessionContent::seconds_until_advance() const {
    return session_.seconds_until_advance();
}

void SessionContent::open(const std::string& file) {
    session_.load_file(file);
    builder_.forget();
}

}  // namespace loopscope::shell
