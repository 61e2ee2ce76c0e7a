// The part of the window's model that answers questions: the timeline, what is selected, what was looked for.

#include <algorithm>

#include "app/present/build_inspector.h"
#include "app/present/build_threads.h"
#include "app/present/build_window.h"
#include "app/session/session.h"

namespace loopscope::present {

void WindowBuilder::build_why(session::Session& session) {
    const bool moved = followed_tick_ != session.tick();
    followed_tick_ = session.tick();
    follow(view_, timeline_extent(session, view_.in_time), moved);
    const bool ended = session.progress() != timeline::Progress::Open;
    const host::HostAgent& thread = shown_thread(session.machine(), held_thread_);
    if (told_tick_ != session.tick() || told_ != focus_.selected || told_at_end_ != ended ||
        told_thread_ != held_thread_) {
        model_.inspector = build_inspector(session, focus_.selected, &thread);
        told_thread_ = held_thread_;
        told_tick_ = session.tick();
        told_ = focus_.selected;
        told_at_end_ = ended;
    }
    focus_.doubts = &doubts_;
    focus_.bookmarks = &bookmarks_.ticks();
    timeline_.build(session, view_, focus_, model_.timeline);
    model_.timeline.hover = {};
    if (view_.pointed.kind == ThingKind::None) return;
    const InspectorModel pointed = build_inspector(session, view_.pointed, &thread);
    model_.timeline.hover.title = pointed.title;
    model_.timeline.hover.text = pointed.state;
    for (const InspectorSection& section : pointed.sections) {
        for (const InspectorFact& fact : section.facts) {
            if (section.title == "What it led to") break;
            model_.timeline.hover.text += '\n' + fact.label + (fact.label.empty() ? "" : ": ") + fact.text;
        }
    }
}

void WindowBuilder::switch_axis(const session::Session& session) {
    if (!session.has_program()) return;
    const timeline::RunIndex& index = session.timeline().index();
    const auto change = [&](double place) {
        return view_.in_time ? index.tick_at(place) : index.clock_at(place);
    };
    const double from = change(view_.from), to = change(view_.to);
    view_.in_time = !view_.in_time;
    view_.from = from;
    view_.to = std::max(to, from + 1);
}

bool WindowBuilder::go_to_doubt(session::Session& session, bool forward) const {
    if (forward) {
        const auto next = std::upper_bound(doubts_.begin(), doubts_.end(), session.tick());
        if (next != doubts_.end()) session.apply_seek(*next);
        return true;
    }
    const auto next = std::lower_bound(doubts_.begin(), doubts_.end(), session.tick());
    if (next != doubts_.begin()) session.apply_seek(*std::prev(next));
    return true;
}

bool WindowBuilder::go_to_hit(session::Session& session, bool forward) const {
    const std::vector<TimelineHit>& hits = model_.timeline.search.hits;
    if (forward) {
        const auto hit = std::find_if(hits.begin(), hits.end(),
                                      [&](const TimelineHit& it) { return it.tick > session.tick(); });
        if (hit != hits.end()) session.apply_seek(hit->tick);
        return true;
    }
    const auto hit = std::find_if(hits.rbegin(), hits.rend(),
                                  [&](const TimelineHit& it) { return it.tick < session.tick(); });
    if (hit != hits.rend()) session.apply_seek(hit->tick);
    return true;
}

bool WindowBuilder::apply(const Command& command, session::Session& session) {
    switch (command.kind) {
        case CommandKind::SwitchTimelineAxis: switch_axis(session); return true;
        case CommandKind::SeekTimeline:
            if (session.has_program())
                session.apply_seek(timeline_tick(session, view_.in_time, command.at, command.line));
            return true;
        case CommandKind::NextDoubt: return go_to_doubt(session, true);
        case CommandKind::PreviousDoubt: return go_to_doubt(session, false);
        case CommandKind::NextHit: return go_to_hit(session, true);
        case CommandKind::PreviousHit: return go_to_hit(session, false);
        case CommandKind::Select:
            focus_.selected = {static_cast<ThingKind>(command.choice), command.tick};
            return true;
        case CommandKind::ClearSelection: focus_.selected = {}; return true;
        case CommandKind::ShowFile:
        case CommandKind::NextFile:
        case CommandKind::PreviousFile: return show_file(command, session);
        case CommandKind::HoldThread:
        case CommandKind::NextThread: return hold_thread(command, session);
        case CommandKind::PlaceCaret:
        case CommandKind::SelectWord:
        case CommandKind::SelectLine:
            return !model_.source.editor.editable && model_.source.other_file && show_file(command, session);
        default:  // NOTE: the timeline knows the others that are for it
            return apply_timeline_command(view_, command, timeline_extent(session, view_.in_time));
    }
}

}  // namespace loopscope::present
