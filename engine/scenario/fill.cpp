#include "engine/scenario/fill.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace loopscope::scenario {

namespace {

constexpr std::uintmax_t kLargestFile = std::uintmax_t{16} << 20;

class Filler {
  public:
    Filler(Scenario& scenario, Reader& reader) : scenario_(scenario), reader_(reader) {}

    void fill(const Data& data) {
        scenario_.title = data.at("title").text();
        scenario_.summary = data.at("summary").text();
        scenario_.level = data.at("level").text();
        for (const Data& name : data.at("runtimes").items()) scenario_.runtimes.push_back(name.text());
        for (const Data& word : data.at("arguments").items()) scenario_.arguments.push_back(word.text());
        if (data.contains("threads"))
            scenario_.thread_pool_size = static_cast<std::uint32_t>(data.at("threads").whole());
        if (data.contains("seed")) scenario_.seed = data.at("seed").whole();
        if (data.contains("speed")) scenario_.speed = data.at("speed").decimal();
        each(data.at("environment"), [&](const std::string& name, const Data& text) {
            scenario_.environment.emplace_back(name, text.text());
        });
        each(data.at("costs"), [&](const std::string& kind, const Data& cost) {
            scenario_.costs.emplace_back(kind, latency(cost));
        });
        each(data.at("files"), [&](const std::string& path, const Data& file) { add_file(path, file); });
        each(data.at("expected"),
             [&](const std::string& runtime, const Data& run) { add_expected(runtime, run); });
        for (std::size_t i = 0; i < data.at("lesson").size(); ++i)
            add_section(data.at("lesson").items()[i], i);
    }

  private:
    template <typename Take>
    static void each(const Data& names, const Take& take_entry) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!names.items()[i].is_null()) take_entry(names.names()[i], names.items()[i]);
        }
    }
    static std::optional<std::string> text_of(const Data& value) {
        return value.is_text() ? std::optional(value.text()) : std::nullopt;
    }
    static Latency latency(const Data& range) { return {range.items()[0].whole(), range.items()[1].whole()}; }

    void complain(const std::string& path, std::string message, std::string hint = "") {
        reader_.complain_at(path, std::move(message), std::move(hint));
    }

    void add_file(const std::string& path, const Data& file) {
        if (path.back() == '/') {
            complain("/files/" + path, "the name of a file is missing here",
                     "for example poem.txt: \"some text\"");
            return;
        }
        ScenarioFile added{path, "", std::nullopt, ""};
        added.text = file.at("text").text();
        if (!file.at("latency").is_null()) added.latency = latency(file.at("latency"));
        if (file.at("from").is_text()) {
            const std::string place = "/files/" + path + "/from";
            if (file.contains("text"))
                complain(place, "a file has either a text or is taken from a file", "remove one of them");
            const std::filesystem::path folder = std::filesystem::path(scenario_.main_path).parent_path();
            added.from = (folder / file.at("from").text()).string();
            read_beside(file.at("from").text(), place, added.text);
        }
        scenario_.files.push_back(std::move(added));
    }

    void read_beside(const std::string& name, const std::string& place, std::string& text) {
        const std::filesystem::path path = std::filesystem::path(scenario_.main_path).parent_path() / name;
        std::error_code error;
        if (!std::filesystem::is_regular_file(path, error)) {
            complain(place, fmt::format("there is no file {} beside the program", name));
            return;
        }
        if (std::filesystem::file_size(path, error) > kLargestFile || error) {
            complain(place, fmt::format("{} is larger than 16 MB", name));
            return;
        }
        std::ifstream stream(path, std::ios::binary);
        text.assign(std::istreambuf_iterator<char>(stream), {});
    }

    void add_expected(const std::string& runtime, const Data& run) {
        ExpectedRun expected{runtime, text_of(run.at("output")), text_of(run.at("errors")), {}, {}};
        if (run.contains("exit")) expected.exit_code = static_cast<int>(run.at("exit").whole());
        expected.range = reader_.place("/expected/" + runtime);
        scenario_.expected.push_back(std::move(expected));
    }

    void add_section(const Data& data, std::size_t number) {
        LessonSection section;
        section.title = data.at("title").text();
        section.text = data.at("text").text();
        const std::string path = fmt::format("/lesson/{}", number);
        if (!data.contains("title") && !data.contains("text") && !data.contains("steps"))
            complain(path, "a section is empty", "for example {title: Order, text: Timers come first.}");
        for (std::size_t i = 0; i < data.at("steps").size(); ++i)
            section.steps.push_back(
                make_step(data.at("steps").items()[i], fmt::format("{}/steps/{}", path, i)));
        scenario_.lesson.push_back(std::move(section));
    }

    LessonStep make_step(const Data& data, const std::string& path) {
        LessonStep step;
        step.text = data.at("text").text();
        step.condition = data.at("when").text();
        if (data.contains("tick")) step.tick = data.at("tick").whole();
        if (data.contains("when")) step.condition_range = reader_.place(path + "/when");
        if (data.contains("when") && data.contains("tick"))
            complain(path + "/when", "a step has either a tick or a condition", "remove one of them");
        return step;
    }

    Scenario& scenario_;
    Reader& reader_;
};

}  // namespace

void fill(Scenario& scenario, const Data& data, Reader& reader, std::string_view asked) {
    Filler(scenario, reader).fill(data);
    scenario.world = describe_world(data, reader, asked);
}

}  // namespace loopscope::scenario
