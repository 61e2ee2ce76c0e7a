#include "app/present/build_outputs.h"

#include <algorithm>

#include "app/present/machine_view.h"
#include "app/session/workspace.h"
#include "engine/timeline/place.h"

namespace loopscope::present {

using session::OutputSearch;
using timeline::Choice;
using timeline::OutputVerdict;
using timeline::PossibleOutput;
using timeline::PossibleOutputs;

namespace {

// On each side of the selected one: more than a window has room for.
constexpr std::size_t kNeighbours = 12;
constexpr std::size_t kLongestLine = 400;

std::string counted(std::uint64_t count, const char* what) {
    return group_digits(count) + " " + what + (count == 1 ? "" : "s");
}

std::string ending_of(const PossibleOutput& output) {
    std::string text = "exit code " + std::to_string(output.exit_code);
    if (output.uncaught) text += ", an uncaught error";
    if (output.waits) text += ", then waits";
    return text;
}

bool ends_otherwise(const PossibleOutput& one, const PossibleOutput& other) {
    return one.exit_code != other.exit_code || one.uncaught != other.uncaught || one.waits != other.waits;
}

/// "At tick 40, line 3, timer #1 comes before immediate #1; at tick 61 …"
std::string chosen_text(const PossibleOutputs& found, const PossibleOutput& output) {
    if (output.choices.empty())
        return "The usual run: everything takes as long as it does as a rule, and nothing is chosen.";
    std::string text;
    for (const Choice& choice : output.choices) {
        const timeline::Place place = timeline::place_of(*found.program().setup.program, choice.site);
        text += text.empty() ? "At " : "; at ";
        text += tick_text(choice.marked) + ", ";
        if (place.is_known())
            text += (place.file.empty() ? "" : place.file + " ") + "line " +
                    group_digits(place.position.line) + ", ";
        text += choice.text;
    }
    return text + ".";
}

std::string verdict_text(const OutputSearch& search) {
    if (!search.is_stopped()) return timeline::describe_verdict(search.found());
    const PossibleOutputs& found = search.found();
    return "You have stopped it: at least " + counted(found.outputs().size(), "output") + " (" +
           counted(found.runs(), "run") + ", " + counted(found.marks(), "marked moment") + ").";
}

std::string work_text(const PossibleOutputs& found) {
    const std::string ticks = counted(found.ticks(), "tick") + " played out of sight";
    if (found.verdict() != OutputVerdict::Open) return ticks + ".";
    return counted(found.waiting(), "run") + " more to play as far as is known; " + ticks + ".";
}

std::string keys_text(const OutputSearch& search) {
    std::string keys =
        "\u2190 \u2192 choose an output   \u2191 \u2193 its lines   Enter goes into that run   ";
    if (search.is_searching()) keys += "Space stops   ";
    if (search.is_stopped()) keys += "Space goes on   ";
    return keys + "Esc closes";
}

OutputColumn build_column(const session::Workspace& workspace, std::size_t number) {
    const OutputSearch& search = *workspace.outputs();
    const PossibleOutput& output = search.found().outputs()[number];
    OutputColumn column;
    column.number = static_cast<std::uint32_t>(number);
    column.title = "Output " + group_digits(number + 1);
    column.ending = ending_of(output);
    column.ends_otherwise = ends_otherwise(output, search.found().outputs().front());
    column.selected = number == search.selected();
    column.is_here = workspace.session().timeline().inputs() == output.inputs();
    if (search.more_lines(number) > 0) column.more = "and " + counted(search.more_lines(number), "more line");
    return column;
}

/// Of a column that stands beside the first one.
std::vector<OutputLine> build_lines(const OutputSearch& search, std::size_t number,
                                    const session::SideBySide& texts, std::size_t other) {
    std::vector<OutputLine> lines;
    lines.reserve(texts.rows.size());
    for (std::size_t row = 0; row < texts.rows.size(); ++row) {
        const std::size_t line = texts.rows[row].others[other];
        if (line != session::kNoLine) {
            lines.push_back({shorten(search.lines(number)[line], kLongestLine), true,
                             session::differs(texts.rows[row], other, search.alignment(number))});
        } else if (texts.rows[row].first != session::kNoLine) {
            lines.push_back(build_absent_line(texts, row, TextSide::Other, other, search.alignment(number)));
        } else {
            lines.emplace_back();
        }
    }
    return lines;
}

/// Of all columns, the first one's own among them.
void build_rows(const OutputSearch& search, const session::SideBySide& texts, OutputsModel& model) {
    for (const session::AlignedRow& row : texts.rows) {
        const bool has_line = row.first != session::kNoLine;
        model.numbers.push_back(has_line ? group_digits(row.first + 1) : "");
        OutputLine& line = model.columns.front().lines.emplace_back();
        if (has_line) line = {shorten(search.lines(0)[row.first], kLongestLine), true, false};
    }
    for (std::size_t column = 1; column < model.columns.size(); ++column)
        model.columns[column].lines = build_lines(search, model.columns[column].number, texts, column - 1);
}

/// The row of the model that is a row of the first output and the selected one alone.
std::uint32_t row_of(const OutputsModel& model, std::size_t row) {
    std::uint32_t there = 0;
    if (model.columns.empty()) return there;
    const OutputColumn& selected = model.columns[model.selected];
    for (std::uint32_t each = 0; each < model.numbers.size(); ++each) {
        if (model.numbers[each].empty() && !selected.lines[each].printed) continue;
        there = each;
        if (row-- == 0) break;
    }
    return there;
}

}  // namespace

void OutputsBuilder::build_columns(const session::Workspace& workspace, OutputsModel& model) const {
    const OutputSearch& search = *workspace.outputs();
    const std::size_t count = search.found().outputs().size();
    model.columns.clear();
    model.numbers.clear();
    model.selected = 0;
    if (count == 0) return;
    const std::size_t selected = search.selected();
    const std::size_t first = std::max<std::size_t>(selected > kNeighbours ? selected - kNeighbours : 1, 1);
    const std::size_t end = std::min(count, std::max<std::size_t>(selected, 1) + kNeighbours + 1);
    model.columns.push_back(build_column(workspace, 0));
    std::vector<const session::LineAlignment*> alignments;
    for (std::size_t number = first; number < end; ++number) {
        if (number == selected) model.selected = static_cast<std::uint32_t>(model.columns.size());
        model.columns.push_back(build_column(workspace, number));
        alignments.push_back(&search.alignment(number));
    }
    build_rows(search, session::align_rows(search.lines(0).size(), alignments), model);
}

void OutputsBuilder::build(const session::Workspace& workspace, OutputsModel& model) {
    const OutputSearch* search = workspace.outputs();
    if (search == nullptr || !workspace.session().has_program()) {
        if (model.open) model = {};
        search_ = nullptr;
        return;
    }
    const PossibleOutputs& found = search->found();
    model.open = true;
    model.verdict = verdict_text(*search);
    model.work = work_text(found);
    model.complete = found.verdict() == OutputVerdict::Complete;
    model.searching = search->is_searching();
    model.stopped = search->is_stopped();
    const auto known = static_cast<float>(found.runs() + found.waiting());
    model.share = known > 0 ? static_cast<float>(found.runs()) / known : 0;
    model.keys = keys_text(*search);
    const std::size_t count = found.outputs().size();
    const bool same = search_ == search && program_ == workspace.session().loads() && count_ == count &&
                      selected_ == search->selected();
    if (!same || row_ != search->row()) model.reveal = ++reveals_;
    row_ = search->row();
    if (same) {
        model.row = row_of(model, row_);
        return;
    }
    search_ = search;
    program_ = workspace.session().loads();
    count_ = count;
    selected_ = search->selected();
    model.position = count == 0 ? "" : group_digits(selected_ + 1) + " of " + group_digits(count);
    model.chosen = count == 0 ? "" : chosen_text(found, found.outputs()[selected_]);
    build_columns(workspace, model);
    model.row = row_of(model, row_);
}

}  // namespace loopscope::present
