#include "engine/vm/batch.h"

#include <algorithm>
#include <iterator>

#include "engine/vm/dispatch.h"
#include "engine/vm/native_calls.h"
#include "engine/vm/pace.h"
#include "engine/vm/quick_calls.h"

namespace loopscope::vm {

namespace {

/// Where an instruction stands that may have jumped away.
std::uint32_t site_of(const Execution& x, const Instruction& i) {
    return x.function->first_site + static_cast<std::uint32_t>(&i - x.function->code.data());
}

/// What a visible instruction did, told after it: the value it left behind. `*sp` is what it took last.
void tell_instruction(Execution& x, const Instruction& i) {
    const EventKind kind = event_of(i.opcode);
    switch (kind) {
        case EventKind::Branched:
            if (!x.recorder.is_watching()) return;
            return note_event(x.agent, x.recorder, kind, site_of(x, i), Value::undefined(),
                              Value::undefined(), x.pc == i.b ? 1 : 0);
        case EventKind::Assigned: {
            const bool keeps = i.opcode == Opcode::SetProperty || i.opcode == Opcode::SetElement ||
                               i.opcode == Opcode::SetPrivate || i.opcode == Opcode::SetSuper;
            return x.event(kind, Value::undefined(), keeps ? x.top() : *x.sp);
        }
        case EventKind::Evaluated: {
            const bool has_operand = x.sp > x.locals + x.function->local_count;
            // A method stands below its receiver.
            const bool is_method = i.opcode == Opcode::GetMethod || i.opcode == Opcode::GetElementMethod;
            const Value value = has_operand ? x.top(is_method ? 1 : 0) : Value::undefined();
            const bool shown = !value.is_hole() && !value.is_uninitialized();
            return x.event(kind, Value::undefined(), shown ? value : Value::undefined());
        }
        default: return x.event(kind);  // NOTE: any other case
    }
}

BatchDone finish(Execution& x, Pace& pace, bool collect) {
    pace.finish(x);
    return {pace.instructions - pace.left, pace.done, collect};
}

/// One instruction after the other, with everything told.
BatchDone run_told(Execution& x, Pace& pace) {
    bool collect = false;
    while (pace.left > 0 && pace.done < pace.most && !collect) {
        const Instruction& i = x.code[x.pc++];
        --pace.left;
        if (!execute_quickly(x, x, i)) execute_slowly(x, i);
        if (x.agent.has_to_look_up()) x.attention |= kStopped;
        if ((i.flags & bytecode::kVisible) != 0) {
            if (!x.recorder.pending.has_event && x.function != nullptr) tell_instruction(x, i);
            x.attention |= kTickDone;
        }
        if ((x.attention & (kLeave | kStopped)) != 0) break;
        if ((x.attention & kTickDone) == 0) continue;
        x.attention = 0;
        pace.end_pending(x);
        collect = x.heap.wants_collection();
    }
    return finish(x, pace, collect);
}

enum class Next : std::uint8_t { GoOn, LookAtTick, Leave };

/// After an instruction that wants attention: ends its tick, and runs native frames on top to their ends,
/// each as the one instruction that it counts for. LookAtTick: bytecode goes on after a tick that nobody has
/// looked at. Leave: the caller of the batch has to see to what is there.
Next run_natives(Execution& x, Pace& pace) {
    Next next = Next::GoOn;
    for (;;) {
        const bool stops = (x.attention & kStopped) != 0 || x.agent.throwing || x.frame == nullptr ||
                           x.agent.exit_requested || x.agent.fatal != Fatal::None || x.agent.has_to_look_up();
        const bool tick = (x.attention & kTickDone) != 0;
        const bool native = !stops && x.frame->kind == Frame::Kind::Native;
        if (stops ||
            (native && (pace.left == 0 || !tick || pace.done + 1 == pace.most || x.heap.wants_collection())))
            return Next::Leave;
        x.attention = 0;
        if (tick) {
            pace.end_pending(x);
            next = Next::LookAtTick;
        }
        if (!native) return next;
        --pace.left;
        run_native_frame(x);
    }
}

/// Whether two ticks have room that nobody has to look up between.
bool has_room_for_two(const Execution& x, const Pace& pace) {
    return !x.recorder.pending.has_event && pace.left != 0 && pace.done + 1 < pace.most &&
           !x.heap.wants_collection();
}

/// The step of a loop over a generator, from the tick of its next() to the one in which the generator goes
/// on. False, with nothing done, when it has to go the long way.
bool step_generator(Execution& x, Pace& pace, const Instruction& i) {
    if (i.opcode != Opcode::IteratorNext || !has_room_for_two(x, pace) || !enter_generator_next(x))
        return false;
    const Frame& frame = *x.frame;
    pace.end_frame(x, EventKind::FramePushed, frame.call_site, frame.function, Value::undefined(), 0);
    --pace.left;
    resume_entered_generator(x);
    x.attention |= kTickDone;
    return true;
}

/// A call of a native from user code from its first tick to its last, when both have room. False, with
/// nothing done, when the call has to go the long way.
bool call_native(Execution& x, Pace& pace, const Instruction& i) {
    if (i.opcode != Opcode::Call || !has_room_for_two(x, pace) || !enter_native(x, i)) return false;
    Frame& frame = *x.frame;
    const Value function = frame.function;
    const std::uint32_t site = frame.call_site;
    pace.end_frame(x, EventKind::FramePushed, site, function, Value::undefined(), i.b);
    --pace.left;
    if (!run_entered_native(x)) {
        x.attention |= kTickDone;
        return true;
    }
    if (x.agent.exit_requested || x.agent.fatal != Fatal::None || x.agent.has_to_look_up()) {
        x.event(EventKind::FramePopped, function, x.top());
        x.attention |= kTickDone;
        return true;
    }
    pace.count_frame(x, EventKind::FramePopped, site, function, x.top(), 0);
    return true;
}

/// Names the tick of an instruction in which nothing else happened.
void note_slow(Execution& x, const Instruction& i) {
    const EventKind kind = event_of(i.opcode);
    x.recorder.pending.add(kind, kind == EventKind::Branched ? site_of(x, i) : x.site());
}

/// An instruction that quick.def could not do.
[[gnu::noinline]] Next run_slowly(Execution& x, Pace& pace, const Instruction& i) {
    if (call_native(x, pace, i) || step_generator(x, pace, i))
        return x.attention == 0 ? Next::LookAtTick : run_natives(x, pace);
    const bool visible = (i.flags & bytecode::kVisible) != 0;
    execute_slowly(x, i);
    if (x.agent.has_to_look_up()) x.attention |= kStopped;
    if (visible) {
        if (!x.recorder.pending.has_event && x.recorder.is_watching() && x.function != nullptr)
            note_slow(x, i);
        x.attention |= kTickDone;
    }
    return x.attention == 0 ? Next::GoOn : run_natives(x, pace);
}

/// In instructions, not in bytes: code begins at a multiple of 8.
[[gnu::always_inline]] inline std::uint64_t address_of(const Instruction* instruction) {
    static_assert(sizeof(Instruction) == 8);
    return reinterpret_cast<std::uintptr_t>(instruction) / sizeof(Instruction);
}

/// What the address of the next instruction, as a number of instructions, is added to for the place of the
/// one before it.
[[gnu::always_inline]] inline std::uint64_t place_of_code(const Execution& x) {
    return record_of_place(x.function->first_site - 1, x.agent.visible_depth) -
           address_of(x.function->code.data());
}

[[gnu::always_inline]] inline void write_back(Execution& x, Pace& pace, const BatchRegisters& r,
                                              std::uint64_t left, std::uint64_t done,
                                              std::uint64_t counted_from) {
    pace.left = left;
    pace.done = done;
    pace.counted_from = counted_from;
    pace.publish(x.agent);
    x.take(r.code, r.sp, r.locals, r.place());
}

/// A frame that came or went.
struct FrameTick {
    EventKind kind = EventKind::FramePushed;
    std::uint32_t site = 0;
    std::uint32_t arguments = 0;
    Value function;
};

/// Whether the tick of such a frame is more than a record.
[[gnu::always_inline]] inline bool notes_frames(const Execution& x) {
    return x.recorder.log != nullptr || x.recorder.pending.has_event;
}

/// The ticks after which a batch looks up: all that there may be, or the next one when the heap wants a
/// collection or events were noted that belong to the running tick.
[[gnu::always_inline]] inline std::uint64_t most_ticks(const Pace& pace) {
    return pace.most < pace.instructions ? pace.most : pace.instructions;
}
[[gnu::always_inline]] inline std::uint64_t next_stop(const Execution& x, const Pace& pace) {
    return x.recorder.pending.has_event || x.heap.wants_collection() ? 0 : most_ticks(pace);
}

/// Rows of quick.def that make the heap grow: the next tick may have to collect.
constexpr bool may_grow(Opcode opcode) {
    return opcode == Opcode::SetProperty || opcode == Opcode::SetElement || opcode == Opcode::NewObject ||
           opcode == Opcode::NewArray || opcode == Opcode::DefineField || opcode == Opcode::ArrayAppend ||
           opcode == Opcode::Closure || opcode == Opcode::PushEnvironment ||
           opcode == Opcode::CopyEnvironment || opcode == Opcode::IteratorNext;
}

constexpr bool is_comparison(Opcode opcode) {
    return opcode == Opcode::Less || opcode == Opcode::LessEqual || opcode == Opcode::Greater ||
           opcode == Opcode::GreaterEqual || opcode == Opcode::StrictEqual ||
           opcode == Opcode::StrictNotEqual;
}

/// Where the record of the next tick goes, and so how many ticks are done: one number for both.
/// NOTE: lives for one batch and is no part of the state.
template <bool kRecords>
class TickCursor {
  public:
    explicit TickCursor(const Pace& pace) : first_(pace.records), next_(pace.records) {}
    std::uint64_t done() const { return static_cast<std::uint64_t>(next_ - first_); }
    void set_done(std::uint64_t done) { next_ = first_ + done; }
    /// Ends a tick; false when it is one after which the batch looks up.
    [[gnu::always_inline]] bool end_tick(std::uint64_t record) {
        *next_ = std::bit_cast<TickRecord>(record);
        return ++next_ < stop_;
    }
    void replace_last(TickRecord record) { next_[-1] = record; }
    void stop_after(std::uint64_t ticks) { stop_ = first_ + ticks; }
    bool stops() const { return next_ >= stop_; }

  private:
    TickRecord* first_;
    TickRecord* next_;
    TickRecord* stop_ = nullptr;
};

/// The same when nobody wants records.
template <>
class TickCursor<false> {
  public:
    explicit TickCursor(const Pace&) {}
    std::uint64_t done() const { return done_; }
    void set_done(std::uint64_t done) { done_ = done; }
    [[gnu::always_inline]] bool end_tick(std::uint64_t) { return ++done_ < stop_; }
    void replace_last(TickRecord) {}
    void stop_after(std::uint64_t ticks) { stop_ = ticks; }
    bool stops() const { return done_ >= stop_; }

  private:
    std::uint64_t done_ = 0;
    std::uint64_t stop_ = 0;
};

// Labels as values are an extension of GCC and Clang.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"

/// When only the names of ticks are wanted, or nothing. The tick of a quick instruction is one record and
/// three counters. What the loop needs lives in the processor's registers, so nothing here may take the
/// address of `r` but what is inlined at once.
template <bool kRecords>
BatchDone run_untold(Execution& x, Pace& pace) {
    BatchRegisters r;
    r.take(x.code, x.sp, x.locals, x.pc);
    TickCursor<kRecords> ticks(pace);
    std::uint64_t left = pace.left;
    std::uint64_t counted_from = pace.counted_from;
    std::uint64_t place = place_of_code(x);
    ticks.stop_after(next_stop(x, pace));
    bool collect = false;
    Next next = Next::GoOn;
    FrameTick frame;
    // Ends a tick; false when the loop has to look up.
    const auto end_tick = [&](std::uint64_t record) __attribute__((always_inline)) {
        counted_from = left;
        return ticks.end_tick(record);
    };
    // Each instruction goes on to the next by itself, so that the processor learns what follows on what.
    static const void* places[256];  // NOTE: where the code of each opcode is: the same once it is filled
    if (places[0] == nullptr) [[unlikely]] {
        std::fill(std::begin(places), std::end(places), &&slowly);
#define LOOPSCOPE_QUICK(name, expression) places[static_cast<std::uint8_t>(Opcode::name)] = &&do_##name;
#include "engine/vm/quick.def"
#undef LOOPSCOPE_QUICK
        places[static_cast<std::uint8_t>(Opcode::Call)] = &&do_Call;
        places[static_cast<std::uint8_t>(Opcode::New)] = &&do_New;
        places[static_cast<std::uint8_t>(Opcode::SuperCall)] = &&do_SuperCall;
        places[static_cast<std::uint8_t>(Opcode::Return)] = &&do_Return;
        places[static_cast<std::uint8_t>(Opcode::CallIntrinsic)] = &&do_CallIntrinsic;
    }
    const Instruction* at = nullptr;
#define LOOPSCOPE_NEXT()                                     \
    {                                                        \
        if (left == 0) goto spent;                           \
        at = r.next++;                                       \
        --left;                                              \
        goto* places[static_cast<std::uint8_t>(at->opcode)]; \
    }
    LOOPSCOPE_NEXT()
#define LOOPSCOPE_QUICK(name, expression)                                                    \
    do_##name : {                                                                            \
        const Instruction& i = *at;                                                          \
        if (!(expression)) [[unlikely]] {                                                    \
            if constexpr (Opcode::name == Opcode::Add) goto join;                            \
            goto slowly;                                                                     \
        }                                                                                    \
        if constexpr (may_grow(Opcode::name)) {                                              \
            if (x.heap.wants_collection()) [[unlikely]]                                      \
                ticks.stop_after(0);                                                         \
        }                                                                                    \
        if ((i.flags & bytecode::kVisible) != 0) {                                           \
            constexpr EventKind kKind = event_of(Opcode::name);                              \
            /* A branch has jumped, and any other instruction is the one before the next. */ \
            const Instruction* const after = kKind == EventKind::Branched ? at + 1 : r.next; \
            if (!end_tick(record_of_kind(kKind) + place + address_of(after))) [[unlikely]]   \
                goto look;                                                                   \
        }                                                                                    \
        if constexpr (is_comparison(Opcode::name)) {                                         \
            if (r.next->opcode == Opcode::JumpIfFalse && left > 0) goto decide;              \
        }                                                                                    \
        LOOPSCOPE_NEXT()                                                                     \
    }
#include "engine/vm/quick.def"
#undef LOOPSCOPE_QUICK
join : {  // an addition that is none of numbers
    if (!quick_join(r, x)) goto slowly;
    if (x.heap.wants_collection()) [[unlikely]]
        ticks.stop_after(0);
    if ((at->flags & bytecode::kVisible) != 0) {
        if (!end_tick(record_of_kind(EventKind::Evaluated) + place + address_of(r.next))) [[unlikely]]
            goto look;
    }
    LOOPSCOPE_NEXT()
}
decide : {  // what a comparison has just left on the stack
    at = r.next++;
    --left;
    if (!r.pop().is_true()) r.go_to(at->b);
    if ((at->flags & bytecode::kVisible) != 0) {
        if (!end_tick(record_of_kind(EventKind::Branched) + place + address_of(at + 1))) [[unlikely]]
            goto look;
    }
    LOOPSCOPE_NEXT()
}
do_Call:
    if (!quick_call(r, x, *at, pace.first_tick + ticks.done())) goto slowly;
    if (x.function->rest_local >= 0) ticks.stop_after(next_stop(x, pace));
    if (x.frame->visibility == Visibility::Hidden) LOOPSCOPE_NEXT()
    goto pushed;
do_New:
    if (!quick_new(r, x, *at, pace.first_tick + ticks.done())) goto slowly;
    goto constructs;
do_SuperCall:
    if (!quick_super_call(r, x, *at, pace.first_tick + ticks.done())) goto slowly;
constructs:
    ticks.stop_after(next_stop(x, pace));
    if (x.frame->visibility == Visibility::Hidden) LOOPSCOPE_NEXT()
pushed : {
    const std::uint32_t site = site_of_frame(*x.frame, *x.function, 0);
    place = place_of_code(x);
    if (notes_frames(x)) [[unlikely]] {
        frame = {EventKind::FramePushed, site, at->b, x.frame->function};
        goto end_frame;
    }
    if (!end_tick(record_of_kind(EventKind::FramePushed) + record_of_place(site, x.agent.visible_depth)))
        [[unlikely]]
        goto look;
    LOOPSCOPE_NEXT()
}
do_Return : {
    const bool visible = x.frame->visibility != Visibility::Hidden;
    const std::uint32_t site = visible ? site_of_frame(*x.frame, *x.function, r.place()) : 0;
    if (notes_frames(x)) [[unlikely]]
        frame = {EventKind::FramePopped, site, 0, x.frame->function};
    if (!quick_return(r, x)) goto slowly;
    place = place_of_code(x);
    if (visible) {
        if (notes_frames(x)) [[unlikely]]
            goto end_frame;
        if (!end_tick(record_of_kind(EventKind::FramePopped) + record_of_place(site, x.agent.visible_depth)))
            [[unlikely]]
            goto look;
    }
    LOOPSCOPE_NEXT()
}
do_CallIntrinsic : {
    write_back(x, pace, r, left, ticks.done(), counted_from);
    Value result;
    const IntrinsicCall call = call_intrinsic(x, *at, result);
    if (call == IntrinsicCall::Returned) [[likely]] {
        r.drop(at->a);
        r.push(result);
        ticks.stop_after(next_stop(x, pace));
        LOOPSCOPE_NEXT()
    }
    if (call == IntrinsicCall::NotMade) goto slowly;
    next = x.attention == 0 ? Next::GoOn : run_natives(x, pace);
    goto went_slowly;
}
slowly:
    write_back(x, pace, r, left, ticks.done(), counted_from);
    next = run_slowly(x, pace, *at);
went_slowly:
    if (next == Next::Leave) return finish(x, pace, false);
    r.take(x.code, x.sp, x.locals, x.pc);
    left = pace.left;
    ticks.set_done(pace.done);
    counted_from = pace.counted_from;
    place = place_of_code(x);
    ticks.stop_after(next_stop(x, pace));
    if (next == Next::GoOn) LOOPSCOPE_NEXT()
look:
    if (x.recorder.pending.has_event) {
        ticks.replace_last(x.recorder.pending.to_record(x.agent.visible_depth));
        x.recorder.pending = {};
    }
    collect = x.heap.wants_collection();
    if (collect || ticks.done() >= pace.most) goto spent;
    ticks.stop_after(most_ticks(pace));
    LOOPSCOPE_NEXT()
end_frame:
    write_back(x, pace, r, left, ticks.done(), counted_from);
    pace.end_frame(x, frame.kind, frame.site, frame.function,
                   frame.kind == EventKind::FramePopped ? r.top() : Value::undefined(), frame.arguments);
    ticks.set_done(pace.done);
    counted_from = pace.counted_from;
    if (ticks.stops()) goto look;
    LOOPSCOPE_NEXT()
spent:
    write_back(x, pace, r, left, ticks.done(), counted_from);
    return finish(x, pace, collect);
#undef LOOPSCOPE_NEXT
}

#pragma GCC diagnostic pop

}  // namespace

BatchDone run_batch(Execution& x, std::uint64_t instructions, std::uint64_t ticks) {
    Pace pace(x, instructions, ticks);
    if (x.recorder.events != nullptr) return run_told(x, pace);
    return pace.records != nullptr ? run_untold<true>(x, pace) : run_untold<false>(x, pace);
}

}  // namespace loopscope::vm
