#include "app/session/recording.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "engine/base/assert.h"
#include "engine/base/json_text.h"

namespace loopscope::session {

namespace {

using Json = nlohmann::ordered_json;

// Without inputs and breakpoints in other files a recording is one that the first version could read.
constexpr int kFirstVersion = 1;
constexpr int kVersion = 2;

// The kinds of inputs, in the order of their enumeration.
constexpr std::array<std::string_view, 9> kInputKinds{
    "outside", "delay", "fail", "message", "longer", "sooner", "delay task", "frames later", "frames sooner"};

Json json_of(const machine::Input& input) {
    const auto kind = static_cast<std::size_t>(input.kind);
    LOOPSCOPE_ASSERT(kind < kInputKinds.size(), "every kind of input has a name in recordings");
    Json json{
        {"tick", input.tick}, {"kind", kInputKinds[kind]}, {"text", input.text}, {"label", input.label}};
    if (input.id != 0) json["id"] = input.id;
    if (input.amount != 0) json["amount"] = input.amount;
    return json;
}

/// Throws what Json throws for what is no input.
machine::Input input_of(const Json& json) {
    machine::Input input;
    const auto name = json.at("kind").get<std::string>();
    const auto* const kind = std::find(kInputKinds.begin(), kInputKinds.end(), name);
    if (kind == kInputKinds.end()) throw Json::other_error::create(501, "no such kind", &json);
    input.kind = static_cast<machine::InputKind>(kind - kInputKinds.begin());
    input.tick = json.at("tick").get<std::uint64_t>();
    input.text = json.at("text").get<std::string>();
    input.label = json.at("label").get<std::string>();
    if (json.contains("id")) input.id = json["id"].get<std::uint64_t>();
    if (json.contains("amount")) input.amount = json["amount"].get<std::uint64_t>();
    return input;
}

Json json_of(const RecordedBookmark& bookmark) {
    Json json{{"tick", bookmark.tick}};
    if (!bookmark.note.empty()) json["note"] = bookmark.note;
    return json;
}

/// Throws what Json throws for what is no bookmark.
RecordedBookmark bookmark_of(const Json& json) {
    RecordedBookmark bookmark;
    bookmark.tick = json.at("tick").get<std::uint64_t>();
    if (json.contains("note")) bookmark.note = json["note"].get<std::string>();
    return bookmark;
}

}  // namespace

bool is_recording(std::string_view path) {
    return path.ends_with(kRecordingExtension);
}

std::string describe(const Recording& recording) {
    Json json;
    const bool is_plain = recording.inputs.empty() && recording.file_breakpoints.empty();
    json["loopscope"] = is_plain ? kFirstVersion : kVersion;
    json["program"] = recording.program;
    json["runtime"] = recording.runtime;
    if (recording.seed) json["seed"] = *recording.seed;
    if (recording.speed) json["speed"] = *recording.speed;
    json["tick"] = recording.tick;
    json["breakpoints"] = recording.breakpoints;
    if (!recording.file_breakpoints.empty()) json["file_breakpoints"] = recording.file_breakpoints;
    for (const machine::Input& input : recording.inputs) json["inputs"].push_back(json_of(input));
    for (const RecordedBookmark& bookmark : recording.bookmarks)
        json["bookmarks"].push_back(json_of(bookmark));
    json["text"] = recording.text;
    return base::write_json(json, 2) + "\n";
}

std::optional<Recording> read_recording(std::string_view bytes, std::string& problem) {
    problem = "This is no recording of a run.";
    const Json json = base::read_json(bytes);
    if (!json.is_object() || !json.contains("loopscope") || !json["loopscope"].is_number_integer())
        return std::nullopt;
    const int version = json["loopscope"].get<int>();
    if (version < kFirstVersion || version > kVersion) {
        problem = "This recording was made by another version of Loopscope.";
        return std::nullopt;
    }
    try {
        Recording recording;
        problem = "This recording is damaged.";
        recording.program = json.at("program").get<std::string>();
        recording.text = json.at("text").get<std::string>();
        recording.runtime = json.at("runtime").get<std::string>();
        recording.tick = json.at("tick").get<std::uint64_t>();
        recording.breakpoints = json.at("breakpoints").get<std::vector<std::uint32_t>>();
        if (json.contains("seed")) recording.seed = json["seed"].get<std::uint64_t>();
        if (json.contains("speed")) recording.speed = json["speed"].get<double>();
        if (json.contains("file_breakpoints")) json["file_breakpoints"].get_to(recording.file_breakpoints);
        if (json.contains("inputs")) {
            for (const Json& input : json["inputs"]) recording.inputs.push_back(input_of(input));
        }
        if (json.contains("bookmarks")) {
            for (const Json& bookmark : json["bookmarks"])
                recording.bookmarks.push_back(bookmark_of(bookmark));
        }
        const auto is_earlier = [](const machine::Input& one, const machine::Input& other) {
            return one.tick < other.tick;
        };
        if (!std::is_sorted(recording.inputs.begin(), recording.inputs.end(), is_earlier))
            return std::nullopt;
        problem.clear();
        return recording;
    } catch (const Json::exception&) {
        problem = "This recording is damaged.";
        return std::nullopt;
    }
}

}  // namespace loopscope::session
