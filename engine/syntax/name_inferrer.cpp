#include "engine/syntax/name_inferrer.h"

#include <string>
#include <utility>

#include "engine/syntax/functions.h"

namespace loopscope::syntax {

NameInferrer::Scope::Scope(NameInferrer& inferrer) : inferrer_(inferrer) {
    for (Reading& reading : inferrer_.current()) {
        reading.scopes.push_back(reading.names.size());
        ++reading.depth;
    }
}

NameInferrer::Scope::~Scope() {
    for (Reading& reading : inferrer_.current()) {
        reading.names.resize(reading.scopes.back());
        reading.scopes.pop_back();
        if (--reading.depth == 0) reading.functions.clear();
    }
}

NameInferrer::Body::Body(NameInferrer& inferrer, std::u16string_view name, bool is_scope)
    : inferrer_(inferrer), first_(std::exchange(inferrer.first_, inferrer.readings_.size())) {
    inferrer_.begin_reading(name, is_scope ? 1 : 0);
}

NameInferrer::Body::Body(NameInferrer& inferrer, std::u16string_view name)
    : inferrer_(inferrer), first_(inferrer.first_) {
    inferrer_.begin_reading(name, 0);
}

NameInferrer::Body::Body(NameInferrer& inferrer) : Body(inferrer, {}) {}

NameInferrer::Body::~Body() {
    inferrer_.readings_.pop_back();
    inferrer_.first_ = first_;
}

void NameInferrer::begin_reading(std::u16string_view name, int depth) {
    Reading& reading = readings_.emplace_back();
    reading.depth = depth;
    const bool is_constructor = !name.empty() && name.front() >= u'A' && name.front() <= u'Z';
    if (is_constructor) reading.names.emplace_back(Kind::Enclosing, name);
}

void NameInferrer::push(Kind kind, std::u16string_view name) {
    const bool is_named = !(kind == Kind::Literal && name == u"prototype");
    if (!is_named) return;
    for (Reading& reading : current()) reading.names.emplace_back(kind, name);
}

void NameInferrer::forget_async() {
    for (Reading& reading : current())
        if (!reading.names.empty() && reading.names.back().second == u"async") reading.names.pop_back();
}

void NameInferrer::add(FunctionNode* function) {
    for (Reading& reading : current())
        reading.functions.push_back(&reading == &readings_.back() ? function : nullptr);
}

void NameInferrer::leave_unnamed(const FunctionNode* function) {
    for (Reading& reading : current())
        for (FunctionNode*& waiting : reading.functions)
            if (waiting == function) waiting = nullptr;
}

void NameInferrer::drop_last_function() {
    for (Reading& reading : current())
        if (!reading.functions.empty()) reading.functions.pop_back();
}

void NameInferrer::infer() {
    for (Reading& reading : current()) {
        if (reading.functions.empty()) continue;
        const std::u16string text = reading.joined_names();
        const NameId name = text.empty() ? NameId::None : ast_.intern(std::u16string_view(text));
        for (FunctionNode* function : reading.functions)
            if (function && function->name == NameId::None) function->inferred_name = name;
        reading.functions.clear();
    }
}

std::u16string_view NameInferrer::last_variable() const {
    const auto& names = readings_.back().names;
    const bool is_variable = !names.empty() && names.back().first == Kind::Variable;
    return is_variable ? names.back().second : std::u16string_view();
}

/// Of variables that follow each other only the last counts.
std::u16string NameInferrer::Reading::joined_names() const {
    std::u16string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool is_passed =
            names[i].first == Kind::Variable && i + 1 < names.size() && names[i + 1].first == Kind::Variable;
        if (is_passed) continue;
        if (!text.empty()) text += u'.';
        text += names[i].second;
    }
    return text;
}

}  // namespace loopscope::syntax
