#include "app/present/build_inspector.h"

#include <algorithm>

#include "app/present/inspector_waiting.h"
#include "app/present/machine_builders.h"
#include "app/present/machine_view.h"
#include "app/present/timeline_parts.h"
#include "app/session/session.h"
#include "engine/timeline/describe.h"
#include "engine/timeline/describe_next.h"
#include "engine/timeline/item_name.h"
#include "engine/timeline/rules.h"

namespace loopscope::present {

using loop::Activity;
using timeline::kNone;
using timeline::Moment;
using timeline::Origin;
using timeline::RunIndex;
using timeline::Span;
using timeline::Turn;

namespace {

constexpr std::size_t kMostLed = 12;
constexpr std::size_t kMostLines = 6;

std::string line_text(std::string text, std::size_t most) {
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return shorten(std::move(text), most);
}

class Teller {
  public:
    Teller(session::Session& session, const host::HostAgent& thread, InspectorModel& model)
        : session_(session),
          index_(session.timeline().index()),
          tick_(session.tick()),
          model_(model),
          view_(view_of(thread, *session.program().setup.program, *session.program().setup.natives,
                        session.program().setup.runtime)) {}

    void tell_nothing_selected();
    void tell(const Thing& thing);

  private:
    InspectorSection& section(std::string title) {
        model_.sections.push_back({std::move(title), {}});
        return model_.sections.back();
    }
    static void add(InspectorSection& section, std::string label, std::string text, std::uint64_t tick = 0,
                    std::uint32_t line = 0, Thing thing = {}) {
        InspectorFact fact{std::move(label), std::move(text), {}, tick, line, thing};
        if (tick != 0) fact.when = tick_text(tick);
        section.facts.push_back(std::move(fact));
    }
    // "line 4: setTimeout(late, 5)"
    std::string code_at(std::uint32_t site, std::uint32_t& line) const {
        const CodePlace place = place_of_site(view_, site);
        line = place.line;
        return place.line == 0 ? "" : place.text + ": " + place.code;
    }
    std::string turn_name(std::uint32_t turn) const {
        return turn_text(session_.program(), index_.turns()[turn]);
    }
    std::string name_of_origin(const Origin& origin) const;
    Thing thing_of_turn(std::uint32_t turn) const { return {ThingKind::Turn, turn}; }

    void add_origin_facts(const Origin& origin);
    void add_turn_facts(std::uint32_t number);
    void add_led_to(std::uint64_t first, std::uint64_t last);
    void tell_callback(const Thing& thing);
    void tell_promise(std::uint64_t serial);
    void tell_suspended(std::uint64_t tick);
    void tell_call(std::uint64_t tick, bool is_frame);
    void tell_line(std::uint64_t tick);
    void tell_alive(bool waits, bool has_no_reason);

    session::Session& session_;
    const RunIndex& index_;
    std::uint64_t tick_;
    InspectorModel& model_;
    MachineView view_;
};

std::string Teller::name_of_origin(const Origin& origin) const {
    if (origin.turn != kNone) return turn_name(origin.turn);
    std::string text = timeline::activity_text(origin.activity, origin.id);
    const std::string name = timeline::item_name(session_.program(), origin.item);
    return name.empty() ? text : text + " " + name;
}

void Teller::add_origin_facts(const Origin& origin) {
    InspectorSection& facts = section("Why it is here");
    std::uint32_t line = 0;
    std::string code = code_at(origin.site, line);
    const bool again = origin.previous != kNone && origin.activity == Activity::Timer;
    add(facts, again ? "started again" : "scheduled",
        rounded_duration_text(origin.moment.clock) + (code.empty() ? "" : ", " + code), origin.moment.tick,
        line);
    const std::uint32_t by = index_.turn_at(origin.moment.tick);
    if (by != kNone) add(facts, "by", turn_name(by), index_.turns()[by].begin.tick, 0, thing_of_turn(by));
    if (origin.promise != 0) {
        const timeline::PromiseLife life = index_.promise(origin.promise);
        const bool settled = life.settled_tick != 0 && life.settled_tick <= origin.moment.tick;
        add(facts, "because", "promise #" + std::to_string(origin.promise) + (settled ? " was settled" : ""),
            settled ? life.settled_tick : 0, 0, {ThingKind::Promise, origin.promise});
    }
}

void Teller::add_led_to(std::uint64_t first, std::uint64_t last) {
    InspectorSection led{"What it led to", {}};
    const auto [begin, end] = index_.scheduled_in(first, last);
    for (std::uint32_t i = begin; i < end && led.facts.size() < kMostLed; ++i) {
        const Origin& origin = index_.origins()[i];
        const Thing thing =
            origin.turn != kNone ? thing_of_turn(origin.turn) : Thing{thing_of(origin.activity), origin.id};
        add(led, "scheduled", name_of_origin(origin), origin.moment.tick, 0, thing);
    }
    if (end - begin > kMostLed) add(led, "", "and " + group_digits(end - begin - kMostLed) + " more");
    const auto& output = session_.timeline().front().host.output;
    auto line = std::lower_bound(
        index_.console().begin(), index_.console().end(), first,
        [](const timeline::ConsoleMark& it, std::uint64_t tick) { return it.moment.tick < tick; });
    std::size_t lines = 0;
    for (; line != index_.console().end() && line->moment.tick < last && lines < kMostLines;
         ++line, ++lines) {
        if (line->chunk >= output.size()) break;
        add(led, "printed", line_text(output[line->chunk].text, 60), line->moment.tick, 0,
            {ThingKind::ConsoleLine, line->moment.tick});
    }
    if (!led.facts.empty()) model_.sections.push_back(std::move(led));
}

void Teller::add_turn_facts(std::uint32_t number) {
    const Turn& turn = index_.turns()[number];
    InspectorSection& facts = section("When it ran");
    add(facts, "began", rounded_duration_text(turn.begin.clock), turn.begin.tick);
    if (turn.end.tick != Span::kOpen)
        add(facts, "ended",
            "after " + rounded_duration_text(turn.end.clock - turn.begin.clock) + ", " +
                group_digits(turn.end.tick - turn.begin.tick) + " ticks",
            turn.end.tick);
    if (turn.activity == Activity::Timer && turn.late >= 1'000'000)
        add(facts, "late", rounded_duration_text(turn.late) + " after it was due: other code was running");
    add_led_to(turn.begin.tick, turn.end.tick);
}

void Teller::tell_callback(const Thing& thing) {
    const std::uint32_t number = origin_of(index_, thing, tick_);
    const std::uint32_t turn = turn_of(index_, thing, tick_);
    if (number == kNone && turn == kNone) {
        model_.title = thing.kind == ThingKind::Close ? "close callback #" + std::to_string(thing.id)
                                                      : "nothing by this name";
        model_.summary = thing.kind == ThingKind::Close
                             ? "A handle was closed; its callback runs in the closing callbacks phase."
                             : "In the run as it is now there is no such thing.";
        return;
    }
    const Origin* origin = number == kNone ? nullptr : &index_.origins()[number];
    model_.title = origin != nullptr ? name_of_origin(*origin) : turn_name(turn);
    const bool ran = turn != kNone && index_.turns()[turn].begin.tick <= tick_;
    if (origin != nullptr && origin->moment.tick > tick_) {
        model_.state = "not yet scheduled";
        model_.summary = "At this tick it does not exist yet.";
    } else if (ran && tick_ < index_.turns()[turn].end.tick) {
        model_.state = "running now";
        model_.summary = "The call stack belongs to it.";
    } else if (ran) {
        model_.state = "done";
        model_.summary = "It has run.";
    } else if (origin != nullptr && origin->cleared && origin->over.tick <= tick_) {
        model_.state = "cleared";
        model_.summary = "It was cleared before it could run.";
    } else {
        model_.state = "waiting";
        model_.summary = "It waits for its turn.";
    }
    if (origin != nullptr) add_origin_facts(*origin);
    if (origin != nullptr && model_.state == "waiting")
        model_.sections.push_back(build_waiting_section(view_, *origin));
    if (origin != nullptr && origin->cleared) {
        InspectorSection& facts = section("Cleared");
        add(facts, "at", rounded_duration_text(origin->over.clock), origin->over.tick);
    }
    if (turn != kNone) add_turn_facts(turn);
}

void Teller::tell_promise(std::uint64_t serial) {
    model_.title = "promise #" + std::to_string(serial);
    const timeline::PromiseLife life = index_.promise(serial);
    const bool settled = life.settled_tick != 0 && life.settled_tick <= tick_;
    model_.state = life.created_tick > tick_ ? "not yet made"
                   : !settled                ? "pending"
                   : life.rejected           ? "rejected"
                                             : "fulfilled";
    model_.summary = settled ? "A settled promise never changes again." : "Nothing has settled it so far.";
    InspectorSection& facts = section("Why it is here");
    std::uint32_t line = 0;
    if (life.created_tick != 0) {
        const std::string code = code_at(life.created_site, line);
        add(facts, "made", code, life.created_tick, line);
        const std::uint32_t by = index_.turn_at(life.created_tick);
        if (by != kNone) add(facts, "by", turn_name(by), index_.turns()[by].begin.tick, 0, thing_of_turn(by));
    }
    if (life.settled_tick != 0) {
        const std::string code = code_at(life.settled_site, line);
        add(facts, life.rejected ? "rejected" : "fulfilled", code, life.settled_tick, line);
    } else {
        add(facts, "settled", "not in the run as far as it is recorded");
    }
    for (std::uint32_t number = view_.heap.cell_count(); number > 1; --number) {
        const auto id = static_cast<heap::CellId>(number - 1);
        if (view_.heap.kind(id) != heap::CellKind::Object) continue;
        const heap::Value object = heap::Value::object(id);
        if (!view_.heap.has_data<heap::PromiseData>(object)) continue;
        const heap::PromiseData data = view_.heap.data<heap::PromiseData>(object);
        if (data.serial != serial) continue;
        if (data.state != heap::PromiseState::Pending) add(facts, "value", value_text(view_, data.result));
        if (view_.heap.has_data<heap::PromiseData>(data.resolved_by)) {
            const std::uint32_t other = view_.heap.data<heap::PromiseData>(data.resolved_by).serial;
            add(facts, "follows", "promise #" + std::to_string(other), 0, 0, {ThingKind::Promise, other});
        }
        if (data.reactions.empty()) break;
        InspectorSection& waiting = section("Who waits for it");
        for (const heap::PromiseReaction& reaction : data.reactions) {
            if (waiting.facts.size() == kMostLed) break;
            const std::string code = code_at(reaction.registered_at_site, line);
            Thing derived;
            if (view_.heap.has_data<heap::PromiseData>(reaction.derived))
                derived = {ThingKind::Promise, view_.heap.data<heap::PromiseData>(reaction.derived).serial};
            add(waiting, reaction.kind == heap::PromiseReaction::Kind::Await ? "await" : "then", code,
                reaction.registered_at_tick + 1, line, derived);
        }
        break;
    }
    InspectorSection led{"What it led to", {}};
    if (life.settled_tick != 0) {
        const auto [first, last] = index_.scheduled_in(life.settled_tick, index_.front().tick + 1);
        for (std::uint32_t i = first; i < last && led.facts.size() < kMostLed; ++i) {
            const Origin& origin = index_.origins()[i];
            if (origin.promise != serial || origin.activity != Activity::Microtask) continue;
            add(led, "queued", name_of_origin(origin), origin.moment.tick, 0,
                origin.turn != kNone ? thing_of_turn(origin.turn) : Thing{ThingKind::Microtask, origin.id});
        }
    }
    if (!led.facts.empty()) model_.sections.push_back(std::move(led));
}

void Teller::tell_suspended(std::uint64_t tick) {
    model_.title = "a suspended function";
    const SuspendedModel function = find_suspended(view_, tick);
    if (function.id == 0) {
        model_.summary = "It is not suspended at this tick.";
        return;
    }
    model_.title = function.name;
    model_.state = function.is_ready ? "its turn will come" : "suspended";
    model_.summary = function.is_ready
                         ? "Its continuation stands in the microtask queue: then its frame goes on."
                         : "It has left the call stack at an await; the heap keeps its frame.";
    InspectorSection& facts = section("Why it is here");
    add(facts, "suspended", function.place.empty() ? "" : function.place + ": " + function.code, tick,
        function.line);
    const std::uint32_t by = index_.turn_at(tick);
    if (by != kNone) add(facts, "by", turn_name(by), index_.turns()[by].begin.tick, 0, thing_of_turn(by));
    const auto promise = [&](const char* label, std::uint64_t serial) {
        if (serial == 0) return;
        add(facts, label, "promise #" + std::to_string(serial), 0, 0, {ThingKind::Promise, serial});
    };
    promise(function.is_ready ? "waited for" : "waits for", function.awaited);
    promise("will settle", function.promise);
}

void Teller::tell_call(std::uint64_t tick, bool is_frame) {
    const std::vector<timeline::Lane>& calls = index_.agents()[index_.agent_at(tick)].calls;
    for (std::size_t depth = calls.size(); depth-- > 0;) {
        const timeline::Lane& lane = calls[depth];
        const std::size_t found = find_span(lane, timeline::Axis::Ticks, static_cast<double>(tick));
        if (found == lane.size() || lane[found].begin.tick != tick) continue;
        const Span& span = lane[found];
        const std::string name = timeline::item_name(session_.program(), span.item);
        model_.title = name.empty() ? "a function" : name;
        const bool runs = span.begin.tick <= tick_ && tick_ < span.end.tick;
        const bool on_top = runs && view_.agent.visible_depth == depth + 1;
        model_.state = !runs ? (tick_ < span.begin.tick ? "not yet called" : "has returned")
                             : (on_top ? "running now" : "waits for what it called");
        model_.summary = "One call, " + ordinal(depth + 1) + " from the bottom of the call stack.";
        InspectorSection& facts = section("Why it is here");
        std::uint32_t line = 0;
        const std::string code = code_at(span.link, line);
        add(facts, "called", code.empty() && depth == 0 ? "by the event loop" : code, span.begin.tick, line);
        if (depth > 0) {
            const timeline::Lane& below = calls[depth - 1];
            const std::size_t caller = find_span(below, timeline::Axis::Ticks, static_cast<double>(tick) - 1);
            if (caller < below.size())
                add(facts, "by", timeline::item_name(session_.program(), below[caller].item),
                    below[caller].begin.tick, 0, {ThingKind::Call, below[caller].begin.tick});
        }
        const std::uint32_t turn = index_.turn_at(tick);
        if (turn != kNone)
            add(facts, "in", turn_name(turn), index_.turns()[turn].begin.tick, 0, thing_of_turn(turn));
        if (!span.is_open())
            add(facts, "left",
                "after " + rounded_duration_text(span.end.clock - span.begin.clock) + ", " +
                    group_digits(span.end.tick - span.begin.tick) + " ticks",
                span.end.tick);
        if (turn != kNone) add_led_to(span.begin.tick, span.end.tick);
        return;
    }
    model_.title = is_frame ? "a frame" : "a call";
    model_.summary = "It is not in the run as it is now.";
}

void Teller::tell_line(std::uint64_t tick) {
    model_.title = "console line";
    const auto line = std::lower_bound(
        index_.console().begin(), index_.console().end(), tick,
        [](const timeline::ConsoleMark& it, std::uint64_t place) { return it.moment.tick < place; });
    const auto& output = session_.timeline().front().host.output;
    if (line == index_.console().end() || line->moment.tick != tick || line->chunk >= output.size()) {
        model_.summary = "It is not in the run as it is now.";
        return;
    }
    model_.state = tick_ >= tick ? "printed" : "not yet printed";
    model_.summary = "`" + line_text(output[line->chunk].text, 100) + "`";
    InspectorSection& facts = section("Why it is here");
    std::uint32_t number = 0;
    const std::string code = code_at(output[line->chunk].site, number);
    add(facts, "printed", rounded_duration_text(line->moment.clock) + (code.empty() ? "" : ", " + code), tick,
        number);
    const std::uint32_t turn = index_.turn_at(tick);
    if (turn == kNone) return;
    add(facts, "by", turn_name(turn), index_.turns()[turn].begin.tick, 0, thing_of_turn(turn));
    const std::uint32_t origin = index_.turns()[turn].origin;
    if (origin != kNone) add_origin_facts(index_.origins()[origin]);
}

void Teller::tell(const Thing& thing) {
    model_.is_selection = true;
    switch (thing.kind) {
        case ThingKind::None: return tell_nothing_selected();
        case ThingKind::Promise: return tell_promise(thing.id);
        case ThingKind::Frame: return tell_call(thing.id, true);
        case ThingKind::Suspended: return tell_suspended(thing.id);
        case ThingKind::Call: return tell_call(thing.id, false);
        case ThingKind::ConsoleLine: return tell_line(thing.id);
        case ThingKind::NextTick:
        case ThingKind::Microtask:
        case ThingKind::Timer:
        case ThingKind::Immediate:
        case ThingKind::Request:
        case ThingKind::Io:
        case ThingKind::Close:
        case ThingKind::Task:
        case ThingKind::AnimationFrame:
        case ThingKind::IdleCallback:
        case ThingKind::Turn: return tell_callback(thing);
    }
}

Thing thing_of(const timeline::AliveReason& reason) {
    using Kind = timeline::AliveReason::Kind;
    switch (reason.kind) {
        case Kind::Code:
        case Kind::Handle: return {};
        case Kind::NextTick: return {ThingKind::NextTick, reason.id};
        case Kind::Microtask: return {ThingKind::Microtask, reason.id};
        case Kind::Timer: return {ThingKind::Timer, reason.id};
        case Kind::Immediate: return {ThingKind::Immediate, reason.id};
        case Kind::Request: return {ThingKind::Request, reason.id};
        case Kind::Closing: return {ThingKind::Close, reason.id};
    }
    return {};
}

void Teller::tell_alive(bool waits, bool has_no_reason) {
    const bool is_page = session_.program().setup.runtime.family == loop::Family::Html;
    if (waits || (is_page && has_no_reason)) {
        model_.state = waits ? "waiting" : "about to wait";
        model_.summary = is_page
                             ? "Nothing is left that would happen by itself: the page waits for its user."
                             : "It waits for what comes from outside: nothing will, unless you do something.";
        return;
    }
    model_.state = has_no_reason ? "about to end" : "alive";
    model_.summary = has_no_reason ? "Nothing keeps it alive: it ends. Pending promises do not count."
                                   : "Because of what is listed. Pending promises would not be enough.";
}

void Teller::tell_nothing_selected() {
    model_.is_selection = false;
    model_.title = "Why is the program still alive?";
    const bool waits = session_.machine().loop.io.waits_for_input;
    if (machine::has_ended(session_.machine()) && !waits) {
        model_.state = "ended";
        model_.summary =
            "It is not: it ended with exit code " + std::to_string(session_.machine().loop.exit_code) + ".";
    } else if (session_.tick() == 0) {
        model_.state = "not started";
        model_.summary = "It has not begun: its main script is the first task.";
    } else {
        const auto reasons = timeline::alive_reasons(session_.program(), session_.machine());
        tell_alive(waits, reasons.empty());
        InspectorSection& facts = section("What keeps it alive");
        for (const timeline::AliveReason& reason : reasons) {
            if (facts.facts.size() == kMostLed) {
                add(facts, "", "and " + group_digits(reasons.size() - kMostLed) + " more");
                break;
            }
            add(facts, "", reason.text, 0, 0, thing_of(reason));
        }
        if (reasons.empty()) model_.sections.pop_back();
    }
    const std::uint32_t turn = index_.turn_at(tick_);
    if (turn == kNone) return;
    InspectorSection& now = section("What runs now");
    add(now, "", turn_name(turn), index_.turns()[turn].begin.tick, 0, thing_of_turn(turn));
    const std::uint32_t origin = index_.turns()[turn].origin;
    if (origin == kNone) return;
    const Origin& scheduled = index_.origins()[origin];
    std::uint32_t line = 0;
    std::string code = code_at(scheduled.site, line);
    if (code.empty() && scheduled.promise != 0)
        code = "promise #" + std::to_string(scheduled.promise) + " was settled";
    add(now, "because", code, scheduled.moment.tick, line, thing_of_turn(turn));
}

RuleModel build_rule(session::Session& session) {
    if (session.tick() == 0) return {};
    const std::vector<vm::TraceEvent>& events = session.timeline().events(session.tick());
    const vm::TraceEvent* event = timeline::main_event(events);
    if (event == nullptr) return {};
    const loop::Runtime& runtime = session.program().setup.runtime;
    const timeline::Rule rule = timeline::rule_of(*event, runtime);
    return {std::string(rule.source), std::string(rule.section), timeline::address_of(rule, runtime)};
}

}  // namespace

InspectorModel build_inspector(session::Session& session, const Thing& selected,
                               const host::HostAgent* thread) {
    InspectorModel model;
    Teller(session, thread == nullptr ? session.machine() : *thread, model).tell(selected);
    model.rule = build_rule(session);
    return model;
}

}  // namespace loopscope::present
