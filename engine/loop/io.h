#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>

#include "engine/heap/value.h"

namespace loopscope::loop {

using heap::Value;

/// Something that becomes ready on a handle of the poll phase (a socket): data has arrived, a connection
/// waits, a connection is made. No worker of the thread pool is concerned.
struct IoEvent {
    std::uint64_t id = 0;
    std::uint64_t handle = 0;
    std::uint64_t sequence = 0;     // place among what became ready at the same moment; 0: not watched yet
    std::uint64_t ready_since = 0;  // ns, as epoll counts it
    std::uint64_t due_at = 0;       // ns
    std::string label;              // for people: "response of weather.example"
    Value callback;                 // called with `argument` in the poll phase
    Value argument;
    Value context;
    bool outside = false;  // what the world does on its own: no callback of the loop
    std::uint64_t queued_at_tick = 0;
    std::uint32_t queued_at_site = 0;
    std::uint64_t queued_by = 0;
    bool operator==(const IoEvent&) const = default;
};

/// A callback that libuv was fed (uv__io_feed): it runs in the pending phase or, in newer versions, right
/// after the callbacks of poll.
struct PendingCallback {
    std::uint64_t id = 0;
    Value callback;
    Value context;
    bool operator==(const PendingCallback&) const = default;
};

/// What a poll phase hands over, in the order in which epoll reports it.
struct Delivery {
    bool is_io = false;    // else a finished request of the thread pool
    std::uint64_t id = 0;  // of the IoEvent or the PoolRequest
    bool operator==(const Delivery&) const = default;
};

/// The sockets as far as the loop knows them. RUNTIME: libuv 1.46 src/unix/linux.c, uv__io_poll, over epoll,
/// which reports ready descriptors in the order in which they became ready; one that was reported keeps its
/// place in the queue until the next look (level-triggered), and one that is new takes its place when it is
/// added, at that look.
struct IoState {
    std::deque<IoEvent> events;
    std::deque<std::uint64_t> unwatched;            // handles that the next poll phase adds, in order
    std::map<std::uint64_t, std::uint64_t> places;  // handles that the last look reported: their sequence
    std::deque<IoEvent> continuations;              // the rest of what one event brought, to run at once
    std::deque<PendingCallback> pending;
    std::map<std::uint64_t, std::uint32_t> listening;  // the ports of handles that listen
    std::uint64_t next_pending_id = 1;
    std::uint64_t pending_until = 0;  // the pending phase runs those with smaller ids
    std::uint64_t next_sequence = 1;
    std::uint64_t looks = 0;      // how often poll has asked
    std::uint64_t looked_at = 0;  // ns, the last time
    std::uint64_t looked_at_tick = 0;
    std::uint64_t running_handle = 0;  // whose event runs, and in which context
    Value running_argument;
    Value running_context;
    std::uint64_t inputs_done = 0;  // what the viewer has done so far
    bool waits_for_input = false;   // nothing more can happen unless somebody outside does something
    bool operator==(const IoState&) const = default;
};

/// Its place among what is ready: that of its handle, if poll has just reported that one.
void give_place(IoState& io, IoEvent& event);

}  // namespace loopscope::loop
