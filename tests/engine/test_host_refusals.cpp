// What Node has and Loopscope has not ends the program with a refusal, which no handler of the program
// catches.

#include <string>

#include "tests/engine/catch.h"
#include "tests/scenarios/scenario_runs.h"

namespace loopscope::tests {

TEST_CASE("what a module lacks is refused when it is called, constructed or extended", "[host][refusals]") {
    for (const char* use :
         {"require('fs/promises').statfs('.')", "new (require('crypto').X509Certificate)('text')",
          "require('crypto').X509Certificate('text')",
          "new (class extends require('crypto').X509Certificate {})()"}) {
        INFO(use);
        const auto program =
            load_program("try { " + std::string(use) + "; } catch (error) { console.log('caught', error); }");
        const machine::Machine machine = run_to_end(*program, 1000);
        CHECK(machine.fatal == vm::Fatal::Refused);
        CHECK(machine.refusal.find("is not supported by Loopscope") != std::string::npos);
        CHECK(written(machine, host::Stream::Output).empty());
    }
}

}  // namespace loopscope::tests
