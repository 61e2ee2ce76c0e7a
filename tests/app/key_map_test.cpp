#include "app/present/key_map.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <string>

#include "app/present/fuzzy.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"

namespace loopscope::present {

namespace {

constexpr StepKind kind_at(int index) {
    return static_cast<StepKind>(index);
}

}  // namespace

TEST_CASE("No key has two meanings where the focus is", "[key_map]") {
    for (const KeyFocus focus :
         {KeyFocus::Window, KeyFocus::Editor, KeyFocus::Field, KeyFocus::List, KeyFocus::Question,
          KeyFocus::Choice, KeyFocus::Replace, KeyFocus::Outputs}) {
        std::set<std::string> seen;
        for (const KeyBinding& binding : key_bindings()) {
            if ((binding.places & in(focus)) == 0 || binding.stroke.key == Key::None) continue;
            INFO(describe(binding.stroke) << " with focus " << static_cast<int>(focus));
            CHECK(seen.insert(describe(binding.stroke)).second);
        }
    }
}

TEST_CASE("Where text is typed, no key that writes a character is a command", "[key_map]") {
    for (const KeyBinding& binding : key_bindings()) {
        const bool writes = binding.stroke.key <= Key::Digit9 || binding.stroke.key == Key::Space ||
                            (binding.stroke.key >= Key::Plus && binding.stroke.key <= Key::Slash);
        if (!writes || binding.stroke.control || binding.stroke.key == Key::None) continue;
        INFO(describe(binding.stroke));
        CHECK((binding.places & kInText) == 0);
    }
}

TEST_CASE("The palette has a name for every command but moves of the caret", "[key_map]") {
    std::set<std::string> names;
    for (const KeyBinding& binding : key_bindings()) {
        const std::string name = command_name(binding);
        if (binding.command.kind == CommandKind::Step) CHECK_FALSE(name.empty());
        names.insert(name);
    }
    CHECK(names.count("Step back: to the next statement, in any function") == 1);
    CHECK(names.count("Save as") == 1);
}

TEST_CASE("Every kind of step has a key forward and a key backward", "[key_map]") {
    for (int index = 0; index < kStepKindCount; ++index) {
        INFO(step_label(kind_at(index)));
        CHECK_FALSE(describe_keys(step_command(kind_at(index), Direction::Forward)).empty());
        CHECK_FALSE(describe_keys(step_command(kind_at(index), Direction::Backward)).empty());
        CHECK_FALSE(step_meaning(kind_at(index)).empty());
    }
}

TEST_CASE("Every key of the window is named on the help sheet", "[key_map]") {
    for (const KeyBinding& binding : key_bindings()) {
        INFO(describe(binding.stroke));
        bool explained = (binding.places & kInWindow) == 0;  // what every text field and list does
        for (const KeyBinding& other : key_bindings()) {
            const bool same = other.command == binding.command;
            const bool forward = other.command.kind == CommandKind::Step &&
                                 other.command.step == binding.command.step && other.group == binding.group;
            explained = explained || ((same || forward) && !other.meaning.empty());
        }
        CHECK(explained);
    }
}

TEST_CASE("The keys that debuggers have taught mean here what they mean there", "[key_map]") {
    CHECK(find_command({Key::Right, false, false}) == step_command(StepKind::Tick, Direction::Forward));
    CHECK(find_command({Key::Left, false, false}) == step_command(StepKind::Tick, Direction::Backward));
    CHECK(find_command({Key::F10, false, false}) == step_command(StepKind::Over, Direction::Forward));
    CHECK(find_command({Key::F10, true, false}) == step_command(StepKind::Over, Direction::Backward));
    CHECK(find_command({Key::F11, false, false}) == step_command(StepKind::Into, Direction::Forward));
    CHECK(find_command({Key::F11, true, false}) == step_command(StepKind::Out, Direction::Forward));
    CHECK(find_command({Key::Space, false, false}) == plain_command(CommandKind::TogglePlay));
    CHECK_FALSE(find_command({Key::Home, true, true}).has_value());
}

TEST_CASE("Every key that the README's tables name does something", "[key_map]") {
    std::ifstream readme(tests::source_folder() + "/README.md");
    std::string line;
    int keys = 0;
    bool of_keys = false;  // and not of the front matter's
    while (std::getline(readme, line)) {
        if (!line.starts_with('|')) of_keys = false;
        of_keys = of_keys || line.starts_with("| key | does") || line.starts_with("| key | step to");
        if (!of_keys || !line.starts_with("| `")) continue;
        const std::string cell = line.substr(0, line.find('|', 1));
        for (std::size_t at = cell.find('`'); at != std::string::npos; at = cell.find('`', at + 1)) {
            const std::size_t end = cell.find('`', at + 1);
            const std::string key = cell.substr(at + 1, end - at - 1);
            at = end;
            if (key.find_first_of("/.=:") != std::string::npos || key.find("loopscope") != std::string::npos)
                continue;
            INFO(key);
            const auto bindings = key_bindings();
            CHECK(std::any_of(bindings.begin(), bindings.end(),
                              [&](const KeyBinding& binding) { return describe(binding.stroke) == key; }));
            ++keys;
        }
    }
    CHECK(keys >= 15);
}

TEST_CASE("A few letters find a command", "[key_map]") {
    CHECK(fuzzy_score("sa", "Save as") > fuzzy_score("sa", "Select all"));
    CHECK(fuzzy_score("next line", "Step forward: to the next line on the console").has_value());
    CHECK(fuzzy_score("", "anything") == 0);
    CHECK_FALSE(fuzzy_score("xyz", "Save as").has_value());
    CHECK_FALSE(fuzzy_score("save file", "Save as").has_value());
}

TEST_CASE("A tooltip names every key of its command", "[key_map]") {
    CHECK(describe_keys(step_command(StepKind::Over, Direction::Backward)) == "Shift F10 or Shift N");
    CHECK(describe_keys(plain_command(CommandKind::ResetText)) == "Ctrl 0");
    CHECK(describe_keys(seek_command(3)).empty());
}

}  // namespace loopscope::present
