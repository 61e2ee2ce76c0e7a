#include "engine/builtins/library_sources.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "engine/host/library_sources.h"
#include "engine/machine/step.h"
#include "tests/engine/catch.h"

namespace {

void check_sources(std::span<const loopscope::builtins::LibrarySource> sources) {
    for (const auto& source : sources) {
        INFO(source.name);
        CHECK(std::string_view(source.name).ends_with(".js"));
        CHECK(source.text.find('\0') == std::string_view::npos);
    }
    CHECK(std::is_sorted(sources.begin(), sources.end(), [](const auto& left, const auto& right) {
        return std::string_view(left.name) < std::string_view(right.name);
    }));
}

/// What a line at the outermost level declares: "Push" for "function Push(list) {"; nothing otherwise.
std::string_view declared_name(std::string_view line) {
    if (line.starts_with("async ")) line.remove_prefix(6);
    for (const std::string_view word : {"function* ", "function ", "const ", "let ", "class "}) {
        if (!line.starts_with(word)) continue;
        line.remove_prefix(word.size());
        return line.substr(0, line.find_first_of(" (=;{"));
    }
    return {};
}

void check_names(std::span<const loopscope::builtins::LibrarySource> sources,
                 std::set<std::string_view>& names) {
    for (const auto& source : sources) {
        for (std::string_view rest = source.text; !rest.empty();) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            const std::string_view name = declared_name(line);
            if (name.empty()) continue;
            INFO(source.name << ": " << name);
            CHECK(names.insert(name).second);
        }
    }
}

}  // namespace

TEST_CASE("No two files of the library declare the same name", "[library]") {
    std::set<std::string_view> names;
    check_names(loopscope::builtins::library_sources(), names);
    check_names(loopscope::host::host_library_sources(), names);
    CHECK(names.size() > 1000);
}

TEST_CASE("No two files of a page's library declare the same name", "[library]") {
    std::set<std::string_view> names;
    check_names(loopscope::builtins::library_sources(), names);
    check_names(loopscope::host::page_library_sources(), names);
    CHECK(names.size() > 800);
}

TEST_CASE("No two natives have the same name", "[library]") {
    std::set<std::string> names;
    for (const std::string& name : loopscope::machine::native_registry().names()) {
        INFO(name);
        CHECK(names.insert(name).second);
    }
}

TEST_CASE("The embedded library is a list of JavaScript files in order of their names", "[library]") {
    check_sources(loopscope::builtins::library_sources());
    check_sources(loopscope::host::host_library_sources());
    check_sources(loopscope::host::page_library_sources());
}
