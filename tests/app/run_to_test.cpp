// The list of conditions to run to, as keys use it.

#include "app/session/workspace.h"
#include "app/shell/session_content.h"
#include "tests/engine/catch.h"

namespace loopscope::session {

using present::CommandKind;

TEST_CASE(
    "Enter takes an example into the field, goes to a condition, and leaves what is not understood alone",
    "[run_to]") {
    SettingsStore settings("", "");
    shell::SessionContent content({}, settings);
    Workspace& workspace = content.workspace();
    content.session().load_text("a.js", "console.log('one');\nconsole.log('two');\n");
    workspace.session().apply_run_to_end();
    while (workspace.session().activity() != Activity::Still) workspace.advance(0);
    workspace.session().apply_seek(0);
    const auto enter = [&](const char* typed) {
        workspace.apply_focus(TextFocus::None);
        workspace.apply_layer(Layer::RunTo);
        workspace.focused_text()->apply_type(typed);
        workspace.notice_edit();
        content.apply(present::plain_command(CommandKind::Accept));
    };
    enter("nonsense");
    CHECK(workspace.layer() == Layer::RunTo);
    CHECK(content.model().list.field.text == "nonsense");
    workspace.apply_dismiss();
    enter("");
    CHECK(workspace.layer() == Layer::RunTo);
    CHECK(content.model().list.field.text == (*content.model().list.rows)[2].title);
    workspace.apply_dismiss();
    enter("prints two");
    CHECK(workspace.layer() == Layer::None);
    while (workspace.session().activity() != Activity::Still) workspace.advance(0);
    CHECK(workspace.session().tick() > 0);
}

}  // namespace loopscope::session
