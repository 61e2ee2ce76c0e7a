#include "app/present/build_uncaught.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "app/present/machine_view.h"
#include "app/session/session.h"

namespace loopscope::present {

using vm::EventKind;

namespace {

constexpr std::array<std::string_view, 8> kNamesOfPages{
    "document",       "window",         "alert",   "localStorage", "requestAnimationFrame",
    "XMLHttpRequest", "sessionStorage", "location"};
constexpr std::array<std::string_view, 4> kNamesOfModules{"require", "module", "__dirname", "__filename"};

// How far back from the end the throw is looked for: unwinding a full stack takes a tick for each frame.
constexpr std::uint64_t kMostUnwinding = 100'000;

// Where the error that ended the program was thrown: the last throw in the program's own code.
CodePlace place_of_last_throw(const session::Session& session, const MachineView& view) {
    const timeline::Timeline& run = session.timeline();
    const std::uint64_t first = session.tick() > kMostUnwinding ? session.tick() - kMostUnwinding : 1;
    for (std::uint64_t tick = session.tick(); tick >= first; --tick) {
        const vm::TickRecord& record = run.record(tick);
        if (static_cast<EventKind>(record.kind) != EventKind::Thrown) continue;
        const CodePlace place = place_of_site(view, record.site);
        if (place.line != 0) return place;
    }
    return {};
}

// Whether it tells that a package was not found, and not a file: "Cannot find module 'express'".
bool lacks_package(std::string_view error) {
    for (const std::string_view words : {"Cannot find module '", "Cannot find package '"}) {
        const std::size_t found = error.find(words);
        if (found == std::string_view::npos) continue;
        const std::string_view name = error.substr(found + words.size());
        return !name.starts_with('.') && !name.starts_with('/') && !name.starts_with('#');
    }
    return false;
}

}  // namespace

std::string hint_of_error(std::string_view error) {
    constexpr std::string_view kUndefined = " is not defined";
    const std::size_t name = error.find(": ");
    const bool is_name = error.starts_with("ReferenceError: ") && error.ends_with(kUndefined);
    if (is_name) {
        const std::string_view missing = error.substr(name + 2, error.size() - kUndefined.size() - name - 2);
        if (std::find(kNamesOfPages.begin(), kNamesOfPages.end(), missing) != kNamesOfPages.end())
            return "A page has " + std::string(missing) + ", Node has not: R runs it in a page.";
        if (std::find(kNamesOfModules.begin(), kNamesOfModules.end(), missing) != kNamesOfModules.end())
            return "An ECMAScript module has no " + std::string(missing) + ": it imports.";
    }
    const bool is_host = error.find("getaddrinfo ENOTFOUND") != std::string_view::npos;
    if (is_host || error.starts_with("TypeError: fetch failed"))
        return "The simulated network has the hosts that the front matter names under hosts, no others.";
    if (lacks_package(error))
        return "Packages are read from node_modules beside the program; app/setup.sh fetches those of the "
               "scenarios.";
    return "";
}

ProblemModel build_uncaught(const session::Session& session, MachineView& view, std::uint32_t shown) {
    ProblemModel problem;
    const heap::Value error = view.agent.loop.uncaught.value;
    if (error.is_undefined()) return problem;
    const CodePlace place = place_of_last_throw(session, view);
    problem.title = place.line == 0 ? "Uncaught error" : "Uncaught error, thrown on " + place.text;
    problem.message = value_text(view, error, 400);
    problem.hint = hint_of_error(problem.message);
    if (problem.hint.empty()) problem.hint = "The program ended here. Step back to see how it came to it.";
    if (place.source == shown) problem.place = place.range;
    return problem;
}

}  // namespace loopscope::present
