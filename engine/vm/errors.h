#pragma once

#include <string>
#include <string_view>

#include "engine/vm/registry.h"

// Error objects of the machine and their `stack`, worded as V8 11.3 (Node 20) words it.

namespace loopscope::vm {

/// A new error of the realm with `stack` and `message` (UTF-8), its stack captured from the agent's frames,
/// whose pcs have to be saved.
Value make_error(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives,
                 bytecode::ErrorKind kind, std::string_view message);

/// Gives the object an own `stack` property: "Name: message" as they are when it is first read (a page keeps
/// the message that an error is made with), and a line for each visible frame, Error.stackTraceLimit lines at
/// most, the async functions that wait for this one after the frames. Frames above and including that of
/// `until` are left out; when it is undefined, the built-in that is running is. Nothing happens when the
/// limit is no number.
void capture_stack(Agent& agent, const bytecode::Program& program, const NativeRegistry& natives,
                   Value object, Value until);

/// The lines of the agent's frames as they are, each beginning with "\n    at ". `skip` frames from the top
/// are left out.
std::u16string stack_lines(Agent& agent, const bytecode::Program& program, std::size_t skip,
                           std::size_t limit);

/// "TypeError: message", as ErrorUtils::ToString of V8 makes it from `name` and `message` without running
/// code.
std::u16string error_header(heap::Heap& heap, Value error);

/// Makes the text of a `stack` that nobody has read yet, from what `name` and `message` are now, without
/// running code, and leaves it as plain data.
void settle_stack(Agent& agent, const bytecode::Program& program, Value object);

/// "file:line", that line of the text and a mark below its column (both from 1), as Node prints the place of
/// an uncaught error.
std::string source_excerpt(const base::SourceText& source, std::uint32_t line, std::uint32_t column);

/// JSReceiver::GetConstructorName of V8: "A" for new A, "Object" for literals.
std::u16string constructor_name(heap::Heap& heap, const bytecode::Program& program, Value object);

/// Whether a value is a proxy that is a page's own object, as a list of nodes is (WebIDL section 3.9).
bool is_platform_object(heap::Heap& heap, const Realm& realm, Value value);

/// What a function is called in a stack: its own `name` when that is a string, else the template's.
std::u16string function_name(heap::Heap& heap, const bytecode::Program& program, Value function);

/// How V8 prints a value inside its own error messages: "#<A>", "[object Array]", a string bare, a function's
/// source.
std::string describe_in_message(heap::Heap& heap, const bytecode::Program& program, const Realm& realm,
                                Value value);

}  // namespace loopscope::vm
