#pragma once
// What a key or a click asks for. Views return commands; the shell hands them to the session, which alone
// decides.

#include <cstdint>
#include <optional>
#include <vector>

#include "app/present/panel.h"

namespace loopscope::present {

enum class StepKind : std::uint8_t {
    Tick,
    Expression,
    Statement,
    Over,
    Into,
    Out,
    Job,
    Task,
    Phase,
    Iteration,
    ConsoleLine,
};
inline constexpr int kStepKindCount = 11;

enum class Direction : std::uint8_t { Forward, Backward };

enum class CommandKind : std::uint8_t {
    Step,  // step, direction
    Seek,  // tick
    GoToStart,
    GoToEnd,
    TogglePlay,
    Faster,
    Slower,
    ToggleBreakpoint,  // line
    RunToBreakpoint,   // direction
    ShowPanel,         // panel
    TogglePanel,       // panel
    MaximisePanel,     // panel; without one the panel below the pointer
    UseArrangement,    // choice
    ResetArrangement,
    SwitchTheme,
    LargerText,
    SmallerText,
    ResetText,
    ToggleHelp,
    CloseHelp,
    Reload,
    Quit,
};

struct Command {
    CommandKind kind = CommandKind::Step;
    StepKind step = StepKind::Tick;
    Direction direction = Direction::Forward;
    std::uint64_t tick = 0;
    std::uint32_t line = 0;
    std::optional<Panel> panel = std::nullopt;
    std::uint8_t choice = 0;
    bool operator==(const Command&) const = default;
};

using Commands = std::vector<Command>;

[[nodiscard]] constexpr Command step_command(StepKind step, Direction direction) {
    return {CommandKind::Step, step, direction, 0, 0};
}
[[nodiscard]] constexpr Command seek_command(std::uint64_t tick) {
    return {CommandKind::Seek, StepKind::Tick, Direction::Forward, tick, 0};
}
[[nodiscard]] constexpr Command breakpoint_command(std::uint32_t line) {
    return {CommandKind::ToggleBreakpoint, StepKind::Tick, Direction::Forward, 0, line};
}
[[nodiscard]] constexpr Command plain_command(CommandKind kind) {
    return {kind, StepKind::Tick, Direction::Forward, 0, 0};
}

[[nodiscard]] constexpr Command panel_command(CommandKind kind, std::optional<Panel> panel) {
    Command command = plain_command(kind);
    command.panel = panel;
    return command;
}
[[nodiscard]] constexpr Command choice_command(CommandKind kind, std::uint8_t choice) {
    Command command = plain_command(kind);
    command.choice = choice;
    return command;
}

}  // namespace loopscope::present
