#include "engine/scenario/write_item.h"

#include "engine/base/source_text.h"
#include "engine/scenario/front_matter.h"

namespace loopscope::scenario {

namespace {

/// Where the line after the one that `at` is in begins.
std::size_t after_line(std::string_view text, std::size_t at) {
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

std::string new_front_matter(std::string_view text, std::string_view list, std::string_view item) {
    const std::size_t begin = text.substr(0, 2) == "#!" ? after_line(text, 0) : 0;
    std::string out(text.substr(0, begin));
    out.append("/*---\n").append(list).append(":\n  - ").append(item).append("\n---*/\n");
    return out.append(text.substr(begin));
}

/// Where the line "list:" begins in the YAML; npos when there is none.
std::size_t find_list(std::string_view yaml, std::string_view list) {
    for (std::size_t at = 0; at < yaml.size(); at = after_line(yaml, at)) {
        if (yaml.substr(at, list.size()) == list && yaml.substr(at + list.size(), 1) == ":") return at;
    }
    return std::string_view::npos;
}

/// Where the items of the list end: at the first line that is not indented and begins no item.
std::size_t end_of_items(std::string_view yaml, std::size_t at) {
    std::size_t end = after_line(yaml, at);
    while (end < yaml.size() && (yaml[end] == ' ' || yaml[end] == '-' || yaml[end] == '#') &&
           yaml.substr(end, 3) != "---")
        end = after_line(yaml, end);
    return end;
}

std::string with_item(std::string_view yaml, std::string_view list, std::string_view item) {
    const std::size_t at = find_list(yaml, list);
    std::string out(yaml);
    if (at == std::string_view::npos) {
        if (!out.empty() && out.back() != '\n') out += '\n';
        return out.append(list).append(":\n  - ").append(item).append("\n");
    }
    const std::size_t end = end_of_items(yaml, at);
    const std::string_view body = yaml.substr(at, end - at);
    const std::size_t bracket = body.find('[');
    const std::size_t dash = body.find("\n", 0) == std::string_view::npos ? std::string_view::npos
                                                                          : body.find('-', body.find('\n'));
    if (bracket != std::string_view::npos && (dash == std::string_view::npos || bracket < dash)) {
        const std::size_t close = body.rfind(']');
        if (close == std::string_view::npos) return out;
        const bool is_empty =
            body.substr(bracket + 1, close - bracket - 1).find_first_not_of(" \n") == std::string_view::npos;
        return out.insert(at + close, (is_empty ? "" : ", ") + std::string(item));
    }
    // As far to the right as the other items.
    std::size_t column = 2;
    if (dash != std::string_view::npos) column = dash - (body.rfind('\n', dash) + 1);
    std::string line(column, ' ');
    line.append("- ").append(item).append("\n");
    if (end == yaml.size() && !out.empty() && out.back() != '\n') line.insert(0, "\n");
    return out.insert(end, line);
}

}  // namespace

std::string add_item(std::string_view text, std::string_view list, std::string_view item) {
    const base::SourceText source = base::SourceText::from_utf8("", text);
    const std::optional<FrontMatter> found = find_front_matter(source);
    if (!found || !found->closed) return new_front_matter(text, list, item);
    const std::string before = base::utf16_to_utf8(source.text({0, found->yaml.begin}));
    const std::string yaml = base::utf16_to_utf8(source.text(found->yaml));
    const std::string after =
        base::utf16_to_utf8(source.text({found->yaml.end, static_cast<std::uint32_t>(source.text().size())}));
    return before + with_item(yaml, list, item) + after;
}

}  // namespace loopscope::scenario
