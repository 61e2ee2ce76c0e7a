#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/heap/value.h"

namespace loopscope::heap {

/// What an object is, beyond its properties: decides its internal slots, `Object.prototype.toString`, and how
/// it is inspected. The order is stable; add at the end.
enum class ObjectClass : std::uint8_t {
    Ordinary,
    Array,
    Function,        // FunctionData: compiled from source, the program's or the library's
    NativeFunction,  // NativeFunctionData
    BoundFunction,   // BoundFunctionData
    Error,           // ErrorData
    BooleanObject,   // PrimitiveData, and the next four
    NumberObject,
    StringObject,
    SymbolObject,
    BigIntObject,
    Arguments,  // ArgumentsData when mapped, else none
    Date,       // DateData
    RegExp,     // RegExpData
    Map,        // TableData, and the next three
    Set,
    WeakMap,
    WeakSet,
    Promise,    // PromiseData
    Generator,  // GeneratorData, and the next two
    AsyncGenerator,
    AsyncFunction,  // the hidden activation of a running async function
    Slots,          // SlotsData: an object of the library with numbered internal slots and a brand
    Proxy,          // ProxyData
    ArrayBuffer,    // BufferData
    TypedArray,     // TypedArrayData (Uint8Array, Buffer, …)
    DataView,       // TypedArrayData
    WeakRef,        // PrimitiveData holding the target
    Global,
};

struct FunctionData {
    std::uint32_t function_template = 0;  // number in Program
    CellId environment = CellId::None;
    CellId home_object = CellId::None;  // [[HomeObject]], for super
    CellId realm = CellId::None;        // [[Realm]]: its record (vm/realms.h), none for the agent's own
    Value fields;                       // function that initialises instance fields of a class, or undefined
    bool operator==(const FunctionData&) const = default;
};

struct NativeFunctionData {
    std::uint32_t native = 0;     // number in Program's table of natives
    CellId realm = CellId::None;  // as in FunctionData
    bool operator==(const NativeFunctionData&) const = default;
};

struct BoundFunctionData {
    Value target;
    Value bound_this;
    std::vector<Value> arguments;
    bool operator==(const BoundFunctionData&) const = default;
};

/// One line of a captured stack (V8's CallSite): plain data, made text when `stack` is first read. What the
/// fields mean depends on its kind (StackLineKind in engine/vm).
struct StackLine {
    std::uint32_t function_template = 0;
    std::uint32_t pc = 0;
    Value function;
    Value this_value;
    std::uint8_t flags = 0;  // the kind and more
    bool operator==(const StackLine&) const = default;
};

struct ErrorData {
    std::vector<StackLine> stack;
    Value message;  // of an error of a page, as it was made; `stack` begins with it whatever became of
                    // `message`
    bool operator==(const ErrorData&) const = default;
};

struct PrimitiveData {
    Value value;
    bool operator==(const PrimitiveData&) const = default;
};

struct DateData {
    double time = 0;  // milliseconds since the epoch, or NaN
    bool operator==(const DateData& other) const { return Value::number(time) == Value::number(other.time); }
};

struct RegExpData {
    Value source;  // strings
    Value flags;
    bool operator==(const RegExpData&) const = default;
};

struct ArgumentsData {
    CellId environment = CellId::None;  // where the parameters live
    std::vector<std::int32_t>
        slot_of;  // per index: slot in the environment, -1 when not (or no longer) mapped
    bool operator==(const ArgumentsData&) const = default;
};

struct SlotsData {
    std::uint32_t brand = 0;  // the library's own numbering (engine/builtins)
    std::vector<Value> slots;
    bool operator==(const SlotsData&) const = default;
};

struct ProxyData {
    Value target;  // null once revoked
    Value handler;
    bool callable = false;
    bool constructor = false;
    bool operator==(const ProxyData&) const = default;
};

struct BufferData {
    std::vector<std::uint8_t> bytes;
    bool detached = false;
    bool resizable = false;
    std::uint64_t max_byte_length = 0;  // of a resizable one
    bool operator==(const BufferData&) const = default;
};

/// What becomes of the targets of WeakRefs that nothing else holds. SPEC: ECMA-262 section 9.9.3; while a job
/// runs, what it has seen of them is kept (section 9.10.3).
enum class WeakTargets : std::uint8_t { Kept, Dropped };

enum class ElementType : std::uint8_t {
    Int8,
    Uint8,
    Uint8Clamped,
    Int16,
    Uint16,
    Int32,
    Uint32,
    Float32,
    Float64,
    BigInt64,
    BigUint64,
    Float16,
};

/// Bytes of one element (ECMA-262 section 23.2, table of the TypedArray constructors).
constexpr std::uint32_t element_size(ElementType type) {
    switch (type) {
        case ElementType::Int8:
        case ElementType::Uint8:
        case ElementType::Uint8Clamped: return 1;
        case ElementType::Int16:
        case ElementType::Uint16:
        case ElementType::Float16: return 2;
        case ElementType::Int32:
        case ElementType::Uint32:
        case ElementType::Float32: return 4;
        case ElementType::Float64:
        case ElementType::BigInt64:
        case ElementType::BigUint64: return 8;
    }
    return 1;
}

struct TypedArrayData {
    CellId buffer = CellId::None;
    ElementType element = ElementType::Uint8;
    std::uint32_t byte_offset = 0;
    std::uint32_t length = 0;    // in elements; Heap::view_length says what is left of it
    bool tracks_length = false;  // as long as its resizable buffer is
    bool operator==(const TypedArrayData&) const = default;
};

/// ECMA-262 section 27.2.1: a promise and the reactions that wait for it.
enum class PromiseState : std::uint8_t { Pending, Fulfilled, Rejected };

/// What a settled promise starts. A reaction either calls a handler and settles what hangs on it (`derived`,
/// or the capability functions of a foreign promise), or continues a suspended async function or generator.
struct PromiseReaction {
    enum class Kind : std::uint8_t { Then, Await };
    Kind kind = Kind::Then;
    Value on_fulfilled;  // callable or undefined
    Value on_rejected;
    Value derived;  // the promise that then() returned, or undefined; for Await the activation to resume
    Value resolve;  // capability functions; undefined when `derived` is a native promise settled directly
    Value reject;
    std::uint64_t registered_at_tick = 0;
    std::uint32_t registered_at_site = 0;
    Value context;  // vm::Agent::async_context when it was registered
    bool operator==(const PromiseReaction&) const = default;
};

struct PromiseData {
    std::uint32_t serial = 0;  // "promise #4": its number among the promises of the run, from 1
    PromiseState state = PromiseState::Pending;
    bool handled = false;
    bool already_resolved = false;  // resolved with (locked in to) another promise, or settled
    Value result;
    std::vector<PromiseReaction> reactions;
    Value resolved_by;               // the promise it is locked in to, for display; undefined otherwise
    std::uint32_t derived_from = 0;  // serial of the promise whose then() made it, for display; 0 for none
    std::uint64_t created_at_tick = 0;
    std::uint32_t created_at_site = 0;  // instruction site of the program, 0 when none
    Value context;                      // vm::Agent::async_context then
    bool operator==(const PromiseData&) const = default;
};

/// The part of an execution context (ECMA-262 section 9.4) that survives suspension.
struct Activation {
    std::uint32_t function_template = 0;
    std::uint32_t pc = 0;  // next instruction
    CellId environment = CellId::None;
    Value function;
    Value this_value;
    Value new_target;
    std::uint32_t argument_count = 0;
    bool operator==(const Activation&) const = default;
};

enum class GeneratorState : std::uint8_t {
    SuspendedStart,
    SuspendedYield,
    Executing,
    AwaitingReturn,
    Completed
};

struct AsyncGeneratorRequest {
    std::uint8_t mode = 0;  // ResumeMode in engine/vm
    Value value;
    Value promise;
    bool operator==(const AsyncGeneratorRequest&) const = default;
};

/// A generator, an async generator, or the activation of an async function (then `promise` is what it
/// returned).
struct GeneratorData {
    GeneratorState state = GeneratorState::SuspendedStart;
    Activation activation;
    std::vector<Value> locals_and_operands;  // the frame's part of the value stack while suspended
    Value promise;
    Value awaiting;  // what it is suspended on, for display
    std::vector<AsyncGeneratorRequest> queue;
    std::uint64_t suspended_at_tick = 0;
    bool operator==(const GeneratorData&) const = default;
};

}  // namespace loopscope::heap
