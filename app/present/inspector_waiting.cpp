// What the inspector tells of something that waits.

#include "app/present/inspector_waiting.h"

#include <utility>

namespace loopscope::present {

using loop::Activity;
using timeline::Origin;

std::string ordinal(std::size_t number) {
    const std::size_t last = number % 10;
    const bool teen = number / 10 % 10 == 1;
    const char* ending = teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return std::to_string(number) + ending;
}

namespace {

std::string place_in_queue(const MachineView& view, const Origin& origin) {
    std::size_t place = 0, length = 0;
    const auto look = [&](const auto& queue) {
        for (const auto& entry : queue) {
            ++length;
            if (entry.id == origin.id) place = length;
        }
    };
    const loop::LoopState& loop = view.agent.loop;
    const char* name = "";
    switch (origin.activity) {
        case Activity::Microtask:
            look(view.agent.microtasks);
            name = "microtask queue";
            break;
        case Activity::NextTick:
            look(loop.next_ticks);
            name = "nextTick queue";
            break;
        case Activity::Immediate:
            look(loop.outstanding_immediates);
            look(loop.immediates);
            name = "immediates";
            break;
        default: return "";  // NOTE: the others wait in no queue of this kind
    }
    if (place == 0) return "";
    return ordinal(place) + " of " + group_digits(length) + " in the " + name;
}

void add(InspectorSection& section, std::string label, std::string text) {
    section.facts.push_back({std::move(label), std::move(text), {}, 0, 0, {}});
}

}  // namespace

InspectorSection build_waiting_section(const MachineView& view, const Origin& origin) {
    InspectorSection facts{"What it waits for", {}};
    const loop::LoopState& loop = view.agent.loop;
    const std::string place = place_in_queue(view, origin);
    if (!place.empty()) add(facts, "place", place);
    switch (origin.activity) {
        case Activity::Microtask:
        case Activity::NextTick:
            add(facts, "", "The call stack has to be empty, and those before it have to be done.");
            return facts;
        case Activity::Immediate: add(facts, "", "The check phase of the loop."); return facts;
        case Activity::Timer: {
            const std::uint64_t now = view.agent.clock;
            add(facts, "due",
                rounded_duration_text(origin.due) +
                    (origin.due > now ? ", in " + rounded_duration_text(origin.due - now)
                                      : ", " + rounded_duration_text(now - origin.due) + " ago"));
            add(facts, "",
                view.runtime.family == loop::Family::Html ? "Its time, then its turn among the tasks."
                : origin.due > now ? "Its time, then the timers phase with an empty call stack."
                                   : "The timers phase with an empty call stack.");
            const auto timer = loop.timers.all.find(origin.id);
            if (timer != loop.timers.all.end() && !timer->second.referenced)
                add(facts, "", "It was unref'd: it does not keep the program alive.");
            return facts;
        }
        case Activity::Completion: {
            for (const loop::PoolRequest& request : loop.pool.requests) {
                if (request.id != origin.id) continue;
                const std::uint64_t now = view.agent.clock;
                if (request.starts_at > now)
                    add(facts, "",
                        "A worker: all are busy. Worker " + std::to_string(request.worker + 1) +
                            " takes it in " + rounded_duration_text(request.starts_at - now) + ".");
                else if (request.finishes_at > now)
                    add(facts, "",
                        "Worker " + std::to_string(request.worker + 1) + ", which needs " +
                            rounded_duration_text(request.finishes_at - now) + " more.");
                else
                    add(facts, "", "The work is done; the poll phase has to call its callback.");
                if (!request.label.empty()) add(facts, "work", request.label);
            }
            return facts;
        }
        case Activity::Io: {
            for (const loop::IoEvent& event : loop.io.events) {
                if (event.id != origin.id) continue;
                const std::uint64_t now = view.agent.clock;
                add(facts, "",
                    event.due_at > now ? "It is on its way for " + rounded_duration_text(event.due_at - now) +
                                             " more; then the poll phase."
                                       : "It has arrived; the poll phase has to call its callback.");
                if (!event.label.empty()) add(facts, "what", event.label);
            }
            return facts;
        }
        case Activity::Task:
            add(facts, "", "The call stack has to be empty, and older tasks of its priority come first.");
            return facts;
        case Activity::AnimationFrame:
            add(facts, "", "The next rendering opportunity: one every 16.7 ms at most.");
            return facts;
        case Activity::IdleCallback:
            add(facts, "", "An idle period: nothing is ready, and the next frame is not due yet.");
            return facts;
        default: return facts;  // NOTE: nothing else waits
    }
}

}  // namespace loopscope::present
