#pragma once
// From the workspace to what is edited and what lies over the window. For sources of this layer only.

#include "app/present/document_text.h"
#include "app/present/window_model.h"

namespace loopscope::session {
class Workspace;
}

namespace loopscope::present {

// Turns a source model of the run into one of the text in the editor: lines that were edited since are where
// they are now, and what is no longer there is not marked. `model` holds the stack.
void place_in_document(const session::Workspace& workspace, DocumentText& text, WindowModel& model);

// Keeps the rows of the list as long as they stay the same.
class ListBuilder {
  public:
    void build(const session::Workspace& workspace, WindowModel& model);

  private:
    std::shared_ptr<const std::vector<ListRow>> rows_;
    std::uint64_t version_ = ~std::uint64_t{0};
};

[[nodiscard]] KeyFocus build_focus(const session::Workspace& workspace);

}  // namespace loopscope::present
