#include "app/present/input_rows.h"

#include <algorithm>
#include <array>
#include <string>

#include "app/present/build_inputs.h"
#include "app/present/machine_view.h"
#include "app/session/possible_inputs.h"

namespace loopscope::present {

namespace {

using machine::InputKind;

/// Whether the input is something from outside of a kind.
bool is_outside(const machine::Input& input, std::string_view kind) {
    return input.text.find("\"kind\":\"" + std::string(kind) + "\"") != std::string::npos;
}

struct Effect {
    std::string_view kind;
    std::string_view group;
    std::string_view text;
};

// By the kind of what comes from outside: the group it stands in, and what will happen.
constexpr std::array<Effect, 6> kEffects{{
    {"request", "Requests from outside", "A connection comes in, and the server's callback runs for it"},
    {"click", "Events of the page", "A task is queued: the listeners on the way to the element run"},
    {"message", "Events of the page", "A task is queued: the window's message listeners run"},
    {"stdin", "Input and signals", "The text arrives on standard input, in the poll phase"},
    {"signal", "Input and signals", "Its listeners run in the poll phase; without one the process ends"},
    {"network", "Pending operations", "What waits for it is told later, or of an error"},
}};

std::string_view group_of(const machine::Input& input, bool is_page) {
    for (const Effect& effect : kEffects) {
        if (is_outside(input, effect.kind)) return effect.group;
    }
    if (is_outside(input, "key")) return is_page ? "Events of the page" : "Input and signals";
    return "Pending operations";
}

std::string_view effect_of(const machine::Input& input, bool is_page) {
    for (const Effect& effect : kEffects) {
        if (is_outside(input, effect.kind)) return effect.text;
    }
    if (is_outside(input, "key"))
        return is_page ? "A task is queued: the listeners of what has the focus run"
                       : "The key arrives on standard input, in the poll phase";
    if (input.kind == InputKind::DelayRequest)
        return "Its callback comes later, and with it what waits for it";
    if (input.kind == InputKind::FailRequest) return "Its callback is given an error";
    return "";
}

/// As a sentence begins.
std::string capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

ListRow row_of(CommandKind kind, std::size_t number) {
    ListRow row;
    row.command = plain_command(kind);
    row.command.line = static_cast<std::uint32_t>(number);
    return row;
}

void add_possible(const session::Session& session, std::string_view typed, std::vector<ListRow>& rows) {
    const bool is_page =
        session.has_program() && session.program().setup.runtime.family == loop::Family::Html;
    const std::vector<session::PossibleInput> inputs = session::possible_inputs(session, typed);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        ListRow row = row_of(CommandKind::DoInput, i);
        row.section = group_of(inputs[i].input, is_page);
        row.title = capital(inputs[i].title);
        row.detail = effect_of(inputs[i].input, is_page);
        row.note = inputs[i].detail;
        rows.push_back(std::move(row));
    }
    // Those of a group stand together, the groups in the order of their first ones.
    std::vector<std::string> groups;
    for (const ListRow& row : rows) {
        if (std::find(groups.begin(), groups.end(), row.section) == groups.end())
            groups.push_back(row.section);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const ListRow& one, const ListRow& other) {
        return std::find(groups.begin(), groups.end(), one.section) <
               std::find(groups.begin(), groups.end(), other.section);
    });
}

}  // namespace

std::vector<ListRow> input_rows(const session::Session& session, std::string_view typed) {
    std::vector<ListRow> rows;
    add_possible(session, typed, rows);
    const InputsModel model = build_inputs(session);
    for (std::size_t i = 0; i < model.inputs.size(); ++i) {
        ListRow row = row_of(CommandKind::UndoInput, i);
        row.section = "Done in this future";
        row.title = capital(model.inputs[i].label);
        row.detail = "Done at " + tick_text(model.inputs[i].tick) + ": goes back to before it";
        row.note = i + 1 == model.inputs.size() ? "Ctrl Z" : "";
        rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < model.futures.size() && model.futures.size() > 1; ++i) {
        ListRow row = row_of(CommandKind::GoToFuture, i);
        row.section = "Futures";
        row.title = capital(model.futures[i].label);
        row.detail = i == 0
                         ? "Nothing was done to it from outside"
                         : "What differs from the others begins at " + tick_text(model.futures[i].begins_at);
        row.note = model.futures[i].is_current ? "is shown" : "";
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace loopscope::present
