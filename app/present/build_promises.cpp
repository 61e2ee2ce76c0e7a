// Promises as a graph: which one settles which, and what waits for each.

#include <algorithm>
#include <map>

#include "app/present/machine_builders.h"
#include "app/present/promise_index.h"

namespace loopscope::present {

using heap::PromiseData;
using heap::PromiseReaction;
using heap::Value;

namespace {

constexpr std::size_t kMostPromises = 60;
constexpr std::size_t kMostReactions = 6;

// The promise that a suspended async function will settle.
std::uint64_t result_of_activation(const MachineView& view, Value activation) {
    if (!view.heap.has_data<heap::GeneratorData>(activation)) return 0;
    return serial_of_promise(view, view.heap.data<heap::GeneratorData>(activation).promise);
}

std::string name_of_activation(MachineView& view, Value activation) {
    if (!view.heap.has_data<heap::GeneratorData>(activation)) return {};
    return name_of_function(view, view.heap.data<heap::GeneratorData>(activation).activation.function);
}

ReactionModel build_reaction(MachineView& view, const PromiseReaction& reaction) {
    ReactionModel model;
    if (reaction.kind == PromiseReaction::Kind::Await) {
        const std::string name = name_of_activation(view, reaction.derived);
        model.text = name.empty() ? "await" : "await in " + name;
        model.to = result_of_activation(view, reaction.derived);
    } else {
        if (view.heap.is_callable(reaction.on_fulfilled)) {
            model.text = "then " + name_of_function(view, reaction.on_fulfilled);
        } else if (view.heap.is_callable(reaction.on_rejected)) {
            model.text = "catch " + name_of_function(view, reaction.on_rejected);
        } else {
            model.text = "pass on";
        }
        model.to = serial_of_promise(view, reaction.derived);
    }
    model.place = place_of_site(view, reaction.registered_at_site).text;
    return model;
}

PromiseState state_of(heap::PromiseState state) {
    switch (state) {
        case heap::PromiseState::Pending: return PromiseState::Pending;
        case heap::PromiseState::Fulfilled: return PromiseState::Fulfilled;
        case heap::PromiseState::Rejected: return PromiseState::Rejected;
    }
    return PromiseState::Pending;
}

PromiseModel build_promise(MachineView& view, const PromiseData& data) {
    PromiseModel model;
    model.id = data.serial;
    model.state = state_of(data.state);
    if (model.state != PromiseState::Pending) model.value = value_text(view, data.result);
    model.unhandled = model.state == PromiseState::Rejected && !data.handled;
    const CodePlace place = place_of_site(view, data.created_at_site);
    if (place.line != 0) model.origin = place.text + (place.code.empty() ? "" : ": " + place.code);
    // What stands nowhere in a function's code is the promise that a call of it returned.
    const bytecode::SitePlace site = bytecode::place_of_site(view.program, data.created_at_site);
    if (place.line != 0 && place.code.empty()) {
        const bytecode::FunctionTemplate& maker = view.program.function(site.function);
        if (maker.is_async) model.made_by = "async " + name_of_template(view, maker);
    }
    if (const std::uint64_t followed = serial_of_promise(view, data.resolved_by); followed != 0) {
        model.parent = followed;
        model.link = PromiseLink::Follows;
    } else if (data.derived_from != 0) {
        model.parent = data.derived_from;
        model.link = PromiseLink::Then;
    }
    for (const PromiseReaction& reaction : data.reactions) {
        if (model.reactions.size() == kMostReactions) {
            model.reactions.push_back(
                {"and " + group_digits(data.reactions.size() - kMostReactions) + " more", {}, 0});
            break;
        }
        model.reactions.push_back(build_reaction(view, reaction));
    }
    return model;
}

// The promise of an async function hangs on what the function awaits.
void link_awaits(MachineView& view, std::vector<PromiseModel>& promises) {
    const auto link = [&promises](std::uint64_t id, std::uint64_t parent, const std::string& name) {
        const auto found = std::find_if(promises.begin(), promises.end(),
                                        [id](const PromiseModel& promise) { return promise.id == id; });
        if (id == 0 || found == promises.end()) return;
        if (!name.empty()) found->made_by = "async " + name;
        if (found->link != PromiseLink::None || parent == id) return;
        found->parent = parent;
        found->link = PromiseLink::Await;
    };
    for (const PromiseModel& promise : std::vector<PromiseModel>(promises)) {
        for (const ReactionModel& reaction : promise.reactions) {
            constexpr std::string_view kAwait = "await in ";
            if (!reaction.text.starts_with("await")) continue;
            link(reaction.to, promise.id,
                 reaction.text.starts_with(kAwait) ? reaction.text.substr(kAwait.size()) : std::string());
        }
    }
    for (const vm::Job& job : view.agent.microtasks) {
        if (job.kind != vm::JobKind::Await) continue;
        link(result_of_activation(view, job.reaction.derived), serial_of_promise(view, job.promise),
             name_of_activation(view, job.reaction.derived));
    }
}

// Orders the promises so that each stands behind its parent: depth first, the oldest first. The first child
// goes on in its parent's line, every other one begins a line of its own.
class GraphOrder {
  public:
    explicit GraphOrder(PromiseListModel& model) : model_(model) {
        for (const PromiseModel& promise : model.promises) by_id_[promise.id] = &promise;
        for (const auto& [id, promise] : by_id_) {
            const bool is_root = promise->parent == 0 || !by_id_.contains(promise->parent) || in_circle(id);
            if (is_root)
                roots_.push_back(id);
            else
                children_[promise->parent].push_back(id);
        }
    }

    void run() {
        for (const std::uint64_t root : roots_) {
            place(root, 0);
            ++model_.lines;
        }
        for (PromiseModel& promise : ordered_) {
            if (promise.depth == 0) {
                promise.parent = 0;
                promise.link = PromiseLink::None;
            }
        }
        model_.promises = std::move(ordered_);
    }

  private:
    // Promises that wait for each other never settle; each of them begins a line of its own.
    bool in_circle(std::uint64_t start) const {
        std::uint64_t id = start;
        for (std::size_t step = 0; step <= by_id_.size(); ++step) {
            const auto found = by_id_.find(id);
            if (found == by_id_.end() || found->second->parent == 0) return false;
            id = found->second->parent;
            if (id == start) return true;
        }
        return false;
    }

    void place(std::uint64_t id, std::uint32_t depth) {
        PromiseModel promise = *by_id_.at(id);
        promise.depth = depth;
        promise.line = model_.lines;
        model_.deepest = std::max(model_.deepest, depth);
        ordered_.push_back(std::move(promise));
        const auto found = children_.find(id);
        if (found == children_.end()) return;
        bool first = true;
        for (const std::uint64_t child : found->second) {
            if (!first) ++model_.lines;
            first = false;
            place(child, depth + 1);
        }
    }

    PromiseListModel& model_;
    std::map<std::uint64_t, const PromiseModel*> by_id_;
    std::map<std::uint64_t, std::vector<std::uint64_t>> children_;
    std::vector<std::uint64_t> roots_;
    std::vector<PromiseModel> ordered_;
};

}  // namespace

std::uint64_t serial_of_promise(const MachineView& view, Value value) {
    return view.heap.has_data<PromiseData>(value) ? view.heap.data<PromiseData>(value).serial : 0;
}

PromiseListModel build_promises(MachineView& view, PromiseIndex& index, std::uint64_t tick) {
    PromiseListModel model;
    const std::vector<Value> newest = index.newest(view.heap, tick, kMostPromises + 1);
    model.has_more = newest.size() > kMostPromises;
    for (const Value promise : newest) {
        if (model.promises.size() == kMostPromises) break;
        const PromiseData data = view.heap.data<PromiseData>(promise);
        model.promises.push_back(build_promise(view, data));
    }
    std::sort(model.promises.begin(), model.promises.end(),
              [](const PromiseModel& one, const PromiseModel& other) { return one.id > other.id; });
    link_awaits(view, model.promises);
    model.is_graph = model.promises.size() <= kMostInGraph && !model.has_more;
    if (model.is_graph) GraphOrder(model).run();
    return model;
}

}  // namespace loopscope::present
