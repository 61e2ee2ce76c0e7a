#include "engine/vm/batch.h"

#include <array>

#include "engine/vm/dispatch.h"
#include "engine/vm/quick_calls.h"

namespace loopscope::vm {

namespace {

/// What the tick of a visible instruction is called, when nothing else happened in it.
constexpr EventKind event_of(Opcode opcode) {
    switch (opcode) {
        case Opcode::Statement: return EventKind::StatementStarted;
        case Opcode::Debugger: return EventKind::DebuggerStatement;
        case Opcode::SetLocal:
        case Opcode::SetLocalChecked:
        case Opcode::SetCaptured:
        case Opcode::SetCapturedChecked:
        case Opcode::SetGlobal:
        case Opcode::InitGlobal:
        case Opcode::SetProperty:
        case Opcode::SetElement:
        case Opcode::SetPrivate:
        case Opcode::SetSuper: return EventKind::Assigned;
        case Opcode::JumpIfTrue:
        case Opcode::JumpIfFalse:
        case Opcode::JumpIfTrueOrPop:
        case Opcode::JumpIfFalseOrPop:
        case Opcode::JumpIfNotNullishOrPop:
        case Opcode::JumpIfNullish:
        case Opcode::JumpIfNotUndefined: return EventKind::Branched;
        default: return EventKind::Evaluated;  // NOTE: any other case
    }
}

/// The record of a plain tick but for its place, by opcode.
struct TickName {
    EventKind kind = EventKind::Evaluated;
    std::uint32_t marks = 0;
};
struct TickNames {
    std::array<TickName, 256> by_opcode;
    TickName frame_pushed = name(EventKind::FramePushed);
    TickName frame_popped = name(EventKind::FramePopped);

    TickNames() {
        for (std::size_t i = 0; i < by_opcode.size(); ++i)
            by_opcode[i] = name(event_of(static_cast<Opcode>(i)));
    }
    static TickName name(EventKind kind) { return {kind, marks_of(kind)}; }
    TickName of(Opcode opcode) const { return by_opcode[static_cast<std::size_t>(opcode)]; }
};
const TickNames& tick_names() {
    static const TickNames kNames;
    return kNames;
}

/// What a visible instruction did, told after it: the value it left behind. `*sp` is what it took last.
void tell_instruction(Execution& x, const Instruction& i) {
    const EventKind kind = event_of(i.opcode);
    switch (kind) {
        case EventKind::Branched:
            return x.event(kind, Value::undefined(), Value::undefined(), x.pc == i.b ? 1 : 0);
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

/// A frame that came or went.
struct FrameTick {
    std::uint32_t site = 0;
    std::uint32_t arguments = 0;
    Value function;
    Value result;
};

/// Ends ticks: counts them, moves the clock, writes records.
class Ticker {
  public:
    Ticker(Execution& x, std::uint64_t instructions, std::uint64_t ticks)
        : agent_(x.agent),
          recorder_(x.recorder),
          counted_from_(instructions + x.agent.unclocked_instructions),
          most_(ticks) {
        const std::uint64_t room = instructions < ticks ? instructions : ticks;
        if (recorder_.records != nullptr) first_ = next_ = recorder_.records->room(room);
        x.agent.unclocked_instructions = 0;
    }

    /// Ends a tick of which nothing else is known than its name. `left` instructions are left.
    void end_plain(std::uint32_t site, TickName name, std::uint64_t left) {
        if (recorder_.pending.has_event) [[unlikely]]
            return end_pending(left);
        if (next_ != nullptr) {
            next_->site = site;
            next_->depth = agent_.visible_depth & 0xFF'FFFFU;
            next_->kind = static_cast<std::uint8_t>(name.kind);
            next_->marks = name.marks;
            ++next_;
        }
        count(left);
    }
    /// The same for a frame that came or went: told even when other events were noted before, and logged.
    void end_frame(const FrameTick& frame, TickName name, std::uint64_t left) {
        if (recorder_.log != nullptr) {
            log_event(agent_, recorder_,
                      {name.kind, agent_.tick, frame.site, agent_.visible_depth, frame.function, frame.result,
                       frame.arguments, 0});
        }
        if (recorder_.pending.has_event) [[unlikely]]
            recorder_.pending.add(name.kind, frame.site);
        end_plain(frame.site, name, left);
    }
    /// Ends a tick whose events have been noted.
    void end_pending(std::uint64_t left) {
        if (next_ != nullptr) *next_++ = recorder_.pending.to_record(agent_.visible_depth);
        recorder_.pending = {};
        count(left);
    }
    bool is_done() const { return done_ == most_; }
    /// The next tick is the last one.
    bool is_last() const { return done_ + 1 == most_; }

    BatchDone finish(BatchDone done, std::uint64_t instructions, std::uint64_t left) {
        if (recorder_.records != nullptr) recorder_.records->grew(static_cast<std::size_t>(next_ - first_));
        agent_.unclocked_instructions = counted_from_ - left;
        agent_.instructions += instructions - left;
        done.instructions = instructions - left;
        done.ticks = done_;
        return done;
    }

  private:
    void count(std::uint64_t left) {
        agent_.clock += (counted_from_ - left) * agent_.picoseconds_per_instruction / 1'000;
        counted_from_ = left;
        ++agent_.tick;
        ++done_;
    }

    Agent& agent_;
    Recorder& recorder_;
    TickRecord* first_ = nullptr;
    TickRecord* next_ = nullptr;
    std::uint64_t counted_from_;  // instructions left when the last tick ended
    std::uint64_t most_;
    std::uint64_t done_ = 0;
};

/// One instruction after the other, with everything told.
BatchDone run_told(Execution& x, std::uint64_t instructions, std::uint64_t ticks) {
    Ticker ticker(x, instructions, ticks);
    BatchDone done;
    std::uint64_t left = instructions;
    while (left > 0 && !ticker.is_done() && !done.collect) {
        const Instruction& i = x.code[x.pc++];
        --left;
        if (!execute_quickly(x, x, i)) execute_slowly(x, i);
        if ((i.flags & bytecode::kVisible) != 0) {
            if (!x.recorder.pending.has_event && x.function != nullptr) tell_instruction(x, i);
            x.attention |= kTickDone;
        }
        if ((x.attention & (kLeave | kStopped)) != 0) break;
        if ((x.attention & kTickDone) == 0) continue;
        x.attention = 0;
        ticker.end_pending(left);
        done.collect = x.heap.wants_collection();
    }
    return ticker.finish(done, instructions, left);
}

enum class Outcome : std::uint8_t { Slow, Done, FramePushed, FramePopped };

[[gnu::always_inline]] inline Outcome done_if(bool done) {
    return done ? Outcome::Done : Outcome::Slow;
}

/// A call or return: like the rows of quick.def, but what a person sees of it is the frame.
[[gnu::always_inline]] inline Outcome call_quickly(Registers& r, Execution& x, const Instruction& i,
                                                   FrameTick& tick) {
    const bool called = i.opcode == Opcode::New ? quick_new(r, x, i) : quick_call(r, x, i);
    if (!called) return Outcome::Slow;
    if (x.frame->visibility == Visibility::Hidden) return Outcome::Done;
    tick = {site_of_frame(*x.frame, *x.function, 0), i.b, x.frame->function, Value::undefined()};
    return Outcome::FramePushed;
}
[[gnu::always_inline]] inline Outcome return_quickly(Registers& r, Execution& x, FrameTick& tick) {
    const bool visible = x.frame->visibility != Visibility::Hidden;
    if (visible)
        tick = {site_of_frame(*x.frame, *x.function, r.pc), 0, x.frame->function, Value::undefined()};
    if (!quick_return(r, x)) return Outcome::Slow;
    if (!visible) return Outcome::Done;
    tick.result = r.top();
    return Outcome::FramePopped;
}

enum class Next : std::uint8_t { GoOn, LookAtTick, Leave };

/// After an instruction that wants attention: ends its tick, and runs native frames on top to their ends,
/// each as the one instruction that it counts for. LookAtTick: bytecode goes on after a tick that nobody has
/// looked at. Leave: the caller of the batch has to see to what is there.
Next run_natives(Execution& x, Ticker& ticker, std::uint64_t& left) {
    Next next = Next::GoOn;
    for (;;) {
        const bool stops = (x.attention & kStopped) != 0 || x.agent.throwing || x.frame == nullptr ||
                           x.agent.exit_requested || x.agent.fatal != Fatal::None;
        const bool tick = (x.attention & kTickDone) != 0;
        const bool native = !stops && x.frame->kind == Frame::Kind::Native;
        if (stops || (native && (left == 0 || !tick || ticker.is_last() || x.heap.wants_collection())))
            return Next::Leave;
        x.attention = 0;
        if (tick) {
            ticker.end_pending(left);
            next = Next::LookAtTick;
        }
        if (!native) return next;
        --left;
        run_native_frame(x);
    }
}

/// The same when only the names of ticks are wanted, or nothing.
BatchDone run_untold(Execution& x, std::uint64_t instructions, std::uint64_t ticks) {
    const TickNames& names = tick_names();
    Ticker ticker(x, instructions, ticks);
    BatchDone done;
    Registers r = x;
    std::uint64_t left = instructions;
    while (left > 0) {
        const Instruction& i = r.code[r.pc++];
        --left;
        Outcome outcome = Outcome::Slow;
        FrameTick frame;
        switch (i.opcode) {
#define LOOPSCOPE_QUICK(name, expression) \
    case Opcode::name:                    \
        outcome = done_if(expression);    \
        break;
#include "engine/vm/quick.def"
#undef LOOPSCOPE_QUICK
            case Opcode::Call:
            case Opcode::New: outcome = call_quickly(r, x, i, frame); break;
            case Opcode::Return: outcome = return_quickly(r, x, frame); break;
            default: break;  // NOTE: any other case
        }
        const bool visible = (i.flags & bytecode::kVisible) != 0;
        switch (outcome) {
            case Outcome::Done:
                if (!visible) continue;
                ticker.end_plain(x.function->first_site + (r.pc == 0 ? 0 : r.pc - 1), names.of(i.opcode),
                                 left);
                break;
            case Outcome::FramePushed: ticker.end_frame(frame, names.frame_pushed, left); break;
            case Outcome::FramePopped: ticker.end_frame(frame, names.frame_popped, left); break;
            case Outcome::Slow: {
                static_cast<Registers&>(x) = r;
                execute_slowly(x, i);
                if (visible && !x.recorder.pending.has_event && x.recorder.is_watching() &&
                    x.function != nullptr)
                    x.recorder.pending.add(names.of(i.opcode).kind, x.site());
                if (visible) x.attention |= kTickDone;
                if (x.attention == 0) {
                    r = x;
                    continue;
                }
                const Next next = run_natives(x, ticker, left);
                if (next == Next::Leave) return ticker.finish(done, instructions, left);
                r = x;
                if (next == Next::GoOn) continue;
                break;
            }
        }
        done.collect = x.heap.wants_collection();
        if (done.collect || ticker.is_done()) break;
    }
    static_cast<Registers&>(x) = r;
    return ticker.finish(done, instructions, left);
}

}  // namespace

BatchDone run_batch(Execution& x, std::uint64_t instructions, std::uint64_t ticks) {
    if (x.recorder.events != nullptr) return run_told(x, instructions, ticks);
    return run_untold(x, instructions, ticks);
}

}  // namespace loopscope::vm
