#include "app/session/open_files.h"

#include <algorithm>

namespace loopscope::session {

Freshness OpenFile::freshness() const {
    if (!file.is_editable() || revision() == run_revision) return Freshness::Current;
    return revision() == tried_revision ? Freshness::Broken : Freshness::Waiting;
}

std::optional<std::span<const LineChange>> OpenFile::changes_since_run() const {
    if (!run_revision) return std::nullopt;
    return file.editor().document().changes_since(*run_revision);
}

void OpenFiles::take_main() {
    others_.clear();
    edited_path_.clear();
    main_.seen_revision = main_.revision();
    take_other_text();
    notice_tried();
    notice_run();
}

template <typename Files>
auto OpenFiles::find_in(Files& files, const std::string& path) -> decltype(&files.main_) {
    if (path.empty()) return &files.main_;
    const auto found = files.others_.find(path);
    return found == files.others_.end() ? nullptr : &found->second;
}

OpenFile* OpenFiles::find(const std::string& path) {
    return find_in(*this, path);
}

const OpenFile* OpenFiles::find(const std::string& path) const {
    return find_in(*this, path);
}

OpenFile& OpenFiles::open(const std::string& path, const std::string* running) {
    if (OpenFile* const known = find(path)) return *known;
    OpenFile& added = others_[path];
    std::string problem;
    (void)added.file.open(path, problem);
    added.opened = ++opened_;
    added.seen_revision = added.revision();
    if (running != nullptr && added.file.editor().document().bytes() == *running)
        added.run_revision = added.tried_revision = added.revision();
    return added;
}

std::vector<OpenFile*> OpenFiles::modified() {
    std::vector<OpenFile*> modified;
    if (main_.file.is_modified()) modified.push_back(&main_);
    for (auto& [path, open] : others_) {
        if (open.file.is_modified()) modified.push_back(&open);
    }
    return modified;
}

bool OpenFiles::is_modified() const {
    return main_.file.is_modified() || std::any_of(others_.begin(), others_.end(), [](const auto& other) {
               return other.second.file.is_modified();
           });
}

Freshness OpenFiles::freshness() const {
    Freshness all = main_.freshness();
    if (!main_.file.is_editable()) return all;
    for (const auto& [path, open] : others_) {
        const Freshness one = open.freshness();
        if (one == Freshness::Waiting || all == Freshness::Current) all = one;
        if (all == Freshness::Waiting) return all;
    }
    return all;
}

bool OpenFiles::is_untried() const {
    const auto untried = [](const OpenFile& open) {
        return open.file.is_editable() && open.revision() != open.tried_revision;
    };
    return untried(main_) || std::any_of(others_.begin(), others_.end(),
                                         [&](const auto& other) { return untried(other.second); });
}

void OpenFiles::notice_tried() {
    main_.tried_revision = main_.revision();
    for (auto& [path, open] : others_) open.tried_revision = open.revision();
}

void OpenFiles::notice_run() {
    main_.run_revision = main_.revision();
    for (auto& [path, open] : others_) open.run_revision = open.revision();
}

FileChanges OpenFiles::changes_since_run() const {
    FileChanges changes;
    const auto add = [&changes](const std::string& path, const OpenFile& open) {
        if (!open.file.is_editable() || open.revision() == open.run_revision) return;
        changes[path] = open.changes_since_run().value_or(std::span<const LineChange>());
    };
    add("", main_);
    for (const auto& [path, open] : others_) add(path, open);
    return changes;
}

std::map<std::string, std::string> OpenFiles::texts() const {
    std::map<std::string, std::string> texts;
    for (const auto& [path, open] : others_) {
        if (open.file.is_editable()) texts[path] = open.file.editor().document().bytes();
    }
    return texts;
}

}  // namespace loopscope::session
