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

/// The rows of quick.def for one instruction. False: execute_slowly has to do it.
inline bool execute_quickly(Registers& r, Execution& x, const Instruction& i) {
    switch (i.opcode) {
#define LOOPSCOPE_QUICK(name, expression) \
    case Opcode::name:                    \
        return expression;
#include "engine/vm/quick.def"
#undef LOOPSCOPE_QUICK
        default: return false;  // NOTE: any other case
    }
}

/// Runs one instruction that quick.def did not do: one line each, the work is in the file of its family.
inline void execute_slowly(Execution& x, const Instruction& i) {
    switch (i.opcode) {
        // Constants and the operand stack
        case Opcode::BigInt: return op_bigint(x, i);
        case Opcode::SetIntrinsic: x.agent.realm.intrinsics[i.b] = x.pop(); return;
        case Opcode::NativeFunction: return op_native_function(x, i);

        // Bindings
        case Opcode::GetLocalChecked: return op_local_dead_zone(x, i);
        case Opcode::SetLocalChecked: return op_local_dead_zone(x, i);
        case Opcode::GetCapturedChecked: return op_captured_dead_zone(x, i);
        case Opcode::SetCapturedChecked: return op_captured_dead_zone(x, i);
        case Opcode::GetImport: return op_get_import(x, i);
        case Opcode::GetGlobal: return op_get_global(x, i);
        case Opcode::GetGlobalOrUndefined: return op_get_global_or_undefined(x, i);
        case Opcode::SetGlobal: return op_set_global(x, i);
        case Opcode::DeclareGlobal: return op_declare_global(x, i);
        case Opcode::InitGlobal: return op_init_global(x, i);
        case Opcode::DeleteGlobal: return op_delete_global(x, i);
        case Opcode::ThrowConstAssignment: return op_throw_const_assignment(x, i);
        case Opcode::ThrowError: return op_throw_error(x, i);

        // this, functions, classes
        case Opcode::ThisChecked: return throw_uninitialized_this(x);
        case Opcode::CheckThis: return op_check_this(x, i);
        case Opcode::SetThis: return op_set_this(x, i);
        case Opcode::SetCapturedThis: return op_set_captured_this(x, i);
        case Opcode::TakeThis: return op_take_this(x, i);
        case Opcode::HomeObject: return op_home_object(x, i);
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
        case Opcode::Add:
        case Opcode::Subtract:
        case Opcode::Multiply:
        case Opcode::Divide:
        case Opcode::Remainder:
        case Opcode::BitAnd:
        case Opcode::BitOr:
        case Opcode::BitXor:
        case Opcode::ShiftLeft:
        case Opcode::ShiftRight:
        case Opcode::ShiftRightUnsigned:
        case Opcode::Less:
        case Opcode::LessEqual:
        case Opcode::Greater:
        case Opcode::GreaterEqual:
        case Opcode::Exponentiate: return binary_slow(x, i.opcode);
        case Opcode::Equal: return equality_slow(x, false);
        case Opcode::NotEqual: return equality_slow(x, true);
        case Opcode::StrictEqual: return op_strict_equal(x, false);
        case Opcode::StrictNotEqual: return op_strict_equal(x, true);
        case Opcode::In: return op_in(x, i);
        case Opcode::InstanceOf: return op_instance_of(x, i);
        case Opcode::Negate:
        case Opcode::ToNumber:
        case Opcode::ToNumeric:
        case Opcode::Increment:
        case Opcode::Decrement:
        case Opcode::BitNot:
        case Opcode::ToString: return unary_slow(x, i.opcode);
        case Opcode::Not: return op_not(x);
        case Opcode::Concatenate: return op_concatenate(x, i);

        // Control
        case Opcode::JumpIfTrue: return op_jump_if(x, i, true);
        case Opcode::JumpIfFalse: return op_jump_if(x, i, false);
        case Opcode::JumpIfTrueOrPop: return op_jump_if_or_pop(x, i, true);
        case Opcode::JumpIfFalseOrPop: return op_jump_if_or_pop(x, i, false);
        case Opcode::Throw: return throw_value(x, x.pop());
        case Opcode::Rethrow: return throw_on(x, x.pop());

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
        case Opcode::LibraryStep: return op_library_step(x, i);
        case Opcode::ImportCall: return op_import_call(x, i);
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
        case Opcode::ReturnGenerator: return op_return_generator(x, i);
        case Opcode::MapArguments: return op_map_arguments(x, i);

        // What quick.def does in all cases.
        case Opcode::Undefined:
        case Opcode::Null:
        case Opcode::True:
        case Opcode::False:
        case Opcode::Hole:
        case Opcode::Uninitialized:
        case Opcode::Int:
        case Opcode::Number:
        case Opcode::String:
        case Opcode::Intrinsic:
        case Opcode::Pop:
        case Opcode::Dup:
        case Opcode::YieldDelegateReceive:
        case Opcode::Dup2:
        case Opcode::Swap:
        case Opcode::Rotate3:
        case Opcode::Rotate4:
        case Opcode::Pick:
        case Opcode::Statement:
        case Opcode::Debugger:
        case Opcode::GetLocal:
        case Opcode::SetLocal:
        case Opcode::GetCaptured:
        case Opcode::SetCaptured:
        case Opcode::PushEnvironment:
        case Opcode::CopyEnvironment:
        case Opcode::PopEnvironment:
        case Opcode::SaveEnvironment:
        case Opcode::RestoreEnvironment:
        case Opcode::This:
        case Opcode::NewTarget:
        case Opcode::Callee:
        case Opcode::Closure:
        case Opcode::NewObject:
        case Opcode::NewArray:
        case Opcode::TypeOf:
        case Opcode::Jump:
        case Opcode::JumpIfNotNullishOrPop:
        case Opcode::JumpIfNullish:
        case Opcode::JumpIfNotUndefined:
        case Opcode::JumpTable: return;
    }
}

}  // namespace loopscope::vm
