#include "engine/vm/calls.h"

#include "engine/vm/classes.h"
#include "engine/vm/conversions.h"
#include "engine/vm/errors.h"
#include "engine/vm/frames.h"
#include "engine/vm/generators.h"
#include "engine/vm/iteration.h"
#include "engine/vm/properties.h"
#include "engine/vm/realms.h"

namespace loopscope::vm {

namespace {

bool in_user_code(const Execution& x) {
    const std::vector<Frame>& frames = x.agent.frames;
    const std::size_t above = !frames.empty() && frames.back().crosses_realms ? 1 : 0;
    if (frames.size() == above) return true;
    const Frame& frame = frames[frames.size() - 1 - above];
    return frame.kind == Frame::Kind::Bytecode && frame.visibility == Visibility::User;
}

/// True when the limits of the simulated program forbid another frame; then a RangeError is on its way.
bool overflows(Execution& x, std::size_t more_values) {
    if (x.agent.frames.size() < x.agent.limits.max_frames &&
        x.stack_index() + more_values < x.agent.limits.max_stack_values) {
        return false;
    }
    throw_range_error(x, "Maximum call stack size exceeded");
    return true;
}

/// OrdinaryCallBindThis (10.2.1.2) for sloppy functions.
Value bind_this(Execution& x, const FunctionTemplate& function, Value this_value) {
    if (function.strict || this_value.is_object() || function.kind == bytecode::FunctionKind::Arrow ||
        function.kind == bytecode::FunctionKind::DerivedConstructor) {
        return this_value;
    }
    if (this_value.is_nullish()) return x.agent.realm[Intrinsic::GlobalObject];
    return to_object(x, this_value);
}

/// CreateUnmappedArgumentsObject (10.4.4.6); MapArguments ties a sloppy one to its parameters afterwards.
Value make_arguments(Execution& x, const FunctionTemplate& function, Value callee,
                     std::span<const Value> arguments) {
    Heap& heap = x.heap;
    const Value object =
        heap.make_object(x.agent.realm[Intrinsic::ObjectPrototype].as_cell(), ObjectClass::Arguments);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        heap.put(object, PropertyKey::index(static_cast<std::uint32_t>(i)), arguments[i]);
    }
    heap.put(object, x.agent.keys.length, Value::number(static_cast<double>(arguments.size())),
             heap::kBuiltinAttributes);
    if (function.mapped_arguments) {
        heap.put(object, x.agent.keys.callee, callee, heap::kBuiltinAttributes);
    } else {
        const Value thrower = x.agent.realm[Intrinsic::ThrowTypeError];
        heap.put_accessor(object, x.agent.keys.callee, thrower, thrower, 0);
    }
    heap.put(object, heap.key_from_symbol(x.agent.realm[Intrinsic::SymbolIterator]),
             x.agent.realm[Intrinsic::ArrayProtoValues], heap::kBuiltinAttributes);
    return object;
}

/// Makes locals of the arguments on top of the stack. Leaves sp above the locals.
void bind_arguments(Execution& x, const FunctionTemplate& function, Value callee, std::uint32_t count) {
    const std::uint32_t base = x.stack_index() - count;
    x.reserve(static_cast<std::size_t>(function.local_count) + function.max_operands + kStackSlack);
    Value rest;
    Value arguments;
    if (function.rest_local >= 0) {
        rest = rest_array(x, function, x.sp - count, count);
    }
    if (function.arguments_local >= 0) {
        arguments = make_arguments(x, function, callee, std::span<const Value>(x.sp - count, count));
    }
    Value* locals = x.agent.stack.data() + base;
    const std::uint32_t kept = count < function.parameter_count ? count : function.parameter_count;
    for (std::uint32_t i = kept; i < function.local_count; ++i) locals[i] = Value::undefined();
    if (function.rest_local >= 0) locals[function.rest_local] = rest;
    if (function.arguments_local >= 0) locals[function.arguments_local] = arguments;
    x.sp = locals + function.local_count;
}

void push_bytecode_frame(Execution& x, const CallRequest& request, const FunctionTemplate& function,
                         CellId environment, Value new_target) {
    if (overflows(x, static_cast<std::size_t>(function.local_count) + function.max_operands)) return;
    x.save_pc();
    const std::uint32_t base = x.stack_index() - request.argument_count;
    bind_arguments(x, function, request.callee, request.argument_count);
    Frame frame;
    frame.function_template = function.number;
    frame.environment = environment;
    frame.entry_environment = environment;
    frame.function = request.callee;
    frame.this_value = bind_this(x, function, request.this_value);
    frame.new_target = new_target;
    frame.argument_count = request.argument_count;
    frame.action = request.action;
    // What the library calls of itself is nothing that the program did: it shows no frame.
    const bool hides =
        function.visibility == Visibility::Builtin && (request.hide_builtin || !in_user_code(x));
    frame.visibility = hides ? Visibility::Hidden : function.visibility;
    frame.base = base;
    frame.return_base = request.return_base;
    frame.pushed_at_tick = x.agent.tick;
    push_frame(x, frame);
    x.load(base + function.local_count);
}

std::string callee_name(Execution& x, const CallRequest& request) {
    if (request.callee_text >= 0 && x.function != nullptr &&
        static_cast<std::size_t>(request.callee_text) < x.function->callee_texts.size()) {
        const std::u16string_view text =
            x.text_of(x.function->callee_texts[static_cast<std::size_t>(request.callee_text)]);
        return text.empty() ? default_call_site(x, request.callee) : base::utf16_to_utf8(text);
    }
    return describe_in_message(x.heap, x.program, x.agent.realm, request.callee);
}

/// [[Call]] of a bound function exotic object (10.4.1.1): its arguments go below those of the call.
CallRequest unbind(Execution& x, const CallRequest& request) {
    const heap::BoundFunctionData bound = x.heap.data<heap::BoundFunctionData>(request.callee);
    const auto extra = static_cast<std::uint32_t>(bound.arguments.size());
    x.reserve(extra + kStackSlack);
    Value* first = x.sp - request.argument_count;
    std::copy_backward(first, x.sp, x.sp + extra);
    std::copy(bound.arguments.begin(), bound.arguments.end(), first);
    x.sp += extra;
    CallRequest inner = request;
    inner.callee = bound.target;
    inner.this_value = bound.bound_this;
    inner.argument_count += extra;
    return inner;
}

void call_class_constructor(Execution& x, const FunctionTemplate& function, Value callee) {
    const std::string name = base::utf16_to_utf8(function_name(x.heap, x.program, callee));
    // RUNTIME: an interface of a page says it in Blink's words.
    if (x.agent.edition.node == 0 && function.visibility != bytecode::Visibility::User) {
        throw_type_error(x, "Failed to construct '" + name +
                                "': Please use the 'new' operator, this DOM object constructor cannot be "
                                "called as a function.");
        return;
    }
    // RUNTIME: V8 6.8 and older leave the place of the name empty.
    const bool is_plural = (name.empty() && x.agent.edition.node >= 20) || x.agent.edition.node == 4;
    throw_type_error(x, (is_plural ? "Class constructors" : "Class constructor " + name) +
                            " cannot be invoked without 'new'");
}

}  // namespace

std::string default_call_site(Execution& x, Value value) {
    std::string text(type_of(x.heap, value));
    if (value.is_string()) return text + " \"" + x.heap.utf8(value) + "\"";
    if (value.is_null() || value.is_boolean() || value.is_number())
        text += " " + x.heap.utf8(to_string(x.heap, value));
    return text;
}

Value arguments_array(Execution& x, std::uint32_t count) {
    return x.heap.make_array(x.agent.realm[Intrinsic::ArrayPrototype].as_cell(),
                             std::span<const Value>(x.sp - count, count));
}

Value rest_array(Execution& x, const FunctionTemplate& function, const Value* arguments,
                 std::uint32_t count) {
    const std::uint32_t named = std::min<std::uint32_t>(count, function.parameter_count);
    return x.heap.make_array(x.agent.realm[Intrinsic::ArrayPrototype].as_cell(),
                             std::span<const Value>(arguments + named, count - named));
}

void call(Execution& x, const CallRequest& first_request) {
    CallRequest request = first_request;
    while (x.heap.is_callable(request.callee)) {
        switch (x.heap.class_of(request.callee)) {
            case ObjectClass::Function: {
                const heap::FunctionData& data = x.heap.data<heap::FunctionData>(request.callee);
                if (data.realm != x.agent.running_realm) return call_in_realm(x, request, data.realm);
                const FunctionTemplate& function = x.program.function(data.function_template);
                if (function.kind == bytecode::FunctionKind::BaseConstructor ||
                    function.kind == bytecode::FunctionKind::DerivedConstructor) {
                    if (!function.library_constructor)
                        return call_class_constructor(x, function, request.callee);
                }
                if (function.library_constructor) request.this_value = Value::undefined();
                return push_bytecode_frame(x, request, function, data.environment, Value::undefined());
            }
            case ObjectClass::NativeFunction: {
                const auto [native, realm] = x.heap.data<heap::NativeFunctionData>(request.callee);
                if (realm != x.agent.running_realm) return call_in_realm(x, request, realm);
                if (in_user_code(x)) {
                    return push_native_frame(x, request, native, Value::undefined(), Visibility::Builtin);
                }
                return call_native_at_once(x, request, native, Value::undefined());
            }
            case ObjectClass::BoundFunction: request = unbind(x, request); break;
            default: {  // a proxy: nothing else is callable  // NOTE: any other case
                const Value array = arguments_array(x, request.argument_count);
                return call_hook(x, Intrinsic::ProxyCall, {request.callee, request.this_value, array},
                                 request.return_base, request.action);
            }
        }
    }
    throw_type_error(x, callee_name(x, request) + " is not a function");
}

void construct(Execution& x, Value constructor, std::uint32_t count, Value new_target,
               std::uint32_t return_base) {
    CallRequest request{constructor, Value::undefined(), count, return_base, ReturnAction::Push, -1};
    for (;;) {
        switch (x.heap.class_of(request.callee)) {
            case ObjectClass::Function: {
                const heap::FunctionData& data = x.heap.data<heap::FunctionData>(request.callee);
                if (data.realm != x.agent.running_realm)
                    return construct_in_realm(x, request, new_target, data.realm);
                const FunctionTemplate& function = x.program.function(data.function_template);
                if (function.library_constructor) {
                    return push_bytecode_frame(x, request, function, data.environment, new_target);
                }
                if (function.kind == bytecode::FunctionKind::DerivedConstructor) {
                    request.this_value = Value::uninitialized();
                    request.action = ReturnAction::ConstructDerived;
                    return push_bytecode_frame(x, request, function, data.environment, new_target);
                }
                const heap::Lookup found = x.heap.lookup(new_target, x.agent.keys.prototype);
                if (found.kind == heap::Lookup::Kind::Accessor || found.kind == heap::Lookup::Kind::Proxy) {
                    x.reserve(4 + kStackSlack);
                    x.push(request.callee);
                    x.push(new_target);
                    x.push(Value::number(count));
                    x.push(Value::number(return_base));
                    return get_from_lookup(x, found, new_target, x.agent.keys.prototype, x.stack_index(),
                                           ReturnAction::PrototypeRead);
                }
                const Value prototype =
                    found.value.is_object() ? found.value : x.agent.realm[Intrinsic::ObjectPrototype];
                request.this_value = x.heap.make_object(prototype.as_cell());
                request.action = ReturnAction::Construct;
                const heap::FunctionData& again = x.heap.data<heap::FunctionData>(request.callee);
                return push_bytecode_frame(x, request, function, again.environment, new_target);
            }
            case ObjectClass::NativeFunction: {
                const auto [native, realm] = x.heap.data<heap::NativeFunctionData>(request.callee);
                if (realm != x.agent.running_realm) return construct_in_realm(x, request, new_target, realm);
                if (in_user_code(x)) {
                    return push_native_frame(x, request, native, new_target, Visibility::Builtin);
                }
                return call_native_at_once(x, request, native, new_target);
            }
            case ObjectClass::BoundFunction: {
                const Value bound = request.callee;
                request = unbind(x, request);
                request.this_value = Value::undefined();
                count = request.argument_count;
                if (new_target == bound) new_target = request.callee;
                break;
            }
            default: {  // a proxy: nothing else has [[Construct]]  // NOTE: any other case
                const Value array = arguments_array(x, request.argument_count);
                return call_hook(x, Intrinsic::ProxyConstruct, {request.callee, array, new_target},
                                 return_base);
            }
        }
    }
}

void continue_construct(Execution& x, Value prototype) {
    const auto return_base = static_cast<std::uint32_t>(x.pop().as_number());
    const auto count = static_cast<std::uint32_t>(x.pop().as_number());
    const Value new_target = x.pop();
    const Value constructor = x.pop();
    if (!prototype.is_object()) {
        if (has_no_realm(x.heap, new_target))
            return throw_type_error(x, "Cannot perform 'undefined' on a proxy that has been revoked");
        prototype = x.agent.realm[Intrinsic::ObjectPrototype];
    }
    const Value object = x.heap.make_object(prototype.as_cell());
    const heap::FunctionData& data = x.heap.data<heap::FunctionData>(constructor);
    push_bytecode_frame(x, {constructor, object, count, return_base, ReturnAction::Construct, -1},
                        x.program.function(data.function_template), data.environment, new_target);
}

void call_hook(Execution& x, Intrinsic hook, std::initializer_list<Value> arguments,
               std::uint32_t return_base, ReturnAction action) {
    const Value function = x.agent.realm[hook];
    LOOPSCOPE_ASSERT(x.heap.is_callable(function), "the library has filled its hooks");
    x.reserve(arguments.size() + kStackSlack);
    for (const Value argument : arguments) x.push(argument);
    call(x, {function, Value::undefined(), static_cast<std::uint32_t>(arguments.size()), return_base, action,
             -1});
}

void call_accessor(Execution& x, Value function, Value receiver, std::initializer_list<Value> arguments,
                   std::uint32_t return_base, ReturnAction action) {
    x.reserve(arguments.size() + kStackSlack);
    for (const Value argument : arguments) x.push(argument);
    call(x, {function, receiver, static_cast<std::uint32_t>(arguments.size()), return_base, action, -1});
}

void return_from(Execution& x, Value result) {
    const Frame& frame = *x.frame;
    ReturnAction action = frame.action;
    if (action == ReturnAction::Construct) {
        if (!result.is_object()) result = frame.this_value;
        action = ReturnAction::Push;
    } else if (action == ReturnAction::ConstructDerived) {
        if (!result.is_object()) {
            if (!result.is_undefined()) {
                // RUNTIME: V8 checks this when the constructor is left; 4.5 did inside.
                if (x.agent.edition.node == 0 || x.agent.edition.node >= 6) {
                    if (frame.visibility != Visibility::Hidden)
                        leave_visible_frame(x, EventKind::FramePopped, result);
                    pop_frame(x);
                }
                return throw_type_error(x, "Derived constructors may only return object or undefined");
            }
            if (frame.this_value.is_uninitialized()) return throw_uninitialized_this(x);
            result = frame.this_value;
        }
        action = ReturnAction::Push;
    }
    const std::uint32_t return_base = frame.return_base;
    if (frame.visibility != Visibility::Hidden) leave_visible_frame(x, EventKind::FramePopped, result);
    pop_frame(x);
    complete(x, action, return_base, result);
}

void complete(Execution& x, ReturnAction action, std::uint32_t return_base, Value result) {
    static_cast<void>(return_base);
    switch (action) {
        case ReturnAction::Push:
        case ReturnAction::Construct:
        case ReturnAction::ConstructDerived: x.push(result); return;
        case ReturnAction::PushBelow:
            x.push(x.top());
            x.top(1) = result;
            return;
        case ReturnAction::Discard: return;
        case ReturnAction::Not: x.push(Value::boolean(!to_boolean(x.heap, result))); return;
        case ReturnAction::ToBoolean: x.push(Value::boolean(to_boolean(x.heap, result))); return;
        case ReturnAction::SetAgain: return set_again(x, result);
        case ReturnAction::ReplaceKey: x.top(1) = result; return;
        case ReturnAction::CheckSet: return check_proxy_set(x, result);
        case ReturnAction::CheckDelete: return check_proxy_delete(x, result);
        case ReturnAction::IteratorMethod: return take_iterator_method(x, result);
        case ReturnAction::AsyncIteratorMethod: return take_async_iterator_method(x, result);
        case ReturnAction::ForInKeys: return take_for_in_keys(x, result);
        case ReturnAction::IteratorObtained: return take_iterator(x, result);
        case ReturnAction::AsyncFromSync: return take_sync_iterator(x, result);
        case ReturnAction::IteratorResult: return open_iterator_result(x, result);
        case ReturnAction::IteratorDone: return take_iterator_done(x, result);
        case ReturnAction::PrototypeRead: return continue_construct(x, result);
        case ReturnAction::NativeResult: return finish_native(x, result);
        case ReturnAction::NativePromise: return finish_native(x, x.frame->kept);
        case ReturnAction::AwaitPromise: return await_promise(x, result);
        case ReturnAction::SettleDerived: return settle_derived(x, result);
        case ReturnAction::Bottom:
            x.agent.completion = result;
            x.agent.completed_by_throw = false;
            return;
    }
}

// Instructions.

void op_call(Execution& x, const Instruction& i) {
    const std::uint32_t count = i.b;
    call(x, {x.top(count + 1), x.top(count), count, x.stack_index() - count - 2, ReturnAction::Push, i.a});
}

namespace {

/// Replaces a dense array on top by its elements. Holes arrive as undefined.
std::uint32_t spread(Execution& x, Value array) {
    const std::uint32_t count = x.heap.array_length(array);
    x.reserve(count + kStackSlack);
    const std::span<const Value> dense = x.heap.dense_elements(array);
    for (std::uint32_t i = 0; i < count; ++i) {
        const Value element = dense.empty() ? x.heap.fast_element(array, i) : dense[i];
        x.push(element.is_hole() ? Value::undefined() : element);
    }
    return count;
}

void check_and_construct(Execution& x, Value constructor, std::uint32_t count, std::uint32_t return_base,
                         std::uint16_t text) {
    if (!x.heap.is_constructor(constructor)) {
        // RUNTIME: V8 4.5 shows a function that is no constructor, and calls anything else no function.
        const bool is_shown = x.agent.edition.node == 4 && x.heap.is_callable(constructor);
        const bool is_function_meant = x.agent.edition.node == 4 && !is_shown;
        const std::int32_t callee_text = is_shown ? -1 : text;
        return throw_type_error(x, callee_name(x, {constructor, {}, 0, 0, ReturnAction::Push, callee_text}) +
                                       (is_function_meant ? " is not a function" : " is not a constructor"));
    }
    construct(x, constructor, count, constructor, return_base);
}

/// V8's ThrowNotSuperConstructor: a function without a name prints as null.
std::string describe_super(Execution& x, Value constructor) {
    if (!x.heap.is_callable(constructor)) {
        return describe_in_message(x.heap, x.program, x.agent.realm, constructor);
    }
    const std::u16string name = function_name(x.heap, x.program, constructor);
    return name.empty() ? "null" : base::utf16_to_utf8(name);
}

void super_call(Execution& x, Value function, Value constructor, Value new_target, std::uint32_t count,
                std::uint32_t return_base) {
    if (!x.heap.is_constructor(constructor)) {
        const std::u16string name = function_name(x.heap, x.program, function);
        return throw_type_error(
            x, "Super constructor " + describe_super(x, constructor) + " of " +
                   (name.empty() ? std::string("anonymous class") : base::utf16_to_utf8(name)) +
                   " is not a constructor");
    }
    construct(x, constructor, count, new_target, return_base);
}

}  // namespace

void op_call_spread(Execution& x, const Instruction& i) {
    const Value array = x.pop();
    const std::uint32_t return_base = x.stack_index() - 2;
    const Value callee = x.top(1);
    const Value this_value = x.top(0);
    const std::uint32_t count = spread(x, array);
    if (overflows(x, 0)) return;
    call(x, {callee, this_value, count, return_base, ReturnAction::Push, i.a});
}

void op_new(Execution& x, const Instruction& i) {
    check_and_construct(x, x.top(i.b), i.b, x.stack_index() - i.b - 1, i.a);
}

void op_new_spread(Execution& x, const Instruction& i) {
    const Value array = x.pop();
    const Value constructor = x.top();
    const std::uint32_t return_base = x.stack_index() - 1;
    const std::uint32_t count = spread(x, array);
    check_and_construct(x, constructor, count, return_base, i.a);
}

void op_super_call(Execution& x, const Instruction& i) {
    super_call(x, x.top(i.b + 2), x.top(i.b + 1), x.top(i.b), i.b, x.stack_index() - i.b - 3);
}

void op_super_call_spread(Execution& x, const Instruction&) {
    const Value array = x.pop();
    const Value function = x.top(2);
    const Value constructor = x.top(1);
    const Value new_target = x.top(0);
    const std::uint32_t return_base = x.stack_index() - 3;
    super_call(x, function, constructor, new_target, spread(x, array), return_base);
}

void op_construct_spread(Execution& x, const Instruction&) {
    const Value new_target = x.pop();
    const Value array = x.pop();
    const Value constructor = x.top();
    const std::uint32_t return_base = x.stack_index() - 1;
    const std::uint32_t count = spread(x, array);
    construct(x, constructor, count, new_target, return_base);
}

void op_call_intrinsic(Execution& x, const Instruction& i) {
    call_native_at_once(x, {{}, {}, i.a, x.stack_index() - i.a, ReturnAction::Push, -1}, i.b,
                        Value::undefined());
}

void op_call_hook(Execution& x, const Instruction& i) {
    const Value hook = x.agent.realm.intrinsics[i.b];
    call(x, {hook, Value::undefined(), i.a, x.stack_index() - i.a, ReturnAction::Push, -1});
}

void op_library_step(Execution& x, const Instruction& i) {
    const auto first = static_cast<std::size_t>(Intrinsic::AddResource);
    const Value hook = x.agent.realm.intrinsics[first + i.b];
    call(x, {hook, Value::undefined(), i.a, x.stack_index() - i.a, ReturnAction::Push, -1});
}

void op_import_call(Execution& x, const Instruction& i) {
    const Value options = x.pop();
    const Value specifier = x.pop();
    call_hook(x, Intrinsic::ImportModule, {specifier, options, Value::int32(static_cast<std::int32_t>(i.b))},
              x.stack_index());
}

void op_return(Execution& x, const Instruction&) {
    return_from(x, x.pop());
}

}  // namespace loopscope::vm
