#include "app/present/key_map.h"

#include <set>

#include "tests/engine/catch.h"

namespace loopscope::present {

namespace {

constexpr StepKind kind_at(int index) {
    return static_cast<StepKind>(index);
}

}  // namespace

TEST_CASE("No key has two meanings", "[key_map]") {
    std::set<std::string> seen;
    for (const KeyBinding& binding : key_bindings()) {
        INFO(describe(binding.stroke));
        CHECK(seen.insert(describe(binding.stroke)).second);
    }
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
        bool explained = false;
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

TEST_CASE("A tooltip names every key of its command", "[key_map]") {
    CHECK(describe_keys(step_command(StepKind::Over, Direction::Backward)) == "Shift F10 or Shift N");
    CHECK(describe_keys(plain_command(CommandKind::ResetText)) == "Ctrl 0");
    CHECK(describe_keys(seek_command(3)).empty());
}

}  // namespace loopscope::present
