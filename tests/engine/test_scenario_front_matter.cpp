#include <filesystem>

#include "engine/base/nearest.h"
#include "engine/scenario/duration.h"
#include "engine/scenario/scenario.h"
#include "tests/engine/catch.h"
#include "tests/engine/source_folder.h"

namespace loopscope::tests {

namespace {

using scenario::parse_duration;
using scenario::parse_size;
using scenario::ScenarioResult;

ScenarioResult read(std::string text, std::string_view asked = {}) {
    return scenario::read_scenario(
        "/tmp/a.js", std::make_shared<const base::SourceText>(base::SourceText::from_utf8("a.js", text)),
        asked);
}

/// The one mistake in a front matter, as a person sees it.
std::string mistake(std::string yaml) {
    const ScenarioResult result = read("/*---\n" + yaml + "\n---*/\nlet x;\n");
    if (result.diagnostics.size() != 1) return "mistakes: " + std::to_string(result.diagnostics.size());
    return base::render(result.diagnostics.front(), *result.scenario.source);
}

}  // namespace

TEST_CASE("a program without front matter has the usual world") {
    const ScenarioResult result = read("'use strict';\n/*---\ntitle: too late\n---*/\n");
    CHECK(result.diagnostics.empty());
    CHECK(result.scenario.title.empty());
    CHECK(result.scenario.files.empty());
    CHECK(result.scenario.thread_pool_size == 4);
    CHECK(result.scenario.main_path == "/tmp/a.js");
}

TEST_CASE("every key of the front matter is read") {
    const ScenarioResult result = read(
        "#!/usr/bin/env node\n// A remark.\n/* Another. */\n/*---\ntitle: A title\nsummary: \"Two "
        "words\"\nruntimes: [node10, node]\nspeed: 0.5\n"
        "threads: 2\nseed: 18446744073709551615\nfiles:\n  a.txt: plain\n  dir/b.txt: {text: \"x\\ny\", "
        "latency: 1.5s}\n"
        "---*/\n");
    REQUIRE(result.diagnostics.empty());
    CHECK(result.scenario.title == "A title");
    CHECK(result.scenario.summary == "Two words");
    CHECK(result.scenario.runtimes == std::vector<std::string>{"node10", "node"});
    CHECK(result.scenario.speed == 0.5);
    CHECK(result.scenario.thread_pool_size == 2);
    CHECK(result.scenario.seed == UINT64_MAX);
    REQUIRE(result.scenario.files.size() == 2);
    CHECK(result.scenario.files[0].path == "a.txt");
    CHECK(result.scenario.files[0].text == "plain");
    CHECK_FALSE(result.scenario.files[0].latency.has_value());
    CHECK(result.scenario.files[1].path == "dir/b.txt");
    CHECK(result.scenario.files[1].text == "x\ny");
    CHECK(result.scenario.files[1].latency == scenario::Latency{1'500'000'000U, 1'500'000'000U});
}

TEST_CASE("a key that is not known is reported with its place and the nearest key") {
    CHECK(mistake("titel: x") ==
          "a.js:2:1: front matter: the front matter has no key 'titel'\n  titel: x\n  ^^^^^\nhint: did you "
          "mean 'title'?\n");
    CHECK(
        mistake("files:\n  a.txt: {latncy: 3ms}") ==
        "a.js:3:11: front matter: a file has no key 'latncy'\n    a.txt: {latncy: 3ms}\n            ^^^^^^\n"
        "hint: did you mean 'latency'?\n");
    CHECK(mistake("colour: red")
              .find("the keys are: title, summary, level, runtimes, files, threads, seed, speed, hosts") !=
          std::string::npos);
}

TEST_CASE("a runtime that is not known is reported with its place and the nearest one") {
    CHECK(mistake("runtimes: [node, nod10]") ==
          "a.js:2:18: front matter: there is no runtime 'nod10'\n  runtimes: [node, nod10]\n"
          "                   ^^^^^\nhint: did you mean 'node10'?\n");
    CHECK(mistake("runtimes: [firefox]").find("the runtimes are: node, node24, node10") != std::string::npos);
    CHECK(mistake("runtimes: [node, node]").find("stands here twice") != std::string::npos);
    CHECK(mistake("speed: fast").find("'speed' has to be a number") != std::string::npos);
    CHECK(mistake("speed: 0").find("'speed' has to be a number") != std::string::npos);
}

TEST_CASE("a place behind letters of several bytes is counted in units") {
    CHECK(mistake("title: \u00e4\u00f6\u00fc\nsummary: {\u20ac: 1}")
              .starts_with("a.js:3:10: front matter: 'summary' has to be a text"));
    CHECK(mistake("{title: \u00e4\u00f6\u00fc\U0001F600, seed: x}")
              .starts_with("a.js:2:22: front matter: 'seed'"));
}

TEST_CASE("values of the wrong kind are reported") {
    CHECK(mistake("threads: 0").find("'threads' has to be a whole number from 1 to 1024") !=
          std::string::npos);
    CHECK(mistake("threads: 2000").find("'threads'") != std::string::npos);
    CHECK(mistake("threads: two").find("'threads'") != std::string::npos);
    CHECK(mistake("threads: [1]").find("'threads'") != std::string::npos);
    CHECK(mistake("seed: -1").find("'seed' has to be a whole number, 0 or more") != std::string::npos);
    CHECK(mistake("seed: 1.5").find("'seed'") != std::string::npos);
    CHECK(mistake("seed: 99999999999999999999").find("'seed'") != std::string::npos);
    CHECK(mistake("title: [a]").find("'title' has to be a text") != std::string::npos);
    CHECK(mistake("runtimes: node").find("'runtimes' has to be a list of runtimes") != std::string::npos);
    CHECK(mistake("runtimes: [nod]").find("there is no runtime 'nod'") != std::string::npos);
    CHECK(mistake("files: [a.txt]").find("'files' has to be a mapping") != std::string::npos);
    CHECK(mistake("files: {a.txt: [x]}").find("the file 'a.txt' has to be a text") != std::string::npos);
    CHECK(mistake("files: {'': x}").find("the name of a file is missing") != std::string::npos);
    CHECK(mistake("just words").find("has to be a mapping of keys to values") != std::string::npos);
    CHECK(mistake("- a\n- b").find("has to be a mapping of keys to values") != std::string::npos);
    CHECK(mistake("? [a, b]\n: c").find("a key has to be a word") != std::string::npos);
}

TEST_CASE("a latency needs a number and a unit") {
    for (const char* wrong : {"5", "ms", "5 minutes", "-5ms", "1e3ms", "5MS", "''", "[5ms]", "~"}) {
        INFO(wrong);
        CHECK(mistake(std::string("files: {a.txt: {latency: ") + wrong + "}}").find("a time with its unit") !=
              std::string::npos);
    }
}

TEST_CASE("what stands there twice is reported where it stands again") {
    CHECK(
        mistake("seed: 1\nseed: 2").starts_with("a.js:3:1: front matter: the key 'seed' stands here twice"));
    CHECK(mistake("files:\n  a.txt: x\n  a.txt: y")
              .starts_with("a.js:4:3: front matter: the file 'a.txt' stands here twice"));
}

TEST_CASE("what is no YAML is reported and never thrown") {
    for (const char* wrong :
         {"title: [unclosed", "title: 'unclosed", "a: b: c", "\ttitle: x", "title: *nothing", "@", "{",
          "key: |\n text\n  - x\n - y: [", "!!!", "\"\\q\""}) {
        INFO(wrong);
        const ScenarioResult result = read(std::string("/*---\n") + wrong + "\n---*/\n");
        CHECK_FALSE(result.diagnostics.empty());
        for (const base::Diagnostic& diagnostic : result.diagnostics)
            CHECK_FALSE(base::render(diagnostic, *result.scenario.source).empty());
    }
    const ScenarioResult deep = read("/*---\ntitle: " + std::string(100'000, '[') + "\n---*/\n");
    CHECK_FALSE(deep.diagnostics.empty());
}

TEST_CASE("several mistakes are all reported") {
    CHECK(read("/*---\ntitel: x\nseed: y\nthreads: 0\n---*/\n").diagnostics.size() == 3);
}

TEST_CASE("front matter ends with its own mark") {
    const ScenarioResult result = read("/*---\ntitle: x\n*/\n");
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(base::render(result.diagnostics[0], *result.scenario.source).find("has to end with ---*/") !=
          std::string::npos);
    CHECK(read("/*---\ntitle: x\n").diagnostics.empty());  // an unclosed comment: the parser's to report
    CHECK(read("/*------*/").diagnostics.empty());
    CHECK(read("/*---*/").diagnostics.size() == 1);
    CHECK(read("").diagnostics.empty());
}

TEST_CASE("a front matter with line ends of Windows is read") {
    const ScenarioResult result = read("/*---\r\ntitle: x\r\nseed: y\r\n---*/\r\n");
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(base::render(result.diagnostics[0], *result.scenario.source).starts_with("a.js:3:7: "));
    CHECK(result.scenario.title == "x");
}

TEST_CASE("the runtime that is asked for counts as one of the front matter's") {
    const std::string click = "/*---\ninputs: [{at: 1ms, click: \"#go\"}]\n---*/\n";
    const std::string page = "/*---\nruntimes: [browser]\ninputs: [{at: 1ms, stdin: a}]\n---*/\n";
    CHECK(read(click).diagnostics.size() == 1);
    CHECK(read(click, "node10").diagnostics.size() == 1);
    CHECK(read(click, "browser").diagnostics.empty());
    CHECK(read(page).diagnostics.size() == 1);
    CHECK(read(page, "node").diagnostics.empty());
}

TEST_CASE("every key is in the help") {
    const std::string help = scenario::front_matter_help();
    for (const char* key : {"title", "summary", "runtimes", "files", "text", "latency", "threads", "seed"})
        CHECK(help.find(std::string("  ") + key + " ") != std::string::npos);
}

TEST_CASE("durations and sizes are read with their units") {
    CHECK(parse_duration("5ms") == 5'000'000U);
    CHECK(parse_duration("200us") == 200'000U);
    CHECK(parse_duration("1.5s") == 1'500'000'000U);
    CHECK(parse_duration("3ns") == 3U);
    CHECK(parse_duration("0 s") == 0U);
    CHECK(parse_duration("0.4ns") == 0U);
    CHECK_FALSE(parse_duration("99999999999s").has_value());
    CHECK_FALSE(parse_duration("1.2.3s").has_value());
    CHECK_FALSE(parse_duration("infs").has_value());
    CHECK(parse_size("512") == 512U);
    CHECK(parse_size("64MB") == 64U << 20);
    CHECK(parse_size("1.5 GB") == 3ULL << 29);
    CHECK_FALSE(parse_size("lots").has_value());
}

TEST_CASE("the nearest word is found, and none when none is near") {
    const std::string_view words[] = {"title", "summary", "seed"};
    CHECK(base::nearest("tilte", words) == "title");
    CHECK(base::nearest("sumary", words) == "summary");
    CHECK(base::nearest("sed", words) == "seed");
    CHECK(base::nearest("colour", words).empty());
    CHECK(base::nearest("", words).empty());
}

}  // namespace loopscope::tests
