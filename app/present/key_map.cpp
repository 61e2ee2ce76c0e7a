#include "app/present/key_map.h"

#include <array>

#include "app/present/arrangement.h"

namespace loopscope::present {

namespace {

constexpr KeyStroke plain(Key key) {
    return {key, false, false};
}
constexpr KeyStroke shifted(Key key) {
    return {key, true, false};
}
constexpr KeyStroke controlled(Key key) {
    return {key, false, true};
}

constexpr KeyPlaces places_of(KeyStroke stroke) {
    // Function keys step wherever the focus is; letters and arrows are for the text that has it.
    return stroke.key >= Key::F1 && stroke.key <= Key::F12 ? kInCode : kInWindow;
}

constexpr KeyBinding step(KeyStroke stroke, StepKind kind, Direction direction,
                          std::string_view meaning = {}) {
    return {stroke, step_command(kind, direction), KeyGroup::Step, meaning, places_of(stroke)};
}
constexpr KeyStroke both(Key key) {
    return {key, true, true};
}
constexpr KeyBinding bind(KeyStroke stroke, CommandKind kind, KeyGroup group, std::string_view meaning = {},
                          KeyPlaces places = kInWindow) {
    return {stroke, plain_command(kind), group, meaning, places};
}
constexpr KeyBinding edit(KeyStroke stroke, EditAction action, std::string_view meaning = {},
                          KeyPlaces places = kInText) {
    return {stroke, edit_command(action), KeyGroup::Edit, meaning, places};
}
constexpr KeyBinding arrange(Key key, ArrangementName name, std::string_view meaning) {
    return {plain(key), choice_command(CommandKind::UseArrangement, static_cast<std::uint8_t>(name)),
            KeyGroup::View, meaning};
}
constexpr Direction kForward = Direction::Forward;
constexpr Direction kBackward = Direction::Backward;

constexpr std::array kBindings{
    step(plain(Key::Right), StepKind::Tick, kForward, "One tick"),
    step(plain(Key::Left), StepKind::Tick, kBackward),
    step(plain(Key::E), StepKind::Expression, kForward, "One expression"),
    step(shifted(Key::E), StepKind::Expression, kBackward),
    step(plain(Key::S), StepKind::Statement, kForward, "One statement"),
    step(shifted(Key::S), StepKind::Statement, kBackward),
    step(plain(Key::F10), StepKind::Over, kForward, "Over the call"),
    step(shifted(Key::F10), StepKind::Over, kBackward),
    step(plain(Key::N), StepKind::Over, kForward),
    step(shifted(Key::N), StepKind::Over, kBackward),
    step(plain(Key::F11), StepKind::Into, kForward, "Into the call"),
    step(plain(Key::I), StepKind::Into, kForward),
    step(shifted(Key::I), StepKind::Into, kBackward),
    step(shifted(Key::F11), StepKind::Out, kForward, "Out of the function"),
    step(plain(Key::O), StepKind::Out, kForward),
    step(shifted(Key::O), StepKind::Out, kBackward),
    step(plain(Key::J), StepKind::Job, kForward, "To the next job (microtask)"),
    step(shifted(Key::J), StepKind::Job, kBackward),
    step(plain(Key::T), StepKind::Task, kForward, "To the next task (macrotask)"),
    step(shifted(Key::T), StepKind::Task, kBackward),
    step(plain(Key::P), StepKind::Phase, kForward, "To the next phase"),
    step(shifted(Key::P), StepKind::Phase, kBackward),
    step(plain(Key::L), StepKind::Iteration, kForward, "To the next loop iteration"),
    step(shifted(Key::L), StepKind::Iteration, kBackward),
    step(plain(Key::C), StepKind::ConsoleLine, kForward, "To the next console line"),
    step(shifted(Key::C), StepKind::ConsoleLine, kBackward),

    bind(controlled(Key::I), CommandKind::TogglePackages, KeyGroup::Step, "Into packages, or over them"),

    bind(plain(Key::Home), CommandKind::GoToStart, KeyGroup::Move, "To the start"),
    bind(plain(Key::End), CommandKind::GoToEnd, KeyGroup::Move, "To the end"),
    KeyBinding{plain(Key::F8),
               {CommandKind::RunToBreakpoint, StepKind::Tick, kForward, 0, 0},
               KeyGroup::Move,
               "To the next breakpoint",
               kInCode},
    KeyBinding{
        plain(Key::B), {CommandKind::RunToBreakpoint, StepKind::Tick, kForward, 0, 0}, KeyGroup::Move, {}},
    KeyBinding{shifted(Key::F8),
               {CommandKind::RunToBreakpoint, StepKind::Tick, kBackward, 0, 0},
               KeyGroup::Move,
               "To the breakpoint before",
               kInCode},
    KeyBinding{
        shifted(Key::B), {CommandKind::RunToBreakpoint, StepKind::Tick, kBackward, 0, 0}, KeyGroup::Move, {}},

    bind(plain(Key::G), CommandKind::RunTo, KeyGroup::Move, "Run to a condition"),
    KeyBinding{controlled(Key::F10),
               {CommandKind::RunToCursor, StepKind::Tick, kForward, 0, 0},
               KeyGroup::Move,
               "Run to this line",
               kInCode},
    KeyBinding{both(Key::F10),
               {CommandKind::RunToCursor, StepKind::Tick, kBackward, 0, 0},
               KeyGroup::Move,
               "Back to this line",
               kInCode},
    bind(plain(Key::F), CommandKind::SearchTimeline, KeyGroup::Move, "The run's log, and search in it"),
    bind(plain(Key::H), CommandKind::NextHit, KeyGroup::Move, "To the next place that was found"),
    bind(shifted(Key::H), CommandKind::PreviousHit, KeyGroup::Move, "To the place before"),
    bind(plain(Key::Z), CommandKind::ZoomTimelineIn, KeyGroup::Move, "Timeline: closer"),
    bind(shifted(Key::Z), CommandKind::ZoomTimelineOut, KeyGroup::Move, "Timeline: farther"),
    bind(plain(Key::Digit0), CommandKind::FitTimeline, KeyGroup::Move, "Timeline: the whole run"),
    bind(controlled(Key::Left), CommandKind::PanTimelineLeft, KeyGroup::Move, "Timeline: to the left"),
    bind(controlled(Key::Right), CommandKind::PanTimelineRight, KeyGroup::Move, "Timeline: to the right"),
    bind(plain(Key::V), CommandKind::SwitchTimelineAxis, KeyGroup::Move, "Timeline: ticks or virtual time"),
    bind(plain(Key::Q), CommandKind::NextDoubt, KeyGroup::Move, "To the next order not guaranteed"),
    bind(shifted(Key::Q), CommandKind::PreviousDoubt, KeyGroup::Move, "To the one before"),
    bind(controlled(Key::B), CommandKind::ToggleBookmark, KeyGroup::Move, "Bookmark at this tick",
         kInCode | in(KeyFocus::List)),
    bind(controlled(Key::Period), CommandKind::NextBookmark, KeyGroup::Move, "To the next bookmark", kInCode),
    bind(controlled(Key::Comma), CommandKind::PreviousBookmark, KeyGroup::Move, "To the bookmark before",
         kInCode),
    bind(plain(Key::W), CommandKind::ClearSelection, KeyGroup::Move, "Why is the program still alive?"),
    bind(plain(Key::U), CommandKind::OpenRule, KeyGroup::Move, "The rule behind this tick"),
    bind(plain(Key::R), CommandKind::ChooseRuntime, KeyGroup::Play, "Run it in another runtime"),
    bind(plain(Key::X), CommandKind::CompareRuntimes, KeyGroup::Play, "Compare two runtimes"),
    bind(plain(Key::K), CommandKind::GoToDivergence, KeyGroup::Play, "To where they part"),
    bind(plain(Key::A), CommandKind::Act, KeyGroup::Play, "Do something to the program"),
    KeyBinding{controlled(Key::Z),
               {CommandKind::UndoInput, StepKind::Tick, kForward, 0, UINT32_MAX},
               KeyGroup::Play,
               "Back to before it was done"},
    bind(plain(Key::Tab), CommandKind::NextFuture, KeyGroup::Play, "The next future"),
    bind(shifted(Key::Tab), CommandKind::PreviousFuture, KeyGroup::Play, "The future before"),
    bind(shifted(Key::A), CommandKind::SaveInput, KeyGroup::Play, "Keep what was done"),
    bind(plain(Key::Y), CommandKind::Predict, KeyGroup::Play, "Predict what it prints"),
    bind(shifted(Key::Y), CommandKind::PossibleOutputs, KeyGroup::Play, "Every possible output",
         kInWindow | kInOutputs),

    bind(plain(Key::Space), CommandKind::TogglePlay, KeyGroup::Play, "Play, pause"),
    bind(plain(Key::Plus), CommandKind::Faster, KeyGroup::Play, "Play faster"),
    bind(plain(Key::Minus), CommandKind::Slower, KeyGroup::Play, "Play slower"),
    bind(plain(Key::PageDown), CommandKind::NextLessonStep, KeyGroup::Play, "To the lesson's next step"),
    bind(plain(Key::PageUp), CommandKind::PreviousLessonStep, KeyGroup::Play, "To the lesson's step before"),

    arrange(Key::Digit1, ArrangementName::Student, "Arrangement: Student"),
    arrange(Key::Digit2, ArrangementName::Presenter, "Arrangement: Presenter"),
    arrange(Key::Digit3, ArrangementName::Debugger, "Arrangement: Debugger"),
    bind(plain(Key::M), CommandKind::MaximisePanel, KeyGroup::View, "Only the panel pointed at"),
    bind(plain(Key::F9), CommandKind::ToggleBreakpointHere, KeyGroup::Move, "Breakpoint on this line",
         kInCode),

    bind(plain(Key::F4), CommandKind::ToggleMenu, KeyGroup::View, "Panels, themes, motion", kAnywhere),
    bind(both(Key::B), CommandKind::ChooseBookmark, KeyGroup::View, "All bookmarks",
         kInCode | in(KeyFocus::List)),
    bind(plain(Key::D), CommandKind::SwitchTheme, KeyGroup::View, "The next theme"),
    bind(controlled(Key::Plus), CommandKind::LargerText, KeyGroup::View, "Larger", kAnywhere),
    bind(controlled(Key::Minus), CommandKind::SmallerText, KeyGroup::View, "Smaller", kAnywhere),
    bind(controlled(Key::Digit0), CommandKind::ResetText, KeyGroup::View, "Size that fits the window",
         kAnywhere),
    bind(controlled(Key::K), CommandKind::OpenPalette, KeyGroup::View, "Any command by its name", kInCode),
    bind(both(Key::P), CommandKind::OpenPalette, KeyGroup::View, {}, kInCode),
    bind(plain(Key::Question), CommandKind::ToggleHelp, KeyGroup::View, "This sheet"),
    bind(plain(Key::F1), CommandKind::ToggleHelp, KeyGroup::View, {}, kInCode),
    bind(plain(Key::Escape), CommandKind::Dismiss, KeyGroup::View, "Leave what has the focus", kAnywhere),
    bind(controlled(Key::Q), CommandKind::Quit, KeyGroup::View, "Quit", kAnywhere),

    bind(controlled(Key::O), CommandKind::OpenFile, KeyGroup::File, "Open a file", kInCode),
    bind(controlled(Key::G), CommandKind::OpenGallery, KeyGroup::File, "Scenarios", kInCode),
    bind(controlled(Key::P), CommandKind::ChooseFile, KeyGroup::Edit, "The files of this program", kInCode),
    bind(controlled(Key::PageDown), CommandKind::NextFile, KeyGroup::View, "The program's next file",
         kInCode),
    bind(controlled(Key::PageUp), CommandKind::PreviousFile, KeyGroup::View, "The file before", kInCode),
    bind(controlled(Key::T), CommandKind::NextThread, KeyGroup::View, "Hold the next thread, or none",
         kInCode),
    bind(controlled(Key::N), CommandKind::NewFile, KeyGroup::File, "New file", kInCode),
    bind(controlled(Key::S), CommandKind::SaveFile, KeyGroup::File, "Save", kInCode),
    bind(both(Key::S), CommandKind::SaveFileAs, KeyGroup::File, "Save as", kInCode),
    bind(both(Key::E), CommandKind::SaveRun, KeyGroup::File, "Save this run at this tick", kInCode),
    bind(plain(Key::F5), CommandKind::Reload, KeyGroup::File, "Read the file again", kInCode),
    bind(controlled(Key::R), CommandKind::Reload, KeyGroup::File, {}, kInCode),

    bind(controlled(Key::E), CommandKind::ToggleEditor, KeyGroup::Edit, "Edit the program", kInCode),
    bind(plain(Key::Enter), CommandKind::ToggleEditor, KeyGroup::Edit),
    bind(controlled(Key::F), CommandKind::Find, KeyGroup::Edit, "Find", kInCode),
    bind(plain(Key::F3), CommandKind::FindNext, KeyGroup::Edit, "Next match", kInCode),
    bind(plain(Key::Enter), CommandKind::FindNext, KeyGroup::Edit, {}, in(KeyFocus::Field)),
    bind(plain(Key::Down), CommandKind::FindNext, KeyGroup::Edit, {}, in(KeyFocus::Field)),
    bind(shifted(Key::F3), CommandKind::FindPrevious, KeyGroup::Edit, "Match before", kInCode),
    bind(shifted(Key::Enter), CommandKind::FindPrevious, KeyGroup::Edit, {}, in(KeyFocus::Field)),
    bind(plain(Key::Up), CommandKind::FindPrevious, KeyGroup::Edit, {}, in(KeyFocus::Field)),
    bind(controlled(Key::H), CommandKind::OpenReplace, KeyGroup::Edit, "Replace", kInCode),
    bind(plain(Key::Tab), CommandKind::OpenReplace, KeyGroup::Edit, {}, kInFind),
    bind(plain(Key::Enter), CommandKind::ReplaceOne, KeyGroup::Edit, "Replace this match",
         in(KeyFocus::Replace)),
    bind(controlled(Key::Enter), CommandKind::ReplaceAll, KeyGroup::Edit, "Replace all matches", kInFind),
    edit(controlled(Key::Z), EditAction::Undo, "Undo"),
    edit(controlled(Key::Y), EditAction::Redo, "Redo"),
    edit(both(Key::Z), EditAction::Redo),
    edit(controlled(Key::X), EditAction::Cut, "Cut"),
    edit(controlled(Key::C), EditAction::Copy, "Copy"),
    edit(controlled(Key::V), EditAction::Paste, "Paste"),
    edit(controlled(Key::A), EditAction::SelectAll, "Select all"),
    edit(plain(Key::Tab), EditAction::Indent, "Indent", kInEditor),
    edit(shifted(Key::Tab), EditAction::Dedent, "Dedent", kInEditor),
    edit(controlled(Key::Slash), EditAction::ToggleComment, "Comment, or no comment", kInEditor),
    bind(controlled(Key::M), CommandKind::WriteNote, KeyGroup::Edit, "Note on this tick",
         kInCode | in(KeyFocus::List)),
    edit(plain(Key::Enter), EditAction::NewLine, {}, kInEditor),
    edit(shifted(Key::Enter), EditAction::NewLine, {}, kInEditor),
    edit(plain(Key::Backspace), EditAction::Backspace),
    edit(shifted(Key::Backspace), EditAction::Backspace),
    edit(controlled(Key::Backspace), EditAction::BackspaceWord),
    edit(plain(Key::Delete), EditAction::Delete),
    edit(controlled(Key::Delete), EditAction::DeleteWord),
    edit(plain(Key::Left), EditAction::Left),
    edit(shifted(Key::Left), EditAction::SelectLeft),
    edit(controlled(Key::Left), EditAction::WordLeft),
    edit(both(Key::Left), EditAction::SelectWordLeft),
    edit(plain(Key::Right), EditAction::Right),
    edit(shifted(Key::Right), EditAction::SelectRight),
    edit(controlled(Key::Right), EditAction::WordRight),
    edit(both(Key::Right), EditAction::SelectWordRight),
    edit(plain(Key::Home), EditAction::LineStart),
    edit(shifted(Key::Home), EditAction::SelectLineStart),
    edit(plain(Key::End), EditAction::LineEnd),
    edit(shifted(Key::End), EditAction::SelectLineEnd),
    edit(plain(Key::Up), EditAction::Up, {}, kInEditor),
    edit(shifted(Key::Up), EditAction::SelectUp, {}, kInEditor),
    edit(plain(Key::Down), EditAction::Down, {}, kInEditor),
    edit(shifted(Key::Down), EditAction::SelectDown, {}, kInEditor),
    edit(plain(Key::PageUp), EditAction::PageUp, {}, kInEditor),
    edit(shifted(Key::PageUp), EditAction::SelectPageUp, {}, kInEditor),
    edit(plain(Key::PageDown), EditAction::PageDown, {}, kInEditor),
    edit(shifted(Key::PageDown), EditAction::SelectPageDown, {}, kInEditor),
    edit(controlled(Key::Home), EditAction::TextStart, {}, kInEditor),
    edit(both(Key::Home), EditAction::SelectTextStart, {}, kInEditor),
    edit(controlled(Key::End), EditAction::TextEnd, {}, kInEditor),
    edit(both(Key::End), EditAction::SelectTextEnd, {}, kInEditor),

    bind(plain(Key::Down), CommandKind::NextRow, KeyGroup::View, {}, kInList | kInChoice | kInOutputs),
    bind(plain(Key::Up), CommandKind::PreviousRow, KeyGroup::View, {}, kInList | kInChoice | kInOutputs),
    bind(plain(Key::PageDown), CommandKind::NextPage, KeyGroup::View, {}, kInList | kInOutputs),
    bind(plain(Key::PageUp), CommandKind::PreviousPage, KeyGroup::View, {}, kInList | kInOutputs),
    bind(plain(Key::Right), CommandKind::NextRow, KeyGroup::View, {}, in(KeyFocus::Question)),
    bind(plain(Key::Left), CommandKind::PreviousRow, KeyGroup::View, {}, in(KeyFocus::Question)),
    bind(plain(Key::Tab), CommandKind::NextRow, KeyGroup::View, {}, in(KeyFocus::Question)),
    bind(plain(Key::Tab), CommandKind::Complete, KeyGroup::View, {}, in(KeyFocus::List)),
    bind(plain(Key::Enter), CommandKind::Accept, KeyGroup::View, {}, kInList | kInChoice),
    bind(plain(Key::Right), CommandKind::NextOutput, KeyGroup::View, {}, kInOutputs),
    bind(plain(Key::Left), CommandKind::PreviousOutput, KeyGroup::View, {}, kInOutputs),
    bind(plain(Key::Enter), CommandKind::VisitOutput, KeyGroup::View, {}, kInOutputs),
    bind(plain(Key::Space), CommandKind::StopOutputs, KeyGroup::View, {}, kInOutputs),
    bind(plain(Key::Space), CommandKind::Accept, KeyGroup::View, {}, kInChoice),
    KeyBinding{plain(Key::Backspace),
               {CommandKind::TakeBackLine, StepKind::Tick, kForward, 0, UINT32_MAX},
               KeyGroup::View,
               {},
               kInChoice},
};

std::string_view key_name(Key key) {
    switch (key) {
        case Key::None: return "";
        case Key::A: return "A";
        case Key::B: return "B";
        case Key::C: return "C";
        case Key::D: return "D";
        case Key::E: return "E";
        case Key::F: return "F";
        case Key::G: return "G";
        case Key::H: return "H";
        case Key::I: return "I";
        case Key::J: return "J";
        case Key::K: return "K";
        case Key::L: return "L";
        case Key::M: return "M";
        case Key::N: return "N";
        case Key::O: return "O";
        case Key::P: return "P";
        case Key::Q: return "Q";
        case Key::R: return "R";
        case Key::S: return "S";
        case Key::T: return "T";
        case Key::U: return "U";
        case Key::V: return "V";
        case Key::W: return "W";
        case Key::X: return "X";
        case Key::Y: return "Y";
        case Key::Z: return "Z";
        case Key::Digit0: return "0";
        case Key::Digit1: return "1";
        case Key::Digit2: return "2";
        case Key::Digit3: return "3";
        case Key::Digit4: return "4";
        case Key::Digit5: return "5";
        case Key::Digit6: return "6";
        case Key::Digit7: return "7";
        case Key::Digit8: return "8";
        case Key::Digit9: return "9";
        case Key::Left: return "\u2190";
        case Key::Right: return "\u2192";
        case Key::Up: return "\u2191";
        case Key::Down: return "\u2193";
        case Key::Home: return "Home";
        case Key::End: return "End";
        case Key::PageUp: return "Page Up";
        case Key::PageDown: return "Page Down";
        case Key::Space: return "Space";
        case Key::Enter: return "Enter";
        case Key::Tab: return "Tab";
        case Key::Backspace: return "Backspace";
        case Key::Delete: return "Delete";
        case Key::Escape: return "Esc";
        case Key::Plus: return "+";
        case Key::Minus: return "\u2212";
        case Key::Question: return "?";
        case Key::Comma: return ",";
        case Key::Period: return ".";
        case Key::Slash: return "/";
        case Key::F1: return "F1";
        case Key::F2: return "F2";
        case Key::F3: return "F3";
        case Key::F4: return "F4";
        case Key::F5: return "F5";
        case Key::F6: return "F6";
        case Key::F7: return "F7";
        case Key::F8: return "F8";
        case Key::F9: return "F9";
        case Key::F10: return "F10";
        case Key::F11: return "F11";
        case Key::F12: return "F12";
    }
    return "";
}

struct StepWords {
    std::string_view label;
    std::string_view meaning;
};

constexpr std::array<StepWords, kStepKindCount> kStepWords{{
    {"Tick", "one tick: the smallest step that can be seen"},
    {"Expression", "to the next expression that is evaluated"},
    {"Statement", "to the next statement, in any function"},
    {"Over", "to the next statement of this function, over its calls"},
    {"Into", "into the next function that is called"},
    {"Out", "until this function has returned"},
    {"Job", "to the next job: a microtask or a nextTick callback"},
    {"Task", "to the next task (macrotask): a callback that the loop runs"},
    {"Phase", "to the next phase of the event loop"},
    {"Iteration", "to the next iteration of the event loop"},
    {"Console", "to the next line on the console"},
}};

}  // namespace

std::span<const KeyBinding> key_bindings() {
    return kBindings;
}

std::optional<Command> find_command(KeyStroke stroke, KeyFocus focus) {
    for (const KeyBinding& binding : kBindings) {
        if (binding.stroke == stroke && (binding.places & in(focus)) != 0) return binding.command;
    }
    return std::nullopt;
}

std::string command_name(const KeyBinding& binding) {
    if (binding.command.kind == CommandKind::Step) {
        const bool forward = binding.command.direction == Direction::Forward;
        return (forward ? "Step forward: " : "Step back: ") + std::string(step_meaning(binding.command.step));
    }
    if (binding.command == plain_command(CommandKind::ToggleHelp)) return "Sheet of all keys";
    return std::string(binding.meaning);
}

std::string describe(KeyStroke stroke) {
    std::string text;
    if (stroke.control) text += "Ctrl ";
    if (stroke.shift) text += "Shift ";
    text += key_name(stroke.key);
    return text;
}

std::string describe_keys(const Command& command) {
    std::string text;
    for (const KeyBinding& binding : kBindings) {
        if (binding.command != command || binding.stroke.key == Key::None) continue;
        // Those of a field only are what every field does.
        if (binding.places == in(KeyFocus::Field)) continue;
        if (!text.empty()) text += " or ";
        text += describe(binding.stroke);
    }
    return text;
}

std::string_view step_label(StepKind kind) {
    return kStepWords[static_cast<std::size_t>(kind)].label;
}
std::string_view step_meaning(StepKind kind) {
    return kStepWords[static_cast<std::size_t>(kind)].meaning;
}

}  // namespace loopscope::present
