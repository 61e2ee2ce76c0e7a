#include "engine/modules/paths.h"

#include <algorithm>

namespace loopscope::modules {

std::string resolve_path(std::string_view folder, std::string_view path) {
    std::vector<std::string_view> names;
    const auto add = [&](std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('/'), text.size());
            const std::string_view name = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (name == "..") {
                if (!names.empty()) names.pop_back();
            } else if (!name.empty() && name != ".") {
                names.push_back(name);
            }
        }
    };
    if (path.empty() || path.front() != '/') add(folder);
    add(path);
    std::string out;
    for (const std::string_view name : names) out.append("/").append(name);
    return out.empty() ? "/" : out;
}

std::string folder_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos || slash == 0) return "/";
    return std::string(path.substr(0, slash));
}

std::string_view extension_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? std::string_view() : name.substr(dot);
}

bool is_relative(std::string_view specifier) {
    return specifier == "." || specifier == ".." || specifier.starts_with("./") ||
           specifier.starts_with("../");
}

std::vector<std::string> node_module_folders(std::string_view folder) {
    std::vector<std::string> folders;
    for (std::string at(folder); at != "/"; at = folder_of(at)) {
        if (!at.ends_with("/node_modules")) folders.push_back(at + "/node_modules");
    }
    folders.emplace_back("/node_modules");
    return folders;
}

std::string percent_decode(std::string_view text) {
    const auto digit = [](char unit) {
        if (unit >= '0' && unit <= '9') return unit - '0';
        if (unit >= 'a' && unit <= 'f') return unit - 'a' + 10;
        return unit >= 'A' && unit <= 'F' ? unit - 'A' + 10 : -1;
    };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape =
            text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0;
        out.push_back(escape ? static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])) : text[i]);
        if (escape) i += 2;
    }
    return out;
}

std::string file_url(std::string_view path) {
    std::string out = "file://";
    for (const char unit : path) {
        const auto byte = static_cast<unsigned char>(unit);
        constexpr std::string_view kEscaped = " \"#%<>?`{}\\^|~[]";
        const bool plain = byte > 0x20 && byte < 0x7F &&
                           (kEscaped.find(unit) == std::string_view::npos || unit == '~' || unit == '[' ||
                            unit == ']' || unit == '|' || unit == '^');
        if (plain) {
            out.push_back(unit);
            continue;
        }
        constexpr std::string_view kDigits = "0123456789ABCDEF";
        out.push_back('%');
        out.push_back(kDigits[byte >> 4]);
        out.push_back(kDigits[byte & 15]);
    }
    return out;
}

bool is_under_node_modules(std::string_view path) {
    return path.find("/node_modules/") != std::string_view::npos;
}

}  // namespace loopscope::modules
