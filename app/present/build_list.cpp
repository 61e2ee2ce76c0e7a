// The rows of the lists over the window: commands, scenarios, files.

#include <algorithm>
#include <filesystem>

#include "app/present/build_bookmarks.h"
#include "app/present/build_editor.h"
#include "app/present/fuzzy.h"
#include "app/present/input_rows.h"
#include "app/present/machine_view.h"
#include "app/present/run_rows.h"
#include "app/present/source_files.h"
#include "app/session/file_list.h"
#include "app/session/workspace.h"
#include "engine/loop/runtime.h"

namespace loopscope::present {

using session::Layer;
using session::Workspace;

namespace {

using Rows = std::vector<ListRow>;

// The rows that match, the best first; all in their order when nothing was typed.
Rows choose(std::string_view typed, Rows rows, std::string (*words)(const ListRow&)) {
    if (typed.find_first_not_of(' ') == std::string_view::npos) return rows;
    std::vector<std::pair<int, ListRow>> scored;
    for (ListRow& row : rows) {
        if (const auto score = fuzzy_score(typed, words(row))) scored.emplace_back(*score, std::move(row));
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    Rows chosen;
    for (auto& [score, row] : scored) {
        row.section.clear();
        chosen.push_back(std::move(row));
    }
    return chosen;
}

Rows palette_rows() {
    Rows rows;
    for (const KeyBinding& binding : key_bindings()) {
        const std::string name = command_name(binding);
        // What only makes sense with the key itself has no place in a list.
        if (name.empty() || binding.command.kind == CommandKind::Dismiss ||
            binding.command.kind == CommandKind::OpenPalette)
            continue;
        const bool known = std::any_of(rows.begin(), rows.end(),
                                       [&](const ListRow& row) { return row.command == binding.command; });
        if (known) continue;
        ListRow row;
        row.title = name;
        row.note = describe_keys(binding.command);
        row.command = binding.command;
        rows.push_back(std::move(row));
    }
    return rows;
}

// What makes a runtime different, in a few words.
std::string runtime_words(const loop::Runtime& runtime) {
    if (runtime.family == loop::Family::Html)
        return "task queues, microtasks after each task, rendering in between";
    return runtime.drain == loop::DrainPolicy::AfterEachCallback
               ? "microtasks after each callback"
               : "microtasks only after a batch of timers or immediates";
}

Rows gallery_rows(const Workspace& workspace) {
    Rows rows;
    for (const session::GalleryEntry& entry : workspace.gallery()) {
        ListRow row;
        row.badge = entry.id;
        row.title = entry.title;
        row.detail = entry.summary;
        row.note = entry.level;
        row.path = entry.path;
        const std::string_view family = entry.id.empty() ? "" : session::family_title(entry.id[0]);
        row.section = family.empty() ? "More" : std::string(1, entry.id[0]) + "  " + std::string(family);
        rows.push_back(std::move(row));
    }
    return rows;
}

// Which runtimes there are: the program's own first, as it names them.
Rows runtime_rows(const Workspace& workspace, Layer layer) {
    Rows rows;
    const session::Session& session = workspace.session();
    if (!session.has_program()) return rows;
    const std::vector<std::string>& named = session.program().scenario.runtimes;
    const std::string_view current = session.program().setup.runtime.name;
    for (const loop::Runtime& runtime : loop::runtimes()) {
        const bool is_named = std::find(named.begin(), named.end(), runtime.name) != named.end();
        if (layer == Layer::Compare && runtime.name == current) continue;
        ListRow row;
        row.title = runtime.title;
        row.detail = runtime_words(runtime);
        row.note = runtime.name == current ? "runs now" : std::string(runtime.version);
        row.path = runtime.name;
        row.section = is_named || named.empty() ? "" : "Not named by this program";
        if (is_named) row.section = "Named by this program";
        rows.push_back(std::move(row));
    }
    std::stable_partition(rows.begin(), rows.end(),
                          [](const ListRow& row) { return row.section == "Named by this program"; });
    return rows;
}

ListRow program_file_row(const std::string& name, std::uint32_t source) {
    const std::filesystem::path path(name);
    ListRow row;
    row.title = path.filename().string();
    row.detail = path.parent_path().string();
    row.section = name.find("/node_modules/") != std::string::npos ? "Packages" : "This program";
    row.command = plain_command(CommandKind::ShowFile);
    row.command.line = source;
    return row;
}

// The files that the program is made of, and those of its packages.
Rows program_file_rows(const Workspace& workspace) {
    Rows rows;
    const session::Session& session = workspace.session();
    if (!session.has_program()) return rows;
    const bytecode::Program& code = *session.program().setup.program;
    for (std::size_t unit = 0; unit + code.late_unit_count < code.units.size(); ++unit) {
        const std::uint32_t source = code.units[unit].source;
        rows.push_back(program_file_row(code.sources[source]->name(), source));
        if (unit == 0) rows.back().note = "runs first";
    }
    for (const DataFile& file : data_files(code)) rows.push_back(program_file_row(file.path, file.source));
    std::stable_partition(rows.begin(), rows.end(),
                          [](const ListRow& row) { return row.section == "This program"; });
    return rows;
}

std::string file_words(const ListRow& row) {
    return row.title + " " + row.detail;
}

Rows recent_rows(const Workspace& workspace) {
    Rows rows;
    for (const std::string& path : workspace.settings().settings().recent_files) {
        std::error_code error;
        if (path == workspace.file().path() || !std::filesystem::is_regular_file(path, error)) continue;
        const std::filesystem::path file(path);
        ListRow row;
        row.title = file.filename().string();
        row.detail = file.parent_path().string();
        row.path = path;
        row.section = "Recent";
        rows.push_back(std::move(row));
    }
    return rows;
}

Rows file_rows(const Workspace& workspace, const std::string& typed) {
    Rows rows;
    // What was typed may be a path, or letters of a file that was open before.
    const bool is_path = typed.find('/') != std::string::npos || typed.starts_with('~');
    const bool is_start = typed == workspace.folder() + "/";
    if (workspace.layer() == Layer::OpenFile && (!is_path || is_start)) {
        rows = recent_rows(workspace);
        if (!is_start)
            rows = choose(typed, std::move(rows),
                          [](const ListRow& row) { return row.title + " " + row.detail; });
    }
    for (const session::FileEntry& entry : session::list_files(typed, workspace.folder())) {
        ListRow row;
        row.title = entry.name;
        row.path = entry.path;
        row.is_folder = entry.is_folder;
        row.section = "In this folder";
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string bookmark_words(const ListRow& row) {
    return row.title + " " + row.detail + " " + row.note;
}

std::string palette_words(const ListRow& row) {
    return row.title + " " + row.note;
}
// NOTE: without the version: 24 is Node 24, and no Node 10.24.1.
std::string runtime_row_words(const ListRow& row) {
    return row.title + " " + row.path;
}
std::string gallery_words(const ListRow& row) {
    return row.badge + " " + row.title + " " + row.detail + " " + row.note + " " +
           std::filesystem::path(row.path).stem().string();
}

struct ListWords {
    ListKind kind;
    std::string_view title;
    std::string_view hint;
    std::string_view keys;
    std::string_view nothing;
};

ListWords words_of(Layer layer) {
    switch (layer) {
        case Layer::None: return {};
        case Layer::Palette:
            return {ListKind::Palette, "Commands", "What do you want to do?",
                    "\u2191 \u2193 choose   Enter does it   Esc closes", "No command is called that."};
        case Layer::Gallery:
            return {ListKind::Gallery, "Scenarios", "Search: a topic, a word, a number like C2",
                    "\u2191 \u2193 choose   Enter opens   Esc: your own program",
                    "No scenario is about that."};
        case Layer::OpenFile:
            return {ListKind::OpenFile, "Open a file", "A path, or a few letters of a recent file",
                    "\u2191 \u2193 choose   Tab completes   Enter opens   Esc closes",
                    "No JavaScript file or folder begins like that."};
        case Layer::SaveFile:
            return {ListKind::SaveFile, "Save as", "The path of the file",
                    "Tab completes   Enter saves   Esc closes", "A new file."};
        case Layer::RunTo:
            return {ListKind::RunTo, "Run to",
                    "A condition: microtask queue longer than 3, prints *done*, line 14",
                    "\u2191 \u2193 choose   Enter goes there   Esc closes", "Nothing runs."};
        case Layer::SaveRun:
            return {ListKind::SaveRun, "Save this run, to come back to this tick", "The path of the file",
                    "Tab completes   Enter saves   Esc closes", "A new file."};
        case Layer::Runtime:
            return {ListKind::Runtime, "Run it in", "Which runtime?",
                    "\u2191 \u2193 choose   Enter runs it there   Esc closes", "No runtime is called that."};
        case Layer::Compare:
            return {ListKind::Compare, "Compare with", "Which other runtime?",
                    "\u2191 \u2193 choose   Enter compares   Esc closes", "No runtime is called that."};
        case Layer::Act:
            return {ListKind::Act, "Do something to the program",
                    "POST /orders a=1, or a line for the standard input",
                    "\u2191 \u2193 choose   Enter does it: a new future begins   Esc closes",
                    "The program is over: go back to a tick at which it runs."};
        case Layer::Files:
            return {ListKind::Files, "The files of this program", "A few letters of a file's name",
                    "\u2191 \u2193 choose   Enter shows it   Esc closes", "No file is called that."};
        case Layer::Bookmarks:
            return {ListKind::Bookmarks, "Bookmarks", "Words of a line's sentence or of a note",
                    "\u2191 \u2193 choose   Enter goes there   Ctrl B takes it away   Ctrl M: its note   Esc "
                    "closes",
                    "No bookmark is set in this run. Ctrl B sets one at the tick where you stand."};
        case Layer::Note:
            return {ListKind::Note, "Note", "What to say when the run stands here",
                    "Enter keeps it   Esc leaves it as it was",
                    "It is shown in the arrangement Presenter whenever the run stands at this tick, and kept "
                    "with a run that is saved. Without a text there is no note."};
        case Layer::SearchRun:
            return {ListKind::SearchRun, "The run's log",
                    "Search it: a console line, a function, a callback like timer #2",
                    "\u2191 \u2193 choose   Enter goes there   Esc closes",
                    "Nothing in the run has to do with that."};
    }
    return {};
}

}  // namespace

void ListBuilder::build(Workspace& workspace, WindowModel& model) {
    model.question = {};
    if (const auto& question = workspace.question()) {
        model.question = {question->text, question->detail, question->answers,
                          static_cast<std::uint32_t>(workspace.selected_row())};
    }
    const ListWords words = words_of(workspace.layer());
    ListModel& list = model.list;
    list.kind = words.kind;
    if (!list.any()) {
        list = {};
        rows_.reset();
        return;
    }
    const std::string& typed = workspace.field().document().line(0);
    if (rows_ == nullptr || version_ != workspace.list_version()) {
        version_ = workspace.list_version();
        Rows rows;
        if (list.kind == ListKind::Palette) {
            rows = choose(typed, palette_rows(), palette_words);
        } else if (list.kind == ListKind::Gallery) {
            rows = choose(typed, gallery_rows(workspace), gallery_words);
        } else if (list.kind == ListKind::RunTo) {
            rows = run_to_rows(workspace.session(), typed);
        } else if (list.kind == ListKind::Runtime || list.kind == ListKind::Compare) {
            rows = choose(typed, runtime_rows(workspace, workspace.layer()), runtime_row_words);
        } else if (list.kind == ListKind::Act) {
            rows = input_rows(workspace.session(), typed);
        } else if (list.kind == ListKind::Files) {
            rows = choose(typed, program_file_rows(workspace), file_words);
        } else if (list.kind == ListKind::Bookmarks) {
            if (workspace.session().has_program())
                rows = choose(typed, bookmark_rows(workspace.session()), bookmark_words);
        } else if (list.kind == ListKind::Note) {
            // Nothing to choose from.
        } else if (list.kind == ListKind::SearchRun) {
            rows = search_rows(workspace.session(), typed);
        } else {
            rows = file_rows(workspace, typed);
        }
        rows_ = std::make_shared<const Rows>(std::move(rows));
    }
    list.title = words.title;
    list.hint = words.hint;
    list.keys = words.keys;
    list.nothing = words.nothing;
    if (list.kind == ListKind::Note) {
        list.title += " on " + tick_text(workspace.noted_tick());
        // What does not fit into the field is seen below it.
        if (!typed.empty()) list.nothing = typed;
    }
    const session::TextSelection& selection = workspace.field().selection();
    list.field = {typed, selection.caret.column, selection.anchor.column, true};
    list.rows = rows_;
    list.selected = static_cast<std::uint32_t>(
        rows_->empty() ? 0 : std::min(workspace.selected_row(), rows_->size() - 1));
    list.version = version_;
}

}  // namespace loopscope::present
