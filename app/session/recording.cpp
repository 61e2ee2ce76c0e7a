#include "app/session/recording.h"

#include <nlohmann/json.hpp>

namespace loopscope::session {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;

}  // namespace

bool is_recording(std::string_view path) {
    return path.ends_with(kRecordingExtension);
}

std::string describe(const Recording& recording) {
    Json json;
    json["loopscope"] = kVersion;
    json["program"] = recording.program;
    json["runtime"] = recording.runtime;
    if (recording.seed) json["seed"] = *recording.seed;
    if (recording.speed) json["speed"] = *recording.speed;
    json["tick"] = recording.tick;
    json["breakpoints"] = recording.breakpoints;
    json["text"] = recording.text;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<Recording> read_recording(std::string_view bytes, std::string& problem) {
    problem = "This is no recording of a run.";
    const Json json = Json::parse(bytes, nullptr, false);
    if (!json.is_object() || !json.contains("loopscope") || !json["loopscope"].is_number_integer())
        return std::nullopt;
    if (json["loopscope"].get<int>() != kVersion) {
        problem = "This recording was made by another version of Loopscope.";
        return std::nullopt;
    }
    try {
        Recording recording;
        recording.program = json.at("program").get<std::string>();
        recording.text = json.at("text").get<std::string>();
        recording.runtime = json.at("runtime").get<std::string>();
        recording.tick = json.at("tick").get<std::uint64_t>();
        recording.breakpoints = json.at("breakpoints").get<std::vector<std::uint32_t>>();
        if (json.contains("seed")) recording.seed = json["seed"].get<std::uint64_t>();
        if (json.contains("speed")) recording.speed = json["speed"].get<double>();
        problem.clear();
        return recording;
    } catch (const Json::exception&) {
        problem = "This recording is damaged.";
        return std::nullopt;
    }
}

}  // namespace loopscope::session
