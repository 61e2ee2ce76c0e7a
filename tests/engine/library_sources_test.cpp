#include "engine/builtins/library_sources.h"

#include <algorithm>
#include <string_view>

#include "engine/host/library_sources.h"
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

}  // namespace

TEST_CASE("The embedded library is a list of JavaScript files in order of their names", "[library]") {
    check_sources(loopscope::builtins::library_sources());
    check_sources(loopscope::host::host_library_sources());
}
