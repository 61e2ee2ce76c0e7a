#pragma once
// What a key or a click asks for. Views return commands; the shell hands them to the session, which alone
// decides.

#include <cstdint>
#include <optional>
#include <vector>

#include "app/present/panel.h"
#include "app/present/thing.h"

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
    TogglePackages,    // steps stop in their code, or pass over it
    ToggleBreakpoint,  // line
    RunToBreakpoint,   // direction
    ShowPanel,         // panel
    TogglePanel,       // panel
    MaximisePanel,     // panel; without one the panel below the pointer
    UseArrangement,    // choice
    ResetArrangement,
    ToggleMenu,
    UseTheme,   // choice
    UseMotion,  // choice
    SwitchTheme,
    LargerText,
    SmallerText,
    ResetText,
    ToggleHelp,
    CloseHelp,
    Reload,
    Quit,

    // Files.
    NewFile,
    OpenFile,
    SaveFile,
    SaveFileAs,
    SaveRun,  // where one stands, to come back to it
    OpenGallery,
    // What lies over the window: a list to choose from, a question.
    OpenPalette,
    SelectRow,  // line: which row, from 0
    ChooseRow,  // line: which row, from 0
    NextRow,
    PreviousRow,
    NextPage,
    PreviousPage,
    Accept,
    Complete,  // the path as far as it is certain
    Dismiss,   // what is on top goes
    // The editor.
    ToggleEditor,
    ToggleBreakpointHere,
    Find,
    FindNext,
    FindPrevious,
    OpenReplace,  // or from one field to the other
    ReplaceOne,
    ReplaceAll,
    // The files of the program.
    ShowFile,  // line: the number of its source
    NextFile,
    PreviousFile,
    ChooseFile,  // opens a list of them
    // The threads of the program.
    HoldThread,  // line: its number; held already: the one at work is shown again
    NextThread,
    Edit,        // edit
    PlaceCaret,  // line from 1, column, edit: None, or Select to select up to there
    SelectWord,  // line, column
    SelectLine,  // line
    // The timeline.
    ViewTimeline,  // at: its left end, span: how much of the axis
    SizeTimeline,  // at: how many pixels wide it is, span: for how many rows it has room
    FitTimeline,
    ZoomTimelineIn,
    ZoomTimelineOut,
    PanTimelineLeft,
    PanTimelineRight,
    SwitchTimelineAxis,
    SeekTimeline,     // at; line: the thread by whose clock
    PointAtTimeline,  // at: place, span: row, -1 for none; choice and tick: the thing
    SearchTimeline,   // opens a field for what to look for
    NextHit,
    PreviousHit,
    NextDoubt,  // to the next tick whose order the runtime does not guarantee
    PreviousDoubt,
    NextLessonStep,  // to where the next part of the lesson is told
    PreviousLessonStep,
    // Why.
    Select,          // choice: ThingKind, tick: its id
    ClearSelection,  // and what keeps the program alive is told again
    OpenRule,        // the section behind this tick, in a browser
    // Run to.
    RunTo,        // opens a field for a condition; direction
    RunToLine,    // line, direction
    RunToCursor,  // the line of the caret; direction
    // Runtimes.
    ChooseRuntime,    // opens a list of them
    CompareRuntimes,  // opens a list of those to compare with, or leaves the comparison
    GoToDivergence,
    // What a viewer does to the program.
    Act,         // opens a list of what could be done at this tick
    DoInput,     // line: which of them
    UndoInput,   // line: which of those that were done in this future; beyond the last: the last
    GoToFuture,  // line: its number
    NextFuture,
    PreviousFuture,
    SaveInput,  // into the front matter
    // "What will it print?"
    Predict,       // begins or leaves
    ChooseLine,    // line: which of the offered ones
    TakeBackLine,  // line: from which place; beyond the last: the last
    ShowPrinted,   // line: goes to where the line of that place is printed
    // Every output that is possible.
    PossibleOutputs,  // looks for them, or leaves them
    StopOutputs,      // stops looking, or goes on
    SelectOutput,     // line: its number, from 0
    NextOutput,
    PreviousOutput,
    VisitOutput,  // goes into a run that leads to the selected one
    // Bookmarks.
    ToggleBookmark,  // at the cursor; in their list the selected one goes
    NextBookmark,
    PreviousBookmark,
    ChooseBookmark,  // opens a list of them
    WriteNote,       // opens a field for the note on the one at the cursor
};

// What a key does to the text that has the focus.
enum class EditAction : std::uint8_t {
    None,
    Select,
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    LineStart,
    LineEnd,
    PageUp,
    PageDown,
    TextStart,
    TextEnd,
    SelectLeft,
    SelectRight,
    SelectWordLeft,
    SelectWordRight,
    SelectUp,
    SelectDown,
    SelectLineStart,
    SelectLineEnd,
    SelectPageUp,
    SelectPageDown,
    SelectTextStart,
    SelectTextEnd,
    SelectAll,
    NewLine,
    Indent,
    Dedent,
    ToggleComment,
    Backspace,
    Delete,
    BackspaceWord,
    DeleteWord,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
};

struct Command {
    CommandKind kind = CommandKind::Step;
    StepKind step = StepKind::Tick;
    Direction direction = Direction::Forward;
    std::uint64_t tick = 0;
    std::uint32_t line = 0;
    std::optional<Panel> panel = std::nullopt;
    std::uint8_t choice = 0;
    std::uint32_t column = 0;  // bytes in the line
    EditAction edit = EditAction::None;
    double at = 0;    // on the axis of the timeline
    double span = 0;  // the same
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
[[nodiscard]] constexpr Command edit_command(EditAction edit) {
    Command command = plain_command(CommandKind::Edit);
    command.edit = edit;
    return command;
}
[[nodiscard]] constexpr Command row_command(CommandKind kind, std::uint32_t row) {
    return {kind, StepKind::Tick, Direction::Forward, 0, row};
}
[[nodiscard]] constexpr Command place_command(CommandKind kind, std::uint32_t line, std::uint32_t column,
                                              EditAction edit = EditAction::None) {
    Command command = plain_command(kind);
    command.line = line;
    command.column = column;
    command.edit = edit;
    return command;
}

[[nodiscard]] constexpr Command select_command(Thing thing) {
    Command command = plain_command(CommandKind::Select);
    command.choice = static_cast<std::uint8_t>(thing.kind);
    command.tick = thing.id;
    return command;
}
[[nodiscard]] constexpr Command timeline_command(CommandKind kind, double at, double span) {
    Command command = plain_command(kind);
    command.at = at;
    command.span = span;
    return command;
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
