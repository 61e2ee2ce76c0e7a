#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/heap/value.h"

namespace loopscope::vm {

/// What a tick did, as bits: coarser steps are predicates over these (forward and backward alike).
enum Marks : std::uint32_t {
    kMarkStatement = 1 << 0,
    kMarkExpression = 1 << 1,
    kMarkFramePushed = 1 << 2,
    kMarkFramePopped = 1 << 3,
    kMarkThrown = 1 << 4,
    kMarkQueued = 1 << 5,
    kMarkSettled = 1 << 6,
    kMarkJobStarted = 1 << 7,
    kMarkJobEnded = 1 << 8,
    kMarkTaskStarted = 1 << 9,
    kMarkTaskEnded = 1 << 10,
    kMarkPhase = 1 << 11,
    kMarkIteration = 1 << 12,
    kMarkConsole = 1 << 13,
    kMarkClock = 1 << 14,
    kMarkEnded = 1 << 15,
    kMarkNotGuaranteed = 1 << 16,
};

enum class EventKind : std::uint8_t {
#define LOOPSCOPE_EVENT(name, marks, sentence) name,
#include "engine/vm/trace_events.def"
#undef LOOPSCOPE_EVENT
};

std::string_view name_of(EventKind kind);

namespace table {
constexpr std::uint32_t kMarksOfEvents[] = {
#define LOOPSCOPE_EVENT(name, marks, sentence) marks,
#include "engine/vm/trace_events.def"
#undef LOOPSCOPE_EVENT
};
}  // namespace table
constexpr std::uint32_t marks_of(EventKind kind) {
    return table::kMarksOfEvents[static_cast<std::size_t>(kind)];
}

/// One thing that happened. `site` is where in the program (0: nowhere in particular), `depth` the number of
/// visible frames after it.
struct TraceEvent {
    EventKind kind = EventKind::StatementStarted;
    std::uint64_t tick = 0;
    std::uint32_t site = 0;
    std::uint32_t depth = 0;
    heap::Value subject;
    heap::Value value;
    std::uint64_t number = 0;
    std::uint64_t other = 0;
    bool operator==(const TraceEvent&) const = default;
};

/// What the index of a run keeps of one event: plain numbers, so that recording it costs little. Values are
/// reduced to what names them for good, as their cells may be used for something else later.
struct LoggedEvent {
    std::uint64_t clock = 0;
    std::uint64_t number = 0;
    std::uint64_t other = 0;
    std::uint64_t moment = 0;  // the number in `subject` or `value`, when it is one that says when, in ns
    std::uint32_t tick = 0;    // ticks done before
    std::uint32_t site = 0;
    std::uint32_t item = 0;     // the function or callback: see item_of
    std::uint32_t promise = 0;  // serial of the promise, 0 for none
    std::uint32_t depth : 24 = 0;
    std::uint32_t kind : 8 = 0;  // EventKind
};

/// Whether the index keeps events of a kind: all but those that only single steps of code are made of.
constexpr bool is_logged(EventKind kind) {
    constexpr std::uint64_t kCode = 1ULL << static_cast<unsigned>(EventKind::StatementStarted) |
                                    1ULL << static_cast<unsigned>(EventKind::Evaluated) |
                                    1ULL << static_cast<unsigned>(EventKind::Assigned) |
                                    1ULL << static_cast<unsigned>(EventKind::Branched) |
                                    1ULL << static_cast<unsigned>(EventKind::Thrown) |
                                    1ULL << static_cast<unsigned>(EventKind::Caught) |
                                    1ULL << static_cast<unsigned>(EventKind::DebuggerStatement) |
                                    1ULL << static_cast<unsigned>(EventKind::ReactionRegistered) |
                                    1ULL << static_cast<unsigned>(EventKind::PromiseResolvedTo);
    return static_cast<unsigned>(kind) >= 64 || (kCode >> static_cast<unsigned>(kind) & 1) == 0;
}

/// One tick in the timeline: all that steps and the overview need without replaying. 8 bytes.
struct TickRecord {
    static constexpr std::uint32_t kSiteBits = 25;
    static constexpr std::uint32_t kKindBits = 7;
    static constexpr std::uint32_t kDepthBits = 15;
    static constexpr std::uint32_t kMarksBits = 17;

    std::uint32_t site : kSiteBits = 0;
    std::uint32_t kind : kKindBits = 0;  // EventKind that names the tick
    std::uint32_t depth : kDepthBits = 0;
    std::uint32_t marks : kMarksBits = 0;  // of all its events
    bool operator==(const TickRecord&) const = default;

    static TickRecord of(std::uint32_t site, EventKind kind, std::uint32_t depth, std::uint32_t marks) {
        TickRecord record;
        record.site = site & ((1U << kSiteBits) - 1);
        record.kind = static_cast<std::uint8_t>(kind) & ((1U << kKindBits) - 1);
        record.depth = depth & ((1U << kDepthBits) - 1);
        record.marks = marks & ((1U << kMarksBits) - 1);
        return record;
    }
};
static_assert(sizeof(TickRecord) == 8);
static_assert(std::size(table::kMarksOfEvents) <= 1U << TickRecord::kKindBits);
static_assert(kMarkEnded < 1U << TickRecord::kMarksBits);

/// What the running tick has done so far, on its way to becoming a TickRecord.
struct PendingTick {
    std::uint32_t site = 0;
    EventKind kind = EventKind::StatementStarted;
    std::uint32_t marks = 0;
    bool has_event = false;
    /// The first event with marks of its own names the tick; later ones add their marks.
    void add(EventKind event, std::uint32_t event_site) {
        const std::uint32_t event_marks = marks_of(event);
        if (!has_event || (marks == 0 && event_marks != 0)) kind = event;
        if (site == 0) site = event_site;
        has_event = true;
        marks |= event_marks;
    }
    TickRecord to_record(std::uint32_t depth) const { return TickRecord::of(site, kind, depth, marks); }
};

/// The records of ticks that lie together. Room at the end is given out without initial values.
class TickRecords {
  public:
    TickRecords() = default;
    TickRecords(TickRecords&& other) noexcept = default;
    TickRecords& operator=(TickRecords&& other) noexcept = default;

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    const TickRecord& operator[](std::size_t index) const { return begin()[index]; }
    const TickRecord* begin() const { return reinterpret_cast<const TickRecord*>(memory_.get()); }
    const TickRecord* end() const { return begin() + size_; }
    void clear() { size_ = 0; }
    /// Where the next records go; there is room for at least `count`. Then call `grew`.
    TickRecord* room(std::size_t count) {
        if (capacity_ - size_ < count) grow(size_ + count > capacity_ * 2 ? size_ + count : capacity_ * 2);
        return reinterpret_cast<TickRecord*>(memory_.get()) + size_;
    }
    void grew(std::size_t count) { size_ += count; }
    void push_back(const TickRecord& record) {
        *room(1) = record;
        grew(1);
    }
    void reserve(std::size_t capacity) {
        if (capacity > capacity_) grow(capacity);
    }

  private:
    void grow(std::size_t capacity);

    std::unique_ptr<std::byte[]> memory_;  // NOTE: belongs to whoever observes
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

/// Takes what a run gives off. Observing changes nothing: a run with and without it gives equal Machines.
/// NOTE: belongs to whoever observes, no part of the state.
class Recorder {
  public:
    /// One record a tick, when wanted.
    TickRecords* records = nullptr;
    /// Every event whole, when wanted.
    std::vector<TraceEvent>* events = nullptr;
    /// The events that is_logged names, in short, when wanted.
    std::vector<LoggedEvent>* log = nullptr;

    PendingTick pending;

    bool is_watching() const { return records != nullptr || events != nullptr || log != nullptr; }
};

}  // namespace loopscope::vm
