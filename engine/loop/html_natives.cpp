#include <algorithm>
#include <iterator>

#include "engine/loop/html.h"
#include "engine/loop/internal.h"
#include "engine/loop/natives.h"
#include "engine/vm/interpreter.h"

// What the library of a page asks of its event loop.

namespace loopscope::loop {

namespace {

using vm::Completion;
using vm::EventKind;
using vm::NativeCall;

LoopAgent& loop_agent(NativeCall& call) {
    return static_cast<LoopAgent&>(call.agent);
}

HtmlState& html_state(NativeCall& call) {
    return loop_agent(call).loop.html;
}

std::uint32_t site(NativeCall& call) {
    return vm::current_site(call.agent, call.program);
}

void emit(NativeCall& call, EventKind kind, Value value, std::uint64_t id) {
    vm::note_event(call.agent, call.recorder, kind, site(call), Value(), value, id);
}

std::uint64_t id_argument(NativeCall& call, std::size_t index) {
    const Value value = call.argument(index);
    return value.is_number() && value.as_number() >= 0 ? static_cast<std::uint64_t>(value.as_number()) : 0;
}

std::vector<Value> list_argument(NativeCall& call, std::size_t index) {
    if (!call.heap().is_array(call.argument(index))) return {};
    return call.heap().array_elements(call.argument(index));
}

/// %page_task(source, priority, callback, arguments, delay in ms) -> id. Source and priority as numbered in
/// html_state.h.
Completion page_task(NativeCall& call) {
    const std::vector<Value> arguments = list_argument(call, 3);
    TaskRequest request;
    request.source = static_cast<TaskSource>(id_argument(call, 0));
    request.priority = static_cast<TaskPriority>(id_argument(call, 1));
    request.callback = call.argument(2);
    request.arguments = arguments;
    request.delay = static_cast<std::uint64_t>(std::max(call.number(4), 0.0) * kMillisecond);
    request.site = site(call);
    return Value::number(static_cast<double>(queue_task(loop_agent(call), call.recorder, request)));
}

/// %page_task_remove(id) -> whether it had not begun
Completion page_task_remove(NativeCall& call) {
    const std::uint64_t id = id_argument(call, 0);
    const bool removed = remove_task(loop_agent(call), id);
    if (removed) emit(call, EventKind::TaskRemoved, Value(), id);
    return Value::boolean(removed);
}

/// %page_task_priority(id, priority): gives a task that has not begun another priority.
Completion page_task_priority(NativeCall& call) {
    set_priority(html_state(call), id_argument(call, 0), static_cast<TaskPriority>(id_argument(call, 1)));
    return Value();
}

/// %continue_task(function): it is called when the running task's function has returned and the microtask
/// checkpoint after it is done.
Completion continue_task(NativeCall& call) {
    html_state(call).continuation = call.argument(0);
    return Value();
}

/// %watch_long_tasks(function): it runs as a task after each task that took long.
Completion watch_long_tasks(NativeCall& call) {
    html_state(call).long_task_watcher = call.argument(0);
    return Value();
}

/// %watch_loading(): the program has a listener that runs in a task of the parser.
Completion watch_loading(NativeCall& call) {
    html_state(call).loading_watched = true;
    return Value();
}

/// %long_tasks() -> of each task that took long so far when it began and when it ended, in ms.
Completion long_tasks(NativeCall& call) {
    std::vector<Value> moments;
    for (const LongTask& task : html_state(call).long_tasks) {
        for (const std::uint64_t moment : {task.began, task.ended})
            moments.push_back(Value::number(static_cast<double>(moment) / static_cast<double>(kMillisecond)));
    }
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), moments);
}

/// %page_timer(callback, delay in ms, repeats, arguments) -> id
Completion page_timer(NativeCall& call) {
    LoopAgent& agent = loop_agent(call);
    Timer timer;
    timer.id = agent.loop.timers.next_id++;
    timer.callback = call.argument(0);
    timer.after = call.number(1);
    timer.repeat = call.argument(2).is_true();
    timer.arguments = list_argument(call, 3);
    timer.started_at_tick = agent.tick;
    timer.started_at_site = site(call);
    timer.started_by = agent.running_job;
    const std::uint64_t id = timer.id;
    start_page_timer(agent, call.recorder, std::move(timer));
    return Value::number(static_cast<double>(id));
}

/// %page_timer_clear(id)
Completion page_timer_clear(NativeCall& call) {
    const std::uint64_t id = id_argument(call, 0);
    if (clear_page_timer(loop_agent(call), id)) emit(call, EventKind::TimerCleared, Value(), id);
    return Value();
}

PageCallback page_callback(NativeCall& call, std::uint64_t id) {
    PageCallback entry;
    entry.id = id;
    entry.callback = call.argument(0);
    entry.queued_at_tick = call.agent.tick;
    entry.queued_at_site = site(call);
    entry.queued_by = call.agent.running_job;
    return entry;
}

Completion remove_callback(std::deque<PageCallback>& callbacks, std::uint64_t id) {
    const auto removed = std::erase_if(callbacks, [&](const PageCallback& it) { return it.id == id; });
    return Value::boolean(removed > 0);
}

/// Where in the frame being made a callback goes that one of its early steps asks for: behind those that it
/// has (HTML section 8.1.7.3: the callbacks are taken after the events of scrolling and animations).
std::deque<PageCallback>::iterator place_in_this_frame(HtmlState& html) {
    const auto first =
        html.running_frame_callbacks.begin() + static_cast<std::ptrdiff_t>(html.early_steps_left);
    return std::find_if(first, html.running_frame_callbacks.end(),
                        [](const PageCallback& each) { return each.id >= kFrameStepIds; });
}

/// %frame_request(callback, is of the next frame) -> id
Completion frame_request(NativeCall& call) {
    HtmlState& html = html_state(call);
    const std::uint64_t id = html.next_frame_callback++;
    if (html.is_early_step_running && !call.argument(1).is_true()) {
        html.running_frame_callbacks.insert(place_in_this_frame(html), page_callback(call, id));
    } else {
        html.frame_callbacks.push_back(page_callback(call, id));
    }
    want_rendering(loop_agent(call));
    emit(call, EventKind::FrameCallbackRequested, call.argument(0), id);
    return Value::number(static_cast<double>(id));
}

/// %frame_step(callback, is late, is of scrolling): the page's own step of the next frame, or of the one that
/// is being made when it is a late one. SPEC: HTML section 8.1.7.3, update the rendering: the scroll steps
/// are run before all else that is told with a frame.
Completion frame_step(NativeCall& call) {
    HtmlState& html = html_state(call);
    const bool is_late = call.argument(1).is_true();
    const PageCallback step = page_callback(call, kFrameStepIds + html.next_task_id++);
    if (is_late && html.point == HtmlPoint::FrameCallbacks) {
        html.running_frame_callbacks.push_back(step);
    } else {
        std::deque<PageCallback>& steps = is_late ? html.late_frame_steps : html.early_frame_steps;
        const bool is_first = call.argument(2).is_true();
        steps.insert(
            is_first ? steps.begin() + static_cast<std::ptrdiff_t>(html.scroll_steps++) : steps.end(), step);
        want_rendering(loop_agent(call));
    }
    emit(call, EventKind::FrameCallbackRequested, call.argument(0), step.id);
    return Value();
}

/// %frame_cancel(id)
Completion frame_cancel(NativeCall& call) {
    HtmlState& html = html_state(call);
    const std::uint64_t id = id_argument(call, 0);
    (void)remove_callback(html.frame_callbacks, id);
    return remove_callback(html.running_frame_callbacks, id);
}

/// %idle_request(callback) -> id
Completion idle_request(NativeCall& call) {
    HtmlState& html = html_state(call);
    const std::uint64_t id = html.next_idle_callback++;
    html.idle_callbacks.push_back(page_callback(call, id));
    emit(call, EventKind::IdleCallbackRequested, call.argument(0), id);
    return Value::number(static_cast<double>(id));
}

/// %idle_cancel(id) -> whether it had not begun
Completion idle_cancel(NativeCall& call) {
    return remove_callback(html_state(call).idle_callbacks, id_argument(call, 0));
}

/// %idle_remaining() -> ms that are left of the idle period
Completion idle_remaining(NativeCall& call) {
    const std::uint64_t deadline = html_state(call).idle_deadline;
    const std::uint64_t left = deadline - std::min(deadline, call.agent.clock);
    return Value::number(static_cast<double>(left) / static_cast<double>(kMillisecond));
}

/// %page_changed(): there is something new to paint.
Completion page_changed(NativeCall& call) {
    want_rendering(loop_agent(call));
    return Value();
}

/// %frame_ms() -> the time of the last frame, in ms
Completion frame_ms(NativeCall& call) {
    return Value::number(static_cast<double>(html_state(call).frame_time) /
                         static_cast<double>(kMillisecond));
}

/// %style_frames() -> how many frames have looked at the styles, which each does behind its callbacks
Completion style_frames(NativeCall& call) {
    const HtmlState& html = html_state(call);
    const bool is_before = html.point == HtmlPoint::FrameCallbacks;
    return Value::number(static_cast<double>(html.frames - (is_before ? 1 : 0)));
}

/// %promise_is_handled(promise)
Completion promise_is_handled(NativeCall& call) {
    return Value::boolean(call.heap().data<heap::PromiseData>(call.argument(0)).handled);
}

/// %rejection_told(promise): the page was told that nobody handles it, and is told when somebody does.
Completion rejection_told(NativeCall& call) {
    const Value promise = call.argument(0);
    const Value reason = call.heap().data<heap::PromiseData>(promise).result;
    UnhandledRejection told;
    told.promise = promise;
    told.reason = reason;
    told.warned = true;
    loop_agent(call).loop.unhandled.push_back(told);
    return Value();
}

/// %thrown_place() -> [line, column] of what the program threw last; 0 for none
Completion thrown_place(NativeCall& call) {
    const base::SourcePosition at = position_of(call.program, call.agent.last_thrown_site);
    const Value parts[] = {Value::number(at.line), Value::number(at.column)};
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

/// %is_first_task(): whether the page's own script runs, or the microtasks after it.
Completion is_first_task(NativeCall& call) {
    return Value::boolean(html_state(call).work_began == 0);
}

/// %entered() -> [function, receiver]: the function of the page's own that the program has called, inside of
/// which the library is; undefined in a task of its own.
Completion entered(NativeCall& call) {
    const std::vector<vm::Frame>& frames = call.agent.frames;
    std::size_t index = frames.size();
    while (index > 0 && frames[index - 1].visibility != bytecode::Visibility::User) --index;
    if (index == 0 || index == frames.size()) return Value::undefined();
    const Value parts[] = {frames[index].function, frames[index].this_value};
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

/// %private_members(object) -> [name, value or undefined, is an accessor, …]: what the developer tools show
/// of private names, accessors first, without methods. Cost: the cells of the heap.
Completion private_members(NativeCall& call) {
    heap::Heap& heap = call.heap();
    const Value object = call.argument(0);
    std::vector<Value> accessors, fields;
    for (std::uint32_t number = 1; number < heap.cell_count(); ++number) {
        const auto id = static_cast<heap::CellId>(number);
        if (heap.kind(id) != heap::CellKind::Symbol || !heap.is_private_name(Value::symbol(id))) continue;
        const Value name = heap.symbol_description(Value::symbol(id));
        if (!name.is_string() || !heap.text(name).starts_with(u'#')) continue;
        const auto member = heap.own_property(object, heap.key_from_symbol(Value::symbol(id)));
        if (!member) continue;
        const bool is_accessor = member->is_accessor();
        if (!is_accessor && (member->attributes & heap::kWritable) == 0) continue;
        std::vector<Value>& list = is_accessor ? accessors : fields;
        const Value parts[] = {name, is_accessor ? Value() : member->value, Value::boolean(is_accessor)};
        list.insert(list.end(), std::begin(parts), std::end(parts));
    }
    accessors.insert(accessors.end(), fields.begin(), fields.end());
    return heap.make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), accessors);
}

/// %page_begins_here(): what stands in the library from the call on is the page's, no longer the language's.
Completion page_begins_here(NativeCall& call) {
    const vm::Frame& frame = call.agent.frames.back();
    const bytecode::FunctionTemplate& function = call.program.function(frame.function_template);
    call.agent.edition.embedder_from = function.ranges[frame.pc - 1].begin;
    return Value();
}

constexpr vm::NativeEntry kHtmlNatives[] = {
    {"%", "page_task", 5, page_task},
    {"%", "page_task_remove", 1, page_task_remove},
    {"%", "page_task_priority", 2, page_task_priority},
    {"%", "continue_task", 1, continue_task},
    {"%", "watch_long_tasks", 1, watch_long_tasks},
    {"%", "watch_loading", 0, watch_loading},
    {"%", "long_tasks", 0, long_tasks},
    {"%", "page_timer", 4, page_timer},
    {"%", "page_timer_clear", 1, page_timer_clear},
    {"%", "frame_request", 2, frame_request},
    {"%", "frame_step", 3, frame_step},
    {"%", "frame_cancel", 1, frame_cancel},
    {"%", "frame_ms", 0, frame_ms},
    {"%", "idle_request", 1, idle_request},
    {"%", "idle_cancel", 1, idle_cancel},
    {"%", "idle_remaining", 0, idle_remaining},
    {"%", "page_changed", 0, page_changed},
    {"%", "style_frames", 0, style_frames},
    {"%", "promise_is_handled", 1, promise_is_handled},
    {"%", "rejection_told", 1, rejection_told},
    {"%", "private_members", 1, private_members},
    {"%", "page_begins_here", 0, page_begins_here},
    {"%", "thrown_place", 0, thrown_place},
    {"%", "is_first_task", 0, is_first_task},
    {"%", "entered", 0, entered},
};

}  // namespace

vm::NativeTable html_natives() {
    return kHtmlNatives;
}

void collect_html_roots(const HtmlState& html, std::vector<Value>& roots) {
    for_each_task(html, [&](const HtmlTask& task) {
        roots.push_back(task.callback);
        roots.insert(roots.end(), task.arguments.begin(), task.arguments.end());
    });
    for (const auto* callbacks : {&html.frame_callbacks, &html.early_frame_steps, &html.late_frame_steps,
                                  &html.running_frame_callbacks, &html.idle_callbacks}) {
        for (const PageCallback& entry : *callbacks) roots.push_back(entry.callback);
    }
    roots.push_back(html.continuation);
    roots.push_back(html.long_task_watcher);
    roots.insert(roots.end(), html.rejected.begin(), html.rejected.end());
}

}  // namespace loopscope::loop
