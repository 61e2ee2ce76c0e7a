// What fuzzing found stays found: every file of tests/fuzz/findings goes through all fuzz targets.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"
#include "tests/fuzz/front_matter.h"
#include "tests/fuzz/parse.h"
#include "tests/fuzz/run.h"
#include "tests/fuzz/strings.h"

namespace loopscope::tests {

TEST_CASE("what fuzzing found is mended", "[fuzz]") {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(source_folder() + "/tests/fuzz/findings")) {
        INFO(entry.path());
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        fuzz::check_parse(bytes);
        fuzz::check_front_matter(bytes);
        fuzz::check_run(bytes);
        fuzz::check_strings(bytes);
        ++count;
    }
    CHECK(count > 0);
}

}  // namespace loopscope::tests
