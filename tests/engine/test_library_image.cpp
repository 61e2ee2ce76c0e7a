#include "engine/bytecode/describe.h"
#include "engine/bytecode/library_image.h"
#include "engine/bytecode/program_builder.h"
#include "engine/library/compile.h"
#include "engine/library/realm.h"
#include "engine/machine/library.h"
#include "engine/vm/realm.h"
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
    CHECK(left.strings.find(u"prototype") == right.strings.find(u"prototype"));
    CHECK_FALSE(right.strings.find(u"no such text in the library").has_value());
}

TEST_CASE("the realm that is embedded is the one that the library makes", "[library]") {
    const std::string name = GENERATE("node", "node24", "browser");
    const loop::Runtime& runtime = *loop::find_runtime(name);
    const auto code = machine::library_code(runtime.family);
    CHECK((library::realm_image(*code, runtime) == machine::realm_image(name)));

    const host::HostAgent made = library::realm_of(*code, runtime);
    host::HostAgent read;
    library::prepare(read, runtime);
    vm::read_realm(read, machine::realm_image(name));
    CHECK((made == read));
    CHECK(made.heap.digest() == read.heap.digest());
}

TEST_CASE("every property key of a realm is a string of the library", "[library]") {
    for (const loop::Runtime& runtime : loop::runtimes()) {
        const auto code = machine::library_code(runtime.family);
        const host::HostAgent agent = library::realm_of(*code, runtime);
        for (const heap::Value atom : agent.heap.atoms())
            CHECK(heap::index_of(atom.as_cell()) <= code->program.library_string_count);
    }
}

}  // namespace loopscope::tests
