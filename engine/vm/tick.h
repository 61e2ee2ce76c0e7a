#pragma once

#include "engine/vm/agent.h"
#include "engine/vm/trace_event.h"

namespace loopscope::vm {

/// Adds to Recorder::log.
void log_event(const Agent& agent, Recorder& recorder, const TraceEvent& event);

/// Notes that something happened within the running tick. Costs a test when nobody watches. The machine does
/// not depend on it: ticks are counted by finish_tick alone.
inline void note_event(Agent& agent, Recorder& recorder, EventKind kind, std::uint32_t site,
                       Value subject = Value(), Value value = Value(), std::uint64_t number = 0,
                       std::uint64_t other = 0) {
    if (!recorder.is_watching()) return;
    if (recorder.events != nullptr) {
        recorder.events->push_back(
            TraceEvent{kind, agent.tick, site, agent.visible_depth, subject, value, number, other});
    }
    if (recorder.log != nullptr && is_logged(kind)) {
        log_event(agent, recorder,
                  {kind, agent.tick, site, agent.visible_depth, subject, value, number, other});
    }
    recorder.pending.add(kind, site);
}

/// Ends the running tick: writes its record, counts it. Every tick has at least one event.
inline void finish_tick(Agent& agent, Recorder& recorder) {
    if (recorder.records != nullptr)
        recorder.records->push_back(recorder.pending.to_record(agent.visible_depth));
    recorder.pending = {};
    ++agent.tick;
}

}  // namespace loopscope::vm
