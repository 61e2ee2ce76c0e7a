#include "engine/timeline/timeline.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "engine/base/assert.h"
#include "engine/bytecode/main_file.h"
#include "engine/modules/paths.h"

namespace loopscope::timeline {

namespace {

// How often the recording looks whether a checkpoint is due.
constexpr std::uint64_t kStride = 1024;
// Copies farther behind the cursor than this are not worth making: checkpoints are as near.
constexpr std::uint64_t kFarthestCopy = 1 << 16;

std::vector<bool> sites_of_packages(const bytecode::Program& code) {
    std::vector<bool> sites;
    for (std::size_t i = code.library_function_count; i < code.functions.size(); ++i) {
        const bytecode::FunctionTemplate& function = *code.functions[i];
        if (!modules::is_under_node_modules(code.sources[function.source]->name())) continue;
        sites.resize(code.site_count, false);
        std::fill_n(sites.begin() + function.first_site, function.code.size(), true);
    }
    return sites;
}

}  // namespace

Timeline::Timeline(std::shared_ptr<const machine::LoadedProgram> program, std::uint64_t max_ticks,
                   std::vector<machine::Input> inputs)
    : program_(std::move(program)), max_ticks_(max_ticks), inputs_(std::move(inputs)) {
    front_ = machine::initial_machine(program_->setup, program_->scenario);
    LOOPSCOPE_ASSERT(front_.tick == 0, "making the realm is no tick");
    take_inputs(front_);
    package_sites_ = sites_of_packages(*program_->setup.program);
    cursor_ = front_;
    checkpoints_.offer(front_);
}

Progress Timeline::progress() const {
    if (machine::has_ended(front_)) return Progress::Ended;
    return length() >= max_ticks_ ? Progress::Limit : Progress::Open;
}

std::uint64_t Timeline::extend(Budget budget) {
    const std::uint64_t first = length();
    const std::uint64_t last = std::min(max_ticks_, first + std::min(budget.ticks, max_ticks_));
    std::uint64_t last_instruction = front_.instructions + budget.instructions;
    while (length() < last && !machine::has_ended(front_) && front_.instructions < last_instruction) {
        const std::uint64_t until_input = front_between_ticks_ ? take_inputs(front_) - front_.tick : 1;
        const std::uint64_t wanted =
            front_between_ticks_ ? std::min({last - length(), records_.room(), kStride, until_input}) : 1;
        const std::uint64_t most = last_instruction - front_.instructions;
        front_recorder_.records = &records_.tail();
        front_recorder_.log = &log_;
        const std::uint64_t instructions =
            front_between_ticks_ ? std::min(most, checkpoints_.spacing()) : most;
        const std::uint64_t done =
            machine::step(front_, program_->setup, front_recorder_, wanted, instructions);
        records_.grew(done);
        for (const vm::LoggedEvent& event : log_) index_.add(event);
        log_.clear();
        front_between_ticks_ = done == wanted || machine::has_ended(front_);
        if (front_between_ticks_) take_inputs(front_);
        if (front_between_ticks_) checkpoints_.offer(front_);
    }
    LOOPSCOPE_ASSERT(front_.tick == length(), "every tick has a record");
    index_.grow_to({front_.clock, static_cast<std::uint32_t>(front_.tick)});
    return length() - first;
}

const Machine& Timeline::nearest_before(std::uint64_t tick) const {
    const Machine* best = &checkpoints_.before(tick);
    const Machine* near = near_.before(tick);
    if (near != nullptr && near->tick > best->tick) best = near;
    if (cursor_.tick <= tick && cursor_.tick >= best->tick) best = &cursor_;
    if (front_between_ticks_ && front_.tick == tick) best = &front_;
    return *best;
}

std::uint64_t Timeline::take_inputs(Machine& machine) const {
    while (machine.loop.io.inputs_done < inputs_.size() &&
           inputs_[machine.loop.io.inputs_done].tick <= machine.tick)
        machine::apply_input(machine, inputs_[machine.loop.io.inputs_done]);
    return machine.loop.io.inputs_done < inputs_.size() ? inputs_[machine.loop.io.inputs_done].tick
                                                        : UINT64_MAX;
}

void Timeline::replay(Machine& machine, std::uint64_t tick, vm::Recorder& recorder) const {
    while (machine.tick < tick) {
        const std::uint64_t goal = std::min(tick, take_inputs(machine));
        machine::step(machine, program_->setup, recorder, goal - machine.tick);
    }
    take_inputs(machine);
}

const Machine& Timeline::seek(std::uint64_t tick) {
    LOOPSCOPE_ASSERT(tick <= length(), "only what is recorded can be visited");
    const Machine& nearest = nearest_before(tick);
    if (&nearest == &front_) near_.keep(cursor_, tick);
    if (&nearest != &cursor_) cursor_ = nearest;
    vm::Recorder nobody;
    while (cursor_.tick < tick) {
        const std::uint64_t distance = tick - cursor_.tick;
        if (std::has_single_bit(distance) && distance <= kFarthestCopy) near_.keep(cursor_, tick);
        const std::uint64_t left = distance == 1 ? 0 : std::bit_floor(distance - 1);
        replay(cursor_, tick - left, nobody);
    }
    return cursor_;
}

const std::vector<vm::TraceEvent>& Timeline::events(std::uint64_t tick) {
    LOOPSCOPE_ASSERT(tick >= 1 && tick <= length(), "only recorded ticks have events");
    if (events_tick_ == tick) return events_;
    Machine machine = nearest_before(tick - 1);
    vm::Recorder recorder;
    replay(machine, tick - 1, recorder);
    near_.keep(machine, cursor_.tick);
    events_.clear();
    recorder.events = &events_;
    replay(machine, tick, recorder);
    events_tick_ = tick;
    return events_;
}

Search Timeline::start_search(StepKind kind, Direction direction, std::uint64_t from, StepScope scope) const {
    return {kind,
            direction,
            from,
            from,
            is_about_code(kind) ? scope : StepScope::AllCode,
            depth_at(from),
            index_.agent_at(from)};
}

bool Timeline::is_beside(const Search& search, std::uint64_t tick, std::uint32_t start_depth) const {
    const std::vector<AgentRun>& agents = index_.agents();
    if (agents.size() == 1 || start_depth == 0) return false;
    if (search.kind != StepKind::Over && search.kind != StepKind::Out) return false;
    // Where the agent is no more, the step ends.
    const std::optional<Moment>& end = agents[search.agent].end;
    return index_.agent_at(tick) != search.agent && !(end && tick >= end->tick);
}

bool Timeline::matches(const Search& search, std::uint64_t tick, std::uint32_t start_depth) const {
    const vm::TickRecord& record = records_[tick];
    if (!stops_at(search.kind, search.direction, record, start_depth)) return false;
    if (is_beside(search, tick, start_depth)) return false;
    if (search.kind != StepKind::Breakpoint) return true;
    if (record.kind == static_cast<std::uint8_t>(vm::EventKind::DebuggerStatement)) return true;
    return record.site < breakpoint_sites_.size() && breakpoint_sites_[record.site];
}

bool Timeline::matches_own_code(Search& search, std::uint64_t tick, std::uint32_t start_depth) const {
    if (is_beside(search, tick, start_depth)) return false;
    const vm::TickRecord& record = records_[tick];
    search.depth = std::min(search.depth, record.depth);
    if (is_in_package(record)) return false;
    // A package that the function returned to may have called other code of the program meanwhile: that is
    // where the step comes out, however deep it stands.
    const bool came_out = search.depth < start_depth && search.kind == StepKind::Over &&
                          (record.marks & vm::kMarkStatement) != 0;
    return came_out || matches(search, tick, start_depth);
}

SearchResult Timeline::advance(Search& search, Budget budget) {
    using Status = SearchResult::Status;
    const std::uint32_t start_depth = depth_at(search.from);
    const auto found = [&](std::uint64_t tick) {
        return search.scope == StepScope::OwnCode && !package_sites_.empty()
                   ? matches_own_code(search, tick, start_depth)
                   : matches(search, tick, start_depth);
    };
    if (search.direction == Direction::Backward) {
        for (std::uint64_t tick = search.looked_at; tick-- > 1;) {
            if (found(tick)) return {Status::Found, tick};
        }
        return {Status::NoMore, 0};
    }
    const std::uint64_t last = length() + std::min(budget.ticks, max_ticks_);
    const std::uint64_t last_instruction = front_.instructions + budget.instructions;
    while (true) {
        while (search.looked_at < length()) {
            ++search.looked_at;
            if (found(search.looked_at)) return {Status::Found, search.looked_at};
        }
        if (is_complete()) return {Status::NoMore, length()};
        if (length() >= last || front_.instructions >= last_instruction) return {Status::NotYet, length()};
        extend({std::min(kStride, last - length()), last_instruction - front_.instructions});
    }
}

bool Timeline::is_breakpoint(std::uint64_t tick) const {
    return matches({StepKind::Breakpoint, Direction::Forward, 0, 0}, tick, 0);
}

void Timeline::set_breakpoints(const std::vector<std::uint32_t>& lines) {
    const bytecode::Program& code = *program_->setup.program;
    const std::uint32_t main = bytecode::main_source(code);
    std::vector<FileLine> places;
    for (const std::uint32_t line : lines) places.push_back({main, line});
    set_file_breakpoints(places);
}

void Timeline::set_file_breakpoints(const std::vector<FileLine>& lines) {
    const bytecode::Program& code = *program_->setup.program;
    breakpoint_sites_.assign(lines.empty() ? 0 : code.site_count, false);
    if (lines.empty()) return;
    for (std::size_t i = code.library_function_count; i < code.functions.size(); ++i) {
        const bytecode::FunctionTemplate& function = *code.functions[i];
        const bool has_any = std::any_of(lines.begin(), lines.end(),
                                         [&](const FileLine& it) { return it.source == function.source; });
        if (!has_any) continue;
        const base::SourceText& source = *code.sources[function.source];
        for (std::size_t pc = 0; pc < function.code.size(); ++pc) {
            if (function.code[pc].opcode != bytecode::Opcode::Statement) continue;
            const FileLine place{function.source, source.position(function.ranges[pc].begin).line};
            if (std::find(lines.begin(), lines.end(), place) != lines.end())
                breakpoint_sites_[function.first_site + pc] = true;
        }
    }
}

}  // namespace loopscope::timeline
