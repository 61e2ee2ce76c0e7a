#include "engine/scenario/data.h"

#include <nlohmann/json.hpp>

#include "engine/base/json_text.h"

namespace loopscope::scenario {

Data Data::of_text(std::string text) {
    Data data(Type::Text);
    data.text_ = std::move(text);
    return data;
}

Data Data::of_whole(std::uint64_t number) {
    Data data(Type::Whole);
    data.whole_ = number;
    return data;
}

Data Data::of_decimal(double number) {
    Data data(Type::Decimal);
    data.decimal_ = number;
    return data;
}

Data Data::of_flag(bool flag) {
    Data data(Type::Flag);
    data.flag_ = flag;
    return data;
}

Data Data::list(std::vector<Data> items) {
    Data data(Type::List);
    data.items_ = std::move(items);
    return data;
}

const Data* Data::find(const std::string& name) const {
    for (std::size_t i = 0; i < names_.size(); ++i) {
        if (names_[i] == name) return &items_[i];
    }
    return nullptr;
}

const Data& Data::at(const std::string& name) const {
    static const Data kNothing;
    const Data* found = find(name);
    return found == nullptr ? kNothing : *found;
}

void Data::set(std::string name, Data value) {
    names_.push_back(std::move(name));
    items_.push_back(std::move(value));
}

std::string to_json(const Data& data) {
    switch (data.type_) {
        case Data::Type::Null: return "null";
        case Data::Type::Text: return base::write_json(data.text_);
        case Data::Type::Whole: return std::to_string(data.whole_);
        case Data::Type::Decimal: return base::write_json(data.decimal_);
        case Data::Type::Flag: return data.flag_ ? "true" : "false";
        case Data::Type::List:
        case Data::Type::Object: break;
    }
    const bool is_object = data.type_ == Data::Type::Object;
    std::string out = is_object ? "{" : "[";
    for (std::size_t i = 0; i < data.items_.size(); ++i) {
        if (i > 0) out += ",";
        if (is_object) out += base::write_json(data.names_[i]) + ":";
        out += to_json(data.items_[i]);
    }
    return out + (is_object ? "}" : "]");
}

}  // namespace loopscope::scenario
