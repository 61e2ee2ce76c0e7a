#include "app/session/gallery.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <memory>
#include <tuple>

#include "app/session/file_store.h"
#include "engine/base/source_text.h"
#include "engine/scenario/scenario.h"

namespace loopscope::session {

namespace {

namespace fs = std::filesystem;

/// "c2-interval.js" is C2; a name of another shape has none.
std::string id_of(const std::string& name) {
    const std::string id = name.substr(0, name.find_first_of("-."));
    const bool good = id.size() >= 2 && std::isalpha(static_cast<unsigned char>(id[0])) != 0 &&
                      std::all_of(id.begin() + 1, id.end(),
                                  [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; });
    if (!good) return "";
    return static_cast<char>(std::toupper(static_cast<unsigned char>(id[0]))) + id.substr(1);
}

unsigned long number_of(const std::string& id) {
    return id.empty() ? 0 : std::stoul("0" + id.substr(1, 6));
}

}  // namespace

std::vector<GalleryEntry> read_gallery(const std::string& folder) {
    std::vector<GalleryEntry> entries;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        std::string bytes, problem;
        if (at->path().extension() != ".js" || !read_file(at->path().string(), bytes, problem)) continue;
        const std::string name = at->path().filename().string();
        const auto source =
            std::make_shared<const base::SourceText>(base::SourceText::from_utf8(name, bytes));
        const scenario::Scenario scenario = scenario::read_scenario(name, source).scenario;
        GalleryEntry entry{at->path().string(), id_of(name), scenario.title, scenario.summary,
                           scenario.level};
        if (entry.title.empty()) entry.title = name;
        entries.push_back(std::move(entry));
    }
    std::sort(entries.begin(), entries.end(), [](const GalleryEntry& one, const GalleryEntry& other) {
        const auto key = [](const GalleryEntry& entry) {
            return std::tuple(entry.id.empty(), entry.id.substr(0, 1), number_of(entry.id), entry.path);
        };
        return key(one) < key(other);
    });
    return entries;
}

std::string_view family_title(char letter) {
    switch (letter) {
        case 'A': return "The call stack";
        case 'B': return "Blocking and not blocking";
        case 'C': return "Event loop, tasks and microtasks";
        case 'D': return "A server";
        case 'E': return "Taming asynchronous code";
        default: return "";
    }
}

}  // namespace loopscope::session
