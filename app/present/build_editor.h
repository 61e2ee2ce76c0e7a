#pragma once
// From the workspace to what is edited and what lies over the window. For sources of this layer only.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/present/document_text.h"
#include "app/present/window_model.h"

namespace loopscope::session {
class Workspace;
struct OpenFile;
}  // namespace loopscope::session

namespace loopscope::present {

// The coloured texts of the files that are open, by their paths as the program knows them.
using DocumentTexts = std::map<std::string, DocumentText>;

// Turns a source model of the run into one of the text in the editor: lines that were edited since are where
// they are now, and what is no longer there is not marked. `model` holds the stack; `open` is the file that
// is shown, null when it is only read.
void place_in_document(const session::Workspace& workspace, const session::OpenFile* open,
                       DocumentTexts& texts, WindowModel& model);

// Keeps the rows of the list as long as they stay the same.
class ListBuilder {
  public:
    void build(session::Workspace& workspace, WindowModel& model);

  private:
    std::shared_ptr<const std::vector<ListRow>> rows_;
    std::uint64_t version_ = ~std::uint64_t{0};
};

[[nodiscard]] KeyFocus build_focus(const session::Workspace& workspace);

}  // namespace loopscope::present
