// The main function of every test binary.
#define CATCH_CONFIG_RUNNER
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"

std::string loopscope::tests::source_folder() {
    return LOOPSCOPE_SOURCE_FOLDER;
}

int main(int count, char* arguments[]) {
    return Catch::Session().run(count, arguments);
}
