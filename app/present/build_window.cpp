#include "app/present/build_window.h"

#include <algorithm>
#include <utility>

#include "app/present/build_expectation.h"
#include "app/present/build_lesson.h"
#include "app/present/build_prediction.h"
#include "app/present/build_source.h"
#include "app/present/build_status.h"
#include "app/present/build_threads.h"
#include "app/present/build_uncaught.h"
#include "app/present/highlight.h"
#include "app/present/machine_builders.h"
#include "app/present/timeline_parts.h"
#include "app/session/session.h"
#include "app/session/workspace.h"
#include "engine/timeline/describe.h"
#include "engine/timeline/describe_next.h"

namespace loopscope::present {

using timeline::Progress;
using vm::EventKind;

namespace {

std::string file_name(const std::string& path) {
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

// What to mark of an expression or statement over several lines: from where it happens to the end of that
// line.
SourceRange telling_part(const CodePlace& place, const SourceText& text) {
    SourceRange range = place.range;
    if (range.empty() || range.first_line == range.last_line || place.line > text.lines.size()) return range;
    if (place.line > range.first_line) range.first_column = place.column;
    range.first_line = place.line;
    if (range.last_line > place.line) {
        range.last_line = place.line;
        range.last_column = static_cast<std::uint32_t>(text.lines[place.line - 1].text.size());
    }
    return range;
}

// The scrub bar tells so many parts of the run apart.
constexpr std::uint64_t kScrubColumns = 400;

// The file that runs, and where: the tick's own place, or else that of the innermost frame.
std::uint32_t running_source(const CodePlace& place, const StackModel& stack) {
    if (place.line != 0) return place.source;
    const auto frame = std::find_if(stack.frames.begin(), stack.frames.end(),
                                    [](const FrameModel& each) { return each.line != 0; });
    return frame == stack.frames.end() ? 0 : frame->source;
}

void build_source_place(const CodePlace& place, std::uint32_t running, WindowModel& model) {
    SourceModel& source = model.source;
    source.current_line = 0;
    source.expression = {};
    source.caller_lines.clear();
    if (place.line != 0 && place.source == source.source) {
        source.current_line = place.line;
        source.expression = telling_part(place, *source.text);
    }
    for (const FrameModel& frame : model.stack.frames) {
        if (frame.line == 0 || frame.source != source.source) continue;
        if (source.current_line == 0 && running == source.source) source.current_line = frame.line;
        source.caller_lines.push_back(frame.line);
    }
    std::sort(source.caller_lines.begin(), source.caller_lines.end());
}

// A text that cannot be opened is shown as an empty one.
std::shared_ptr<const SourceText> text_of(const machine::LoadResult& result, const std::string& path) {
    return result.source != nullptr ? build_source(*result.source) : build_source_text(file_name(path), "");
}

ProblemModel problem_of(const machine::LoadResult& result) {
    if (!result.problem.empty()) return {"This file cannot be opened", result.problem, "", {}};
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        if (diagnostic.severity == base::Severity::Error) return build_problem(diagnostic, *result.source);
    }
    return {};
}

// What is no text cannot be edited here.
bool can_be_mended(const machine::LoadResult& result) {
    const auto& all = result.diagnostics;
    return result.source != nullptr && std::none_of(all.begin(), all.end(), [](const base::Diagnostic& each) {
               return each.kind == base::DiagnosticKind::File;
           });
}

void take_from_end(std::string& sentence, const std::string& part) {
    if (part.empty() || !sentence.ends_with(part)) return;
    sentence.resize(sentence.size() - part.size());
    while (sentence.ends_with(' ')) sentence.pop_back();
}

// What could have come first, and what was done for the first time, stand beside what happened, not behind
// it.
void build_explanation(session::Session& session, ExplanationModel& model) {
    model.sentence = session.sentence();
    model.caution.clear();
    model.next = timeline::describe_next(session.program(), session.machine());
    const std::uint64_t tick = session.tick();
    if (tick == 0) return;
    if ((session.timeline().record(tick).marks & vm::kMarkNotGuaranteed) != 0) {
        model.caution =
            timeline::not_guaranteed(session.program(), session.machine(), session.timeline().events(tick));
    }
    take_from_end(model.sentence, model.caution);
    const std::string first = timeline::first_use(session.program(), session.machine());
    take_from_end(model.sentence, first);
    if (!first.empty()) model.next = model.next.empty() ? first : first + " " + model.next;
}

// What the threads did in a stretch of ticks, each of which is one thread's: nothing where all were idle.
timeline::StateTotals totals_of_all(const timeline::RunIndex& index, double from, double to) {
    constexpr auto kIdle = static_cast<std::size_t>(timeline::ThreadState::Idle);
    timeline::StateTotals sum = index.totals(0, timeline::Axis::Ticks, from, to);
    for (std::uint32_t agent = 1; agent < index.agents().size(); ++agent) {
        const timeline::StateTotals totals = index.totals(agent, timeline::Axis::Ticks, from, to);
        for (std::size_t state = 0; state < sum.size(); ++state) {
            if (state == kIdle) continue;
            sum[state] += totals[state];
            sum[kIdle] -= std::min(sum[kIdle], totals[state]);
        }
    }
    return sum;
}

// Where the tick happened; nowhere in a thread that is not at work: of that one, only the frames tell where
// it stands.
std::uint32_t site_in(const session::Session& session, const MachineView& view) {
    return &view.agent == &session.machine() ? session.site() : 0;
}

std::string speed_text(double ticks_per_second) {
    const auto whole = static_cast<std::uint64_t>(ticks_per_second);
    return group_digits(whole) + (whole == 1 ? " tick/s" : " ticks/s");
}

std::string length_note(const session::Session& session) {
    switch (session.progress()) {
        case Progress::Ended: return "the run is complete";
        case Progress::Limit: return "stopped at the limit of ticks";
        case Progress::Open: break;
    }
    const bool at_work = session.activity() == session::Activity::Searching ||
                         session.activity() == session::Activity::Seeking;
    return at_work ? "recording \u2026" : "more to come";
}

}  // namespace

void WindowBuilder::forget() {
    is_built_ = false;
    text_.reset();
    files_.forget();
    marks_.clear();
    doubts_.clear();
    panel_rows_.forget();
    marked_ticks_ = 0;
    parted_ticks_ = 0;
    promise_indexes_.clear();
    timeline_.forget();
    told_tick_ = ~std::uint64_t{0};
}

const WindowModel& WindowBuilder::build(session::Session& session) {
    if (loads_ != session.loads()) {
        // Before the first time there is nothing to forget, but something may have been asked for.
        const bool first = loads_ == 0;
        if (!first) forget();
        loads_ = session.loads();
        const bool other = viewed_path_ != session.path();
        viewed_path_ = session.path();
        if (other && !first) {
            view_.fitted = true;
            focus_ = {};
            held_thread_.reset();
        }
    }
    if (!session.has_program()) {
        if (!is_built_) build_without_program(session);
        is_built_ = true;
        return model_;
    }
    if (!is_built_ || built_tick_ != session.tick() || another_thread_) {
        build_at_cursor(session);
    } else if (another_file_) {
        const machine::Setup& setup = session.program().setup;
        const host::ClusterAgent& thread = shown_thread(session.machine(), held_thread_);
        MachineView view = view_of(thread, program_of(thread, setup), *setup.natives, setup.runtime);
        model_.source = {};
        build_source_at_cursor(session, view);
        (void)program_of(session.machine(), setup);
    }
    is_built_ = true;
    another_file_ = false;
    another_thread_ = false;
    built_tick_ = session.tick();
    model_.source.breakpoints =
        model_.source.other_file ? session.breakpoints_of(model_.source.path) : session.breakpoints();
    for (FileTab& tab : model_.source.files) {
        tab.has_breakpoints = tab.source == model_.source.files.front().source
                                  ? !session.breakpoints().empty()
                                  : session.file_breakpoints().contains(tab.path);
    }
    build_transport(session);
    bookmarks_.build(session, model_.bookmarks);
    build_why(session);
    return model_;
}

const WindowModel& WindowBuilder::build(session::Workspace& workspace) {
    session::Session& session = workspace.session();
    if (std::exchange(is_placed_, false)) model_.source = std::move(run_source_);
    follow_typing(workspace);
    (void)build(session);
    const session::OpenFile* open = workspace.apply_show_file(model_.source.path);
    run_source_ = model_.source;
    is_placed_ = true;
    model_.title = workspace.file().name();
    model_.modified = workspace.files().is_modified();
    model_.warning.clear();
    compare_.build(workspace, model_.compare);
    outputs_.build(workspace, model_.outputs);
    place_other_run();
    place_in_document(workspace, open, documents_, model_);
    lists_.build(workspace, model_);
    model_.prediction = build_prediction(workspace);
    model_.lesson = build_lesson(workspace);
    model_.focus = build_focus(workspace);
    return model_;
}

/// The file that is typed into is shown as long as one types.
void WindowBuilder::follow_typing(const session::Workspace& workspace) {
    std::optional<std::string> typed;
    if (workspace.is_in_text()) typed = workspace.files().edited_path();
    if (typed == typed_path_) return;
    const session::Session& session = workspace.session();
    if (!typed && session.has_program() && !files_.has_choice(session.tick())) {
        // It stays in sight until the run goes on.
        const auto source = source_of_path(*session.program().setup.program, *typed_path_);
        if (source) files_.choose(*source, 0, session.tick());
    }
    typed_path_ = std::move(typed);
    another_file_ = true;
}

/// Where the run that is compared with stands in the text that is shown.
void WindowBuilder::place_other_run() {
    SourceModel& source = model_.source;
    source.other_line = 0;
    source.run_names.clear();
    const CompareModel& compare = model_.compare;
    if (!compare.open || !compare.problem.empty() || source.other_file) return;
    source.other_line = compare.runs[1].line;
    source.run_names = {compare.runs[0].title, compare.runs[1].title};
}

void WindowBuilder::build_without_program(session::Session& session) {
    const machine::LoadResult& result = session.load_result();
    model_ = {};
    model_.title = file_name(session.path());
    model_.source.text = text_of(result, session.path());
    model_.source.problem = problem_of(result);
    model_.status = {RunState::Failed, "Cannot run", ""};
    model_.explanation.sentence = "Nothing has run: " + model_.source.problem.message;
    model_.explanation.next =
        can_be_mended(result)
            ? "Mend it here: it runs as soon as it can."
            : "Ctrl O opens another file, Ctrl G the scenarios, Ctrl N begins a new program.";
    model_.loop.phases = phases_at_rest();
    model_.loop.drained = drained_at_rest();
    model_.next_ticks.role = QueueRole::NextTick;
    model_.pool.workers.resize(loop::node_runtime().thread_pool_size);
    model_.transport.tick_text = "Tick 0 of 0";
    model_.transport.speed = speed_text(session.ticks_per_second());
}

void WindowBuilder::build_at_cursor(session::Session& session) {
    const machine::Setup& setup = session.program().setup;
    const machine::Machine& machine = session.machine();
    WindowModel before = std::exchange(model_, {});
    model_.compare = std::move(before.compare);
    model_.outputs = std::move(before.outputs);
    model_.runtime = setup.runtime.title;
    model_.timeline = std::move(before.timeline);
    model_.inspector = std::move(before.inspector);
    if (text_ == nullptr) {
        text_ = build_source(*session.program().scenario.source);
        library_end_ = machine::initial_machine(setup, session.program().scenario).heap.cell_count();
    }
    model_.title = file_name(session.path());
    model_.subtitle = session.program().scenario.title;
    model_.status = build_status(session);
    model_.threads = build_threads(machine, held_thread_);
    build_explanation(session, model_.explanation);
    const host::ClusterAgent& thread = shown_thread(machine, held_thread_);
    MachineView view = view_of(thread, program_of(thread, setup), *setup.natives, setup.runtime);
    build_thread(session, thread.cluster_link.number, view);
    build_source_at_cursor(session, view);
    MachineView at_work = view_of(machine, program_of(machine, setup), *setup.natives, setup.runtime);
    model_.console = build_console(at_work);
    build_expectation(session.program(), machine, model_.console);
    model_.transport.tick = session.tick();
    model_.shown_count = before.shown_count + 1;
    if (is_built_ && before.threads.shown_name == model_.threads.shown_name) {
        mark_changes(before, model_);
        model_.moves = compute_moves(before, model_);
    }
}

/// What the shown thread has of its own.
void WindowBuilder::build_thread(const session::Session& session, std::uint32_t number, MachineView& view) {
    PromiseIndex& promises = promise_indexes_[number];
    model_.stack = build_stack(view, site_in(session, view));
    model_.stack.thread = model_.threads.shown_name;
    build_suspended(view, promises, session.tick(), model_.stack);
    model_.loop = build_loop(view);
    model_.next_ticks = build_next_ticks(view);
    model_.microtasks = build_microtasks(view);
    model_.tasks = build_tasks(view);
    model_.timers = build_timers(view, model_.timer_count);
    model_.pool = build_pool(view);
    model_.network = build_network(view);
    model_.promises = build_promises(view, promises, session.tick());
    model_.heap = build_heap(view, library_end_);
}

bool WindowBuilder::hold_thread(const Command& command, const session::Session& session) {
    if (!session.has_program()) return true;
    if (command.kind == CommandKind::NextThread)
        held_thread_ = next_held(session.machine(), held_thread_);
    else
        held_thread_ = held_thread_ == command.line ? std::nullopt : std::optional(command.line);
    another_thread_ = true;
    return true;
}

/// The file that runs, or the one that was chosen, with what happens in it.
void WindowBuilder::build_source_at_cursor(session::Session& session, MachineView& view) {
    SourceModel& source = model_.source;
    const CodePlace place = place_of_site(view, site_in(session, view));
    const std::uint32_t running = running_source(place, model_.stack);
    source.source = source_to_show(session, running);
    source.path = path_of_source(view.program, source.source);
    source.other_file = !source.path.empty();
    source.text = source.other_file ? files_.text(view.program, source.source) : text_;
    source.chosen_line = source.other_file ? files_.line() : 0;
    source.files = files_.tabs(session, source.source, running);
    build_source_place(place, running == 0 ? source.source : running, model_);
    if (machine::has_ended(session.machine())) source.problem = build_uncaught(session, view, source.source);
    // A reload that failed leaves the last good run on screen, with the mistake beside it.
    ProblemModel reload = problem_of(session.load_result());
    if (!reload.any()) return;
    reload.place = {};
    reload.hint = "The run on screen is of the file as it was before.";
    source.problem = std::move(reload);
}

std::uint32_t WindowBuilder::source_to_show(const session::Session& session, std::uint32_t running) {
    const bytecode::Program& program = *session.program().setup.program;
    const auto typed = typed_path_ ? source_of_path(program, *typed_path_) : std::nullopt;
    return typed ? *typed : files_.shown(program, running, session.tick());
}

/// Another tab is chosen, or a line of a file that is only read.
bool WindowBuilder::show_file(const Command& command, const session::Session& session) {
    if (!session.has_program()) return true;
    const std::vector<FileTab>& files = model_.source.files;
    // What was chosen since the model was built counts.
    std::uint32_t source =
        files_.shown(*session.program().setup.program, model_.source.source, session.tick());
    std::uint32_t line = 0;
    if (command.kind == CommandKind::ShowFile) {
        source = command.line;
    } else if (command.kind == CommandKind::NextFile || command.kind == CommandKind::PreviousFile) {
        if (files.empty()) return true;
        const auto now = std::find_if(files.begin(), files.end(),
                                      [source](const FileTab& tab) { return tab.source == source; });
        const auto place = static_cast<std::size_t>(now == files.end() ? 0 : now - files.begin());
        const std::size_t by = command.kind == CommandKind::NextFile ? 1 : files.size() - 1;
        source = files[(place + by) % files.size()].source;
    } else {
        line = command.line;
    }
    another_file_ = files_.choose(source, line, session.tick()) || another_file_;
    return true;
}

void WindowBuilder::index_marks(const session::Session& session) {
    const timeline::Timeline& run = session.timeline();
    if (marked_ticks_ == 0) {
        for (const machine::Input& input : run.inputs()) marks_.add(input.tick, MarkKind::Input);
    }
    const bool has_breakpoints = !marked_breakpoints_.empty() || !marked_file_breakpoints_.empty();
    for (; marked_ticks_ < run.length(); ++marked_ticks_) {
        const std::uint64_t tick = marked_ticks_ + 1;
        const vm::TickRecord& record = run.record(tick);
        if ((record.marks & vm::kMarkConsole) != 0) marks_.add(tick, MarkKind::ConsoleLine);
        if ((record.marks & vm::kMarkIteration) != 0) marks_.add(tick, MarkKind::Iteration);
        if ((record.marks & vm::kMarkNotGuaranteed) != 0) {
            marks_.add(tick, MarkKind::Doubt);
            doubts_.push_back(tick);
        }
        if (has_breakpoints && run.is_breakpoint(tick)) marks_.add(tick, MarkKind::Breakpoint);
        if (static_cast<EventKind>(record.kind) == EventKind::UncaughtError)
            marks_.add(tick, MarkKind::Failure);
    }
}

// In each column what took most of it; that it was blocked is told however short it was.
void WindowBuilder::build_scrub_parts(const session::Session& session) {
    std::vector<ScrubPart>& parts = parts_;
    const timeline::RunIndex& index = session.timeline().index();
    parted_ticks_ = session.length();
    parts.clear();
    const auto columns = static_cast<std::size_t>(std::min(kScrubColumns, session.length()));
    const double step =
        static_cast<double>(session.length()) / static_cast<double>(std::max<std::size_t>(1, columns));
    for (std::size_t column = 0; column < columns; ++column) {
        const auto place = static_cast<double>(column);
        const timeline::StateTotals totals = totals_of_all(index, place * step, (place + 1) * step);
        const auto most =
            static_cast<std::size_t>(std::max_element(totals.begin(), totals.end()) - totals.begin());
        const bool is_blocked = totals[static_cast<std::size_t>(timeline::ThreadState::Blocked)] > 0;
        const BoxKind state = box_of_state(is_blocked ? timeline::ThreadState::Blocked
                                                      : static_cast<timeline::ThreadState>(most));
        const auto to = static_cast<float>((place + 1) / static_cast<double>(columns));
        if (!parts.empty() && parts.back().state == state) {
            parts.back().to = to;
        } else {
            parts.push_back({static_cast<float>(place / static_cast<double>(columns)), to, state});
        }
    }
}

void WindowBuilder::build_transport(session::Session& session) {
    TransportModel& transport = model_.transport;
    const std::uint64_t length = session.length();
    if (length < marked_ticks_ || marked_breakpoints_ != session.breakpoints() ||
        marked_file_breakpoints_ != session.file_breakpoints()) {
        marked_breakpoints_ = session.breakpoints();
        marked_file_breakpoints_ = session.file_breakpoints();
        marks_.clear();
        doubts_.clear();
        marked_ticks_ = 0;
    }
    if (length != marked_ticks_ || transport.marks.empty()) {
        index_marks(session);
        transport.marks = marks_.marks();
    }
    panel_rows_.build(session, model_.use);
    model_.network.in_use = !session.timeline().index().network().empty();
    if (length != parted_ticks_) build_scrub_parts(session);
    if (transport.parts.empty() || length != transport.length) transport.parts = parts_;
    transport.tick = session.tick();
    transport.length = length;
    transport.tick_text = "Tick " + group_digits(transport.tick) + " of " + group_digits(length);
    transport.length_note = length_note(session);
    transport.recording = session.progress() == Progress::Open;
    transport.playing = session.activity() != session::Activity::Still;
    transport.can_go_back = session.can_go_back();
    transport.can_go_forward = session.can_go_forward();
    transport.speed = speed_text(session.ticks_per_second());
}

}  // namespace loopscope::present
