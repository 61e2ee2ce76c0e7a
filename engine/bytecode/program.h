#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/diagnostic.h"
#include "engine/base/source_text.h"
#include "engine/bytecode/image_list.h"
#include "engine/bytecode/late_unit.h"
#include "engine/bytecode/opcode.h"
#include "engine/bytecode/program_strings.h"
#include "engine/modules/snapshot.h"
#include "engine/syntax/parser.h"

namespace loopscope::bytecode {

enum class FunctionKind : std::uint8_t {
    Normal,  // function f() {}: callable and constructor
    Arrow,
    Method,  // methods, getters, setters: no [[Construct]]
    BaseConstructor,
    DerivedConstructor,
    ClassFields,  // the synthetic functions that initialise fields and run static blocks
    Module,       // the CommonJS function around a program, or a plain script's body
};

/// How a frame of this function shows to a person. User code is shown and stepped through. A built-in of the
/// library is shown as one frame and not stepped through. A hidden helper is not shown at all, neither in the
/// call stack nor in error stacks.
enum class Visibility : std::uint8_t { User, Builtin, Hidden };

/// Where execution goes when something throws at a pc in [begin, end): the operand stack is cut to
/// `stack_depth` operands above the locals, the thrown value pushed, and the environment restored from a
/// local (SaveEnvironment). Inner handlers stand before outer ones.
struct Handler {
    std::uint32_t begin = 0, end = 0;
    std::uint32_t target = 0;
    std::uint32_t stack_depth = 0;
    std::int32_t environment_local = -1;  // -1: the frame's environment at entry
};

/// Names for people: what a slot of a frame or of an environment is called, and where it is in scope.
struct VariableInfo {
    std::uint32_t name = 0;  // program string
    std::uint32_t slot = 0;  // local of the frame, or slot of the environment
    bool captured = false;
    bool constant = false;
    std::uint32_t begin_pc = 0, end_pc = 0;
};

/// A scope with captured variables: PushEnvironment names it by number.
struct ScopeInfo {
    ImageList<std::uint32_t> names;  // program string per slot; 0 for an unnamed slot
    base::SourceRange range;
    bool function_scope = false;
};

/// Some of a list's items.
struct Stretch {
    std::uint32_t begin = 0;
    std::uint32_t count = 0;
    template <typename T>
    std::span<const T> of(const ImageList<T>& list) const {
        return {list.data() + begin, count};
    }
};

/// A text of a template object (ECMA-262 section 13.2.8.4), raw and cooked: program strings.
struct TemplateObjectText {
    std::uint32_t raw = 0;
    std::int32_t cooked = -1;  // -1 for undefined
};

/// Instructions of a library function that stand for a place in Node's own sources, in an error's stack.
struct StackPlace {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t text = 0;  // program string: "node:events:524:28", or whole lines joined by '|'
};

/// One function of the source, compiled. Immutable once in a Program. The library's lie in its image as they
/// are: no byte of it may be left to chance, so nothing stands between the fields.
struct FunctionTemplate {
    // What every call and return looks at, together.
    std::uint32_t number = 0;      // in Program::functions
    std::uint32_t first_site = 0;  // site of instruction 0: sites number all instructions of a Program from 1
    FunctionKind kind = FunctionKind::Normal;
    Visibility visibility = Visibility::User;
    // Derived from the others when the code is done (finish_template).
    bool called_plainly = false;        // a call needs no more than a frame and the rest parameter's array
    bool converts_this = false;         // sloppy: this becomes an object (OrdinaryCallBindThis)
    std::uint16_t parameter_count = 0;  // values copied to locals 0…
    std::uint16_t local_count = 0;      // parameters included
    std::uint16_t max_operands = 0;     // deepest operand stack above the locals
    std::uint16_t length = 0;           // the function's length property
    std::uint32_t name = 0;             // program string
    ImageList<Instruction> code;
    ImageList<double> numbers;

    std::uint32_t inferred_name = 0;  // what V8 calls a function without a name in a stack: "module.exports"
    std::uint32_t source = 0;         // number in Program::sources
    base::SourceRange range;          // of the whole function
    bool is_async = false;
    bool is_generator = false;
    bool strict = false;
    bool constructor = false;          // has [[Construct]]
    bool library_constructor = false;  // "constructor" directive: allocates for itself, this stays undefined
    bool simple_parameters = true;
    bool mapped_arguments =
        false;  // sloppy and simple: MapArguments follows; the object has a plain `callee`
    bool unused = false;
    // Filled by the call itself, before the first instruction (-1: not needed).
    std::int32_t arguments_local = -1;  // the arguments object, unmapped
    std::int32_t rest_local = -1;       // array of the arguments from parameter_count on
    ImageList<std::int32_t>
        mapped_slots;  // per parameter: its slot in the environment for MapArguments, or -1
    ImageList<base::SourceRange> ranges;  // one per instruction: the expression or statement it belongs to
    ImageList<std::uint32_t> positions;   // one per instruction: the source offset that an error stack names
    ImageList<std::uint32_t> names;       // program strings, for 16-bit operands
    ImageList<std::uint32_t>
        callee_texts;  // program strings: how V8 prints the callee; 0th is "(intermediate value)"
    ImageList<Handler> handlers;
    ImageList<Stretch> jump_tables;  // of jump_targets
    ImageList<std::uint32_t> jump_targets;
    ImageList<Stretch> template_objects;  // of template_texts
    ImageList<TemplateObjectText> template_texts;
    ImageList<VariableInfo> variables;
    ImageList<StackPlace> places;
};

/// An ECMAScript module as it is written (ECMA-262 section 16.2.1.7): what it asks for and what it gives.
/// Names are program strings; slots are those of its environment.
struct ModuleInfo {
    struct Request {
        std::uint32_t specifier = 0;
        std::uint32_t type = 0;  // of the import attribute `type`, 0 without
        base::SourceRange range;
    };
    struct Import {
        std::uint32_t request = 0;  // in `requests`
        std::uint32_t name = 0;     // 0: the namespace
        std::uint32_t slot = 0;
        base::SourceRange range;
    };
    struct Export {
        std::uint32_t name = 0;  // 0: all names of the request (export *)
        bool indirect = false;   // from a request
        std::uint32_t slot = 0;
        std::uint32_t request = 0;
        std::uint32_t import_name = 0;  // 0: the namespace
        base::SourceRange range;
    };
    std::vector<Request> requests;
    std::vector<Import> imports;
    std::vector<Export> exports;
    std::int64_t meta_slot = -1;  // import.meta
    bool has_await = false;       // top-level await
    base::SourceRange first_await;
};

/// One file of the program, compiled. Its path is the name of its source.
struct Unit {
    std::uint32_t source = 0;                         // in Program::sources
    syntax::Goal goal = syntax::Goal::CommonJs;       // what it was read as
    std::shared_ptr<const LateUnit> late;             // what it was made of while the program ran; else null
    std::uint32_t function = 0;                       // its main function, unless there is a problem
    std::shared_ptr<const base::Diagnostic> problem;  // why it cannot run: told when it is asked for
    std::shared_ptr<const ModuleInfo> module;         // null: CommonJS, or a script
    std::vector<std::u16string> export_names;         // CommonJS: what import finds without running it
    std::vector<std::u16string> reexports;            // CommonJS: whose names it takes over
};

/// Everything that does not change while a program runs: the library's and the program's functions and texts.
/// Shared by all copies of a Machine, never part of one.
struct Program {
    std::vector<std::shared_ptr<const base::SourceText>> sources;
    std::vector<std::shared_ptr<const FunctionTemplate>> functions;  // the library's first
    /// Strings the code names, without duplicates; 0 is "". The library's come first. The first cells of a
    /// new Machine's heap are theirs, in this order (vm/realm.h).
    ProgramStrings strings;
    std::vector<ScopeInfo> scopes;
    std::uint32_t library_function_count = 0;
    /// Of `strings`, those that every Program over the library has; 0 when they lack texts of the realm's
    /// keys.
    std::uint32_t library_string_count = 0;
    std::uint32_t library_main = 0;  // the function that runs the library's files
    std::uint32_t main = 0;          // the program's main function (the module function around it)
    bool is_script = false;          // the main function is a plain script's body, with no module around it
    std::uint32_t site_count = 1;
    std::vector<Unit> units;  // the program's files, the main one first; none of the library
    std::shared_ptr<const modules::Snapshot> files;  // what the disk held; null: nothing was read

    std::size_t late_unit_count = 0;  // of `units`, those at the end
    /// Strings of code that was made of strings while the program ran; few.
    std::map<std::uint32_t, std::u16string> late_strings;

    const FunctionTemplate& function(std::uint32_t number) const { return *functions[number]; }
    std::u16string_view string(std::uint32_t number) const {
        return number < strings.size() ? strings[number] : late_strings.at(number);
    }
};

/// The function and instruction that a site names. Cost: a binary search.
struct SitePlace {
    std::uint32_t function = 0;
    std::uint32_t pc = 0;
};
SitePlace place_of_site(const Program& program, std::uint32_t site);

}  // namespace loopscope::bytecode
