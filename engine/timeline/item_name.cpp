#include "engine/timeline/item_name.h"

#include "engine/timeline/page_step.h"
#include "engine/timeline/value_text.h"
#include "engine/vm/recorder.h"

namespace loopscope::timeline {

using loop::Activity;

std::string item_name(const machine::LoadedProgram& program, std::uint32_t item) {
    if (item == 0) return "";
    if ((item & vm::kNativeItem) != 0) {
        const std::uint32_t number = item & ~vm::kNativeItem;
        if (number >= program.setup.natives->size()) return "";
        return program.setup.natives->entry(number).name;
    }
    const bytecode::Program& code = *program.setup.program;
    if (item > code.functions.size()) return "";
    const bytecode::FunctionTemplate& function = code.function(item - 1);
    return function.visibility == bytecode::Visibility::Hidden ? "" : title_of_template(code, function);
}

bool is_own_item(const machine::LoadedProgram& program, std::uint32_t item) {
    const bytecode::Program& code = *program.setup.program;
    if (item == 0 || item > code.functions.size()) return false;
    return code.function(item - 1).visibility == bytecode::Visibility::User;
}

bool is_job(Activity activity) {
    return activity == Activity::NextTick || activity == Activity::Microtask;
}

std::string activity_text(Activity activity, std::uint64_t id) {
    const std::string number = " #" + std::to_string(id);
    switch (activity) {
        case Activity::None: return "";
        case Activity::Main: return "main script";
        case Activity::NextTick: return "nextTick" + number;
        case Activity::Microtask: return "microtask" + number;
        case Activity::Timer: return "timer" + number;
        case Activity::Immediate: return "immediate" + number;
        case Activity::Completion: return "request" + number;
        case Activity::Io: return "arrival" + number;
        case Activity::Pending: return "pending callback" + number;
        case Activity::Outside: return "the world outside";
        case Activity::Close: return "close callback" + number;
        case Activity::UncaughtHook: return "uncaught error";
        case Activity::UnhandledRejectionHook: return "unhandled rejection";
        case Activity::RejectionHandledHook: return "rejection handled late";
        case Activity::FormatUncaught: return "printing the error";
        case Activity::BeforeExit: return "beforeExit";
        case Activity::Exit: return "exit";
        case Activity::Task: return "task" + number;
        case Activity::AnimationFrame:
            return is_page_step(id) ? "the page's own step of a frame" : "animation frame" + number;
        case Activity::IdleCallback: return "idle callback" + number;
    }
    return "";
}

}  // namespace loopscope::timeline
