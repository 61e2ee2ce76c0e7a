#include "engine/scenario/scenario.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <utility>

#include "engine/scenario/fill.h"
#include "engine/scenario/reader.h"

namespace loopscope::scenario {

namespace {

/// yaml-cpp reads one document and forgets the rest of the text.
void check_one_document(Reader& reader, const std::vector<YAML::Node>& documents) {
    if (documents.size() > 1)
        reader.complain(documents[1], "the front matter has to be one document", "remove the line ---");
}

void read_yaml(Reader& reader, const std::string& text, Scenario& scenario) {
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(text);
        if (documents.empty() || documents.front().IsNull()) return;
        check_one_document(reader, documents);
        const YAML::Node& root = documents.front();
        if (!root.IsMap()) {
            reader.complain(root, "the front matter has to be a mapping of keys to values",
                            "for example title: Nested calls");
            return;
        }
        if (const std::optional<Data> data = reader.read(root, front_matter_shape()))
            fill(scenario, *data, reader);
    } catch (const YAML::Exception& problem) {
        reader.complain(problem.mark.is_null() ? -1 : problem.mark.line, problem.mark.column, "",
                        fmt::format("this is not YAML: {}", problem.msg));
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
    Reader reader(places, result.diagnostics);
    read_yaml(reader, places.text(), result.scenario);
    return result;
}

}  // namespace loopscope::scenario
