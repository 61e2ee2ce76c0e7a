// Runs many plain scripts in one process, for the script test262: what `loopscope run --script` does with
// each, without starting a program for it. Reads "LENGTH PATH\n" and so many bytes of a script from standard
// input, again and again (the path is the script's own, beside which it finds what it imports; none: nothing
// is there), and answers each with one line of JSON on standard output: {"exit": …, "stdout": …,
// "stderr": …}. The argument names the runtime; without one it is node.

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "engine/machine/load.h"

using namespace loopscope;

namespace {

constexpr std::uint64_t kMostTicks = 150'000'000;
constexpr std::uint64_t kSlice = 20'000;
constexpr std::uint64_t kMostInstructions = 4'000'000'000;
constexpr std::size_t kMostText = 20'000;

// As `loopscope run` ends, and as timeout(1) does.
constexpr int kExitBadProgram = 2;
constexpr int kExitLimit = 3;

struct Outcome {
    int exit = 0;
    std::string out;
    std::string err;
};

Outcome run(const std::string& runtime, const std::string& path, const std::string& script) {
    Outcome outcome;
    machine::LoadOptions options;
    options.goal = bytecode::Goal::Script;
    options.runtime = runtime;
    const machine::LoadResult loaded = machine::load_text(path, script, options);
    outcome.err = machine::render(loaded);
    if (!loaded.program) {
        outcome.exit = kExitBadProgram;
        return outcome;
    }
    machine::Machine machine = machine::initial_machine(loaded.program->setup, loaded.program->scenario);
    vm::Recorder nobody;
    while (!machine::has_ended(machine) && machine.tick < kMostTicks &&
           machine.instructions < kMostInstructions)
        machine::step(machine, loaded.program->setup, nobody, kSlice);
    for (std::size_t i = 0; i < machine.host.output.size(); ++i) {
        const host::OutputChunk& chunk = machine.host.output[i];
        std::string& to = chunk.stream == host::Stream::Output ? outcome.out : outcome.err;
        if (to.size() < kMostText) to += chunk.text;
    }
    outcome.exit = machine::has_ended(machine) ? machine.loop.exit_code & 0xFF : kExitLimit;
    if (outcome.exit == kExitLimit) outcome.err += "stopped at the limit of ticks\n";
    return outcome;
}

}  // namespace

int main(int count, char** arguments) {
    std::ios::sync_with_stdio(false);
    const std::string runtime = count > 1 ? arguments[1] : "node";
    std::string header;
    while (std::getline(std::cin, header)) {
        const std::size_t space = header.find(' ');
        const std::string path = space == std::string::npos ? "/test262/test.js" : header.substr(space + 1);
        std::string script(std::strtoull(header.c_str(), nullptr, 10), '\0');
        if (!std::cin.read(script.data(), static_cast<std::streamsize>(script.size()))) return EXIT_FAILURE;
        const Outcome outcome = run(runtime, path, script);
        const nlohmann::json answer = {
            {"exit", outcome.exit}, {"stdout", outcome.out}, {"stderr", outcome.err}};
        std::cout << answer.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace) << '\n'
                  << std::flush;
    }
    return EXIT_SUCCESS;
}
