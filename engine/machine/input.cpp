#include "engine/machine/input.h"

#include <algorithm>
#include <vector>

#include "engine/base/source_text.h"
#include "engine/loop/html.h"
#include "engine/loop/runtime.h"

namespace loopscope::machine {

namespace {

loop::PoolRequest* find_request(Machine& machine, std::uint64_t id) {
    auto& requests = machine.loop.pool.requests;
    const auto found = std::find_if(requests.begin(), requests.end(),
                                    [&](const loop::PoolRequest& it) { return it.id == id; });
    return found == requests.end() || found->performed || found->finish_noted ? nullptr : &*found;
}

/// It takes longer. What no worker has begun is shared out anew: to whoever is free first, in the order in
/// which it was submitted.
void delay(Machine& machine, loop::PoolRequest& delayed, std::uint64_t ns) {
    loop::ThreadPool& pool = machine.loop.pool;
    delayed.duration += ns;
    delayed.finishes_at += ns;
    std::vector<std::uint64_t> free_at(pool.free_at.size(), 0);
    const auto has_begun = [&](const loop::PoolRequest& it) {
        return it.start_noted || it.performed || it.id == delayed.id;
    };
    for (const loop::PoolRequest& it : pool.requests) {
        if (has_begun(it) && it.worker < free_at.size())
            free_at[it.worker] = std::max(free_at[it.worker], it.finishes_at);
    }
    for (loop::PoolRequest& it : pool.requests) {
        if (has_begun(it)) continue;
        const auto worker = std::min_element(free_at.begin(), free_at.end());
        it.worker = static_cast<std::uint32_t>(worker - free_at.begin());
        it.starts_at = std::max(it.submitted_at, *worker);
        it.finishes_at = it.starts_at + it.duration;
        *worker = it.finishes_at;
    }
    for (std::size_t worker = 0; worker < free_at.size(); ++worker) {
        const std::uint64_t idle_since = std::min(pool.free_at[worker], machine.clock);
        pool.free_at[worker] = free_at[worker] > 0 ? free_at[worker] : idle_since;
    }
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

/// Of what the runtime itself needs between the main script and the loop, which nothing has looked at yet.
void begin_sooner(Machine& machine, std::uint64_t ns) {
    if (machine.loop.point != loop::LoopPoint::AfterMain) return;
    machine.clock -= std::min(ns, loop::row_of(machine.edition).after_main);
}

/// What a viewer sends lies far below the limit.
std::int64_t signed_amount(const Input& input) {
    return static_cast<std::int64_t>(std::min(input.amount, static_cast<std::uint64_t>(INT64_MAX)));
}

/// Whom it concerns: the world knows the program's first agent.
std::uint32_t agent_of(const Machine& machine, const Input& input) {
    switch (input.kind) {
        case InputKind::Outside:
        case InputKind::PostMessage: return 0;
        case InputKind::DelayRequest:
        case InputKind::FailRequest: return agent_with_request(machine, input.id);
        case InputKind::TakeLonger:
        case InputKind::BeginSooner:
        case InputKind::DelayTask:
        case InputKind::DelayFrames:
        case InputKind::HastenFrames: break;
    }
    return machine.cluster_link.number;
}

void apply_to_agent(Machine& machine, const Input& input) {
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
            if (loop::PoolRequest* request = find_request(machine, input.id))
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
        case InputKind::TakeLonger: machine.clock += input.amount; break;
        case InputKind::BeginSooner: begin_sooner(machine, input.amount); break;
        case InputKind::DelayTask: loop::delay_task(machine, input.id, input.amount); break;
        case InputKind::DelayFrames: loop::move_frames(machine, signed_amount(input)); break;
        case InputKind::HastenFrames: loop::move_frames(machine, -signed_amount(input)); break;
    }
}

}  // namespace

void apply_input(Machine& machine, const Input& input) {
    ++machine.loop.io.inputs_done;
    const std::uint32_t at_work = machine.cluster_link.number;
    show_agent(machine, agent_of(machine, input));
    apply_to_agent(machine, input);
    show_agent(machine, at_work);
}

}  // namespace loopscope::machine
