#include "engine/host/file_notices.h"

#include "engine/base/source_text.h"
#include "engine/host/host.h"
#include "engine/host/natives.h"
#include "engine/loop/pool.h"
#include "engine/loop/timing.h"
#include "engine/vm/native.h"

// The watches of files. RUNTIME: libuv 1.46 src/unix/linux.c: one descriptor of inotify for each loop.

namespace loopscope::host {

void tell_of_changes(HostAgent& agent, std::uint64_t moment) {
    HostState& host = agent.host;
    if (host.notice_handle == 0 || host.reads_notices || !host.files.has_notices()) return;
    host.reads_notices = true;
    loop::IoEvent event;
    event.handle = host.notice_handle;
    event.label = loop::kChangesLabel;
    event.callback = agent.realm[vm::Intrinsic::ReadNotices];
    event.due_at = moment;
    loop::queue_io(agent, std::move(event));
}

namespace {

using vm::Completion;
using vm::NativeCall;

HostAgent& host_agent(NativeCall& call) {
    return static_cast<HostAgent&>(call.agent);
}

/// %file_watch(path, handle) -> the number of the watch, or undefined when nothing is there.
Completion file_watch(NativeCall& call) {
    HostAgent& agent = host_agent(call);
    loop::perform_finished(agent, host_hooks());
    const FileResult<std::uint64_t> watch = agent.host.files.watch(call.heap().utf8(call.argument(0)));
    if (watch.error != FileError::None) return Value();
    agent.host.notice_handle = static_cast<std::uint64_t>(call.argument(1).as_number());
    return Value::number(static_cast<double>(watch.value));
}

/// %file_unwatch(watch)
Completion file_unwatch(NativeCall& call) {
    host_agent(call).host.files.unwatch(static_cast<std::uint64_t>(call.argument(0).as_number()));
    return Value();
}

/// %file_notices() -> [watch, is it a change of contents or attributes, name, …] of all that has not been
/// read; undefined when there is nothing, and the handle is ready again with what comes next.
Completion file_notices(NativeCall& call) {
    HostAgent& agent = host_agent(call);
    const std::deque<FileNotice> notices = agent.host.files.take_notices();
    if (notices.empty()) {
        agent.host.reads_notices = false;
        return Value();
    }
    std::vector<Value> parts;
    for (const FileNotice& notice : notices) {
        const bool is_change =
            notice.change == FileChange::Modified || notice.change == FileChange::Attributes;
        parts.push_back(Value::number(static_cast<double>(notice.watch)));
        parts.push_back(Value::boolean(is_change));
        parts.push_back(call.heap().make_string(base::utf8_to_utf16(notice.name)));
    }
    return call.heap().make_array(call.agent.realm[vm::Intrinsic::ArrayPrototype].as_cell(), parts);
}

constexpr vm::NativeEntry kNoticeNatives[] = {
    {"%", "file_watch", 2, file_watch},
    {"%", "file_unwatch", 1, file_unwatch},
    {"%", "file_notices", 0, file_notices},
};

}  // namespace

void register_notice_natives(vm::NativeRegistry& registry) {
    registry.add(kNoticeNatives);
}

}  // namespace loopscope::host
