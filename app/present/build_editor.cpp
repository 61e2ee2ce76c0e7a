#include "app/present/build_editor.h"

#include <algorithm>
#include <string_view>

#include "app/present/build_source.h"
#include "app/present/machine_view.h"
#include "app/session/line_map.h"
#include "app/session/workspace.h"

namespace loopscope::present {

using session::Freshness;
using session::TextFocus;
using session::Workspace;

namespace {

using Changes = std::optional<std::span<const session::LineChange>>;

constexpr std::size_t kMostMatchesShown = 10'000;
// How far above the line that runs a variable's value is shown.
constexpr std::uint32_t kHintLines = 40;
constexpr std::size_t kLongestValue = 40;
constexpr std::size_t kLongestHint = 120;

SourceRange range_of(const session::TextSelection& selection) {
    const session::TextPosition first = selection.first();
    const session::TextPosition last = selection.last();
    if (selection.empty()) return {};
    return {first.line + 1, first.column, last.line + 1, last.column};
}

// The range in the text as it is; empty when one of its lines was edited.
SourceRange moved_range(SourceRange range, std::span<const session::LineChange> changes) {
    if (range.empty()) return {};
    const auto first = session::moved_line(range.first_line, changes);
    const auto last = session::moved_line(range.last_line, changes);
    if (!first || !last) return {};
    range.first_line = *first;
    range.last_line = *last;
    return range;
}

void move_marks(const Changes& changes, SourceModel& source) {
    if (!changes) {
        source.current_line = source.other_line = 0;
        source.expression = {};
        source.caller_lines.clear();
        source.problem.place = {};
        return;
    }
    if (changes->empty()) return;
    source.current_line = session::moved_line(source.current_line, *changes).value_or(0);
    source.other_line = session::moved_line(source.other_line, *changes).value_or(0);
    source.expression = moved_range(source.expression, *changes);
    source.problem.place = moved_range(source.problem.place, *changes);
    std::vector<std::uint32_t> callers;
    for (const std::uint32_t line : source.caller_lines) {
        if (const auto moved = session::moved_line(line, *changes)) callers.push_back(*moved);
    }
    source.caller_lines = std::move(callers);
    for (std::uint32_t& line : source.breakpoints) line = session::nearest_moved_line(line, *changes);
    std::sort(source.breakpoints.begin(), source.breakpoints.end());
}

// Whether a name stands in a line as a variable, not as a property.
bool mentions(const SourceLine& line, std::string_view name) {
    return std::any_of(line.tokens.begin(), line.tokens.end(), [&](const TokenSpan& token) {
        if (token.kind != TokenKind::Name && token.kind != TokenKind::Call) return false;
        if (std::string_view(line.text).substr(token.begin, token.end - token.begin) != name) return false;
        return token.begin == 0 || line.text[token.begin - 1] != '.' ||
               (token.begin > 1 && line.text[token.begin - 2] == '.');
    });
}

std::vector<LineHint> build_hints(const WindowModel& model) {
    std::vector<LineHint> hints;
    const auto& frames = model.stack.frames;
    const auto frame = std::find_if(frames.begin(), frames.end(), [&](const FrameModel& each) {
        return each.line != 0 && each.source == model.source.source;
    });
    std::uint32_t current = model.source.current_line;
    if (current == 0 && frame != frames.end() && !model.source.editor.behind) current = frame->line;
    if (current == 0 || frame == frames.end() || current > model.source.text->lines.size()) return hints;
    for (const LocalModel& local : frame->locals) {
        const std::uint32_t top = current > kHintLines ? current - kHintLines : 1;
        std::uint32_t line = current;
        while (line >= top && !mentions(model.source.text->lines[line - 1], local.name)) --line;
        if (line < top) continue;
        auto hint = std::find_if(hints.begin(), hints.end(),
                                 [line](const LineHint& each) { return each.line == line; });
        if (hint == hints.end()) hint = hints.insert(hints.end(), {line, ""});
        if (hint->text.size() > kLongestHint) continue;
        hint->text +=
            (hint->text.empty() ? "" : "   ") + local.name + " = " + shorten(local.value, kLongestValue);
    }
    std::sort(hints.begin(), hints.end(),
              [](const LineHint& one, const LineHint& other) { return one.line < other.line; });
    return hints;
}

FieldModel build_field(const session::TextEditor& field, bool focused) {
    const session::TextSelection& selection = field.selection();
    return {field.document().line(0), selection.caret.column, selection.anchor.column, focused};
}

void build_find(const Workspace& workspace, EditorModel& editor) {
    editor.find_is_open = workspace.find_is_open();
    if (!editor.find_is_open) return;
    editor.find = build_field(workspace.find_field(), workspace.focus() == TextFocus::Find);
    editor.replace_is_open = workspace.replace_is_open();
    if (editor.replace_is_open)
        editor.replace = build_field(workspace.replace_field(), workspace.focus() == TextFocus::Replace);
    std::size_t current = 0;
    const auto& matches = workspace.matches();
    for (std::size_t index = 0; index < std::min(matches.size(), kMostMatchesShown); ++index) {
        const session::TextMatch& match = matches[index];
        editor.matches.push_back({match.line + 1, match.begin, match.line + 1, match.end});
        if (editor.matches.back() == editor.selection) current = index + 1;
    }
    const bool asked = !editor.find.text.empty();
    editor.find_count =
        matches.empty() ? (asked ? "no match" : "")
                        : (current > 0 ? group_digits(current) + " of " : "") + group_digits(matches.size());
}

// What is wrong with a file that runs as it is: the program is told when it asks for it.
void build_told_mistake(const Workspace& workspace, SourceModel& source) {
    if (!workspace.session().has_program() || source.editor.behind) return;
    const bytecode::Program& code = *workspace.session().program().setup.program;
    for (const bytecode::Unit& unit : code.units) {
        if (unit.source == source.source && unit.problem != nullptr)
            source.editor.mistakes.push_back(build_problem(*unit.problem, *code.sources[unit.source]));
    }
}

void build_mistakes(const Workspace& workspace, WindowModel& model) {
    SourceModel& source = model.source;
    const machine::LoadResult& result = workspace.session().load_result();
    if (result.source == nullptr || workspace.freshness() == Freshness::Waiting) return;
    std::vector<ProblemModel> mistakes;
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        if (diagnostic.severity == base::Severity::Error)
            mistakes.push_back(build_problem(diagnostic, *result.source));
    }
    if (mistakes.empty()) return build_told_mistake(workspace, source);
    const bool is_here = workspace.is_told_of(source.path);
    if (workspace.session().has_program()) {
        source.problem = mistakes.front();
        if (!is_here) name_file(source.problem, result.source->name());
        if (source.problem.hint.empty()) source.problem.hint = "The run on screen is of the text before.";
    }
    if (is_here) source.editor.mistakes = std::move(mistakes);
}

// Which of the tabs have changes that are not saved, or keep the program from running.
void mark_tabs(const Workspace& workspace, SourceModel& source) {
    const bool is_broken = workspace.freshness() == Freshness::Broken;
    for (FileTab& tab : source.files) {
        const std::string path = &tab == &source.files.front() ? "" : tab.path;
        const session::OpenFile* open = workspace.files().find(path);
        tab.modified = open != nullptr && open->file.is_modified();
        tab.has_mistake = is_broken && workspace.is_told_of(path);
    }
}

void build_mode(const Workspace& workspace, const session::EditedFile& file, EditorModel& editor) {
    switch (workspace.focus()) {
        case TextFocus::Editor:
            editor.mode = "Editing";
            editor.mode_keys = "Esc: back to stepping";
            break;
        case TextFocus::Find:
            editor.mode = "Finding";
            editor.mode_keys = "Enter: next, Esc: back to the text";
            break;
        case TextFocus::Replace:
            editor.mode = "Replacing";
            editor.mode_keys = "Enter: this one, Ctrl Enter: all, Tab: the other field";
            break;
        case TextFocus::None:
        case TextFocus::List:
            editor.mode = "Stepping";
            editor.mode_keys = editor.editable ? "Enter or a click: edit" : "";
            break;
    }
    editor.modified = file.is_modified();
    editor.place = "Line " + group_digits(editor.caret_line) + ", column " +
                   group_digits(static_cast<std::uint64_t>(editor.caret_column) + 1);
    if (!workspace.notice().empty()) {
        editor.state = workspace.notice();
    } else if (editor.modified) {
        editor.state = file.path().empty() ? "not on the disk yet" : "not saved";
    }
}

}  // namespace

void place_in_document(const Workspace& workspace, const session::OpenFile* open, DocumentTexts& texts,
                       WindowModel& model) {
    SourceModel& source = model.source;
    source.editor = {};
    EditorModel& editor = source.editor;
    mark_tabs(workspace, source);
    if (open == nullptr) {
        editor.mode = "Stepping";
        editor.mode_keys = workspace.why_read_only(source.path);
        editor.caret_line = source.chosen_line;
        editor.hints = build_hints(model);
        return;
    }
    const session::EditedFile& file = open->file;
    editor.editable = file.is_editable();
    build_mode(workspace, file, editor);
    if (!editor.editable) return;
    source.text = texts[source.path].update(*open);
    const session::TextSelection& selection = file.editor().selection();
    const bool is_edited = workspace.files().edited_path() == source.path;
    editor.focused = is_edited && workspace.focus() == TextFocus::Editor && !workspace.question();
    editor.caret_line = selection.caret.line + 1;
    editor.caret_column = selection.caret.column;
    editor.caret_moves = (std::uint64_t{editor.caret_line} << 32U) | editor.caret_column;
    editor.selection = range_of(selection);
    editor.behind = open->freshness() != Freshness::Current;
    if (editor.behind) move_marks(open->changes_since_run(), source);
    if (is_edited) build_find(workspace, editor);
    build_mistakes(workspace, model);
    build_mode(workspace, file, editor);
    editor.hints = build_hints(model);
    const bool is_broken = workspace.freshness() == Freshness::Broken;
    model.warning = is_broken && workspace.session().has_program() ? "Not the text you see" : "";
}

KeyFocus build_focus(const Workspace& workspace) {
    if (workspace.question()) return KeyFocus::Question;
    switch (workspace.focus()) {
        case TextFocus::None:
            if (workspace.outputs() != nullptr) return KeyFocus::Outputs;
            return workspace.prediction() == nullptr ? KeyFocus::Window : KeyFocus::Choice;
        case TextFocus::Editor: return KeyFocus::Editor;
        case TextFocus::Find: return KeyFocus::Field;
        case TextFocus::Replace: return KeyFocus::Replace;
        case TextFocus::List: return KeyFocus::List;
    }
    return KeyFocus::Window;
}

}  // namespace loopscope::present
