#include "engine/host/page_elements.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace loopscope::host {

namespace {

using heap::Heap;
using heap::Value;

constexpr std::size_t kLongestText = 30;
constexpr double kElementNode = 1, kTextNode = 3;
constexpr std::array<std::string_view, 6> kControls = {"button", "input", "textarea",
                                                       "select", "label", "summary"};
constexpr std::array<std::string_view, 3> kFields = {"input", "textarea", "select"};

template <std::size_t kSize>
bool has(const std::array<std::string_view, kSize>& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// Reads the records of host/page/tree/50-node.js.
class Looker {
  public:
    explicit Looker(Heap& heap) : heap_(heap) {}

    void look(Value node, const std::string& path) {
        std::size_t number = 0;
        for (const Value child : list(node, "children")) {
            if (!is_node(child, kElementNode)) continue;
            ++number;
            const std::string tag = text(child, "localName");
            if (tag == "script") continue;
            const std::string id = attribute(child, "id");
            const std::string own =
                path.empty() ? tag : path + " > " + tag + ":nth-child(" + std::to_string(number) + ")";
            const std::string selector = is_simple_name(id) && !is_used(id) ? "#" + id : own;
            if (path.empty() && tag != "html") continue;
            if (tag == "html" || tag == "head" || tag == "body") {
                if (tag == "html") look_at_parts(child);
                continue;
            }
            add(child, tag, selector);
            look(child, own);
        }
    }

    std::vector<PageElement> found;

  private:
    void look_at_parts(Value html) {
        for (const Value part : list(html, "children")) {
            if (is_node(part, kElementNode) && text(part, "localName") == "body") {
                add(part, "body", "body");
                look(part, "body");
            }
        }
    }

    void add(Value node, const std::string& tag, const std::string& selector) {
        PageElement element;
        element.selector = selector;
        element.tag = tag;
        if (tag != "body") element.text = written_in(node);
        element.invites_click = has(kControls, tag) || (tag == "a" && !attribute(node, "href").empty());
        element.invites_keys = has(kFields, tag);
        for (const Value listener : list(node, "listeners")) {
            const std::string type = text(listener, "type");
            if (type == "click" || type.starts_with("mouse") || type.starts_with("pointer"))
                element.invites_click = true;
            if (type.starts_with("key")) element.invites_keys = true;
        }
        found.push_back(std::move(element));
    }

    Value get(Value object, std::string_view name) {
        if (!object.is_object()) return Value();
        const auto property = heap_.own_property(object, heap_.intern(name));
        return property && !property->is_accessor() ? property->value : Value();
    }
    std::string text(Value object, std::string_view name) {
        const Value value = get(object, name);
        return value.is_string() ? heap_.utf8(value) : std::string();
    }
    std::vector<Value> list(Value object, std::string_view name) {
        const Value value = get(object, name);
        return heap_.is_array(value) ? heap_.array_elements(value) : std::vector<Value>();
    }
    bool is_node(Value node, double type) {
        const Value value = get(node, "type");
        return value.is_number() && value.as_number() == type;
    }
    std::string attribute(Value node, std::string_view name) {
        for (const Value entry : list(node, "attributes")) {
            if (text(entry, "name") == name) return text(entry, "value");
        }
        return {};
    }
    bool is_used(const std::string& id) const {
        return std::any_of(found.begin(), found.end(),
                           [&](const PageElement& it) { return it.selector == "#" + id; });
    }
    static bool is_simple_name(std::string_view id) {
        if (id.empty() || (id.front() >= '0' && id.front() <= '9')) return false;
        return std::all_of(id.begin(), id.end(), [](char letter) {
            return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                   (letter >= '0' && letter <= '9') || letter == '_' || letter == '-';
        });
    }
    std::string written_in(Value node) {
        std::string written;
        for (const Value child : list(node, "children")) {
            if (is_node(child, kTextNode)) written += text(child, "data");
            if (written.size() > kLongestText) break;
        }
        if (written.size() <= kLongestText) return written;
        std::size_t end = kLongestText;
        while (end > 0 && (static_cast<unsigned char>(written[end]) & 0xC0) == 0x80) --end;
        return written.substr(0, end) + "…";
    }

    Heap& heap_;
};

}  // namespace

std::vector<PageElement> elements_of_page(Heap heap, Value document) {
    if (!document.is_object()) return {};
    Looker looker(heap);
    looker.look(document, "");
    return std::move(looker.found);
}

}  // namespace loopscope::host
