// The tests that never go red: what holds for every scenario, whatever it does.

#include <algorithm>
#include <filesystem>

#include "engine/timeline/describe.h"
#include "engine/timeline/timeline.h"
#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

namespace {

using machine::Machine;
using timeline::Timeline;

/// The digest after every tick of a run, the first one before it.
std::vector<std::uint64_t> digests_of(const machine::LoadedProgram& program) {
    Machine machine = start(program);
    vm::Recorder nobody;
    std::vector<std::uint64_t> digests = {machine::digest(machine)};
    while (!machine::has_ended(machine)) {
        if (machine::step(machine, program.setup, nobody, 1) == 1)
            digests.push_back(machine::digest(machine));
    }
    return digests;
}

/// The same of a scenario, whose deepest stacks would make hashing at each tick take minutes: then every n-th
/// tick.
std::uint64_t stride_of(std::uint64_t length) {
    return std::max<std::uint64_t>(1, length / 500);
}

void record_all(Timeline& timeline) {
    while (!timeline.is_complete()) timeline.extend({});
    REQUIRE(timeline.progress() == timeline::Progress::Ended);
}

std::string name_of(const std::string& file) {
    return std::filesystem::path(file).stem().string();
}

}  // namespace

TEST_CASE("two runs of a scenario are equal at every tick", "[scenarios]") {
    for (const std::string& file : scenario_files()) {
        DYNAMIC_SECTION(name_of(file)) {
            const auto program = load_scenario(file);
            Machine one = start(*program), other = start(*program);
            vm::Recorder nobody;
            bool equal = machine::digest(one) == machine::digest(other);
            const std::uint64_t stride = stride_of(run_to_end(*program).tick);
            while (equal && !machine::has_ended(one)) {
                machine::step(one, program->setup, nobody, stride);
                machine::step(other, program->setup, nobody, stride);
                equal = one.tick == other.tick && machine::digest(one) == machine::digest(other);
            }
            CHECK(equal);
            CHECK(one == other);
        }
    }
}

TEST_CASE("how ticks are cut into calls makes no difference", "[scenarios]") {
    for (const std::string& file : scenario_files()) {
        DYNAMIC_SECTION(name_of(file)) {
            const auto program = load_scenario(file);
            const Machine whole = run_to_end(*program);
            CHECK(run_to_end(*program, 1) == whole);
            CHECK(run_to_end(*program, 7) == whole);
            CHECK(run_to_end(*program, 1000) == whole);
            Machine cut = start(*program);
            vm::Recorder nobody;
            while (!machine::has_ended(cut)) machine::step(cut, program->setup, nobody, 1000, 13);
            CHECK(cut == whole);
        }
    }
}

TEST_CASE("watching a run changes nothing", "[scenarios]") {
    for (const std::string& file : scenario_files()) {
        DYNAMIC_SECTION(name_of(file)) {
            const auto program = load_scenario(file);
            vm::TickRecords records;
            std::vector<vm::TraceEvent> events;
            vm::Recorder recorder;
            recorder.records = &records;
            recorder.events = &events;
            Machine watched = start(*program);
            while (!machine::has_ended(watched)) machine::step(watched, program->setup, recorder, 1000);
            CHECK(watched == run_to_end(*program));
            CHECK(records.size() == watched.tick);
            CHECK(events.size() >= records.size());

            vm::TickRecords alone;
            vm::Recorder without_events;
            without_events.records = &alone;
            Machine recorded = start(*program);
            while (!machine::has_ended(recorded))
                machine::step(recorded, program->setup, without_events, 997);
            CHECK(recorded == watched);
            CHECK(std::equal(alone.begin(), alone.end(), records.begin(), records.end()));
        }
    }
}

TEST_CASE("going to a tick from anywhere gives what the first run had there", "[seeking]") {
    for (const std::string& file : scenario_files()) {
        DYNAMIC_SECTION(name_of(file)) {
            const auto program = load_scenario(file);
            Timeline timeline(program);
            record_all(timeline);
            const std::uint64_t length = timeline.length();
            const std::uint64_t stride = stride_of(length);
            std::vector<std::uint64_t> first;
            Machine machine = start(*program);
            vm::Recorder nobody;
            for (std::uint64_t tick = 0; tick <= length; tick += stride) {
                while (machine.tick < tick)
                    machine::step(machine, program->setup, nobody, tick - machine.tick);
                first.push_back(machine::digest(machine));
            }
            // Backward from the end, then up and down in steps that do not divide the length.
            bool equal = true;
            for (std::size_t i = first.size(); i-- > 0 && equal;)
                equal = machine::digest(timeline.seek(i * stride)) == first[i];
            CHECK(equal);
            for (std::size_t i = 0, k = 0; i < first.size() && equal; ++i, k = (k + 37) % first.size())
                equal = machine::digest(timeline.seek(k * stride)) == first[k];
            CHECK(equal);
            CHECK(timeline.seek(length) == timeline.front());
        }
    }
}

TEST_CASE("forward, back and forward again is where one was", "[seeking]") {
    for (const std::string& file : scenario_files()) {
        DYNAMIC_SECTION(name_of(file)) {
            Timeline timeline(load_scenario(file));
            record_all(timeline);
            const std::uint64_t length = timeline.length();
            const std::uint64_t stride = std::max<std::uint64_t>(1, length / 40);
            bool equal = true;
            for (std::uint64_t tick = 1; tick < length && equal; tick += stride) {
                const Machine here = timeline.seek(tick);
                equal = timeline.seek(tick - 1) != here && timeline.seek(tick) == here &&
                        timeline.seek(tick + 1) != here && timeline.seek(tick) == here;
            }
            CHECK(equal);
        }
    }
}

TEST_CASE("running a copy leaves the original alone", "[scenarios]") {
    for (const std::string& file : scenario_files()) {
        DYNAMIC_SECTION(name_of(file)) {
            const auto program = load_scenario(file);
            const std::uint64_t length = run_to_end(*program).tick;
            Machine original = start(*program);
            vm::Recorder nobody;
            machine::step(original, program->setup, nobody, length / 2);
            const std::uint64_t before = machine::digest(original);
            Machine copy = original;
            CHECK(copy == original);
            machine::step(copy, program->setup, nobody, length);
            CHECK(machine::digest(original) == before);
            CHECK(machine::has_ended(copy));
            machine::step(original, program->setup, nobody, length);
            CHECK(original == copy);
        }
    }
}

TEST_CASE("every tick has a sentence, and telling it changes nothing", "[scenarios]") {
    for (const std::string& file : scenario_files()) {
        DYNAMIC_SECTION(name_of(file)) {
            Timeline timeline(load_scenario(file));
            record_all(timeline);
            const std::uint64_t stride = std::max<std::uint64_t>(1, timeline.length() / 300);
            std::string wrong;
            for (std::uint64_t tick = 0; tick <= timeline.length() && wrong.empty(); tick += stride) {
                const Machine before = timeline.seek(tick);
                const std::string sentence = timeline::describe_position(timeline, tick);
                if (sentence.size() < 5 || sentence.back() != '.' || sentence.size() > 1000)
                    wrong = std::to_string(tick) + ": " + sentence;
                if (!(timeline.current() == before)) wrong = "the machine changed at " + std::to_string(tick);
            }
            CHECK(wrong.empty());
        }
    }
}

TEST_CASE("equal digests come with equal machines", "[scenarios]") {
    const auto program = load_program(
        "let a = 1; setTimeout(() => { a = { b: a }; }, 3); Promise.resolve(a).then(console.log);");
    const std::vector<std::uint64_t> digests = digests_of(*program);
    std::vector<std::uint64_t> sorted = digests;
    std::sort(sorted.begin(), sorted.end());
    CHECK(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());  // every tick changes something
}

}  // namespace loopscope::tests
