#pragma once
// The scenarios that come with the program.

#include <string>
#include <string_view>
#include <vector>

namespace loopscope::session {

struct GalleryEntry {
    std::string path;
    std::string id;  // "C2", from the file's name
    std::string title;
    std::string summary;
    std::string level;  // empty when the scenario does not say
};

/// Every JavaScript file of a folder with the title and the summary of its front matter, in the order of
/// their numbers. A file that cannot be read is left out. Cost: reads the files.
[[nodiscard]] std::vector<GalleryEntry> read_gallery(const std::string& folder);

/// What the scenarios of a letter are about; empty for a letter that stands for nothing.
[[nodiscard]] std::string_view family_title(char letter);

}  // namespace loopscope::session
