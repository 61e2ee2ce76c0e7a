#include <dirent.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "engine/bytecode/check.h"
#include "engine/bytecode/compiler.h"
#include "engine/bytecode/describe.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"

using namespace loopscope;
using namespace loopscope::bytecode;

namespace {

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::string> files_in(const std::string& folder) {
    std::vector<std::string> names;
    DIR* directory = opendir(folder.c_str());
    if (!directory) return names;
    while (const dirent* entry = readdir(directory))
        if (entry->d_name[0] != '.') names.emplace_back(folder + "/" + entry->d_name);
    closedir(directory);
    std::sort(names.begin(), names.end());
    return names;
}

CompileResult compile_text(const std::string& text, Goal goal = Goal::Module) {
    return compile(nullptr,
                   std::make_shared<const base::SourceText>(base::SourceText::from_utf8("test.js", text)),
                   goal);
}

std::shared_ptr<const Program> program_of(const std::string& text, Goal goal = Goal::Module) {
    CompileResult result = compile_text(text, goal);
    for (const auto& diagnostic : result.diagnostics) UNSCOPED_INFO(diagnostic.message);
    REQUIRE(result.program);
    return result.program;
}

std::size_t count_of(const FunctionTemplate& function, Opcode opcode) {
    return static_cast<std::size_t>(
        std::count_if(function.code.begin(), function.code.end(),
                      [&](const Instruction& each) { return each.opcode == opcode; }));
}

/// The column, from 1, at which an error stack names the last instruction of that name; 0 when there is none.
std::uint32_t column_of(const Program& program, const std::string& opcode) {
    std::uint32_t column = 0;
    for (const auto& function : program.functions)
        for (std::size_t pc = 0; pc < function->code.size(); ++pc)
            if (name_of(function->code[pc].opcode) == opcode) column = function->positions[pc] + 1;
    return column;
}

}  // namespace

TEST_CASE("All paths of the compiled conformance programs fit together", "[bytecode]") {
    std::size_t compiled = 0;
    for (const std::string& folder : files_in(tests::source_folder() + "/tests/conformance/programs")) {
        for (const std::string& path : files_in(folder)) {
            if (path.substr(path.size() - 3) != ".js") continue;
            const CompileResult result = compile_text(read_file(path));
            if (!result.program) continue;
            ++compiled;
            for (const std::string& problem : check_program(*result.program))
                FAIL_CHECK(path + ": " + problem);
        }
    }
    CHECK(compiled > 300);
}

TEST_CASE("Loops that save their environments in the same places one after the other fit together",
          "[bytecode]") {
    const auto program = program_of(
        "for (const value of set) {}\n"
        "const [[key, value], ...left] = map.entries();\n"
        "const real = {};\n"
        "for (const [name, source] of list) { p.next = () => real[name]; for (const part of source) void "
        "part; }\n");
    CHECK(check_program(*program).empty());
}

TEST_CASE("Compiled programs read as recorded", "[bytecode]") {
    for (const char* name : {"control", "functions", "classes"}) {
        const std::string base = tests::source_folder() + "/tests/golden/bytecode/" + name;
        const auto program = program_of(read_file(base + ".js"));
        CHECK(check_program(*program).empty());
        if (std::getenv("LOOPSCOPE_WRITE_GOLDEN") != nullptr)
            std::ofstream(base + ".txt") << describe(*program);
        CHECK(describe(*program) == read_file(base + ".txt"));
    }
}

TEST_CASE("Errors are placed where V8 places them", "[bytecode]") {
    std::ifstream table(tests::source_folder() + "/tests/golden/bytecode/positions.txt");
    std::string line;
    std::size_t rows = 0;
    while (std::getline(table, line)) {
        const std::size_t first = line.find(' ');
        const std::size_t second = line.find(' ', first + 1);
        const auto column =
            static_cast<std::uint32_t>(std::stoul(line.substr(first + 1, second - first - 1)));
        INFO(line);
        CHECK(column_of(*program_of(line.substr(second + 1)), line.substr(0, first)) == column);
        ++rows;
    }
    CHECK(rows > 50);
}

TEST_CASE("Forms of every statement and operator compile to sound code", "[bytecode]") {
    const char* forms[] = {
        "function f() { while (true) { try { try { return 1; } finally { if (a) break; } } finally { "
        "continue; } } }",
        "function* g() { try { const r = yield 1; return r; } finally { yield 2; } }",
        "async function* g() { yield* foo(); yield 1; return 2; }",
        "async function f() { for await (const x of s) { await x; if (x) return x; if (y) break; } }",
        "function* g() { for (const x of y) { try { yield x; } catch { break; } finally { if (x) continue; } "
        "} }",
        "function* g() { [a = yield, ...b.c] = yield; ({ [yield]: a.b } = yield); f(a, yield, ...c); }",
        "a: { b: for (;;) { for (let i in o) { (() => i)(); if (i) break b; else break a; } } }",
        "[a.b, c[d], ...e.f] = g; ({ a: b.c, [k]: d = 5, ...rest } = h);",
        "for (let [x, { y }] of z) { (() => x + y)(); } for (a[b] of c); for (a.b in c); for (var q = 1 in "
        "c);",
        "a.b += 1; a[b] -= 2; x = a.b++; y = a[b]--; a.b ||= 2; a[b] &&= 3; x = (a.c ?\?= function () {}); a "
        "?\?= 1;",
        "class A extends B { constructor(x) { const f = () => super(x); f(); } m() { super.x += super[y]++; "
        "} }",
        "class A { static x = this; static { let a = 1; var b = () => a; } static async *[m]() {} get #p() { "
        "return 1; }"
        " set #p(v) {} static #s() {} t() { this.#p++; A.#s(); return #p in this; } }",
        "({ a, b: 1, [c]: function () {}, get d() { return 1; }, set d(v) {}, ...f, __proto__: null, [k]: "
        "class {} });",
        "tag`a${1}\\u`; delete a.b; delete a?.b; delete q; typeof zz; void 0; (a?.b)(); a?.[b]?.(c)?.d; "
        "a.b?.();",
        "new Foo(...a); f(...a, 1); f(1, ...a); [, 1, , ...a, ,]; `a${b}`; 10n ** 0xFFn; /x/g; (a, b); a ? b "
        ": c ? d : e;",
        "function f(a, b, a) { arguments[0] = 1; return () => arguments; }",
        "function f(a, { b } = {}, [c] = [], ...d) { var a; return () => d; }",
        "do { if (x) continue; } while (x); switch (x) { case 1: let q; default: () => q; } if (a); else if "
        "(b); else c;",
        "throw 1; dead(); for (const x of y) { while (z); } try { a(); } finally { b(); } function hoisted() "
        "{}",
        "{ function b() {} } b(); const c = 1; c = 2; c++; (function d() { d = 1; })(); var v; let l; const "
        "[x] = v;",
    };
    for (const char* form : forms) {
        INFO(form);
        for (const Goal goal : {Goal::Module, Goal::Script}) {
            const auto problems = check_program(*program_of(form, goal));
            CHECK(problems == std::vector<std::string>());
        }
    }
}

TEST_CASE("The checker finds code that does not fit", "[bytecode]") {
    const auto program = program_of("if (a) b(); try { c(1, 2); } catch {}");
    FunctionTemplate broken = *program->functions[0];
    REQUIRE(check_function(broken, *program).empty());
    SECTION("a stack that is too small") {
        broken.max_operands = 1;
        CHECK_FALSE(check_function(broken, *program).empty());
    }
    SECTION("operands that are left") {
        const auto pop = std::find_if(broken.code.begin(), broken.code.end(),
                                      [](const Instruction& each) { return each.opcode == Opcode::Pop; });
        REQUIRE(pop != broken.code.end());
        pop->opcode = Opcode::Dup;
        CHECK_FALSE(check_function(broken, *program).empty());
    }
    SECTION("a jump out of the code") {
        for (Instruction& each : broken.code)
            if (each.opcode == Opcode::JumpIfFalse) each.b = 1000;
        CHECK_FALSE(check_function(broken, *program).empty());
    }
}

TEST_CASE("Library code shows no ticks and follows its directives", "[bytecode]") {
    const std::vector<std::string_view> natives = {"Math.sqrt", "%push"};
    const std::vector<std::string_view> intrinsics = {"Array"};
    const auto compile_library_text = [&](const char* text) {
        return compile_library(
            std::make_shared<const base::SourceText>(base::SourceText::from_utf8("library", text)),
            {natives, intrinsics});
    };
    const LibraryResult result = compile_library_text(
        "function hidden(list) { for (let i = 0; i < 3; i++) %push(list, i + 1); return %call(hidden, 1, 2); "
        "}\n"
        "const o = { method(x) { return %intrinsic('Array'); } };\n"
        "function builtin() { 'builtin'; return %native('Math.sqrt'); }\n"
        "function Made() { 'constructor'; return %construct(Made, [], new.target); }\n"
        "%set_intrinsic('Array', Made);");
    REQUIRE(result.diagnostics.empty());
    const auto program = library_program(*result.code);
    CHECK(check_program(*program).empty());
    for (const auto& function : program->functions) {
        for (const Instruction& instruction : function->code) CHECK((instruction.flags & kVisible) == 0);
        const std::u16string_view name = program->strings[function->name];
        const bool shown = name == u"method" || name == u"builtin" || name == u"Made";
        CHECK(function->visibility == (shown ? Visibility::Builtin : Visibility::Hidden));
        CHECK(function->constructor == (name == u"Made"));
    }
    CHECK_FALSE(compile_library_text("%no_such_native(1);").diagnostics.empty());
    CHECK_FALSE(compile_library_text("%intrinsic('NoSuch');").diagnostics.empty());

    const auto user = compile(
        result.code, std::make_shared<const base::SourceText>(base::SourceText::from_utf8("a.js", "f();")),
        Goal::Module);
    REQUIRE(user.program);
    CHECK(user.program->main == program->functions.size());
    CHECK(user.program->strings[program->functions[0]->name] ==
          program->strings[program->functions[0]->name]);
    const SitePlace place = place_of_site(*user.program, user.program->site_count - 1);
    CHECK(place.function == user.program->main);
    CHECK(place.pc + 1 == user.program->functions[place.function]->code.size());
}

TEST_CASE("Statements need no spare instructions", "[bytecode]") {
    const auto loop = program_of("let n = 0; for (let i = 0; i < 9; i++) n += i;");
    const FunctionTemplate& main = *loop->functions[0];
    CHECK(count_of(main, Opcode::Dup) == 0);
    CHECK(count_of(main, Opcode::Pop) == 0);
    CHECK(count_of(main, Opcode::PushEnvironment) == 0);
    CHECK(count_of(main, Opcode::Jump) == 1);
}

TEST_CASE("Long chains and deep nesting do not use up the stack", "[bytecode]") {
    const auto repeated = [](const std::string& piece, int times) {
        std::string text;
        for (int i = 0; i < times; ++i) text += piece;
        return text;
    };
    const std::string deep[] = {
        "x = " + repeated("a + ", 3900) + "1;",  "x" + repeated(".a", 3900) + ";",
        "x" + repeated(".a()", 1900) + ";",      "x = " + repeated("(", 900) + "1" + repeated(")", 900),
        repeated("{", 900) + repeated("}", 900), "x = " + repeated("[", 900) + repeated("]", 900),
        repeated("if (a) {} else ", 900) + ";",  "x = [" + repeated("1, ", 70000) + "];",
    };
    for (const std::string& text : deep) CHECK(check_program(*program_of(text)).empty());
}
