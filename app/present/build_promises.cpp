#include <algorithm>

#include "app/present/machine_builders.h"

namespace loopscope::present {

using heap::CellId;
using heap::CellKind;
using heap::ObjectClass;
using heap::PromiseData;
using heap::PromiseReaction;
using heap::Value;

namespace {

constexpr std::size_t kMostPromises = 60;
constexpr std::size_t kMostReactions = 6;

std::string reaction_text(MachineView& view, const PromiseReaction& reaction) {
    std::string text;
    if (reaction.kind == PromiseReaction::Kind::Await) {
        text = "await";
        if (view.heap.has_data<heap::GeneratorData>(reaction.derived)) {
            text +=
                " in " + name_of_function(
                             view, view.heap.data<heap::GeneratorData>(reaction.derived).activation.function);
        }
    } else if (view.heap.is_callable(reaction.on_fulfilled)) {
        text = "then " + name_of_function(view, reaction.on_fulfilled);
    } else if (view.heap.is_callable(reaction.on_rejected)) {
        text = "catch " + name_of_function(view, reaction.on_rejected);
    } else {
        text = "pass on";
    }
    const CodePlace place = place_of_site(view, reaction.registered_at_site);
    if (place.line != 0) text += ", " + place.text;
    return text;
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
    if (place.line != 0) model.origin = place.text + ": " + place.code;
    if (view.heap.has_data<PromiseData>(data.resolved_by)) {
        model.origin = "follows #" + std::to_string(view.heap.data<PromiseData>(data.resolved_by).serial);
    }
    for (const PromiseReaction& reaction : data.reactions) {
        if (model.reactions.size() == kMostReactions) {
            model.reactions.push_back("and " + group_digits(data.reactions.size() - kMostReactions) +
                                      " more");
            break;
        }
        model.reactions.push_back(reaction_text(view, reaction));
    }
    return model;
}

}  // namespace

PromiseListModel build_promises(MachineView& view) {
    PromiseListModel model;
    // The newest cells are at the end.
    for (std::uint32_t number = view.heap.cell_count(); number > 1; --number) {
        const auto id = static_cast<CellId>(number - 1);
        if (view.heap.kind(id) != CellKind::Object) continue;
        const Value object = Value::object(id);
        if (view.heap.class_of(object) != ObjectClass::Promise) continue;
        ++model.total;
        if (model.promises.size() == kMostPromises) continue;
        const PromiseData data = view.heap.data<PromiseData>(object);
        model.promises.push_back(build_promise(view, data));
    }
    std::sort(model.promises.begin(), model.promises.end(),
              [](const PromiseModel& one, const PromiseModel& other) { return one.id > other.id; });
    return model;
}

}  // namespace loopscope::present
