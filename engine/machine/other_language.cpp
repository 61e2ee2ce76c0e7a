#include "engine/machine/other_language.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

#include "engine/base/json_text.h"

namespace loopscope::machine {

namespace {

constexpr std::string_view kPage =
    "this is a page in HTML: its script, in a file of its own, runs with the runtime browser";
constexpr std::string_view kTypes =
    "this is TypeScript: what a compiler makes of it (tsc, esbuild) runs here, as in Node";
constexpr std::string_view kElements = "this is JSX: what a compiler makes of it (esbuild, Babel) runs here";
constexpr std::string_view kData = "this is JSON: a program may require it";

struct Language {
    std::string_view ending;
    std::string_view hint;
};

constexpr std::array<Language, 8> kLanguages{{{".html", kPage},
                                              {".htm", kPage},
                                              {".ts", kTypes},
                                              {".mts", kTypes},
                                              {".cts", kTypes},
                                              {".tsx", kTypes},
                                              {".jsx", kElements},
                                              {".json", kData}}};

bool is_data(const base::SourceText& source) {
    return !base::read_json(base::utf16_to_utf8(source.text())).is_discarded();
}

/// "<!doctype", "<html", "<script": whatever the file is called.
bool begins_as_page(std::u16string_view text) {
    const std::size_t begin = text.find_first_not_of(u" \t\r\n\uFEFF");
    if (begin == std::u16string_view::npos || text[begin] != u'<' || begin + 1 == text.size()) return false;
    const char16_t next = text[begin + 1];
    return next == u'!' || (next >= u'a' && next <= u'z') || (next >= u'A' && next <= u'Z');
}

}  // namespace

std::string hint_of_other_language(const base::SourceText& source) {
    const std::string_view name = source.name();
    const auto known = std::find_if(kLanguages.begin(), kLanguages.end(),
                                    [&](const Language& each) { return name.ends_with(each.ending); });
    if (known != kLanguages.end()) return std::string(known->hint);
    if (begins_as_page(source.text())) return std::string(kPage);
    return is_data(source) ? std::string(kData) : std::string();
}

}  // namespace loopscope::machine
