#include "app/present/build_timeline.h"

#include <algorithm>
#include <cmath>

#include "app/present/build_threads.h"
#include "app/present/machine_builders.h"
#include "app/present/timeline_parts.h"
#include "app/session/session.h"
#include "engine/timeline/item_name.h"
#include "engine/timeline/place.h"

namespace loopscope::present {

using loop::Activity;
using timeline::Axis;
using timeline::kNone;
using timeline::Lane;
using timeline::Piece;
using timeline::RunIndex;
using timeline::Span;
using timeline::Turn;

namespace {

// A box gets a label from this many pixels on, and so many more for each letter.
constexpr double kLabelPixels = 34;
// Spans nearer than this share a box.
constexpr double kFinest = 2;
constexpr std::size_t kFewestCallRows = 3;
// From this width on a tick has a box of its own.
constexpr double kStepPixels = 20;
constexpr std::size_t kMostTimerRows = 3;
constexpr std::size_t kMostNetworkRows = 3;
constexpr std::size_t kMostArrows = 24;

class RowBuilder {
  public:
    RowBuilder(const session::Session& session, const TimelineView& view)
        : program_(session.program()),
          run_(session.timeline()),
          index_(session.timeline().index()),
          view_(view),
          axis_(view.in_time ? Axis::Time : Axis::Ticks),
          pixel_((view.to - view.from) / std::max(view.pixels, 1.0)) {}

    std::vector<TimelineRow> build() {
        const Counts counts = share_rows();
        add_states(0);
        if (counts.steps > 0) add_steps();
        const timeline::AgentRun& main = index_.main();
        if (counts.phases > 0) add_row(TimelineRowKind::Phases, "Phases", main.phases);
        add_row(TimelineRowKind::Tasks, "Tasks", main.tasks);
        add_row(TimelineRowKind::Jobs, "Microtasks", main.jobs);
        for (std::size_t depth = 0; depth < counts.calls; ++depth)
            add_row(TimelineRowKind::Calls, depth == 0 ? "Calls" : "", main.calls[depth]);
        for (std::uint32_t thread = 1; thread <= counts.threads; ++thread) add_thread(thread);
        for (std::size_t worker = 0; worker < counts.workers; ++worker)
            add_row(TimelineRowKind::Worker, "Pool " + std::to_string(worker + 1), index_.workers()[worker]);
        for (std::size_t track = 0; track < counts.network; ++track)
            add_row(TimelineRowKind::Network, track == 0 ? "Network" : "", index_.network()[track]);
        for (std::size_t track = 0; track < counts.timers; ++track)
            add_row(TimelineRowKind::Timers, track == 0 ? "Timers" : "", index_.timers()[track]);
        return std::move(rows_);
    }

  private:
    struct Counts {
        std::size_t steps = 0, phases = 0, calls = 0, threads = 0, workers = 0, network = 0, timers = 0;
    };

    // Who gets the room that is there: one row of each kind first, then the calls.
    Counts share_rows() const {
        constexpr std::size_t kAlways = 3;  // main thread, tasks, jobs
        Counts counts;
        std::size_t room = static_cast<std::size_t>(std::max(view_.rows, 0));
        room -= std::min(room, kAlways);
        const auto take = [&](std::size_t& count, std::size_t wanted) {
            const std::size_t more = std::min(wanted - std::min(wanted, count), room);
            count += more;
            room -= more;
        };
        take(counts.steps, !view_.in_time && 1 / pixel_ >= kStepPixels ? 1 : 0);
        const std::size_t depths = index_.main().calls.size();
        take(counts.calls, std::min<std::size_t>(depths, 1));
        // Each of them takes two rows.
        std::size_t thread_rows = 0;
        take(thread_rows, 2 * (index_.agents().size() - 1));
        counts.threads = thread_rows / 2;
        room += thread_rows % 2;
        take(counts.workers, index_.workers().size());
        take(counts.network, std::min<std::size_t>(index_.network().size(), 1));
        take(counts.timers, std::min<std::size_t>(index_.timers().size(), 1));
        take(counts.calls, std::min(depths, kFewestCallRows));
        take(counts.phases, 1);
        take(counts.network, std::min(index_.network().size(), kMostNetworkRows));
        take(counts.timers, std::min(index_.timers().size(), kMostTimerRows));
        take(counts.calls, depths);
        return counts;
    }

    void add_row(TimelineRowKind kind, std::string name, const Lane& lane) {
        TimelineRow row{kind, std::move(name), 0, {}};
        add_boxes(row, lane);
        rows_.push_back(std::move(row));
    }

    void add_boxes(TimelineRow& row, const Lane& lane) {
        cut_lane(lane, {axis_, view_.from, view_.to, kFinest * pixel_}, pieces_);
        for (const Piece& piece : pieces_) {
            TimelineBox box;
            box.from = piece.from;
            box.to = piece.to;
            box.count = piece.count;
            describe(row.kind, lane[piece.first], box);
            if (piece.count > 1) {
                box.thing = {};
                if (!merge(row.boxes, box)) row.boxes.push_back(std::move(box));
                continue;
            }
            row.boxes.push_back(std::move(box));
        }
        for (TimelineBox& box : row.boxes) {
            if (box.count > 1 && width_of(box) >= 2 * kLabelPixels)
                box.label = "\u00D7 " + group_digits(box.count);
        }
    }

    // A thread beside the main one: its states, and below them what ran on it.
    void add_thread(std::uint32_t number) {
        add_states(number);
        TimelineRow row{TimelineRowKind::Turns, "", number, {}};
        const timeline::AgentRun& run = index_.agents()[number];
        add_boxes(row, run.tasks);
        add_boxes(row, run.jobs);
        std::stable_sort(
            row.boxes.begin(), row.boxes.end(),
            [](const TimelineBox& one, const TimelineBox& other) { return one.from < other.from; });
        rows_.push_back(std::move(row));
    }

    double width_of(const TimelineBox& box) const { return (box.to - box.from) / pixel_; }

    // Crowds that touch are one crowd.
    bool merge(std::vector<TimelineBox>& boxes, const TimelineBox& box) const {
        if (boxes.empty()) return false;
        TimelineBox& last = boxes.back();
        if (last.count == 1 || last.kind != box.kind || box.from - last.to > kFinest * pixel_) return false;
        last.to = box.to;
        last.count += box.count;
        return true;
    }

    void describe(TimelineRowKind kind, const Span& span, TimelineBox& box) const {
        const bool has_room = box.count == 1 && width_of(box) >= kLabelPixels;
        switch (kind) {
            case TimelineRowKind::Thread:
            case TimelineRowKind::Steps: return;
            case TimelineRowKind::Phases:
                box.kind = BoxKind::Phase;
                if (has_room) box.label = loop::name_of(static_cast<loop::Phase>(span.item));
                return;
            case TimelineRowKind::Tasks:
            case TimelineRowKind::Turns:
            case TimelineRowKind::Jobs: {
                const Turn& turn = index_.turns()[span.link];
                box.kind = box_of(turn.activity);
                box.thing = {ThingKind::Turn, span.link};
                if (has_room) box.label = turn_text(program_, turn);
                return;
            }
            case TimelineRowKind::Calls:
                box.kind = timeline::is_own_item(program_, span.item) ? BoxKind::Call : BoxKind::BuiltInCall;
                box.thing = {ThingKind::Call, span.begin.tick};
                if (has_room) box.label = timeline::item_name(program_, span.item);
                return;
            case TimelineRowKind::Worker:
                box.kind = BoxKind::Work;
                box.thing = {ThingKind::Request, index_.origins()[span.link].id};
                if (has_room) box.label = "request #" + std::to_string(box.thing.id);
                return;
            case TimelineRowKind::Network: {
                box.kind = BoxKind::Transfer;
                box.thing = {ThingKind::Io, index_.origins()[span.link].id};
                if (!has_room) return;
                box.label = timeline::activity_text(Activity::Io, box.thing.id);
                const std::string name = timeline::item_name(program_, span.item);
                if (!name.empty()) box.label += " " + name;
                return;
            }
            case TimelineRowKind::Timers: {
                box.kind = BoxKind::Wait;
                box.thing = {ThingKind::Timer, index_.origins()[span.link].id};
                if (!has_room) return;
                box.label = "timer #" + std::to_string(box.thing.id);
                const std::string name = timeline::item_name(program_, span.item);
                if (!name.empty()) box.label += " " + name;
                return;
            }
        }
    }

    // Tick by tick, with the code of each.
    void add_steps() {
        TimelineRow row{TimelineRowKind::Steps, "Ticks", 0, {}};
        const bytecode::Program& code = *program_.setup.program;
        const auto first = static_cast<std::uint64_t>(std::max(std::floor(view_.from), 0.0)) + 1;
        for (std::uint64_t tick = first; tick <= run_.length() && static_cast<double>(tick - 1) < view_.to;
             ++tick) {
            TimelineBox box;
            box.from = std::max(static_cast<double>(tick - 1), view_.from);
            box.to = std::min(static_cast<double>(tick), view_.to);
            box.kind = BoxKind::Step;
            box.label = timeline::code_text(code, timeline::place_of(code, run_.record(tick).site), 40);
            row.boxes.push_back(std::move(box));
        }
        rows_.push_back(std::move(row));
    }

    // What a thread did, column by column: what took most of it, and beside it what ran or blocked.
    void add_states(std::uint32_t number) {
        TimelineRow row{TimelineRowKind::Thread, thread_name(number), number, {}};
        const timeline::AgentRun& run = index_.agents()[number];
        const double step = kFinest * pixel_;
        const double begin = std::max(view_.from, run.begin.at(axis_));
        const double end = std::min(view_.to, run.end.value_or(index_.front()).at(axis_));
        for (double left = begin; left < end; left += step) {
            const double right = std::min(left + step, end);
            const timeline::StateTotals totals = index_.totals(number, axis_, left, right);
            std::uint64_t sum = 0;
            std::size_t most = 0;
            for (std::size_t state = 0; state < timeline::kThreadStates; ++state) {
                sum += totals[state];
                if (totals[state] > totals[most]) most = state;
            }
            if (sum == 0) {  // narrower than one unit: what it was at this place
                const timeline::StateTotals near =
                    index_.totals(number, axis_, std::floor(left), std::floor(left) + 1);
                most = static_cast<std::size_t>(std::max_element(near.begin(), near.end()) - near.begin());
            }
            add_column(row.boxes, left, right, box_of_state(static_cast<timeline::ThreadState>(most)), 1);
            for (const std::size_t state : {std::size_t{1}, std::size_t{2}}) {
                if (state == most || totals[state] == 0) continue;
                const float share = static_cast<float>(totals[state]) / static_cast<float>(sum);
                add_column(row.boxes, left, right, box_of_state(static_cast<timeline::ThreadState>(state)),
                           std::max(share, 0.25F));
            }
        }
        rows_.push_back(std::move(row));
    }

    static void add_column(std::vector<TimelineBox>& boxes, double from, double to, BoxKind kind,
                           float share) {
        // A column like the one before it makes that wider.
        for (std::size_t back = 1; back <= std::min<std::size_t>(3, boxes.size()); ++back) {
            TimelineBox& box = boxes[boxes.size() - back];
            if (box.kind != kind || box.share != share || box.to < from || (back > 1 && share == 1)) continue;
            box.to = to;
            return;
        }
        TimelineBox box;
        box.from = from;
        box.to = to;
        box.kind = kind;
        box.share = share;
        boxes.push_back(std::move(box));
    }

    const machine::LoadedProgram& program_;
    const timeline::Timeline& run_;
    const RunIndex& index_;
    const TimelineView& view_;
    Axis axis_;
    double pixel_;
    std::vector<Piece> pieces_;
    std::vector<TimelineRow> rows_;
};

// From 1, 2 or 5 times a power of ten on, so that there is one for every hundred pixels or so.
std::vector<TimelineLabel> build_labels(const TimelineView& view) {
    constexpr double kPixelsApart = 110;
    const double width = view.to - view.from;
    const double wanted = std::max(width / std::max(view.pixels, 1.0) * kPixelsApart, 1.0);
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power < wanted) continue;
        step = factor * power;
        break;
    }
    std::vector<TimelineLabel> labels;
    for (double at = std::ceil(view.from / step) * step; at <= view.to; at += step) {
        const auto whole = static_cast<std::uint64_t>(std::llround(at));
        labels.push_back({at, view.in_time ? duration_text(whole) : group_digits(whole)});
    }
    return labels;
}

int row_of(const std::vector<TimelineRow>& rows, TimelineRowKind kind, std::size_t which = 0) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].kind == kind && which-- == 0) return static_cast<int>(row);
    }
    return -1;
}

int row_of_thread(const std::vector<TimelineRow>& rows, TimelineRowKind kind, std::uint32_t thread) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const TimelineRow& it) {
        return it.kind == kind && it.thread == thread;
    });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

int row_of_turn(const std::vector<TimelineRow>& rows, const Turn& turn) {
    if (turn.agent != 0) return row_of_thread(rows, TimelineRowKind::Turns, turn.agent);
    return row_of(rows, timeline::is_job(turn.activity) ? TimelineRowKind::Jobs : TimelineRowKind::Tasks);
}

class ArrowBuilder {
  public:
    ArrowBuilder(const session::Session& session, const TimelineView& view, TimelineModel& model)
        : index_(session.timeline().index()), axis_(view.in_time ? Axis::Time : Axis::Ticks), model_(model) {}

    // From where a turn was scheduled to it, and to what it scheduled in its turn.
    void add_turn(std::uint32_t number, bool strong) {
        const Turn& turn = index_.turns()[number];
        if (turn.origin != kNone) add_origin(index_.origins()[turn.origin], strong);
        const auto [first, last] = index_.scheduled_in(turn.begin.tick, turn.end.tick);
        for (std::uint32_t i = first; i < last && i - first < kMostArrows; ++i)
            add_origin(index_.origins()[i], strong);
    }

    void add_origin(const timeline::Origin& origin, bool strong) {
        if (model_.arrows.size() >= 2 * kMostArrows) return;
        const std::uint32_t by = index_.turn_at(origin.moment.tick);
        const int from = by == kNone ? row_of_thread(model_.rows, TimelineRowKind::Thread, origin.agent)
                                     : row_of_turn(model_.rows, index_.turns()[by]);
        const BoxKind kind = box_of(origin.activity);
        if (origin.activity == Activity::Completion && origin.place != kNone) {
            const Span& work = index_.workers()[origin.worker][origin.place];
            const int row = row_of(model_.rows, TimelineRowKind::Worker, origin.worker);
            add(origin.moment.at(axis_), work.begin.at(axis_), from, row, kind, strong);
            if (origin.turn != kNone)
                add(work.end.at(axis_), index_.turns()[origin.turn].begin.at(axis_), row,
                    row_of_turn(model_.rows, index_.turns()[origin.turn]), kind, strong);
            return;
        }
        if (origin.turn == kNone) return;
        add(origin.moment.at(axis_), index_.turns()[origin.turn].begin.at(axis_), from,
            row_of_turn(model_.rows, index_.turns()[origin.turn]), kind, strong);
    }

  private:
    void add(double from, double to, int from_row, int to_row, BoxKind kind, bool strong) {
        if (to < model_.from || from > model_.to || from_row < 0 || to_row < 0) return;
        model_.arrows.push_back({from, to, from_row, to_row, kind, strong});
    }

    const RunIndex& index_;
    Axis axis_;
    TimelineModel& model_;
};

void add_arrows(const session::Session& session, const TimelineView& view, const Thing& thing, bool strong,
                TimelineModel& model) {
    ArrowBuilder arrows(session, view, model);
    const RunIndex& index = session.timeline().index();
    const std::uint32_t turn = turn_of(index, thing, session.tick());
    if (turn != kNone) return arrows.add_turn(turn, strong);
    const std::uint32_t origin = origin_of(index, thing, session.tick());
    if (origin != kNone) arrows.add_origin(index.origins()[origin], strong);
}

void add_bookmarks(const session::Session& session, const TimelineView& view,
                   const std::vector<std::uint64_t>& ticks, std::vector<TimelineMark>& marks) {
    const RunIndex& index = session.timeline().index();
    for (const std::uint64_t tick : ticks) {
        if (tick > session.length()) continue;
        const auto place = static_cast<double>(tick);
        const double at = view.in_time ? index.clock_at(place) : place;
        if (at >= view.from && at <= view.to) marks.push_back({at, TimelineMarkKind::Bookmark, tick});
    }
}

void select_box(const session::Session& session, const TimelineView& view, const Thing& thing,
                TimelineModel& model) {
    model.selected_row = -1;
    const RunIndex& index = session.timeline().index();
    const Axis axis = view.in_time ? Axis::Time : Axis::Ticks;
    const std::uint32_t number = turn_of(index, thing, session.tick());
    if (number == kNone) return;
    const Turn& turn = index.turns()[number];
    model.selected_row = row_of_turn(model.rows, turn);
    model.selected_from = turn.begin.at(axis);
    model.selected_to = std::min(turn.end.at(axis), index.front().at(axis));
}

}  // namespace

TimelineExtent timeline_extent(const session::Session& session, bool in_time) {
    if (!session.has_program()) return {};
    if (in_time)
        return {std::max(1.0, static_cast<double>(session.timeline().index().front().clock)),
                static_cast<double>(session.machine().clock)};
    return {std::max(1.0, static_cast<double>(session.length())), static_cast<double>(session.tick())};
}

std::uint64_t timeline_tick(const session::Session& session, bool in_time, double place,
                            std::uint32_t thread) {
    const RunIndex& index = session.timeline().index();
    const double tick = in_time ? index.tick_at(place, thread < index.agents().size() ? thread : 0) : place;
    return std::min(static_cast<std::uint64_t>(std::max(std::floor(tick + 0.5), 0.0)), session.length());
}

void TimelineBuilder::build(const session::Session& session, const TimelineView& view,
                            const TimelineFocus& focus, TimelineModel& model) {
    const TimelineExtent extent = timeline_extent(session, view.in_time);
    TimelineView placed = view;
    placed.pointed = {};
    placed.pointed_at = -1;
    placed.pointed_row = -1;
    const bool new_query = query_ != focus.query;
    const bool new_marks = breakpoints_ != session.breakpoints() || bookmarks_ != session.bookmarks_version();
    const bool new_rows = placed != view_ || length_ != session.length() || new_marks || new_query;
    const bool new_focus =
        new_rows || tick_ != session.tick() || selected_ != focus.selected || pointed_ != view.pointed;
    model.cursor = extent.cursor;
    model.recording = session.progress() == timeline::Progress::Open;
    if (new_query || (length_ != session.length() && !model.recording)) {
        model.search = search_run(session, focus.query);
        query_ = focus.query;
    }
    if (!new_focus) return;
    if (new_rows) {
        model.in_time = view.in_time;
        model.from = view.from;
        model.to = view.to;
        model.end = extent.end;
        model.rows = RowBuilder(session, view).build();
        model.labels = build_labels(view);
        model.totals = build_totals(session.timeline().index(), view);
        model.statistics = build_statistics(session);
        build_timeline_marks(session, view, focus.doubts, model.marks);
        if (focus.bookmarks != nullptr) add_bookmarks(session, view, *focus.bookmarks, model.marks);
        const RunIndex& index = session.timeline().index();
        for (const TimelineHit& hit : model.search.hits) {
            const auto tick = static_cast<double>(hit.tick);
            const double at = view.in_time ? index.clock_at(tick) : tick;
            if (at >= view.from && at <= view.to)
                model.marks.push_back({at, TimelineMarkKind::Hit, hit.tick});
        }
    }
    model.arrows.clear();
    const std::uint32_t now = session.timeline().index().turn_at(session.tick());
    if (now != kNone && focus.selected.kind == ThingKind::None)
        add_arrows(session, view, {ThingKind::Turn, now}, false, model);
    add_arrows(session, view, focus.selected, true, model);
    if (view.pointed != focus.selected) add_arrows(session, view, view.pointed, true, model);
    select_box(session, view, focus.selected, model);
    view_ = placed;
    length_ = session.length();
    breakpoints_ = session.breakpoints();
    bookmarks_ = session.bookmarks_version();
    tick_ = session.tick();
    selected_ = focus.selected;
    pointed_ = view.pointed;
}

}  // namespace loopscope::present
