#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace loopscope::syntax {

/// The names of capturing groups, with where they stand. `add` is linear in the names.
class GroupNames {
  public:
    void begin_disjunction() { place_.push_back({disjunctions_++, 0}); }
    void next_alternative() { ++place_.back().alternative; }
    void end_disjunction() { place_.pop_back(); }

    /// False when the name is taken: two groups may share one only in `may_share`, in different alternatives.
    bool add(const std::u32string& name, bool may_share) {
        for (const auto& [known, place] : names_)
            if (known == name && (!may_share || may_both_take_part(place, place_))) return false;
        names_.emplace_back(name, place_);
        return true;
    }
    bool contains(const std::u32string& name) const {
        return std::any_of(names_.begin(), names_.end(), [&](const auto& it) { return it.first == name; });
    }

  private:
    struct Branch {
        std::uint32_t disjunction = 0;
        std::uint32_t alternative = 0;
    };
    using Place = std::vector<Branch>;  // the disjunctions around, outermost first

    /// MightBothParticipate (22.2.1.2): no disjunction has the two places in different alternatives.
    static bool may_both_take_part(const Place& left, const Place& right) {
        for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) {
            if (left[i].disjunction != right[i].disjunction) return true;
            if (left[i].alternative != right[i].alternative) return false;
        }
        return true;
    }

    std::uint32_t disjunctions_ = 0;
    Place place_;
    std::vector<std::pair<std::u32string, Place>> names_;
};

}  // namespace loopscope::syntax
