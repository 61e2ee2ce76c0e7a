#include "engine/bytecode/function_compiler.h"

// SPEC: 15.5.5 yield, 27.5.3.7 GeneratorYield, 27.6.3.8 AsyncGeneratorYield, 15.8.5 await.

namespace loopscope::bytecode {

bool FunctionCompiler::awaits_as_v8_6_8() const {
    return builder_.ast().edition < syntax::Edition::V8_11_3;
}

void FunctionCompiler::compile_await(const syntax::AwaitExpression& node) {
    if (!is_old() && emitter_.pc() != statement_pc_) emitter_.set_position(node.range.begin);
    compile_expression(node.argument);
    at(node.range, node.range.begin);
    emit_visible(Opcode::Await);
}

/// value -- received. Resumed by return(), the generator returns from here.
void FunctionCompiler::emit_yield(const Node& node, std::uint32_t raw) {
    at(node.range, node.range.begin);
    emit_visible(Opcode::Yield, 0, raw);
    const Label returned = emitter_.make_label();
    const Label resumed = emitter_.make_label();
    emitter_.jump(Opcode::Resume, returned);
    emitter_.jump(Opcode::Jump, resumed);
    emitter_.bind(returned);
    if (is_async()) emit_visible(Opcode::Await);
    emit_return_value();
    emitter_.set_depth(emitter_.depth() + 1);
    emitter_.bind(resumed);
}

void FunctionCompiler::compile_yield(const syntax::YieldExpression& node) {
    if (node.delegate) {
        compile_yield_delegate(node);
        return;
    }
    if (node.argument)
        compile_expression(node.argument);
    else
        emit(Opcode::Undefined);
    if (is_async()) {
        at(node.range, node.range.begin);
        emit_visible(Opcode::Await);
    }
    emit_yield(node, 0);
}

/// 15.5.5, YieldExpression : yield * AssignmentExpression, step 7: passes next, throw and return on to the
/// inner iterator.
void FunctionCompiler::compile_yield_delegate(const syntax::YieldExpression& node) {
    const bool async = is_async();
    const std::uint32_t iterator = take_local();
    const std::uint32_t next = take_local();
    const std::uint32_t received = take_local();
    const auto await = [&] {
        if (async) emit_visible(Opcode::Await);
    };
    const auto call_with_received = [&] {  // method receiver -- result
        emit(Opcode::GetLocal, received);
        emit(Opcode::Call, 1);
        await();
        emit(Opcode::CheckIteratorResult);
    };
    const std::uint32_t value_name = builder_.string("value");
    const Label loop = emitter_.make_label();
    const Label got_next = emitter_.make_label();
    const Label got_throw = emitter_.make_label();
    const Label got_return = emitter_.make_label();
    const Label check_done = emitter_.make_label();
    const Label suspend = emitter_.make_label();
    const Label done = emitter_.make_label();

    const std::uint32_t before = emitter_.position();
    const bool keeps_place = is_at_statement(*node.argument);
    compile_expression(node.argument);
    const std::uint32_t place = keeps_place ? before : last_place(*node.argument).value_or(before);
    at(node.range, place);
    // RUNTIME: V8 11.3 src/ast/prettyprinter.cc, CallPrinter::VisitYieldStar.
    const bool is_quoted = !is_old() && !keeps_place && place == expression_position(*node.argument);
    emit(Opcode::GetIterator, is_quoted ? builder_.string("yield* (intermediate value)") : 0, async ? 1 : 0);
    emit(Opcode::SetLocal, next);
    emit(Opcode::SetLocal, iterator);
    emit(Opcode::Undefined);
    emit(Opcode::SetLocal, received);
    emit(Opcode::Int, 0);
    const std::uint32_t depth = emitter_.depth() - 1;
    emitter_.bind(loop);  // mode
    at(node.range, place);
    const std::uint32_t table = emitter_.add_jump_table({got_next, got_throw, got_return});
    emit(Opcode::JumpTable, table);

    emitter_.bind(got_next);
    emit(Opcode::GetLocal, next);
    emit(Opcode::GetLocal, iterator);
    call_with_received();
    emitter_.jump(Opcode::Jump, check_done);

    emitter_.set_depth(depth);
    emitter_.bind(got_throw);
    const Label no_throw = emitter_.make_label();
    emit(Opcode::GetLocal, iterator);
    emit(Opcode::GetMethod, builder_.string("throw"));
    emit(Opcode::Swap);
    emitter_.jump(Opcode::JumpIfNullish, no_throw);
    emit(Opcode::Swap);
    call_with_received();
    emitter_.jump(Opcode::Jump, check_done);
    emitter_.set_depth(depth + 2);
    emitter_.bind(no_throw);
    emit(Opcode::Pop);
    emit(Opcode::GetLocal, next);
    if (async)
        emit_async_close(false);
    else
        emit(Opcode::IteratorClose);
    emit(Opcode::ThrowError, builder_.string("The iterator does not provide a 'throw' method."),
         static_cast<std::uint32_t>(ErrorKind::TypeError));

    emitter_.set_depth(depth);
    emitter_.bind(got_return);
    const Label no_return = emitter_.make_label();
    emit(Opcode::GetLocal, iterator);
    emit(Opcode::GetMethod, builder_.string("return"));
    emit(Opcode::Swap);
    emitter_.jump(Opcode::JumpIfNullish, no_return);
    emit(Opcode::Swap);
    call_with_received();
    emit(Opcode::Dup);
    emit(Opcode::GetProperty, builder_.string("done"));
    emitter_.jump(Opcode::JumpIfFalse, suspend);
    // RUNTIME: V8 5.1 goes on behind the yield* with what the inner return() gave.
    if (builder_.ast().edition == syntax::Edition::V8_5_1) {
        emitter_.jump(Opcode::Jump, done);
    } else {
        emit(Opcode::GetProperty, value_name);
        emit_return_value();
    }
    emitter_.set_depth(depth + 2);
    emitter_.bind(no_return);
    emit(Opcode::Pop);
    emit(Opcode::Pop);
    emit(Opcode::GetLocal, received);
    await();
    emit_return_value();

    emitter_.set_depth(depth + 1);
    emitter_.bind(check_done);  // result
    emit(Opcode::Dup);
    emit(Opcode::GetProperty, builder_.string("done"));
    emitter_.jump(Opcode::JumpIfTrue, done);
    emitter_.bind(suspend);
    if (async) {
        emit(Opcode::GetProperty, value_name);
        // RUNTIME: V8 6.8 awaits what the inner iterator brings, too.
        if (awaits_as_v8_6_8()) emit_visible(Opcode::Await);
    }
    emit_visible(Opcode::Yield, 0, async ? 0 : 1);
    emit(Opcode::YieldDelegateReceive);
    if (async) emit_delegate_return_await(received, loop);
    emit(Opcode::Swap);
    emit(Opcode::SetLocal, received);
    emitter_.jump(Opcode::Jump, loop);

    emitter_.set_depth(depth + 1);
    emitter_.bind(done);
    emit(Opcode::GetProperty, value_name);
    give_back_local(iterator);
    give_back_local(next);
    give_back_local(received);
}

/// AsyncGeneratorYield steps 12 and 13: what return() brings is awaited first, and a rejection becomes a
/// throw. received mode -- received mode
void FunctionCompiler::emit_delegate_return_await(std::uint32_t received, Label loop) {
    const Label other = emitter_.make_label();
    const Label rejected = emitter_.make_label();
    const std::uint32_t depth = emitter_.depth() - 2;
    const std::int32_t environment = save_environment();
    emit(Opcode::Dup);
    emit(Opcode::Int, 2);
    emit(Opcode::StrictEqual);
    emitter_.jump(Opcode::JumpIfFalse, other);
    emit(Opcode::Pop);
    const std::uint32_t begin = emitter_.pc();
    emit_visible(Opcode::Await);
    emitter_.add_handler(begin, emitter_.pc(), rejected, depth, environment);
    emit(Opcode::SetLocal, received);
    emit(Opcode::Int, 2);
    emitter_.jump(Opcode::Jump, loop);
    emitter_.bind_handler(rejected, depth);
    emit(Opcode::SetLocal, received);
    emit(Opcode::Int, 1);
    emitter_.jump(Opcode::Jump, loop);
    emitter_.set_depth(depth + 2);
    emitter_.bind(other);
    if (environment >= 0) give_back_local(static_cast<std::uint32_t>(environment));
}

}  // namespace loopscope::bytecode
