#include "engine/base/json_text.h"

#include <nlohmann/json.hpp>

namespace loopscope::base {

nlohmann::ordered_json read_json(std::string_view text) {
    return nlohmann::ordered_json::parse(text, nullptr, false);
}

std::string write_json(const nlohmann::ordered_json& value, int indent) {
    return value.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace loopscope::base
