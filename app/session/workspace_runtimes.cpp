// The runtime that the program runs in, and the one that it is compared with.

#include "app/session/workspace.h"

namespace loopscope::session {

namespace {

std::string problem_text(const machine::LoadResult& result) {
    if (!result.problem.empty()) return result.problem;
    for (const base::Diagnostic& diagnostic : result.diagnostics) {
        if (diagnostic.severity == base::Severity::Error) return diagnostic.message;
    }
    return "it cannot run there";
}

}  // namespace

void Workspace::apply_runtime(const std::string& name) {
    if (question_ || !file().is_editable()) return;
    const std::string before = session_.options().load.runtime;
    const FileChanges changes = files_.changes_since_run();
    const auto run = [&](const std::string& runtime) {
        session_.set_runtime(runtime);
        const bool runs = session_.apply_text(program_path(), file().editor().document().bytes(), changes);
        if (!runs) return false;
        files_.notice_run();
        leave_lost_file();
        tell_lost_bookmarks();
        return true;
    };
    layer_ = Layer::None;
    prediction_.reset();
    notice_.clear();
    files_.notice_tried();
    session_.set_texts(files_.texts());
    if (run(name)) return;
    const std::string problem = problem_text(session_.load_result());
    (void)run(before);
    notice_ = "Not in that runtime: " + problem;
}

void Workspace::apply_compare(const std::string& runtime) {
    if (question_ || !file().is_editable() || !session_.has_program()) return;
    layer_ = Layer::None;
    focus_ = TextFocus::None;
    prediction_.reset();
    shows_outputs_ = false;
    notice_.clear();
    // What was done to the program was done at positions of one run: the other has none of them.
    if (session_.futures().current() != 0) {
        session_.apply_future(0);
        notice_ = "Compared without what you did to the program; Tab leads back to that future";
    }
    comparison_ = std::make_unique<Comparison>(session_.options(), runtime);
    load_comparison();
}

void Workspace::load_comparison() {
    if (comparison_ == nullptr) return;
    comparison_->other().set_texts(session_.options().load.texts);
    comparison_->load(program_path(), file().editor().document().bytes());
    advance_comparison();
}

bool Workspace::advance_comparison() {
    return comparison_ != nullptr && comparison_->advance(session_);
}

void Workspace::apply_go_to_divergence() {
    if (comparison_ == nullptr || !comparison_->divergence()) return;
    const Divergence& divergence = *comparison_->divergence();
    if (session_.length() < divergence.first_tick) {
        notice_ = "The run is not recorded up to there yet";
        return;
    }
    // Each stands where it has printed its own line.
    session_.apply_seek(divergence.first_tick);
}

}  // namespace loopscope::session
