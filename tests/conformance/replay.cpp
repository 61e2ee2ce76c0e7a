// Whether programs can be stepped through backward and forward: each is run once with copies of the machine
// kept on the way, then every copy, from the last to the first, is run on to the next in other slices and has
// to be the same machine there. What lies outside the machine (the program that grows, caches) knows the
// whole run by then.
//
//   loopscope_replay RUNTIME FILE_OR_FOLDER...
//
// A folder is one of categories, as `programs` is: each holds programs and folders whose main.js or main.mjs
// is one. Names each program for which that is not so, and ends with 1 when there is one. A program that
// cannot be loaded or that does not end within the bounds below is left where it stands.

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/machine/load.h"
#include "tests/engine/machine_walk.h"

using namespace loopscope;
using tests::Place;

namespace {

constexpr tests::WalkBounds kBounds{.instructions = 60'000'000};
constexpr std::uint64_t kSlice = 20'000;
constexpr std::uint64_t kOtherSlice = 1'777;
constexpr std::uint64_t kFirstStride = 64;  // ticks
constexpr std::size_t kMostCopies = 24;

/// Copies at ticks that are equally far apart; every second one goes where there are too many.
std::vector<Place> places_of(const machine::LoadedProgram& program) {
    std::vector<Place> places;
    machine::Machine machine = machine::initial_machine(program.setup, program.scenario);
    std::uint64_t stride = kFirstStride;
    for (std::uint64_t tick = 0; !tests::is_over(machine, kBounds); tick += stride) {
        tests::run_to(machine, program.setup, tick, kBounds, kSlice);
        if (machine.tick != tick) break;  // over, perhaps within a tick
        places.push_back({machine, machine::digest(machine)});
        if (places.size() < kMostCopies) continue;
        for (std::size_t i = 1; 2 * i < places.size(); ++i) places[i] = std::move(places[2 * i]);
        places.resize((places.size() + 1) / 2);
        stride *= 2;
        tick = places.back().copy.tick;
        machine = places.back().copy;
    }
    return places;
}

/// What is wrong; empty: nothing.
std::string problem_of(const machine::LoadedProgram& program) {
    const std::vector<Place> places = places_of(program);
    for (std::size_t i = places.size(); i-- > 0;) {
        const Place& place = places[i];
        if (machine::digest(place.copy) != place.digest)
            return fmt::format("what came later changed the copy at tick {}", place.copy.tick);
        if (i == 0) break;
        machine::Machine again = places[i - 1].copy;
        tests::run_to(again, program.setup, place.copy.tick, kBounds, kOtherSlice);
        if (machine::digest(again) != place.digest || again != place.copy)
            return fmt::format("from tick {} to tick {} it went another way", places[i - 1].copy.tick,
                               place.copy.tick);
    }
    return {};
}

void add_programs(const std::filesystem::path& path, std::vector<std::string>& files) {
    if (!std::filesystem::is_directory(path)) {
        files.push_back(path);
        return;
    }
    for (const auto& category : std::filesystem::directory_iterator(path)) {
        for (const auto& program : std::filesystem::directory_iterator(category)) {
            const std::filesystem::path ending = program.path().extension();
            if (ending == ".js" || ending == ".mjs") files.push_back(program.path());
            for (const char* const name : {"main.js", "main.mjs"}) {
                if (std::filesystem::exists(program.path() / name)) files.push_back(program.path() / name);
            }
        }
    }
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::string> files;
    for (int i = 2; i < count; ++i) add_programs(arguments[i], files);
    std::size_t loaded_count = 0;
    int result = EXIT_SUCCESS;
    for (const std::string& file : files) {
        machine::LoadOptions options;
        options.runtime = arguments[1];
        options.runs_mistakes = true;
        const machine::LoadResult loaded = machine::load_file(file, options);
        if (!loaded.program) continue;
        ++loaded_count;
        const std::string problem = problem_of(*loaded.program);
        if (problem.empty()) continue;
        fmt::print("{}: {}\n", file, problem);
        result = EXIT_FAILURE;
    }
    fmt::print("{} of {} programs were run forward and again from copies\n", loaded_count, files.size());
    return loaded_count == 0 ? EXIT_FAILURE : result;
}
