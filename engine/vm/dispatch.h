#pragma once

#include "engine/vm/bindings.h"
#include "engine/vm/calls.h"
#include "engine/vm/classes.h"
#include "engine/vm/control.h"
#include "engine/vm/generators.h"
#include "engine/vm/iteration.h"
#include "engine/vm/operators.h"
#include "engine/vm/properties.h"

namespace loopscope::vm {

/// Runs one instruction: one line each, the work is in the file of its family.
inline void execute(Execution& x, const Instruction& i) {
    switch (i.opcode) {
        // Constants and the operand stack
        case Opcode::Undefined: x.push(Value::undefined()); return;
        case Opcode::Null: x.push(Value::null()); return;
        case Opcode::True: x.push(Value::boolean(true)); return;
        case Opcode::False: x.push(Value::boolean(false)); return;
        case Opcode::Hole: x.push(Value::hole()); return;
        case Opcode::Uninitialized: x.push(Value::uninitialized()); return;
        case Opcode::Int: x.push(Value::int32(static_cast<std::int32_t>(i.b))); return;
        case Opcode::Number: x.push(Value::number(x.function->numbers[i.b])); return;
        case Opcode::String: x.push(program_string(i.b)); return;
        case Opcode::BigInt: return op_bigint(x, i);
        case Opcode::Intrinsic: x.push(x.agent.realm.intrinsics[i.b]); return;
        case Opcode::SetIntrinsic: x.agent.realm.intrinsics[i.b] = x.pop(); return;
        case Opcode::NativeFunction: return op_native_function(x, i);
        case Opcode::Pop: x.drop(1); return;
        case Opcode::Dup: x.push(x.top()); return;
        case Opcode::Dup2: return op_dup2(x);
        case Opcode::Swap: return op_swap(x);
        case Opcode::Rotate3: return op_rotate(x, 3);
        case Opcode::Rotate4: return op_rotate(x, 4);
        case Opcode::Pick: x.push(x.top(i.b)); return;
        case Opcode::Statement: return;

        // Bindings
        case Opcode::GetLocal: x.push(x.locals[i.b]); return;
        case Opcode::GetLocalChecked: return op_get_local_checked(x, i);
        case Opcode::SetLocal: x.locals[i.b] = x.pop(); return;
        case Opcode::SetLocalChecked: return op_set_local_checked(x, i);
        case Opcode::PushEnvironment: return op_push_environment(x, i);
        case Opcode::PopEnvironment: return op_pop_environment(x, i);
        case Opcode::CopyEnvironment: return op_copy_environment(x, i);
        case Opcode::SaveEnvironment: return op_save_environment(x, i);
        case Opcode::RestoreEnvironment: return op_restore_environment(x, i);
        case Opcode::GetCaptured: return op_get_captured(x, i);
        case Opcode::GetCapturedChecked: return op_get_captured_checked(x, i);
        case Opcode::SetCaptured: return op_set_captured(x, i);
        case Opcode::SetCapturedChecked: return op_set_captured_checked(x, i);
        case Opcode::GetGlobal: return op_get_global(x, i);
        case Opcode::GetGlobalOrUndefined: return op_get_global_or_undefined(x, i);
        case Opcode::SetGlobal: return op_set_global(x, i);
        case Opcode::DeclareGlobal: return op_declare_global(x, i);
        case Opcode::InitGlobal: return op_init_global(x, i);
        case Opcode::DeleteGlobal: return op_delete_global(x, i);
        case Opcode::ThrowConstAssignment: return op_throw_const_assignment(x, i);
        case Opcode::ThrowError: return op_throw_error(x, i);

        // this, functions, classes
        case Opcode::This: return op_this(x, i);
        case Opcode::ThisChecked: return op_this_checked(x, i);
        case Opcode::CheckThis: return op_check_this(x, i);
        case Opcode::SetThis: return op_set_this(x, i);
        case Opcode::SetCapturedThis: return op_set_captured_this(x, i);
        case Opcode::TakeThis: return op_take_this(x, i);
        case Opcode::NewTarget: x.push(x.frame->new_target); return;
        case Opcode::Callee: x.push(x.frame->function); return;
        case Opcode::HomeObject: return op_home_object(x, i);
        case Opcode::Closure: return op_closure(x, i);
        case Opcode::NameFunction: return op_name_function(x, i);
        case Opcode::SetHomeObject: return op_set_home_object(x, i);
        case Opcode::Class: return op_class(x, i);
        case Opcode::SetClassFields: return op_set_class_fields(x, i);
        case Opcode::RunClassFields: return op_run_class_fields(x, i);
        case Opcode::PrivateName: return op_private_name(x, i);
        case Opcode::GetPrivate: return op_get_private(x, i);
        case Opcode::SetPrivate: return op_set_private(x, i);
        case Opcode::DefinePrivate: return op_define_private(x, i);
        case Opcode::HasPrivate: return op_has_private(x, i);

        // Properties
        case Opcode::NewObject: return op_new_object(x, i);
        case Opcode::NewArray: return op_new_array(x, i);
        case Opcode::NewRegExp: return op_new_regexp(x, i);
        case Opcode::TemplateObject: return op_template_object(x, i);
        case Opcode::ArrayAppend: return op_array_append(x, i);
        case Opcode::ArraySpread: return op_array_spread(x, i);
        case Opcode::DefineField: return op_define_field(x, i);
        case Opcode::DefineElement: return op_define_element(x, i);
        case Opcode::DefineMethod: return op_define_method(x, i);
        case Opcode::SetPrototype: return op_set_prototype(x, i);
        case Opcode::CopyDataProperties: return op_copy_data_properties(x, i);
        case Opcode::GetProperty: return op_get_property(x, i);
        case Opcode::GetMethod: return op_get_method(x, i);
        case Opcode::GetElement: return op_get_element(x, i);
        case Opcode::GetElementMethod: return op_get_element_method(x, i);
        case Opcode::SetProperty: return op_set_property(x, i);
        case Opcode::SetElement: return op_set_element(x, i);
        case Opcode::GetSuper: return op_get_super(x, i);
        case Opcode::SetSuper: return op_set_super(x, i);
        case Opcode::DeleteProperty: return op_delete_property(x, i);
        case Opcode::ToPropertyKey: return op_to_property_key(x, i);
        case Opcode::RequireObjectCoercible: return op_require_object_coercible(x, i);

        // Operators
        case Opcode::Add: return op_add(x);
        case Opcode::Subtract: return op_subtract(x);
        case Opcode::Multiply: return op_multiply(x);
        case Opcode::Divide: return op_divide(x);
        case Opcode::Remainder: return op_remainder(x);
        case Opcode::Exponentiate: return binary_slow(x, i.opcode);
        case Opcode::BitAnd:
            return bitwise(x, i.opcode, [](std::int32_t a, std::int32_t b) { return Value::int32(a & b); });
        case Opcode::BitOr:
            return bitwise(x, i.opcode, [](std::int32_t a, std::int32_t b) { return Value::int32(a | b); });
        case Opcode::BitXor:
            return bitwise(x, i.opcode, [](std::int32_t a, std::int32_t b) { return Value::int32(a ^ b); });
        case Opcode::ShiftLeft: return bitwise(x, i.opcode, shift_left_value);
        case Opcode::ShiftRight:
            return bitwise(x, i.opcode,
                           [](std::int32_t a, std::int32_t b) { return Value::int32(a >> (b & 31)); });
        case Opcode::ShiftRightUnsigned: return bitwise(x, i.opcode, shift_right_unsigned_value);
        case Opcode::Equal: return op_equal(x, false);
        case Opcode::NotEqual: return op_equal(x, true);
        case Opcode::StrictEqual: return op_strict_equal(x, false);
        case Opcode::StrictNotEqual: return op_strict_equal(x, true);
        case Opcode::Less: return relational(x, i.opcode, [](auto a, auto b) { return a < b; });
        case Opcode::LessEqual: return relational(x, i.opcode, [](auto a, auto b) { return a <= b; });
        case Opcode::Greater: return relational(x, i.opcode, [](auto a, auto b) { return a > b; });
        case Opcode::GreaterEqual: return relational(x, i.opcode, [](auto a, auto b) { return a >= b; });
        case Opcode::In: return op_in(x, i);
        case Opcode::InstanceOf: return op_instance_of(x, i);
        case Opcode::Negate: return op_negate(x);
        case Opcode::ToNumber:
        case Opcode::ToNumeric: return op_to_number(x, i.opcode);
        case Opcode::Increment: return op_increment(x, 1);
        case Opcode::Decrement: return op_increment(x, -1);
        case Opcode::BitNot: return op_bit_not(x);
        case Opcode::Not: return op_not(x);
        case Opcode::TypeOf: return op_type_of(x, i);
        case Opcode::ToString: return op_to_string(x);
        case Opcode::Concatenate: return op_concatenate(x, i);

        // Control
        case Opcode::Jump: x.pc = i.b; return;
        case Opcode::JumpIfTrue: return op_jump_if(x, i, true);
        case Opcode::JumpIfFalse: return op_jump_if(x, i, false);
        case Opcode::JumpIfTrueOrPop: return op_jump_if_or_pop(x, i, true);
        case Opcode::JumpIfFalseOrPop: return op_jump_if_or_pop(x, i, false);
        case Opcode::JumpIfNotNullishOrPop: return op_jump_if_not_nullish_or_pop(x, i);
        case Opcode::JumpIfNullish: return op_jump_if_nullish(x, i);
        case Opcode::JumpIfNotUndefined: return op_jump_if_not_undefined(x, i);
        case Opcode::JumpTable: return op_jump_table(x, i);
        case Opcode::Throw:
        case Opcode::Rethrow: return throw_value(x, x.pop());
        case Opcode::Debugger: return;

        // Calls
        case Opcode::Call: return op_call(x, i);
        case Opcode::CallSpread: return op_call_spread(x, i);
        case Opcode::New: return op_new(x, i);
        case Opcode::NewSpread: return op_new_spread(x, i);
        case Opcode::SuperConstructor: return op_super_constructor(x, i);
        case Opcode::SuperCall: return op_super_call(x, i);
        case Opcode::SuperCallSpread: return op_super_call_spread(x, i);
        case Opcode::ConstructSpread: return op_construct_spread(x, i);
        case Opcode::CallIntrinsic: return op_call_intrinsic(x, i);
        case Opcode::CallHook: return op_call_hook(x, i);
        case Opcode::Return: return op_return(x, i);

        // Iteration
        case Opcode::GetIterator: return op_get_iterator(x, i);
        case Opcode::IteratorNext: return op_iterator_next(x, i);
        case Opcode::IteratorCall: return op_iterator_call(x, i);
        case Opcode::CheckIteratorResult: return op_check_iterator_result(x, i);
        case Opcode::IteratorUnwrap: return op_iterator_unwrap(x, i);
        case Opcode::IteratorClose: return op_iterator_close(x, i);
        case Opcode::IteratorCloseQuietly: return op_iterator_close_quietly(x, i);
        case Opcode::IteratorRest: return op_iterator_rest(x, i);
        case Opcode::ForInKeys: return op_for_in_keys(x, i);

        // Generators and async functions
        case Opcode::CreateGenerator: return op_create_generator(x, i);
        case Opcode::StartAsync: return op_start_async(x, i);
        case Opcode::Yield: return op_yield(x, i);
        case Opcode::Resume: return op_resume(x, i);
        case Opcode::Await: return op_await(x, i);
        case Opcode::YieldDelegateReceive: return op_yield_delegate_receive(x, i);
        case Opcode::ReturnGenerator: return op_return_generator(x, i);
        case Opcode::MapArguments: return op_map_arguments(x, i);
    }
}

}  // namespace loopscope::vm
