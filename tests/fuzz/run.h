#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/base/assert.h"
#include "engine/timeline/describe.h"
#include "engine/timeline/timeline.h"
#include "tests/engine/machine_walk.h"

// A program, most often a damaged one: it is refused or it runs. Run twice, in other slices, from a copy and
// through the timeline it is the same machine at every place that is looked at.

namespace loopscope::fuzz {

constexpr std::uint64_t kMostTicks = 1500;
constexpr std::uint64_t kMostInstructions = 300'000;
constexpr tests::WalkBounds kBounds{kMostTicks, kMostInstructions};
constexpr std::uint64_t kSlice = 10'000;
constexpr std::uint64_t kStride = 97;

inline machine::LoadOptions run_options() {
    machine::LoadOptions made;
    made.limits.max_heap_bytes = std::size_t{64} << 20;
    made.limits.max_frames = 400;
    return made;
}

using tests::Place;

inline void run_to(machine::Machine& machine, const machine::Setup& setup, std::uint64_t tick) {
    tests::run_to(machine, setup, tick, kBounds, kSlice);
}

/// Copies of the machine all along the way.
inline std::vector<Place> places_of(machine::Machine machine, const machine::Setup& setup) {
    std::vector<Place> places;
    for (std::uint64_t tick = 0; !tests::is_over(machine, kBounds); tick += kStride) {
        run_to(machine, setup, tick);
        if (machine.tick != tick) break;  // over, perhaps within a tick
        places.push_back({machine, machine::digest(machine)});
    }
    return places;
}

inline void check_copies(const std::vector<Place>& places, const machine::Setup& setup) {
    for (std::size_t i = 0; i < places.size(); ++i) {
        LOOPSCOPE_ASSERT(machine::digest(places[i].copy) == places[i].digest,
                         "what came after a copy left it alone");
        if (i == 0) continue;
        machine::Machine again = places[i - 1].copy;
        run_to(again, setup, places[i].copy.tick);
        LOOPSCOPE_ASSERT(machine::digest(again) == places[i].digest,
                         "a copy runs on as the first machine did");
        LOOPSCOPE_ASSERT(again == places[i].copy, "equal digests come with equal machines");
    }
}

/// The first ticks one at a time, as a person steps.
inline void check_single_ticks(const std::vector<Place>& places, const machine::Setup& setup) {
    if (places.empty()) return;
    machine::Machine machine = places.front().copy;
    for (std::size_t i = 1; i < std::min<std::size_t>(places.size(), 4); ++i) {
        while (machine.tick < places[i].copy.tick) run_to(machine, setup, machine.tick + 1);
        LOOPSCOPE_ASSERT(machine::digest(machine) == places[i].digest,
                         "how ticks are cut into calls makes no difference");
    }
}

inline void check_timeline(const std::shared_ptr<const machine::LoadedProgram>& program,
                           const std::vector<Place>& places) {
    timeline::Timeline timeline(program, kMostTicks);
    for (int i = 0; i < 40 && !timeline.is_complete() && timeline.front().instructions < kMostInstructions;
         ++i)
        timeline.extend({kStride, 20'000});
    for (std::size_t i = places.size(); i-- > 0;) {
        const std::uint64_t tick = places[i].copy.tick;
        if (tick > timeline.length()) continue;
        LOOPSCOPE_ASSERT(machine::digest(timeline.seek(tick)) == places[i].digest,
                         "a place on the timeline is the machine that was there");
        if (tick == 0) continue;
        LOOPSCOPE_ASSERT(!timeline.events(tick).empty(), "something happens in every tick");
    }
}

/// Returns whether it was a program at all.
inline bool check_run(std::string_view bytes) {
    machine::LoadResult loaded = machine::load_text("/fuzz/program.js", bytes, run_options());
    LOOPSCOPE_ASSERT(loaded.program.has_value() != machine::has_errors(loaded), "a program or its mistakes");
    if (!loaded.program) return false;
    const auto program = std::make_shared<const machine::LoadedProgram>(std::move(*loaded.program));
    const std::vector<Place> places =
        places_of(machine::initial_machine(program->setup, program->scenario), program->setup);
    check_copies(places, program->setup);
    check_single_ticks(places, program->setup);
    if (bytes.size() % 4 == 0) check_timeline(program, places);
    return true;
}

}  // namespace loopscope::fuzz
