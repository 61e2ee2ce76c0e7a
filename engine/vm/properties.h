#pragma once

#include "engine/vm/execution.h"

// ECMA-262 sections 10.1.8, 10.1.9, 7.3.2 to 7.3.4: reading and writing properties. Getters, setters and
// proxies push frames; everything else is done at once.

namespace loopscope::vm {

/// ToObject (7.1.18) of a value that is neither undefined nor null.
Value to_object(Execution& x, Value value);

/// Where the lookup of a property of any value but undefined and null starts: the object, or the prototype of
/// the primitive's wrapper.
Value lookup_start(Execution& x, Value value);

/// Finishes [[Get]] once the chain has been walked: the value goes where `action` says, the stack cut to
/// return_base.
void get_from_lookup(Execution& x, const heap::Lookup& found, Value receiver, PropertyKey key,
                     std::uint32_t return_base, ReturnAction action);

/// [[Get]] of any value. The operands are gone from the stack.
void get_value(Execution& x, Value object, PropertyKey key, std::uint32_t return_base, ReturnAction action);

/// [[Set]] of any value. Nothing is pushed; setters' results are discarded. The stack stays as it is.
void set_value(Execution& x, Value object, PropertyKey key, Value value, bool strict);

/// The value of a set has become primitive (array length, typed element).
void set_again(Execution& x, Value value);

/// Results of the proxy hooks.
void check_proxy_set(Execution& x, Value truth);
void check_proxy_delete(Execution& x, Value truth);

/// The key as V8 prints it in messages.
std::string describe_key(Execution& x, PropertyKey key);

// Instructions.
void op_get_property(Execution& x, const Instruction& i);
void op_get_method(Execution& x, const Instruction& i);
void op_get_element(Execution& x, const Instruction& i);
void op_get_element_method(Execution& x, const Instruction& i);
void op_set_property(Execution& x, const Instruction& i);
void op_set_element(Execution& x, const Instruction& i);
void op_get_super(Execution& x, const Instruction& i);
void op_set_super(Execution& x, const Instruction& i);
void op_delete_property(Execution& x, const Instruction& i);
void op_to_property_key(Execution& x, const Instruction& i);
void op_require_object_coercible(Execution& x, const Instruction& i);

// Literals (literals.cpp).
void op_new_regexp(Execution& x, const Instruction& i);
void op_template_object(Execution& x, const Instruction& i);
void op_array_append(Execution& x, const Instruction& i);
void op_define_field(Execution& x, const Instruction& i);
void op_define_element(Execution& x, const Instruction& i);
void op_define_method(Execution& x, const Instruction& i);
void op_set_prototype(Execution& x, const Instruction& i);
void op_copy_data_properties(Execution& x, const Instruction& i);

}  // namespace loopscope::vm
