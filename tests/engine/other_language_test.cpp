#include "engine/machine/load.h"
#include "tests/engine/catch.h"

namespace loopscope::machine {

namespace {

std::string hint_of(const std::string& name, const std::string& text) {
    const LoadResult result = load_text(name, text, {});
    REQUIRE_FALSE(result.diagnostics.empty());
    CHECK(result.diagnostics.front().kind == base::DiagnosticKind::SyntaxError);
    return result.diagnostics.front().hint;
}

}  // namespace

TEST_CASE("A text in another language is refused with what to do about it", "[load]") {
    CHECK(hint_of("/program/a.html", "<!doctype html>\n<script>1</script>\n").find("HTML") !=
          std::string::npos);
    CHECK(hint_of("/program/a.js", "\n<html><script>1</script></html>\n").find("HTML") != std::string::npos);
    CHECK(hint_of("/program/a.ts", "interface A { x: number }\n").find("TypeScript") != std::string::npos);
    CHECK(hint_of("/program/a.jsx", "const x = <div>hello</div>;\n").find("JSX") != std::string::npos);
    CHECK(hint_of("/program/a.js", "{\"name\": \"x\", \"version\": 1}\n").find("JSON") != std::string::npos);
}

TEST_CASE("JavaScript with a mistake is no other language", "[load]") {
    CHECK(hint_of("/program/a.js", "const x = ;\n").empty());
    CHECK(hint_of("/program/a.js", "< 3\n").empty());
    CHECK(load_text("/program/a.ts", "console.log(1);\n", {}).diagnostics.empty());
}

}  // namespace loopscope::machine
