#include "engine/scenario/reader.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "engine/base/nearest.h"
#include "engine/scenario/duration.h"

namespace loopscope::scenario {

namespace {

bool is_quoted(const YAML::Node& node) {
    return node.Tag() == "!";
}

std::optional<Data> whole_number(const YAML::Node& node, const Shape& shape) {
    const std::string& text = node.Scalar();
    const char* end = text.data() + text.size();
    std::uint64_t value = 0;
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (is_quoted(node) || error != std::errc() || rest != end) return std::nullopt;
    if (static_cast<double>(value) < shape.least || static_cast<double>(value) > shape.most)
        return std::nullopt;
    return Data::of_whole(value);
}

std::optional<Data> decimal_number(const YAML::Node& node, const Shape& shape) {
    const std::string& text = node.Scalar();
    const char* end = text.data() + text.size();
    double value = 0;
    const auto [rest, error] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    if (is_quoted(node) || error != std::errc() || rest != end) return std::nullopt;
    if (!(value >= shape.least && value <= shape.most)) return std::nullopt;
    return Data::of_decimal(value);
}

std::optional<Data> latency(const std::string& text) {
    const std::size_t dots = text.find("..");
    if (dots == std::string::npos) {
        const auto time = parse_duration(text);
        if (!time) return std::nullopt;
        return Data::list({Data::of_whole(*time), Data::of_whole(*time)});
    }
    const auto least = parse_duration(std::string_view(text).substr(0, dots));
    const auto most = parse_duration(std::string_view(text).substr(dots + 2));
    if (!least || !most || *least > *most) return std::nullopt;
    return Data::list({Data::of_whole(*least), Data::of_whole(*most)});
}

}  // namespace

void Reader::complain(int line, int column, std::string_view scalar, std::string message, std::string hint) {
    const base::SourceRange range = line < 0 ? places_.range(0, 0, "") : places_.range(line, column, scalar);
    diagnostics_.push_back({base::Severity::Error, base::DiagnosticKind::FrontMatter, std::move(message),
                            range, std::move(hint)});
}

void Reader::complain(const YAML::Node& node, std::string message, std::string hint) {
    const YAML::Mark mark = node.Mark();
    complain(mark.is_null() ? -1 : mark.line, mark.column, node.IsScalar() ? node.Scalar() : "",
             std::move(message), std::move(hint));
}

void Reader::complain_at(const std::string& path, std::string message, std::string hint) {
    diagnostics_.push_back({base::Severity::Error, base::DiagnosticKind::FrontMatter, std::move(message),
                            place(path), std::move(hint)});
}

base::SourceRange Reader::range_of(const YAML::Node& node) const {
    const YAML::Mark mark = node.Mark();
    if (mark.is_null()) return places_.range(0, 0, "");
    return places_.range(mark.line, mark.column, node.IsScalar() ? node.Scalar() : "");
}

base::SourceRange Reader::place(const std::string& path) const {
    for (const auto& [name, range] : read_places_) {
        if (name == path) return range;
    }
    return places_.range(0, 0, "");
}

/// yaml-cpp takes a text whose quote is never closed for one that ends with the front matter.
bool Reader::has_open_quote(const YAML::Node& node) const {
    const std::uint32_t begin = places_.offset(node.Mark().line, node.Mark().column);
    const std::u16string_view rest = places_.from(begin);
    return !rest.empty() && (rest.front() == u'"' || rest.front() == u'\'') &&
           rest.find(rest.front(), 1) == std::u16string_view::npos;
}

void Reader::complain_of_value(const YAML::Node& node, const std::string& name, const Shape& shape,
                               std::string_view example) {
    if (shape.kind == Kind::Choice && node.IsScalar()) {
        const std::vector<std::string_view> known = shape.choices();
        const std::string_view near = base::nearest(node.Scalar(), known);
        complain(node, fmt::format("there is no {} '{}'", shape.noun, node.Scalar()),
                 near.empty() ? fmt::format("the {}s are: {}", shape.noun, fmt::join(known, ", "))
                              : fmt::format("did you mean '{}'?", near));
        return;
    }
    complain(node, fmt::format("'{}' has to be {}", name, shape.words),
             example.empty() ? "" : fmt::format("for example {}", example));
}

std::optional<Data> Reader::read(const YAML::Node& node, const Shape& shape) {
    read_places_.emplace_back(path_, range_of(node));
    if (node.IsScalar() && has_open_quote(node)) {
        complain(node, "this quote is never closed");
        return Data();
    }
    switch (shape.kind) {
        case Kind::Anything: return read_anything(node);
        case Kind::List: return read_list(node, shape);
        case Kind::Names: return read_names(node, shape);
        case Kind::Record: return read_record(node, shape);
        case Kind::Text:
        case Kind::Whole:
        case Kind::Decimal:
        case Kind::Flag:
        case Kind::Duration:
        case Kind::Latency:
        case Kind::Choice:
        case Kind::Condition: return node.IsScalar() ? read_scalar(node, shape) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Data> Reader::read_scalar(const YAML::Node& node, const Shape& shape) {
    const std::string& text = node.Scalar();
    switch (shape.kind) {
        case Kind::Text:
        case Kind::Condition: return Data::of_text(text);
        case Kind::Whole: return whole_number(node, shape);
        case Kind::Decimal: return decimal_number(node, shape);
        case Kind::Flag:
            if (text != "true" && text != "false") return std::nullopt;
            return Data::of_flag(text == "true");
        case Kind::Duration: {
            const auto time = parse_duration(text);
            if (!time) return std::nullopt;
            return Data::of_whole(*time);
        }
        case Kind::Latency: return latency(text);
        case Kind::Choice: {
            const std::vector<std::string_view> known = shape.choices();
            if (std::find(known.begin(), known.end(), text) == known.end()) return std::nullopt;
            return Data::of_text(text);
        }
        case Kind::Anything:
        case Kind::List:
        case Kind::Names:
        case Kind::Record: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Data> Reader::read_list(const YAML::Node& node, const Shape& shape) {
    if (!node.IsSequence()) return std::nullopt;
    Data list = Data::list();
    const std::string outer = path_;
    for (std::size_t i = 0; i < node.size(); ++i) {
        path_ = fmt::format("{}/{}", outer, i);
        std::optional<Data> item = read(node[i], *shape.item);
        if (!item) {
            complain_of_value(node[i], fmt::format("element {}", i + 1), *shape.item, "");
        } else if (shape.item->kind == Kind::Choice &&
                   std::find(list.items().begin(), list.items().end(), *item) != list.items().end()) {
            complain(node[i],
                     fmt::format("the {} '{}' stands here twice", shape.item->noun, node[i].Scalar()),
                     "remove one of them");
        } else {
            list.push_back(std::move(*item));
        }
    }
    path_ = outer;
    return list;
}

std::optional<Data> Reader::read_names(const YAML::Node& node, const Shape& shape) {
    if (!node.IsMap()) return std::nullopt;
    Data names = Data::object();
    const std::string outer = path_;
    for (const auto& entry : node) {
        if (!entry.first.IsScalar() || entry.first.Scalar().empty()) {
            complain(entry.first, fmt::format("the name of a {} is missing here", shape.noun));
            continue;
        }
        const std::string& name = entry.first.Scalar();
        const std::vector<std::string_view> known =
            shape.choices == nullptr ? std::vector<std::string_view>{} : shape.choices();
        path_ = outer + "/" + name;
        if (names.contains(name)) {
            complain(entry.first, fmt::format("the {} '{}' stands here twice", shape.noun, name),
                     "remove one of them");
        } else if (!known.empty() && std::find(known.begin(), known.end(), name) == known.end()) {
            const std::string_view near = base::nearest(name, known);
            complain(entry.first, fmt::format("there is no {} '{}'", shape.noun, name),
                     near.empty() ? fmt::format("there are: {}", fmt::join(known, ", "))
                                  : fmt::format("did you mean '{}'?", near));
        } else if (std::optional<Data> value = read(entry.second, *shape.item)) {
            names.set(name, std::move(*value));
        } else {
            complain(entry.second.IsNull() ? entry.first : entry.second,
                     fmt::format("the {} '{}' has to be {}", shape.noun, name, shape.item->words));
        }
    }
    path_ = outer;
    return names;
}

std::optional<Data> Reader::read_record(const YAML::Node& node, const Shape& shape) {
    const auto find = [&](std::string_view name) {
        return std::find_if(shape.keys.begin(), shape.keys.end(),
                            [&](const Key& it) { return it.name == name; });
    };
    if (node.IsScalar() && !shape.short_form.empty()) {
        std::optional<Data> value = read(node, *find(shape.short_form)->shape);
        if (!value) return std::nullopt;
        Data record = Data::object();
        record.set(std::string(shape.short_form), std::move(*value));
        return record;
    }
    if (!node.IsMap()) return std::nullopt;
    Data record = Data::object();
    std::set<std::string> seen;
    for (const auto& entry : node) {
        if (!entry.first.IsScalar()) {
            complain(entry.first, "a key has to be a word");
            continue;
        }
        const std::string& name = entry.first.Scalar();
        const auto key = find(name);
        if (key == shape.keys.end()) {
            std::vector<std::string_view> names;
            for (const Key& it : shape.keys) names.push_back(it.name);
            const std::string_view near = base::nearest(name, names);
            complain(entry.first, fmt::format("{} has no key '{}'", shape.noun, name),
                     near.empty() ? fmt::format("the keys are: {}", fmt::join(names, ", "))
                                  : fmt::format("did you mean '{}'?", near));
        } else if (!seen.insert(name).second) {
            complain(entry.first, fmt::format("the key '{}' stands here twice", name), "remove one of them");
        } else {
            read_entry(entry.first, entry.second, *key, record);
        }
    }
    for (const Key& key : shape.keys) {
        if (!key.required || seen.count(std::string(key.name)) > 0) continue;
        complain(node, fmt::format("{} needs the key '{}'", shape.noun, key.name),
                 fmt::format("for example {}", key.example));
    }
    return record;
}

void Reader::read_entry(const YAML::Node& name, const YAML::Node& value, const Key& key, Data& record) {
    const std::string outer = path_;
    path_ = fmt::format("{}/{}", outer, key.name);
    if (std::optional<Data> read_value = read(value, *key.shape)) {
        record.set(std::string(key.name), std::move(*read_value));
    } else {
        complain_of_value(value.IsNull() ? name : value, std::string(key.name), *key.shape, key.example);
    }
    path_ = outer;
}

Data Reader::read_anything(const YAML::Node& node) {
    if (node.IsSequence()) {
        Data list = Data::list();
        for (const YAML::Node& item : node) list.push_back(read_anything(item));
        return list;
    }
    if (node.IsMap()) {
        Data object = Data::object();
        for (const auto& entry : node) {
            if (!entry.first.IsScalar()) {
                complain(entry.first, "a key has to be a word");
            } else if (object.contains(entry.first.Scalar())) {
                complain(entry.first, fmt::format("the key '{}' stands here twice", entry.first.Scalar()),
                         "remove one of them");
            } else {
                object.set(entry.first.Scalar(), read_anything(entry.second));
            }
        }
        return object;
    }
    if (!node.IsScalar()) return {};
    if (has_open_quote(node)) complain(node, "this quote is never closed");
    const std::string& text = node.Scalar();
    if (is_quoted(node)) return Data::of_text(text);
    if (text == "true" || text == "false") return Data::of_flag(text == "true");
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || rest != end) return Data::of_text(text);
    if (number >= 0 && number < 9e15 && number == static_cast<double>(static_cast<std::uint64_t>(number)))
        return Data::of_whole(static_cast<std::uint64_t>(number));
    return Data::of_decimal(number);
}

}  // namespace loopscope::scenario
