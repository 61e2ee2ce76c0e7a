#include <cctype>
#include <string>
#include <vector>

#include "engine/scenario/scenario.h"
#include "tests/engine/catch.h"

namespace loopscope::tests {

namespace {

// Every key of the table, each on a line of its own.
constexpr const char* kGood = R"(title: A world
summary: It has everything.
level: beginner
runtimes: [node, node10]
threads: 4
seed: 7
speed: 0.5
arguments: [fast, "7"]
environment:
  NODE_ENV: production
files:
  poem.txt:
    text: "hello"
    latency: 5ms..9ms
hosts:
  api.example:
    address: 203.0.113.7
    latency: 44ms
    lookup: 2ms
    connect: 10ms
    routes:
      /today:
        status: 200
        headers:
          Content-Type: text/plain
        body: "sunny"
        latency: 20ms..80ms
      GET /broken:
        failure: ECONNRESET
  gone.example:
    failure: ENOTFOUND
requests:
  - at: 100ms
    port: 3000
    method: POST
    path: /today
    body: "a=1"
inputs:
  - at: 50ms
    stdin: "click"
costs:
  pbkdf2: 100ms
  lookup: 1ms..5ms
expected:
  node:
    output: "1"
    exit: 0
lesson:
  - title: Order
    text: Timers come first.
    steps:
      - text: Now it fires.
        tick: 40
      - text: And now.
        when: microtask queue longer than 2
)";

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = text.find('\n', at);
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return text;
}

scenario::ScenarioResult read(const std::string& yaml) {
    return scenario::read_scenario(
        "/tmp/a.js", std::make_shared<const base::SourceText>(
                         base::SourceText::from_utf8("a.js", "/*---\n" + yaml + "---*/\nlet x;\n")));
}

/// A line "  - key: value" in its parts.
struct Entry {
    std::string indent, key, value;
};

Entry entry_of(const std::string& line) {
    const std::size_t begin = line.find_first_not_of(" -");
    const std::size_t colon = line.find(": ");
    const std::size_t end = colon == std::string::npos ? line.size() - 1 : colon;
    return {line.substr(0, begin), line.substr(begin, end - begin),
            colon == std::string::npos ? "" : line.substr(colon + 2)};
}

/// Keys that the scenario may choose freely: another name for one is no mistake.
bool is_free_name(const std::string& key) {
    for (const char* name :
         {"NODE_ENV", "poem.txt", "api.example", "gone.example", "/today", "GET /broken", "Content-Type"}) {
        if (key == name) return true;
    }
    return false;
}

struct Mutation {
    std::string name, yaml;
};

void mutate_entry(const std::vector<std::string>& lines, std::size_t i, std::vector<Mutation>& out) {
    const Entry entry = entry_of(lines[i]);
    const auto with = [&](const std::string& name, const std::string& line) {
        std::vector<std::string> changed = lines;
        changed[i] = line;
        out.push_back({name + " in line " + std::to_string(i + 1) + ": " + line, joined(changed)});
    };
    const std::string rest = entry.value.empty() ? ":" : ": " + entry.value;
    if (!is_free_name(entry.key)) {
        with("a key with a letter twice", entry.indent + entry.key + entry.key.back() + rest);
        with("a key in capitals", entry.indent +
                                      std::string(1, static_cast<char>(std::toupper(entry.key[0]))) +
                                      entry.key.substr(1) + rest);
    }
    if (entry.value.empty()) return;
    with("a list for a value", entry.indent + entry.key + ": [[1]]");
    with("a mapping for a value", entry.indent + entry.key + ": {a: {b: c}}");
    with("no value", entry.indent + entry.key + ":");
    with("a quote that is not closed", entry.indent + entry.key + ": \"open");
    if (entry.indent.find('-') == std::string::npos) {
        std::vector<std::string> twice = lines;
        twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(i), lines[i]);
        out.push_back({"a key twice in line " + std::to_string(i + 1), joined(twice)});
    }
    const char last = entry.value.back();
    if (last == 's' && entry.value.find("ms") != std::string::npos) {
        with("a time without its unit", entry.indent + entry.key + ": 5");
        with("a unit that is none", entry.indent + entry.key + ": 5 minutes");
        with("a time below zero", entry.indent + entry.key + ": -5ms");
    }
}

std::vector<Mutation> mutations() {
    const std::vector<std::string> lines = lines_of(kGood);
    std::vector<Mutation> out;
    for (std::size_t i = 0; i < lines.size(); ++i) mutate_entry(lines, i, out);
    const auto replaced = [&](const std::string& what, const std::string& by) {
        std::string text = kGood;
        const std::size_t at = text.find(what);
        REQUIRE(at != std::string::npos);
        text.replace(at, what.size(), by);
        out.push_back({what + " -> " + by, text});
    };
    for (const char* name : {"nod", "node11", "firefox"}) replaced("node10", name);
    for (const char* number : {"0", "1025", "-1", "4.5", "four"})
        replaced("threads: 4", "threads: " + std::string(number));
    for (const char* failure : {"ECONNRESETT", "ENOENT", "reset"}) replaced("ECONNRESET", failure);
    for (const char* address : {"203.0.113", "203.0.113.256", "localhost"}) replaced("203.0.113.7", address);
    for (const char* range : {"9ms..5ms", "5ms..", "..5ms", "5ms...9ms", "5..9ms"})
        replaced("5ms..9ms", range);
    for (const char* port : {"0", "65536", "http"}) replaced("port: 3000", "port: " + std::string(port));
    for (const char* status : {"99", "600", "OK"}) replaced("status: 200", "status: " + std::string(status));
    replaced("  - at: 100ms\n    port", "  - port");
    replaced("  - at: 50ms\n    stdin", "  - stdin");
    replaced("    stdin: \"click\"", "    stdin: \"click\"\n    signal: SIGINT");
    replaced("      - text: Now it fires.\n        tick", "      - tick");
    replaced("        tick: 40", "        tick: 40\n        when: call stack deeper than 1");
    replaced("path: /today", "path: today");
    replaced("method: POST", "method: POSTT");
    replaced("      /today:", "      today:");
    replaced("GET /broken", "GOT /broken");
    replaced("    text: \"hello\"", "    text: \"hello\"\n    from: other.txt");
    replaced("    text: \"hello\"", "    from: no-such-file.txt");
    replaced("  pbkdf2", "  pbkdf3");
    replaced("title: A world", ", title: A world");
    for (const char* broken :
         {"\tthreads: 4", "threads: 4: 5", "threads: [4", "threads: {4", "threads: *four", "threads: @4",
          "---\nthreads: 4", "- threads: 4", ", threads: 4"})
        replaced("threads: 4", broken);
    return out;
}

}  // namespace

TEST_CASE("a front matter with every key is good") {
    const scenario::ScenarioResult result = read(kGood);
    for (const base::Diagnostic& it : result.diagnostics)
        UNSCOPED_INFO(base::render(it, *result.scenario.source));
    CHECK(result.diagnostics.empty());
    CHECK(result.scenario.files.at(0).latency == scenario::Latency{5'000'000, 9'000'000});
    CHECK(result.scenario.costs.size() == 2);
    CHECK(result.scenario.expected.at(0).exit_code == 0);
    REQUIRE(result.scenario.lesson.size() == 1);
    CHECK(result.scenario.lesson[0].steps.at(0).tick == 40U);
    CHECK(result.scenario.lesson[0].steps.at(1).condition == "microtask queue longer than 2");
    CHECK(result.scenario.world.find("\"name\":\"api.example\",\"address\":\"203.0.113.7\"") !=
          std::string::npos);
}

TEST_CASE("every mutation of a good front matter is an error with its place") {
    const std::vector<Mutation> all = mutations();
    CHECK(all.size() >= 100);
    for (const Mutation& mutation : all) {
        INFO(mutation.name);
        const scenario::ScenarioResult result = read(mutation.yaml);
        CHECK_FALSE(result.diagnostics.empty());
        for (const base::Diagnostic& it : result.diagnostics) {
            const std::string text = base::render(it, *result.scenario.source);
            INFO(text);
            CHECK(it.range.begin < it.range.end);
            CHECK(text.starts_with("a.js:"));
            CHECK(text.find('^') != std::string::npos);
        }
    }
}

TEST_CASE("help, table and schema of the front matter name every key") {
    const std::string help = scenario::front_matter_help();
    const std::string table = scenario::front_matter_table();
    const std::string schema = scenario::front_matter_schema();
    for (const char* key :
         {"title", "level", "hosts", "routes", "requests", "inputs", "costs", "expected", "lesson", "when"}) {
        INFO(key);
        CHECK(help.find(std::string(" ") + key + " ") != std::string::npos);
        CHECK(table.find(std::string(key) + "`") != std::string::npos);
        CHECK(schema.find("\"" + std::string(key) + "\"") != std::string::npos);
    }
    CHECK(table.find("| `hosts.*.routes.*.status` |") != std::string::npos);
}

}  // namespace loopscope::tests
