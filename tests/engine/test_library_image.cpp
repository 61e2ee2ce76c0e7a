#include "engine/bytecode/describe.h"
#include "engine/bytecode/library_image.h"
#include "engine/bytecode/program_builder.h"
#include "engine/library/compile.h"
#include "engine/machine/library.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

TEST_CASE("the library that is embedded is the one that compiling it gives", "[library]") {
    const auto family = GENERATE(loop::Family::Libuv, loop::Family::Html);
    const auto compiled = library::compile(family);
    const auto read = machine::library_code(family);
    const std::string image = bytecode::write_image(*compiled);
    CHECK(image == machine::library_image(family));
    CHECK(image == bytecode::write_image(*read));

    const bytecode::Program& left = compiled->program;
    const bytecode::Program& right = read->program;
    REQUIRE(left.functions.size() == right.functions.size());
    bool equal = true;
    for (std::uint32_t number = 0; number < left.functions.size() && equal; ++number) {
        const bytecode::FunctionTemplate& a = left.function(number);
        const bytecode::FunctionTemplate& b = right.function(number);
        equal = a.code == b.code && a.ranges == b.ranges && a.first_site == b.first_site &&
                a.mapped_slots == b.mapped_slots && a.handlers.size() == b.handlers.size() &&
                a.called_plainly == b.called_plainly && a.converts_this == b.converts_this;
    }
    CHECK(equal);
    CHECK(compiled->number_of(u"prototype") == read->number_of(u"prototype"));
    CHECK_FALSE(read->number_of(u"no such text in the library").has_value());
}

}  // namespace loopscope::tests
