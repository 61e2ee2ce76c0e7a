#include "engine/scenario/scenario.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <span>
#include <utility>

#include "engine/base/nearest.h"
#include "engine/loop/runtime.h"
#include "engine/scenario/duration.h"
#include "engine/scenario/front_matter.h"

namespace loopscope::scenario {

namespace {

constexpr std::uint64_t kMostThreads = 1024;  // libuv's limit on UV_THREADPOOL_SIZE

/// What is being filled, and where complaints go.
class Reader {
  public:
    Reader(ScenarioResult& result, const YamlPlaces& places) : result_(result), places_(places) {}

    Scenario& scenario() { return result_.scenario; }
    void complain(const YAML::Mark& mark, std::string_view scalar, std::string message,
                  std::string hint = "") {
        const base::SourceRange range =
            mark.is_null() ? places_.range(0, 0, "") : places_.range(mark.line, mark.column, scalar);
        result_.diagnostics.push_back({base::Severity::Error, base::DiagnosticKind::FrontMatter,
                                       std::move(message), range, std::move(hint)});
    }
    /// yaml-cpp takes a text whose quote is never closed for one that ends with the front matter.
    bool has_open_quote(const YAML::Node& node) const {
        const std::uint32_t begin = places_.offset(node.Mark().line, node.Mark().column);
        const std::u16string_view rest = places_.from(begin);
        return !rest.empty() && (rest.front() == u'"' || rest.front() == u'\'') &&
               rest.find(rest.front(), 1) == std::u16string_view::npos;
    }
    void complain(const YAML::Node& node, std::string message, std::string hint = "") {
        complain(node.Mark(), node.IsScalar() ? node.Scalar() : "", std::move(message), std::move(hint));
    }

  private:
    ScenarioResult& result_;
    const YamlPlaces& places_;
};

/// One key: what the reader, the hints and the help know about it.
struct KeyRow {
    std::string_view name;
    std::string_view shape;  // of its value, after "has to be"
    std::string_view example;
    std::string_view sentence;
    bool (*read)(Reader&, const YAML::Node&);  // false: the value has another shape
};

bool read_number(const YAML::Node& node, std::uint64_t least, std::uint64_t most, std::uint64_t& number) {
    if (!node.IsScalar() || node.Tag() == "!") return false;
    const std::string& text = node.Scalar();
    const char* end = text.data() + text.size();
    std::uint64_t value = 0;
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || rest != end || value < least || value > most) return false;
    number = value;
    return true;
}

bool read_text(const YAML::Node& node, std::string& text) {
    if (!node.IsScalar()) return false;
    text = node.Scalar();
    return true;
}

bool read_runtimes(Reader& reader, const YAML::Node& node) {
    if (!node.IsSequence()) return false;
    const std::vector<std::string_view> known = loop::runtime_names();
    for (const YAML::Node& item : node) {
        if (!item.IsScalar()) return false;
        const std::string& name = item.Scalar();
        std::vector<std::string>& runtimes = reader.scenario().runtimes;
        if (loop::find_runtime(name) == nullptr) {
            const std::string_view near = base::nearest(name, known);
            reader.complain(item, fmt::format("there is no runtime '{}'", name),
                            near.empty() ? fmt::format("the runtimes are: {}", fmt::join(known, ", "))
                                         : fmt::format("did you mean '{}'?", near));
        } else if (std::find(runtimes.begin(), runtimes.end(), name) != runtimes.end()) {
            reader.complain(item, fmt::format("the runtime '{}' stands here twice", name),
                            "remove one of them");
        } else {
            runtimes.push_back(name);
        }
    }
    return true;
}

/// Reads the entries of a mapping by a table of keys; unknown and repeated ones are mistakes.
void read_mapping(Reader& reader, const YAML::Node& node, std::span<const KeyRow> rows,
                  std::string_view what) {
    std::vector<std::string_view> names;
    for (const KeyRow& row : rows) names.push_back(row.name);
    std::set<std::string> seen;
    for (const auto& entry : node) {
        if (!entry.first.IsScalar()) {
            reader.complain(entry.first, "a key has to be a word");
            continue;
        }
        const std::string& key = entry.first.Scalar();
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const KeyRow& it) { return it.name == key; });
        if (row == rows.end()) {
            const std::string_view near = base::nearest(key, names);
            reader.complain(entry.first, fmt::format("{} has no key '{}'", what, key),
                            near.empty() ? fmt::format("the keys are: {}", fmt::join(names, ", "))
                                         : fmt::format("did you mean '{}'?", near));
        } else if (!seen.insert(key).second) {
            reader.complain(entry.first, fmt::format("the key '{}' stands here twice", key),
                            "remove one of them");
        } else if (entry.second.IsScalar() && reader.has_open_quote(entry.second)) {
            reader.complain(entry.second, "this quote is never closed");
        } else if (!row->read(reader, entry.second)) {
            reader.complain(entry.second, fmt::format("'{}' has to be {}", key, row->shape),
                            fmt::format("for example {}", row->example));
        }
    }
}

constexpr std::string_view kDurationShape = "a time with its unit: ns, us, ms or s";

constexpr KeyRow kFileKeys[] = {
    {"text", "a text", "text: \"hello\\n\"", "What the file contains.",
     [](Reader& reader, const YAML::Node& node) {
         return read_text(node, reader.scenario().files.back().text);
     }},
    {"latency", kDurationShape, "latency: 5ms", "How long reading or writing it takes.",
     [](Reader& reader, const YAML::Node& node) {
         if (!node.IsScalar()) return false;
         reader.scenario().files.back().latency = parse_duration(node.Scalar());
         return reader.scenario().files.back().latency.has_value();
     }},
};

bool read_files(Reader& reader, const YAML::Node& node) {
    if (!node.IsMap()) return false;
    std::set<std::string> seen;
    for (const auto& entry : node) {
        if (!entry.first.IsScalar() || entry.first.Scalar().empty() || entry.first.Scalar().back() == '/') {
            reader.complain(entry.first, "the name of a file is missing here",
                            "for example poem.txt: \"some text\"");
            continue;
        }
        const std::string& path = entry.first.Scalar();
        if (!seen.insert(path).second) {
            reader.complain(entry.first, fmt::format("the file '{}' stands here twice", path),
                            "remove one of them");
            continue;
        }
        reader.scenario().files.push_back({path, "", std::nullopt});
        if (entry.second.IsMap()) {
            read_mapping(reader, entry.second, kFileKeys, "a file");
        } else if (!read_text(entry.second, reader.scenario().files.back().text)) {
            reader.complain(entry.second, fmt::format("the file '{}' has to be a text, or a mapping", path),
                            fmt::format("for example {}: {{text: \"hello\", latency: 5ms}}", path));
        }
    }
    return true;
}

constexpr KeyRow kKeys[] = {
    {"title", "a text", "title: Nested calls", "What the scenario is called.",
     [](Reader& reader, const YAML::Node& node) { return read_text(node, reader.scenario().title); }},
    {"summary", "a text", "summary: Functions call functions.", "What it shows, in a sentence or two.",
     [](Reader& reader, const YAML::Node& node) { return read_text(node, reader.scenario().summary); }},
    {"runtimes", "a list of runtimes", "runtimes: [node, node10]", "Where it runs; the first is the default.",
     read_runtimes},
    {"files", "a mapping from file names to their texts",
     "files: {poem.txt: {text: \"hello\", latency: 5ms}}",
     "The files of the simulated disk, beside the program.", read_files},
    {"threads", "a whole number from 1 to 1024", "threads: 4", "How many workers the thread pool has.",
     [](Reader& reader, const YAML::Node& node) {
         std::uint64_t number = 0;
         const bool good = read_number(node, 1, kMostThreads, number);
         if (good) reader.scenario().thread_pool_size = static_cast<std::uint32_t>(number);
         return good;
     }},
    {"seed", "a whole number, 0 or more", "seed: 1", "What Math.random starts from.",
     [](Reader& reader, const YAML::Node& node) {
         return read_number(node, 0, UINT64_MAX, reader.scenario().seed);
     }},
    {"speed", "a number from 0.001 to 1000", "speed: 0.5", "How fast the main thread is; 2 is twice as fast.",
     [](Reader& reader, const YAML::Node& node) {
         const std::optional<double> speed = node.IsScalar() ? parse_speed(node.Scalar()) : std::nullopt;
         if (speed) reader.scenario().speed = *speed;
         return speed.has_value();
     }},
};

void read_yaml(Reader& reader, const std::string& text) {
    try {
        const YAML::Node root = YAML::Load(text);
        if (root.IsNull()) return;
        if (!root.IsMap()) {
            reader.complain(root, "the front matter has to be a mapping of keys to values",
                            "for example title: Nested calls");
            return;
        }
        read_mapping(reader, root, kKeys, "the front matter");
    } catch (const YAML::Exception& problem) {
        reader.complain(problem.mark, "", fmt::format("this is not YAML: {}", problem.msg));
    }
}

}  // namespace

ScenarioResult read_scenario(std::string main_path, std::shared_ptr<const base::SourceText> source) {
    ScenarioResult result;
    result.scenario.source = std::move(source);
    result.scenario.main_path = std::move(main_path);
    const base::SourceText& text = *result.scenario.source;
    const std::optional<FrontMatter> found = find_front_matter(text);
    if (!found) return result;
    if (!found->closed) {
        result.diagnostics.push_back({base::Severity::Error,
                                      base::DiagnosticKind::FrontMatter,
                                      "the front matter begins with /*--- and has to end with ---*/",
                                      {found->comment.end - 2, found->comment.end},
                                      "write ---*/ here"});
        return result;
    }
    const YamlPlaces places(text, found->yaml);
    Reader reader(result, places);
    read_yaml(reader, places.text());
    return result;
}

std::string front_matter_help() {
    std::string out = "A program may begin with a comment /*--- ... ---*/ that holds YAML with these keys:\n";
    for (const KeyRow& row : kKeys) {
        out += fmt::format("  {:<10}{} It has to be {}.\n", row.name, row.sentence, row.shape);
        if (row.name != "files") continue;
        for (const KeyRow& file_row : kFileKeys)
            out += fmt::format("    {:<8}{} It has to be {}.\n", file_row.name, file_row.sentence,
                               file_row.shape);
    }
    return out;
}

}  // namespace loopscope::scenario
