// The async functions that stand at an await: off the stack, kept by the heap.

#include <algorithm>
#include <utility>

#include "app/present/machine_builders.h"
#include "app/present/promise_index.h"

namespace loopscope::present {

using heap::GeneratorData;
using heap::PromiseData;
using heap::PromiseReaction;
using heap::Value;

namespace {

// What an await can hang on is looked for among so many of the newest promises.
constexpr std::size_t kMostPromises = 400;
constexpr std::size_t kMostSuspended = 20;

class Finder {
  public:
    explicit Finder(MachineView& view) : view_(view) {}

    // `awaited` may be no promise that is known: what a job has left behind.
    void add(const PromiseReaction& reaction, std::uint64_t awaited, bool is_ready) {
        if (reaction.kind != PromiseReaction::Kind::Await) return;
        if (!view_.heap.has_data<GeneratorData>(reaction.derived)) return;
        const GeneratorData& suspended = view_.heap.data<GeneratorData>(reaction.derived);
        const heap::Activation& activation = suspended.activation;
        const auto& function = view_.program.function(activation.function_template);
        if (function.visibility != bytecode::Visibility::User) return;
        const CodePlace place =
            place_in_function(view_, activation.function_template, activation.pc > 0 ? activation.pc - 1 : 0);
        SuspendedModel model;
        model.id = suspended.suspended_at_tick + 1;
        model.name = function.name == 0 && function.kind != bytecode::FunctionKind::Module
                         ? name_of_function(view_, activation.function)
                         : name_of_template(view_, function);
        model.place = place.text;
        model.line = place.line;
        model.code = place.code;
        model.awaited = awaited;
        model.promise = serial_of_promise(view_, suspended.promise);
        model.is_ready = is_ready;
        found_.push_back(std::move(model));
    }

    std::vector<SuspendedModel> take() {
        std::sort(found_.begin(), found_.end(),
                  [](const SuspendedModel& one, const SuspendedModel& other) { return one.id > other.id; });
        return std::move(found_);
    }

  private:
    MachineView& view_;
    std::vector<SuspendedModel> found_;
};

void find_ready(MachineView& view, Finder& finder) {
    for (const vm::Job& job : view.agent.microtasks) {
        if (job.kind == vm::JobKind::Await)
            finder.add(job.reaction, serial_of_promise(view, job.promise), true);
    }
}

void find_waiting(const PromiseData& promise, Finder& finder) {
    for (const PromiseReaction& reaction : promise.reactions) finder.add(reaction, promise.serial, false);
}

}  // namespace

void build_suspended(MachineView& view, PromiseIndex& index, std::uint64_t tick, StackModel& model) {
    Finder finder(view);
    find_ready(view, finder);
    for (const Value promise : index.newest(view.heap, tick, kMostPromises)) {
        find_waiting(view.heap.data<PromiseData>(promise), finder);
    }
    model.suspended = finder.take();
    model.suspended_count = model.suspended.size();
    if (model.suspended.size() > kMostSuspended) model.suspended.resize(kMostSuspended);
}

SuspendedModel find_suspended(MachineView& view, std::uint64_t tick) {
    Finder finder(view);
    find_ready(view, finder);
    for (std::uint32_t number = 0; number < view.heap.cell_count(); ++number) {
        const auto id = static_cast<heap::CellId>(number);
        if (view.heap.kind(id) != heap::CellKind::Object) continue;
        const Value object = Value::object(id);
        if (view.heap.has_data<PromiseData>(object)) {
            find_waiting(view.heap.data<PromiseData>(object), finder);
        }
    }
    for (const SuspendedModel& found : finder.take()) {
        if (found.id == tick) return found;
    }
    return {};
}

}  // namespace loopscope::present
