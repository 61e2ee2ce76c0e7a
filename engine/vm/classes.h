#pragma once

#include "engine/vm/execution.h"

// ECMA-262 chapter 15: function objects, classes, private elements, and `this`.

namespace loopscope::vm {

/// OrdinaryFunctionCreate and MakeConstructor (10.2.3, 10.2.5) for a template over an environment.
Value make_closure(Execution& x, const FunctionTemplate& function, CellId environment);

/// CreateDataPropertyOrThrow (7.3.7) on any object but a proxy.
void define_field(Execution& x, Value object, PropertyKey key, Value value);

/// "Must call super constructor …".
void throw_uninitialized_this(Execution& x);

void op_check_this(Execution& x, const Instruction& i);
void op_set_this(Execution& x, const Instruction& i);
void op_set_captured_this(Execution& x, const Instruction& i);
void op_take_this(Execution& x, const Instruction& i);
void op_home_object(Execution& x, const Instruction& i);
void op_name_function(Execution& x, const Instruction& i);
void op_set_home_object(Execution& x, const Instruction& i);
void op_class(Execution& x, const Instruction& i);
void op_set_class_fields(Execution& x, const Instruction& i);
void op_run_class_fields(Execution& x, const Instruction& i);
void op_private_name(Execution& x, const Instruction& i);
void op_get_private(Execution& x, const Instruction& i);
void op_set_private(Execution& x, const Instruction& i);
void op_define_private(Execution& x, const Instruction& i);
void op_has_private(Execution& x, const Instruction& i);
void op_super_constructor(Execution& x, const Instruction& i);
void op_map_arguments(Execution& x, const Instruction& i);

}  // namespace loopscope::vm
