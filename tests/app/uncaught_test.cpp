#include "app/present/build_uncaught.h"
#include "tests/engine/catch.h"

namespace loopscope::present {

TEST_CASE("An error that beginners meet says what to do about it", "[uncaught]") {
    CHECK(hint_of_error("ReferenceError: document is not defined") ==
          "A page has document, Node has not: R runs it in a page.");
    CHECK(hint_of_error("ReferenceError: require is not defined").find("it imports") != std::string::npos);
    CHECK(hint_of_error("TypeError: fetch failed").find("hosts") != std::string::npos);
    CHECK(hint_of_error("Error: getaddrinfo ENOTFOUND api.example").find("hosts") != std::string::npos);
    CHECK(hint_of_error("ReferenceError: order is not defined").empty());
    CHECK(hint_of_error("Error: document is not defined").empty());
    CHECK(hint_of_error("Error: Cannot find module 'express'\nRequire stack:").find("node_modules") !=
          std::string::npos);
    CHECK(hint_of_error("Error: Cannot find module './lib/a.js'").empty());
    CHECK(hint_of_error("").empty());
}

}  // namespace loopscope::present
