#pragma once
// From a search for outputs to its view model. For sources of this layer only.

#include <cstdint>

#include "app/present/outputs_model.h"

namespace loopscope::session {
class OutputSearch;
class Workspace;
}  // namespace loopscope::session

namespace loopscope::present {

// Keeps the columns as long as the same outputs are looked at.
class OutputsBuilder {
  public:
    void build(const session::Workspace& workspace, OutputsModel& model);

  private:
    void build_columns(const session::Workspace& workspace, OutputsModel& model) const;

    const void* search_ = nullptr;  // which one it was
    std::uint64_t program_ = 0;     // and of which load
    std::size_t count_ = 0;
    std::size_t selected_ = 0;
    std::uint64_t reveals_ = 0;
    std::size_t row_ = 0;
};

}  // namespace loopscope::present
