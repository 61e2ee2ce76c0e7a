#include "engine/host/first_uses.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <mutex>
#include <string>
#include <vector>

#include "engine/base/assert.h"

namespace loopscope::host {

namespace {

constexpr std::size_t kBits = 64;

struct Row {
    std::string_view name;
    std::uint64_t nanoseconds = 0;
    std::vector<std::string_view> needs;
};

std::string_view take_word(std::string_view& line) {
    const std::string_view word = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(line.size(), word.size() + 1));
    return word;
}

Row read_row(std::string_view line) {
    Row row;
    row.name = take_word(line);
    const std::string_view number = take_word(line);
    const auto read = std::from_chars(number.data(), number.data() + number.size(), row.nanoseconds);
    LOOPSCOPE_ASSERT(read.ec == std::errc(), "a row of the table of first uses has a number");
    while (!line.empty()) row.needs.push_back(take_word(line));
    return row;
}

/// The rows, sorted by name: a row's place is its bit.
std::vector<Row> read_table(std::string_view text) {
    std::vector<Row> rows;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (!line.empty() && line.front() != '#') rows.push_back(read_row(line));
    }
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.name < b.name; });
    LOOPSCOPE_ASSERT(rows.size() <= UseMarks().size() * kBits, "every name has a bit");
    return rows;
}

/// Read when it is asked for: most processes run one Node only.
struct Table {
    std::string name;
    std::string_view text;
    std::once_flag once;
    std::vector<Row> rows;
};

std::deque<Table> all_tables() {
    std::deque<Table> tables;
    for (const CostTable& file : cost_tables()) {
        const std::string_view name = file.name;
        Table& table = tables.emplace_back();
        table.name = name.substr(0, name.find('.'));
        table.text = file.text;
    }
    return tables;
}

const std::vector<Row>& rows_of(std::uint16_t node) {
    static std::deque<Table> tables = all_tables();  // NOTE: constant, each read once
    static const std::vector<Row> kNone;
    const std::string name = "node" + std::to_string(node);
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const Table& it) { return it.name == name; });
    if (found == tables.end()) return kNone;
    std::call_once(found->once, [&] { found->rows = read_table(found->text); });
    return found->rows;
}

/// What is to be paid for it now, and marks it used.
std::uint64_t pay(UseMarks& used, const std::vector<Row>& rows, std::string_view name) {
    const auto found = std::lower_bound(rows.begin(), rows.end(), name,
                                        [](const Row& row, std::string_view it) { return row.name < it; });
    if (found == rows.end() || found->name != name) return 0;
    const auto place = static_cast<std::size_t>(found - rows.begin());
    const std::uint64_t bit = std::uint64_t{1} << place % kBits;
    if ((used[place / kBits] & bit) != 0) return 0;
    used[place / kBits] |= bit;
    std::uint64_t sum = found->nanoseconds;
    for (const std::string_view need : found->needs) sum += pay(used, rows, need);
    return sum;
}

}  // namespace

std::uint64_t cost_of_first_use(std::uint16_t node, std::string_view name) {
    UseMarks none = {};
    return pay(none, rows_of(node), name);
}

void charge_first_use(HostAgent& agent, std::string_view name) {
    if (agent.edition.node == 0) return;
    const std::uint64_t nanoseconds =
        agent.speed.scaled(pay(agent.host.used, rows_of(agent.edition.node), name));
    if (nanoseconds == 0) return;
    agent.clock += nanoseconds;
    NotedUse& last = agent.host.last_use;
    if (last.tick != agent.tick || last.name.empty()) last = {std::string(name), 0, agent.tick};
    last.nanoseconds += nanoseconds;
}

}  // namespace loopscope::host
