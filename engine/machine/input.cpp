#include "engine/machine/input.h"

#include <algorithm>

#include "engine/base/source_text.h"
#include "engine/loop/html.h"

namespace loopscope::machine {

namespace {

loop::PoolRequest* find_request(Machine& machine, std::uint64_t id) {
    auto& requests = machine.loop.pool.requests;
    const auto found = std::find_if(requests.begin(), requests.end(),
                                    [&](const loop::PoolRequest& it) { return it.id == id; });
    return found == requests.end() || found->performed || found->finish_noted ? nullptr : &*found;
}

/// What stands in the queue of the same worker moves with it.
void delay(Machine& machine, const loop::PoolRequest& request, std::uint64_t ns) {
    const std::uint64_t old_end = request.finishes_at;
    const std::uint64_t id = request.id;
    const std::uint32_t worker = request.worker;
    for (loop::PoolRequest& it : machine.loop.pool.requests) {
        if (it.worker != worker || it.finish_noted) continue;
        if (it.id == id) {
            it.finishes_at += ns;
        } else if (it.starts_at >= old_end && !it.start_noted) {
            it.starts_at += ns;
            it.finishes_at += ns;
        }
    }
    if (worker < machine.loop.pool.free_at.size()) machine.loop.pool.free_at[worker] += ns;
}

bool is_page(const Machine& machine) {
    return machine.realm[vm::Intrinsic::PageDocument].is_object();
}

void happen_to_page(Machine& machine, loop::TaskSource source, const Input& input) {
    loop::queue_user_input(machine, source, machine.heap.make_string(base::utf8_to_utf16(input.text)));
}

void happen_outside(Machine& machine, const Input& input) {
    loop::IoEvent event;
    event.id = machine.loop.pool.next_id++;
    event.label = input.label;
    event.callback = machine.realm[vm::Intrinsic::OutsideInput];
    event.argument = machine.heap.make_string(base::utf8_to_utf16(input.text));
    event.due_at = machine.clock;
    event.outside = true;
    event.queued_at_tick = machine.tick;
    machine.loop.io.events.push_back(std::move(event));
    machine.loop.io.waits_for_input = false;
}

}  // namespace

void apply_input(Machine& machine, const Input& input) {
    ++machine.loop.io.inputs_done;
    switch (input.kind) {
        case InputKind::Outside:
            if (is_page(machine)) {
                happen_to_page(machine, loop::TaskSource::UserInteraction, input);
            } else {
                happen_outside(machine, input);
            }
            break;
        case InputKind::PostMessage:
            if (is_page(machine)) happen_to_page(machine, loop::TaskSource::PostedMessage, input);
            break;
        case InputKind::DelayRequest:
            if (loop::delay_answer(machine, input.id, input.amount)) break;
            if (const loop::PoolRequest* request = find_request(machine, input.id))
                delay(machine, *request, input.amount);
            break;
        case InputKind::FailRequest:
            if (is_page(machine)) {
                const vm::Value failure = machine.heap.make_string(std::string_view(input.text));
                loop::fail_answer(machine, input.id, failure);
                break;
            }
            if (loop::PoolRequest* request = find_request(machine, input.id))
                request->forced_failure = input.text;
            break;
    }
}

}  // namespace loopscope::machine
