#include "engine/syntax/name_inferrer.h"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/syntax/functions.h"

namespace loopscope::syntax {

NameInferrer::Scope::Scope(NameInferrer& inferrer) : inferrer_(inferrer), names_(inferrer.names_.size()) {
    ++inferrer_.depth_;
}

NameInferrer::Scope::~Scope() {
    inferrer_.names_.resize(names_);
    if (--inferrer_.depth_ == 0) inferrer_.drop_from(inferrer_.first_);
}

NameInferrer::Body::Body(NameInferrer& inferrer, std::u16string_view name, bool is_scope)
    : inferrer_(inferrer),
      first_(std::exchange(inferrer.first_, 0)),
      depth_(std::exchange(inferrer.depth_, is_scope ? 1 : 0)) {
    names_.swap(inferrer.names_);
    functions_.swap(inferrer.functions_);
    const bool is_constructor = !name.empty() && name.front() >= u'A' && name.front() <= u'Z';
    if (is_constructor) inferrer.names_.emplace_back(Kind::Enclosing, name);
}

NameInferrer::Body::Body(NameInferrer& inferrer)
    : inferrer_(inferrer),
      first_(std::exchange(inferrer.first_, inferrer.functions_.size())),
      depth_(std::exchange(inferrer.depth_, 0)),
      is_arrow_(true) {
    names_.swap(inferrer.names_);
}

NameInferrer::Body::~Body() {
    inferrer_.names_.swap(names_);
    inferrer_.drop_from(inferrer_.first_);
    if (!is_arrow_) inferrer_.functions_.swap(functions_);
    inferrer_.first_ = std::min(first_, inferrer_.functions_.size());
    inferrer_.depth_ = depth_;
}

void NameInferrer::push(Kind kind, std::u16string_view name) {
    const bool is_named = !(kind == Kind::Literal && name == u"prototype");
    if (is_named) names_.emplace_back(kind, name);
}

void NameInferrer::forget_async() {
    if (!names_.empty() && names_.back().second == u"async") names_.pop_back();
}

void NameInferrer::drop_last_function() {
    if (functions_.empty()) return;
    functions_.pop_back();
    first_ = std::min(first_, functions_.size());
}

void NameInferrer::drop_from(std::size_t first) {
    functions_.resize(std::min(first, functions_.size()));
}

void NameInferrer::infer() {
    if (functions_.size() <= first_) return;
    const std::u16string text = joined_names();
    const NameId name = text.empty() ? NameId::None : ast_.intern(std::u16string_view(text));
    for (std::size_t i = first_; i < functions_.size(); ++i) {
        if (functions_[i]->name == NameId::None) functions_[i]->inferred_name = name;
    }
    drop_from(first_);
}

std::u16string_view NameInferrer::last_variable() const {
    const bool is_variable = !names_.empty() && names_.back().first == Kind::Variable;
    return is_variable ? names_.back().second : std::u16string_view();
}

/// Of variables that follow each other only the last counts.
std::u16string NameInferrer::joined_names() const {
    std::u16string text;
    for (std::size_t i = 0; i < names_.size(); ++i) {
        const bool is_passed = names_[i].first == Kind::Variable && i + 1 < names_.size() &&
                               names_[i + 1].first == Kind::Variable;
        if (is_passed) continue;
        if (!text.empty()) text += u'.';
        text += names_[i].second;
    }
    return text;
}

}  // namespace loopscope::syntax
