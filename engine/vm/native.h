#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/vm/agent.h"

namespace loopscope::vm {

class NativeRegistry;

/// ECMA-262 section 6.2.4, for what natives give back: a value, a throw, or "call this next and let its
/// result be mine".
class [[nodiscard]] Completion {
  public:
    enum class Kind : std::uint8_t { Return, Throw, TailCall, Resume };
    Completion(Value value)
        : value_(value) {}  // NOLINT(google-explicit-constructor): reads as `return value`
    static Completion thrown(Value value) { return Completion(Kind::Throw, value); }
    /// The arguments have to be on a NativeCall's tail (set_tail_call).
    static Completion tail_call() { return Completion(Kind::TailCall, Value()); }
    /// Goes on with a suspended generator: tail_function is it, tail_this the ResumeMode as a number, and
    /// resume_value and resume_promise are set.
    static Completion resume() { return Completion(Kind::Resume, Value()); }
    Kind kind() const { return kind_; }
    Value value() const { return value_; }
    bool is_throw() const { return kind_ == Kind::Throw; }

  private:
    Completion(Kind kind, Value value) : kind_(kind), value_(value) {}
    Kind kind_ = Kind::Return;
    Value value_;
};

/// What a native gets. Natives never run program code: what may have to (a getter, a conversion of an object,
/// a callback) is written in the library's JavaScript, or declared in the native's signature and done before
/// it is called.
/// NOTE: lives for one call and is no part of the state.
struct NativeCall {
    Agent& agent;
    const bytecode::Program& program;
    const NativeRegistry& natives;
    Recorder& recorder;
    Value callee;
    Value this_value;
    Value new_target;  // undefined when called without new
    std::span<const Value> arguments;

    // For Completion::tail_call().
    Value tail_function = {};
    Value tail_this = {};
    std::vector<Value> tail_arguments = {};
    // For Completion::resume(): the value, and the promise that the native of an async generator gives back.
    Value resume_value = {};
    Value resume_promise = {};

    /// Set by a native whose work a person is to see as a tick of its own (the main thread was blocked, say).
    bool ends_tick = false;

    heap::Heap& heap() const { return agent.heap; }
    Value argument(std::size_t index) const {
        return index < arguments.size() ? arguments[index] : Value::undefined();
    }
    double number(std::size_t index) const {
        return argument(index).as_number();
    }  // after an 'n' or 'i' conversion

    /// Throws a new error of the kind with the message (UTF-8), its stack captured here.
    Completion throw_error(bytecode::ErrorKind kind, std::string_view message) const;
    Completion throw_type_error(std::string_view message) const {
        return throw_error(bytecode::ErrorKind::TypeError, message);
    }
    Completion throw_range_error(std::string_view message) const {
        return throw_error(bytecode::ErrorKind::RangeError, message);
    }
};

using NativeFunction = Completion (*)(NativeCall&);

/// One row of a native table. Tables are gathered in a fixed order at start; a native's number is its place.
/// NOTE: constant data of the program, no part of the state.
struct NativeEntry {
    /// Where it is installed: "Math", "String.prototype", "Object" (created on the global object when
    /// missing), "global", or "%": internal, only for the library as %name(…).
    const char* holder;
    /// Property name; "@@iterator" style for a well-known symbol; "get size" for an accessor.
    const char* name;
    std::uint8_t length;
    NativeFunction function;
    /// Conversions done before the call, one letter for `this` and one for each argument:
    /// v any value as it is, s ToString (for `this`: after RequireObjectCoercible), n ToNumber, m ToNumeric,
    /// i ToIntegerOrInfinity, k ToPropertyKey (arrives as string or symbol), p ToPrimitive; a '?' after the
    /// letter leaves undefined alone. Arguments beyond the signature arrive as they are; empty: none
    /// converted.
    const char* signature = "";
};

/// Registers in the order of calls, at start, before any Program is made.
using NativeTable = std::span<const NativeEntry>;

}  // namespace loopscope::vm
