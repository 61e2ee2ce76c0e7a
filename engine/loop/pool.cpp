#include "engine/loop/pool.h"

#include <algorithm>

#include "engine/loop/internal.h"

namespace loopscope::loop {

namespace {

/// The request that finishes next among those not performed and finished by `deadline`; ties go to the older
/// one.
PoolRequest* next_to_perform(ThreadPool& pool, std::uint64_t deadline) {
    PoolRequest* next = nullptr;
    for (PoolRequest& request : pool.requests) {
        if (request.performed || request.finishes_at > deadline) continue;
        if (next == nullptr || request.finishes_at < next->finishes_at) next = &request;
    }
    return next;
}

PoolRequest* next_to_start(ThreadPool& pool, std::uint64_t deadline) {
    PoolRequest* next = nullptr;
    for (PoolRequest& request : pool.requests) {
        if (request.start_noted || request.starts_at > deadline) continue;
        if (next == nullptr || request.starts_at < next->starts_at) next = &request;
    }
    return next;
}

}  // namespace

bool is_operation(const PoolRequest& request) {
    return request.kind != kMessage && request.kind != kQuietMessage && request.kind != kCleanup;
}

void post_message(LoopAgent& agent, PoolRequest request, bool at_once) {
    request.id = agent.loop.pool.next_id++;
    request.submitted_at = request.starts_at = request.finishes_at = agent.clock;
    request.start_noted = request.finish_noted = request.performed = true;
    request.submitted_at_tick = agent.tick;
    request.submitted_by = agent.running_job;
    if (at_once)
        agent.loop.deliveries.push_front({false, request.id});
    else
        agent.loop.pool.finished.push_back(request.id);
    agent.loop.pool.requests.push_back(std::move(request));
}

std::uint64_t submit_request(LoopAgent& agent, vm::Recorder& recorder, PoolRequest request) {
    ThreadPool& pool = agent.loop.pool;
    request.id = pool.next_id++;
    const auto worker = std::min_element(pool.free_at.begin(), pool.free_at.end());
    request.worker = static_cast<std::uint32_t>(worker - pool.free_at.begin());
    request.submitted_at = agent.clock;
    request.starts_at = std::max(agent.clock, *worker);
    request.finishes_at = request.starts_at + request.duration;
    request.submitted_at_tick = agent.tick;
    request.submitted_by = agent.running_job;
    request.context = agent.async_context;
    *worker = request.finishes_at;
    vm::note_event(agent, recorder, vm::EventKind::RequestSubmitted, request.submitted_at_site,
                   Value::number(static_cast<double>(request.starts_at)), request.callback, request.id,
                   request.worker);
    pool.requests.push_back(std::move(request));
    return pool.requests.back().id;
}

void perform_finished(LoopAgent& agent, const HostHooks& hooks) {
    while (PoolRequest* request = next_to_perform(agent.loop.pool, agent.clock)) {
        hooks.perform(agent, *request);
        request->performed = true;
    }
}

std::uint64_t next_pool_moment(const LoopAgent& agent) {
    std::uint64_t moment = UINT64_MAX;
    for (const PoolRequest& request : agent.loop.pool.requests) {
        if (!request.start_noted) moment = std::min(moment, request.starts_at);
        if (!request.finish_noted) moment = std::min(moment, request.finishes_at);
    }
    return moment;
}

bool advance_pool(LoopAgent& agent, Context& context) {
    ThreadPool& pool = agent.loop.pool;
    PoolRequest* starting = next_to_start(pool, agent.clock);
    PoolRequest* finishing = nullptr;
    for (PoolRequest& request : pool.requests) {
        if (request.finish_noted || request.finishes_at > agent.clock) continue;
        if (finishing == nullptr || request.finishes_at < finishing->finishes_at) finishing = &request;
    }
    // At the same moment a worker finishes one request before it starts the next.
    if (starting != nullptr &&
        (finishing == nullptr || starting == finishing || starting->starts_at < finishing->finishes_at)) {
        starting->start_noted = true;
        tick(agent, context, vm::EventKind::RequestStarted, Value(), Value(), starting->id, starting->worker);
        return true;
    }
    if (finishing != nullptr) {
        perform_finished(agent, context.hooks);
        finishing->finish_noted = true;
        pool.finished.push_back(finishing->id);
        tick(agent, context, vm::EventKind::RequestFinished, Value(),
             Value::number(static_cast<double>(finishing->finishes_at)), finishing->id, finishing->worker);
        return true;
    }
    return false;
}

}  // namespace loopscope::loop
