#pragma once
// From a comparison to its view model. For sources of this layer only.

#include <cstdint>

#include "app/present/compare_model.h"

namespace loopscope::session {
class Workspace;
class Session;
}  // namespace loopscope::session

namespace loopscope::present {

// Keeps what does not change as long as both runs stand still.
class CompareBuilder {
  public:
    // Moves the other run to where the first one is.
    void build(session::Workspace& workspace, CompareModel& model);

  private:
    void build_lines(const session::Workspace& workspace, CompareModel& model) const;

    std::uint64_t tick_ = ~std::uint64_t{0};
    std::uint64_t loads_ = 0;
    std::uint64_t other_loads_ = 0;
    const void* other_ = nullptr;  // which comparison it was
    bool is_done_ = false;
    bool has_parted_ = false;
};

}  // namespace loopscope::present
