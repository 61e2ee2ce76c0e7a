// What a viewer has done to the program, written into its front matter.

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/session/possible_inputs.h"
#include "app/session/workspace.h"
#include "engine/scenario/write_item.h"

namespace loopscope::session {

namespace {

/// The virtual time at a position, counted from the first line of the program.
std::uint64_t time_at(timeline::Timeline& run, std::uint64_t tick) {
    const std::uint64_t cursor = run.current().tick;
    const std::uint64_t clock = run.seek(tick).clock;
    run.seek(cursor);
    const std::uint64_t startup = run.program().setup.runtime.startup;
    return clock > startup ? clock - startup : 0;
}

}  // namespace

void Workspace::apply_save_input() {
    if (!session_.has_program() || !file().is_editable()) return;
    const std::vector<machine::Input> inputs = session_.timeline().inputs();
    const auto last = std::find_if(inputs.rbegin(), inputs.rend(), [](const machine::Input& it) {
        return !describe_as_item(it, 0).list.empty();
    });
    if (last == inputs.rend()) {
        notice_ =
            "Only what comes from outside can be saved with the scenario: requests, events, messages, "
            "signals";
        return;
    }
    const InputItem item = describe_as_item(*last, time_at(session_.timeline(), last->tick));
    const std::string text = scenario::add_item(file().editor().document().bytes(), item.list, item.text);
    files_.main().file.editor().apply_replace_all(text);
    notice_edit();
    notice_ = "Saved in the front matter, under " + item.list;
}

}  // namespace loopscope::session
