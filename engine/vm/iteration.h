#pragma once

#include "engine/vm/execution.h"

// ECMA-262 section 7.4: iteration. The built-in iterators of arrays, strings, maps and sets are stepped at
// once; everything else calls next() in a frame of its own and goes on when that returns (ReturnAction).

namespace loopscope::vm {

/// What a step of an iterator gave. NeedsCode: program code has to run; nothing was done.
struct IteratorStep {
    enum class Kind : std::uint8_t { Value, Done, NeedsCode };
    Kind kind = Kind::NeedsCode;
    Value value;
};
/// The next value of a built-in iterator, or of for-in's.
IteratorStep step_iterator(Agent& agent, Value iterator, Value next);

void take_async_iterator_method(Execution& x, Value method);
void take_iterator_method(Execution& x, Value method);
void take_iterator(Execution& x, Value iterator);
void take_sync_iterator(Execution& x, Value iterator);
void open_iterator_result(Execution& x, Value result);
void take_iterator_done(Execution& x, Value done);
void take_for_in_keys(Execution& x, Value keys);

void op_get_iterator(Execution& x, const Instruction& i);
void op_iterator_next(Execution& x, const Instruction& i);
void op_iterator_call(Execution& x, const Instruction& i);
void op_check_iterator_result(Execution& x, const Instruction& i);
void op_iterator_unwrap(Execution& x, const Instruction& i);
void op_iterator_close(Execution& x, const Instruction& i);
void op_iterator_close_quietly(Execution& x, const Instruction& i);
void op_iterator_rest(Execution& x, const Instruction& i);
void op_array_spread(Execution& x, const Instruction& i);
void op_for_in_keys(Execution& x, const Instruction& i);

}  // namespace loopscope::vm
