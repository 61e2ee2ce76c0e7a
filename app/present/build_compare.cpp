#include "app/present/build_compare.h"

#include <algorithm>

#include "app/present/build_status.h"
#include "app/present/machine_builders.h"
#include "app/session/workspace.h"

namespace loopscope::present {

using session::Comparison;
using session::PrintedLine;

namespace {

constexpr std::size_t kMostLines = 300;
constexpr std::size_t kLongestLine = 400;

/// Where a run stands in the main file: at the place of its last tick, or of the innermost frame there.
std::uint32_t line_of(const session::Session& session, const MachineView& view, const StackModel& stack) {
    const std::uint32_t main = view.program.units.empty() ? 0 : view.program.units.front().source;
    const CodePlace place = place_of_site(view, session.site());
    if (place.line != 0 && place.source == main) return place.line;
    const auto frame = std::find_if(stack.frames.begin(), stack.frames.end(), [main](const FrameModel& each) {
        return each.line != 0 && each.source == main;
    });
    return frame == stack.frames.end() ? 0 : frame->line;
}

RunModel build_run(session::Session& session) {
    const machine::Setup& setup = session.program().setup;
    MachineView view = view_of(session.machine(), *setup.program, *setup.natives, setup.runtime);
    RunModel run;
    run.title = setup.runtime.title;
    run.status = build_status(session);
    run.sentence = session.sentence();
    run.stack = build_stack(view, session.site());
    run.line = line_of(session, view, run.stack);
    run.loop = build_loop(view);
    run.next_ticks = build_next_ticks(view);
    run.microtasks = build_microtasks(view);
    run.tasks = build_tasks(view);
    run.timers = build_timers(view, run.timer_count);
    return run;
}

std::string quoted(const std::string& text) {
    return text.empty() ? "nothing more" : "`" + shorten(text, 40) + "`";
}

std::string verdict_of(const Comparison& comparison, const std::array<RunModel, 2>& runs) {
    const std::string both = runs[0].title + " and " + runs[1].title;
    if (comparison.has_reached_limit())
        return both + " print the same up to the limit of " + group_digits(comparison.limit()) +
               " ticks; what comes behind it is not compared.";
    if (!comparison.divergence() && !comparison.is_done())
        return "Both run to their ends, out of sight \u2026";
    if (!comparison.divergence()) return both + " print the same, line by line, and end in the same way.";
    const session::Divergence& divergence = *comparison.divergence();
    if (divergence.at_exit)
        return "They print the same and end differently: " + runs[0].title + " with " + divergence.first +
               ", " + runs[1].title + " with " + divergence.second + ".";
    return "They part at line " + group_digits(divergence.line + 1) + ": " + runs[0].title + " prints " +
           quoted(divergence.first) + ", " + runs[1].title + " prints " + quoted(divergence.second) + ".";
}

}  // namespace

void CompareBuilder::build(session::Workspace& workspace, CompareModel& model) {
    Comparison* comparison = workspace.comparison();
    if (comparison == nullptr) {
        if (model.open) model = {};
        other_ = nullptr;
        return;
    }
    session::Session& first = workspace.session();
    const bool same = other_ == comparison && tick_ == first.tick() && loads_ == first.loads() &&
                      other_loads_ == comparison->other().loads() && is_done_ == comparison->is_done() &&
                      has_parted_ == comparison->divergence().has_value();
    if (same) return;
    other_ = comparison;
    tick_ = first.tick();
    loads_ = first.loads();
    other_loads_ = comparison->other().loads();
    is_done_ = comparison->is_done();
    has_parted_ = comparison->divergence().has_value();
    model = {};
    model.open = true;
    if (!comparison->other().has_program() || !first.has_program()) {
        const loop::Runtime* runtime = loop::find_runtime(comparison->other().options().load.runtime);
        const std::string name(runtime == nullptr ? "The other runtime" : runtime->title);
        model.problem = comparison->problem().empty()
                            ? "There is nothing that runs."
                            : name + " cannot run it: " + comparison->problem() + ".";
        return;
    }
    comparison->follow(first);
    model.runs = {build_run(first), build_run(comparison->other())};
    model.verdict = verdict_of(*comparison, model.runs);
    model.differs = comparison->divergence().has_value();
    if (model.differs) model.cause = comparison->divergence()->cause;
    build_lines(workspace, model);
}

void CompareBuilder::build_lines(const session::Workspace& workspace, CompareModel& model) const {
    const Comparison& comparison = *workspace.comparison();
    const std::array<const std::vector<PrintedLine>*, 2> all{&comparison.first_lines(),
                                                             &comparison.other_lines()};
    const std::array<std::uint64_t, 2> now{workspace.session().tick(), comparison.other().tick()};
    std::array<std::size_t, 2> count{};
    for (std::size_t side = 0; side < 2; ++side) {
        const auto end =
            std::upper_bound(all[side]->begin(), all[side]->end(), now[side],
                             [](std::uint64_t tick, const PrintedLine& line) { return tick < line.tick; });
        count[side] = static_cast<std::size_t>(end - all[side]->begin());
    }
    const session::SideBySide& texts = comparison.side_by_side();
    const std::array<const std::vector<std::size_t>*, 2> rows_of{
        &texts.first_rows, texts.other_rows.empty() ? nullptr : &texts.other_rows.front()};
    std::size_t end = 0;  // behind the last row of which something is printed
    for (std::size_t side = 0; side < 2; ++side) {
        if (count[side] > 0) end = std::max(end, (*rows_of[side])[count[side] - 1] + 1);
    }
    for (std::size_t row = end; row-- > 0 && model.lines.size() < kMostLines;) {
        const session::AlignedRow& there = texts.rows[row];
        const std::array<std::size_t, 2> lines{there.first, there.others.front()};
        const auto is_printed = [&](std::size_t side) {
            return lines[side] != session::kNoLine && lines[side] < count[side];
        };
        if (!is_printed(0) && !is_printed(1)) continue;
        CompareLine& line = model.lines.emplace_back();
        for (std::size_t side = 0; side < 2; ++side) {
            if (lines[side] == session::kNoLine)
                line.sides[side] = build_absent_line(
                    texts, row, side == 0 ? TextSide::First : TextSide::Other, 0, comparison.alignment());
            if (!is_printed(side)) continue;
            const PrintedLine& printed = (*all[side])[lines[side]];
            line.numbers[side] = group_digits(lines[side] + 1);
            line.ticks[side] = printed.tick;
            line.sides[side] = {shorten(printed.text, kLongestLine), true,
                                session::differs(there, 0, comparison.alignment())};
        }
    }
    std::reverse(model.lines.begin(), model.lines.end());
}

}  // namespace loopscope::present
