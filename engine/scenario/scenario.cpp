#include "engine/scenario/scenario.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "engine/scenario/fill.h"
#include "engine/scenario/reader.h"

namespace loopscope::scenario {

namespace {

/// Where the documents of a text begin.
class DocumentStarts : public YAML::EventHandler {
  public:
    std::vector<YAML::Mark> marks;

    void OnDocumentStart(const YAML::Mark& mark) override { marks.push_back(mark); }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

/// yaml-cpp reads one document and forgets the rest of the text; where nothing can begin, it finds empty
/// documents without end.
void check_one_document(Reader& reader, const std::string& text) {
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    DocumentStarts starts;
    while (starts.marks.size() < 2 && parser.HandleNextDocument(starts)) {
    }
    if (starts.marks.size() < 2) return;
    const YAML::Mark& second = starts.marks[1];
    if (text.compare(static_cast<std::size_t>(second.pos), 3, "---") == 0) {
        reader.complain(second.line, second.column, "", "the front matter has to be one document",
                        "remove the line ---");
    } else {
        reader.complain(second.line, second.column, "", "this is not YAML: no key can begin here");
    }
}

void read_yaml(Reader& reader, const std::string& text, Scenario& scenario, std::string_view asked) {
    try {
        check_one_document(reader, text);
        const YAML::Node root = YAML::Load(text);
        if (root.IsNull()) return;
        if (!root.IsMap()) {
            reader.complain(root, "the front matter has to be a mapping of keys to values",
                            "for example title: Nested calls");
            return;
        }
        if (const std::optional<Data> data = reader.read(root, front_matter_shape()))
            fill(scenario, *data, reader, asked);
    } catch (const YAML::Exception& problem) {
        reader.complain(problem.mark.is_null() ? -1 : problem.mark.line, problem.mark.column, "",
                        fmt::format("this is not YAML: {}", problem.msg));
    }
}

}  // namespace

ScenarioResult read_scenario(std::string main_path, std::shared_ptr<const base::SourceText> source,
                             std::string_view asked) {
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
    read_yaml(reader, places.text(), result.scenario, asked);
    return result;
}

}  // namespace loopscope::scenario
