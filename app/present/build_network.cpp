// What is on its way between the program and the network: no thread is concerned.

#include <algorithm>

#include "app/present/machine_builders.h"

namespace loopscope::present {

namespace {

constexpr std::size_t kMostTransfers = 60;

TransferModel build_transfer(MachineView& view, const loop::IoEvent& event) {
    const std::uint64_t now = view.agent.clock;
    TransferModel model;
    model.id = event.id;
    model.name = event.label;
    model.outside = event.outside;
    if (!event.outside && view.heap.is_callable(event.callback))
        model.callback = name_of_function(view, event.callback);
    model.arrived = event.due_at <= now;
    model.remaining = model.arrived ? "has arrived" : rounded_duration_text(event.due_at - now) + " left";
    const CodePlace place = place_of_site(view, event.queued_at_site);
    if (place.line != 0)
        model.why =
            "Caused at " + tick_text(event.queued_at_tick + 1) + ", " + place.text + ":\n" + place.code;
    return model;
}

}  // namespace

NetworkModel build_network(MachineView& view) {
    std::vector<const loop::IoEvent*> events;
    const std::deque<loop::Delivery>& taken = view.agent.loop.deliveries;
    for (const loop::IoEvent& event : view.agent.loop.io.events) {
        // What poll has taken stands in its queue.
        const bool is_taken = std::any_of(taken.begin(), taken.end(), [&](const loop::Delivery& it) {
            return it.is_io && it.id == event.id;
        });
        if (!is_taken) events.push_back(&event);
    }
    std::stable_sort(events.begin(), events.end(), [](const loop::IoEvent* one, const loop::IoEvent* other) {
        return one->due_at < other->due_at;
    });
    NetworkModel model;
    model.count = events.size();
    for (const loop::IoEvent* event : events) {
        if (model.transfers.size() == kMostTransfers) break;
        model.transfers.push_back(build_transfer(view, *event));
    }
    return model;
}

}  // namespace loopscope::present
