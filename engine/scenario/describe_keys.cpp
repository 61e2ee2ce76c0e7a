#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "engine/base/json_text.h"
#include "engine/scenario/scenario.h"
#include "engine/scenario/shape.h"

// What is made from the table of keys: help, a table for the README, a JSON Schema for editors.
namespace loopscope::scenario {

namespace {

using Json = nlohmann::ordered_json;

/// The keys that a value of this shape may have, if it is or holds a record.
const Shape* record_in(const Shape& shape) {
    if (shape.kind == Kind::Record) return &shape;
    return shape.item == nullptr ? nullptr : record_in(*shape.item);
}

void add_help(std::string& out, const Shape& record, int indent) {
    for (const Key& key : record.keys) {
        out += fmt::format("{:{}}{:<{}} {} It has to be {}.\n", "", indent, key.name, 12 - indent / 2,
                           key.sentence, key.shape->words);
        if (const Shape* inner = record_in(*key.shape)) add_help(out, *inner, indent + 2);
    }
}

std::string escape_cell(std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '|' ? "\\|" : std::string(1, c);
    return out;
}

void add_rows(std::string& out, const Shape& record, const std::string& prefix) {
    for (const Key& key : record.keys) {
        out += fmt::format("| `{}{}` | {} | {} | `{}` |\n", prefix, key.name, escape_cell(key.sentence),
                           escape_cell(key.shape->words), escape_cell(key.example));
        const Shape* inner = record_in(*key.shape);
        if (inner == nullptr) continue;
        const char* between = key.shape->kind == Kind::Names  ? ".*."
                              : key.shape->kind == Kind::List ? "[]."
                                                              : ".";
        add_rows(out, *inner, prefix + std::string(key.name) + between);
    }
}

Json schema_of(const Shape& shape);

Json record_schema(const Shape& shape) {
    Json properties = Json::object(), required = Json::array();
    for (const Key& key : shape.keys) {
        Json property = schema_of(*key.shape);
        property["description"] = key.sentence;
        property["examples"] = Json::array({key.example});
        properties[std::string(key.name)] = std::move(property);
        if (key.required) required.push_back(key.name);
    }
    Json record{{"type", "object"}, {"properties", properties}, {"additionalProperties", false}};
    if (!required.empty()) record["required"] = required;
    if (shape.short_form.empty()) return record;
    return {{"anyOf", Json::array({Json{{"type", "string"}}, record})}};
}

Json schema_of(const Shape& shape) {
    constexpr const char* kTime = "^[0-9]+(\\.[0-9]+)? *(ns|us|ms|s)$";
    constexpr const char* kTimes =
        "^[0-9]+(\\.[0-9]+)? *(ns|us|ms|s)(\\.\\.[0-9]+(\\.[0-9]+)? *(ns|us|ms|s))?$";
    switch (shape.kind) {
        case Kind::Text: return {{"type", Json::array({"string", "number", "boolean"})}};
        case Kind::Condition: return {{"type", "string"}};
        case Kind::Whole:
        case Kind::Decimal:
            return {{"type", shape.kind == Kind::Whole ? "integer" : "number"},
                    {"minimum", shape.least},
                    {"maximum", shape.most}};
        case Kind::Flag: return {{"type", "boolean"}};
        case Kind::Duration: return {{"type", "string"}, {"pattern", kTime}};
        case Kind::Latency: return {{"type", "string"}, {"pattern", kTimes}};
        case Kind::Choice: return {{"enum", shape.choices()}};
        case Kind::Anything: return Json::object();
        case Kind::List: return {{"type", "array"}, {"items", schema_of(*shape.item)}};
        case Kind::Names: {
            Json names{{"type", "object"}, {"additionalProperties", schema_of(*shape.item)}};
            if (shape.choices != nullptr) names["propertyNames"] = {{"enum", shape.choices()}};
            return names;
        }
        case Kind::Record: return record_schema(shape);
    }
    return Json::object();
}

}  // namespace

std::string front_matter_help() {
    std::string out = "A program may begin with a comment /*--- ... ---*/ that holds YAML with these keys:\n";
    add_help(out, front_matter_shape(), 2);
    return out;
}

std::string front_matter_table() {
    std::string out = "| key | what it is for | it has to be | example |\n|---|---|---|---|\n";
    add_rows(out, front_matter_shape(), "");
    return out;
}

std::string front_matter_schema() {
    Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                {"title", "Front matter of a Loopscope scenario"}};
    schema.update(record_schema(front_matter_shape()));
    return base::write_json(schema, 2) + "\n";
}

}  // namespace loopscope::scenario
