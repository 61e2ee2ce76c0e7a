#include "app/session/session.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

#include "app/session/keep_place.h"
#include "app/session/line_map.h"
#include "engine/bytecode/main_file.h"
#include "engine/timeline/describe.h"

namespace loopscope::session {

namespace {

constexpr double kSpeeds[] = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10'000, 50'000};
constexpr std::size_t kFirstSpeed = 4;
// Enough of a run is recorded at once that a short program is known to its end before it is looked at.
constexpr timeline::Budget kFirstSlice{50'000, 2'000'000};
// A run that goes on is known this far ahead of the cursor.
constexpr std::uint64_t kAhead = 20'000;

void toggle(std::vector<std::uint32_t>& sorted, std::uint32_t line) {
    const auto place = std::lower_bound(sorted.begin(), sorted.end(), line);
    if (place != sorted.end() && *place == line) {
        sorted.erase(place);
    } else {
        sorted.insert(place, line);
    }
}

void make_set(std::vector<std::uint32_t>& lines) {
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
}

/// While a file is edited that the program asks for, its mistakes keep the program from running, as those of
/// the main file do. Without the edit, the program is told of them when it asks for the file.
void refuse_broken_file(machine::LoadResult& result, const FileChanges& changes) {
    if (!result.program) return;
    const bytecode::Program& code = *result.program->setup.program;
    for (const bytecode::Unit& unit : code.units) {
        if (unit.problem == nullptr || !changes.contains(code.sources[unit.source]->name())) continue;
        result.source = code.sources[unit.source];
        result.diagnostics = {*unit.problem};
        result.program.reset();
        return;
    }
}

}  // namespace

Session::Session(SessionOptions options)
    : given_(std::move(options)), options_(given_), speed_(kFirstSpeed) {}

void Session::set_choice(std::string runtime, std::optional<std::uint64_t> seed,
                         std::optional<double> speed) {
    options_.load.runtime = std::move(runtime);
    options_.load.seed = seed;
    options_.load.speed = speed;
}

bool Session::take(machine::LoadResult result) {
    load_result_ = std::move(result);
    ++loads_;
    timeline_.reset();
    if (!load_result_.program) return false;
    stop();
    timeline_ = std::make_unique<timeline::Timeline>(
        std::make_shared<const machine::LoadedProgram>(*load_result_.program), options_.max_ticks);
    futures_.start_new();
    timeline_->extend(kFirstSlice);
    place_breakpoints();
    sentence_tick_.reset();
    return true;
}

/// Takes another text of the program and gives the run before back; where that cannot run, it stays, and
/// nothing is given back.
std::unique_ptr<timeline::Timeline> Session::exchange_run(machine::LoadResult result,
                                                          const FileChanges& changes) {
    std::unique_ptr<timeline::Timeline> before = std::move(timeline_);
    Futures futures = std::exchange(futures_, {});
    if (!take(std::move(result))) {
        timeline_ = std::move(before);
        futures_ = std::move(futures);
        return nullptr;
    }
    if (before != nullptr) follow_bookmarks(*before, futures, changes);
    return before;
}

bool Session::load_file(const std::string& path) {
    stop();
    path_ = path;
    breakpoints_.clear();
    file_breakpoints_.clear();
    bookmarks_.clear();
    return take(machine::load_file(path, options_.load));
}

bool Session::load_text(const std::string& path, std::string_view bytes) {
    stop();
    path_ = path;
    breakpoints_.clear();
    file_breakpoints_.clear();
    bookmarks_.clear();
    return take(machine::load_text(path, bytes, options_.load));
}

bool Session::apply_text(const std::string& path, std::string_view bytes, const FileChanges& changes) {
    path_ = path;
    machine::LoadResult result = machine::load_text(path, bytes, options_.load);
    refuse_broken_file(result, changes);
    // The old run is needed to find the place in the new one.
    const std::unique_ptr<timeline::Timeline> before = exchange_run(std::move(result), changes);
    if (!load_result_.program) return false;
    if (before == nullptr) return true;
    move_breakpoints(changes);
    const std::uint64_t tick_before = before->current().tick;
    const bool was_at_end = before->is_complete() && tick_before == before->length();
    if (was_at_end && tick_before > 0 && timeline_->is_complete()) {
        timeline_->seek(length());
    } else if (tick_before > length() && !timeline_->is_complete()) {
        apply_seek(tick_before);
    } else {
        timeline_->seek(find_same_place(*before, *timeline_, tick_before, changes));
    }
    return true;
}

void Session::move_breakpoints(const FileChanges& changes) {
    FileBreakpoints others = file_breakpoints_;
    for (const auto& [file, moves] : changes) {
        std::vector<std::uint32_t> lines;
        for (const std::uint32_t line : file.empty() ? breakpoints_ : breakpoints_of(file))
            lines.push_back(nearest_moved_line(line, moves));
        if (file.empty())
            set_breakpoints(std::move(lines));
        else
            others[file] = std::move(lines);
    }
    set_file_breakpoints(std::move(others));
}

/// Tells the run where it stops. Files that the program no longer asks for keep their breakpoints.
void Session::place_breakpoints() {
    const bytecode::Program& code = *program().setup.program;
    std::vector<timeline::FileLine> places;
    for (const std::uint32_t line : breakpoints_) places.push_back({bytecode::main_source(code), line});
    for (const bytecode::Unit& unit : code.units) {
        const auto found = file_breakpoints_.find(code.sources[unit.source]->name());
        if (found == file_breakpoints_.end()) continue;
        for (const std::uint32_t line : found->second) places.push_back({unit.source, line});
    }
    timeline_->set_file_breakpoints(places);
}

void Session::set_breakpoints(std::vector<std::uint32_t> lines) {
    make_set(lines);
    breakpoints_ = std::move(lines);
    if (has_program()) place_breakpoints();
}

void Session::set_file_breakpoints(FileBreakpoints breakpoints) {
    file_breakpoints_ = std::move(breakpoints);
    std::erase_if(file_breakpoints_, [](const auto& file) { return file.second.empty(); });
    for (auto& [file, lines] : file_breakpoints_) make_set(lines);
    if (has_program()) place_breakpoints();
}

std::vector<std::uint32_t> Session::breakpoints_of(const std::string& file) const {
    const auto found = file_breakpoints_.find(file);
    return found == file_breakpoints_.end() ? std::vector<std::uint32_t>() : found->second;
}

bool Session::apply_reload() {
    const std::uint64_t before = has_program() ? tick() : 0;
    exchange_run(machine::load_file(path_, options_.load), {});
    if (!load_result_.program) return false;
    apply_seek(before);
    return true;
}

void Session::stop() {
    activity_ = Activity::Still;
    condition_.reset();
    owed_ticks_ = 0;
}

bool Session::can_go_forward() const {
    return tick() < length() || !timeline_->is_complete();
}

void Session::apply_seek(std::uint64_t tick) {
    if (!has_program()) return;
    stop();
    if (tick <= length() || timeline_->is_complete()) {
        timeline_->seek(std::min(tick, length()));
        return;
    }
    target_ = tick;
    activity_ = Activity::Seeking;
}

void Session::apply_step(StepKind kind, Direction direction) {
    if (!has_program()) return;
    stop();
    search_ = timeline_->start_search(kind, direction, tick(), step_scope_);
    activity_ = Activity::Searching;
    advance_search({});
}

void Session::apply_toggle_packages() {
    step_scope_ = steps_into_packages() ? timeline::StepScope::OwnCode : timeline::StepScope::AllCode;
}

void Session::apply_play() {
    if (!has_program() || !can_go_forward()) return;
    stop();
    activity_ = Activity::Playing;
}

void Session::apply_pause() {
    stop();
}

void Session::apply_toggle_play() {
    if (activity_ == Activity::Still) {
        apply_play();
    } else {
        apply_pause();
    }
}

void Session::apply_faster() {
    speed_ = std::min(speed_ + 1, std::size(kSpeeds) - 1);
}

void Session::apply_slower() {
    if (speed_ > 0) --speed_;
}

double Session::ticks_per_second() const {
    return kSpeeds[speed_];
}

void Session::apply_go_to_start() {
    apply_seek(0);
}

void Session::apply_run_to_end() {
    apply_seek(std::numeric_limits<std::uint64_t>::max());
}

void Session::apply_toggle_breakpoint(std::uint32_t line) {
    if (!has_program()) return;
    toggle(breakpoints_, line);
    place_breakpoints();
}

void Session::apply_toggle_breakpoint(const std::string& file, std::uint32_t line) {
    if (!has_program()) return;
    toggle(file_breakpoints_[file], line);
    if (file_breakpoints_[file].empty()) file_breakpoints_.erase(file);
    place_breakpoints();
}

void Session::apply_run_to_breakpoint(Direction direction) {
    apply_step(StepKind::Breakpoint, direction);
}

void Session::apply_run_to(std::string_view text, Direction direction) {
    if (!has_program()) return;
    stop();
    run_to_text_ = text;
    timeline::ParsedCondition parsed = timeline::parse_condition(text);
    run_to_problem_ = parsed.problem;
    if (!parsed.condition) return;
    if (parsed.condition->kind == timeline::Condition::Kind::Breakpoint)
        return apply_run_to_breakpoint(direction);
    timeline::ConditionCheck check(std::move(*parsed.condition), program());
    run_to_problem_ = check.problem();
    if (!run_to_problem_.empty()) return;
    condition_.emplace(std::move(check), direction, tick());
    activity_ = Activity::Searching;
    advance_condition({});
}

/// From here on the program runs with these inputs; the future before waits.
void Session::begin_future(std::vector<machine::Input> inputs) {
    const machine::Input last = inputs.back();
    begin_future(std::move(inputs), last.label, last.tick);
}

void Session::begin_future(std::vector<machine::Input> inputs, std::string label, std::uint64_t tick) {
    auto made = std::make_unique<timeline::Timeline>(timeline_->shared_program(), options_.max_ticks,
                                                     std::move(inputs));
    futures_.begin(std::move(label), tick, std::move(timeline_));
    timeline_ = std::move(made);
    place_breakpoints();
    timeline_->extend(kFirstSlice);
    sentence_tick_.reset();
    ++loads_;
}

void Session::apply_input(machine::Input input) {
    if (!has_program()) return;
    stop();
    input.tick = tick();
    std::vector<machine::Input> inputs;
    for (const machine::Input& it : timeline_->inputs()) {
        if (it.tick <= input.tick) inputs.push_back(it);
    }
    inputs.push_back(input);
    begin_future(std::move(inputs));
    apply_seek(input.tick);
}

void Session::apply_inputs(std::vector<machine::Input> inputs) {
    if (!has_program() || inputs.empty()) return;
    stop();
    begin_future(std::move(inputs));
}

/// Another one than the current, unless only that has them.
std::optional<std::size_t> Session::find_future(const std::vector<machine::Input>& inputs) const {
    for (std::size_t number = 0; number < futures_.all().size(); ++number) {
        const timeline::Timeline* waiting = futures_.waiting(number);
        if (waiting != nullptr && waiting->inputs() == inputs) return number;
    }
    if (timeline_->inputs() == inputs) return futures_.current();
    return std::nullopt;
}

void Session::apply_future_with(std::vector<machine::Input> inputs, std::string label) {
    if (!has_program() || timeline_->inputs() == inputs) return;
    stop();
    if (const auto number = find_future(inputs)) return apply_future(*number);
    const std::uint64_t tick = inputs.empty() ? 0 : inputs.front().tick;
    begin_future(std::move(inputs), std::move(label), tick);
}

void Session::apply_undo_input(std::size_t number) {
    if (!has_program() || timeline_->inputs().empty()) return;
    stop();
    std::vector<machine::Input> inputs = timeline_->inputs();
    number = std::min(number, inputs.size() - 1);
    const std::uint64_t tick = inputs[number].tick;
    inputs.resize(number);
    if (const auto before = find_future(inputs)) {
        apply_future(*before);
    } else {
        begin_future(std::move(inputs));  // it was dropped: there were too many
    }
    apply_seek(tick);
}

void Session::apply_future(std::size_t number) {
    if (!has_program() || number >= futures_.all().size() || number == futures_.current()) return;
    stop();
    timeline_ = futures_.go_to(number, std::move(timeline_));
    place_breakpoints();
    sentence_tick_.reset();
    ++loads_;
    apply_seek(futures_.all()[number].stands_at);
}

void Session::apply_next_future(int by) {
    const auto count = static_cast<int>(futures_.all().size());
    const int next = (static_cast<int>(futures_.current()) + by % count + count) % count;
    apply_future(static_cast<std::size_t>(next));
}

void Session::apply_run_to_line(std::uint32_t line, Direction direction, const std::string& file) {
    apply_run_to("line " + std::to_string(line) + (file.empty() ? "" : " of " + file), direction);
}

bool Session::advance_condition(timeline::Budget budget) {
    const timeline::SearchResult result = condition_->advance(*timeline_, budget);
    switch (result.status) {
        case timeline::SearchResult::Status::NotYet: return true;
        case timeline::SearchResult::Status::Found: timeline_->seek(result.tick); break;
        case timeline::SearchResult::Status::NoMore:
            run_to_problem_ = condition_->direction() == Direction::Backward
                                  ? "Before this tick, that does not happen."
                              : timeline_->progress() == timeline::Progress::Limit
                                  ? "As far as the run is recorded, that does not happen."
                                  : "After this tick, that does not happen.";
            break;
    }
    stop();
    return true;
}

bool Session::advance_search(timeline::Budget budget) {
    if (condition_) return advance_condition(budget);
    const timeline::SearchResult result = timeline_->advance(search_, budget);
    if (result.status == timeline::SearchResult::Status::NotYet) return true;  // the recording has grown
    timeline_->seek(result.tick);
    stop();
    return true;
}

bool Session::advance_seeking(timeline::Budget budget) {
    timeline_->extend(budget);
    if (length() < target_ && !timeline_->is_complete()) return true;
    timeline_->seek(std::min(target_, length()));
    stop();
    return true;
}

bool Session::advance_playing(double seconds, timeline::Budget budget) {
    owed_ticks_ += std::max(seconds, 0.0) * ticks_per_second();
    const double whole = std::floor(owed_ticks_);
    if (whole < 1) return false;
    const auto steps = static_cast<std::uint64_t>(std::min(whole, static_cast<double>(budget.ticks)));
    owed_ticks_ = steps < static_cast<std::uint64_t>(whole) ? 0 : owed_ticks_ - whole;
    const std::uint64_t target = tick() + steps;
    if (target > length()) timeline_->extend({target - length(), budget.instructions});
    timeline_->seek(std::min(target, length()));
    if (!can_go_forward()) stop();
    return true;
}

bool Session::record_ahead(timeline::Budget budget) {
    if (timeline_->is_complete() || length() >= tick() + kAhead) return false;
    return timeline_->extend({std::min(budget.ticks, tick() + kAhead - length()), budget.instructions}) > 0;
}

bool Session::advance(double seconds, timeline::Budget budget) {
    if (!has_program()) return false;
    switch (activity_) {
        case Activity::Still: return record_ahead(budget);
        case Activity::Playing: return advance_playing(seconds, budget);
        case Activity::Searching: return advance_search(budget);
        case Activity::Seeking: return advance_seeking(budget);
    }
    return false;
}

double Session::seconds_until_advance() const {
    constexpr double kNever = std::numeric_limits<double>::infinity();
    if (!has_program()) return kNever;
    switch (activity_) {
        case Activity::Still: return timeline_->is_complete() || length() >= tick() + kAhead ? kNever : 0;
        case Activity::Playing: return std::max(0.0, (1 - owed_ticks_) / ticks_per_second());
        case Activity::Searching:
        case Activity::Seeking: return 0;
    }
    return kNever;
}

const std::string& Session::sentence() {
    if (sentence_tick_ == tick()) return sentence_;
    sentence_tick_ = tick();
    sentence_ = timeline::describe_position(*timeline_, tick());
    return sentence_;
}

}  // namespace loopscope::session
