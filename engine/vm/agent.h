#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "engine/bytecode/late_unit.h"
#include "engine/bytecode/program.h"
#include "engine/heap/cow.h"
#include "engine/heap/heap.h"
#include "engine/vm/edition.h"
#include "engine/vm/speed.h"
#include "engine/vm/trace_event.h"

namespace loopscope::vm {

using heap::CellId;
using heap::Value;

enum class Intrinsic : std::uint16_t {
#define LOOPSCOPE_INTRINSIC(name, origin, sentence) name,
#include "engine/vm/intrinsics.def"
#undef LOOPSCOPE_INTRINSIC
    Count
};

/// ECMA-262 section 9.3: the intrinsic objects.
struct Realm {
    std::array<Value, static_cast<std::size_t>(Intrinsic::Count)> intrinsics{};
    Value operator[](Intrinsic which) const { return intrinsics[static_cast<std::size_t>(which)]; }
    Value& operator[](Intrinsic which) { return intrinsics[static_cast<std::size_t>(which)]; }
    bool operator==(const Realm&) const = default;
};

/// Property keys that the machine itself uses, interned once for every heap.
struct KnownKeys {
    heap::PropertyKey length, name, prototype, constructor, next, done, value, then, callee, stack, message,
        raw, arguments, caller, last_index, index, input, groups;
    std::array<heap::PropertyKey, 8> type_names;  // what typeof gives, as conversions.h orders them
    bool operator==(const KnownKeys&) const = default;
};

/// What becomes of a frame's result when it returns.
enum class ReturnAction : std::uint8_t {
    Push,              // the caller's operand stack receives it
    PushBelow,         // the same, below the receiver that is on top
    Discard,           // a setter: nobody wants it
    Construct,         // [[Construct]]: `this` unless the result is an object
    ConstructDerived,  // the same, but a result that is neither object nor undefined is a TypeError, and this
                       // must be bound
    Not,               // ToBoolean and negate (!=, through hooks)
    ToBoolean,
    SetAgain,        // a primitive to be set instead of an object: the object and the key are on the stack
    ReplaceKey,      // a property key that takes the place of the operand below the top
    CheckSet,        // result of the ProxySet hook in strict code; the key stands on the operand stack
    CheckDelete,     // the same for ProxyDelete: the proxy and the key
    IteratorMethod,  // @@iterator of the iterable on top
    AsyncIteratorMethod,
    ForInKeys,         // the array of keys for the for-in iterator below
    IteratorObtained,  // the iterator that @@iterator gave: checked, and its `next` read
    AsyncFromSync,     // the same for @@iterator of an async iteration: wrapped by the AsyncFromSyncIterator
                       // hook
    IteratorResult,    // result of next(): checked to be an object and opened
    IteratorDone,      // result of its getter `done`; the result object stands on the operand stack
    PrototypeRead,     // new.target's `prototype` came from program code; see construct
    NativeResult,      // the result of the native frame below, which ends with it
    NativePromise,     // the native frame below ends with the promise that it keeps
    AwaitPromise,      // the promise that the PromiseResolve hook made for an await
    SettleDerived,     // a reaction's handler: settles the promise that stands on the operand stack
    Bottom,            // the first frame of a job or task: the loop goes on
};

enum class ResumeMode : std::uint8_t { Next, Throw, Return };

/// An execution context (ECMA-262 section 9.4): a function at work. Locals and operands live on Agent::stack
/// from `base` on; a native frame's arguments stand there.
struct Frame : heap::Activation {
    enum class Kind : std::uint8_t { Bytecode, Native };
    Kind kind = Kind::Bytecode;
    ReturnAction action = ReturnAction::Push;
    ResumeMode resume_mode = ResumeMode::Next;
    bytecode::Visibility visibility = bytecode::Visibility::User;
    std::uint32_t native = 0;
    std::uint32_t base = 0;
    std::uint32_t return_base = 0;  // what Agent::stack is cut to when the frame ends
    Value kept;                     // the promise that a native frame ends with (ReturnAction::NativePromise)
    CellId entry_environment = CellId::None;
    bool crosses_realms = false;  // a native frame: below it runs the realm whose record is `kept` (realms.h)
    CellId activation_object = CellId::None;  // the generator or async activation this frame belongs to
    std::uint32_t call_site = 0;              // site of the call in the program, 0 from the loop
    std::uint64_t pushed_at_tick = 0;
    bool operator==(const Frame&) const = default;
};

/// ECMA-262 section 9.5: a microtask as data. Says what it is, who queued it, when and where.
enum class JobKind : std::uint8_t {
    PromiseReaction,  // reaction, argument, rejected
    Await,            // reaction (its `derived` is the activation), argument, rejected
    ResolveThenable,  // promise, argument = thenable, callback = its then
    Callback,         // queueMicrotask: callback
};
struct Job {
    JobKind kind = JobKind::Callback;
    std::uint64_t id = 0;
    bool rejected = false;
    heap::PromiseReaction reaction;
    Value promise;  // whose settling queued it, or the one to resolve
    Value argument;
    Value callback;
    std::uint64_t queued_at_tick = 0;
    std::uint32_t queued_at_site = 0;
    std::uint64_t queued_by = 0;  // id of the job that was running, 0 for none
    Value context;                // Agent::async_context that it runs in
    bool operator==(const Job&) const = default;
};

/// HostPromiseRejectionTracker (section 27.2.1.9), kept until the loop looks at it.
struct RejectionNote {
    enum class Kind : std::uint8_t { Rejected, HandledLate };
    Kind kind = Kind::Rejected;
    Value promise;
    bool operator==(const RejectionNote&) const = default;
};

/// What hooks of async_hooks are to be told of a promise. RUNTIME: V8's PromiseHookType.
struct PromiseNote {
    enum class Kind : std::uint8_t { Init, Before, After, Resolve };
    Kind kind = Kind::Init;
    Value promise;
    Value parent;  // of Init: the promise that it was derived from, or undefined
    bool operator==(const PromiseNote&) const = default;
};

/// Budgets of the simulated program. Going over is shown, never silent.
struct Limits {
    std::uint32_t max_frames = 10'000;         // RangeError: Maximum call stack size exceeded
    std::size_t max_stack_values = 2'000'000;  // the same
    std::size_t max_heap_bytes = std::size_t{1} << 30;
    bool operator==(const Limits&) const = default;
};

enum class Fatal : std::uint8_t {
    None,
    OutOfMemory,
    Refused,  // the program asked for what Loopscope does not support: Agent::refusal says what
};

/// What the loop is running: decides the lines of Node's own code at the bottom of an error's stack.
enum class TaskKind : std::uint8_t {
    None,  // no lines of Node's
    Main,  // the program's main script
    Timer,
    Immediate,
    NextTick,
    NextTickOne,  // with one argument
    NextTickTwo,
    NextTickThree,
    NextTickFour,
    NextTickMany,
    Microtask,       // drained before processTicksAndRejections is called
    TickMicrotask,   // drained by processTicksAndRejections
    AskedMicrotask,  // drained by what a rejection puts on the nextTick queue of Node 8 and 6
    FileCompletion,
    FileRead,  // of fs.readFile
};

/// Where nextTick callbacks and microtasks are run: by C++ after a callback, by runNextTicks between two
/// callbacks, or behind the main script, by what ran it in an older Node.
enum class DrainPlace : std::uint8_t {
    AfterCallback,
    BetweenTimers,
    BetweenTimerLists,
    BetweenImmediates,
    AfterMain,
};

/// A binding of a plain script's top-level let, const or class (section 9.1.1.4, the declarative record).
struct GlobalBinding {
    Value value;
    bool constant = false;
    bool operator==(const GlobalBinding&) const = default;
};

/// ECMA-262 section 9.7: what the language machine itself consists of. The loop and the host extend it by
/// inheritance (LoopAgent, HostAgent), each with the state of its layer; Machine is the whole. Plain data:
/// copying is a snapshot.
struct Agent {
    heap::Heap heap;
    Realm realm;
    CellId running_realm = CellId::None;  // its record (realms.h), none for the agent's own
    Value own_realm;                      // the record of the agent's own, once there is another
    Value wanted_realm;                   // an empty record: nothing more runs until it is filled
    KnownKeys keys;
    std::vector<Frame> frames;
    std::vector<Value> stack;
    std::deque<Job> microtasks;
    std::vector<RejectionNote> rejections;

    // What hooks of async_hooks hear of promises: see promise_notes.h.
    bool notes_promises = false;  // there are hooks
    bool tells_notes = false;     // the library is telling them
    std::deque<PromiseNote> promise_notes;
    Value noted_job;                // the promise whose job runs, for the note at its end
    bool noted_job_awaits = false;  // it is one that V8 makes for an await

    std::uint64_t tick = 0;          // ticks done
    std::uint64_t instructions = 0;  // instructions done, hidden ones included
    Speed speed;
    std::uint64_t interpreted_instructions = 0;  // that the running callback has left before it is compiled
    std::uint64_t clocked_bytes = 0;             // of the heap, whose making is on the clock
    std::uint64_t unclocked_instructions = 0;    // of them, those of the running tick: not on the clock yet
    std::uint64_t clock = 0;                     // virtual time in ns since the program was started
    std::uint64_t clock_picoseconds = 0;         // of it, what is no whole nanosecond
    std::uint64_t clock_reads =
        0;                     // in the running task: a busy wait gets there in a bounded number of reads
    std::uint64_t random = 0;  // state of the seeded generator
    std::uint64_t next_job_id = 1;
    std::uint64_t running_job = 0;  // id of the job, tick callback or task being run

    /// What AsyncLocalStorage keeps (the library's own record, or undefined): whatever is queued, registered
    /// or started remembers it and runs in it. RUNTIME: Node 20 lib/async_hooks.js.
    Value async_context;

    // A throw on its way to its handler; frames are left one at a time.
    bool throwing = false;
    Value thrown;
    // Where the program threw last, for the report of an error that nobody catches.
    Value last_thrown;
    std::uint32_t last_thrown_site = 0;
    bool last_thrown_by_library = false;
    TaskKind task_kind = TaskKind::None;
    DrainPlace drain_place = DrainPlace::AfterCallback;
    /// The program has asked for the resource that runs: Node calls its callbacks by way of a function of
    /// JavaScript then.
    bool has_trampoline = false;
    bool in_callback_job = false;  // inside a callback of queueMicrotask

    std::map<std::uint32_t, Value> template_objects;         // by site (section 13.2.8.4)
    std::map<std::uint32_t, GlobalBinding> global_bindings;  // by program string

    /// Code that the program made of strings, in the order in which it did. Its functions are in the Program
    /// that ProgramHandle makes for it.
    heap::CowBox<std::vector<bytecode::LateUnit>> late_units;
    bool wants_program = false;  // there is a new one: nothing more runs until the Program has it
    /// Whether what runs has to be left at once, for the Program's or the hooks' sake.
    bool has_to_look_up() const {
        return wants_program || wanted_realm.is_object() || (!promise_notes.empty() && !tells_notes);
    }

    // A script that may not run for long: a look between two pieces of work ends it (%set_deadline).
    std::uint64_t deadline = 0;         // in virtual time, 0 for none
    std::uint32_t deadline_frames = 0;  // the frames that stood when it was set: they stay
    bool terminating = false;           // it has passed: the frames above go, and nothing of theirs runs

    // How the last bottom frame ended, for the loop to take.
    bool completed_by_throw = false;
    Value completion;
    Fatal fatal = Fatal::None;        // checked after every native: the run ends there, uncatchably
    std::string local_zone;           // of time, by its IANA name; empty is UTC
    std::string refusal;              // UTF-8, for Fatal::Refused
    bool exit_requested = false;      // process.exit: no more program code runs
    std::uint32_t visible_depth = 0;  // frames that are not hidden
    Limits limits;
    Edition edition;

    /// Moves the clock by what instructions take: the same however they are cut into pieces.
    void advance_clock(std::uint64_t count) {
        const std::uint64_t interpreted = count < interpreted_instructions ? count : interpreted_instructions;
        interpreted_instructions -= interpreted;
        advance_by_picoseconds(interpreted * speed.picoseconds_per_instruction +
                               (count - interpreted) * speed.compiled_picoseconds_per_instruction);
    }
    void advance_by_picoseconds(std::uint64_t count) {
        const std::uint64_t picoseconds = clock_picoseconds + count;
        clock += picoseconds / 1'000;
        clock_picoseconds = picoseconds % 1'000;
    }

    bool operator==(const Agent&) const = default;
};

/// The value of a constant string of the program: Program::strings are the first cells of every heap.
constexpr Value program_string(std::uint32_t index) {
    return Value::string(static_cast<CellId>(index + 1));
}

}  // namespace loopscope::vm
