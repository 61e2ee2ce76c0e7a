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

constexpr KeyBinding step(KeyStroke stroke, StepKind kind, Direction direction,
                          std::string_view meaning = {}) {
    return {stroke, step_command(kind, direction), KeyGroup::Step, meaning};
}
constexpr KeyBinding bind(KeyStroke stroke, CommandKind kind, KeyGroup group, std::string_view meaning = {}) {
    return {stroke, plain_command(kind), group, meaning};
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

    bind(plain(Key::Home), CommandKind::GoToStart, KeyGroup::Move, "To the start"),
    bind(plain(Key::End), CommandKind::GoToEnd, KeyGroup::Move, "To the end"),
    KeyBinding{plain(Key::F8),
               {CommandKind::RunToBreakpoint, StepKind::Tick, kForward, 0, 0},
               KeyGroup::Move,
               "To the next breakpoint"},
    KeyBinding{
        plain(Key::B), {CommandKind::RunToBreakpoint, StepKind::Tick, kForward, 0, 0}, KeyGroup::Move, {}},
    KeyBinding{shifted(Key::F8),
               {CommandKind::RunToBreakpoint, StepKind::Tick, kBackward, 0, 0},
               KeyGroup::Move,
               "To the breakpoint before"},
    KeyBinding{
        shifted(Key::B), {CommandKind::RunToBreakpoint, StepKind::Tick, kBackward, 0, 0}, KeyGroup::Move, {}},

    bind(plain(Key::Space), CommandKind::TogglePlay, KeyGroup::Play, "Play, pause"),
    bind(plain(Key::Plus), CommandKind::Faster, KeyGroup::Play, "Play faster"),
    bind(plain(Key::Minus), CommandKind::Slower, KeyGroup::Play, "Play slower"),

    arrange(Key::Digit1, ArrangementName::Student, "Arrangement: Student"),
    arrange(Key::Digit2, ArrangementName::Presenter, "Arrangement: Presenter"),
    arrange(Key::Digit3, ArrangementName::Debugger, "Arrangement: Debugger"),
    bind(plain(Key::M), CommandKind::MaximisePanel, KeyGroup::View, "The panel you point at, alone"),
    bind(plain(Key::D), CommandKind::SwitchTheme, KeyGroup::View, "Dark or light"),
    bind(controlled(Key::Plus), CommandKind::LargerText, KeyGroup::View, "Larger"),
    bind(controlled(Key::Minus), CommandKind::SmallerText, KeyGroup::View, "Smaller"),
    bind(controlled(Key::Digit0), CommandKind::ResetText, KeyGroup::View, "Size that fits the window"),
    bind(plain(Key::F5), CommandKind::Reload, KeyGroup::View, "Read the file again"),
    bind(controlled(Key::R), CommandKind::Reload, KeyGroup::View),
    bind(plain(Key::Question), CommandKind::ToggleHelp, KeyGroup::View, "This sheet"),
    bind(plain(Key::F1), CommandKind::ToggleHelp, KeyGroup::View),
    bind(plain(Key::Escape), CommandKind::CloseHelp, KeyGroup::View, "Close this sheet"),
    bind(controlled(Key::Q), CommandKind::Quit, KeyGroup::View, "Quit"),
};

std::string_view key_name(Key key) {
    switch (key) {
        case Key::None: return "";
        case Key::B: return "B";
        case Key::C: return "C";
        case Key::D: return "D";
        case Key::E: return "E";
        case Key::I: return "I";
        case Key::J: return "J";
        case Key::L: return "L";
        case Key::M: return "M";
        case Key::N: return "N";
        case Key::O: return "O";
        case Key::P: return "P";
        case Key::Q: return "Q";
        case Key::R: return "R";
        case Key::S: return "S";
        case Key::T: return "T";
        case Key::Digit0: return "0";
        case Key::Digit1: return "1";
        case Key::Digit2: return "2";
        case Key::Digit3: return "3";
        case Key::Left: return "\u2190";
        case Key::Right: return "\u2192";
        case Key::Home: return "Home";
        case Key::End: return "End";
        case Key::Space: return "Space";
        case Key::Escape: return "Esc";
        case Key::Plus: return "+";
        case Key::Minus: return "\u2212";
        case Key::Question: return "?";
        case Key::F1: return "F1";
        case Key::F5: return "F5";
        case Key::F8: return "F8";
        case Key::F10: return "F10";
        case Key::F11: return "F11";
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

std::optional<Command> find_command(KeyStroke stroke) {
    for (const KeyBinding& binding : kBindings) {
        if (binding.stroke == stroke) return binding.command;
    }
    return std::nullopt;
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
        if (binding.command != command) continue;
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
