#include "app/present/source_files.h"

#include <algorithm>
#include <string_view>

#include "app/present/build_source.h"
#include "app/present/highlight.h"
#include "app/session/session.h"
#include "engine/bytecode/main_file.h"

namespace loopscope::present {

namespace {

/// The last parts of a path, so many of them.
std::string last_parts(std::string_view path, int parts) {
    std::size_t begin = path.size();
    while (parts-- > 0 && begin != std::string_view::npos && begin > 0) begin = path.rfind('/', begin - 1);
    return std::string(begin == std::string_view::npos || begin == 0 ? path : path.substr(begin + 1));
}

bool is_of_package(std::string_view path) {
    return path.find("/node_modules/") != std::string_view::npos;
}

constexpr std::uint32_t kFirstDataFile = 1U << 31U;

std::optional<DataFile> data_file(const bytecode::Program& program, std::uint32_t source) {
    if (source < kFirstDataFile) return std::nullopt;
    std::vector<DataFile> files = data_files(program);
    const std::size_t number = source - kFirstDataFile;
    if (number >= files.size()) return std::nullopt;
    return std::move(files[number]);
}

}  // namespace

std::vector<DataFile> data_files(const bytecode::Program& program) {
    std::vector<DataFile> files;
    if (program.files == nullptr) return files;
    for (const auto& [path, text] : program.files->texts) {
        // What a package.json says is for the loader.
        if (!path.ends_with(".json") || path.ends_with("/package.json") || is_of_package(path)) continue;
        files.push_back({kFirstDataFile + static_cast<std::uint32_t>(files.size()), path, text});
    }
    return files;
}

std::string path_of_source(const bytecode::Program& program, std::uint32_t source) {
    if (const auto data = data_file(program, source)) return data->path;
    if (source == bytecode::main_source(program) || source >= program.sources.size()) return "";
    return program.sources[source]->name();
}

std::optional<std::uint32_t> source_of_path(const bytecode::Program& program, const std::string& path) {
    if (path.empty()) return bytecode::main_source(program);
    for (const bytecode::Unit& unit : program.units) {
        if (program.sources[unit.source]->name() == path) return unit.source;
    }
    for (const DataFile& file : data_files(program)) {
        if (file.path == path) return file.source;
    }
    return std::nullopt;
}

void SourceFiles::forget() {
    texts_.clear();
    files_.clear();
    chosen_.reset();
    line_ = 0;
}

std::uint32_t SourceFiles::shown(const bytecode::Program& program, std::uint32_t running,
                                 std::uint64_t tick) {
    if (chosen_ && chosen_at_ != tick) {
        chosen_.reset();
        line_ = 0;
    }
    if (chosen_ && (*chosen_ < program.sources.size() || data_file(program, *chosen_))) return *chosen_;
    return running == 0 || running >= program.sources.size() ? bytecode::main_source(program) : running;
}

bool SourceFiles::choose(std::uint32_t source, std::uint32_t line, std::uint64_t tick) {
    if (chosen_ == source && line_ == line && chosen_at_ == tick) return false;
    chosen_ = source;
    chosen_at_ = tick;
    line_ = line;
    return true;
}

const std::shared_ptr<const SourceText>& SourceFiles::text(const bytecode::Program& program,
                                                           std::uint32_t source) {
    std::shared_ptr<const SourceText>& text = texts_[source];
    if (text != nullptr) return text;
    const auto data = data_file(program, source);
    text = data ? build_source_text(data->path, *data->text) : build_source(*program.sources[source]);
    return text;
}

/// A name is as long as it has to be to differ from the others.
void SourceFiles::name_files(const bytecode::Program& program) {
    for (std::size_t unit = 0; unit + program.late_unit_count < program.units.size(); ++unit) {
        FileTab tab;
        tab.source = program.units[unit].source;
        tab.path = program.sources[tab.source]->name();
        files_.push_back(std::move(tab));
    }
    for (const DataFile& file : data_files(program)) {
        FileTab tab;
        tab.source = file.source;
        tab.path = file.path;
        files_.push_back(std::move(tab));
    }
    std::map<std::string, int> count;
    for (FileTab& tab : files_) {
        tab.name = last_parts(tab.path, 1);
        ++count[tab.name];
    }
    for (FileTab& tab : files_) {
        if (count[tab.name] > 1) tab.name = last_parts(tab.path, 2);
    }
}

std::vector<FileTab> SourceFiles::tabs(const session::Session& session, std::uint32_t shown,
                                       std::uint32_t running) {
    if (files_.empty()) name_files(*session.program().setup.program);
    std::vector<FileTab> tabs;
    if (files_.size() < 2) return tabs;
    for (const FileTab& file : files_) {
        FileTab tab = file;
        tab.is_shown = tab.source == shown;
        tab.is_running = tab.source == running;
        const bool is_main = &file == &files_.front();
        tab.has_breakpoints =
            is_main ? !session.breakpoints().empty() : session.file_breakpoints().contains(tab.path);
        if (is_of_package(tab.path) && !is_main && !tab.is_shown && !tab.is_running && !tab.has_breakpoints)
            continue;
        tabs.push_back(std::move(tab));
    }
    return tabs;
}

}  // namespace loopscope::present
