#include "engine/timeline/possible_outputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace loopscope::timeline {

namespace {

using machine::Input;

std::vector<Input> inputs_of(const std::vector<Choice>& choices) {
    std::vector<Input> inputs;
    for (const Choice& choice : choices)
        inputs.insert(inputs.end(), choice.inputs.begin(), choice.inputs.end());
    std::stable_sort(inputs.begin(), inputs.end(), [](const Input& one, const Input& other) {
        return std::tie(one.tick, one.kind, one.id) < std::tie(other.tick, other.kind, other.id);
    });
    return inputs;
}

/// The same for lists of choices that do the same.
std::string text_of(const std::vector<Input>& inputs) {
    std::string text;
    for (const Input& it : inputs)
        text += fmt::format("{} {} {} {};", it.tick, static_cast<int>(it.kind), it.id, it.amount);
    return text;
}

bool starts_task(const vm::TraceEvent& event) {
    return (vm::marks_of(event.kind) & (vm::kMarkTaskStarted | vm::kMarkEnded)) != 0;
}

bool is_code(const vm::TraceEvent& event) {
    return event.kind == vm::EventKind::FramePushed || event.kind == vm::EventKind::FrameResumed ||
           event.kind == vm::EventKind::OutputWritten;
}

/// Two of them at one position would be one that goes farther than each may.
bool move_the_same(const Input& one, const Input& other) {
    return one.tick == other.tick && one.kind == other.kind && one.id == other.id &&
           one.kind != machine::InputKind::DelayRequest;
}

}  // namespace

std::vector<Input> PossibleOutput::inputs() const {
    return inputs_of(choices);
}

std::uint64_t PossibleOutput::parts_at() const {
    const std::vector<Input> all = inputs();
    return all.empty() ? 0 : all.front().tick;
}

PossibleOutputs::Run::Run(const machine::LoadedProgram& program, Machine start, Choices taken)
    : machine(std::move(start)), done(std::move(taken)), inputs(inputs_of(done)), finder(program) {}

PossibleOutputs::PossibleOutputs(std::shared_ptr<const machine::LoadedProgram> program, OutputBounds bounds)
    : program_(std::move(program)),
      bounds_(bounds),
      start_(machine::initial_machine(program_->setup, program_->scenario)),
      branches_(1) {}

bool PossibleOutputs::advance(std::uint64_t ticks) {
    const std::uint64_t last = ticks_ + ticks;
    while (verdict_ == OutputVerdict::Open && ticks_ < last) {
        if (!run_) start_next();
        while (run_ && ticks_ < last) {
            if (!step(*run_)) run_.reset();
        }
    }
    return verdict_ == OutputVerdict::Open;
}

void PossibleOutputs::run_to_end() {
    while (advance(1'000'000)) continue;
}

void PossibleOutputs::start_next() {
    if (branches_.empty()) {
        verdict_ = has_endless_   ? OutputVerdict::Endless
                   : has_untried_ ? OutputVerdict::Untried
                                  : OutputVerdict::Complete;
    } else if (runs_ >= bounds_.max_runs) {
        verdict_ = OutputVerdict::Runs;
    } else if (ticks_ >= bounds_.max_total_ticks) {
        verdict_ = OutputVerdict::Ticks;
    } else {
        run_.emplace(*program_, start_, std::move(branches_.front()));
        branches_.pop_front();
        ++runs_;
    }
}

bool PossibleOutputs::take_inputs(Run& run) {
    std::uint64_t& done = run.machine.loop.io.inputs_done;
    const std::uint64_t before = done;
    while (done < run.inputs.size() && run.inputs[done].tick <= run.machine.tick)
        machine::apply_input(run.machine, run.inputs[done]);
    if (done == before || done < run.inputs.size()) return true;
    const std::uint64_t count = std::exchange(done, 0);  // it does not matter in how many steps it came
    const bool is_new = seen_machines_.insert(machine::digest(run.machine)).second;
    done = count;
    return is_new;
}

bool PossibleOutputs::step(Run& run) {
    if (run.between_ticks) {
        if (!take_inputs(run)) return false;
        run.finder.look_before(run.machine);
    }
    vm::Recorder recorder;
    recorder.events = &run.events;
    const std::uint64_t done = machine::step(run.machine, program_->setup, recorder, 1);
    ticks_ += std::max<std::uint64_t>(done, 1);  // one that needs several calls is a long one
    run.between_ticks = done > 0 || machine::has_ended(run.machine);
    if (!run.between_ticks) return true;
    run.finder.look_after(run.machine, run.events);
    look_for_code(run);
    if (run.finder.is_marked()) take_choices(run);
    run.events.clear();
    const bool is_over =
        machine::has_ended(run.machine) && run.inputs.size() <= run.machine.loop.io.inputs_done;
    const bool is_too_long = run.machine.tick >= bounds_.max_ticks;
    if (!is_over && !is_too_long) return true;
    if (!is_over) has_endless_ = true;
    finish(run);
    return false;
}

/// Whether what waits for it matters, before the next task begins.
void PossibleOutputs::look_for_code(Run& run) {
    if (run.waiting.empty()) return;
    const bool task = std::any_of(run.events.begin(), run.events.end(), starts_task);
    run.saw_code = run.saw_code || std::any_of(run.events.begin(), run.events.end(), is_code);
    if (!run.saw_code && !task) return;
    if (run.saw_code) {
        for (const Choice& choice : run.waiting) offer(run, choice);
    }
    run.waiting.clear();
}

void PossibleOutputs::take_choices(Run& run) {
    has_untried_ = has_untried_ || run.finder.is_untried();
    if (!keys_.insert(run.finder.key(run.machine)).second) return;
    run.saw_code = false;
    for (Choice& choice : run.finder.choices(run.machine, run.done)) {
        if (choice.only_if_seen) {
            run.waiting.push_back(std::move(choice));
        } else {
            offer(run, choice);
        }
    }
}

/// What was chosen at later positions does not hold any more: it is chosen anew where it comes again.
void PossibleOutputs::offer(const Run& run, const Choice& choice) {
    const Input& first = choice.inputs.front();
    Choices choices;
    for (const Choice& earlier : run.done) {
        if (earlier.inputs.back().tick > first.tick) continue;
        if (std::any_of(earlier.inputs.begin(), earlier.inputs.end(),
                        [&](const Input& it) { return move_the_same(it, first); }))
            return;
        choices.push_back(earlier);
    }
    choices.push_back(choice);
    if (seen_inputs_.insert(text_of(inputs_of(choices))).second) branches_.push_back(std::move(choices));
}

void PossibleOutputs::finish(const Run& run) {
    PossibleOutput found;
    const host::HostState& host = run.machine.host;
    for (std::size_t i = 0; i < host.output.size(); ++i) {
        const host::OutputChunk& chunk = host.output[i];
        (chunk.stream == host::Stream::Output ? found.output : found.errors) += chunk.text;
        found.console += chunk.text;
    }
    found.exit_code = run.machine.loop.exit_code & 0xFF;
    found.uncaught = !(run.machine.loop.uncaught == loop::UncaughtError());
    found.waits = run.machine.loop.io.waits_for_input;
    const auto same = std::find_if(outputs_.begin(), outputs_.end(), [&](const PossibleOutput& it) {
        return it.console == found.console && it.output == found.output && it.exit_code == found.exit_code &&
               it.waits == found.waits;
    });
    if (same != outputs_.end()) {
        ++same->runs;
        return;
    }
    found.runs = 1;
    found.length = run.machine.tick;
    found.choices = run.done;
    outputs_.push_back(std::move(found));
}

std::string describe_verdict(const PossibleOutputs& found) {
    const auto counted = [](std::uint64_t count, const char* what) {
        return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
    };
    const std::string outputs = counted(found.outputs().size(), "output");
    const std::string work = counted(found.runs(), "run") + ", " + counted(found.marks(), "marked moment");
    const OutputBounds& bounds = found.bounds();
    switch (found.verdict()) {
        case OutputVerdict::Open: return fmt::format("Looking: {} so far ({}).", outputs, work);
        case OutputVerdict::Complete:
            if (found.marks() == 0)
                return "Complete: one output. Nothing depends on an order that the runtime does not promise.";
            if (found.outputs().size() == 1)
                return fmt::format("Complete: one output, whatever comes first at the marks ({}).", work);
            return fmt::format("Complete: these {} are all within the marks ({}).", outputs, work);
        case OutputVerdict::Runs:
            return fmt::format("Stopped at the bound of {} runs: at least {} ({}).", bounds.max_runs, outputs,
                               work);
        case OutputVerdict::Ticks:
            return fmt::format("Stopped at the bound of {} ticks of all runs: at least {} ({}).",
                               bounds.max_total_ticks, outputs, work);
        case OutputVerdict::Endless:
            return fmt::format("At least {} ({}): a run was stopped at {} ticks, it may never end.", outputs,
                               work, bounds.max_ticks);
        case OutputVerdict::Untried:
            return fmt::format(
                "At least {} ({}): what another thread does, and when memory is collected, is not tried in "
                "another order.",
                outputs, work);
    }
    return "";
}

}  // namespace loopscope::timeline
