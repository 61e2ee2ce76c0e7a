#include "engine/vm/realm.h"

#include <string>

#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/interpreter.h"

namespace loopscope::vm {

using heap::Heap;
using heap::ObjectClass;
using heap::PropertyKey;

namespace {

enum class Origin : std::uint8_t {
    Ordinary,
    Array,
    NativeFunction,
    Wrapper,
    Global,
    Symbol,
    PrivateName,
    Library
};

struct IntrinsicRow {
    Intrinsic which;
    const char* name;
    Origin origin;
    const char* sentence;
};

constexpr IntrinsicRow kIntrinsicRows[] = {
#define LOOPSCOPE_INTRINSIC(name, origin, sentence) {Intrinsic::name, #name, Origin::origin, sentence},
#include "engine/vm/intrinsics.def"
#undef LOOPSCOPE_INTRINSIC
};

/// [[Prototype]] of the intrinsics that do not inherit from %Object.prototype%.
constexpr struct {
    Intrinsic object;
    Intrinsic parent;
} kParents[] = {
    {Intrinsic::TypeErrorPrototype, Intrinsic::ErrorPrototype},
    {Intrinsic::RangeErrorPrototype, Intrinsic::ErrorPrototype},
    {Intrinsic::ReferenceErrorPrototype, Intrinsic::ErrorPrototype},
    {Intrinsic::SyntaxErrorPrototype, Intrinsic::ErrorPrototype},
    {Intrinsic::EvalErrorPrototype, Intrinsic::ErrorPrototype},
    {Intrinsic::UriErrorPrototype, Intrinsic::ErrorPrototype},
    {Intrinsic::AggregateErrorPrototype, Intrinsic::ErrorPrototype},
    {Intrinsic::SuppressedErrorPrototype, Intrinsic::ErrorPrototype},
    {Intrinsic::ArrayIteratorPrototype, Intrinsic::IteratorPrototype},
    {Intrinsic::GeneratorPrototype, Intrinsic::IteratorPrototype},
    {Intrinsic::AsyncGeneratorPrototype, Intrinsic::AsyncIteratorPrototype},
    {Intrinsic::GeneratorFunctionPrototype, Intrinsic::FunctionPrototype},
    {Intrinsic::AsyncGeneratorFunctionPrototype, Intrinsic::FunctionPrototype},
    {Intrinsic::AsyncFunctionPrototype, Intrinsic::FunctionPrototype},
    {Intrinsic::Uint8ArrayPrototype, Intrinsic::TypedArrayPrototype},
    {Intrinsic::BufferPrototype, Intrinsic::Uint8ArrayPrototype},
};

/// The strings of a Program that are there before the realm: the library's, or all when there is no library.
std::size_t early_strings(const bytecode::Program& program) {
    return program.library_string_count == 0 ? program.strings.size() : program.library_string_count;
}

/// Makes the cells of the strings from `first` up to `end`.
void make_strings(Heap& heap, const bytecode::Program& program, std::size_t first, std::size_t end) {
    for (std::size_t i = first; i < end; ++i) {
        const Value string = heap.make_program_string(program.strings[i]);
        LOOPSCOPE_ASSERT(string == program_string(static_cast<std::uint32_t>(i)),
                         "the program's strings are the first cells of the heap");
        const PropertyKey key = heap.key_from_string(string);
        LOOPSCOPE_ASSERT(key.is_index() || key.as_cell() == string.as_cell(),
                         "the library has every text that the realm made a property key of");
    }
}

/// Where the realm's own cells begin: the same for all Programs but those with very many strings.
std::uint32_t first_realm_cell(const bytecode::Program& program) {
    const auto strings = static_cast<std::uint32_t>(program.strings.size());
    return strings < kRealmCells ? kRealmCells : (strings / kRealmCells + 1) * kRealmCells;
}

void name_keys(Agent& agent) {
    Heap& heap = agent.heap;
    const auto key = [&](const char* name) { return heap.intern(std::string_view(name)); };
    agent.keys = KnownKeys{key("length"),
                           key("name"),
                           key("prototype"),
                           key("constructor"),
                           key("next"),
                           key("done"),
                           key("value"),
                           key("then"),
                           key("callee"),
                           key("stack"),
                           key("message"),
                           key("raw"),
                           key("arguments"),
                           key("caller"),
                           key("lastIndex"),
                           key("index"),
                           key("input"),
                           key("groups"),
                           {}};
    for (std::size_t i = 0; i < kTypeNames.size(); ++i) agent.keys.type_names[i] = heap.intern(kTypeNames[i]);
}

/// %Function.prototype% (20.2.3): itself a function, which gives undefined.
Value make_function_prototype(Agent& agent, const NativeRegistry& natives) {
    Heap& heap = agent.heap;
    const Value function =
        heap.make_object(agent.realm[Intrinsic::ObjectPrototype].as_cell(), ObjectClass::NativeFunction);
    for (std::uint32_t number = 0; number < natives.size(); ++number) {
        if (std::string_view(natives.entry(number).name) != "function_prototype") continue;
        heap.write_data<heap::NativeFunctionData>(function).native = number;
    }
    heap.set_callable(function, true, false);
    return function;
}

/// %String.prototype% and its like hold a value themselves (sections 20.3.3, 21.1.3, 22.1.3).
Value make_wrapper_prototype(Heap& heap, CellId root, Intrinsic which) {
    const bool is_string = which == Intrinsic::StringPrototype;
    const bool is_number = which == Intrinsic::NumberPrototype;
    const Value object = heap.make_object(root, is_string   ? ObjectClass::StringObject
                                                : is_number ? ObjectClass::NumberObject
                                                            : ObjectClass::BooleanObject);
    const Value held = is_string   ? heap.make_string(std::string_view())
                       : is_number ? Value::int32(0)
                                   : Value::boolean(false);
    heap.write_data<heap::PrimitiveData>(object).value = held;
    return object;
}

void make_intrinsics(Agent& agent, const NativeRegistry& natives) {
    Heap& heap = agent.heap;
    Realm& realm = agent.realm;
    realm[Intrinsic::ObjectPrototype] = heap.make_object(CellId::None);
    const CellId root = realm[Intrinsic::ObjectPrototype].as_cell();
    for (const IntrinsicRow& row : kIntrinsicRows) {
        Value& place = realm[row.which];
        switch (row.origin) {
            case Origin::Ordinary:
                if (place.is_undefined()) place = heap.make_object(root);
                break;
            case Origin::Array: place = heap.make_array(root); break;
            case Origin::NativeFunction: place = make_function_prototype(agent, natives); break;
            case Origin::Wrapper: place = make_wrapper_prototype(heap, root, row.which); break;
            case Origin::Global: place = heap.make_object(root, ObjectClass::Global); break;
            case Origin::Symbol:
                place = heap.make_symbol(heap.make_string(std::string_view(row.sentence)));
                break;
            case Origin::PrivateName:
                place = heap.make_symbol(heap.make_string(std::string_view(row.name)), true);
                break;
            case Origin::Library: break;
        }
    }
    for (const auto& [object, parent] : kParents) heap.set_prototype(realm[object], realm[parent].as_cell());
}

/// The key of a row: "name", "@@iterator", "get size" (the prefix is dealt with by the caller).
PropertyKey key_of_row(Agent& agent, std::string_view name) {
    if (!name.starts_with("@@")) return agent.heap.intern(name);
    const std::string description = "Symbol." + std::string(name.substr(2));
    for (const IntrinsicRow& row : kIntrinsicRows) {
        if (row.origin == Origin::Symbol && description == row.sentence) {
            return agent.heap.key_from_symbol(agent.realm[row.which]);
        }
    }
    LOOPSCOPE_ASSERT(false, "a native's name is a well-known symbol");
    return {};
}

Value intrinsic_named(const Agent& agent, std::string_view name) {
    for (const IntrinsicRow& row : kIntrinsicRows) {
        if (name == row.name) return agent.realm[row.which];
    }
    return Value::undefined();
}

/// The object that a native's holder names: "global", "%IntrinsicName", "String.prototype" (the intrinsic if
/// there is one), else a property path from the global object, made when missing.
Value find_holder(Agent& agent, std::string_view holder) {
    const Value global = agent.realm[Intrinsic::GlobalObject];
    if (holder == "global") return global;
    if (holder.starts_with('%')) {
        const Value found = intrinsic_named(agent, holder.substr(1));
        LOOPSCOPE_ASSERT(found.is_object(), "a native's holder is an intrinsic object");
        return found;
    }
    const std::size_t dot = holder.find('.');
    if (dot != std::string_view::npos && holder.substr(dot + 1) == "prototype") {
        const Value found = intrinsic_named(agent, std::string(holder.substr(0, dot)) + "Prototype");
        if (found.is_object()) return found;
    }
    Value object = global;
    while (!holder.empty()) {
        const std::size_t end = std::min(holder.find('.'), holder.size());
        const PropertyKey key = agent.heap.intern(holder.substr(0, end));
        const auto found = agent.heap.own_property(object, key);
        Value next = found ? found->value : Value::undefined();
        if (!next.is_object()) {
            next = agent.heap.make_object(agent.realm[Intrinsic::ObjectPrototype].as_cell());
            agent.heap.put(object, key, next, heap::kBuiltinAttributes);
        }
        object = next;
        holder.remove_prefix(std::min(end + 1, holder.size()));
    }
    return object;
}

void install(Agent& agent, const NativeRegistry& natives, std::uint32_t number) {
    const NativeEntry& entry = natives.entry(number);
    if (std::string_view(entry.holder) == "%") return;
    const Value holder = find_holder(agent, entry.holder);
    const Value function = make_native_function(agent, natives, number);
    std::string_view name = entry.name;
    const bool getter = name.starts_with("get ");
    const bool setter = name.starts_with("set ");
    if (!getter && !setter) {
        return agent.heap.put(holder, key_of_row(agent, name), function, heap::kBuiltinAttributes);
    }
    name.remove_prefix(4);
    const PropertyKey key = key_of_row(agent, name);
    const auto other = agent.heap.own_property(holder, key);
    const bool joins = other && other->is_accessor();
    agent.heap.put_accessor(holder, key,
                            getter  ? function
                            : joins ? other->value
                                    : Value::undefined(),
                            setter  ? function
                            : joins ? other->setter
                                    : Value::undefined(),
                            heap::kConfigurable);
}

/// Runs a function of the library to its end.
void run_function(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives,
                  Value function) {
    Recorder nobody;
    push_call(agent, program, natives, function, Value::undefined(), {}, ReturnAction::Bottom, nobody);
    RunStatus status = RunStatus::BudgetSpent;
    while (status == RunStatus::BudgetSpent) {
        TickBudget budget{1'000'000, 100'000'000};
        status = run(agent, program, natives, nobody, budget);
    }
    if (agent.completed_by_throw) {
        const Value error = agent.completion;
        std::string text = "a function of the library threw while the realm was made";
        if (error.is_object()) {
            text += ": " + base::utf16_to_utf8(error_header(agent.heap, error)) +
                    base::utf16_to_utf8(stack_lines(agent, program, 0, 10));
        }
        LOOPSCOPE_ASSERT(!agent.completed_by_throw, text);
    }
    agent.tick = 0;
    agent.instructions = 0;
    agent.clock = 0;
    agent.clock_picoseconds = 0;
    agent.interpreted_instructions = 0;
    agent.clocked_bytes = 0;
    agent.unclocked_instructions = 0;
}

void run_library(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives) {
    if (program.library_function_count == 0) return;
    heap::FunctionData data;
    data.function_template = program.library_main;
    run_function(agent, program, natives,
                 agent.heap.make_function(agent.realm[Intrinsic::FunctionPrototype].as_cell(), data, false));
}

}  // namespace

std::vector<std::string_view> intrinsic_names() {
    std::vector<std::string_view> names;
    for (const IntrinsicRow& row : kIntrinsicRows) names.emplace_back(row.name);
    return names;
}

Value make_native_function(Agent& agent, const NativeRegistry& natives, std::uint32_t number) {
    const NativeEntry& entry = natives.entry(number);
    Heap& heap = agent.heap;
    const Value function =
        heap.make_object(agent.realm[Intrinsic::FunctionPrototype].as_cell(), ObjectClass::NativeFunction);
    heap.write_data<heap::NativeFunctionData>(function).native = number;
    heap.set_callable(function, true, false);
    heap.put(function, agent.keys.length, Value::int32(entry.length), heap::kConfigurable);
    std::string name = entry.name;
    if (name.starts_with("@@")) name = "[Symbol." + name.substr(2) + "]";
    heap.put(function, agent.keys.name, heap.make_string(std::string_view(name)), heap::kConfigurable);
    return function;
}

void make_realm(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives) {
    LOOPSCOPE_ASSERT(program.site_count <= 1U << TickRecord::kSiteBits, "a tick has room for every site");
    make_strings(agent.heap, program, 0, early_strings(program));
    agent.heap.continue_at(first_realm_cell(program));
    name_keys(agent);
    agent.heap.seal_permanent();
    make_intrinsics(agent, natives);
    for (std::uint32_t number = 0; number < natives.size(); ++number) install(agent, natives, number);
    run_library(agent, program, natives);
    std::vector<Value> roots;
    natives.root_collector()(agent, roots);
    agent.heap.collect(roots);
}

void enter_program(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives) {
    const std::uint32_t end = agent.heap.cell_count();
    const std::size_t early = early_strings(program);
    agent.heap.continue_at(static_cast<std::uint32_t>(early + 1));
    make_strings(agent.heap, program, early, program.strings.size());
    agent.heap.continue_at(end);
    const Value begin = agent.realm[Intrinsic::BeginProgram];
    if (begin.is_object()) run_function(agent, program, natives, begin);
    agent.heap.seal_permanent();
}

bool is_realm_shared(const bytecode::Program& program) {
    return program.library_string_count != 0 && first_realm_cell(program) == kRealmCells;
}

namespace {

template <typename AnyAgent, typename Archive>
void visit_realm(AnyAgent& agent, Archive& archive) {
    archive.plain(agent.realm.intrinsics);
    archive.plain(agent.keys);
    archive.plain(agent.edition.embedder_from);
}

}  // namespace

std::string write_realm(const Agent& agent) {
    base::ArchiveWriter writer;
    visit_realm(agent, writer);
    agent.heap.save(writer);
    return writer.take();
}

void read_realm(Agent& agent, std::string_view image) {
    base::ArchiveReader reader(image);
    visit_realm(agent, reader);
    agent.heap.load(reader);
    LOOPSCOPE_ASSERT(reader.is_at_end(), "the image of a realm holds nothing else");
}

}  // namespace loopscope::vm
